"""Plots on paper: nothing from the caches of the screen, and lines as thick as they look there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pyqtgraph as pg
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget


@contextmanager
def plots_on_paper(part: QWidget, dots: float) -> Iterator[None]:
    """Have the plots in a widget painted anew.

    Parameters
    ----------
    part : QWidget
    dots : float
        By how much lines are thickened: their widths are counted in dots.
    """
    views = [part] if isinstance(part, QGraphicsView) else part.findChildren(QGraphicsView)
    with ExitStack() as stack:
        for view in views:
            stack.enter_context(_uncached_view(view))
            for item in view.scene().items():
                if item.cacheMode() is not QGraphicsItem.CacheMode.NoCache:
                    stack.enter_context(_uncached_item(item))
                if isinstance(item, pg.ScatterPlotItem | pg.PlotCurveItem):
                    stack.enter_context(_redrawn(item))
                if isinstance(item, pg.PlotCurveItem):
                    stack.enter_context(_thicker(item, dots))
        yield


@contextmanager
def _uncached_view(view: QGraphicsView) -> Iterator[None]:
    """Paint the background instead of a picture of it."""
    mode = view.cacheMode()
    view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    try:
        yield
    finally:
        view.setCacheMode(mode)


@contextmanager
def _uncached_item(item: QGraphicsItem) -> Iterator[None]:
    """Paint an axis instead of a picture of it."""
    mode = item.cacheMode()
    item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    try:
        yield
    finally:
        item.setCacheMode(mode)


@contextmanager
def _redrawn(curve: pg.GraphicsObject) -> Iterator[None]:
    """Paint points instead of the pictures of their symbols, and smooth lines."""
    curve.setExportMode(True, {"antialias": True})
    try:
        yield
    finally:
        curve.setExportMode(False)


@contextmanager
def _thicker(curve: pg.PlotCurveItem, dots: float) -> Iterator[None]:
    pen = curve.opts["pen"]
    if isinstance(pen, QPen):
        thick = QPen(pen)
        thick.setWidthF(max(pen.widthF(), 1.0) * dots)
        curve.opts["pen"] = thick
    try:
        yield
    finally:
        curve.opts["pen"] = pen

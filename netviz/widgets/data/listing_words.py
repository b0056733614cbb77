"""Why no image is listed, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from netviz.data.image_sets import ImageSet
from netviz.numbers import local
from netviz.scene.queries import Outcome, Query

translate = QCoreApplication.translate


def no_images(image_set: ImageSet) -> str:
    """Return that a set is empty."""
    return {
        ImageSet.TRAINING_SET: translate("DataPanel", "The data set has no training images."),
        ImageSet.TEST: translate("DataPanel", "The data set has no test images."),
        ImageSet.TRAINING: translate("DataPanel", "This run has no training images."),
        ImageSet.VALIDATION: translate("DataPanel", "This run has no validation images."),
        ImageSet.ALL: translate("DataPanel", "The data set has no images."),
    }[image_set]


def no_match(query: Query, total: int, class_name: Callable[[int], str]) -> str:
    """Return that none of the `total` images of the query's set matches its filters, and these filters."""
    text = {
        ImageSet.TRAINING_SET: translate(
            "DataPanel", "None of the {total} training and validation images matches the filters:\n{filters}"
        ),
        ImageSet.TEST: translate("DataPanel", "None of the {total} test images matches the filters:\n{filters}"),
        ImageSet.TRAINING: translate(
            "DataPanel", "None of the {total} training images matches the filters:\n{filters}"
        ),
        ImageSet.VALIDATION: translate(
            "DataPanel", "None of the {total} validation images matches the filters:\n{filters}"
        ),
        ImageSet.ALL: translate("DataPanel", "None of the {total} images matches the filters:\n{filters}"),
    }[query.image_set]
    return text.format(total=local(total, ","), filters=" · ".join(_filters(query, class_name)))


def _filters(query: Query, class_name: Callable[[int], str]) -> list[str]:
    """Return the query's filters in words."""
    filters = []
    if query.label is not None:
        filters.append(translate("DataPanel", "label {name}").format(name=class_name(query.label)))
    if query.answer is not None:
        filters.append(translate("DataPanel", "read as {name}").format(name=class_name(query.answer)))
    if query.outcome is Outcome.RIGHT:
        filters.append(translate("DataPanel", "correct"))
    elif query.outcome is Outcome.WRONG:
        filters.append(translate("DataPanel", "misread"))
    return filters

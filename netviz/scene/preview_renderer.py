"""Draws the path of what the mouse points at, in a process of its own, without waiting for the other pictures."""

from __future__ import annotations

from netviz.scene.answers import answer_for
from netviz.scene.frames import Preview, PreviewRequest
from netviz.scene.path_pictures import PathPictures
from netviz.scene.unit_colours import arriving_colours
from netviz.tracing.image_trace import ImageTrace, trace_image

# A path that is seen only briefly can do without its faintest lines.
_MAX_LINES = 240


class PreviewRenderer:
    """Answers requests, one after the other, and keeps what the next one can reuse."""

    def __init__(self) -> None:
        self._paths = PathPictures(_MAX_LINES)
        self._last: tuple[PreviewRequest, ImageTrace] | None = None

    def render(self, request: PreviewRequest) -> Preview:
        """Trace and draw the focus of a request."""
        trace = self._trace(request)
        answer = answer_for(trace, request.image.label, request.focus)
        return Preview(
            number=request.number,
            snapshot=request.snapshot,
            image=request.image,
            focus=request.focus,
            appearance=request.appearance,
            layout=request.layout,
            arrangement=request.arrangement,
            answer=answer,
            paths=self._paths.draw(trace, answer, request.appearance, request.layout, request.arrangement),
            arriving_colours=arriving_colours(trace, answer, request.arrangement, request.appearance.palette),
        )

    def _trace(self, request: PreviewRequest) -> ImageTrace:
        if self._last is not None:
            last, trace = self._last
            if last.snapshot is request.snapshot and last.image == request.image:
                return trace
        trace = trace_image(request.snapshot.parameters, request.image.intensities)
        self._last = request, trace
        return trace

"""Does what a hint offers, and remembers which hints the user wants."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from netviz.app.glossary import Glossary
from netviz.app.panels import Panels
from netviz.app.settings import Settings
from netviz.app.views import Views
from netviz.scene.hints import Fix, FixKind, thickened
from netviz.scene.queries import Query
from netviz.scene.selection import Selection
from netviz.session.session import Session


class HintFixes(QObject):
    """Connects the hints with the window.

    Parameters
    ----------
    session : Session
    views : Views
    panels : Panels
    glossary : Glossary
        Explains why.
    settings : Settings
        Remembers whether hints are wanted, and of which kinds.

    Attributes
    ----------
    settings : Settings
    """

    def __init__(
        self,
        session: Session,
        views: Views,
        panels: Panels,
        glossary: Glossary,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._views = views
        self._panels = panels
        self.settings = settings
        session.hints.choose(enabled=settings.hints_shown, dismissed=settings.hints_dismissed)
        session.hints.choices_changed.connect(self._on_choices)
        views.hints.fix_wanted.connect(self.apply)
        views.hints.why_wanted.connect(glossary.show_term)

    @Slot()
    def _on_choices(self) -> None:
        hints = self._session.hints
        self.settings.hints_shown = hints.is_enabled
        self.settings.hints_dismissed = hints.dismissed_kinds

    @Slot(object)
    def apply(self, fix: Fix) -> None:
        """Do what a fix offers; the hint has then had its say."""
        session = self._session
        desk = session.drawing
        match fix.kind:
            case FixKind.START_OVER if fix.config is not None:
                session.run.start_run_with(fix.config)
                session.run.train()
                return
            case FixKind.SHOW_MISREAD:
                self._panels.show_data()
                query = Query(fix.image_set, label=fix.label, answer=fix.answer)
                self._views.data.ask(query)
            case FixKind.SHOW_UNIT:
                session.questions.select(Selection(unit=fix.unit))
            case FixKind.SHOW_LAYERS:
                self._panels.show(self._views.layers)
            case FixKind.SHOW_MOMENT:
                session.time_machine.go_to(fix.step)
            case FixKind.CENTER:
                desk.set_centred(True)
            case FixKind.THICKEN:
                desk.put(thickened(desk.as_drawn), desk.label, centred=desk.is_centred)
            case FixKind.CLEAR:
                desk.clear()
        session.hints.dismiss()

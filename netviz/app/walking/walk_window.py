"""Opens a lesson in a window of its own, in place of the user's, and brings that back afterwards as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTemporaryDir, QTimer, Signal, Slot

from netviz.app.language import own_name
from netviz.app.main_window import MainWindow
from netviz.app.settings import Settings
from netviz.app.walking.chapter_handout import chapter_handout
from netviz.app.walking.guide import Guide
from netviz.app.walking.presenter import Presenter
from netviz.app.walking.sketches import Sketches
from netviz.languages import languages
from netviz.session.session import Session
from netviz.training import TrainingConfig
from netviz.walks.lesson import WalkLesson
from netviz.walks.progress import Progress, read_progress, write_progress
from netviz.walks.retelling import Retelling
from netviz.walks.shipped import walk_in


class Walk(QObject):
    """A lesson that is being walked.

    It has a window, models and a run of its own: whatever happens in it, the user's stay what they are. A run that was
    being trained pauses, and goes on afterwards.

    Parameters
    ----------
    home : MainWindow
    lesson : WalkLesson
    kept : Settings, optional
        Where place and answers are kept for the next time; by default they are forgotten.
    in_all_languages : bool, optional
        Whether it is the walk that comes with netviz, which follows the language of the window.

    Attributes
    ----------
    window : MainWindow
        The lesson's.
    guide : Guide
    presenter : Presenter

    Signals
    -------
    ended
        The user's window is back.
    """

    ended = Signal()

    def __init__(
        self, home: MainWindow, lesson: WalkLesson, kept: Settings | None = None, *, in_all_languages: bool = False
    ) -> None:
        super().__init__(home)
        self._home = home
        self._was_running = home.session.run.is_running
        self._folder = QTemporaryDir()
        settings = _settings_like(home, Path(self._folder.path()))
        self.window = MainWindow(Session(TrainingConfig(seed=lesson.seed)), settings)
        self.window.setWindowTitle(f"netviz – {lesson.title}")
        self.window.session.images.dataset_changed.connect(self._on_dataset)
        self._title = lesson.title
        self._kept = kept
        before = None if kept is None else read_progress(kept.lesson_progress(lesson.version), lesson)
        if before is not None and in_all_languages:
            before = _told_in(lesson, before)
        self.guide = Guide(self.window, lesson, before)
        self.guide.step_changed.connect(self._keep)
        guide = self.guide
        self.window.handouts.lesson = lambda: chapter_handout(guide.player, guide.texts)
        self.window.handouts.picture.covered = guide.staging.kept_back
        self.guide.card.teacher.handout_wanted.connect(self.window.handouts.ask)
        self.guide.leave_wanted.connect(self.window.close)
        self.guide.card.worksheet_wanted.connect(self._leave_for_worksheet)
        self._wants_worksheet = False
        self.window.lessons.is_lesson = True
        self.window.lessons.leave_wanted.connect(self.window.close)
        self.window.session.hints.set_quiet(True)
        self.window.views.network.view.is_led = True
        self.presenter = Presenter(self.window, self.guide)
        self.sketches = Sketches(self.window)
        self.guide.sketch_wanted.connect(self.sketches.open)
        self.window.installEventFilter(self)
        self._has_ended = False
        self._in_all_languages = in_all_languages
        self.window.language.changed.connect(self._on_language)

    def begin(self) -> None:
        """Open the lesson's window in place of the user's."""
        home = self._home
        home.session.run.pause()
        if home.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            self.window.setWindowState(home.windowState())
        else:
            self.window.setGeometry(home.geometry())
        self.window.show()
        self.window.activateWindow()
        home.hide()
        self.window.session.start()
        language = self.window.language.language
        if self._in_all_languages and self.guide.player.lesson.language != language:
            self._say_it_is_english(language)

    @Slot()
    def _on_language(self) -> None:
        """Tell the walk in the language that was chosen; a lesson from a file has only one."""
        if not self._in_all_languages:
            return
        lesson, language = walk_in(self.window.language.language), self.window.language.language
        if lesson.language != self.guide.player.lesson.language:
            self._title = lesson.title
            self.window.setWindowTitle(f"netviz – {lesson.title}")
            self.guide.retell(lesson)
        if lesson.language != language:
            self._say_it_is_english(language)

    def _say_it_is_english(self, language: str) -> None:
        text = self.tr("This walk has not been translated into {language}; it is told in English.")
        self.window.session.messages.notice(text.format(language=own_name(language)))

    @Slot()
    def _keep(self) -> None:
        """Keep place and answers for the next time."""
        if self._kept is not None:
            player = self.guide.player
            self._kept.save_lesson_progress(player.lesson.version, write_progress(player))

    @Slot()
    def _on_dataset(self) -> None:
        self.window.setWindowTitle(f"netviz – {self._title}")
        files = self.window.session.files
        files.closed_because = self.tr("A lesson has its own images and network. Leave the lesson to open others.")
        self.guide.start()

    @Slot()
    def _leave_for_worksheet(self) -> None:
        """Leave the lesson, and ask for a worksheet about the user's own network."""
        self._wants_worksheet = True
        self.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the user's window back before the lesson's is closed, or the program would end with it."""
        if watched is self.window and event.type() == QEvent.Type.Close:
            self._end()
        return False

    def _end(self) -> None:
        if self._has_ended:
            return
        self._has_ended = True
        has_finished = self.guide.player.is_finished
        self.guide.stop()
        self.presenter.end()
        home = self._home
        home.show()
        home.language.choose(self.window.language.choice)
        home.look.reapply()
        home.class_words.follow()
        home.activateWindow()
        if self._was_running:
            home.session.run.train()
        if self._wants_worksheet:
            # Once the lesson's window is gone.
            QTimer.singleShot(0, home.worksheets.ask)
        elif has_finished:
            home.session.messages.notice(self.tr("This is your own network again. Train it, or click anything in it."))
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ended.emit()


def _told_in(lesson: WalkLesson, before: Progress) -> Progress:
    """Return answers that may have been given in another language, with what was said to them in this one."""
    replies = before.replies
    for language in languages():
        other = walk_in(language)
        if other.language != lesson.language:
            replies = tuple(map(Retelling(other, lesson).reply, replies))
    return replace(before, replies=replies)


def _settings_like(home: MainWindow, folder: Path) -> Settings:
    """Return settings that are forgotten with the lesson, with the look of the user's window."""
    settings = Settings(QSettings(str(folder / "netviz.ini"), QSettings.Format.IniFormat))
    settings.theme = home.look.theme
    settings.language = home.language.choice
    settings.text_size = home.look.text_size
    settings.reduced_motion = home.look.reduced_motion
    settings.signs_by_pattern = home.look.signs_by_pattern
    settings.flattening_seen = True
    return settings

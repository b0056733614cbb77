"""The one owner of what is shown: the live run, or what a model has claimed the display for."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from netviz.rendering.colours import Palette
from netviz.scene.appearance import Appearance, GradientOf, Mode, Reference
from netviz.scene.display_state import (
    Claim,
    Difference,
    DisplayState,
    Intent,
    effective_appearance,
    own_contrasts,
    resolve,
    shown_snapshot,
)
from netviz.scene.selection import Selection
from netviz.session.baselines import Baselines
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.moment_names import moment_within
from netviz.session.questions import Questions
from netviz.training import Snapshot


class Claimant(Protocol):
    """A model that can show something in place of the live run."""

    def on_display_lost(self) -> None:
        """React to another model's claim, or to the return of the live run."""


class Display(QObject):
    """One slot for what is shown: a model claims it, and is notified when another one takes it.

    Without a claim the live run is shown.

    Signals
    -------
    claim_changed
        Something else is shown.
    appearance_changed
        The connections are drawn in another way.
    baseline_changed
        Changes are measured from another network.
    outdated
        The state that `state` resolves may have changed, once for each change.
    """

    claim_changed = Signal()
    appearance_changed = Signal()
    baseline_changed = Signal()
    outdated = Signal()

    def __init__(
        self,
        run: LiveRun,
        images: Images,
        questions: Questions,
        baselines: Baselines,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._images = images
        self._questions = questions
        self._baselines = baselines
        self._messages = messages
        self._claim: Claim | None = None
        self._claimant: Claimant | None = None
        self._announced: Claimant | None = None
        self._appearance = Appearance()
        self._batch_gradient: Snapshot | None = None
        run.snapshot_changed.connect(self._on_snapshot)
        run.leaving.connect(self.show_live)
        # The description of a run arrives after its first parameters.
        run.config_changed.connect(self.outdated)
        self.appearance_changed.connect(self._on_appearance)

    # The slot --------------------------------------------------------------------------------------------------------

    def claim(self, claimant: Claimant, claim: Claim, selection: Selection | None = None) -> None:
        """Show something in place of the live run; the previous claimant is notified.

        Parameters
        ----------
        claimant : Claimant
        claim : Claim
        selection : Selection, optional
            What is selected from now on, if the parts of this network have other numbers.
        """
        self._set(claimant, claim, selection)

    def announce(self, claimant: Claimant) -> None:
        """Note that something will be claimed as soon as it is computed.

        What is chosen to be shown before then calls it off: the claimant is told that it has lost the display.
        """
        self._announced = claimant

    def call_off(self, claimant: Claimant) -> None:
        """Forget what was announced: nothing will be claimed."""
        if self._announced is claimant:
            self._announced = None

    @property
    def is_awaited(self) -> bool:
        """Whether something has been announced."""
        return self._announced is not None

    def release(self, claimant: Claimant) -> None:
        """Show the live run again, if the display is still the claimant's, who announces nothing more."""
        self.call_off(claimant)
        if self._claimant is claimant:
            self._claimant = None
            self._set(None, None)

    @Slot()
    def show_live(self) -> None:
        """Show the live run and end any claim."""
        self._set(None, None)

    def _set(self, claimant: Claimant | None, claim: Claim | None, selection: Selection | None = None) -> None:
        before, was, previous, caption = self._claim, self.appearance, self._claimant, self.change_caption
        self._claim, self._claimant = claim, claimant
        self._call_off_for(claimant, previous)
        if claim is before:
            return
        if previous is not None and previous is not claimant:
            previous.on_display_lost()
        self._follow_network()
        if selection is not None:
            self._questions.select(selection, extends=True)
        # The pictures first: they are drawn while the views follow.
        self.outdated.emit()
        if self.appearance != was:
            self.appearance_changed.emit()
        if self.change_caption != caption:
            self.baseline_changed.emit()
        self.claim_changed.emit()

    def _call_off_for(self, claimant: Claimant | None, previous: Claimant | None) -> None:
        """Call off what is announced, unless the same claimant goes on, such as with the moments that it plays."""
        announced, goes_on = self._announced, claimant is not None and claimant is previous
        if claimant is announced or not goes_on:
            self._announced = None
        if announced is not None and not goes_on and announced not in (claimant, previous):
            announced.on_display_lost()

    @property
    def claimed(self) -> Claim | None:
        """What is shown in place of the live run; None while that is shown."""
        return self._claim

    @property
    def is_live(self) -> bool:
        """Whether the live run is shown."""
        return self._claim is None

    @property
    def snapshot(self) -> Snapshot | None:
        """The parameters that every view shows."""
        return shown_snapshot(self._run.snapshot, self._claim)

    def state(self) -> DisplayState | None:
        """Resolve what is to be shown now; None before there is a network and an image."""
        description = self._run.description
        is_random = description is not None and description.is_from_random
        return resolve(
            Intent(
                live=self._run.snapshot,
                claim=self._claim,
                image=self._images.image,
                appearance=self._appearance,
                baseline=self._baselines.get(self._appearance.reference, self.snapshot),
                batch_gradient=self._batch_gradient,
                class_names=self._images.class_names,
                random_run_id=description.run_id if description is not None and is_random else None,
                selection=self._questions.selection,
                focus=self._questions.focus,
                pins=self._questions.pins,
                question=self._questions.question,
            )
        )

    @Slot()
    def _on_snapshot(self) -> None:
        if self._claim is None:
            self._follow_network()

    def _follow_network(self) -> None:
        snapshot = self.snapshot
        if snapshot is not None:
            self._questions.follow_network(snapshot.parameters.architecture.layer_sizes)

    # Appearance ------------------------------------------------------------------------------------------------------

    @property
    def appearance(self) -> Appearance:
        """How the connections are drawn, by the user's choice or by a claim's."""
        return effective_appearance(self._appearance, self._claim)

    @property
    def own_appearance(self) -> Appearance:
        """The user's choice, which comes back when a claim ends."""
        return self._appearance

    def set_appearance(self, appearance: Appearance) -> None:
        """Draw the connections in another way; choosing a quantity replaces the one that a claim shows."""
        shown = self.appearance
        if appearance == shown:
            return
        appearance = own_contrasts(appearance, self._appearance, self._claim)
        if (appearance.mode, appearance.gradient_of) != (shown.mode, shown.gradient_of):
            if self._claim is not None:
                self._claim = replace(self._claim, quantity=None)
            self._appearance = appearance
        else:
            # Only what the claim leaves to the user.
            own = self._appearance
            self._appearance = replace(appearance, mode=own.mode, gradient_of=own.gradient_of)
        self.outdated.emit()
        self.appearance_changed.emit()

    @Slot()
    def _on_appearance(self) -> None:
        """Have snapshots carry their batch's gradient only while it is drawn."""
        appearance = self.appearance
        self._run.keep_gradient(appearance.mode is Mode.GRADIENT and appearance.gradient_of is GradientOf.BATCH)

    def set_palette(self, palette: Palette, *, dashes: bool = False) -> None:
        """Change the colours of the pictures, and whether negative lines of a path are dashed."""
        self.set_appearance(self.appearance.with_palette(palette, dashes=dashes))

    def set_mode(self, mode: Mode) -> None:
        """Draw another quantity."""
        self.set_appearance(replace(self.appearance, mode=mode))

    def show_gradient_of(self, gradient_of: GradientOf) -> None:
        """Draw the gradient of the image, or of the last batch."""
        self.set_appearance(replace(self.appearance, mode=Mode.GRADIENT, gradient_of=gradient_of))

    def show_change_since(self, reference: Reference) -> None:
        """Draw the change of the weights since another moment."""
        self.set_appearance(replace(self.appearance, mode=Mode.CHANGE, reference=reference))

    @Slot()
    def set_mark(self) -> None:
        """Measure changes from the network that is shown now."""
        snapshot = self.snapshot
        if snapshot is None:
            return
        self._baselines.mark = snapshot
        if _difference_of(self._claim) is None:
            self.show_change_since(Reference.MARK)
        else:
            self._appearance = replace(self._appearance, mode=Mode.CHANGE, reference=Reference.MARK)
            self.appearance_changed.emit()
        self.baseline_changed.emit()
        self.outdated.emit()
        if _difference_of(self._claim) is None:
            text = self.tr("Marked after {moment}: the picture shows the change from here on.")
        else:
            # A comparison, or the update of a lesson, is a change of its own.
            text = self.tr("Marked after {moment}: Change measures from here once you are back in the live run.")
        self._messages.notice(text.format(moment=moment_within(snapshot.step, snapshot.counting)))

    def restore_mark(self, mark: Snapshot) -> None:
        """Measure changes from a network that was marked in an earlier session, if they are measured from a mark."""
        self._baselines.mark = mark
        self.baseline_changed.emit()
        self.outdated.emit()

    @property
    def change_caption(self) -> str:
        """Which change the change mode draws, in words that follow ``Δw``."""
        difference = _difference_of(self._claim)
        if difference is not None:
            return difference.caption
        return self._baselines.get(self._appearance.reference, self.snapshot).caption

    def provide_batch_gradient(self, carrier: Snapshot) -> None:
        """Hand over a snapshot with the gradient of its batch, in case that moment is shown without one."""
        self._batch_gradient = carrier
        self.outdated.emit()


def _difference_of(claim: Claim | None) -> Difference | None:
    return None if claim is None else claim.difference

"""Unsaved work that an earlier run left behind: what it is, how old, and what was done last."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.workspace import Recoverable
from ui.dialogs.frame import Frame
from ui.icons import IconRole
from ui.language import tr
from ui.theme.tokens import Space
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.card import Card
from ui.widgets.labels import IconLabel, TextStyle, text_label

_MOST_LABELS = 3


class RecoveredCard(Card):
    """One piece of unsaved work with its two ways on."""

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, found: Recoverable, now: datetime) -> None:
        """Say what the work is; ``now`` makes its age."""
        super().__init__()
        name = tr("New plan") if found.origin is None else found.origin.name
        self.setAccessibleName(tr("Unsaved work: {name}").format(name=name))
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        texts.addWidget(text_label(name, TextStyle.STRONG))
        texts.addWidget(text_label(summary(found, now), TextStyle.MUTED, wraps=True))
        if labels := last_edits(found):
            texts.addWidget(text_label(labels, TextStyle.CAPTION, wraps=True))
        go_on = secondary_button(tr("Go on with it"), "history")
        go_on.clicked.connect(self.wanted)
        discard = quiet_button(tr("Throw away"))
        discard.clicked.connect(self.unwanted)
        for button in (go_on, discard):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(IconLabel("history", IconRole.WARNING, 20))
        row.addLayout(texts, 1)
        row.addWidget(discard)
        row.addWidget(go_on)
        self.body.addLayout(row)


class RecoveredWorkDialog(Frame):
    """Offers unsaved work beside the plan that was asked for."""

    recovery_wanted = Signal(object)
    discard_wanted = Signal(object)

    def __init__(self, found: Sequence[Recoverable], now: datetime, parent: QWidget | None = None) -> None:
        """Show a card for each piece of work."""
        title = tr("Unsaved work was found")
        hint = tr("The program ended without saving. Nothing of it was lost: go on with it or leave it.")
        super().__init__(title, hint, parent)
        self.setMinimumWidth(640)
        for each in found:
            card = RecoveredCard(each, now)
            card.wanted.connect(partial(self._choose, self.recovery_wanted, each))
            card.unwanted.connect(partial(self._choose, self.discard_wanted, each))
            self.body.addWidget(card)
        self.body.addStretch(1)
        later = primary_button(tr("Decide later"))
        later.clicked.connect(self.reject)
        later.setDefault(True)
        later.setFocus()
        self.buttons.addStretch(1)
        self.buttons.addWidget(later)

    def _choose(self, signal: SignalInstance, found: Recoverable) -> None:
        self.accept()
        signal.emit(found)


def offer_unsaved_work(
    found: Sequence[Recoverable],
    recover: Callable[[Recoverable], object],
    discard: Callable[[Recoverable], object],
    parent: QWidget,
) -> None:
    """Show the dialog over a window and do what the user chooses."""
    dialog = RecoveredWorkDialog(found, datetime.now(UTC), parent)
    dialog.recovery_wanted.connect(recover)
    dialog.discard_wanted.connect(discard)
    dialog.open()


def summary(found: Recoverable, now: datetime) -> str:
    """Say how many changes there are and how old the last one is."""
    changes = (
        tr("1 unsaved change")
        if found.unsaved_steps == 1
        else tr("{count} unsaved changes").format(count=format_count(found.unsaved_steps))
    )
    return tr("{changes}, the last one {age}").format(changes=changes, age=age_text(now - found.changed_at))


def last_edits(found: Recoverable) -> str:
    """Name the latest edits, the last one first."""
    labels = [label for label in found.last_labels if label][:_MOST_LABELS]
    return tr("Last: {edits}").format(edits=" · ".join(labels)) if labels else ""


def age_text(age: timedelta) -> str:
    """Say how long ago something was, in the largest unit that fits."""
    minutes = int(age.total_seconds() // 60)
    if minutes < 1:
        return tr("just now")
    for size, one, many in (
        (24 * 60, tr("yesterday"), tr("{count} days ago")),
        (60, tr("an hour ago"), tr("{count} hours ago")),
        (1, tr("a minute ago"), tr("{count} minutes ago")),
    ):
        count = minutes // size
        if count >= 1:
            return one if count == 1 else many.format(count=count)
    return ""

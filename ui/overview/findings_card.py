"""What needs attention, the gravest first, each with a way to the place where it is dealt with."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.edit.findings import Finding
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.plan import Plan
from ui.icons import IconRole
from ui.overview.finding_words import details, headline, place_of, tone_of
from ui.theme.tokens import TONE_ICONS, Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import quiet_button
from ui.widgets.card import Card, separator
from ui.widgets.labels import IconLabel, TextStyle, text_label

_SHOWN: Final = 6
"""Findings in sight before the rest is asked for."""


class FindingRow(QWidget):
    """An icon, a headline over names, and a button that leads there."""

    wanted = Signal(str, object)

    def __init__(self, finding: Finding, plan: Plan, marks: Marks) -> None:
        """Show a finding."""
        super().__init__()
        self.finding = finding
        tone, said = tone_of(finding), headline(finding)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(said, TextStyle.STRONG, wraps=True))
        texts.addWidget(text_label(details(finding, plan, marks), TextStyle.CAPTION, wraps=True))
        self.button = quiet_button(self.tr("Show"), "arrow-right")
        self.button.setAccessibleName(self.tr("Show: {finding}").format(finding=said))
        self.button.clicked.connect(lambda: self.wanted.emit(*place_of(finding)))
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(IconLabel(TONE_ICONS[tone], IconRole(tone.value), 20))
        row.addLayout(texts, 1)
        row.addWidget(self.button)


class FindingsCard(Card):
    """The list of findings; it says so when there are none."""

    wanted = Signal(str, object)
    """A page and what to select there."""

    def __init__(self) -> None:
        """Start with no findings."""
        super().__init__(self.tr("What needs attention"))
        self.rows: list[FindingRow] = []
        self._lines: list[QWidget] = []
        self.more = quiet_button("", "chevron-down")
        self.more.clicked.connect(self._show_all)
        self._nothing = text_label(self.tr("Nothing. Every check of the plan is passed."), TextStyle.MUTED)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        self.body.addLayout(self._list)
        self.add(self._nothing)
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        self._shows_all = False
        self._shown: tuple[object, ...] = ()

    def show_findings(self, found: Sequence[Finding], plan: Plan, marks: Marks) -> None:
        """Show findings, unless they are shown already."""
        if self._shown == (found, plan.partners, plan.cpms):
            return
        self._shown = (found, plan.partners, plan.cpms)
        self._clear()
        for finding in found:
            self._lines.append(separator())
            self._list.addWidget(self._lines[-1])
            row = FindingRow(finding, plan, marks)
            row.wanted.connect(self.wanted)
            self.rows.append(row)
            self._list.addWidget(row)
        self._nothing.setVisible(not found)
        self._fold()

    def _clear(self) -> None:
        self.rows.clear()
        self._lines.clear()
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show_all(self) -> None:
        self._shows_all = True
        self._fold()
        if len(self.rows) > _SHOWN:
            self.rows[_SHOWN].button.setFocus()

    def _fold(self) -> None:
        """Keep the gravest in sight; a line stands before each but the first."""
        hidden = 0 if self._shows_all else max(0, len(self.rows) - _SHOWN)
        for place, row in enumerate(self.rows):
            is_shown = place < len(self.rows) - hidden
            row.setVisible(is_shown)
            self._lines[place].setVisible(is_shown and place > 0)
        self.more.setText(self.tr("Show all findings ({count} more)").format(count=hidden))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(hidden > 0)

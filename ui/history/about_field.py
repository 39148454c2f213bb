"""The field that narrows the history to one partner or CPM."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from cpm_planner.model.plan import Plan
from ui.history.lines import About, Subject
from ui.language import tr
from ui.widgets.field_icon import lead_with_icon
from ui.widgets.styling import set_style


class AboutField(QLineEdit):
    """Offers names while they are typed; emptied, it asks for the edits about everybody."""

    about_changed = Signal(object)
    """An :class:`About`, or None."""

    def __init__(self) -> None:
        """Start with everybody."""
        super().__init__()
        self.about: About | None = None
        self._plan: Plan | None = None
        self._offered: Plan | None = None
        self._named: dict[str, About] = {}
        self._names = QStringListModel(self)
        finder = QCompleter(self._names, self)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.activated.connect(self._choose)
        self.setCompleter(finder)
        self.setPlaceholderText(tr("Partner or CPM"))
        self.setAccessibleName(tr("Only edits about this partner or CPM"))
        self.setClearButtonEnabled(True)
        lead_with_icon(self, "user")
        set_style(self, kind="search")
        self.textChanged.connect(self._follow)
        self.returnPressed.connect(lambda: self._choose(self.text()))

    def set_plan(self, plan: Plan | None) -> None:
        """Offer the names of another plan."""
        self._plan = plan

    def set_about(self, about: About | None) -> None:
        """Ask for the edits about somebody, or everybody."""
        self.about = about
        self.setText("" if about is None else about.name)
        self.setCursorPosition(0)
        self.about_changed.emit(about)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the names as they are now."""
        self._take_names()
        super().focusInEvent(event)

    def _take_names(self) -> None:
        if self._plan is not None and self._offered is not self._plan:
            self._offered = self._plan
            self._named = names_of(self._plan)
            self._names.setStringList(sorted(self._named, key=str.casefold))

    def _choose(self, name: str) -> None:
        """Take a name that was chosen, or the only one that a typed text fits."""
        self._take_names()
        wanted = name.strip().casefold()
        found = [about for text, about in self._named.items() if text.casefold() == wanted] or [
            about for text, about in self._named.items() if wanted in text.casefold()
        ]
        if wanted and len(found) == 1:
            self.set_about(found[0])

    def _follow(self, text: str) -> None:
        about = self.about
        if about is not None and text != about.name and self._named.get(text) != about:
            self.about = None
            self.about_changed.emit(None)


def names_of(plan: Plan) -> dict[str, About]:
    """Give all partners, parked ones too, and CPMs by a name that tells them apart."""
    cpms = {
        tr("{name} (CPM)").format(name=each.name): About(Subject.CPM, key, each.name)
        for key, each in plan.cpms.items()
    }
    parked = {
        each.partner.name: About(Subject.PARTNER, key, each.partner.name) for key, each in plan.parked.items()
    }
    partners = {each.name: About(Subject.PARTNER, key, each.name) for key, each in plan.partners.items()}
    return {**cpms, **parked, **partners}

"""What to do once lists have entered: what is missing first, then where to look."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cpm_planner.formatting.language import counted
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import ListKind
from ui.icons import IconRole, icon
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.stacked import in_flow
from ui.widgets.styling import set_style


class NextSteps(QWidget):
    """A sentence on what the plan still lacks, and a button for each way on; the first one is primary."""

    page_wanted = Signal(str, object)
    """A page, and the rows to select there."""
    list_wanted = Signal(str)
    """The kind of another list to bring in."""

    def __init__(self) -> None:
        """Start with the ways there are; which of them are shown depends on the plan."""
        super().__init__()
        self.untagged: tuple[Hashable, ...] = ()
        """Partners without a sales model."""
        self.open = text_label("", TextStyle.BODY, wraps=True)
        self._ways: dict[QPushButton, str] = {}
        self.team = self._way(self.tr("Import the &team…"), "users")
        self.lists = self._way(self.tr("Import &partners…"), "briefcase")
        self.models = self._way(self.tr("Set their sales &models"), "tag")
        self.told = self._way(self.tr("See what has &findings"), "triangle-alert")
        self.overview = self._way(self.tr("To the &overview"), "layout-dashboard")
        self.partners = self._way(self.tr("See the &partners"), "briefcase")
        self.balance = self._way(self.tr("&Balance the work"), "scale")
        column = flush(self, QVBoxLayout(), Space.M)
        column.addWidget(text_label(self.tr("What next?"), TextStyle.SUBTITLE))
        column.addWidget(self.open)
        column.addWidget(in_flow(*self._ways))
        self.team.clicked.connect(lambda: self.list_wanted.emit(ListKind.TEAM.value))
        self.lists.clicked.connect(lambda: self.list_wanted.emit(ListKind.PARTNERS.value))
        self._told: dict[str, Sequence[Hashable]] = {}
        self.told.clicked.connect(lambda: self.page_wanted.emit(*next(iter(self._told.items()))))
        self.models.clicked.connect(lambda: self.page_wanted.emit("partners", self.untagged))
        for button, page in (
            (self.overview, "overview"),
            (self.partners, "partners"),
            (self.balance, "balance"),
        ):
            button.clicked.connect(lambda _=False, to=page: self.page_wanted.emit(to, ()))

    @property
    def first(self) -> QPushButton:
        """The way that is offered first."""
        return next(button for button in self._ways if not button.isHidden())

    def show_plan(self, plan: Plan, parked: int, told: Mapping[str, Sequence[Hashable]]) -> None:
        """Say what a plan lacks now, and offer the ways on.

        Args:
            plan: the plan with what has entered.
            parked: partners that the lists have parked.
            told: whose rows entered with findings, by the page that shows them.
        """
        self._told = dict(told)
        self.untagged = tuple(key for key, each in plan.partners.items() if each.mix.is_untagged)
        self.open.setText(" ".join(self._lacking(plan, parked)))
        self.open.setVisible(bool(self.open.text()))
        has_both = bool(plan.partners and plan.cpms)
        for button, is_offered in (
            (self.team, not plan.cpms),
            (self.lists, not plan.partners),
            (self.models, bool(self.untagged)),
            (self.told, bool(told)),
            (self.partners, bool(plan.partners)),
            (self.balance, has_both),
        ):
            button.setVisible(is_offered)
        for button, name in self._ways.items():
            is_first = button is self.first
            button.setIcon(icon(name, IconRole.ON_ACCENT if is_first else IconRole.TEXT))
            set_style(button, kind="primary" if is_first else "secondary")

    def _lacking(self, plan: Plan, parked: int) -> list[str]:
        said = []
        if parked:
            one = self.tr("1 partner that is no longer in the list is parked; page Partners keeps it.")
            many = self.tr(
                "{count} partners that are no longer in the list are parked; page Partners keeps them."
            )
            said.append(counted(parked, one, many))
        if not plan.cpms:
            said.append(self.tr("The plan has no CPMs yet."))
        if not plan.partners:
            said.append(self.tr("The plan has no partners yet."))
        if self.untagged:
            one = self.tr("1 partner has no sales model yet.")
            many = self.tr("{count} partners have no sales model yet.")
            said.append(counted(len(self.untagged), one, many))
        return said

    def _way(self, text: str, icon_name: str) -> QPushButton:
        button = secondary_button(text, icon_name)
        self._ways[button] = icon_name
        return button

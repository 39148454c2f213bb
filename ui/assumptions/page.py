"""The assumptions page: a list of sections at the left, the section worked on at the right."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cpm_planner.model.activity import Activity, Drive
from cpm_planner.model.ids import ActivityId, RoleTypeId, TierId
from cpm_planner.model.role_type import Fit, RoleType
from cpm_planner.model.tier import Tier
from cpm_planner.workspace.session import News
from ui.assumptions.charter_texts import CharterTextsSection
from ui.assumptions.criteria import CriteriaSection
from ui.assumptions.fields import activity_fields, role_type_fields, tier_fields
from ui.assumptions.finance import AdjustmentsSection, BudgetSection, FinanceSection, PaySection
from ui.assumptions.general import GeneralSection
from ui.assumptions.matrix import HoursMatrix
from ui.assumptions.rules import RulesSection
from ui.assumptions.table_section import SectionWords
from ui.assumptions.value_section import ValueSection
from ui.assumptions.working_time import WorkingTimeCard
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style

_SIDE_WIDTH = 168
_LINE = 34
_GUESSED_FIT = Fit(50, 50, 50)


class AssumptionsPage(QWidget):
    """What the figures take for granted, easy to change, and labelled as guess until it is."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self.general = GeneralSection(context)
        self.tiers = self._tier_section()
        self.activities = self._activity_section()
        self.role_types = self._role_type_section()
        self.pay = self._pay_section()
        self.finance = FinanceSection(context)
        self.budget = BudgetSection(context)
        self.adjustments = AdjustmentsSection(context)
        self.criteria = CriteriaSection(context, self._tier_names)
        self.charter_texts = CharterTextsSection(context)
        self.rules = RulesSection(context)
        self.matrix = HoursMatrix(context)
        self.activities.below.addWidget(self.matrix)
        self._time = WorkingTimeCard(context.marks)
        self.role_types.below.addWidget(self._time)
        self.role_types.current_changed.connect(self._show_working_time)
        self._show_working_time()
        self.sections = QListWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        context.signals.changed.connect(self._hear)

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Show the section that has these tiers, activities or role types, with them selected."""
        places = (
            (1, self.tiers),
            (2, self.activities),
            (3, self.role_types),
            (7, self.budget),
            (8, self.adjustments),
            (9, self.criteria),
        )
        for place, section in places:
            if keys and all(str(key) in section.rows for key in keys):
                self.sections.setCurrentRow(place)
                section.show_keys(keys)

    # Layout

    def _lay_out(self) -> None:
        titles = (
            self.tr("General"),
            self.tr("Tiers"),
            self.tr("Activities"),
            self.tr("Role types"),
            self.tr("Pay"),
            self.tr("Rules"),
            self.tr("Finance"),
            self.tr("Budget"),
            self.tr("Adjustments"),
            self.tr("Success criteria"),
            self.tr("Charter texts"),
        )
        for title in titles:
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(0, current_theme().px(_LINE)))
            self.sections.addItem(item)
        self.sections.setAccessibleName(self.tr("Sections of the assumptions"))
        self.sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        for section in (
            _scrolled(self.general),
            self.tiers,
            self.activities,
            self.role_types,
            self.pay,
            _scrolled(self.rules),
            _scrolled(self.finance),
            self.budget,
            self.adjustments,
            self.criteria,
            self.charter_texts,
        ):
            self._stack.addWidget(section)
        self.sections.setCurrentRow(0)
        page = QHBoxLayout(self)
        page.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        page.setSpacing(Space.XL)
        page.addWidget(self._side())
        page.addWidget(self._stack, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.tr("Assumptions"), TextStyle.SUBTITLE))
        column.addWidget(self.sections, 1)
        return side

    def _tier_section(self) -> ValueSection:
        words = SectionWords(
            title=self.tr("Tiers"),
            hint=self.tr(
                "How much attention a partner gets. The first tier gets most; order them as you like."
            ),
            one=self.tr("tier"),
            many=self.tr("tiers"),
        )
        return ValueSection(
            self._context,
            "tiers",
            words,
            lambda: tier_fields(self._context.marks),
            lambda key, name, rank: Tier(TierId(key), name, rank),
        )

    def _activity_section(self) -> ValueSection:
        words = SectionWords(
            title=self.tr("Activities"),
            hint=self.tr(
                "What a CPM does for a partner: hours each time, and how often a year in each tier."
            ),
            one=self.tr("activity"),
            many=self.tr("activities"),
        )
        return ValueSection(
            self._context,
            "activities",
            words,
            lambda: activity_fields(self._tier_names(), self._context.marks),
            lambda key, name, rank: Activity(ActivityId(key), name, rank, None, Drive.PROACTIVE, 60),
        )

    def _role_type_section(self) -> ValueSection:
        words = SectionWords(
            title=self.tr("Role types"),
            hint=self.tr("Kinds of CPM job: what they fit and what they have time for."),
            one=self.tr("role type"),
            many=self.tr("role types"),
        )
        return ValueSection(
            self._context,
            "role_types",
            words,
            lambda: role_type_fields(self._context.marks),
            _new_role_type,
        )

    def _pay_section(self) -> PaySection:
        words = SectionWords(
            title=self.tr("Pay"),
            hint=self.tr("What a full-time seat of each role type costs that has no pay of its own."),
            one=self.tr("role type"),
            many=self.tr("role types"),
        )
        return PaySection(self._context, words, _new_role_type)

    def _tier_names(self) -> dict[TierId, str]:
        tiers = sorted(self._context.plan.tiers.values(), key=lambda tier: tier.rank)
        return {tier.id: tier.name for tier in tiers}

    # News

    def _hear(self, news: News) -> None:
        active = news.after.active
        change = news.change.plans.get(active)
        is_other_plan = news.change.active is not None or active in news.change.scenarios
        if is_other_plan or (change is not None and (change.assumptions or change.tiers)):
            self._refresh_all()
            return
        if change is None:
            return
        for section in (
            self.activities,
            self.role_types,
            self.pay,
            self.budget,
            self.adjustments,
            self.criteria,
        ):
            if getattr(change, section.collection):
                section.refresh()
        if change.role_types:
            self.budget.refresh()
        if change.cpms:
            self.adjustments.refresh()
        if change.activities:
            self.matrix.refresh()
        if change.rules:
            self.rules.refresh()
        if change.charter_texts:
            self.charter_texts.refresh()

    def _refresh_all(self) -> None:
        for section in (
            self.tiers,
            self.activities,
            self.role_types,
            self.pay,
            self.budget,
            self.adjustments,
            self.criteria,
        ):
            section.refresh()
        self.charter_texts.refresh()
        self.general.refresh()
        self.rules.refresh()
        self.finance.refresh()
        self.matrix.refresh()

    def _show_working_time(self) -> None:
        ranked = self.role_types.ordered()
        self._time.show_role_type(self.role_types.current() or (ranked[0] if ranked else None))


def _new_role_type(key: str, name: str, rank: int) -> RoleType:
    return RoleType(RoleTypeId(key), name, rank, _GUESSED_FIT)


def _scrolled(section: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(section)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_style(section, surface="window")
    return area

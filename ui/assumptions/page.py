"""The assumptions page: a list of sections at the left, the section worked on at the right."""

from collections.abc import Hashable, Iterator, Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
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
from ui.assumptions.report import form_parts, matrix_parts, table_parts
from ui.assumptions.rules import RulesSection
from ui.assumptions.table_section import SectionWords
from ui.assumptions.value_section import ValueSection
from ui.assumptions.working_time import WorkingTimeCard
from ui.in_turns import InTurns
from ui.page_context import PageContext, PayOf, tab_among
from ui.printing.report import Report
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize
from ui.turns import Turns
from ui.widgets.assembly import assembling, flush, laid_out
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.scrolling import ScrollArea
from ui.widgets.styling import set_style

_SIDE_WIDTH = 128
_BESIDE_NAME = 3 * Space.L
_LINE = 34
_GUESSED_FIT = Fit(50, 50, 50)
_SECTIONS: Final = (
    *("general", "tiers", "activities", "role_types", "pay", "rules"),
    *("finance", "budget", "adjustments", "criteria", "charter_texts"),
)
"""Names of the page's sections, in the order of the list."""
_WITH_ROWS: Final = frozenset({"tiers", "activities", "role_types", "budget", "adjustments", "criteria"})
_SCROLLED: Final = frozenset({"general", "rules", "finance"})


class AssumptionsPage(QWidget):
    """What the figures take for granted, easy to change, and labelled as guess until it is."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self.sections, self._side = QListWidget(), QWidget()
        self._stack = FittedStack(by_width=False)
        self._rooms: list[QVBoxLayout] = []
        self._stale: dict[str, None] = {}
        self._lay_out()
        self._others = InTurns(self)
        self._others.begin(self._fill_rooms(), lambda _: None)
        context.signals.changed.connect(self._hear)

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Show a section, or that of these tiers, activities, role types or their pay, with them selected."""
        self._catch_up()
        section = tab_among(keys)
        if section is not None:
            self.sections.setCurrentRow(_SECTIONS.index(section))
            return
        paid = [each.role_type for each in keys if isinstance(each, PayOf)]
        if paid:
            self.sections.setCurrentRow(_SECTIONS.index("pay"))
            self.pay.show_keys(paid)
            return
        for place, name in enumerate(_SECTIONS):
            if keys and name in _WITH_ROWS and all(str(key) in getattr(self, name).rows for key in keys):
                self.sections.setCurrentRow(place)
                getattr(self, name).show_keys(keys)
                return

    def report(self) -> Report:
        """Give every section that is figures for paper."""
        self._catch_up()
        parts = [
            *form_parts(self.tr("General"), self.general.form),
            *table_parts(self.tiers),
            *table_parts(self.activities),
            *matrix_parts(self.tr("Hours a year by tier and sales model"), self.matrix.table),
            *table_parts(self.role_types),
            *table_parts(self.pay),
            *form_parts(self.tr("Finance"), self.finance.form),
            *table_parts(self.budget),
            *table_parts(self.adjustments),
            *table_parts(self.criteria),
        ]
        return Report(self.tr("Assumptions"), self._context.session.document.scenario.name, parts)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown; the section is made now at the latest."""
        super().showEvent(event)
        self._fill_room(self._stack.currentIndex())
        self._catch_up()

    # Sections, each made when it is shown first, or when nothing else is to do

    @cached_property
    def general(self) -> GeneralSection:
        """The section of what holds for the whole plan."""
        return GeneralSection(self._context)

    @cached_property
    def tiers(self) -> ValueSection:
        """The section of the tiers."""
        return self._tier_section()

    @cached_property
    def activities(self) -> ValueSection:
        """The section of the activities, above what they come to."""
        section = self._activity_section()
        section.below.addWidget(self.matrix)
        return section

    @cached_property
    def matrix(self) -> HoursMatrix:
        """What the activities come to, by tier and sales model."""
        return HoursMatrix(self._context)

    @cached_property
    def role_types(self) -> ValueSection:
        """The section of the role types, above the working time of the one worked on."""
        section, time = self._role_type_section(), WorkingTimeCard(self._context.marks)
        section.below.addWidget(time)
        section.current_changed.connect(lambda: _show_working_time(section, time))
        _show_working_time(section, time)
        return section

    @cached_property
    def pay(self) -> PaySection:
        """The section of what seats cost."""
        return self._pay_section()

    @cached_property
    def rules(self) -> RulesSection:
        """The section of the rules."""
        return RulesSection(self._context)

    @cached_property
    def finance(self) -> FinanceSection:
        """The section of fiscal year, merit and rates."""
        return FinanceSection(self._context)

    @cached_property
    def budget(self) -> BudgetSection:
        """The section of the budget."""
        return BudgetSection(self._context)

    @cached_property
    def adjustments(self) -> AdjustmentsSection:
        """The section of adjustments by hand."""
        return AdjustmentsSection(self._context)

    @cached_property
    def criteria(self) -> CriteriaSection:
        """The section of the success criteria."""
        return CriteriaSection(self._context, self._tier_names)

    @cached_property
    def charter_texts(self) -> CharterTextsSection:
        """The section of the texts of charters."""
        return CharterTextsSection(self._context)

    def _fill_room(self, place: int) -> None:
        room, name = self._rooms[place], _SECTIONS[place]
        if room.count() == 0:
            with assembling():
                section = getattr(self, name)
                room.addWidget(ScrollArea(section) if name in _SCROLLED else section)

    def _fill_rooms(self) -> Turns[None]:
        for place in range(len(_SECTIONS)):
            self._fill_room(place)
            yield

    def _show_section(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if self.isVisible():
            self._fill_room(place)

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
            self.sections.addItem(title)
            room = QWidget()
            self._rooms.append(flush(room, QVBoxLayout()))
            self._stack.addWidget(room)
        self.sections.setAccessibleName(self.tr("Sections of the assumptions"))
        self.sections.currentRowChanged.connect(self._show_section)
        self.sections.setCurrentRow(0)
        page = laid_out(self, QHBoxLayout())
        page.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        page.setSpacing(Space.XL)
        self._fill_side()
        page.addWidget(self._side)
        page.addWidget(self._stack, 1)

    def _fill_side(self) -> None:
        column = flush(self._side, QVBoxLayout(), Space.M)
        column.addWidget(text_label(self.tr("Assumptions"), TextStyle.SUBTITLE))
        column.addWidget(self.sections, 1)
        self._fit_side()

    def _fit_side(self) -> None:
        """Give the list of sections the width of its longest name, and each line its height."""
        theme = current_theme()
        names = QFontMetrics(font(TextSize.BODY, QFont.Weight.Normal, theme.zoom))
        lines = [self.sections.item(at) for at in range(self.sections.count())]
        widest = max(names.horizontalAdvance(line.text()) for line in lines)
        for line in lines:
            line.setSizeHint(QSize(0, theme.px(_LINE)))
        self._side.setFixedWidth(max(theme.px(_SIDE_WIDTH), widest + _BESIDE_NAME))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes after a change of text zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.sections.count():
            self._fit_side()

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
        self._stale |= dict.fromkeys(self._concerned(news))
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Show anew what changed, as far as it is made."""
        stale, self._stale = self._stale, {}
        for name in stale:
            if name in self.__dict__:
                getattr(self, name).refresh()

    def _concerned(self, news: News) -> Iterator[str]:
        """Name the sections that show anything of what changed."""
        active = news.after.active
        change = news.change.plans.get(active)
        is_other_plan = news.change.active is not None or active in news.change.scenarios
        if is_other_plan or (change is not None and (change.assumptions or change.tiers)):
            yield from (*_SECTIONS, "matrix")
            return
        if change is None:
            return
        for name in ("activities", "role_types", "pay", "budget", "adjustments", "criteria"):
            if name in self.__dict__ and getattr(change, getattr(self, name).collection):
                yield name
        followers = (
            ("budget", change.role_types),
            ("adjustments", change.cpms),
            ("matrix", change.activities),
            ("rules", change.rules),
            ("charter_texts", change.charter_texts),
        )
        yield from (name for name, has_changed in followers if has_changed)


def _show_working_time(section: ValueSection, time: WorkingTimeCard) -> None:
    ranked = section.ordered()
    time.show_role_type(section.current() or (ranked[0] if ranked else None))


def _new_role_type(key: str, name: str, rank: int) -> RoleType:
    return RoleType(RoleTypeId(key), name, rank, _GUESSED_FIT)

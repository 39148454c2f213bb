"""Moves by how sure they are, and single guesses by what they can do, as rows of two tables."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from cpm_planner.balance.studies.derived_studies import survival_of
from cpm_planner.balance.studies.robustness.result import GuessEffect, MoveSurvival, Robustness
from cpm_planner.balance.studies.robustness_text import effect_text, guess_name, survival_sentence
from cpm_planner.formatting.marks import Marks, format_signed
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import points_text
from cpm_planner.model.plan import Plan
from ui.balance.studies.explaining import explained
from ui.balance.words import holder_text
from ui.language import tr
from ui.theme.tokens import Hue, Theme
from ui.widgets.table.column import Align, Column, FilterKind, RowId
from ui.widgets.table.figure_column import figure_column

_BAR_WIDTH, _BAR_HEIGHT, _HALF_BAR = 64, 8, 7
_SIDE = 10


@dataclass(frozen=True, slots=True)
class SurvivalRow:
    """One move and how sure it is; its words are made where they are seen, for there may be thousands."""

    survival: MoveSurvival
    plan: Plan

    @property
    def partner(self) -> str:
        """The partner's name."""
        return self.plan.partners[self.survival.partner].name

    @property
    def before(self) -> str:
        """Who has the partner."""
        return holder_text(self.survival.before, self.plan)

    @property
    def after(self) -> str:
        """Who is to have it."""
        return holder_text(self.survival.after, self.plan)

    @property
    def share(self) -> float:
        """Share of the draws in which the very same move is made."""
        return self.survival.share or 0.0

    @property
    def is_safe(self) -> bool:
        """Whether the move survives in most draws."""
        return self.survival.is_safe

    @property
    def words(self) -> str:
        """How sure the move is, in a sentence."""
        return survival_sentence(self.survival)


@dataclass(frozen=True, slots=True)
class GuessRow:
    """One guess and what the proposal becomes when it alone is wrong."""

    name: str
    lower: str
    higher: str
    points: tuple[float, float]
    """Change of spread in percentage points if it is lower and if it is higher."""
    most: float
    """Largest change of all guesses."""
    effect: GuessEffect


@dataclass(frozen=True, slots=True)
class ShareMark:
    """A bar of a share before its figure."""

    share: float
    is_safe: bool
    width: int | None = _BAR_WIDTH

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the bar on its ground."""
        height = theme.px(_BAR_HEIGHT)
        ground = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
        painter.fillRect(ground, QColor(theme.surface.border))
        ground.setWidth(rect.width() * self.share)
        painter.fillRect(ground, QColor((theme.good if self.is_safe else theme.warning).solid))


@dataclass(frozen=True, slots=True)
class TornadoMark:
    """Two bars from a middle line: the change if the guess is lower above, if it is higher below."""

    points: tuple[float, float]
    most: float
    width: int | None = None

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the bars and the middle line; to the right is a wider spread."""
        middle, height = rect.center(), theme.px(_HALF_BAR)
        for points, top, hue in zip(
            self.points, (middle.y() - height, middle.y()), _hues(theme), strict=True
        ):
            length = rect.width() / 2 * points / max(self.most, 1e-9)
            bar = QRectF(middle.x(), top, length, height - 1)
            painter.fillRect(bar.normalized(), QColor(hue.solid))
        painter.fillRect(
            QRectF(middle.x(), middle.y() - height - 2, 1, 2 * height + 4), QColor(theme.text.strong)
        )


@dataclass(frozen=True, slots=True)
class SideMark:
    """A square in the colour of the bar that a text tells of."""

    is_higher: bool
    width: int | None = _SIDE

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the square."""
        side = rect.width()
        hue = _hues(theme)[self.is_higher]
        painter.fillRect(QRectF(rect.left(), rect.center().y() - side / 2, side, side), QColor(hue.solid))


def _hues(theme: Theme) -> tuple[Hue, Hue]:
    """Give the colours for a guess that is lower, and for one that is higher."""
    return theme.accent, theme.warning


def survival_rows(robustness: Robustness, plan: Plan) -> dict[RowId, SurvivalRow]:
    """Give a row for each move."""
    return {each.partner: SurvivalRow(each, plan) for each in robustness.moves}


def guess_rows(robustness: Robustness, plan: Plan, marks: Marks) -> dict[RowId, GuessRow]:
    """Give a row for each guess that does something, what changes the spread most first."""
    most = max((each.spread_points for each in robustness.guesses), default=0.0)
    ordered = sorted(robustness.guesses, key=lambda each: each.spread_points, reverse=True)
    return {place: _guess_row(each, most, plan, marks) for place, each in enumerate(ordered)}


def survival_columns(marks: Marks) -> Iterator[Column[SurvivalRow]]:
    """Give the columns of the moves, from the left."""
    yield Column(key="partner", title=tr("Partner"), text=lambda row: row.partner, width=180, stretches=True)
    yield figure_column(
        "share",
        tr("Survives"),
        lambda row: row.share,
        lambda share: format_percent(share, marks),
        140,
        decoration=lambda row: ShareMark(row.share, row.is_safe),
        adds_up=False,
        explain=lambda row: explained(marks, survival_of(row.survival)),
    )
    yield Column(
        key="before",
        title=tr("From"),
        text=lambda row: row.before,
        width=150,
        filter_kind=FilterKind.CHOICE,
        stretches=True,
    )
    yield Column(
        key="after",
        title=tr("To"),
        text=lambda row: row.after,
        width=150,
        filter_kind=FilterKind.CHOICE,
        stretches=True,
    )
    yield Column(
        key="words",
        title=tr("How sure"),
        text=lambda row: row.words,
        tooltip=lambda row: row.words,
        width=280,
        stretches=True,
    )


def guess_columns(percent: int) -> Iterator[Column[GuessRow]]:
    """Give the columns of the guesses, from the left."""
    yield Column(
        key="name",
        title=tr("If one guess alone is wrong"),
        text=lambda row: row.name,
        tooltip=lambda row: row.name,
        width=220,
    )
    less, more = (text.format(percent=percent) for text in (tr("{percent} % less"), tr("{percent} % more")))
    yield Column(
        key="points",
        title=tr("Spread"),
        text=lambda row: points_text(" / ".join(map(format_signed, row.points))),
        sort_key=lambda row: row.effect.spread_points,
        tooltip=lambda row: tr("Points of spread, {less}: {low}, {more}: {high}").format(
            less=less, low=format_signed(row.points[0]), more=more, high=format_signed(row.points[1])
        ),
        align=Align.CENTRE,
        width=140,
        searchable=False,
        decoration=lambda row: TornadoMark(row.points, row.most),
    )
    yield Column(
        key="lower",
        title=less,
        text=lambda row: row.lower,
        tooltip=lambda row: row.lower,
        width=220,
        stretches=True,
        decoration=lambda _: SideMark(is_higher=False),
    )
    yield Column(
        key="higher",
        title=more,
        text=lambda row: row.higher,
        tooltip=lambda row: row.higher,
        width=220,
        stretches=True,
        decoration=lambda _: SideMark(is_higher=True),
    )


def _guess_row(each: GuessEffect, most: float, plan: Plan, marks: Marks) -> GuessRow:
    return GuessRow(
        name=guess_name(each.guess),
        lower=effect_text(each.lower, plan, marks),
        higher=effect_text(each.higher, plan, marks),
        points=(each.lower.spread_points, each.higher.spread_points),
        most=most,
        effect=each,
    )

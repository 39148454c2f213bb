"""What the map shows and what the user has done to it; nothing of it is in the plan."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.geography.clusters import Clusters
from cpm_planner.geography.located import located
from cpm_planner.geography.territories import Overlap, Territory, overlaps, territories
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import SHARED, Floats, Ints
from cpm_planner.workload.figures import Figures
from ui.territories.map.scene import Scene, Subject
from ui.territories.map.signs import (
    HYBRID,
    MOST_SIGNS,
    NOBODY,
    OTHERS,
    UNTAGGED,
    Sign,
    cpm_sign,
    model_sign,
)
from ui.turns import ROWS_A_TURN, Turns, all_turns
from ui.widgets.model_marks import model_name

translate = QCoreApplication.translate

_FEW: Final = 16
"""So many CPMs are shown all from the start; of more, those with most partners on the map."""

_SHOWN_OF_MANY: Final = 8

Mask = NDArray[np.bool_]
_NOWHERE: Final = np.full(2, np.nan)


class ColourBy(StrEnum):
    """What the signs tell."""

    CPM = "cpm"
    MODEL = "model"


class SizeBy(StrEnum):
    """What the size of a sign tells."""

    HOURS = "hours"
    REVENUE = "revenue"


class Rank(StrEnum):
    """How much a territory stands out."""

    FOCUS = "focus"
    ALIKE = "alike"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Kind:
    """Partners that look alike."""

    name: str
    sign: Sign


class MapState:
    """Colour, size, the CPMs shown, search and selection over a plan that changes beneath them."""

    def __init__(self, figures: Figures) -> None:
        """Show a plan by CPM, with nothing selected."""
        self.figures = figures
        self.places = located(figures.plan)
        self.colour = ColourBy.CPM
        self.size = SizeBy.HOURS
        self.has_outlines = True
        self.focus: CpmId | None = None
        """The CPM whose territory stands out; None for all alike."""
        self.selected: set[PartnerId] = set()
        self._search = ""
        self._texts: tuple[str, ...] = ()
        self.shown = self._first_shown()
        self._drawing = 0
        self._known: tuple[Territory, ...] = ()
        self._drawn: Subject | None = None
        self._forget()

    # What is shown

    def set_figures(self, figures: Figures) -> None:
        """Show another plan: CPMs shown and partners selected stay, where they are still there."""
        was, plan = self.figures.plan, figures.plan
        self.figures = figures
        if was.assignments is not plan.assignments:
            self._forget_outlines()
        if was.partners is not plan.partners or was.cpms is not plan.cpms:
            self._forget_outlines()
            self._known, self._texts = (), ()
            self.places = located(plan)
            self.selected &= plan.partners.keys()
            self.shown = tuple(key for key in self.shown if key in plan.cpms) or self._first_shown()
            if self.focus not in plan.cpms:
                self.focus = None
        self._forget()

    def set_colour(self, colour: ColourBy) -> None:
        """Let signs tell something else."""
        self.colour = colour
        self._forget()

    def set_size(self, size: SizeBy) -> None:
        """Let the size of signs tell something else."""
        self.size = size
        self._forget()

    def show_cpms(self, keys: Iterable[CpmId]) -> None:
        """Let some CPMs stand out, as many as there are signs; all others become grey."""
        wanted = set(keys)
        kept = [key for key in self.shown if key in wanted]
        added = [key for key in self.figures.plan.cpms if key in wanted and key not in kept]
        self.shown = tuple(kept + added)[:MOST_SIGNS]
        if self.focus not in self.shown:
            self.focus = None
        self._forget_outlines()
        self._forget()

    def select(self, keys: Iterable[PartnerId]) -> None:
        """Select partners and nobody else."""
        self.selected = set(keys)
        self._scenes.clear()

    def ready_search(self) -> Turns[None]:
        """Write down what of each partner a search looks at, some partners at a turn."""
        partners = tuple(self.figures.plan.partners.values())
        texts: list[str] = list(self._texts)
        while len(texts) < len(partners):
            texts += map(_searched, partners[len(texts) : len(texts) + ROWS_A_TURN])
            yield
        self._texts = tuple(texts)

    def ready_outlines(self) -> Turns[None]:
        """Work out the territories, then what every two of them share."""
        for ahead in ("territories", "overlaps"):
            getattr(self, ahead)
            yield

    def ready_names(self) -> Turns[None]:
        """Learn the order of the partners' names, some at a turn; it is kept for all who ask for it."""
        partners = tuple(self.figures.plan.partners.values())
        for begin in range(0, len(partners), ROWS_A_TURN):
            for each in partners[begin : begin + ROWS_A_TURN]:
                natural_key(each.name)
            yield

    def search(self, text: str) -> int | None:
        """Dim whom a search does not find; gives how many it finds, None when nothing is searched."""
        self._search = text
        self._forget()
        return None if self.matches is None else int(self.matches.sum())

    def _forget(self) -> None:
        self._scenes: dict[tuple[int, float], Scene] = {}
        for name in ("keys", "kinds", "kind_of_points", "sizes", "matches", "_subject"):
            self.__dict__.pop(name, None)

    def _forget_outlines(self) -> None:
        for name in ("territories", "overlaps", "middles"):
            self.__dict__.pop(name, None)
        self._drawing += 1

    def _first_shown(self) -> tuple[CpmId, ...]:
        cpms = tuple(self.figures.plan.cpms)
        if len(cpms) <= _FEW:
            return cpms
        doer = self.figures.arrays.assignments.doer[SHARED, self.places.rows]
        counts = np.bincount(doer, minlength=len(cpms) + 1)[: len(cpms)]
        most = np.argsort(-counts, kind="stable")[:_SHOWN_OF_MANY]
        return tuple(cpms[row] for row in sorted(most.tolist()))

    # Kinds

    @cached_property
    def keys(self) -> tuple[PartnerId, ...]:
        """Partners by row."""
        return tuple(self.figures.plan.partners)

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """What partners there are to be told apart; the last kind is whom the search does not find."""
        lost = Kind(translate("map", "Not found by the search"), OTHERS)
        if self.colour is ColourBy.MODEL:
            models = [Kind(model_name(model), model_sign(model)) for model in SalesModel]
            rest = [Kind(translate("map", "Hybrid"), HYBRID), Kind(translate("map", "Untagged"), UNTAGGED)]
            return (*models, *rest, lost)
        plan = self.figures.plan
        shown = [Kind(plan.cpms[key].name, cpm_sign(place)) for place, key in enumerate(self.shown)]
        rest = [Kind(translate("map", "Other CPMs"), OTHERS), Kind(translate("map", "Unassigned"), NOBODY)]
        return (*shown, *rest, lost)

    @cached_property
    def kind_of_points(self) -> Ints:
        """(rows,) which kind each partner on the map is."""
        of_all = self._models() if self.colour is ColourBy.MODEL else self._holders()
        kinds = of_all[self.places.rows]
        if self.matches is not None:
            kinds = np.where(self.matches[self.places.rows], kinds, len(self.kinds) - 1)
        return kinds

    @cached_property
    def sizes(self) -> Floats:
        """(rows,) what the size of each partner's sign tells."""
        if self.size is SizeBy.REVENUE:
            return self.figures.arrays.partners.revenue[self.places.rows].astype(np.float64)
        return self.figures.partner_minutes[self.places.rows]

    @cached_property
    def matches(self) -> Mask | None:
        """By partner row, whether the search finds it; None while nothing is searched."""
        words = self._search.casefold().split()
        if not words:
            return None
        all_turns(self.ready_search())
        hits = np.ones(len(self._texts), dtype=bool)
        for word in words:
            hits &= np.array([word in text for text in self._texts], dtype=bool)
        return hits

    def _holders(self) -> Ints:
        cpms = self.figures.plan.cpms
        place = {key: at for at, key in enumerate(self.shown)}
        others, nobody = len(self.shown), len(self.shown) + 1
        table = np.array([*(place.get(key, others) for key in cpms), nobody])
        found: Ints = table[self.figures.arrays.assignments.doer[SHARED]]
        return found

    def _models(self) -> Ints:
        place = {model: at for at, model in enumerate(SalesModel)}
        hybrid, untagged = len(place), len(place) + 1
        mixes = (each.mix for each in self.figures.plan.partners.values())
        return np.array(
            [
                untagged if mix.is_untagged else hybrid if mix.is_hybrid else place[mix.models[0]]
                for mix in mixes
            ],
            dtype=np.int64,
        )

    # What is drawn

    def scene(self, scale: float, zoom: float) -> Scene:
        """Give what is drawn at a zoom, in pixels a degree; the same for zooms that differ little.

        Args:
            scale: pixels a degree of the plane.
            zoom: of the text, and of the signs with it.
        """
        step = _step(scale), zoom
        if step not in self._scenes:
            layout = self._subject.layout(*step)
            self._scenes[step] = Scene(layout, self._chosen(layout.clusters))
        return self._scenes[step]

    def ready_scene(self, scale: float, zoom: float) -> Turns[None]:
        """Lay out in turns what :meth:`scene` gives."""
        yield from self._subject.layout_in_turns(_step(scale), zoom)

    @cached_property
    def _subject(self) -> Subject:
        """What is drawn; the one before where nothing of it has changed, as it keeps its layouts."""
        signs = tuple(kind.sign for kind in self.kinds)
        subject = Subject(self.places.points, self.kind_of_points, self.sizes, signs, self._homes_shown())
        if self._drawn is None or not subject.is_like(self._drawn):
            self._drawn = subject
        return self._drawn

    def _homes_shown(self) -> Floats:
        keys = tuple(self.figures.plan.cpms)
        shown = [keys[row] in self.shown for row in self.places.cpm_rows.tolist()]
        homes: Floats = self.places.homes[np.array(shown, dtype=bool)]
        return homes

    @cached_property
    def territories(self) -> tuple[Territory, ...]:
        """The territories of the CPMs shown, in their order."""
        index = {key: row for row, key in enumerate(self.figures.plan.cpms)}
        rows = [index[key] for key in self.shown]
        self._known = territories(self.figures, self.places, rows, self._known)
        return self._known

    @cached_property
    def overlaps(self) -> tuple[Overlap, ...]:
        """What every two of them share, the fullest first."""
        return overlaps(self.territories, self.places)

    @cached_property
    def middles(self) -> Floats:
        """The middle of each territory amid its partners, shape (territories, 2); NaN without any."""
        rows = (np.searchsorted(self.places.rows, each.partners) for each in self.territories)
        found = [np.median(self.places.points[each], axis=0) if len(each) else _NOWHERE for each in rows]
        return np.array(found).reshape(-1, 2)

    @property
    def outline_look(self) -> Hashable:
        """Something that differs when outlines have to be drawn again."""
        return self._drawing, self.focus, self.has_outlines

    def rank_of(self, place: int) -> Rank:
        """Say how much the territory of one of the CPMs shown stands out."""
        if self.focus is None:
            return Rank.ALIKE
        return Rank.FOCUS if self.shown[place] == self.focus else Rank.BEHIND

    def keys_of(self, points: Ints) -> list[PartnerId]:
        """Give the partners of some points on the map."""
        return [self.keys[row] for row in self.places.rows[points].tolist()]

    def points_of(self, keys: Iterable[PartnerId]) -> Floats:
        """Give where partners are on the plane; those without a place are left out."""
        rows = self.rows_of(keys)
        return self.places.points[np.isin(self.places.rows, rows)]

    def rows_of(self, keys: Iterable[PartnerId]) -> Ints:
        """Give the rows of partners."""
        index = self.figures.arrays.partners.index
        return np.array([index[key] for key in keys], dtype=np.int64)

    @property
    def chosen(self) -> Sequence[PartnerId]:
        """The partners selected, in the plan's order."""
        return [key for key in self.keys if key in self.selected]

    def _chosen(self, clusters: Clusters) -> Ints:
        """Count the selected in every cluster."""
        if not self.selected or not len(clusters.order):
            return np.zeros(len(clusters.kinds), dtype=np.int64)
        mask = np.zeros(len(self.keys), dtype=np.int64)
        mask[self.rows_of(self.selected)] = 1
        return np.add.reduceat(mask[self.places.rows][clusters.order], clusters.starts[:-1])


def _step(scale: float) -> int:
    """Give the step of zoom that is laid out for a scale."""
    return round(2 * float(np.log2(scale)))


def _searched(partner: Partner) -> str:
    parts = (
        partner.name,
        partner.external_id,
        partner.region,
        partner.address.city,
        partner.address.country,
    )
    return "\n".join(map(str, parts)).casefold()

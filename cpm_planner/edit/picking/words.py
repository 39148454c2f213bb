"""Changes in words: whom or what they are about, what of it, and its value before and after."""

from typing import Any, Final, NamedTuple

from cpm_planner.balance.studies.rule_text import rule_words
from cpm_planner.charters.words import MODEL_WORDS
from cpm_planner.edit.picking.found import Differences
from cpm_planner.edit.picking.pick import Pick, PickKind
from cpm_planner.edit.picking.place import ASSUMPTIONS, MISSING, PARTNERS, Place
from cpm_planner.edit.picking.titles import PART_TITLES, TITLES
from cpm_planner.edit.picking.value_words import Namer, summary, value_words
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.model.sales_model import SalesModel

NOTHING: Final = "\N{EN DASH}"
"""Stands for a value that is not there."""

_WHAT: Final = {
    "assignments": "CPM",
    "rules": "rule",
    "imports": "list",
    "charter_texts": "text of charters",
    "adjustments": "adjustment",
    "budget": "budget line",
    "criteria": "success criterion",
    "agreed_targets": "agreed targets",
    PARTNERS: "partner",
    "cpms": "seat",
    "tiers": "tier",
    "role_types": "role type",
    "activities": "activity",
}
_KINDS: Final = {
    PickKind.NEW: "new {what}",
    PickKind.GONE: "{what} removed",
    PickKind.PARKED: "{what} parked",
    PickKind.BACK: "{what} taken back",
}


class PickWords(NamedTuple):
    """One change in words."""

    subject: str
    """Whom or what it is about, such as the name of a partner."""
    what: str
    """Such as "CPM", "tier" or "new seat"."""
    before: str
    after: str


class Wording:
    """Puts changes between two plans into words, with the names either of them has."""

    def __init__(self, found: Differences, marks: Marks = ENGLISH) -> None:
        """Take names from where things are; the later plan's win."""
        self._found = found
        self._names = Namer((found.theirs, found.base), marks)

    def of(self, pick: Pick) -> PickWords:
        """Say one change."""
        return PickWords(
            self.subject(pick),
            self.what(pick),
            self.value(pick.place, pick.before, is_base=True),
            self.value(pick.place, pick.after),
        )

    def subject(self, pick: Pick) -> str:
        """Name whom or what a change is about."""
        place = pick.place
        if place.collection == ASSUMPTIONS:
            return "Assumptions"
        if place.collection == "rules":
            return self._rule(pick)
        return self._names.of(place.collection, place.key)

    def what(self, pick: Pick) -> str:
        """Say what of it changes."""
        place = pick.place
        if place.is_whole:
            what = _WHAT[place.collection]
            is_of_partner = place.collection == "assignments"
            return what if is_of_partner else _KINDS.get(pick.kind, "{what}").format(what=what)
        title = TITLES.get((place.collection, place.aspect)) or place.aspect.replace("_", " ")
        return f"{title}, {self._part(place)}" if place.part else title

    def value(self, place: Place, value: Any, *, is_base: bool = False) -> str:
        """Write a value of a place; a dash where there is none."""
        if value is None or value is MISSING or value == "":
            return NOTHING
        if place.collection == "rules":
            plan = self._found.base if is_base else self._found.theirs
            return rule_words(plan, value)
        said = summary(value, self._names) if place.is_whole else value_words(place, value, self._names)
        return said or NOTHING

    def _rule(self, pick: Pick) -> str:
        before = pick.after is None
        return self.value(pick.place, pick.before if before else pick.after, is_base=before)

    def _part(self, place: Place) -> str:
        if place.aspect in {"times_per_year", "tier_targets"}:
            return self._names.of("tiers", place.part)
        if place.aspect == "hundredths":
            return self._names.of("criteria", place.part)
        if place.aspect == "growth_percent":
            return MODEL_WORDS[SalesModel(place.part)]
        return PART_TITLES.get(place.part, place.part)

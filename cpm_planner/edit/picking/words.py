"""Changes in words: whom or what they are about, what of it, and its value before and after."""

from typing import Any, Final, NamedTuple

from cpm_planner.balance.rule_text import rule_words
from cpm_planner.edit.picking.found import Differences
from cpm_planner.edit.picking.pick import Pick, PickKind
from cpm_planner.edit.picking.place import ASSUMPTIONS, MISSING, PARTNERS, Place
from cpm_planner.edit.picking.titles import aspect_title, part_title
from cpm_planner.edit.picking.value_words import Namer, summary, value_words
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.sales_model import SalesModel

NOTHING: Final = "\N{EN DASH}"
"""Stands for a value that is not there."""

_WHAT: Final = {
    "assignments": to_translate("titles", "CPM"),
    "rules": to_translate("titles", "rule"),
    "imports": to_translate("titles", "list"),
    "charter_texts": to_translate("titles", "text of charters"),
    "adjustments": to_translate("titles", "adjustment"),
    "budget": to_translate("titles", "budget line"),
    "criteria": to_translate("titles", "success criterion"),
    "agreed_targets": to_translate("titles", "agreed targets"),
    PARTNERS: to_translate("titles", "partner"),
    "cpms": to_translate("titles", "seat"),
    "tiers": to_translate("titles", "tier"),
    "role_types": to_translate("titles", "role type"),
    "activities": to_translate("titles", "activity"),
}
_KINDS: Final = {
    PickKind.NEW: to_translate("titles", "new {what}"),
    PickKind.GONE: to_translate("titles", "{what} removed"),
    PickKind.PARKED: to_translate("titles", "{what} parked"),
    PickKind.BACK: to_translate("titles", "{what} brought back"),
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

    def __init__(self, found: Differences, marks: Marks | None = None) -> None:
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
            return translate("titles", "Assumptions")
        if place.collection == "rules":
            return self._rule(pick)
        return self._names.of(place.collection, place.key)

    def what(self, pick: Pick) -> str:
        """Say what of it changes."""
        place = pick.place
        if place.is_whole:
            what = translate("titles", _WHAT[place.collection])
            kind = None if place.collection == "assignments" else _KINDS.get(pick.kind)
            return what if kind is None else translate("titles", kind).format(what=what)
        title = aspect_title(place.collection, place.aspect)
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
            return model_in_sentence(SalesModel(place.part))
        return part_title(place.part)

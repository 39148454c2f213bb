"""Rules as rows and back: one table for all kinds, with the columns that each kind uses."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from cpm_planner.model import rule as rules
from cpm_planner.model.rule import Rule
from cpm_planner.store.rows import Row

_COLUMNS: Final = ("partner", "cpm", "limit", "partner_percent", "revenue_percent")
"""What the columns after `kind` hold, by the names of the rules' own fields."""

_KINDS: Final[Mapping[str, Callable[..., Rule]]] = MappingProxyType(
    {
        "lock-partner": rules.LockPartner,
        "lock-cpm": rules.LockCpm,
        "must-have": rules.MustHave,
        "must-not-have": rules.MustNotHave,
        "keep-together": rules.KeepTogether,
        "region-must-match": rules.RegionMustMatch,
        "language-must-match": rules.LanguageMustMatch,
        "at-most-partners": rules.AtMostPartners,
        "move-cap": rules.MoveCap,
    }
)
_NAMES: Final = MappingProxyType({kind: name for name, kind in _KINDS.items()})


def rule_name(value: Rule) -> str:
    """Give what the column `kind` says of a rule."""
    return _NAMES[type(value)]


def rule_row(value: Rule) -> Row:
    """Give the columns of a rule, without the partners it keeps together."""
    return rule_name(value), *(getattr(value, column, None) for column in _COLUMNS)


def rule_parts(value: Rule) -> Sequence[Row]:
    """Give the partners that a rule keeps together."""
    return [(key,) for key in sorted(value.partners)] if isinstance(value, rules.KeepTogether) else ()


def rule_value(row: Row, parts: Sequence[Row]) -> Rule:
    """Give a rule back.

    Raises:
        KeyError: no such kind of rule.
        TypeError: a column is set that this kind of rule does not use, or one that it needs is missing.
    """
    kind, *columns = row
    if kind == "keep-together":
        return rules.KeepTogether(frozenset(key for (key,) in parts))
    given = {name: value for name, value in zip(_COLUMNS, columns, strict=True) if value is not None}
    return _KINDS[kind](**given)

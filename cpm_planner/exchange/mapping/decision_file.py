"""The decisions of a mapping in its TOML file: tables "owners" and "duplicates"."""

from collections.abc import Iterator
from collections.abc import Mapping as MappingOf
from typing import Any, Final

from cpm_planner.exchange.mapping.decisions import Decisions, OwnerChoice, OwnerDecision, Pair
from cpm_planner.exchange.mapping.toml_values import not_a, refuse_unknown, table_of, text_in, texts_in
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

_LISTED: Final = {"create": OwnerChoice.CREATE, "leave_unassigned": OwnerChoice.LEAVE}
_SAME_AS: Final = "same_as"
_PAIR: Final = 2


def decisions_in(document: MappingOf[str, Any]) -> Decisions:
    """Read the decisions of a mapping's document.

    Raises:
        InputError: a key or value makes no sense, or an owner is decided twice.
    """
    duplicates = table_of(document, "duplicates")
    refuse_unknown(
        duplicates, ("same", "different"), translate("import", 'key of "{table}"').format(table="duplicates")
    )
    return Decisions(
        dict(_owners(table_of(document, "owners"))),
        tuple(_pairs(duplicates, "same")),
        tuple(_pairs(duplicates, "different")),
    )


def decisions_document(decisions: Decisions) -> dict[str, object]:
    """Give the tables of decisions; what says nothing is left out."""
    listed = {
        key: [word for word, decision in decisions.owners.items() if decision.choice is choice]
        for key, choice in _LISTED.items()
    }
    same_as = {
        word: decision.cpm
        for word, decision in decisions.owners.items()
        if decision.choice is OwnerChoice.SAME_AS
    }
    pairs = {"same": decisions.same, "different": decisions.different}
    return {
        "owners": _telling({**listed, _SAME_AS: same_as}),
        "duplicates": _telling({key: [list(pair) for pair in each] for key, each in pairs.items()}),
    }


def _telling(table: MappingOf[str, Any]) -> dict[str, object]:
    return {key: value for key, value in table.items() if value}


def _owners(table: MappingOf[str, Any]) -> Iterator[tuple[str, OwnerDecision]]:
    refuse_unknown(
        table, (*_LISTED, _SAME_AS), translate("import", 'key of "{table}"').format(table="owners")
    )
    seen: set[str] = set()
    for word, decision in _all_owners(table):
        if folded_text(word) in seen:
            raise InputError(
                code="mapping-owner-twice",
                what=translate("import", 'The owner "{word}" is decided twice').format(word=word),
                where="mapping",
                remedy=translate("import", "leave one of the decisions"),
            )
        seen.add(folded_text(word))
        yield word, decision


def _all_owners(table: MappingOf[str, Any]) -> Iterator[tuple[str, OwnerDecision]]:
    for key, choice in _LISTED.items():
        for word in texts_in(table.get(key, ()), key):
            yield word, OwnerDecision(choice)
    for word, cpm in table_of(table, _SAME_AS).items():
        yield word, OwnerDecision(OwnerChoice.SAME_AS, text_in(cpm, word))


def _pairs(table: MappingOf[str, Any], key: str) -> Iterator[Pair]:
    pairs = table.get(key, [])
    if not isinstance(pairs, list):
        raise not_a(pairs, key, translate("import", "a list of pairs"))
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != _PAIR:
            raise not_a(pair, key, translate("import", 'pairs such as ["A-1", "A-2"]'))
        one, other = pair
        yield text_in(one, key), text_in(other, key)

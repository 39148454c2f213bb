"""Proposes what the words of the columns mean, and which columns say how we sell with a partner."""

from collections.abc import Iterable
from typing import Final

from cpm_planner.exchange.mapping.column_content import Content, holds_yes_and_no
from cpm_planner.exchange.mapping.fields import FIELDS, FieldType, ListKind, field_of
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.proposing.draft import Draft
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, ValueMap
from cpm_planner.exchange.mapping.value_proposal import TRANSLATED, propose_values, share_understood
from cpm_planner.exchange.mapping.value_words import models_in

_OF_A_SEGMENT: Final = 0.2
_OF_ANY_COLUMN: Final = 0.6
_MOST_WORDS: Final = 60
_MODELS: Final = "models"
_SHARES: Final = frozenset({"sell_to", "sell_through", "sell_with"})


def translate_words(draft: Draft, known: KnownWords) -> None:
    """Propose the value map of every column taken for a field of fixed words."""
    for of in FIELDS[draft.kind]:
        if of.type in TRANSLATED and of.key in draft.taken:
            texts = [text for column in draft.taken[of.key] for text in draft.contents[column].texts]
            values = propose_values(texts, of.type, known)
            if values != AS_WRITTEN:
                draft.values[of.key] = values


def take_models_by_content(draft: Draft, known: KnownWords) -> None:
    """Take the models from columns of yes and no called after one, or from the words of one other column.

    The column of another field may feed the models, too: what a CRM calls type often says how we sell.
    """
    if draft.kind is not ListKind.PARTNERS or _MODELS in draft.taken:
        return
    flags = _flags_in(draft, draft.free)
    shares = {key: draft.taken[key] for key in sorted(_SHARES & {*draft.taken})}
    columns = [column for taken in shares.values() for column in taken]
    if flags and all(holds_yes_and_no(draft.contents[column]) for column in columns):
        for key in shares:
            flags |= dict.fromkeys(draft.named(*draft.taken.pop(key)), (key,))
        draft.taken[_MODELS], draft.values[_MODELS] = (), ValueMap(flags=flags)
        draft.note("models-from-flags", *flags)
    elif flags:
        draft.note("several-candidates", field_of(draft.kind, _MODELS).title, *flags)
    elif not shares:
        _take_best(draft, known)


def _flags_in(draft: Draft, columns: Iterable[int]) -> dict[str, tuple[str, ...]]:
    """Give, by its name, what each column of yes and no says that is called after a way to sell."""
    return {
        name: models
        for column in columns
        if holds_yes_and_no(draft.contents[column])
        for name in draft.named(column)
        if (models := models_in(name)) is not None
    }


def _take_best(draft: Draft, known: KnownWords) -> None:
    segment = draft.taken.get("segment", ())
    shares = {column: _share(draft.contents[column], known) for column in (*segment, *draft.free)}
    telling = {
        column: share
        for column, share in shares.items()
        if share >= (_OF_A_SEGMENT if column in segment else _OF_ANY_COLUMN)
    }
    best = [column for column, share in telling.items() if share == max(telling.values())]
    draft.take(field_of(draft.kind, _MODELS), best)
    if _MODELS in draft.taken:
        draft.note("models-by-content", *draft.named(*best), round(100 * telling[best[0]]))


def _share(content: Content, known: KnownWords) -> float:
    """Give the share of cells that name models; columns of very many different texts are no such words."""
    if len(set(content.texts)) > _MOST_WORDS:
        return 0.0
    values = propose_values(content.texts, FieldType.MODELS, known)
    return share_understood(content.texts, values, FieldType.MODELS, known)

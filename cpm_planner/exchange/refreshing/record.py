"""Makes the record that an import leaves: what its source has said by now of everybody it ever named."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from cpm_planner.exchange.refreshing.heard import Heard
from cpm_planner.exchange.refreshing.listed import Listed
from cpm_planner.exchange.refreshing.source import Source
from cpm_planner.exchange.refreshing.statements import read, written
from cpm_planner.model.import_record import ImportRecord


def record_after(
    source: Source, listed: Listed, heard: Heard, gone: frozenset[str], now: datetime | None
) -> ImportRecord | None:
    """Give what a source has said by now; what is there, a record or none, when it says nothing new.

    What a list is silent about, as a column that is no longer mapped or a row that is refused, stays as the
    source last said it.
    """
    if source.record is None and not heard.texts:
        return None
    table = listed.table
    before = source.record or ImportRecord(source.id, listed.kind.value, table.source, table.sheet)
    fields = heard.fields + tuple(each for each in before.fields if each not in heard.fields)
    then = _laid_out({**before.gone, **before.said}, before.fields, fields)
    now_said = _laid_out(heard.texts, heard.fields, fields)
    told = {key: _completed(text, then.get(key), fields) for key, text in now_said.items()}
    silent = {key: text for key, text in then.items() if key not in told}
    is_gone = gone | before.gone.keys()
    after = replace(
        before,
        is_whole=source.is_complete,
        header=table.header,
        fields=fields,
        totals=listed.totals,
        said={**{key: text for key, text in silent.items() if key not in is_gone}, **told},
        gone={key: text for key, text in silent.items() if key in is_gone},
    )
    if after == source.record:
        return source.record
    return replace(after, name=table.source, sheet=table.sheet, imported_at=now)


def _laid_out(
    texts: Mapping[str, str], fields: tuple[str, ...], wanted: tuple[str, ...]
) -> Mapping[str, str]:
    """Lay statements out anew where they are to be about other fields."""
    if fields == wanted:
        return texts
    said = {key: read(text, fields) for key, text in texts.items()}
    return {key: written(map(each.get, wanted)) for key, each in said.items()}


def _completed(text: str, then: str | None, fields: tuple[str, ...]) -> str:
    """Give a statement with what was said before of the fields it is silent about."""
    if then is None or then == text or "null" not in text:
        return text
    said = {**read(then, fields), **read(text, fields)}
    return written(map(said.get, fields))

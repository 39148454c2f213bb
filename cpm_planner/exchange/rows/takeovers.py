"""Finds the seats that rows of a list of the team say they take over from."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.row import Row
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId

FIELD = "takes_over_from"


class Takeovers:
    """Knows every seat by its position id, and by its name where no other has it."""

    def __init__(self, cpms: Iterable[Cpm]) -> None:
        """Look the seats up."""
        cpms = tuple(cpms)
        named = Counter(folded_text(cpm.name) for cpm in cpms)
        self._names = {folded_text(cpm.name): cpm.id for cpm in cpms if named[folded_text(cpm.name)] == 1}
        self._positions = {cpm.position_id.casefold(): cpm.id for cpm in cpms if cpm.position_id}

    def put(self, row: Row, cpm: Cpm) -> Cpm:
        """Give a seat with whom its row says it takes over from; what is not understood is left out."""
        said = row.stated.get(FIELD)
        if said is None:
            return cpm
        found = self._found(said)
        if found is None or found == cpm.id:
            row.find(FindingCode.NO_TAKEOVER, said, field=FIELD)
            return cpm
        return replace(cpm, backfill_of=found)

    def _found(self, said: str) -> CpmId | None:
        return self._positions.get(said.strip().casefold(), self._names.get(folded_text(said)))

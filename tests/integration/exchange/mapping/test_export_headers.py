"""How much of usual exports is understood by itself, and how much of that wrongly."""

from collections import Counter

import pytest

from cpm_planner.exchange.mapping.proposal import propose_mapping
from tests.integration.exchange.mapping.export_headers import exports, fed_by

TUNED = ("english", "german", "french", "spanish", "portuguese")
MEASURED_ONLY = ("unseen", "public")


def _counted(*files: str) -> Counter[str]:
    count = Counter[str]()
    for export in (each for file in files for each in exports(file)):
        fed = fed_by(propose_mapping(export.table, export.kind))
        count["right"] += len(fed & export.expected)
        count["wrong"] += len(fed - export.expected)
        count["missed"] += len(export.expected - fed)
        count["lists"] += 1
    return count


def test_there_are_enough_lists_to_judge_by() -> None:
    assert _counted(*TUNED, *MEASURED_ONLY)["lists"] == 92


@pytest.mark.parametrize("file", [*TUNED, *MEASURED_ONLY])
def test_nothing_is_proposed_wrongly(file: str) -> None:
    wrong = {
        (export.name, pair)
        for export in exports(file)
        for pair in fed_by(propose_mapping(export.table, export.kind)) - export.expected
    }
    assert wrong == set()


@pytest.mark.parametrize(("files", "recall"), [(TUNED, 0.99), (MEASURED_ONLY, 0.95)])
def test_nearly_all_is_proposed(files: tuple[str, ...], recall: float) -> None:
    count = _counted(*files)
    assert count["right"] >= recall * (count["right"] + count["missed"])

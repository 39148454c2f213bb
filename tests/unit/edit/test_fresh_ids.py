"""Ids for new things."""

import pytest

from cpm_planner.edit.fresh_ids import fresh_id


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ana Lima", "ana-lima"), ("Gold", "gold-3"), ("", "new"), ("+++", "new"), ("Größe 2", "grösse-2")],
)
def test_an_id_is_readable_and_free(name: str, expected: str) -> None:
    assert fresh_id(name, {"gold", "gold-2"}) == expected

"""Errors of TOML files name the line."""

import pytest

from cpm_planner.exchange.mapping.toml_lines import with_line
from cpm_planner.model.errors import InputError

TEXT = """numbers = "us"

[columns]
'first name' = "A"
[values.tier.equals]
"Gold" = "x"
"""


@pytest.mark.parametrize(
    ("what", "where"),
    [
        ('"numbers" is odd', "file, line 1"),
        ('"us" is odd', "file, line 1"),
        ('"first name" is odd', "file, line 4"),
        ('"equals" is odd', "file, line 5"),
        ('"Gold" means "us"', "file, line 6"),
        ('"elsewhere" is odd', "file"),
        ("Something is odd", "file"),
    ],
)
def test_the_line_of_what_is_named_first_is_found(what: str, where: str) -> None:
    error = with_line(InputError(code="odd", what=what, remedy="mend it"), TEXT, "file")
    assert (error.where, error.code, error.remedy) == (where, "odd", "mend it")

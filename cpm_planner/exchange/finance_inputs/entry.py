"""An input: a column of a table of the workbook, and the field of the plan that its cells stand for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cpm_planner.exchange.finance_inputs.scalars import Kind, Scalar
from cpm_planner.model.plan import Plan

Get = Callable[[Plan, str], Scalar]
"""Give what the plan has in the row of this id."""
Put = Callable[[Plan, str, Scalar], Plan]
"""Give the plan with another value there."""


@dataclass(frozen=True, slots=True)
class Input:
    """A column whose cells may be changed."""

    column: str
    kind: Kind
    get: Get
    put: Put
    is_needed: bool = False
    """Whether the cell may not be blank."""
    inherits: bool = False
    """Whether none means the value of something else, which a formula then shows."""
    is_pay: bool = False
    """Left out of a workbook without pay."""
    choices: Callable[[Plan], tuple[str, ...]] | None = None
    """What may be chosen, where the plan says so."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A column that nobody should change; kept with the exported state to see whether somebody did."""

    column: str
    get: Callable[[Plan, str], str]


@dataclass(frozen=True, slots=True)
class InputTable:
    """A table of the workbook that has inputs."""

    name: str
    sheet: str
    key_column: str
    keys: Callable[[Plan], Iterable[str]]
    """Ids of its rows, in the order of the plan."""
    title: Callable[[Plan, str], str]
    """How a person knows the row of an id."""
    inputs: tuple[Input, ...]
    fixed: tuple[Fixed, ...] = ()
    formulas: tuple[str, ...] = ()
    """Columns of formulas, to see whether somebody wrote over them."""
    row: str = ""
    """The id of its only row, where the table of the workbook has others that are no inputs."""
    is_pay: bool = False
    """Left out as a whole of a workbook without pay."""

    @property
    def is_open(self) -> bool:
        """Whether all rows of the table of the workbook are its own."""
        return not self.row

    def input(self, column: str) -> Input:
        """Give the input of a column."""
        return next(each for each in self.inputs if each.column == column)

    def shown_inputs(self, *, with_pay: bool) -> tuple[Input, ...]:
        """Give the inputs that the workbook has."""
        return tuple(each for each in self.inputs if with_pay or not each.is_pay)

"""All tables of the workbook that have inputs."""

from cpm_planner.exchange.finance_inputs.assumptions import BUDGET, RATES, ROLE_PAY, ROLE_TYPES, ramps
from cpm_planner.exchange.finance_inputs.entry import InputTable
from cpm_planner.exchange.finance_inputs.later import ADJUSTMENTS, LEAVE, TERMS
from cpm_planner.exchange.finance_inputs.seats import POSITIONS
from cpm_planner.exchange.finance_inputs.settings import settings_table


def input_tables(ramp_months: int, *, with_pay: bool) -> tuple[InputTable, ...]:
    """Give the tables of a workbook.

    Args:
        ramp_months: how many months its table of ramps has.
        with_pay: whether it tells what seats cost.
    """
    tables = (
        POSITIONS,
        TERMS,
        LEAVE,
        ADJUSTMENTS,
        *settings_table(with_pay=with_pay),
        RATES,
        ROLE_TYPES,
        ROLE_PAY,
        ramps(ramp_months),
        BUDGET,
    )
    return tuple(table for table in tables if with_pay or not table.is_pay)

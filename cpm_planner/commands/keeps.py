"""What a search is told to leave as it is: arguments that several commands take, and how they are read."""

import argparse

from cpm_planner.balance.staying import Staying
from cpm_planner.commands.argument_types import count
from cpm_planner.commands.find_cpm import find_cpm
from cpm_planner.model.plan import Plan


def add_keeps(parser: argparse.ArgumentParser) -> None:
    """Let a command that balances be told what must not change."""
    parser.add_argument(
        "--keep-cpm", metavar="CPM", action="append", default=[], help="CPM who stays as is; may be repeated"
    )
    parser.add_argument(
        "--keep-region", metavar="REGION", action="append", default=[], help="region whose partners stay"
    )
    parser.add_argument(
        "--keep-revenue-above", metavar="AMOUNT", type=count, help="yearly revenue above which partners stay"
    )


def kept_as_it_is(arguments: argparse.Namespace, plan: Plan) -> Staying:
    """Read what must not change.

    Raises:
        InputError: nobody, or more than one, has the name of a CPM to keep.
    """
    above = arguments.keep_revenue_above
    return Staying(
        cpms=frozenset(find_cpm(plan, name) for name in arguments.keep_cpm),
        regions=frozenset(arguments.keep_region),
        revenue_above_cents=None if above is None else above * 100,
    )

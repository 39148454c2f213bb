"""Joining further files to a list before its columns are mapped.

Everything takes and gives values that can cross into a worker process, and what takes long takes a control.
"""

from collections.abc import Sequence

from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.joined_check import with_join_findings
from cpm_planner.exchange.joining.join import Brought, Gather, Join
from cpm_planner.exchange.joining.joined import Joined, join_tables
from cpm_planner.exchange.joining.mapping_proposal import propose_joined_mapping
from cpm_planner.exchange.joining.proposal import KeyProposal, propose_join, propose_keys
from cpm_planner.exchange.joining.report import ColumnAccount, JoinReport, KeyRows, Sums
from cpm_planner.exchange.joining.report_text import describe as describe_join
from cpm_planner.exchange.joining.report_text import spoken_title
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import check_list
from cpm_planner.workspace.jobs import Control

__all__ = [
    "Brought",
    "ColumnAccount",
    "Gather",
    "Join",
    "JoinReport",
    "Joined",
    "KeyProposal",
    "KeyRows",
    "Sums",
    "check_joined_list",
    "describe_join",
    "join_lists",
    "propose_join",
    "propose_joined_mapping",
    "propose_keys",
    "spoken_title",
]


def join_lists(control: Control, main: SourceTable, others: Sequence[tuple[Join, SourceTable]]) -> Joined:
    """Bring columns of other lists to the rows of the main one.

    Raises:
        InputError: a join makes no sense, or a column is not there.
        CancelledError: the user asked to stop.
    """
    return join_tables(main, others, control.is_cancelled)


def check_joined_list(
    control: Control, joined: Joined, mapping: Mapping, kind: ListKind, plan: Plan
) -> ImportCheck:
    """Say what a joined list would do to a plan, with what joining found on its rows; nothing enters.

    Raises:
        InputError: the mapping does not fit the list.
        CancelledError: the user asked to stop.
    """
    return with_join_findings(check_list(control, joined.table, mapping, kind, plan), joined.reports)

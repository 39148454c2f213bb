"""The history of an earlier run, as far as it was kept."""

from collections.abc import Sequence
from functools import partial, reduce
from itertools import groupby

from cpm_planner.edit.history import AnyStep, History, RecalledStep
from cpm_planner.model.change import DocumentChange, composed
from cpm_planner.store.undo_steps import KeptStep, unpacked_change


def recalled_history(kept: Sequence[KeptStep]) -> History:
    """Give the steps that can be undone and redone; their changes are looked up when they are."""
    done: list[AnyStep] = []
    undone: list[AnyStep] = []
    for _, parts in groupby(kept, key=lambda each: each.step):
        step = [*parts]
        recalled = RecalledStep(step[-1].label, partial(_change, step))
        (undone if step[-1].is_undone else done).append(recalled)
    return History(done, undone[::-1])


def _change(parts: Sequence[KeptStep]) -> DocumentChange:
    """Give what a step changed, in which typing may have gone on."""
    return reduce(composed, [unpacked_change(each.packed) for each in parts])

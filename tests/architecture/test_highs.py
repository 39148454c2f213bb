"""The solver is one of the releases that survive every program they are given."""

import subprocess
import sys
from pathlib import Path

_PROGRAM = Path(__file__).parent.parent / "data" / "programs" / "empty-sub-program.npz"
_SOLVE = """
import sys
import highspy
import numpy
with numpy.load(sys.argv[1]) as kept:
    arrays = [kept[name] for name in sorted(kept) if name.startswith("array")]
    columns, values = kept["start_columns"], kept["start_values"]
solver = highspy._core._Highs()
for option, setting in {"output_flag": False, "threads": 1, "random_seed": 890431, "mip_max_nodes": 50,
    "mip_allow_restart": False, "mip_heuristic_run_rins": True, "mip_heuristic_run_rens": True,
    "mip_heuristic_run_root_reduced_cost": True}.items():
    solver.setOptionValue(option, setting)
solver.passModel(*(each.item() if each.ndim == 0 else each for each in arrays))
solver.setSolution(len(columns), columns, values)
solver.run()
print(solver.getInfo().mip_node_count >= 0)
"""


def test_a_program_whose_part_becomes_empty_does_not_end_the_process() -> None:
    """Release 1.16.0 reads past the end of a part that its own presolve has emptied, and ends the process."""
    run = subprocess.run(
        [sys.executable, "-c", _SOLVE, str(_PROGRAM)], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout.strip()) == (0, "True")

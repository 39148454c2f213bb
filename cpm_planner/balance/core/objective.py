r"""What a good plan is: the objective, its formulas and its weights.

For an assignment a, CPM j carries L_j = fixed_load_j + sum of minutes of its items and has utilisation
U_j = L_j / K_j, where K_j > 0 is its capacity. For role type r with CPMs J_r of positive capacity::

    hi_r = max U_j,  lo_r = min U_j,  mean_r = (sum of L_j) / (sum of K_j),  T_r = sum of K_j    over J_r

The engine minimises::

    value = M * uncovered * sum over unassigned items i of (workload_i + partners_i)
          + firm * (sum over CPMs of max(0, partners_j - max_partners_j)
                    + sum over required items that are unassigned of partners_i)
          + M * overload  * sum over CPMs of max(0, L_j - K_j, P_j - (K_j - reserve_j))
          + M * strain    * sum over CPMs of max(0, L_j - target_j)
          + sum over role types r of
                spread    * T_r * max(0, hi_r - lo_r - tolerance)
              + highest   * T_r * hi_r
              + deviation * sum over J_r of max(0, |L_j - mean_r * K_j| - tolerance / 2 * K_j)
          + cost * (sum of the cost of every assigned item's pair)

P_j is the part of L_j that is planned work; the rest are requests. Planned work may only use what the reserve
for requests leaves, requests use the reserve first and all else after it. So overload counts two kinds of
minutes, which exclude each other: those beyond capacity, max(0, L_j - K_j), and planned work in the reserve,
which is what planned work has beyond K_j - reserve_j as far as requests leave the reserve free. Spread,
deviation and strain are about utilisation, to which requests and planned work contribute alike.

M is the number of CPMs in the largest role type. A minute taken off the busiest CPM of role type r lowers
T_r * hi_r by T_r / K_j, which is about the number of CPMs of r: the factor M keeps a minute of overload
dearer than whatever spread that minute could buy. So the parts weigh in the order in which they are written:
nobody uncovered, nothing firm broken, no overload, then balance within each role type, then cost. Strain,
the minutes above the load target_j that a CPM should have at most (target_j <= K_j), weighs less than the
spread that the same minutes buy at the busiest CPM: work leaves a role type that is above its target for one
that has room, but not at the price of an uneven load within either.
One unit of cost is worth one minute of a whole role type's spread: with a cost of c per moved partner and the
default weights, a move is proposed only if it takes at least c / (4 * T_r) off the spread, or the like.

`tolerance` is the spread that counts as even: workloads are estimates, and moving partners to even out
differences below it would disrupt for nothing.

What is firm must not be bought off by any of the rest. One item's place weighs at most

    weight_ij = M * uncovered * (workload_i + partners_i) + cost * c_ij
              + t_ij * (M * (overload + strain) + (spread + highest) * T_r / K_j + 2 * deviation)

    firm = max(M * excess, 2 * max over pairs with K_j > 0 of weight_ij)

(spread only in role types of several CPMs), and giving it up changes the loads of two CPMs. So plans that
break nothing firm come first wherever breaking it once spares no more than one such exchange; whether it is
broken is told (`result.Figures.is_allowed`).

Special cases: generalised assignment is `ASSIGNMENT_COST` (cost under capacity, where overload is a penalty
that exceeds any saving as long as costs stay below its weight); makespan on unrelated machines is `MAKESPAN`
with one role type and equal capacities K (value = number of CPMs * largest load).
"""

from __future__ import annotations

from dataclasses import dataclass, fields

BASIS_POINTS = 10_000


@dataclass(frozen=True)
class Objective:
    """Weights of the parts of a plan's value, all integers >= 0; see the formulas in the module docstring."""

    uncovered: int = 200
    excess: int = 1_000_000
    overload: int = 20
    strain: int = 2
    spread: int = 4
    highest: int = 0
    deviation: int = 1
    cost: int = 1
    tolerance_basis_points: int = 200

    def __post_init__(self) -> None:
        """Refuse negative weights."""
        for field in fields(self):
            if getattr(self, field.name) < 0:
                message = f"the weight {field.name} must not be negative"
                raise ValueError(message)

    @property
    def tolerance(self) -> float:
        """Spread of utilisation that counts as even, as a fraction."""
        return self.tolerance_basis_points / BASIS_POINTS


ASSIGNMENT_COST = Objective(
    uncovered=100_000, overload=1_000, strain=0, spread=0, deviation=0, tolerance_basis_points=0
)
MAKESPAN = Objective(
    uncovered=100, overload=0, strain=0, spread=0, highest=1, deviation=0, cost=0, tolerance_basis_points=0
)

"""What an edit is: a function from the plan before to the plan after, with no effect of its own."""

from collections.abc import Callable

from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document

Edit = Callable[[Plan], Plan]
DocumentEdit = Callable[[Document], Document]

"""Typed names of the things in a plan, so that a partner's id cannot be handed in for a CPM's."""

from typing import NewType

PartnerId = NewType("PartnerId", str)
CpmId = NewType("CpmId", str)
RoleTypeId = NewType("RoleTypeId", str)
TierId = NewType("TierId", str)
ActivityId = NewType("ActivityId", str)
RuleId = NewType("RuleId", str)
ScenarioId = NewType("ScenarioId", str)
SourceId = NewType("SourceId", str)
AdjustmentId = NewType("AdjustmentId", str)
BudgetLineId = NewType("BudgetLineId", str)
CriterionId = NewType("CriterionId", str)
CharterTextId = NewType("CharterTextId", str)

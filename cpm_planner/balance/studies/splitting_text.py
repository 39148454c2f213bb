"""What splitting buys, as English sentences for the command line and the window."""

from decimal import Decimal
from typing import Final

from cpm_planner.balance.studies.splitting.result import Split, Splitting
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks, format_number
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel

_PROVED: Final = 2e-6
_LEAST_SPREAD: Final = 0.0005
_NAMES: Final = {
    SalesModel.SELL_TO: "Sell to",
    SalesModel.SELL_THROUGH: "Sell through",
    SalesModel.SELL_WITH: "Sell with",
}


def headline(found: Splitting, marks: Marks = ENGLISH) -> str:
    """Say what splitting buys in one sentence."""
    if not found.candidates:
        return "There is nothing to split: no hybrid is free to be shared by two CPMs."
    if not found.splits:
        if found.gap > _PROVED:
            return f"No split that pays was found among {_hybrids(found.candidates)}."
        return f"No split pays: all {_hybrids(found.candidates)} are better whole, each with one CPM."
    return f"Splitting {len(found.splits)} of {_hybrids(found.candidates)} {_listed(_effects(found, marks))}."


def contact_minutes(found: Splitting) -> int:
    """Minutes a month of keeping in step that the splits take."""
    return len(found.splits) * found.request.contact_minutes_per_month


def contacts_sentence(found: Splitting) -> str:
    """Say how many partners have a second CPM, now and then, and what that is compared with."""
    now, then = found.extra_contacts
    joined = len(found.joined)
    verbs = "pays and is" if joined == 1 else "pay and are"
    parts = "" if not joined else f"; {_count(joined, 'split')} of now no longer {verbs} joined"
    return f"Second CPMs of partners: {now} now, {then} with these splits{parts}.{_beyond(found)}"


def _beyond(found: Splitting) -> str:
    """Say where the plan that splits are compared with takes more moves than were allowed."""
    if found.moves_allowed is None or found.whole_moves <= found.moves_allowed:
        return ""
    return (
        f" Compared is with all hybrids whole, which would take {_count(found.whole_moves, 'move')}, "
        f"more than the {found.moves_allowed:,} allowed."
    )


def proof_sentence(found: Splitting, marks: Marks = ENGLISH) -> str:
    """Say how good the plan with splits provably is."""
    if not found.is_complete:
        return "The search was ended early; more time may find better splits."
    if found.gap <= _PROVED:
        return "No plan that shares partners between at most two CPMs can be better: this is proved."
    gap = format_percent(found.gap, marks, 1)
    return f"No plan that shares partners between at most two CPMs can be more than {gap} better."


def models_text(split: Split) -> str:
    """Name the models that the specialist gets."""
    return ", ".join(_NAMES[model] for model in split.models)


def names(plan: Plan, split: Split) -> tuple[str, str, str]:
    """Name the partner, the primary CPM and the specialist."""
    return plan.partners[split.partner].name, plan.cpms[split.primary].name, plan.cpms[split.specialist].name


def _effects(found: Splitting, marks: Marks) -> list[str]:
    """Say what splitting does for the plan and what it takes, one clause each."""
    overload = sum(before - after for before, after in (role.overload_minutes for role in found.roles))
    misfit = sum(before - after for before, after in (role.misfit_minutes for role in found.roles))
    hours = [
        f"{format_hours(saved, marks)} h {what}"
        for saved, what in ((overload, "of overload"), (misfit, "lost to poor fit"))
        if saved > 0
    ]
    spread = _narrowing(found)
    gains = [f"saves {_listed(hours)} a month"] if hours else []
    if spread >= _LEAST_SPREAD:
        gains.append(f"narrows the widest spread by {format_number(Decimal(100 * spread), marks, 1)} points")
    gains = gains or ["makes the plan as a whole a little better"]
    if not contact_minutes(found):
        return gains
    return [*gains, f"takes {format_hours(contact_minutes(found), marks)} h a month to keep CPMs in step"]


def _narrowing(found: Splitting) -> float:
    """By how much the widest spread is narrower with splits, as a fraction."""
    whole = max((role.whole.spread or 0.0 for role in found.roles), default=0.0)
    return whole - max((role.split.spread or 0.0 for role in found.roles), default=0.0)


def _hybrids(count: int) -> str:
    return _count(count, "hybrid")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"

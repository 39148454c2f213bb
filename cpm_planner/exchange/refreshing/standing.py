"""Whose change a difference is: source then, source now and plan, compared three ways."""

from cpm_planner.exchange.refreshing.contrasts import Contrast, Said
from cpm_planner.exchange.refreshing.items import Difference, Standing


def first_difference(contrast: Contrast) -> Difference:
    """Judge a difference of a list that was never brought in before: the list is followed."""
    return Difference(contrast.aspect, Standing.CHANGED, contrast.plan, contrast.list)


def judged(contrast: Contrast, now: Said, then: Said) -> Difference:
    """Judge a difference of a list that was brought in before.

    Args:
        contrast: what list and plan have.
        now: what the list says.
        then: what it said when it was last brought in; empty where that is not known of the subject.
    """
    aspect, before, after = contrast.aspect, contrast.plan, contrast.list
    if then.keys().isdisjoint(contrast.fields):
        standing = Standing.CHANGED if before == contrast.blank else Standing.CONFLICT
        return Difference(aspect, standing, before, after)
    last = contrast.last()
    if all(now.get(field) == then.get(field) for field in contrast.fields):
        standing = Standing.KEPT
    else:
        standing = Standing.CHANGED if last == before else Standing.CONFLICT
    return Difference(aspect, standing, before, after, last, is_last_known=True)

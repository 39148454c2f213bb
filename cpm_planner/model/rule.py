"""What a balanced plan has to respect."""

from dataclasses import dataclass

from cpm_planner.model.ids import CpmId, PartnerId


@dataclass(frozen=True, slots=True)
class LockPartner:
    """The partner stays where it is."""

    partner: PartnerId


@dataclass(frozen=True, slots=True)
class LockCpm:
    """The CPM keeps the partners they have and gets no others."""

    cpm: CpmId


@dataclass(frozen=True, slots=True)
class MustHave:
    """The partner goes to this CPM."""

    partner: PartnerId
    cpm: CpmId


@dataclass(frozen=True, slots=True)
class MustNotHave:
    """The partner does not go to this CPM."""

    partner: PartnerId
    cpm: CpmId


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """The partners share one CPM."""

    partners: frozenset[PartnerId]


@dataclass(frozen=True, slots=True)
class RegionMustMatch:
    """A partner goes only to a CPM whose home regions hold the partner's; an empty region fits all."""


@dataclass(frozen=True, slots=True)
class LanguageMustMatch:
    """A partner goes only to a CPM who speaks its language; an empty language fits all."""


@dataclass(frozen=True, slots=True)
class AtMostPartners:
    """No CPM, or this one, looks after more than ``limit`` partners."""

    limit: int
    cpm: CpmId | None = None


@dataclass(frozen=True, slots=True)
class MoveCap:
    """How much a proposal may move; None: that share is not limited."""

    partner_percent: int | None = None
    revenue_percent: int | None = None


Rule = (
    LockPartner
    | LockCpm
    | MustHave
    | MustNotHave
    | KeepTogether
    | RegionMustMatch
    | LanguageMustMatch
    | AtMostPartners
    | MoveCap
)

"""The columns of the table of partners: what each shows, sorts by, and how typing changes the plan."""

from collections.abc import Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from cpm_planner.edit.assignments import given
from cpm_planner.edit.row_edit import RowEdit, field_edit
from cpm_planner.edit.rules import partner_lock_id
from cpm_planner.edit.typed import typed_choice, typed_hours, typed_money, typed_month, typed_percent
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import format_money, titled_in
from cpm_planner.formatting.months import format_month
from cpm_planner.formatting.percent import format_whole_percent
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.rule import LockPartner
from cpm_planner.model.sales_model import ModelMix
from ui.icons import IconRole
from ui.language import tr
from ui.partners.lookups import PartnerLookups
from ui.partners.typed_mix import mix_to_type, typed_mix
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipFace
from ui.widgets.model_marks import mix_text, model_name
from ui.widgets.table.column import Align, Column, Decoration, Figure, FilterKind
from ui.widgets.table.decorations import ChipMark, IconMark, MixMark
from ui.widgets.table.filters.scales import MONTHS, hours_scale, money_scale, percent_scale

PartnerColumn = Column[Partner]

_MIX_BAR_WIDTH = 56


def partner_columns(lookups: PartnerLookups, marks: Marks, currency: str) -> tuple[PartnerColumn, ...]:
    """Give all columns, from the left."""
    return (
        _text_column("name", tr("Name"), width=210, decoration=lambda row: _lock_mark(lookups, row)),
        _tier_column(lookups),
        _mix_column(marks),
        _cpm_column(lookups),
        _hours_column(lookups, marks),
        *_number_columns(marks, currency),
        _hybrid_column(),
        *_place_columns(),
        _text_column("external_id", tr("External ID"), width=130),
        *_month_columns(),
        _growth_column(marks),
        _lock_column(lookups),
        _text_column("note", tr("Note"), width=200),
    )


def revenue_title(currency: str) -> str:
    """Give the heading of the revenue, which names the plan's currency."""
    return titled_in(tr("Revenue a year"), currency)


def _place_columns() -> tuple[PartnerColumn, ...]:
    return (
        _text_column("segment", tr("Segment"), width=160),
        _text_column("region", tr("Region"), filter_kind=FilterKind.CHOICE),
        _text_column("language", tr("Language"), width=100),
        *(_text_column(name, title, field=f"address.{name}") for name, title in _address_parts()),
    )


def _text_column(name: str, title: str, field: str = "", **more: Any) -> PartnerColumn:
    """Make a column of words; ``field`` of a partner holds them, or one of the name of the column."""
    held = field or name

    def edit(row: Partner, text: str) -> RowEdit:
        words = text.strip()
        return field_edit("partners", row.id, words, **{held: words})

    return Column(key=name, title=title, text=attrgetter(held), edit=edit, **more)


def _address_parts() -> tuple[tuple[str, str], ...]:
    return ("city", tr("City")), ("state", tr("State")), ("country", tr("Country"))


def _tier_column(lookups: PartnerLookups) -> PartnerColumn:
    def edit(row: Partner, text: str) -> RowEdit:
        tier = lookups.tier_called(text) if text.strip() else None
        value = "" if tier is None else lookups.tier_names[tier]
        return field_edit("partners", row.id, value, tier=tier)

    return Column(
        key="tier",
        title=tr("Tier"),
        text=lookups.tier,
        sort_key=lookups.tier_rank,
        edit=edit,
        edit_text=lambda row: lookups.tier_names.get(row.tier, "") if row.tier is not None else "",
        choices=lambda _: ["", *lookups.tier_names.values()],
        tooltip=lambda row: tr("The default tier counts until one is set") if row.tier is None else "",
        filter_kind=FilterKind.CHOICE,
        filter_values=lambda row: (lookups.tier_in_force(row),),
        width=120,
    )


def _mix_column(marks: Marks) -> PartnerColumn:
    def edit(row: Partner, text: str) -> RowEdit:
        mix = typed_mix(text, marks)
        return field_edit("partners", row.id, "" if mix.is_untagged else mix_text(mix), mix=mix)

    said, counted = cache(mix_text), cache(model_filter_values)  # few mixes make up any number of partners
    return Column(
        key="mix",
        title=tr("Model mix"),
        text=lambda row: said(row.mix),
        sort_key=lambda row: _mix_order(row.mix),
        tooltip=lambda row: tr('{mix}. Type, for example, "with 60, through 40".').format(
            mix=mix_text(row.mix)
        ),
        edit=edit,
        edit_text=lambda row: mix_to_type(row.mix, marks),
        filter_kind=FilterKind.CHOICE,
        filter_values=lambda row: counted(row.mix),
        group_value=lambda row: counted(row.mix)[-1],
        decoration=_mix_mark,
        width=256,
    )


def model_filter_values(mix: ModelMix) -> Sequence[str]:
    """Give what a mix counts as in the filter of models: each model, hybrid, or untagged."""
    if mix.is_untagged:
        return (tr("Untagged"),)
    names = [model_name(model) for model in mix.models]
    return [*names, tr("Hybrid")] if mix.is_hybrid else names


def _hybrid_column() -> PartnerColumn:
    return Column(
        key="hybrid",
        title=tr("Hybrid"),
        text=lambda row: tr("Hybrid") if row.mix.is_hybrid else "",
        tooltip=lambda _: tr("A partner with more than one sales model; follows from the model mix"),
        decoration=lambda row: (
            ChipMark((ChipFace(tr("Hybrid"), Tone.ACCENT, "layers"),)) if row.mix.is_hybrid else None
        ),
        searchable=False,
        width=100,
    )


def _cpm_column(lookups: PartnerLookups) -> PartnerColumn:
    def edit(row: Partner, text: str) -> RowEdit:
        unassigned = not text.strip() or text.strip().casefold() == tr("Unassigned").casefold()
        if unassigned:
            return RowEdit("assignments", row.id, lambda _: None)
        cpm = lookups.cpm_called(text)
        return RowEdit("assignments", row.id, lambda before: given(before, cpm), lookups.cpm_names[cpm])

    return Column(
        key="cpm",
        title=tr("CPM"),
        text=lookups.cpm,
        sort_key=lambda row: None if lookups.is_unassigned(row) else lookups.cpm(row),
        edit=edit,
        choices=lambda _: [tr("Unassigned"), *lookups.cpm_names.values()],
        filter_kind=FilterKind.CHOICE,
        filter_values=lambda row: lookups.cpms(row) or (tr("Unassigned"),),
        decoration=lambda row: _cpm_mark(lookups, row),
        width=170,
    )


def _hours_column(lookups: PartnerLookups, marks: Marks) -> PartnerColumn:
    def edit(row: Partner, text: str) -> RowEdit:
        known = typed_known_workload(text, row.known_workload, marks)
        value = "" if known is None else format_hours(known.minutes_per_month, marks)
        return field_edit("partners", row.id, value, known_workload=known)

    return Column(
        key="hours",
        title=tr("Workload h/month"),
        text=lookups.hours,
        sort_key=lookups.minutes,
        figure=Figure(lambda minutes: format_hours(minutes, marks)),
        scale=hours_scale(marks),
        align=Align.END,
        tooltip=lambda row: f"{_hours_tooltip(row)}\n{lookups.needed_hours(row)}".strip(),
        explain=lookups.hours_explained,
        edit=edit,
        edit_text=lambda row: _known_to_type(row.known_workload, marks),
        decoration=lambda row: IconMark("pencil", IconRole.ACCENT) if row.known_workload else None,
        searchable=False,
        width=140,
    )


def typed_known_workload(text: str, before: KnownWorkload | None, marks: Marks) -> KnownWorkload | None:
    """Read hours and, behind them, a reason ("12.5 time sheet"); nothing typed means: compute again.

    Raises:
        InputError: what comes first is not an amount of hours.
    """
    hours, _, reason = text.strip().partition(" ")
    if reason.casefold().split(" ")[:1] == ["h"]:
        reason = reason[1:]
    if not hours:
        return None
    kept = before.reason if before is not None else ""
    return KnownWorkload(typed_hours(hours, marks), reason.strip() or kept)


def _number_columns(marks: Marks, currency: str) -> tuple[PartnerColumn, ...]:
    def effort(row: Partner, text: str) -> RowEdit:
        percent = typed_percent(text, marks) if text.strip() else 100
        return field_edit("partners", row.id, format_whole_percent(percent, marks), effort_percent=percent)

    def revenue(row: Partner, text: str) -> RowEdit:
        cents = typed_money(text, marks) if text.strip() else 0
        return field_edit("partners", row.id, format_money(cents, marks), revenue_cents=cents)

    return (
        Column(
            key="effort",
            title=tr("Effort factor"),
            text=lambda row: format_whole_percent(row.effort_percent, marks),
            sort_key=lambda row: row.effort_percent,
            figure=Figure(lambda percent: format_whole_percent(round(percent), marks), adds_up=False),
            scale=percent_scale(marks),
            tooltip=lambda _: tr("100 % is a usual partner of its tier; 150 % takes half as much again"),
            align=Align.END,
            edit=effort,
            searchable=False,
            width=110,
        ),
        Column(
            key="revenue",
            title=revenue_title(currency),
            text=lambda row: format_money(row.revenue_cents, marks, decimals=0),
            edit_text=lambda row: format_money(row.revenue_cents, marks),
            sort_key=lambda row: row.revenue_cents,
            figure=Figure(lambda cents: format_money(round(cents), marks, decimals=0)),
            scale=money_scale(marks),
            tooltip=lambda row: format_money(row.revenue_cents, marks),
            align=Align.END,
            edit=revenue,
            searchable=False,
            width=160,
        ),
    )


def _month_columns() -> tuple[PartnerColumn, ...]:
    return (
        _month_column(
            "start", tr("Start month"), tr("First month as a partner; onboarding hours count from here")
        ),
        _month_column("end", tr("End month"), tr("Last month as a partner; it costs no hours afterwards")),
    )


def _month_column(name: str, title: str, hint: str) -> PartnerColumn:
    def ordinal(row: Partner) -> float | None:
        month = getattr(row, name)
        return None if month is None else month.ordinal

    return Column(
        key=name,
        title=title,
        text=lambda row: format_month(getattr(row, name)),
        sort_key=ordinal,
        scale=MONTHS,
        tooltip=lambda _: hint,
        edit=lambda row, text: field_edit("partners", row.id, text.strip(), **{name: typed_month(text)}),
        searchable=False,
        width=110,
    )


def _growth_column(marks: Marks) -> PartnerColumn:
    """Make the column of a partner's own growth; nothing typed lets it grow as its tier and models do."""

    def edit(row: Partner, text: str) -> RowEdit:
        percent = typed_percent(text, marks) if text.strip() else None
        shown = "" if percent is None else format_whole_percent(percent, marks)
        return field_edit("partners", row.id, shown, growth_percent=percent)

    return Column(
        key="growth",
        title=tr("Own growth"),
        text=lambda row: (
            "" if row.growth_percent is None else format_whole_percent(row.growth_percent, marks)
        ),
        sort_key=lambda row: row.growth_percent,
        scale=percent_scale(marks),
        figure=Figure(lambda percent: format_whole_percent(round(percent), marks), adds_up=False),
        tooltip=lambda _: tr("Growth of its workload a year; empty: that of its tier and models"),
        edit=edit,
        align=Align.END,
        searchable=False,
        width=110,
    )


def _lock_column(lookups: PartnerLookups) -> PartnerColumn:
    def edit(row: Partner, text: str) -> RowEdit:
        is_on = bool(text.strip()) and typed_choice(text, {tr("Locked"): True, tr("Free"): False}, "state")
        rule = LockPartner(row.id) if is_on else None
        return RowEdit(
            "rules", partner_lock_id(row.id), lambda _: rule, tr("locked") if is_on else tr("free")
        )

    return Column(
        key="lock",
        title=tr("Lock"),
        text=lambda row: tr("Locked") if lookups.is_locked(row) else "",
        edit_text=lambda row: tr("Locked") if lookups.is_locked(row) else tr("Free"),
        tooltip=lambda _: tr("A locked partner stays with its CPM when the plan is balanced"),
        edit=edit,
        choices=lambda _: [tr("Free"), tr("Locked")],
        decoration=lambda row: _lock_mark(lookups, row),
        searchable=False,
        width=100,
    )


def _lock_mark(lookups: PartnerLookups, row: Partner) -> Decoration | None:
    return IconMark("lock") if lookups.is_locked(row) else None


def _cpm_mark(lookups: PartnerLookups, row: Partner) -> Decoration | None:
    if lookups.is_unassigned(row):
        return ChipMark((ChipFace(tr("Unassigned"), Tone.WARNING, "user-round-x"),))
    return IconMark("split") if len(lookups.cpms(row)) > 1 else None


def _mix_mark(row: Partner) -> Decoration:
    if row.mix.is_untagged:
        return ChipMark((ChipFace(tr("Untagged"), Tone.WARNING, "tag"),))
    return MixMark(row.mix, width=_MIX_BAR_WIDTH)


def _mix_order(mix: ModelMix) -> float | None:
    """Sort by models first and the first model's weight second; untagged partners last."""
    pattern = (mix.sell_to > 0) + 2 * (mix.sell_through > 0) + 4 * (mix.sell_with > 0)
    return pattern * 100_000 + max(mix.sell_to, mix.sell_through, mix.sell_with) if pattern else None


def _hours_tooltip(row: Partner) -> str:
    if row.known_workload is None:
        return tr("Computed from activities; type hours and a reason to set a known figure")
    reason = row.known_workload.reason or tr("no reason given")
    return tr("Known workload: {reason}. Clear the cell to compute it again").format(reason=reason)


def _known_to_type(known: KnownWorkload | None, marks: Marks) -> str:
    if known is None:
        return ""
    return f"{format_hours(known.minutes_per_month, marks, 2)} {known.reason}".strip()

"""Rows for tests and pictures of the table: invented partners with tier, mix, hours and load."""

from dataclasses import dataclass, replace

from cpm_planner.edit.kinds import Edit
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.errors import InputError
from cpm_planner.model.sales_model import ModelMix, SalesModel
from ui.icons import IconRole
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipFace
from ui.widgets.load_level import Load
from ui.widgets.model_marks import mix_text
from ui.widgets.table.column import Align, Answer, Column, Figure, FilterKind, QuickFilter, TableEdit
from ui.widgets.table.decorations import ChipMark, IconMark, LoadMark, MixMark
from ui.widgets.table.filters.scales import decimal_scale
from ui.widgets.table.model import ValueTableModel

TIERS = ("Platinum", "Gold", "Silver", "Tech-touch")
PEOPLE = ("Ana Lima", "Jae Pak", "Linda Mitchell", "Tete Mensa-Annan", "")
TONES = {"Platinum": Tone.ACCENT, "Gold": Tone.WARNING}
WORDS = ("Valley", "Metro", "Riverside", "Northern", "Central", "Twin", "Grand", "Bright")
KINDS = (
    "Bicycle Specialists",
    "Sports Outlet",
    "Cycle Shop",
    "Systems",
    "Trading",
    "Distribution Partners GmbH & Co. KG",
)


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One invented partner."""

    id: int
    name: str
    tier: str
    mix: ModelMix
    hours: float
    cpm: str
    load: float
    locked: bool


def sample_rows(count: int) -> dict[int, SampleRow]:
    """Make rows, the same ones each time."""
    models = tuple(SalesModel)
    mixes = [ModelMix.equal(each) for each in (models[:1], models[1:2], models[2:], models[:2], models, ())]
    return {
        at: SampleRow(
            id=at,
            name=f"{WORDS[at * 7 % 8]} {KINDS[at * 5 % 6]} {at}",
            tier=TIERS[at * 13 % 4],
            mix=mixes[at * 11 % 6],
            hours=(at * 37 % 400) / 10,
            cpm=PEOPLE[at * 3 % 5],
            load=0.55 + (at * 17 % 70) / 100,
            locked=at % 9 == 0,
        )
        for at in range(count)
    }


class SampleTable:
    """Holds rows and does edits on them, as a page does with a session."""

    def __init__(self, count: int) -> None:
        """Start with a count of rows."""
        self.rows = sample_rows(count)
        self.edits: list[TableEdit] = []
        self.pending: list[tuple[int, dict[str, str]]] = []
        self.model: ValueTableModel[SampleRow] = ValueTableModel(
            columns(self),
            self.rows.get,
            self.apply,
            (QuickFilter("open", "Unassigned", lambda row: not row.cpm),),
        )
        self.model.replace_rows(list(self.rows))

    def rename(self, row: SampleRow, text: str) -> Edit:
        """Note a new name; an empty one is refused."""
        if not text:
            raise InputError(
                code="empty-name", what="A partner needs a name", where=row.name, remedy="type one"
            )
        self.pending.append((row.id, {"name": text}))
        return lambda plan: plan

    def set_tier(self, row: SampleRow, text: str) -> Edit:
        """Note a new tier."""
        self.pending.append((row.id, {"tier": text}))
        return lambda plan: plan

    def apply(self, edit: TableEdit, answer: Answer) -> None:
        """Put the noted rows in and tell the model."""
        self.edits.append(edit)
        for row_id, changes in self.pending:
            self.rows[row_id] = replace(self.rows[row_id], **changes)  # type: ignore[arg-type]
        self.pending.clear()
        self.model.rows_changed(edit.row_ids)
        answer.made({})


def columns(table: SampleTable) -> tuple[Column[SampleRow], ...]:
    """Give a column of every kind."""
    return (
        Column(
            key="name",
            title="Name",
            text=lambda row: row.name,
            width=220,
            stretches=True,
            edit=table.rename,
            tooltip=lambda row: f"Partner {row.id}",
            decoration=lambda row: IconMark("lock", IconRole.MUTED) if row.locked else None,
        ),
        Column(
            key="tier",
            title="Tier",
            text=lambda row: row.tier,
            sort_key=lambda row: float(TIERS.index(row.tier)),
            edit=table.set_tier,
            choices=lambda _: TIERS,
            filter_kind=FilterKind.CHOICE,
            decoration=lambda row: ChipMark((ChipFace(row.tier, TONES.get(row.tier, Tone.NEUTRAL)),)),
            width=120,
        ),
        *_figure_columns(),
    )


def _figure_columns() -> tuple[Column[SampleRow], ...]:
    return (
        Column(
            key="mix",
            title="Model mix",
            text=lambda row: mix_text(row.mix),
            decoration=lambda row: MixMark(row.mix),
            filter_kind=FilterKind.CHOICE,
            filter_values=lambda row: tuple(row.mix.models) or ("Untagged",),
            searchable=False,
            width=150,
        ),
        Column(
            key="hours",
            title="Hours a month",
            text=lambda row: f"{row.hours:.1f}",
            sort_key=lambda row: row.hours,
            figure=Figure(lambda hours: f"{hours:.1f}"),
            scale=decimal_scale(ENGLISH),
            align=Align.END,
            width=130,
            searchable=False,
        ),
        Column(
            key="cpm",
            title="CPM",
            text=lambda row: row.cpm or "Unassigned",
            filter_kind=FilterKind.CHOICE,
            width=170,
        ),
        Column(
            key="load",
            title="CPM's utilisation",
            text=lambda row: f"{row.load * 100:.0f} %",
            sort_key=lambda row: row.load,
            figure=Figure(lambda load: f"{load * 100:.0f} %", adds_up=False),
            decoration=lambda row: LoadMark(Load(row.load, 0.85, 1.05, 0.25)),
            width=190,
            searchable=False,
        ),
    )


def sample_model(count: int) -> ValueTableModel[SampleRow]:
    """Give a model over a count of rows."""
    return SampleTable(count).model

"""Plans whose every figure of pay is a mark, and where on a disk such a mark is looked for."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Final

from cpm_planner.model.ids import SourceId
from cpm_planner.model.import_record import ColumnTotals, ImportRecord
from cpm_planner.model.pay import Pay
from cpm_planner.model.scenario import Document
from cpm_planner.model.seat_terms import TermsChange
from tests.builders import (
    JANUARY,
    a_budget_line,
    a_cpm,
    a_document,
    a_partner,
    a_plan,
    a_role_type,
    an_adjustment,
)

_SMALLEST, _LARGEST = 2**31, 10**13
"""In cents: SQLite takes six bytes for what is in between, too many to stand anywhere by chance."""
_MOST: Final = 3
_SEPARATORS: Final = ("", ",", ".", "'", "\u2019", " ", "\u00a0", "\u202f")
_STREAMS: Final = (b"x\x01", b"x\x5e", b"x\x9c", b"x\xda")
"""How packed data begins."""


@dataclass(slots=True)
class Marks:
    """Gives figures that stand nowhere else, a few in turn, as each of them takes time to look for."""

    random: Random
    given: list[int] = field(default_factory=list)

    def cents(self) -> int:
        """Give an amount, another one than the last."""
        if len(self.given) == _MOST:
            self.given.append(self.given.pop(0))
        else:
            self.given.append(self.random.randrange(_SMALLEST, _LARGEST))
        return self.given[-1]

    def pay(self) -> Pay:
        """Give pay of which every amount is a mark."""
        return Pay(self.cents(), self.cents(), 2_150, self.cents(), self.cents(), self.cents())

    def found_in(self, folder: Path) -> list[str]:
        """Name the files below a folder in which a mark stands in whatever way, and the mark."""
        wanted = [(mark, needle) for mark in self.given for needle in needles(mark)]
        return [
            f"{mark} in {path.relative_to(folder)}"
            for path in sorted(folder.rglob("*"))
            if path.is_file()
            for content in contents(path.read_bytes())
            for mark, needle in wanted
            if needle in content
        ]


def needles(cents: int) -> Iterator[bytes]:
    """Give an amount as the bytes that files may hold of it: numbers and texts, in cents and in units."""
    units = cents // 100
    for amount in (cents, units):
        length = (amount.bit_length() + 8) // 8
        yield amount.to_bytes(max(length, 6), "big")
        yield amount.to_bytes(max(length, 6), "little")
    for number in (float(cents), cents / 100, float(units)):
        yield struct.pack(">d", number)
        yield struct.pack("<d", number)
    for separator in _SEPARATORS:
        text = f"{units:,}".replace(",", separator)
        yield from (text.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be"))


def contents(data: bytes) -> Iterator[bytes]:
    """Give the bytes of a file, and whatever is packed in them."""
    yield data
    if zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
        return
    for begin in _STREAMS:
        at = data.find(begin)
        while at >= 0:
            unpacked = _unpacked(data[at:])
            if unpacked:
                yield unpacked
            at = data.find(begin, at + 1)


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, 10_000_000)
    except zlib.error:
        return b""


def marked_document(marks: Marks) -> Document:
    """Give a plan of two scenarios that tells pay in every place it can."""
    seats = [
        a_cpm("ana", pay=marks.pay(), terms=(TermsChange(JANUARY, 80, pay=marks.pay()),)),
        a_cpm("bo", terms=(TermsChange(JANUARY.plus(3), pay=marks.pay()),)),
        a_cpm("cy"),
    ]
    plan = a_plan(
        partners=[a_partner(f"p{number}") for number in range(12)],
        cpms=seats,
        role_types=[a_role_type(pay=marks.pay())],
        owners={"p1": "ana", "p2": "bo"},
        adjustments=[an_adjustment(amount_cents=-marks.cents())],
        budget=[a_budget_line(amount_cents=marks.cents())],
    )
    rates = {"GBP": Decimal(marks.cents()).scaleb(-10)}
    plan = replace(
        plan,
        assumptions=replace(plan.assumptions, rates=rates, merit_points=317),
        imports={SourceId("team:team"): team_list(marks)},
    )
    document = a_document(plan)
    lean = replace(document.scenario, id="lean", name="Lean", rank=1, base=document.active)
    ana = replace(seats[0], pay=marks.pay())
    return document.with_scenario(replace(lean, plan=replace(plan, cpms={**plan.cpms, ana.id: ana})))


def team_list(marks: Marks) -> ImportRecord:
    """Give what a list of the team said, pay among it."""
    base, gone = marks.cents(), marks.cents()
    total = Decimal(marks.cents()).scaleb(-2)
    return ImportRecord(
        SourceId("team:team"),
        "team",
        "team.csv",
        imported_at=datetime(2026, 11, 28, tzinfo=UTC),
        header=("Name", "Salary"),
        fields=("name", "base"),
        totals=(ColumnTotals("Salary", "base", 2, 0, 2, 0, total, total, total),),
        said={"ana": f'["Ana",{base}]'},
        gone={"dee": f'["Dee",{gone}]'},
    )

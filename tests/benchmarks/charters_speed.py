"""What charters cost for 500 CPMs with 20,000 partners, beside python-docx writing as much bare text.

Run from the project's folder: ``python -m tests.benchmarks.charters_speed [PARTNERS] [CPMS]``. For Word files
and for one PDF it prints the time of a charter, as milliseconds and as a multiple of python-docx saving a
document of as many paragraphs as the charter has texts, then the peak of memory (in a process of its own, the
plan included), how often progress was told, and how long stopping took after half of them.
"""

import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import Final

from docx import Document

from cpm_planner.charters.page import Bullets, Grid, Page, Paragraph
from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.paper import Paper
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.model.scenario import Scenario
from cpm_planner.workspace.charters import charter_pages, write_charters
from tests.benchmarks.table_answers import catalogued
from tests.builders import a_large_plan
from ui.charters.pdf import write_pdf

SAMPLE: Final = 40
"""Charters that python-docx writes plainly, to be compared with."""
KILOBYTES_A_MEGABYTE: Final = 1_024
MIXES: Final = (ModelMix(10_000), ModelMix(0, 10_000), ModelMix(0, 5_000, 5_000), ModelMix(0, 0, 10_000))


@dataclass
class Watched:
    """Counts what is told, and stops the work after a share of it."""

    stop_at: float = 2.0
    told: list[float] = field(default_factory=list)
    stopped_at: float | None = None

    def report(self, progress: object) -> None:
        """Hear how far the work is, as a share."""
        self.told.append(float(str(progress)))

    def is_cancelled(self) -> bool:
        """Say whether to stop."""
        wanted = bool(self.told) and self.told[-1] >= self.stop_at
        if wanted and self.stopped_at is None:
            self.stopped_at = time.perf_counter()
        return wanted


@dataclass(frozen=True)
class Cost:
    """What one way of writing took."""

    seconds: float
    megabytes: float
    news: int
    seconds_to_stop: float


def a_scenario(partners: int, cpms: int) -> Scenario:
    """Give a large plan in which CPMs have partners of all kinds."""
    plan = with_usual_criteria(catalogued(a_large_plan(partners, cpms)))
    mixed = {
        key: replace(partner, mix=MIXES[at % len(MIXES)])
        for at, (key, partner) in enumerate(plan.partners.items())
    }
    return Scenario(ScenarioId("current"), "Current", 0, replace(plan, partners=mixed))


def texts_of(page: Page) -> Iterator[str]:
    """Give every text of a charter, cell by cell."""
    yield from (page.title, page.subtitle)
    for section in page.sections:
        yield section.heading
        for block in section.blocks:
            match block:
                case Paragraph(text):
                    yield text
                case Bullets(points):
                    yield from points
                case Grid() as grid:
                    for row in (grid.header, *grid.rows, grid.total):
                        yield from row


def write_plainly(page: Page) -> None:
    """Write the texts of a charter as bare paragraphs, as python-docx does."""
    document = Document()
    for text in texts_of(page):
        document.add_paragraph(text)
    document.save(BytesIO())


def write_all_words(control: Watched, folder: Path, scenario: Scenario) -> None:
    """Write a Word file a CPM."""
    write_charters(control, folder, scenario, None, Paper.A4)


def write_one_pdf(control: Watched, folder: Path, scenario: Scenario) -> None:
    """Write all charters to one PDF."""
    write_pdf(control, folder / "charters.pdf", scenario, None, Paper.A4)


def cost_of(write: Callable[[Watched, Path, Scenario], None], partners: int, cpms: int) -> Cost:
    """Write all charters once, and once half of them."""
    scenario = a_scenario(partners, cpms)
    with tempfile.TemporaryDirectory() as place:
        watched, begin = Watched(), time.perf_counter()
        write(watched, Path(place) / "whole", scenario)
        seconds = time.perf_counter() - begin
        stopped = Watched(stop_at=0.5)
        try:
            write(stopped, Path(place) / "half", scenario)
        except CancelledError:
            end = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES_A_MEGABYTE
    return Cost(seconds, peak, len(watched.told), end - (stopped.stopped_at or end))


def plain_seconds(partners: int, cpms: int) -> float:
    """Give the seconds that python-docx takes for the texts of one charter."""
    scenario = a_scenario(partners, cpms)
    pages = list(charter_pages(scenario, None, list(scenario.plan.cpms)[:SAMPLE]))
    begin = time.perf_counter()
    for page in pages:
        write_plainly(page)
    return (time.perf_counter() - begin) / len(pages)


def main(partners: int, cpms: int) -> None:
    """Print what both ways cost."""
    alone = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=alone) as pool:
        plain = pool.submit(plain_seconds, partners, cpms).result()
    sys.stdout.write(f"{partners:,} partners, {cpms:,} CPMs; plain document {plain * 1000:.0f} ms\n")
    for name, write in (("Word files", write_all_words), ("one PDF", write_one_pdf)):
        with ProcessPoolExecutor(1, mp_context=alone) as pool:
            cost = pool.submit(cost_of, write, partners, cpms).result()
        each = cost.seconds / cpms
        sys.stdout.write(
            f"{name}: {cost.seconds:.1f} s, {each * 1000:.0f} ms a charter, {each / plain:.2f} x plain; "
            f"peak {cost.megabytes:.0f} MB; told {cost.news:,} times; "
            f"stopped in {cost.seconds_to_stop * 1000:.0f} ms\n"
        )


if __name__ == "__main__":
    sizes = [int(each) for each in sys.argv[1:]]
    main(*(sizes or (20_000, 500)))

"""How long the window does not answer, at the longest, while a plan of 20,000 x 500 is worked on.

Run from the project's folder: ``python -m tests.benchmarks.window_stalls [PARTNERS] [CPMS] [--where]
[--only PART ...]``. For every act it prints the longest time without a turn of the event loop, how much of
that the window's own thread was at work (what is left was spent waiting, for the disk or on a busy machine
for the processor), and how long the act took as a whole. ``--where`` adds where the thread was. No stall is
to be above 100 ms.

Pages and dialogs are imported first, as they are in the window when nothing else is to do.
"""

import argparse
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from cpm_planner.charters.advice.questions import Question
from cpm_planner.charters.advice.rules import AdviceRule, Column, Comparison
from cpm_planner.edit.assignments import assign
from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.edit.row_edit import field_edit
from cpm_planner.edit.scenarios import copy_scenario
from tests.benchmarks.large_window import PLAN, large_window
from tests.benchmarks.stalls.bench import QUIET_MS, Bench
from tests.benchmarks.stalls.lists import lists
from tests.benchmarks.table_answers import PASTED
from tests.gui.watchdog import longest_stall
from ui.actions import Verb
from ui.dialogs.advisor_rules.dialog import AdvisorRulesDialog
from ui.territories.map.map_keys import MapVerb
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.conditions import Condition, Way
from ui.widgets.table.filters.popup import FilterPopup

BALANCE_SECONDS: Final = 5.0
DRAG_STEPS: Final = 6
CROWDED, CROWD = 20, 150
"""So many CPMs get so many partners each before the plan is balanced."""


def files(bench: Bench) -> None:
    """Open, have ready what comes next, such as all pages, and save."""
    window = bench.desk.window
    bench.measure("open", lambda: bench.desk.files.open(bench.folder / PLAN))
    bench.measure("make ready", bench.desk.prepare, lambda: not window.pages_to_build)
    bench.measure("save", bench.desk.files.save)


def pages(bench: Bench) -> None:
    """Go to every page, first and again."""
    window = bench.desk.window
    for turn in ("first", "again"):
        for key in window.page_keys:
            bench.measure(f"go to {key}, {turn}", partial(window.go_to, key))


def steps(bench: Bench) -> None:
    """Edit all partners, and go back and forth, with each page in sight that follows it."""
    desk, context = bench.desk, bench.context
    desk.window.go_to("partners")
    page: Any = desk.window.page("partners")
    column = [each.key for each in page.values.columns].index("tier")
    tiers = [tier.name for tier in context.plan.tiers.values()][:2]
    bench.measure("edit one cell", lambda: page.values.set_cells([(5, column, tiers[0])]))
    page.table.setCurrentIndex(page.values.index(0, column))
    bench.measure("select all partners", page.table.selectAll)
    for tier in tiers:
        bench.measure(f"set all tiers to {tier}", partial(page.table.blocks.fill, tier))
    for key in ("partners", "overview", "territories", "team"):
        bench.measure(f"go to {key}, all changed", partial(desk.window.go_to, key))
        for name, step in (("undo", context.session.undo), ("redo", context.session.redo)):
            bench.measure(f"{name}, {key} shown", partial(context.step, step))


def scenarios(bench: Bench) -> None:
    """Copy and switch."""
    context = bench.context
    first = context.session.document.active
    bench.desk.window.go_to("partners")
    bench.measure("copy the scenario", lambda: context.apply_to_document("Copy", copy_scenario(first, "B")))
    bench.measure("switch scenarios", lambda: context.step(lambda: context.session.switch(first)))
    everybody = {key: replace(each, region="South") for key, each in context.plan.partners.items()}
    context.session.apply("Change", lambda plan: replace(plan, partners=everybody))
    bench.desk.window.go_to("scenarios")
    page: Any = bench.desk.window.page("scenarios")
    bench.measure("count and compare scenarios", lambda: None, lambda: page.is_up_to_date)
    changes = page.pair.changes
    bench.measure("show the changes", lambda: page.pair.tabs.show_late("changes"))
    bench.measure("choose all changes", lambda: changes.choose(changes.values.shown_ids(), is_chosen=True))
    bench.measure("take all changes over", changes.take.click, lambda: page.is_up_to_date)
    bench.measure("undo taking over", lambda: context.step(context.session.undo), lambda: page.is_up_to_date)


def tables(bench: Bench) -> None:
    """Sort, filter and search all partners, paste into them, and scroll."""
    bench.desk.window.go_to("partners")
    page: Any = bench.desk.window.page("partners")
    values = page.values
    page.table.clearSelection()
    for key in ("name", "cpm", "hours", "hybrid"):
        bench.measure(f"sort partners by {key}", partial(values.sort_by, Sort(key, descending=True)))
    bench.measure("search partners", lambda: values.filter_by(RowFilter("partner 1")))
    chosen = {"tier": frozenset({next(iter(values.offered("tier")))})}
    bench.measure("filter partners by tier", lambda: values.filter_by(RowFilter(choices=chosen)))
    bench.measure("all partners again", lambda: values.filter_by(RowFilter()))
    for keys in (("region",), ("cpm",), ("revenue", "tier")):
        bench.measure(f"group partners by {', '.join(keys)}", partial(values.group_by, *keys))
    bench.measure("fold all groups", lambda: values.fold(group.key for group in values.grouped))
    bench.measure("unfold all groups", lambda: values.fold(()))
    first = next(iter(bench.context.plan.partners))
    edit = field_edit("partners", first, "", revenue_cents=99)
    bench.measure("move a partner to another group", lambda: bench.context.apply("Revenue", edit))
    bench.measure("rows without groups", values.group_by)
    keys = [column.key for column in values.columns]
    for key in ("name", "hours"):
        bench.measure(f"list the values of {key}", partial(page.table.open_filter, keys.index(key)))
        page.table.findChildren(FilterPopup)[-1].close()
    for key, condition in {
        "name": Condition(Way.CONTAINS, ("1",)),
        "hours": Condition(Way.TOP, count=100),
        "region": Condition(Way.FILLED),
    }.items():
        bench.measure(f"a condition on {key}", partial(values.filter_by, RowFilter().asking(key, condition)))
    bench.measure("all partners once more", lambda: values.filter_by(RowFilter()))
    lines = "\n".join(f"City {at}\tState {at}" for at in range(PASTED // 2))
    QApplication.clipboard().setText(lines)
    page.table.setCurrentIndex(values.index(0, keys.index("city")))
    heard: list[object] = []
    values.cells_put.connect(heard.append)
    bench.measure(f"paste {PASTED:,} cells", page.table.blocks.paste, lambda: bool(heard))
    bench.measure("undo the paste", lambda: bench.context.step(bench.context.session.undo))
    bar = page.table.verticalScrollBar()
    bench.measure("scroll to the end", lambda: bar.setValue(bar.maximum()))


def on_board(bench: Bench) -> None:
    """Drag a partner over the board and back, nothing being dropped, and scroll it."""
    bench.desk.window.go_to("territories")
    page: Any = bench.desk.window.page("territories")
    board = page.board
    lane = next(at for at, each in enumerate(board.state.contents.lanes) if each.cpm and len(each.partners))
    board.show_keys([board.state.contents.key_at(lane, 0)])
    team = board.team
    room = team.viewport().rect()
    places = [QPoint(room.width() * at // DRAG_STEPS, room.height() // 2) for at in range(1, DRAG_STEPS)]
    for at, place in enumerate(places):
        name = "begin to drag a partner" if at == 0 else f"drag hover, step {at}"
        pointer = team.viewport().mapToGlobal(place)
        bench.measure(name, lambda pointer=pointer: team.dragged.emit(pointer, None))
    assert board.drag.is_under_way, "the drag never began"
    bench.measure("leave the drag", board.drag.cancel)
    bar = team.horizontalScrollBar()
    bench.measure("scroll the board", lambda: bar.setValue(bar.maximum()))


def on_map(bench: Bench) -> None:
    """Look at the map, select all partners on it, move them, and let its signs tell something else."""
    window, context = bench.desk.window, bench.context
    bench.measure("go to the map", lambda: window.go_to("map"))
    page: Any = window.page("map")
    keys, cpms = [*context.plan.partners], [*context.plan.cpms]
    bench.measure("zoom in", lambda: page.canvas.zoom(2))
    bench.measure("all of the map", page.canvas.fit_all)
    bench.measure("signs by sales model", lambda: page.tools.colour.setCurrentIndex(1))
    bench.measure("signs by CPM", lambda: page.tools.colour.setCurrentIndex(0))
    bench.measure("search the map", lambda: page.tools.search.searched.emit("partner 1"))
    bench.measure("search no more", lambda: page.tools.search.searched.emit(""))
    bench.measure("let 24 CPMs stand out", lambda: page.cpms.model.shown_changed.emit(cpms[:24]))
    bench.measure("select all on the map", lambda: page.canvas.select(keys))
    bench.measure("list all by region", lambda: page.side.setCurrentWidget(page.partners))
    bench.measure("list the selected", lambda: page.partners.kind.setCurrentIndex(2))
    bench.measure("ask where to move all", lambda: page.verbs.do(MapVerb.ASSIGN))
    bench.measure("lock all on the map", lambda: page.verbs.do(MapVerb.LOCK))
    bench.measure("undo, map shown", lambda: context.step(context.session.undo))
    bench.measure("select one", lambda: page.canvas.select(keys[:1]))


def balance(bench: Bench) -> None:
    """Let a proposal arrive that relieves a few CPMs of very many partners, and take it."""
    window, plan = bench.desk.window, bench.context.plan
    crowded = [*plan.cpms][:CROWDED]
    for at, cpm in enumerate(crowded):
        partners = [*plan.partners][at : CROWDED * CROWD : CROWDED]
        bench.context.session.apply("Crowd", assign(partners, cpm))
    window.go_to("balance")
    page: Any = window.page("balance")
    bench.measure("balance, result included", lambda: page.start(BALANCE_SECONDS))
    bench.measure("accept all moves", page.proposal.result.accepted.emit)


def charters(bench: Bench) -> None:
    """Look at what CPMs are there to do while partners move, and tag all partners by rules."""
    context, window = bench.context, bench.desk.window
    bench.measure("add criteria", lambda: context.apply("Add criteria", with_usual_criteria))
    bench.measure("go to charters", partial(window.go_to, "charters"))
    page: Any = window.page("charters")
    bench.measure("show scorecards", lambda: page.tabs.setCurrentWidget(page.scorecards))
    bench.measure("of role types", lambda: page.scorecards.kind.setCurrentIndex(1))
    bench.measure("of CPMs", lambda: page.scorecards.kind.setCurrentIndex(0))
    keys, cpm = list(context.plan.partners)[:40], next(iter(context.plan.cpms))
    bench.measure("move 40 partners", lambda: context.apply("Move", assign(keys, cpm)))
    rule = AdviceRule(Column.NAME, Comparison.CONTAINS, ("partner",), {Question.CALLS: "usually"})
    dialog = AdvisorRulesDialog(context, (), (rule,), window)
    bench.measure("open the rules", dialog.open, lambda: not dialog.is_asking)
    bench.measure("all partners", dialog.tagged_too.click, lambda: not dialog.is_asking)
    bench.measure("tag all by rules", dialog.apply.click)
    bench.measure("go to balance, its plan changed", partial(window.go_to, "balance"))


def shell(bench: Bench) -> None:
    """Find anything, open what lies beside the pages, and go through tabs."""
    window = bench.desk.window
    window.go_to("partners")
    bench.measure("open the field that finds anything", window.verbs.action(Verb.FIND_ANYTHING).trigger)
    field: Any = QApplication.activePopupWidget()
    for text in ("p", "partner 199", "no such thing"):
        bench.measure(f"  type {text}", partial(field.field.setText, text))
    field.close()
    bench.measure("open the history", window.verbs.action(Verb.HISTORY).trigger)
    bench.measure("close the history", window.verbs.action(Verb.HISTORY).trigger)
    for key in ("balance", "headcount", "charters"):
        window.go_to(key)
        page: Any = window.page(key)
        for place in range(page.tabs.count()):
            bench.measure(f"{key}, tab {place + 1}", partial(page.tabs.setCurrentIndex, place))
    bench.measure("make the window larger", lambda: window.resize(1500, 900))


def looks(bench: Bench) -> None:
    """Change the theme and the size of all text, once every page was seen."""
    window = bench.desk.window
    for key in window.page_keys:
        longest_stall(partial(window.go_to, key), lambda: bench.is_idle, bench.quiet_ms)
    for key in ("overview", "partners", "balance"):
        window.go_to(key)
        for verb in (Verb.THEME_DARK, Verb.THEME_LIGHT, Verb.ZOOM_IN, Verb.ZOOM_RESET):
            bench.measure(f"{verb}, {key} shown", window.verbs.action(verb).trigger)


PARTS: Final[dict[str, Callable[[Bench], None]]] = {
    "pages": pages,
    "steps": steps,
    "scenarios": scenarios,
    "tables": tables,
    "board": on_board,
    "map": on_map,
    "balance": balance,
    "lists": lists,
    "charters": charters,
    "shell": shell,
    "looks": looks,
}
"""What can be measured once the plan is open."""


def main(partners: int, cpms: int, wanted: Sequence[str], *, shows_where: bool, quiet_ms: float) -> None:
    """Print the longest stall of every act."""
    with large_window(partners, cpms) as (desk, folder):
        bench = Bench(desk, folder, shows_where, quiet_ms)
        files(bench)
        for name in wanted:
            PARTS[name](bench)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="The longest stalls of the window.")
    parser.add_argument("partners", type=int, nargs="?", default=20_000)
    parser.add_argument("cpms", type=int, nargs="?", default=500)
    parser.add_argument("--where", action="store_true")
    parser.add_argument("--only", choices=PARTS, nargs="+", default=list(PARTS))
    parser.add_argument("--quiet", type=float, default=QUIET_MS, help="watch so many ms after each act")
    words = parser.parse_args()
    main(words.partners, words.cpms, words.only, shows_where=words.where, quiet_ms=words.quiet)

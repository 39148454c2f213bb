"""Columns: one may feed two fields, several one field; the first rows are shown as they will enter."""

from PySide6.QtWidgets import QApplication

from tests.gui.dialogs.list_import.guided import FOUR_FILES, Guided, choose, go_on, map_columns, texts
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.chip import Chip

PEOPLE = "First name,Last name,Town\nAna,Lima,Porto\nBen,Okri,Leeds\n"
_PAUSE_MS = 400


def test_formats_can_be_chosen(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name,Revenue\nAcme,1.234\n"))
    go_on(dialog)
    page = dialog.columns.page
    choose(page.numbers, "1.234,5")
    choose(page.dates, "month first (3/4 is 4 March)")
    choose(page.owners, "add the CPM to the team")
    mapping = dialog.way.draft.lists[0].mapping
    assert mapping is not None
    assert (mapping.numbers, mapping.dates.value, mapping.unknown_owners.value) == (
        "de",
        "month first",
        "create",
    )


def test_the_way_goes_over_several_lines_before_the_dialog_scrolls_sideways(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name,Revenue\nAcme,1.234\n"))
    go_on(dialog)
    chips = [each for each in dialog.findChildren(Chip) if each.accessibleName()[:1].isdigit()]
    assert len(chips) > 2
    least = chips[0].parentWidget().minimumSizeHint().width()
    assert least < sum(chip.sizeHint().width() for chip in chips)


def test_what_becomes_of_revenue_in_another_currency_can_be_chosen(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name,Net Revenue,Currency\nAcme,1234,EUR\n"))
    go_on(dialog)
    line = dialog.columns.page.lines["currency"]
    assert line.feed.columns == ("Currency",)
    assert dialog.columns.page.currencies.currentText() == "convert it at the plan's rate, else leave it out"
    choose(dialog.columns.page.currencies, "take it as it is")
    go_on(dialog, 3)
    (partner,) = guided.scene.plan.partners.values()
    assert partner.revenue_cents == 1_234_00


def test_one_column_may_feed_two_fields(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name,Kind\nAcme,Dealer\n"))
    go_on(dialog)
    map_columns(dialog, segment="Kind", region="Kind")
    go_on(dialog, 3)
    (partner,) = guided.scene.plan.partners.values()
    assert (partner.segment, partner.region) == ("Dealer", "Dealer")


def test_several_columns_may_feed_one_field(guided: Guided) -> None:
    dialog = guided.open("team", guided.file(PEOPLE))
    go_on(dialog)
    line = dialog.columns.page.lines["name"]
    choose(line.boxes[0], "First name")
    for box in line.boxes[1:]:
        choose(box, "(no further column)")
    assert line.more is not None
    line.more.click()
    choose(line.boxes[1], "Last name")
    assert line.boxes[1].accessibleName() == "Name, also"
    go_on(dialog, 3)
    assert [cpm.name for cpm in guided.scene.plan.cpms.values()] == ["Ana Lima", "Ben Okri"]


def test_a_column_too_many_is_taken_back(guided: Guided) -> None:
    dialog = guided.open("team", guided.file(PEOPLE))
    go_on(dialog)
    line = dialog.columns.page.lines["name"]
    assert len(line.boxes) == 2
    choose(line.boxes[1], "(no further column)")
    assert len(line.boxes) == 1
    assert line.feed.columns == ("First name",)


def test_one_word_may_count_for_all_rows(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name\nAcme\n"))
    go_on(dialog)
    map_columns(dialog, tier="for all rows: Gold", models="for all rows: Sell with")
    go_on(dialog, 3)
    (partner,) = guided.scene.plan.partners.values()
    assert guided.scene.plan.tiers[partner.tier or ""].name == "Gold"
    assert partner.mix.sell_with == 10_000


def test_the_first_rows_are_shown_as_they_will_enter(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    go_on(dialog, 2)
    dialog.columns.lists.setCurrentIndex(1)
    assert dialog.columns.trial_text.text() == "The first 14 rows as they will enter"
    first = texts(dialog.columns.trial)[0]
    assert first[0] == "Next-Door Bike Store"
    assert first[5] != ""
    map_columns(dialog, revenue="Sales: Sales (sum)")
    guided.wait(milliseconds=_PAUSE_MS)
    assert texts(dialog.columns.trial)[0][6] == "131,762.71"


def test_rows_that_would_be_refused_are_said_while_columns_are_chosen(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name,Long\nAcme,x\n,y\n"))
    go_on(dialog)
    assert dialog.columns.trial_text.text().startswith("1 of the first 2 rows would be refused: ")


def test_a_mapping_that_makes_no_sense_is_said_at_once(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name\nAcme\n"))
    go_on(dialog)
    map_columns(dialog, name="(not in the list)")
    guided.wait(milliseconds=_PAUSE_MS)
    assert "without which rows have no name" in dialog.columns.trial_text.text()


def test_what_the_proposal_left_open_is_asked_until_it_is_answered(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name,Sales 2024,Sales 2025\nAcme,5,6\nBirch,7,8\n"))
    go_on(dialog)
    assert "Sales 2024" in dialog.columns.remarks.accessibleName()
    map_columns(dialog, revenue="Sales 2025")
    assert not dialog.columns.remarks.isVisible()


def test_two_whole_rows_of_the_preview_are_in_sight_in_any_size_of_text(
    guided: Guided, qapp: QApplication
) -> None:
    dialog = guided.open("partners", guided.file("Name,Kind\nAcme,Dealer\nBirch,Dealer\n"))
    go_on(dialog)
    for zoom in (2.0, 1.0):
        apply_theme(qapp, ThemeMode.LIGHT, zoom)
        table = dialog.columns.trial.table
        assert table is not None
        rows = 2 * table.verticalHeader().defaultSectionSize()
        bar = table.horizontalScrollBar().sizeHint().height()
        needed = table.horizontalHeader().sizeHint().height() + rows + bar
        assert dialog.columns.trial.minimumHeight() >= needed

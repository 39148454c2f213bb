"""Joined files: by which columns, what they bring, what matched, and where every amount went."""

from tests.gui.dialogs.list_import.guided import FOUR_FILES, Guided, choose, go_on, texts

ORDERS = "Customer;Sales\n1;10\n1;5\n3;7\n"
CUSTOMERS = "Customer;Name\n1;Acme\n2;Birch\n"


def test_a_single_list_has_nothing_to_join(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name\nAcme\n"))
    go_on(dialog)
    assert dialog.step is dialog.columns


def test_a_proposed_join_shows_what_matched_on_both_sides(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    go_on(dialog)
    assert dialog.step is dialog.joins
    panel = dialog.joins.look_at("Sales.csv")
    assert panel.keys.pairs == (("ResellerKey", "ResellerKey"),)
    assert panel.outcome.rows.accessibleName() == 'Rows with a match in "Sales.csv": 12'
    assert panel.outcome.lines.accessibleName() == 'Lines of "Sales.csv" that were joined: 1,074'
    assert panel.outcome.tabs.tabText(1) == 'Not in "Sales.csv" (2)'
    assert panel.outcome.tabs.tabText(2) == 'Only in "Sales.csv" (3)'
    assert sum(int(line[1]) for line in texts(panel.outcome.lines_alone)) == 3


def test_sums_are_reconciled_with_the_file(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    go_on(dialog)
    (line,) = texts(dialog.joins.look_at("Sales.csv").outcome.sums)
    total, brought, left = (float(cell.replace(",", "")) for cell in line[1:4])
    assert brought == 1_405_728.43
    assert round(brought + left, 2) == total
    assert line[4] == f"{line[3]} in lines that were not joined"


def test_another_key_joins_anew_and_one_that_fits_nothing_holds_up(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    go_on(dialog)
    panel = dialog.joins.look_at("Sales.csv")
    choose(panel.keys.boxes[0][1], "SalesOrderNumber")
    assert "Nothing fits" in panel.outcome.notes.accessibleName()
    assert not dialog.go_on.isEnabled()
    choose(panel.keys.boxes[0][1], "ResellerKey")
    assert dialog.go_on.isEnabled()


def test_columns_to_bring_can_be_added_changed_and_left(guided: Guided) -> None:
    dialog = guided.open(
        "partners", guided.file(CUSTOMERS, "customers.csv"), guided.file(ORDERS, "orders.csv")
    )
    go_on(dialog)
    panel = dialog.joins.look_at("orders.csv")
    assert [(each.column, each.gather) for each in panel.columns.brought] == [("Sales", "sum")]
    choose(panel.columns.boxes[0][1], "the highest")
    panel.columns.more.click()
    choose(panel.columns.boxes[1][0], "Customer")
    choose(panel.columns.boxes[1][1], "counted")
    prepared = dialog.way.draft.files[0].prepared
    assert prepared is not None
    assert prepared.table.header[2:] == ("orders: Sales (highest)", "orders: Customer (count)")
    assert [row[2:] for row in prepared.table.head.rows] == [(10, 2), (None, 0)]
    panel.columns.show_columns(("Sales",), ())
    panel.columns.changed.emit()
    assert "brings no column" in panel.outcome.notes.accessibleName()
    assert not dialog.go_on.isEnabled()


def test_a_second_column_can_be_part_of_the_key(guided: Guided) -> None:
    customers = guided.file("No;Land;Name\n1;DE;Acme\n1;FR;Birch\n", "customers.csv")
    orders = guided.file("No;Land;Amount\n1;DE;10\n1;FR;5\n1;FR;2\n", "orders.csv")
    dialog = guided.open("partners", customers, orders)
    choose(dialog.files.choices.purpose, "Partners")
    dialog.files.files.table.select_ids([2])
    choose(dialog.files.choices.purpose, "Lines joined to customers.csv")
    go_on(dialog)
    panel = dialog.joins.look_at("orders.csv")
    panel.keys.more.click()
    for side in (0, 1):
        choose(panel.keys.boxes[0][side], "No")
        choose(panel.keys.boxes[1][side], "Land")
    panel.columns.show_columns(panel.columns._header, ())
    panel.columns.more.click()
    choose(panel.columns.boxes[0][0], "Amount")
    choose(panel.columns.boxes[0][1], "added up")
    prepared = dialog.way.draft.file(1).prepared
    assert prepared is not None
    assert [row[-1] for row in prepared.table.head.rows] == [10, 7]


def test_back_and_forth_keeps_how_files_are_joined(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    go_on(dialog)
    choose(dialog.joins.look_at("Sales.csv").columns.boxes[0][1], "the highest")
    dialog.back.click()
    go_on(dialog)
    assert dialog.joins.look_at("Sales.csv").columns.boxes[0][1].currentText() == "the highest"

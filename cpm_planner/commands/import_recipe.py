"""Brings in all the lists of a recipe, each with what is said of it by its name, in one step."""

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Final

from cpm_planner.commands.import_shown import recipes_json, say_recipes
from cpm_planner.commands.output import say_json
from cpm_planner.commands.plans import edited
from cpm_planner.commands.refresh_arguments import choices_of, claim_of, mending_of, scenarios_of
from cpm_planner.commands.source_arguments import OF_READING
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.guided.scenarios import enter_lists
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.recipes import JoinedList, RecipeCheck, check_scenarios, read_files, read_recipe
from cpm_planner.workspace.refreshing import Choices, MappedList, save_refused

IN_THE_RECIPE: Final = ("map", "save_map", *OF_READING)
"""Words of one list that a recipe says itself."""
OF_ONE_LIST: Final = ("refresh", "as_new")
"""Words that speak of one list and have no name of a list beside them."""
_MARK: Final = ":"


def bring_in(arguments: argparse.Namespace) -> Iterable[ImportCheck]:
    """Check the recipe, enter it unless told otherwise, say what came of it, and give all checks.

    Raises:
        InputError: a word makes no sense beside a recipe, or a file, the recipe or a plan is not as needed.
    """
    _refuse_words(arguments)
    recipe, entered = read_recipe(arguments.recipe), not arguments.dry_run
    with edited(arguments.plan) as plan:
        document = plan.session.document
        read = read_files(Quiet(), recipe, arguments.files)
        read = replace(read, lists=_with_words(arguments, read.lists))
        scenarios, take = scenarios_of(arguments, document), Choices(arguments.take)
        checked = check_scenarios(Quiet(), read, document, scenarios, take)
        choices = choices_of(arguments, [each.check for one in checked.values() for each in one.lists])
        if choices != take:
            # What is declined of one list can be missing in the next.
            checked = check_scenarios(Quiet(), read, document, scenarios, choices)
        if entered:
            enter_lists(plan.session, checked, choices)
        after = plan.session.document
    if arguments.refused is not None:
        _save_refused(arguments.refused, read.lists, next(iter(checked.values())))
    if arguments.json:
        say_json(recipes_json(checked, after, choices, entered=entered))
    else:
        say_recipes(checked, after, choices, entered=entered)
    return [each.check for one in checked.values() for each in one.lists]


def refuse_together(given: object, what: str, beside: str, remedy: str) -> None:
    """Refuse words that make no sense together.

    Raises:
        InputError: both are given.
    """
    if given:
        raise InputError(
            code="import-words", what=f"{what} cannot be given beside {beside}", where="import", remedy=remedy
        )


def _refuse_words(arguments: argparse.Namespace) -> None:
    for word in (*IN_THE_RECIPE, *OF_ONE_LIST):
        remedy = "say it in the recipe" if word in IN_THE_RECIPE else "bring the list in by itself"
        given = getattr(arguments, word)
        is_given = given is not None and given is not False
        refuse_together(is_given, f"--{word.replace('_', '-')}", "--recipe", remedy)


def _with_words(arguments: argparse.Namespace, lists: Sequence[JoinedList]) -> tuple[JoinedList, ...]:
    """Give the lists with what is said of the rows of each, and of whether all of them are whole."""
    skips = [_of_list(word, lists) for word in arguments.skip]
    corrections = [(*_of_list(row, lists), column, text) for row, column, text in arguments.correct]
    claim = claim_of(arguments)
    return tuple(
        replace(
            each,
            claim=claim,
            mending=mending_of(
                [row for place, row in skips if place == number],
                [(row, column, text) for place, row, column, text in corrections if place == number],
            ),
        )
        for number, each in enumerate(lists)
    )


def _of_list(word: str, lists: Sequence[JoinedList]) -> tuple[int, str]:
    """Part "partners.csv:18" into the place of the list and the row; one list alone needs no name."""
    name, mark, row = word.rpartition(_MARK)
    if not mark and len(lists) == 1:
        return 0, row
    known = ", ".join(each.joined.table.source for each in lists)
    found = [place for place, each in enumerate(lists) if name.casefold() in _names_of(each)]
    if len(found) != 1:
        raise InputError(
            code="no-such-list",
            what=f'"{word}" does not say which list of the recipe is meant',
            where="import",
            remedy=f"give LIST:ROW, LIST being one of {known}",
        )
    return found[0], row


def _names_of(of: JoinedList) -> tuple[str, ...]:
    """Give what a list is called: by its file, with or without its ending, or by what it holds."""
    source = of.joined.table.source.casefold()
    return source, PurePath(source).stem, of.kind.value


def _save_refused(path: Path, lists: Sequence[JoinedList], checked: RecipeCheck) -> None:
    """Write a workbook for each list with refused rows, called after the list where there are several."""
    for each, found in zip(lists, checked.lists, strict=True):
        table = each.joined.table
        own = path if len(lists) == 1 else path.with_stem(f"{path.stem}-{PurePath(table.source).stem}")
        save_refused(
            Quiet(), own, MappedList(table, each.kind, each.mapping, each.mending, each.claim), found.check
        )

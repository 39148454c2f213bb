"""Writes open questions as comments behind a mapping file, ready to be made decisions of it."""

import json
from collections.abc import Iterable, Iterator

from cpm_planner.exchange.importing.questions import Questions


def notes_on(questions: Questions) -> str:
    """Give the comments for a mapping file; empty when nothing is open.

    A line becomes a decision by taking its mark away, in the table that its heading names.
    """
    sections = (
        *_words(questions),
        ("owners.same_as", [*_owners(questions)]),
        ("duplicates", [*_duplicates(questions)]),
    )
    lines = [line for table, decisions in sections if decisions for line in _section(table, decisions)]
    return "\n".join(["", "# To be decided:", *lines, ""]) if lines else ""


def _section(table: str, decisions: Iterable[str]) -> Iterator[str]:
    yield f"# [{table}]"
    yield from (f"# {decision}" for decision in decisions)


def _words(questions: Questions) -> Iterator[tuple[str, list[str]]]:
    for field in dict.fromkeys(word.field for word in questions.words):
        words = [
            f'{_quoted(word.word)} = ""  # {word.rows} rows'
            for word in questions.words
            if word.field == field
        ]
        yield f"values.{field}.equals", words


def _owners(questions: Questions) -> Iterator[str]:
    for owner in questions.owners:
        if owner.is_open:
            likeliest = owner.candidates[0] if owner.candidates else None
            likely = "" if likeliest is None else likeliest.cpm
            reason = "" if likeliest is None else f", {likeliest.likeness.score} %"
            yield f"{_quoted(owner.word)} = {_quoted(likely)}  # {owner.rows} rows{reason}"


def _duplicates(questions: Questions) -> Iterator[str]:
    pairs = [each for each in questions.likely_duplicates or () if each.is_one is None]
    if pairs:
        yield "same = ["
        for pair in pairs:
            references = ", ".join(_quoted(each.reference) for each in (pair.first, pair.second))
            names = ", ".join(_plain(each.name) for each in (pair.first, pair.second))
            yield f"  [{references}],  # {pair.score} %: {names}"
        yield "]"


def _quoted(text: str) -> str:
    """Write a text as TOML does; JSON's way of writing it is one of TOML's."""
    return json.dumps(text, ensure_ascii=False)


def _plain(text: str) -> str:
    return " ".join(text.split())

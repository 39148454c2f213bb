"""Says what an import leaves to somebody to decide: words, owners, and partners that may be one."""

from collections.abc import Iterator
from dataclasses import astuple
from typing import Final

from cpm_planner.commands.output import say
from cpm_planner.formatting.language import counted
from cpm_planner.workspace.importing import (
    LikelyDuplicate,
    Mapping,
    OwnerFate,
    OwnerQuestion,
    Questions,
    Record,
    describe_mapping,
)

MOST_OF_A_SORT: Final = 20
_HOW_TO_DECIDE: Final = "Decide in a mapping file (--save-map writes one) and give it with --map."


def say_questions(questions: Questions) -> None:
    """Say what is to be decided, the most of each sort first, and how."""
    for sentences in (_words(questions), _owners(questions), _duplicates(questions), _names(questions)):
        for sentence in sentences[:MOST_OF_A_SORT]:
            say(sentence)
        if len(sentences) > MOST_OF_A_SORT:
            say(f"... and {len(sentences) - MOST_OF_A_SORT} more of them; --json lists them all.")
    if questions.likely_duplicates is None:
        say("There are too many partners to look for duplicates unasked; --seek-duplicates does.")
    if questions.open_count:
        open_ones = counted(questions.open_count, "1 question is open.", "{count} questions are open.")
        say(f"{open_ones} {_HOW_TO_DECIDE}")


def say_remarks(mapping: Mapping) -> None:
    """Say what a proposed mapping wants somebody to look at."""
    for remark in mapping.remarks:
        sentence = describe_mapping(remark)
        say(f"{sentence[0].upper()}{sentence[1:]}.")


def questions_json(questions: Questions) -> dict[str, object]:
    """Give everything that is to be decided, or was."""
    duplicates = questions.likely_duplicates
    return {
        "open": questions.open_count,
        "words": [{"field": each.field, "word": each.word, "rows": each.rows} for each in questions.words],
        "owners": [_owner_json(each) for each in questions.owners],
        "shared_names": [
            {
                "name": each.name,
                "one_key": each.is_one_key,
                "partners": [_record_json(record) for record in each.records],
            }
            for each in questions.shared_names
        ],
        "likely_duplicates": None if duplicates is None else [_duplicate_json(each) for each in duplicates],
    }


def _words(questions: Questions) -> list[str]:
    return [
        f'To be decided: what "{each.word}" means ({each.field}, {each.rows} rows).'
        for each in questions.words
    ]


def _owners(questions: Questions) -> list[str]:
    return [
        f'To be decided: who "{each.word}" is ({each.rows} rows){_candidates(each)}.'
        for each in questions.owners
        if each.is_open or (each.candidates and each.fate is not OwnerFate.SAME)
    ]


def _candidates(question: OwnerQuestion) -> str:
    likely = (
        f"{each.name} ({each.likeness.score} %: {each.likeness.way.value})" for each in question.candidates
    )
    return "".join(f"; perhaps {each}" for each in likely)


def _duplicates(questions: Questions) -> list[str]:
    return [
        f"To be decided: {_shown(each.first)} and {_shown(each.second)} may be one partner "
        f"({each.score} %: {', '.join(reason.value for reason in each.reasons)})."
        for each in questions.likely_duplicates or ()
        if each.is_one is None
    ]


def _names(questions: Questions) -> list[str]:
    return [
        f'{len(each.records)} partners are called "{each.name}", and nothing tells them apart: map an ID.'
        for each in questions.shared_names
        if each.is_one_key
    ]


def _shown(record: Record) -> str:
    return f'"{record.name}" ({", ".join(_whereabouts(record))})'


def _whereabouts(record: Record) -> Iterator[str]:
    yield record.reference
    yield f"row {record.row}" if record.row else "in the plan"


def _owner_json(question: OwnerQuestion) -> dict[str, object]:
    return {
        "word": question.word,
        "name": question.name,
        "rows": question.rows,
        "fate": question.fate.value,
        "decision": None if question.decision is None else question.decision.choice.value,
        "candidates": [
            {
                "id": each.cpm,
                "name": each.name,
                "score": each.likeness.score,
                "reason": each.likeness.way.value,
                "is_new": each.is_new,
            }
            for each in question.candidates
        ],
    }


def _duplicate_json(duplicate: LikelyDuplicate) -> dict[str, object]:
    return {
        "first": _record_json(duplicate.first),
        "second": _record_json(duplicate.second),
        "score": duplicate.score,
        "reasons": [reason.value for reason in duplicate.reasons],
        "is_one": duplicate.is_one,
    }


def _record_json(record: Record) -> dict[str, object]:
    return {
        "reference": record.reference,
        "name": record.name,
        "row": record.row or None,
        "id": record.partner or None,
        "place": ", ".join(filter(None, astuple(record.address))),
    }

"""The topics of help and their texts, read from resources/help."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cpm_planner.formatting.language import ENGLISH, spoken

FIRST_TOPIC = "start"


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help.

    Attributes:
        key: its name in links, and that of the page of the window it is about.
        title: its heading.
        text: the whole page as Markdown; links to other topics are their keys.
    """

    key: str
    title: str
    text: str


def topics() -> tuple[Topic, ...]:
    """Give all topics in their order, in the language that is spoken."""
    return _topics_in(spoken())


def topic_of(key: str) -> Topic:
    """Give the topic of a key or of a page of the window; the first one where there is none."""
    known = {topic.key: topic for topic in topics()}
    return known.get(key, known[FIRST_TOPIC])


def about(words: str) -> Iterable[Topic]:
    """Give the topics in which every word occurs; those first that have one of them in their title."""
    sought = words.casefold().split()
    found = [topic for topic in topics() if all(word in topic.text.casefold() for word in sought)]
    return sorted(found, key=lambda topic: not any(word in topic.title.casefold() for word in sought))


@cache
def _topics_in(language: str) -> tuple[Topic, ...]:
    folder = files("resources") / "help"
    keys = (folder / "topics.txt").read_text(encoding="utf-8").split()
    return tuple(_read(key, language) for key in keys)


def _read(key: str, language: str) -> Topic:
    folder = files("resources") / "help"
    page = folder / language / f"{key}.md"
    if not page.is_file():
        page = folder / ENGLISH / f"{key}.md"
    text = page.read_text(encoding="utf-8")
    return Topic(key, text.splitlines()[0].removeprefix("# "), text)

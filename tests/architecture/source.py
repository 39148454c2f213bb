"""The project's own files as the architecture tests read them."""

import ast
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("main.py", "cpm_planner", "ui", "resources")


class Module(NamedTuple):
    """A Python file of the project with its text."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """Its syntax tree, parsed when asked for and not kept: the trees of all files fill two gigabytes."""
        return ast.parse(self.text)

    def at(self, node: ast.AST, what: str) -> str:
        """Say where in this module something was found, in the form that editors open."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {what}"


@cache
def modules(*places: str) -> tuple[Module, ...]:
    """Return the Python files in these files and folders of the project, sorted by path."""
    paths = {path for place in places for path in _python_files(ROOT / place)}
    return tuple(_module(path) for path in sorted(paths))


@cache
def tracked_texts() -> tuple[tuple[str, str], ...]:
    """Return the path and text of every text file under version control that is on disk."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607 - git is wherever the developer has it
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    paths = [ROOT / name for name in listing.stdout.split("\0") if name]
    return tuple((path.relative_to(ROOT).as_posix(), text) for path, text in _readable(paths))


def calls(module: Module, *names: str) -> Iterator[tuple[ast.Call, str]]:
    """Return the calls in a module of what ends in one of these names, with the whole dotted name."""
    if not _mentions(module, names):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and _last_name(node.func) in names:
            yield node, ast.unparse(node.func)


def imports_of(where: Iterable[Module], *packages: str) -> Iterator[str]:
    """Say where these modules import any of these packages, inside functions too."""
    for module in where:
        for node, name in _imports(module) if _mentions(module, packages) else ():
            if name.split(".")[0] in packages:
                yield module.at(node, name)


def assert_none(offences: Iterable[str]) -> None:
    """Fail with every offence on a line of its own."""
    found = sorted(offences)
    assert not found, "\n" + "\n".join(found)


def _mentions(module: Module, words: Iterable[str]) -> bool:
    """Tell whether a word is in the text at all, which is known much sooner than where it is in the tree."""
    return any(word in module.text for word in words)


def _last_name(called: ast.expr) -> str:
    """Return the last part of a dotted name; empty for what has no name."""
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _imports(module: Module) -> Iterator[tuple[ast.stmt, str]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def _python_files(place: Path) -> list[Path]:
    return [place] if place.is_file() else list(place.rglob("*.py"))


def _module(path: Path) -> Module:
    return Module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


def _readable(paths: list[Path]) -> Iterator[tuple[Path, str]]:
    for path in paths:
        if path.is_file():
            data = path.read_bytes()
            if b"\0" not in data:
                yield path, data.decode("utf-8", errors="replace")

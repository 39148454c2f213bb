"""Runs a parser in a process of its own, limited in memory and time, so that it cannot hurt the program."""

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import monotonic
from typing import Any, TypeVar

from cpm_planner.exchange.reading.cancelling import Cancelled, never
from cpm_planner.exchange.reading.limits import PARSER_MEMORY_BYTES, PARSER_SECONDS, PARSER_WAIT_SECONDS
from cpm_planner.formatting.language import manner, speak, to_translate, translate
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.errors import CancelledError, InputError

_T = TypeVar("_T")
_SECONDS_BETWEEN_LOOKS = 0.05
_SECONDS_TO_LEAVE = 0.25
_OUT_OF_TIME = frozenset({-signal.SIGXCPU} if hasattr(signal, "SIGXCPU") else ())
"""How a child ends that used up its processor time; Windows knows no such end."""
_REMEDY = to_translate(
    "import",
    "Copy the table alone into a new workbook, or leave out what the plan does not need, and import that",
)


def run_in_child(
    work: Callable[..., Iterable[_T]],
    *arguments: object,
    name: str,
    cancelled: Cancelled = never,
    seconds: float = PARSER_WAIT_SECONDS,
) -> Iterator[_T]:
    """Give what ``work(*arguments)`` yields in a child process, item by item.

    Args:
        work: a function of a module; it, its arguments and its items are pickled.
        arguments: what it is called with.
        name: the file concerned, for the error.
        cancelled: asked while waiting; True ends the child.
        seconds: how long the child may last altogether; its processor time has a limit of its own.

    Raises:
        InputError: raised by the work, or the child crashed, ran out of memory or took too long.
        CancelledError: ``cancelled`` said so.
    """
    context = multiprocessing.get_context("spawn")
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(writer, manner(), work, arguments), daemon=True)
    process.start()
    writer.close()
    try:
        for kind, item in _messages(reader, process, name, cancelled, monotonic() + seconds):
            if kind == "item":
                yield item
                continue
            process.join(_SECONDS_TO_LEAVE)
            if kind == "refused":
                raise item
            if kind == "failed":
                raise _crashed(name)
            return
    finally:
        process.kill()
        process.join()
        reader.close()


def _messages(
    reader: Connection, process: BaseProcess, name: str, cancelled: Cancelled, deadline: float
) -> Iterator[tuple[str, Any]]:
    while True:
        if cancelled():
            raise CancelledError
        if monotonic() > deadline:
            raise _took_too_long(name)
        try:
            if reader.poll(_SECONDS_BETWEEN_LOOKS):
                yield reader.recv()
        except (EOFError, OSError) as error:
            process.join(_SECONDS_TO_LEAVE)
            raise (_took_too_long if process.exitcode in _OUT_OF_TIME else _crashed)(name) from error


def _serve(
    writer: Connection,
    spoken: tuple[str, Marks],
    work: Callable[..., Iterable[object]],
    arguments: tuple[object, ...],
) -> None:
    """Work in the child: send every item, then how it ended."""
    speak(*spoken)
    _silence()
    _limit_resources()
    gc.disable()  # what is read holds no cycles, and the process ends with it
    try:
        for item in work(*arguments):
            writer.send(("item", item))
        writer.send(("done", None))
    except InputError as error:
        writer.send(("refused", error))
    except BaseException:  # noqa: BLE001 - whatever a parser dies of, its file is to blame and the parent says so
        writer.send(("failed", None))


def _silence() -> None:
    """Keep a dying parser's last words off the user's terminal."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _limit_resources() -> None:
    """Limit memory and processor time of the child."""
    # Windows has no such limits for a running process: there only the parent's time limit holds.
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - does not exist on Windows

    wanted = {
        resource.RLIMIT_AS: PARSER_MEMORY_BYTES,
        resource.RLIMIT_CPU: int(PARSER_SECONDS),
        resource.RLIMIT_CORE: 0,
    }
    for kind, limit in wanted.items():
        _, hard = resource.getrlimit(kind)
        allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        with suppress(OSError, ValueError):  # macOS refuses limits on address space
            resource.setrlimit(kind, (allowed, allowed))


def _crashed(name: str) -> InputError:
    return InputError(
        code="parser-failed",
        what=translate(
            "import", "The file could not be taken apart: it is damaged or far larger inside than it looks"
        ),
        where=name,
        remedy=translate("import", _REMEDY),
    )


def _took_too_long(name: str) -> InputError:
    return InputError(
        code="parser-timeout",
        what=translate("import", "The file takes too long to read"),
        where=name,
        remedy=translate("import", _REMEDY),
    )

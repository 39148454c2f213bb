"""Long work of a command: done in a worker, with a line that says how far it is."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.commands.output import ProgressLine
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Done, Failed, Work, WorkerJob

T = TypeVar("T")

POLL_SECONDS: Final = 0.2


def searched(work: Work[T], plan: Plan, request: object, sentence: Callable[[Any], str]) -> T:
    """Do work on a plan, saying its progress as a sentence; Ctrl-C keeps the best found so far.

    Raises:
        Exception: whatever the work raised.
    """
    line, job = ProgressLine(), WorkerJob[T](work, plan, request)
    while True:
        try:
            news = job.poll(POLL_SECONDS)
        except KeyboardInterrupt:
            job.cancel()
            continue
        if isinstance(news, Done):
            line.clear()
            return news.value
        if isinstance(news, Failed):
            raise news.error
        if news.progress is not None:
            line.show(sentence(news.progress))


def studied(work: Work[T], plan: Plan, request: object) -> T:
    """Do a study of a plan; Ctrl-C keeps what is known so far.

    Raises:
        Exception: whatever the study raised.
    """
    return searched(work, plan, request, _study_sentence)


def _study_sentence(progress: StudyProgress) -> str:
    return f"{format_percent(progress.done)}: {progress.phase}"

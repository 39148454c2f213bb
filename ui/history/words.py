"""What the history says of days, edits, and the way to them."""

from datetime import date, timedelta

from cpm_planner.edit.step_names import step_title
from cpm_planner.formatting.days import format_date, format_moment
from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.timeline import Standing
from ui.history.lines import DayLine, EditLine, Line, StartLine
from ui.language import tr


def title(line: Line, today: date) -> str:
    """Name a line."""
    match line:
        case DayLine(day):
            return day_text(day, today)
        case StartLine():
            return tr("Start")
        case EditLine():
            return step_title(line.moment.edit.label)


def day_text(day: date, today: date) -> str:
    """Name a day as people do."""
    plain = format_date(day)
    if day == today:
        return tr("Today, {day}").format(day=plain)
    return tr("Yesterday, {day}").format(day=plain) if day == today - timedelta(days=1) else plain


def detail(line: EditLine | StartLine) -> str:
    """Say when and by whom an edit was made, and what became of it."""
    if isinstance(line, StartLine):
        return tr("Before the steps that can be undone")
    edit = line.moment.edit
    parts = [f"{line.at:%H:%M}", state(line), edit.author, edit.scenario]
    return " · ".join(part for part in parts if part)


def state(line: EditLine) -> str:
    """Say what became of an edit; nothing where it stands."""
    if line.moment.standing is Standing.UNDONE:
        return tr("undone, can be redone")
    act = line.moment.undone_by
    if line.moment.standing is Standing.DONE or act is None:
        return ""
    at = act.made_at.astimezone()
    moment = f"{at:%H:%M}" if at.date() == line.at.date() else format_moment(at)
    if act.author and act.author != line.moment.edit.author:
        return tr("undone {moment} by {author}").format(moment=moment, author=act.author)
    return tr("undone {moment}").format(moment=moment)


def way(line: Line | None, depth: int) -> str:
    """Say what going to a line means, of ``depth`` steps done now; empty where no way leads there."""
    wanted = None if line is None or isinstance(line, DayLine) else line.depth
    if wanted is None or wanted == depth:
        return ""
    count = abs(wanted - depth)
    if wanted < depth:
        return tr("Undo 1 step") if count == 1 else tr("Undo {count} steps").format(count=format_count(count))
    return tr("Redo 1 step") if count == 1 else tr("Redo {count} steps").format(count=format_count(count))


def why_not(line: Line | None) -> str:
    """Say why no way leads to a line."""
    match line:
        case EditLine(is_here=True) | StartLine(is_here=True):
            return tr("The plan is as it was here.")
        case EditLine() if line.moment.standing is Standing.TAKEN_BACK:
            return tr("Other edits came after this one was undone.")
        case EditLine():
            return tr("Too long ago to be undone step by step. The backups in the File menu go further back.")
        case _:
            return tr("Choose an edit to go back to it.")


def position(depth: int, undone: int) -> str:
    """Say where in the history the plan is."""
    if not depth and not undone:
        return tr(
            "Nothing was changed since the plan was opened. "
            "The backups in the File menu lead back to earlier states."
        )
    said = tr("{count} can be undone").format(count=_steps(depth))
    return tr("{said}, {count} redone").format(said=said, count=format_count(undone)) if undone else said


def _steps(count: int) -> str:
    return tr("1 step") if count == 1 else tr("{count} steps").format(count=format_count(count))

"""What the CPM is measured by."""

from cpm_planner.charters.page import Grid, Paragraph, Section
from cpm_planner.charters.scorecard import ScorecardLine
from cpm_planner.charters.subject import Subject
from cpm_planner.charters.words import CADENCE_WORDS, MODEL_WORDS, TIMING_WORDS, target_words


def section(subject: Subject) -> Section:
    """Write the section."""
    lines = subject.scorecard.lines
    if not lines:
        why = (
            "No criteria: the plan has none for these sales models."
            if subject.scorecard.models
            else "No criteria follow yet: they come with the sales models of the partners."
        )
        return Section("Success criteria", (Paragraph(why),))
    grid = Grid(
        ("Criterion", "For", "Kind", "Target for the year", "Looked at", "Evidence", "Weight"),
        tuple(_row(subject, line) for line in lines),
        (False, False, False, False, False, False, True),
        (22, 12, 9, 19, 11, 18, 9),
        ("Total", "", "", "", "", "", f"{sum(line.weight_percent for line in lines)} %"),
    )
    note = "Weights follow the hours of each sales model; targets are rolled up from the partners."
    return Section("Success criteria", (grid, Paragraph(note)))


def _row(subject: Subject, line: ScorecardLine) -> tuple[str, ...]:
    criterion = subject.plan.criteria[line.criterion]
    return (
        criterion.name,
        MODEL_WORDS[line.model],
        TIMING_WORDS[criterion.timing],
        target_words(criterion, line.target_hundredths),
        CADENCE_WORDS[criterion.cadence],
        criterion.evidence,
        f"{line.weight_percent} %",
    )

"""How a figure is computed, ready to be said: as a tool tip, to screen readers, and line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence

from cpm_planner.derivation.derived import Derivation, Operation
from cpm_planner.derivation.wording import Wording, capital, heaviest, made_figures
from ui.actions import EXPLAIN_KEY
from ui.language import tr
from ui.widgets.explanation.explanation import Explanation, Line, Section

_TIP_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class Explained:
    """Derivations with their words: that of the figure asked about first, then of others beside it."""

    figures: tuple[Derivation, ...]
    wording: Wording

    @property
    def headline(self) -> str:
        """The figure with its name."""
        return f"{capital(self.figures[0].name)} {self.wording.amount(self.figures[0])}"

    @property
    def text(self) -> str:
        """All of it, a line for each figure that is computed."""
        return "\n".join(self._all_lines())

    @property
    def tip(self) -> str:
        """The first lines, as rich text that wraps."""
        lines = self._all_lines()
        said = [escape(line) for line in lines[:_TIP_LINES]]
        if len(lines) > _TIP_LINES:
            key = QKeySequence(EXPLAIN_KEY).toString(QKeySequence.SequenceFormat.NativeText)
            said.append(escape(tr("{key} shows all of it").format(key=key)))
        return "".join(f"<p>{line}</p>" for line in said)

    def explanation(self) -> Explanation:
        """Give all of it in sections, one for each figure that is computed."""
        made = dict.fromkeys(each for figure in self.figures for each in made_figures(figure))
        return Explanation(self.headline, self.figures[0].remark, tuple(map(self._section, made)))

    def _all_lines(self) -> list[str]:
        lines = (line for figure in self.figures for line in self.wording.lines(figure))
        return list(dict.fromkeys(lines))

    def _section(self, figure: Derivation) -> Section:
        said = self.wording.formula(figure) if _is_short(figure) else ""
        title = capital(figure.name)
        lines = [*self._lines(figure), Line(title, self.wording.amount(figure), is_total=True)]
        return Section(f"{title} = {said}" if said else title, lines, self._hint(figure))

    def _hint(self, figure: Derivation) -> str:
        left_out = len(figure.parts) - len(heaviest(figure))
        return self.wording.line(figure) if left_out or not _is_short(figure) else figure.remark

    def _lines(self, figure: Derivation) -> Iterator[Line]:
        adds, takes = _signs(figure.operation)
        for part in heaviest(figure):
            sign = takes if any(part is each for each in figure.against) else adds
            yield Line(f"{sign}{part.name}", self.wording.amount(part), part.remark)


@runtime_checkable
class ExplainsFigures(Protocol):
    """A widget that can say how the figure the keyboard is on is computed."""

    def figure_explained(self) -> tuple[Explained, QRect] | None:
        """Give the explanation, and where in the widget the figure stands; None where there is none."""


def _is_short(figure: Derivation) -> bool:
    return len(figure.parts) == len(heaviest(figure))


def _signs(operation: Operation) -> tuple[str, str]:
    return {Operation.SUM: ("", "\u2212 "), Operation.PRODUCT: ("", "\u00f7 ")}.get(operation, ("", ""))

"""The side panel of the history: search, the list of edits, and the way to the one that is chosen."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.past_edits import export_edits
from cpm_planner.workspace.session import News
from ui.history import words
from ui.history.about_field import AboutField
from ui.history.edit_list import EditList
from ui.history.lines import About, EditLine, Lines, lines_of
from ui.language import tr
from ui.memory import Memory
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import assembling, laid_out
from ui.widgets.buttons import icon_button, secondary_button, set_text
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.search_field import SearchField
from ui.widgets.styling import set_style

_EXPORTS: Final = "exports"
_PAUSE_MS: Final = 150
_WIDTH: Final = 300
_PARTS: Final = 3
"""The panel takes one of so many parts of its window's width at the most."""

_DOWN: Final = (QEvent.Type.KeyPress, Qt.Key.Key_Down)


class HistoryPanel(QWidget):
    """Follows the open plan while it is shown."""

    closed = Signal()
    """The user wants the panel gone."""

    @assembling()
    def __init__(self, memory: Memory) -> None:
        """Start without a plan."""
        super().__init__()
        set_style(self, surface="raised")
        self._memory = memory
        self._plan: OpenPlan | None = None
        self._context: PageContext | None = None
        self._lines = Lines()
        self._is_new = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self.read)
        self.search = SearchField(tr("Search edits"))
        self.about = AboutField()
        self.edits = EditList()
        self.position = text_label("", TextStyle.MUTED, wraps=True)
        self.explanation = text_label("", TextStyle.CAPTION, wraps=True)
        self.go = secondary_button("", "history")
        self.nothing = EmptyState(
            "history",
            tr("No edits yet"),
            tr("Every change is listed here with its time and author, and you can go back to any of them."),
        )
        self.export = icon_button("download", tr("Export these edits as a table…"))
        self.close_button = icon_button("x", tr("Close the history"))
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """Give a width that leaves room for the names of edits, and most of the window to its page."""
        width = current_theme().px(_WIDTH)
        if not self.isWindow():
            width = min(width, max(_WIDTH, self.window().width() // _PARTS))
        return QSize(width, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for no more width than that."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def show_plan(self, plan: OpenPlan | None, context: PageContext | None) -> None:
        """Follow another open plan, or none."""
        self._plan, self._context = plan, context
        self._is_new = True
        self._lines = Lines()
        self.search.clear()
        self.about.set_about(None)
        if context is not None:
            context.signals.changed.connect(self._hear)
        self._read_if_seen()

    def show_about(self, about: About) -> None:
        """Show the edits about somebody."""
        self.search.clear()
        self.about.set_about(about)

    def read(self) -> None:
        """Read what is new, after the steps under way, and show it."""
        plan, context = self._plan, self._context
        if plan is None or context is None:
            return

        def take(lines: Lines) -> None:
            if self._context is context:
                self._take(lines)

        context.steps.run(lambda: lines_of(plan.timeline()), then=take, refused=context.prompts.show_refusal)

    def go_to(self, depth: int) -> None:
        """Undo or redo until so many steps are done, as one act; not if steps came or went meanwhile."""
        context, shown = self._context, self._lines
        if context is None or context.signals.is_over:
            return
        session, steps = context.session, context.steps

        def travel() -> bool:
            is_shown = (session.undo_depth, session.redo_depth) == (shown.depth, shown.undone)
            if is_shown:
                session.travel_to(depth, steps.report)
            return is_shown

        def arrived(*, is_there: bool) -> None:
            if not is_there:
                context.tell(tr("The plan was changed meanwhile: choose the point again."))
            self.read()

        doing = tr("Going back") if depth < shown.depth else tr("Going forward")
        steps.run(
            travel,
            doing=doing,
            then=lambda is_there: arrived(is_there=is_there),
            refused=context.prompts.show_refusal,
        )

    def export_shown(self) -> None:
        """Ask for a name and write the edits shown as a table."""
        context = self._context
        if context is None:
            return
        kinds = tr("Tables (*.csv)")
        suggestion = self._memory.folder(_EXPORTS) / tr("History.csv")
        path = context.prompts.save_file(tr("Export the history"), kinds, suggestion)
        if path is not None:
            self._memory.keep_folder(_EXPORTS, path)
            context.steps.run(
                self._writing(path),
                then=lambda _: context.tell(tr("Wrote {name}").format(name=path.name)),
                refused=context.prompts.show_refusal,
                doing=tr("Writing {name}").format(name=path.name),
            )

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go down from the search into the list."""
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) == _DOWN:
            self.edits.setFocus()
            return True
        return super().eventFilter(watched, event)

    # Layout

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(text_label(tr("History"), TextStyle.SUBTITLE), 1)
        heading.addWidget(self.export)
        heading.addWidget(self.close_button)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(heading)
        column.addWidget(self.position)
        column.addWidget(self.search)
        column.addWidget(self.about)
        column.addWidget(self.edits, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.explanation)
        column.addWidget(self.go)

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.searched.connect(self._show_lines)
        self.about.about_changed.connect(self._show_lines)
        self.edits.chosen.connect(self._show_way)
        self.edits.wanted.connect(self.go_to)
        self.go.clicked.connect(lambda: self.edits.go_to(self.edits.currentIndex().row()))
        self.export.clicked.connect(self.export_shown)
        self.close_button.clicked.connect(self.closed)

    # What is shown

    def _hear(self, _news: News) -> None:
        self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _take(self, lines: Lines) -> None:
        self._lines = lines
        self._show_whether_there_is_any()
        self.position.setText(words.position(lines.depth, lines.undone))
        self.about.set_plan(None if self._context is None else self._context.plan)
        self._show_lines()
        if self._is_new:
            self._is_new = False
            self.edits.show_row(self.edits.lines.here)

    def _show_whether_there_is_any(self) -> None:
        is_any = bool(self._lines.edits)
        for part in (self.position, self.search, self.about, self.edits, self.explanation):
            part.setVisible(is_any)
        self.go.setVisible(is_any and bool(self._lines.depth or self._lines.undone))
        self.nothing.setVisible(not is_any)

    def _show_lines(self) -> None:
        model, current, top = (
            self.edits.lines,
            self.edits.current_line(),
            self.edits.verticalScrollBar().value(),
        )
        found = self._lines.found(self.search.text(), self.about.about)
        model.show_lines(found, self._lines.depth, datetime.now(UTC).astimezone().date())
        row = -1 if current is None else model.row_of(current)
        self.edits.show_row(model.here if row < 0 else row)
        self.edits.verticalScrollBar().setValue(top)
        self.export.setEnabled(bool(found))
        self._show_way()

    def _show_way(self) -> None:
        line = self.edits.current_line()
        way = self.edits.lines.way(self.edits.currentIndex().row())
        set_text(self.go, way or tr("Go there"))
        self.go.setEnabled(bool(way))
        nothing = tr("No edit fits the search.")
        self.explanation.setText(
            nothing if not self.edits.lines.rowCount() else "" if way else words.why_not(line)
        )

    def _writing(self, path: Path) -> Callable[[], None]:
        shown = self._lines.found(self.search.text(), self.about.about)
        edits = [line for line in shown if isinstance(line, EditLine)]
        notes = [words.state(line) for line in edits]
        return lambda: export_edits([line.moment.edit for line in edits], path, notes)

"""Role charters: whose it is at the left, the charter as it will be handed out at the right."""

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cpm_planner.charters.charter import charter
from cpm_planner.charters.subject import Subject, Team
from cpm_planner.model.ids import CpmId
from cpm_planner.model.paper import Paper, paper_of
from cpm_planner.workspace.session import News
from ui.actions import Verb
from ui.charters.page_html import STYLE, page_html
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.card import SectionHeader
from ui.widgets.empty_state import EmptyState
from ui.widgets.search_field import SearchField
from ui.widgets.styling import set_style

_SIDE_WIDTH: Final = 260
_LINE: Final = 46
_KEY: Final = Qt.ItemDataRole.UserRole


class ChartersTab(QWidget):
    """Follows the plan: what an assignment changes stands in the charter at once."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1; empty when it is over."""

    def __init__(self, context: PageContext) -> None:
        """Show the charters of a context's plan."""
        super().__init__()
        self._context = context
        self._team: Team | None = None
        self._base: Team | None = None
        self._is_stale = True
        self.search = SearchField(self.tr("Search CPMs"))
        self.cpms = QListWidget()
        self.preview = QTextBrowser()
        self.paper = QComboBox()
        self.pdf = primary_button(self.tr("Save all as PDF…"), "download")
        self.word = secondary_button(self.tr("Save as Word files…"), "file-text")
        self.nothing = self._empty_state()
        self._lay_out()
        self._connect()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Show the charter of the first of these CPMs."""
        self.search.clear()
        self._refresh()
        wanted = [item for item in self._items() if item.data(_KEY) in keys]
        if wanted:
            self.cpms.setCurrentItem(wanted[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._refresh()

    # Layout

    def _lay_out(self) -> None:
        for paper in Paper:
            self.paper.addItem(paper.value, paper)
        usual = paper_of(QLocale.territoryToCode(QLocale.system().territory()))
        self.paper.setCurrentIndex(self.paper.findData(usual))
        self.paper.setAccessibleName(self.tr("Size of paper"))
        self.cpms.setAccessibleName(self.tr("CPMs"))
        self.preview.setAccessibleName(self.tr("Role charter"))
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.document().setDefaultStyleSheet(STYLE)
        self.preview.document().setDocumentMargin(Space.XL)
        hint = self.tr(
            "What each CPM is there to do, as it follows from the sales models of their partners. "
            "Targets and texts are starting guesses; change them under Assumptions."
        )
        heading = SectionHeader(self.tr("Role charters"), hint, self.paper, self.word, self.pdf)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(heading)
        column.addLayout(self._body(), 1)
        column.addWidget(self.nothing, 1)

    def _body(self) -> QHBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(Space.S)
        side.addWidget(self.search)
        side.addWidget(self.cpms, 1)
        self.cpms.setFixedWidth(current_theme().px(_SIDE_WIDTH))
        self.search.setFixedWidth(current_theme().px(_SIDE_WIDTH))
        set_style(self.preview, surface="raised")
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(side)
        row.addWidget(self.preview, 1)
        return row

    def _empty_state(self) -> EmptyState:
        bring_in = QAction(self.tr("Import your team…"), self)
        bring_in.triggered.connect(lambda: self.action_wanted.emit(Verb.IMPORT_TEAM))
        words = self.tr("A charter says what one CPM is there to do. Bring in your team to get one for each.")
        return EmptyState("clipboard-list", self.tr("No CPMs yet"), words, bring_in)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._hear)
        self.search.searched.connect(self._filter)
        self.cpms.currentItemChanged.connect(lambda *_: self._show_charter())
        self.pdf.clicked.connect(self._save_pdf)
        self.word.clicked.connect(self._save_word_files)

    # What is shown

    def _hear(self, _: News) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        document, figures = self._context.session.document, self._context.figures
        self._team = Team(figures)
        self._base = None if document.base is None else Team.of_plan(document.base.plan)
        self._list_cpms()
        has_cpms = bool(figures.plan.cpms)
        for part in (self.search, self.cpms, self.preview, self.paper, self.pdf, self.word):
            part.setVisible(has_cpms)
        self.nothing.setVisible(not has_cpms)
        self._show_charter()

    def _list_cpms(self) -> None:
        """Fill the list anew, on the CPM that was shown."""
        plan, shown = self._context.plan, self._current()
        self.cpms.blockSignals(True)  # noqa: FBT003 - Qt's own flag
        self.cpms.clear()
        for cpm in sorted(plan.cpms.values(), key=lambda each: each.name.casefold()):
            item = QListWidgetItem(f"{cpm.name}\n{plan.role_types[cpm.role_type].name}")
            item.setData(_KEY, cpm.id)
            item.setSizeHint(QSize(0, current_theme().px(_LINE)))
            self.cpms.addItem(item)
            if cpm.id == shown:
                self.cpms.setCurrentItem(item)
        if self.cpms.currentItem() is None:
            self.cpms.setCurrentRow(0)
        self.cpms.blockSignals(False)  # noqa: FBT003 - as above
        self._filter(self.search.text().strip())

    def _filter(self, word: str) -> None:
        for item in self._items():
            item.setHidden(word.casefold() not in item.text().casefold())

    def _show_charter(self) -> None:
        key = self._current()
        if key is None or self._team is None:
            self.preview.clear()
            return
        before = self._base
        base = Subject(before, key) if before is not None and key in before.plan.cpms else None
        place = self.preview.verticalScrollBar().value()
        html = page_html(charter(Subject(self._team, key), base), current_theme())
        self.preview.setHtml(html)
        self.preview.verticalScrollBar().setValue(place)

    def _items(self) -> list[QListWidgetItem]:
        return [self.cpms.item(row) for row in range(self.cpms.count())]

    def _current(self) -> CpmId | None:
        item = self.cpms.currentItem()
        return None if item is None else CpmId(item.data(_KEY))

    # Files

    def _save_pdf(self) -> None:
        from ui.charters.pdf import write_pdf  # noqa: PLC0415 - not before it is wanted

        name = self.tr("Role charters {scenario}.pdf").format(
            scenario=self._context.session.document.scenario.name
        )
        path = self._context.prompts.save_file(
            self.tr("Save the charters"), self.tr("PDF files (*.pdf)"), Path.home() / name
        )
        if path is not None:
            self._write(write_pdf, path)

    def _save_word_files(self) -> None:
        from cpm_planner.workspace.charters import write_charters  # noqa: PLC0415 - loads python-docx

        folder = self._context.prompts.choose_folder(self.tr("Folder for the Word files"), Path.home())
        if folder is not None:
            self._write(write_charters, folder)

    def _write(self, work: Callable[..., object], path: Path) -> None:
        document = self._context.session.document
        doing = self.tr("Writing {count} charters").format(count=len(document.plan.cpms))
        done = self.tr("Wrote the charters to {name}").format(name=path.name)
        self.work_changed.emit(doing, None)
        self._context.jobs.run(
            work,
            path,
            document.scenario,
            document.base,
            self.paper.currentData(),
            name="charters",
            on_done=lambda _: self._context.tell(done),
            on_failed=self._context.prompts.show_refusal,
            on_progress=lambda share: self.work_changed.emit(doing, share),
            on_ended=lambda: self.work_changed.emit("", None),
        )

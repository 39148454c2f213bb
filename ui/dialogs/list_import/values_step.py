"""The step of the values: what the words, the owners and the likely twins of the lists mean in the plan."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cpm_planner.formatting.language import counted
from cpm_planner.formatting.lists import quoted
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workspace.guided.draft import DraftFile
from cpm_planner.workspace.importing import NO_QUESTIONS, ColumnMapping, Mapping, Questions
from ui.dialogs.list_import.list_tabs import ListTabs
from ui.dialogs.list_import.question_list import QuestionList, open_questions
from ui.dialogs.list_import.step import Step, Then
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.dialogs.list_import.value_words import WordsOfField, meaning_of, with_meaning, words_to_map
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import assembling, flush, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.card import Card
from ui.widgets.chip import Chip, ChipFace
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.model_marks import model_name

_AS_WRITTEN: Final = 0
_WORD_WIDTH: Final = 260


class ValuesStep(Step):
    """Cards for owners and partners to be decided, and for each field with fixed words."""

    def __init__(self, way: ImportUnderWay) -> None:
        """Start without words."""
        super().__init__()
        self.title = self.tr("Values")
        self._way = way
        self.mapping = Mapping()
        self.questions = QuestionList(NO_QUESTIONS, self.mapping)
        self._asked: dict[int, Questions] = {}
        self.lists = ListTabs()
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self.unknown = InfoBanner("", Tone.WARNING)
        self._fields: list[WordsOfField] = []
        self._marks: dict[tuple[str, str], Chip] = {}
        self._not_known = ChipFace.status(self.tr("not known yet"), Tone.WARNING)
        column = flush(self, QVBoxLayout(), Space.M)
        column.addWidget(self.lists)
        column.addWidget(self.unknown)
        column.addWidget(self._area, 1)
        self.lists.list_changed.connect(self._show_list)

    def prepare(self, then: Then) -> None:
        """Check every row in a worker, unless that is known: only then it is clear what is to be asked."""
        if self._way.checked is None:
            self._way.checking.run(then)
        else:
            then()

    def begin(self) -> None:
        """Show what is asked, the words of the lists, and what the mappings say of them."""
        self.lists.show_lists(self._way.draft)
        pairs = zip(self._way.draft.lists, self._way.checking.lists, strict=False)
        self._asked.update((file.key, each.check.questions) for file, each in pairs)
        self._show_list()

    def _show_list(self) -> None:
        file = self.lists.file
        file = None if file is None else self._way.draft.file(file.key)
        if file is None or file.prepared is None or file.purpose is None or file.purpose.kind is None:
            return
        self.mapping = file.mapping or Mapping()
        fields = words_to_map(file.prepared.table, file.purpose.kind, self.mapping, self._way.context.plan)
        self._fields, self._marks = fields, {}
        self._area.setWidget(self._laid_out_cards(file, fields))
        self._show_unknown()

    @assembling()
    def _laid_out_cards(self, file: DraftFile, fields: Sequence[WordsOfField]) -> QWidget:
        """Give a card for each field, and what is asked, below each other."""
        holder = QWidget()
        column = laid_out(holder, QVBoxLayout())
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.M)
        self.questions = QuestionList(self._asked.get(file.key, NO_QUESTIONS), self.mapping)
        self.questions.decided.connect(self._take)
        cards = [self._card(words) for words in fields]
        is_first = open_questions(self._asked.get(file.key, NO_QUESTIONS)) > 0
        for part in (self.questions, *cards) if is_first else (*cards, self.questions):
            column.addWidget(part)
        if not fields and self.questions.is_empty:
            sentence = self.tr("No column of this list holds words with a fixed meaning. Go on to the check.")
            column.addWidget(EmptyState("check", self.tr("Nothing to translate"), sentence))
        column.addStretch(1)
        return holder

    def _card(self, words: WordsOfField) -> Card:
        fed = self._fed(words)
        one = self.tr("From the column {columns}. Unknown values are left out and reported in the check.")
        many = self.tr("From the columns {columns}. Unknown values are left out and reported in the check.")
        card = Card(words.field.title, counted(len(fed.columns), one, many, columns=quoted(fed.columns)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnMinimumWidth(0, _WORD_WIDTH)
        grid.setColumnStretch(3, 1)
        for row, (word, count) in enumerate(words.counts):
            mark = Chip(self._not_known)
            self._marks[words.field.key, word] = mark
            named = QHBoxLayout()
            named.setSpacing(Space.S)
            named.addWidget(text_label(word), 1)
            named.addWidget(mark)
            grid.addLayout(named, row, 0)
            rows = counted(count, self.tr("{count} row"), self.tr("{count} rows"))
            grid.addWidget(text_label(rows, TextStyle.CAPTION), row, 1, Qt.AlignmentFlag.AlignRight)
            meaning = meaning_of(word, fed, words)
            choose = partial(self._set, words.field.key, word)
            make = self._models if words.is_many else self._one
            grid.addWidget(make(words, word, meaning, choose), row, 2)
        card.body.addLayout(grid)
        return card

    def _fed(self, words: WordsOfField) -> ColumnMapping:
        return self.mapping.of(words.field.key) or ColumnMapping(words.field.key)

    def _show_unknown(self) -> None:
        """Mark the values that are not known yet, and count them and their cells above all."""
        unknown = cells = 0
        for words in self._fields:
            fed = self._fed(words)
            for word, count in words.counts:
                meaning, mark = meaning_of(word, fed, words), self._marks[words.field.key, word]
                is_unknown = meaning is None
                # No box is ticked, which a list of words tells.
                says_nothing = words.is_many and meaning == ()
                mark.set_face(ChipFace(self.tr("says nothing")) if says_nothing else self._not_known)
                mark.setVisible(is_unknown or says_nothing)
                unknown, cells = unknown + is_unknown, cells + count * is_unknown
        one = self.tr("1 of {all} values is not known yet; cells it stands in: {cells}.")
        many = self.tr("{count} of {all} values are not known yet; cells they stand in: {cells}.")
        parts = {"all": format_count(len(self._marks)), "cells": format_count(cells)}
        self.unknown.set_text(counted(unknown, one, many, **parts), Tone.WARNING)
        self.unknown.setVisible(unknown > 0)

    def _models(
        self,
        words: WordsOfField,
        word: str,
        meaning: tuple[str, ...] | None,
        choose: Callable[[tuple[str, ...] | None], None],
    ) -> QWidget:
        holder = QWidget()
        row = flush(holder, QHBoxLayout())
        boxes: dict[str, QCheckBox] = {}
        for model in SalesModel:
            box = QCheckBox(model_name(model))
            box.setAccessibleName(f"{word}: {model_name(model)}")
            box.setChecked(model.value in (meaning or ()))
            boxes[model.value] = box
            row.addWidget(box)
        for box in boxes.values():
            box.clicked.connect(lambda: choose(tuple(key for key, each in boxes.items() if each.isChecked())))
        return holder

    def _one(
        self,
        words: WordsOfField,
        word: str,
        meaning: tuple[str, ...] | None,
        choose: Callable[[tuple[str, ...] | None], None],
    ) -> QWidget:
        box = QComboBox()
        box.setAccessibleName(self.tr("{word} means").format(word=word))
        box.addItem(self.tr("(not known)"), None)
        box.addItem(self.tr("(says nothing)"), ())
        for text, target in words.meanings.items():
            box.addItem(text, (target,))
        targets = [box.itemData(at) for at in range(box.count())]
        box.setCurrentIndex(_AS_WRITTEN if meaning is None else targets.index(meaning))
        box.activated.connect(lambda: choose(_as_targets(box.currentData())))
        return box

    def _set(self, key: str, word: str, targets: tuple[str, ...] | None) -> None:
        self._take(with_meaning(self.mapping, key, word, targets))
        self._show_unknown()
        self.questions.follow(self.mapping)

    def _take(self, mapping: Mapping) -> None:
        file = self.lists.file
        if file is not None:
            self.mapping = mapping
            self._way.set_mapping(file.key, mapping)


def _as_targets(data: object) -> tuple[str, ...] | None:
    return tuple(str(each) for each in data) if isinstance(data, list | tuple) else None

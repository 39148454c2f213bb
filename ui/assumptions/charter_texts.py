"""The texts of role charters, each to be worded anew, with the names that can be filled in."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from cpm_planner.charters.texts import default_text, places_of, text_ids
from cpm_planner.edit.charters import put_text
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CharterTextId
from cpm_planner.model.sales_model import SalesModel
from ui.language import tr
from ui.page_context import PageContext, Refused, Then
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.card import SectionHeader
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import SideBySide
from ui.widgets.sized import follow_text_size
from ui.widgets.stacked import in_flow

_LIST_WIDTH: Final = 250
_LINE: Final = 34
_KEY: Final = Qt.ItemDataRole.UserRole


class CharterTextsSection(QWidget):
    """A list of texts at the left, the one worked on at the right; kept by the button or when it is left."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        self._context = context
        self.texts = QListWidget()
        self.editor = QPlainTextEdit()
        self.keep = primary_button(tr("Keep this wording"), "check")
        self.restore = quiet_button(tr("Take the program's text again"), "rotate-ccw")
        self._places = text_label("", TextStyle.CAPTION, wraps=True)
        self._lay_out()
        self.texts.currentItemChanged.connect(self._change_text)
        self.editor.textChanged.connect(self._show_buttons)
        self.keep.clicked.connect(self._keep)
        self.restore.clicked.connect(self._restore)
        self.texts.setCurrentRow(0)

    def refresh(self) -> None:
        """Show the texts as they are now."""
        self._mark_own()
        if self.texts.currentItem() is not None:
            self._show_text()

    # Layout

    def _fit(self) -> None:
        line = QSize(0, current_theme().px(_LINE))
        for row in range(self.texts.count()):
            self.texts.item(row).setSizeHint(line)

    def _lay_out(self) -> None:
        for key in text_ids():
            item = QListWidgetItem()
            item.setData(_KEY, key)
            self.texts.addItem(item)
        self._mark_own()
        follow_text_size(self.texts, self._fit)
        self.texts.setAccessibleName(tr("Texts of charters"))
        self.editor.setAccessibleName(tr("Text"))
        self.editor.setTabChangesFocus(True)
        right = QWidget()
        text = flush(right, QVBoxLayout(), Space.S)
        text.addWidget(self.editor, 1)
        text.addWidget(self._places)
        text.addWidget(in_flow(self.keep, self.restore))
        hint = tr("What role charters say. A line of its own becomes a point of a list where there is one.")
        column = flush(self, QVBoxLayout(), Space.M)
        column.addWidget(SectionHeader(tr("Charter texts"), hint))
        column.addWidget(SideBySide(self.texts, right, self.texts, _LIST_WIDTH), 1)

    # What is shown

    def _mark_own(self) -> None:
        own = self._context.plan.charter_texts
        for row in range(self.texts.count()):
            item = self.texts.item(row)
            title = text_title(item.data(_KEY))
            item.setText(tr("{title} (changed)").format(title=title) if item.data(_KEY) in own else title)

    def _show_text(self) -> None:
        key = self._key()
        self.editor.setPlainText(self._kept(key))
        places = ", ".join(f"{{{place}}}" for place in places_of(key))
        self._places.setText(tr("Filled in: {places}").format(places=places) if places else "")
        self._show_buttons()

    def _show_buttons(self) -> None:
        key = self._key()
        self.keep.setEnabled(self.editor.toPlainText() != self._kept(key))
        self.restore.setEnabled(key in self._context.plan.charter_texts)

    def _key(self) -> CharterTextId:
        return CharterTextId(self.texts.currentItem().data(_KEY))

    def _kept(self, key: CharterTextId) -> str:
        own = self._context.plan.charter_texts.get(key)
        return default_text(key) if own is None else own.text

    # Edits

    def _change_text(self, _: QListWidgetItem, before: QListWidgetItem | None) -> None:
        """Keep what was typed before another text is shown; what the laws refuse stays to be mended."""
        if before is None:
            self._show_text()
            return
        text = self.editor.toPlainText()

        def mend(refusal: InputError) -> None:
            self.texts.blockSignals(True)  # noqa: FBT003 - Qt's own flag
            self.texts.setCurrentItem(before)
            self.texts.blockSignals(False)  # noqa: FBT003 - as above
            self._show_text()
            self.editor.setPlainText(text)
            self._context.prompts.show_refusal(refusal)

        self._keep_as(CharterTextId(before.data(_KEY)), self._show_text, mend)

    def _keep(self) -> None:
        self._keep_as(self._key(), self._show_buttons, self._context.prompts.show_refusal)

    def _keep_as(self, key: CharterTextId, then: Then, refused: Refused) -> None:
        text = self.editor.toPlainText()
        if text == self._kept(key):
            then()
            return
        label = tr("Word anew: {title}").format(title=text_title(key))
        edit = put_text(key, None if text == default_text(key) else text)
        self._context.apply(label, edit, then=then, refused=refused)

    def _restore(self) -> None:
        key = self._key()
        label = tr("Take the program's text: {title}").format(title=text_title(key))
        self._context.apply(label, put_text(key, None))


def text_title(key: CharterTextId) -> str:
    """Name a text in the user's language."""
    kind, _, rest = key.partition("-")
    titles = {
        "purpose": tr("Purpose"),
        "decides": tr("Decides"),
        "not": tr("Does not do"),
        "escalates": tr("Goes to the director"),
    }
    details = {
        "": "",
        "nobody": tr("without partners"),
        "untagged": tr("untagged partners"),
        "all": tr("all models"),
        "any": tr("always"),
        **{model.value: model_in_sentence(model) for model in SalesModel},
    }
    return ": ".join(part for part in (titles[kind], details[rest]) if part)

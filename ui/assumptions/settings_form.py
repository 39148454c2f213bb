"""A form of plan-wide assumptions: what is wrong is said below its field and nothing typed is lost."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.edit.guesses import guessed_assumptions
from cpm_planner.edit.step_names import lowered
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan
from ui.assumptions.guess_field import GuessChoice, GuessedField, GuessField
from ui.page_context import PageContext, Refused
from ui.widgets.assembly import flush
from ui.widgets.form import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One assumption: how it is read, put, shown and typed, and whether the catalogue guesses it."""

    name: str
    title: str
    read: Callable[[Assumptions], Any]
    put: Callable[[Assumptions, Any], Assumptions]
    show: Callable[[Any], str] = str
    parse: Callable[[str], Any] = str
    hint: str = ""
    unit: str = ""
    is_guessed: bool = True
    choices: Callable[[Plan], Mapping[Hashable, str]] | None = None
    """What can be chosen, value to name; it is shown by its name then and not typed."""
    heading: str = ""
    """What stands above it and those that follow."""


def attribute(name: str, title: str, **more: Any) -> Setting:
    """Make a setting of an attribute of the assumptions themselves."""
    return Setting(
        name=name,
        title=title,
        read=lambda assumptions: getattr(assumptions, name),
        put=lambda assumptions, value: replace(assumptions, **{name: value}),
        **more,
    )


class SettingsForm(QWidget):
    """Shows settings of one plan, each with its starting guess."""

    def __init__(self, context: PageContext, settings: Iterable[Setting]) -> None:
        """Show the plan of a context."""
        super().__init__()
        self._context = context
        self._settings = {setting.name: setting for setting in settings}
        self._form = Form()
        self._in_line: list[GuessedField] = []
        self.fields = {name: self._field(setting) for name, setting in self._settings.items()}
        flush(self, QVBoxLayout()).addWidget(self._form)
        self.refresh()

    def refresh(self) -> None:
        """Show the values as they are now."""
        for name in self._settings:
            self._show(name)

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Give title and value of every setting, as shown."""
        assumptions = self._context.plan.assumptions
        shown = ((each, self._shown(each, each.read(assumptions))) for each in self._settings.values())
        return tuple(
            (each.title.replace("&", ""), f"{value} {each.unit}".strip() if value else value)
            for each, value in shown
        )

    def _field(self, setting: Setting) -> GuessedField:
        if setting.heading:
            self._form.add_heading(setting.heading)
        field: GuessedField
        if setting.choices is None:
            field = line = GuessField(setting.unit, self._in_line)
            line.edited.connect(lambda text: self._type(setting, text))
        else:
            field = choice = GuessChoice(self._in_line)
            choice.chosen.connect(lambda value: self._choose(setting, value))
        self._in_line.append(field)
        field.restored.connect(lambda: self._choose(setting, setting.read(guessed_assumptions())))
        return self._form.add(setting.title, field, hint=setting.hint)

    def _type(self, setting: Setting, text: str) -> None:
        def refuse(refusal: InputError) -> None:
            self._say(setting.name, str(refusal))

        try:
            value = setting.parse(text)
        except InputError as refusal:
            refuse(refusal)
        else:
            self._put(setting, value, refuse)

    def _choose(self, setting: Setting, value: Any) -> None:
        def refuse(refusal: InputError) -> None:
            self._show(setting.name)
            self._context.prompts.show_refusal(refusal)

        self._put(setting, value, refuse)

    def _put(self, setting: Setting, value: Any, refused: Refused) -> None:
        title = lowered(setting.title.replace("&", ""))
        shown = self._shown(setting, value)
        words = self.tr("Set {field} to {value}") if shown else self.tr("Clear {field}")
        label, edit = words.format(field=title, value=shown), self._edit(setting, value)
        self._context.apply(label, edit, then=lambda: self._show(setting.name), refused=refused)

    def _edit(self, setting: Setting, value: Any) -> Callable[[Plan], Plan]:
        return lambda plan: replace(plan, assumptions=setting.put(plan.assumptions, value))

    def _shown(self, setting: Setting, value: Any) -> str:
        if setting.choices is None:
            return setting.show(value)
        return setting.choices(self._context.plan).get(value, "")

    def _show(self, name: str) -> None:
        setting, field = self._settings[name], self.fields[name]
        value, guess = setting.read(self._context.plan.assumptions), None
        if setting.is_guessed:
            guess = self._shown(setting, setting.read(guessed_assumptions()))
        if isinstance(field, GuessChoice) and setting.choices is not None:
            field.show_choices(setting.choices(self._context.plan), value, guess)
        elif isinstance(field, GuessField):
            field.show_value(setting.show(value), guess)
        self._say(name, "")

    def _say(self, name: str, message: str) -> None:
        field = self.fields[name]
        self._form.set_error(field, message)
        field.mark_wrong(is_wrong=bool(message))

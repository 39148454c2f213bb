"""Ticks for the three sales models, with weights that start equal and always sum to 100 %."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from ui.language import tr
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import quiet_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.mix_bar import MixBar
from ui.widgets.model_marks import model_name
from ui.widgets.number_field import NumberField

_POINTS_PER_PERCENT = WHOLE // 100


class ModelMixEditor(QWidget):
    """Edits one mix; ``mix_changed`` carries the new ModelMix after each change by the user."""

    mix_changed = Signal(object)

    def __init__(self, mix: ModelMix) -> None:
        """Show a mix."""
        super().__init__()
        self._mix = mix
        self._bar = MixBar(mix)
        self._ticks = {model: QCheckBox(model_name(model)) for model in SalesModel}
        self._weights = {model: _weight_field(model_name(model)) for model in SalesModel}
        self._note = text_label("", TextStyle.CAPTION, wraps=True)
        self._equal = quiet_button(self.tr("Share equally"), "rotate-ccw")
        self._lay_out()
        for model in SalesModel:
            self._ticks[model].toggled.connect(self._ticked)
            self._weights[model].valueChanged.connect(lambda percent, at=model: self._weighed(at, percent))
        self._equal.clicked.connect(lambda: self._change(ModelMix.equal(self._mix.models)))
        self.set_mix(mix)

    @property
    def mix(self) -> ModelMix:
        """The mix as it stands."""
        return self._mix

    def set_mix(self, mix: ModelMix) -> None:
        """Show another mix, without telling anybody."""
        self._mix = mix
        for model, weight in mix:
            tick, field = self._ticks[model], self._weights[model]
            for part in (tick, field):
                part.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            tick.setChecked(weight > 0)
            field.setMinimum(1 if mix.is_hybrid and weight else 0)
            field.setMaximum(100 - (len(mix.models) - 1 if weight else 0))
            field.setValue(round(weight / _POINTS_PER_PERCENT))
            field.setEnabled(mix.is_hybrid and weight > 0)
            for part in (tick, field):
                part.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._bar.set_mix(mix)
        self._equal.setEnabled(mix.is_hybrid and mix != ModelMix.equal(mix.models))
        self._note.setText(self._meaning())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        for row, model in enumerate(SalesModel):
            grid.addWidget(self._ticks[model], row, 0)
            grid.addWidget(self._weights[model], row, 1)
        column = flush(self, QVBoxLayout(), Space.M)
        column.addLayout(grid)
        column.addWidget(self._bar)
        column.addWidget(self._note)
        column.addWidget(self._equal, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _ticked(self) -> None:
        self._change(ModelMix.equal(model for model in SalesModel if self._ticks[model].isChecked()))

    def _weighed(self, model: SalesModel, percent: int) -> None:
        self._change(reweighed(self._mix, model, percent * _POINTS_PER_PERCENT))

    def _change(self, mix: ModelMix) -> None:
        self.set_mix(mix)
        self.mix_changed.emit(mix)

    def _meaning(self) -> str:
        if self._mix.is_untagged:
            return self.tr("Tick how you and the partner sell. Untagged partners carry shared hours only.")
        if self._mix.is_hybrid:
            return self.tr("Hybrid: the hours of each model count by its weight.")
        return self.tr("Tick a second model to make the partner a hybrid.")


def reweighed(mix: ModelMix, model: SalesModel, weight: int) -> ModelMix:
    """Give one model a weight in basis points; the others share the rest as they did before."""
    others = {each: part for each, part in mix if part and each is not model}
    if not others:
        return mix
    rest = ModelMix.of(others)
    left = WHOLE - weight
    parts = {each: rest.weight(each) * left // WHOLE for each in others}
    parts[next(iter(parts))] += left - sum(parts.values())
    return ModelMix(**{each.value: part for each, part in (parts | {model: weight}).items()})


def _weight_field(name: str) -> NumberField:
    field = NumberField(0, 100, step=5, suffix=" %")
    field.setAccessibleName(tr("Weight of {model}").format(model=name))
    return field

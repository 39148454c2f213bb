"""What the program is, its version, and whose work it stands on."""

from importlib import metadata

from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import Frame
from ui.language import tr
from ui.widgets.buttons import primary_button
from ui.widgets.labels import TextStyle, text_label


def credits_of() -> tuple[tuple[str, str], ...]:
    """Give whose work the program stands on, and under which licence each is."""
    return (
        (tr("Qt and PySide6"), "LGPL 3"),
        (tr("Inter typeface"), "SIL Open Font License 1.1"),
        (tr("Lucide icons"), "ISC"),
        (tr("Cities of GeoNames (geonames.org)"), "Creative Commons Attribution 4.0"),
        (tr("Outlines of Natural Earth and the US Census Bureau"), tr("public domain")),
        ("Unicode CLDR", "Unicode License 3"),
        ("HiGHS", "MIT"),
        ("SQLAlchemy, Alembic, openpyxl", "MIT"),
        ("NumPy", "BSD"),
    )


def version() -> str:
    """Give the program's version; or that it is under development where it is not installed."""
    try:
        return metadata.version("cpm-planner")
    except metadata.PackageNotFoundError:
        return tr("under development")


class AboutDialog(Frame):
    """Version, promise and credits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the few sentences."""
        super().__init__("CPM Planner", "", parent)
        self.setWindowTitle(self.tr("About CPM Planner"))
        self.setMinimumWidth(460)
        self.body.addWidget(
            text_label(self.tr("Version {version}").format(version=version()), TextStyle.MUTED)
        )
        promise = self.tr(
            "Which channel partner manager looks after which partner, how evenly, and what that costs. "
            "Works offline: the program opens no connection to anywhere."
        )
        self.body.addWidget(text_label(promise, wraps=True))
        self.body.addWidget(text_label(self.tr("Built on"), TextStyle.SUBTITLE))
        for name, licence in credits_of():
            self.body.addWidget(text_label(f"{name}  ·  {licence}", TextStyle.MUTED, wraps=True))
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)

"""A screen without a monitor, and LibreOffice on it with a profile of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

NEEDED: Final = ("Xvfb", "xdotool", "dbus-run-session", "soffice")
PACKAGES: Final = "libreoffice-calc libreoffice-gtk3 python3-uno dbus-x11 dbus-daemon xvfb xdotool"
SYSTEM_PYTHON: Final = "/usr/bin/python3"
PIPE: Final = "cpm-planner-calc"
_SETTINGS: Final = {
    ("org.openoffice.Office.Common/Misc", "FirstRun"): "false",
    ("org.openoffice.Office.Common/Misc", "ShowTipOfTheDay"): "false",
}


def missing() -> list[str]:
    """Name the programs that are not here."""
    has_uno = subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], check=False, capture_output=True)
    return [*(name for name in NEEDED if shutil.which(name) is None), *["uno"] * (has_uno.returncode != 0)]


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen, give its name, and end it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number:
        name = number.readline().strip()
    try:
        yield f":{name}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def office(display: str, folder: Path, locale: str) -> Iterator[None]:
    """Start Calc on a screen, in a locale such as "de-DE", and end it; it hears through a pipe."""
    _write_profile(folder / "profile", locale)
    log = (folder / "office.log").open("wb")
    program = subprocess.Popen(
        [
            *("dbus-run-session", "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
            *("--norestore", "--nologo", "--calc", f"--accept=pipe,name={PIPE};urp;"),
        ],
        env={**os.environ, "DISPLAY": display, "SAL_USE_VCLPLUGIN": "gtk3", "HOME": str(folder)},
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        yield
    finally:
        os.killpg(program.pid, 15)
        program.wait()
        log.close()


def private(folder: Path) -> dict[str, str]:
    """Give an environment in which nothing of the user is touched."""
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return {**os.environ, **{name: str(folder / "home") for name in names}}


def run_checks(display: str, folder: Path, language: str) -> int:
    """Start the window on a screen beside the one of Calc; gives 0 when all is well."""
    command = [sys.executable, "-m", "tests.gui.calc_clipboard.checks", language, str(folder)]
    environment = {**private(folder), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.run(command, env=environment, check=False).returncode


def _write_profile(folder: Path, locale: str) -> None:
    lines = [
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for (path, name), value in {
            **_SETTINGS,
            ("org.openoffice.Setup/L10N", "ooSetupSystemLocale"): locale,
        }.items()
    ]
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' + "".join(lines) + "</oor:items>\n",
        encoding="utf-8",
    )

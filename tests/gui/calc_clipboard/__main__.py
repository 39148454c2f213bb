"""Copies and pastes between LibreOffice Calc and the window: ``python -m tests.gui.calc_clipboard``.

A real window of Calc and a real one of this program stand on one screen of Xvfb, and what is copied in one
and pasted in the other goes over the clipboard of that screen: in Calc by its own verbs, here by keys. Texts
with umlauts, quotes, line breaks and tabs, numbers, shares and days go both ways, and one cell into many; in
English and German, and between a Calc of one language and this program in the other. Takes a minute or two;
LibreOffice has to be there, which is why this is no part of the test run.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.gui.calc_clipboard.display import PACKAGES, missing, office, run_checks, screen

PAIRS = (("en-US", "en"), ("de-DE", "de"), ("de-DE", "en"), ("en-US", "de"))
"""Locale of Calc, and language of this program."""


def main() -> int:
    """Check all pairs of languages; gives 1 when something did not arrive as it should."""
    argparse.ArgumentParser(
        prog="python -m tests.gui.calc_clipboard", description=(__doc__ or "").splitlines()[0]
    ).parse_args()
    if absent := missing():
        sys.stderr.write(f"Not here: {', '.join(absent)}. On Debian: apt-get install {PACKAGES}\n")
        return 2
    failed = 0
    with screen() as display:
        for locale, language in PAIRS:
            sys.stdout.write(f"Calc in {locale}, CPM Planner in {language}\n")
            sys.stdout.flush()
            with (
                tempfile.TemporaryDirectory(prefix="cpm-planner-") as folder,
                office(display, Path(folder), locale),
            ):
                failed += run_checks(display, Path(folder), f"{locale[:2]}-{language}") != 0
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())

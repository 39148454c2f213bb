"""The whole window on folders of its own, with its real worker processes."""

from tests.gui.application.conftest import Office, office
from tests.gui.conftest import cycles_are_collected_in_the_windows_thread

__all__ = ["Office", "cycles_are_collected_in_the_windows_thread", "office"]

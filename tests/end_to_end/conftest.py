"""The whole window on folders of its own, with its real worker processes."""

from tests.gui.application.conftest import Office, office

__all__ = ["Office", "office"]

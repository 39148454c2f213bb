"""What every step of the guided import is to the dialog that leads through them."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from ui.widgets.fitting import AskingByWidth

Then = Callable[[], None]


class Step(AskingByWidth):
    """One page of the way: it is made ready, shown, and finished; the dialog knows no more of it.

    A step gets the import under way when it is made, shows what that holds and gives what the user decides
    back to it. It keeps nothing of its own that a later step would need, so that going back loses nothing.
    """

    ready_changed = Signal()
    """Whether the user may go on, or what going on is called, is another."""

    title = ""
    """What the step is called among the others."""

    @property
    def is_wanted(self) -> bool:
        """Whether there is anything for it to do; a step that is not wanted is passed over."""
        return True

    @property
    def is_ready(self) -> bool:
        """Whether the user may go on."""
        return True

    @property
    def next_text(self) -> str:
        """What the button that goes on says; an ampersand marks its key."""
        return self.tr("&Next")

    def prepare(self, then: Then) -> None:
        """Do what has to be done before it can be shown, in a worker where it is long; ``then`` shows it."""
        then()

    def begin(self) -> None:
        """Show what there is now; called whenever the user comes to it."""

    def finish(self, then: Then) -> None:
        """Do what going on means; ``then`` leads on.

        Raises:
            InputError: it cannot be done; the dialog says why and stays.
        """
        then()

"""What is seen shows news at once; what is hidden shows them when it comes into sight, once."""

from pytestqt.qtbot import QtBot

from ui.widgets.catching_up import CatchingUp


class Counting(CatchingUp):
    """Counts how often it showed what is new."""

    def __init__(self, *, is_behind: bool = False) -> None:
        super().__init__(is_behind=is_behind)
        self.times = 0

    def show_now(self) -> None:
        self.times += 1


def test_news_wait_until_they_are_seen(qtbot: QtBot) -> None:
    page = Counting()
    qtbot.addWidget(page)
    page.fall_behind()
    page.fall_behind()
    assert page.times == 0
    page.show()
    assert page.times == 1
    page.fall_behind()
    assert page.times == 2
    page.hide()
    page.show()
    assert page.times == 2


def test_what_starts_behind_shows_the_plan_when_it_is_asked(qtbot: QtBot) -> None:
    page = Counting(is_behind=True)
    qtbot.addWidget(page)
    page.catch_up()
    page.catch_up()
    assert page.times == 1

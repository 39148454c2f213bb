"""The monkey's play in short; the command for a long one stands in its package's ``__main__``."""

from tests.gui.monkey.visits import visits


def test_the_window_survives_a_monkey_on_a_plan_that_is_shown_in_turns() -> None:
    (visited,) = visits(60, seed=2, size=(6_000, 150))
    assert not visited.fault, visited.report()
    assert visited.events == 60


def test_the_window_survives_a_monkey() -> None:
    (visited,) = visits(150, seed=1)
    assert not visited.fault, visited.report()
    assert visited.events == 150

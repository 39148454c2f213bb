"""The monkey's play in short; the command for a long one stands in its package's ``__main__``."""

from tests.gui.monkey.visits import visits


def test_the_window_survives_a_monkey() -> None:
    (visited,) = visits(150, seed=1)
    assert not visited.fault, visited.report()
    assert visited.events == 150

"""Work is spread over processes, and its results are what one process gives."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence

import pytest

from bot.cli.errors import CliError
from bot.cli.workers import spread

NUMBERS = list(range(23))


def squares(share: Sequence[int]) -> list[int]:
    return [number**2 for number in share]


@pytest.mark.parametrize("processes", [1, 2, 5, None])
@pytest.mark.parametrize("size", [1, 4, 23, 100])
def test_results_are_all_there_and_in_order(size: int, processes: int | None) -> None:
    assert list(spread(squares, NUMBERS, size, processes)) == squares(NUMBERS)


def test_nothing_gives_nothing() -> None:
    assert list(spread(squares, [], 4)) == []


def test_several_processes_work_side_by_side() -> None:
    found = set(spread(lambda share: [os.getpid()], NUMBERS, 1, 2))
    assert found and os.getpid() not in found


def test_one_share_is_worked_on_here() -> None:
    assert list(spread(lambda share: [os.getpid()], NUMBERS, 23, 2)) == [os.getpid()]


@pytest.mark.parametrize("processes", [1, 2])
def test_a_fault_of_the_work_reaches_the_caller(processes: int) -> None:
    with pytest.raises(ZeroDivisionError):
        list(spread(lambda share: [1 // (number - 7) for number in share], NUMBERS, 2, processes))


def test_a_process_that_is_killed_is_told() -> None:
    def killed(share: Sequence[int]) -> list[int]:
        os.kill(os.getpid(), signal.SIGKILL)
        return []

    with pytest.raises(CliError, match="mémoire"):
        list(spread(killed, NUMBERS, 2, 2))

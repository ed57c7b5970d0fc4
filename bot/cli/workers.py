"""Spreads long work over the processors of the machine, its results in order."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from bot.cli.errors import CliError

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Sequence[Item]], Sequence[Result]]
WORKER_DIED = (
    "Un des processus qui lisaient a été arrêté par le système, sans doute faute de mémoire. "
    "Avec un seul processus : taskset -c 0 visavis …"
)
# What a forked process takes over from the one that loaded the parser: a parser is
# too large, and some lexicons too lazy, to be sent to it.
_inherited: list[Work[Any, Any]] = []


def spread(
    work: Work[Item, Result], items: Sequence[Item], size: int, processes: int | None = None
) -> Iterator[Result]:
    """Return the results of ``work`` on all ``items``, ``size`` of them at a time, in order.

    ``processes``: how many work side by side, by default one per processor. What is not
    more than one share is worked on here. Raises what ``work`` raises, and CliError when
    a process is killed.
    """
    shares = [items[start:start + size] for start in range(0, len(items), size)]
    many = min(processes or _processors(), len(shares))
    if many <= 1:
        for share in shares:
            yield from work(share)
        return
    _inherited.append(work)
    try:
        with ProcessPoolExecutor(many, multiprocessing.get_context("fork")) as pool:
            for results in pool.map(_on_share, shares):
                yield from results
    except BrokenProcessPool as err:
        raise CliError(WORKER_DIED) from err
    finally:
        _inherited.pop()


def _processors() -> int:
    """Return how many processors this process may use; 1 where it cannot fork."""
    if "fork" not in multiprocessing.get_all_start_methods():
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def _on_share(share: Sequence[Any]) -> Sequence[Any]:
    return _inherited[-1](share)

"""``make bench``: measures everything and prints the ratios."""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

from bench.budgets import ours, speed, startup, stock
from bench.budgets.table import Row, render

FIRST, LAST = 5, 20


def main() -> int:
    """Print the table; 1 when a budget is missed."""
    args = _arguments()
    with tempfile.TemporaryDirectory(prefix="visavis-bench-") as name:
        folder = Path(name)
        _say("a stock bot: rasa init, which trains it")
        stock.make(_below(folder, "stock"))
        rows = [*_turns(folder, args.calls), *_waits(folder), _speed(folder, args.turns)]
    print(render(rows))
    return int(any(row.verdict == "missed" for row in rows))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.budgets")
    parser.add_argument("--calls", type=int, default=8, help="calls of 20 turns on each side")
    parser.add_argument("--turns", type=int, default=10_000, help="turns for visavis analyse")
    return parser.parse_args()


def _turns(folder: Path, calls: int) -> list[Row]:
    _say("the stock bot: calls of 20 turns")
    theirs = stock.measure(folder / "stock", calls, FIRST, LAST)
    _say("our bot: the same number of turns, then calls of 100 turns")
    mine = ours.measure(_below(folder, "ours"), calls, FIRST, LAST, long_calls=2)
    turn, their_turn = _median_ms(mine.turns), _median_ms(theirs.turns)
    early, late = _median_ms(mine.early), _median_ms(mine.late)
    memory = f"{mine.memory:.0f} MB to {theirs.memory:.0f} MB"
    return [
        Row("a turn, p50, turns 5–20", f"{turn:.0f} ms to {their_turn:.0f} ms",
            turn / their_turn, 0.9, 0.6),
        Row("turn 100 to turn 5", f"{late:.0f} ms to {early:.0f} ms", late / early, 1.3, 1.1),
        Row("memory of Rasa’s process", memory, mine.memory / theirs.memory, 0.95, 0.8),
        Row("memory of visavis run, all processes", memory,
            mine.all_memory / theirs.memory, 1.2, 1.0),
    ]


def _waits(folder: Path) -> list[Row]:
    _say("a whole training")
    trained = startup.training(_below(folder, "models"))
    _say("make chat to the first prompt")
    prompt = startup.first_prompt(_below(folder, "chat"))
    return [
        Row("training", "visavis train", trained, 60, 20, "s"),
        Row("make chat to the first prompt", "installed and trained", prompt, 20, 10, "s"),
    ]


def _speed(folder: Path, count: int) -> Row:
    _say(f"visavis analyse on {count} turns, and the bare parser on their texts")
    bare, analysed = speed.measure(_below(folder, "speed"), count)
    rates = f"{count / analysed:.0f} turns a second; the parser alone would give {count / bare:.0f}"
    detail = f"{rates} ({os.cpu_count()} processors)"
    return Row("visavis analyse to the bare parser", detail, bare / analysed, 0.8, 0.95, more=True)


def _median_ms(seconds: list[float]) -> float:
    return 1000 * statistics.median(seconds)


def _below(folder: Path, name: str) -> Path:
    below = folder / name
    below.mkdir()
    return below


def _say(text: str) -> None:
    print(f"… {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())

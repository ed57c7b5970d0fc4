"""Judges what was handed back: faithful, distorted or empty (guide §2)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.technique.handed_back import Statement


def judge_statements(statements: Sequence[Statement]) -> tuple[str | None, list[str]]:
    """Return the label of what was handed back and what speaks for it."""
    return "faithful", []

"""How long one waits: for the training, and for the first prompt of `make chat`."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

from bot.records.settings import ROOT

PROMPT = "Vous >"
MOST_S = 300.0


def training(folder: Path) -> float:
    """Return the seconds of a whole training into ``folder``."""
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bot.cli.main", "train"], check=True, cwd=ROOT,
        env={**os.environ, "VISAVIS_MODELS": str(folder)}, stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - began


def first_prompt(folder: Path) -> float:
    """Return the seconds from `make chat`, installed and trained, to its first question."""
    near, far = pty.openpty()
    began = time.perf_counter()
    process = subprocess.Popen(
        ["make", "chat"], stdin=far, stdout=far, stderr=far, cwd=ROOT, start_new_session=True,
        env={**os.environ, "VISAVIS_HOME": str(folder), "TERM": "dumb"},
    )
    os.close(far)
    try:
        return _read_until_prompt(near, began)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
        os.close(near)


def _read_until_prompt(terminal: int, began: float) -> float:
    shown = b""
    while PROMPT.encode() not in shown:
        left = began + MOST_S - time.perf_counter()
        if not select.select([terminal], [], [], max(left, 0))[0]:
            raise RuntimeError(f"no prompt within {MOST_S:.0f} s: {shown.decode(errors='replace')}")
        try:
            shown += os.read(terminal, 4096)
        except OSError as err:  # the other end is closed
            raise RuntimeError(f"chat ended: {shown.decode(errors='replace')}") from err
    return time.perf_counter() - began

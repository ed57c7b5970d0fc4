"""Starts and stops what is measured, and reads its memory."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

READY_S = 300.0
STOP_S = 20.0
KILOBYTE = 1024


class DidNotStart(RuntimeError):
    """A server ended, or did not answer in time; the text is the end of its log."""


def free_port() -> int:
    """Return a loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def server(
    command: Sequence[str], url: str, log: Path, env: Mapping[str, str], cwd: Path
) -> Iterator[int]:
    """Run ``command`` until the block ends; give its process id once ``url`` answers 200."""
    with log.open("wb") as out:
        process = subprocess.Popen(
            list(command), stdout=out, stderr=out, env={**os.environ, **env}, cwd=cwd,
            start_new_session=True,
        )
    try:
        _wait(process, url, log)
        yield process.pid
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + READY_S
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise DidNotStart(log.read_text("utf-8", "replace")[-2000:])


def memory_mb(pid: int) -> float:
    """Return the resident memory of process ``pid`` and all below it, in megabytes."""
    tree, waiting = [], [pid]
    while waiting:
        tree.append(waiting.pop())
        waiting.extend(_children(tree[-1]))
    return sum(map(_resident, tree)) / KILOBYTE


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def _resident(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0

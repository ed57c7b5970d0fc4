"""Rasa as a child process that ends with its parent, however the parent ends.

``python -m bot.cli.rasa_child``: standard input is a pipe that the parent holds; it
closes by itself when the parent is killed.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

from bot.cli.main import main

GRACE_S = 5.0


def end_with_parent() -> None:
    """Wait until the parent is gone, then end this process: politely first."""
    sys.stdin.buffer.read()
    threading.Timer(GRACE_S, os._exit, (1,)).start()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    threading.Thread(target=end_with_parent, daemon=True).start()
    sys.exit(main(["run"]))

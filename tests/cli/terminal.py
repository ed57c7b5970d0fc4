"""A terminal for the tests: types into ``visavis chat`` and reads what it shows."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from fcntl import ioctl
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Colours, cursor moves and what else is not text.
ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07|[=>78()][A-Z0-9]?)")
SPINNER = re.compile(r"[⠀-⣿][^\r\n]*")
PROMPT = "Vous >"
CURSOR_QUESTION, CURSOR_ANSWER = b"\x1b[6n", b"\x1b[1;1R"


class Terminal:
    """``visavis chat`` on a pseudo-terminal of ``width`` columns, at home in ``home``."""

    def __init__(self, home: Path, *arguments: str, width: int = 80) -> None:
        self._raw = b""
        self._read_until = 0
        self.pid, self._handle = pty.fork()
        if self.pid == 0:
            os.chdir(ROOT)
            env = {**os.environ, "VISAVIS_HOME": str(home), "TERM": "xterm"}
            command = [sys.executable, "-m", "bot.cli.main", "chat", "--nom", "awa", *arguments]
            os.execve(sys.executable, command, env)
        ioctl(self._handle, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))

    @property
    def shown(self) -> str:
        """Return all that was shown so far, as plain text, without the spinner."""
        text = ESCAPES.sub("", self._raw.decode("utf-8", errors="replace"))
        return SPINNER.sub("", text).replace("\r", "")

    def type(self, text: str) -> None:
        """Type ``text`` and the return key, once asked to."""
        self.wait_for(PROMPT)
        os.write(self._handle, f"{text}\r".encode())

    def press(self, key: bytes) -> None:
        """Press one key, such as Ctrl-C, once asked to type."""
        self.wait_for(PROMPT)
        os.write(self._handle, key)

    def wait_for(self, text: str, seconds: float = 180) -> None:
        """Wait until ``text`` is shown after what was last waited for.

        Spaces of any kind are alike, so that wrapping does not matter.
        """
        deadline = time.monotonic() + seconds
        wanted = " ".join(text.split())
        while True:
            seen = " ".join(self.shown.replace("│", " ").split())
            found = seen.find(wanted, self._read_until)
            if found >= 0:
                self._read_until = found + len(wanted)
                return
            if not self._receive(deadline):
                raise AssertionError(f"never shown: {text!r}\n{self.shown[-1500:]}")

    def wait_end(self, seconds: float = 30) -> int:
        """Read to the end and return the exit code; what does not end is killed."""
        deadline = time.monotonic() + seconds
        while self._receive(deadline):
            pass
        while time.monotonic() < deadline:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.05)
        self.kill()
        raise AssertionError(f"did not end\n{self.shown[-1500:]}")

    def kill(self) -> None:
        """Kill the process at once, as a crash does."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)

    def rasa_pid(self) -> int:
        """Return the process id of Rasa, the only child."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text(encoding="ascii")
        return int(children.split()[0])

    def _receive(self, deadline: float) -> bool:
        ready, _, _ = select.select([self._handle], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            return False
        try:
            chunk = os.read(self._handle, 65536)
        except OSError:  # the other end is closed
            return False
        if CURSOR_QUESTION in chunk:
            os.write(self._handle, CURSOR_ANSWER)
        self._raw += chunk
        return bool(chunk)

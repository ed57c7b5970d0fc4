"""Where the trainee's lines come from: a terminal, or a pipe."""

from __future__ import annotations

import sys
from typing import BinaryIO, Protocol

from bot.cli.screen import YOU, Screen


class Keyboard(Protocol):
    """Gives the trainee's lines one by one."""

    interactive: bool

    async def line(self) -> str | None:
        """Return the next line; None when the trainee leaves."""


class TerminalKeyboard:
    """A line editor with the lines of this session as history; nothing goes to a file."""

    interactive = True

    def __init__(self) -> None:
        from prompt_toolkit import PromptSession
        from prompt_toolkit.history import InMemoryHistory

        self._session: PromptSession[str] = PromptSession(history=InMemoryHistory())

    async def line(self) -> str | None:
        """Return what was typed; None on Ctrl-D or Ctrl-C."""
        try:
            return await self._session.prompt_async(f"{YOU} > ")
        except (EOFError, KeyboardInterrupt):
            return None


class PipedKeyboard:
    """Lines of a file or a program, shown as they are read."""

    interactive = False

    def __init__(self, stream: BinaryIO, screen: Screen) -> None:
        self._stream = stream
        self._screen = screen

    async def line(self) -> str | None:
        """Return the next line, None at the end."""
        raw = self._stream.readline()
        if not raw:
            return None
        text = raw.decode("utf-8", errors="replace").rstrip("\r\n").removeprefix("\ufeff")
        self._screen.echo(text)
        return text


def keyboard_for(screen: Screen) -> Keyboard:
    """Return a line editor when somebody sits there, else what reads the pipe."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        return TerminalKeyboard()
    return PipedKeyboard(sys.stdin.buffer, screen)

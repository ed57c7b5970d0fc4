"""What a rehearsal looks like in a terminal: two voices that cannot be mistaken."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.status import Status
from rich.text import Text

from bot.records.call import CLIENT, COACH
from bot.records.reply import Button, Reply

WIDEST = 84
NARROWEST = 20
COACH_NAME, CLIENT_NAME, YOU = "Coach", "Au bout du fil", "Vous"
COACH_BAR, CLIENT_INDENT = "│ ", "    "
STYLES = {COACH: "cyan", CLIENT: "bold green"}
TEXT_STYLES = {COACH: "cyan", CLIENT: ""}


class Screen:
    """Writes bubbles; the coach's have a bar on the left, the client's a name and none."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.person: str | None = None

    @property
    def width(self) -> int:
        """Return how many columns a line may take."""
        return max(NARROWEST, min(self.console.width - 1, WIDEST))

    def show(self, replies: Sequence[Reply]) -> None:
        """Write the bubbles in order; a name stands once for those that follow one another."""
        before = None
        for reply in replies:
            if reply.who != before:
                self._write("")
                self._write(self._title(reply.who), STYLES[reply.who])
            elif reply.who == COACH:
                self._write(COACH_BAR.rstrip(), TEXT_STYLES[COACH])
            self._bubble(reply)
            before = reply.who
        self._write("")

    def note(self, text: str) -> None:
        """Write a line about the terminal itself, in nobody's voice."""
        for line in textwrap.wrap(text, self.width):
            self._write(line, "dim")

    def echo(self, text: str) -> None:
        """Write what came from a pipe, where nobody sees it typed."""
        self._write(f"{YOU} > {text}")

    @contextmanager
    def waiting(self, text: str) -> Iterator[Status | None]:
        """Show that something is under way; None where lines cannot be taken back."""
        if not self.console.is_terminal:
            yield None
            return
        with self.console.status(Text(text, "dim"), spinner="dots") as status:
            yield status

    def _title(self, who: str) -> str:
        return COACH_NAME if who == COACH else f"● {self.person or CLIENT_NAME}"

    def _bubble(self, reply: Reply) -> None:
        indent = COACH_BAR if reply.who == COACH else CLIENT_INDENT
        for line in [*_wrapped(reply.text, self.width - len(indent)), *self._choices(reply)]:
            self._write(f"{indent}{line}".rstrip(), TEXT_STYLES[reply.who])

    def _choices(self, reply: Reply) -> Iterator[str]:
        titles = [button.title for button in reply.buttons]
        if are_numbers(reply.buttons):
            yield " · ".join(titles)
            return
        for number, title in enumerate(titles, 1):
            mark = f"{number:>2}. "
            room = self.width - len(COACH_BAR) - len(mark)
            for place, line in enumerate(_wrapped(title, room)):
                yield (mark if place == 0 else " " * len(mark)) + line

    def _write(self, line: str, style: str = "") -> None:
        # Wrapped by hand: rich breaks lines at no-break spaces, before « ? » and « ! ».
        self.console.print(Text(line, style), soft_wrap=True, highlight=False)


def are_numbers(buttons: Sequence[Button]) -> bool:
    """Tell whether the choices are numbers themselves, so that they get none."""
    return bool(buttons) and all(button.title.isdigit() for button in buttons)


def chosen(text: str, buttons: Sequence[Button]) -> str:
    """Return the value of the button whose number was typed, else ``text`` itself."""
    typed = text.strip().rstrip(".)")
    if are_numbers(buttons) or not (typed.isascii() and typed.isdigit()):
        return text
    number = int(typed) if len(typed) < 4 else 0
    return buttons[number - 1].value if 1 <= number <= len(buttons) else text


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        bullet = "  " if line.startswith(("• ", "- ")) else ""
        lines += textwrap.wrap(
            line, width, subsequent_indent=bullet, break_on_hyphens=False
        ) or [""]
    return lines

"""How a command fails: a French sentence and an exit code."""

from __future__ import annotations

OK, FAILED, BAD_INPUT, NO_USABLE_MODEL, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 130, 141


class CliError(Exception):
    """Ends a command. The text, in French, goes to standard error as it is."""

    def __init__(self, message: str, code: int = FAILED) -> None:
        super().__init__(message)
        self.code = code


class BadInput(CliError):
    """What was given cannot be used: exit code 2."""

    def __init__(self, message: str) -> None:
        super().__init__(message, BAD_INPUT)

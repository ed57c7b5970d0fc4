"""The secret that Rasa's private channel and its callers share."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from bot.records.settings import Settings

FILE = "token"
SHORTEST = 16


class TokenUnusable(Exception):
    """The token cannot be read or written, or is too short to be one."""


def shared_token(settings: Settings) -> str:
    """Return the token of the settings, else that of ``var/token``, made at first use.

    The file is readable by its owner only. Raises TokenUnusable.
    """
    if settings.token is not None:
        return _checked(settings.token)
    path = settings.home / FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _create(path)
        return _checked(path.read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError) as err:
        raise TokenUnusable("the token file cannot be read or written") from err


def _create(path: Path) -> None:
    # Written whole under another name first: who comes second never reads half a token.
    draft = path.with_name(f"{FILE}.{os.getpid()}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(32))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass  # another process was first: its token counts
    finally:
        draft.unlink()


def _checked(token: str) -> str:
    token = token.strip()
    if len(token) < SHORTEST or not token.isascii() or not token.isprintable():
        raise TokenUnusable(f"a token has {SHORTEST} printable ASCII characters or more")
    return token

"""From bytes to text: UTF-8 and UTF-16 with their marks, else Windows-1252."""

from __future__ import annotations

import codecs
import re

from bot.cli.errors import BadInput

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# How files of other kinds begin, and what people call them.
FOREIGN = (
    (b"PK\x03\x04", "un document Word, LibreOffice ou une archive"),
    (b"%PDF", "un PDF"),
    (b"\xd0\xcf\x11\xe0", "un document Office"),
    (b"{\\rtf", "un document RTF"),
    (b"\x1f\x8b", "une archive"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_BREAK = re.compile(r"\r\n|\r|\n")
# « é » in UTF-8: in a file of Windows-1252 these two bytes would be « Ã© ».
_UTF8_LETTER = re.compile(rb"\xc3[\x80-\xbf]")


def decode(data: bytes) -> str:
    """Return the text of ``data``. Raises BadInput, with the line, when it is none."""
    for start, kind in FOREIGN:
        if data.startswith(start):
            raise BadInput(
                f"ligne 1 : c’est {kind}, pas du texte ; enregistrez la transcription en "
                ".vtt, .srt, .csv ou .txt"
            )
    encoding = next((name for mark, name in MARKS if data.startswith(mark)), "utf-8")
    if encoding != "utf-16":
        _refuse_controls(data.decode("latin-1"))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as err:
        text = _windows(data, encoding, err)
    _refuse_controls(text)
    return text.lstrip("\ufeff")


def split_lines(text: str) -> list[str]:
    """Return the lines of ``text``; only line ends cut it, whatever their kind."""
    return _BREAK.split(text)


def _refuse_controls(text: str) -> None:
    junk = _CONTROL.search(text)
    if junk:
        line = len(_BREAK.findall(text, 0, junk.start())) + 1
        raise BadInput(f"ligne {line} : ce n’est pas du texte")


def _windows(data: bytes, encoding: str, err: UnicodeDecodeError) -> str:
    line = data.count(b"\n", 0, err.start) + 1
    fault = BadInput(f"ligne {line} : ce n’est pas du texte lisible (UTF-8 ou Windows-1252)")
    if encoding != "utf-8" or _UTF8_LETTER.search(data):
        raise fault from err
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise fault from err

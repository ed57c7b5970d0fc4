"""JSON Lines in and out: all input is checked before the first line of output."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.cli.errors import BadInput

Record = TypeVar("Record")
BOM = b"\xef\xbb\xbf"
MOST_FAULTS = 20


class Fault(ValueError):
    """What is wrong with one line, in French."""


@dataclass(frozen=True)
class Object:
    """One JSON object, with checked access to its fields; each raises Fault."""

    data: dict[str, Any]

    def text(self, name: str) -> str:
        """Return a string that must be there."""
        value = self.data.get(name)
        if not isinstance(value, str):
            raise Fault(f"il faut un texte dans « {name} »")
        return value

    def key(self, name: str) -> str | int:
        """Return an identifier that must be there: a text or an integer."""
        value = self.data.get(name)
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            raise Fault(f"il faut un identifiant (texte ou entier) dans « {name} »")
        return value

    def texts(self, name: str) -> list[str]:
        """Return a list of strings; absent or null is an empty one."""
        value = self.data.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise Fault(f"il faut une liste de textes dans « {name} »")
        return value

    def choice(self, name: str, known: Sequence[str]) -> str | None:
        """Return one of ``known``; None when absent or null."""
        value = self.data.get(name)
        if value is not None and value not in known:
            raise Fault(f"« {name} » : au choix {', '.join(known)} ou null")
        return value

    def objects(self, name: str) -> list[Object]:
        """Return a list of objects that must be there."""
        value = self.data.get(name)
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise Fault(f"il faut une liste d’objets dans « {name} »")
        return [Object(item) for item in value]

    def object(self, name: str) -> Object | None:
        """Return an object; None when absent or null."""
        value = self.data.get(name)
        if value is not None and not isinstance(value, dict):
            raise Fault(f"il faut un objet dans « {name} »")
        return None if value is None else Object(value)


def read_records(path: str, read: Callable[[Object], Record]) -> list[Record]:
    """Return what ``read`` makes of each line of ``path`` (« - »: standard input).

    Blank lines are skipped. Raises BadInput that names each faulty line.
    """
    return parse_records(read_bytes(path), read)


def parse_records(data: bytes, read: Callable[[Object], Record]) -> list[Record]:
    """Do the same with what was read already."""
    records: list[Record] = []
    faults: list[str] = []
    for number, line in enumerate(data.removeprefix(BOM).split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            records.append(read(_parse(line)))
        except Fault as fault:
            faults.append(f"ligne {number} : {fault}")
    if faults:
        hidden = len(faults) - MOST_FAULTS
        more = [f"… et {hidden} autres lignes fautives"] if hidden > 0 else []
        raise BadInput("\n".join([*faults[:MOST_FAULTS], *more]))
    return records


def read_bytes(path: str) -> bytes:
    """Return all of a file, or of standard input for « - ». Raises BadInput."""
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError as err:
        raise BadInput(f"{path} : ce fichier n’existe pas") from err
    except IsADirectoryError as err:
        raise BadInput(f"{path} : c’est un dossier, il faut un fichier") from err
    except OSError as err:
        raise BadInput(f"{path} : ce fichier ne peut pas être lu") from err


def write_records(records: Iterable[dict[str, Any]]) -> None:
    """Write each record as one line of JSON on standard output."""
    for record in records:
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def _parse(line: bytes) -> Object:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as err:
        raise Fault(f"ce n’est pas du texte UTF-8 (octet {err.start + 1})") from err
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as err:
        raise Fault(f"ce n’est pas du JSON (caractère {err.pos + 1})") from err
    except (ValueError, RecursionError) as err:
        raise Fault("ce JSON ne peut pas être lu (nombre ou imbrication démesurés)") from err
    if not isinstance(data, dict):
        raise Fault("il faut un objet JSON, entre accolades")
    if any(0xD800 <= ord(char) <= 0xDFFF for char in json.dumps(data, ensure_ascii=False)):
        raise Fault("un caractère est coupé en deux (demi-codet isolé)")
    return Object(data)


def _no_constant(name: str) -> None:
    raise ValueError(name)

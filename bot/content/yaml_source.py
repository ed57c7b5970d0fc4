"""YAML as plain data that remembers on which line each value stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.content.faults import ContentError, Fault

Path_ = tuple[Any, ...]
_TRUE = {"true", "True", "TRUE"}


@dataclass
class Source:
    """One file: its ``data``, and the line of every value by its path of keys.

    ``parts``: first key → the file that holds it, where several files make one source.
    """

    file: Path
    data: Any = None
    lines: dict[Path_, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    parts: dict[str, Path] = field(default_factory=dict)

    def line(self, path: Path_) -> int:
        """Return the line (from 1) of ``path``, or of the nearest value around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def fault(self, path: Path_, message: str) -> Fault:
        """Return a fault at the line of ``path``."""
        file = self.parts.get(path[0], self.file) if path else self.file
        return Fault(file, self.line(path), message)


def read_yaml(file: Path) -> Source:
    """Read ``file``; doubled keys end in ``faults`` of the source.

    Raises ``ContentError`` when the file is missing, is not UTF-8 or not YAML.
    """
    source = Source(file)
    root = _compose(file)
    if root is not None:
        source.data = _plain(root, (), source)
    return source


def _compose(file: Path) -> Node | None:
    if not file.is_file():
        raise ContentError([Fault(file, 1, "Ce fichier n’existe pas.")])
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as err:
        raise ContentError([Fault(file, 1, "Ce fichier n’est pas en UTF-8.")]) from err
    try:
        return YAML(typ="safe").compose(text)
    except MarkedYAMLError as err:
        mark = err.problem_mark or err.context_mark
        line = mark.line + 1 if mark else 1
        message = f"Le YAML ne se lit pas : {err.problem or err.context}."
        raise ContentError([Fault(file, line, message)]) from err
    except YAMLError as err:  # unprintable characters carry no mark
        message = "Le YAML ne se lit pas : un caractère interdit."
        raise ContentError([Fault(file, 1, message)]) from err


def _plain(node: Node, path: Path_, source: Source) -> Any:
    source.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, MappingNode):
        return _mapping(node, path, source)
    if isinstance(node, SequenceNode):
        return [_plain(item, (*path, at), source) for at, item in enumerate(node.value)]
    return _scalar(node)


def _mapping(node: MappingNode, path: Path_, source: Source) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        here = (*path, key)
        if key in data:
            line = key_node.start_mark.line + 1
            source.faults.append(Fault(source.file, line, f"« {key} » est écrit deux fois."))
            continue
        source.lines[here] = key_node.start_mark.line + 1
        data[key] = _plain(value_node, here, source)
    return data


def _scalar(node: ScalarNode) -> Any:
    kind = node.tag.rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return node.value in _TRUE
    if kind == "int" and node.value.lstrip("+-").isdigit():
        return int(node.value)
    if kind == "float" and node.value.replace(".", "", 1).lstrip("+-").isdigit():
        return float(node.value)
    return node.value

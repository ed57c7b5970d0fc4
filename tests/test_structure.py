"""The import table of the design, held: a folder knows only what it is allowed to know."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCIENCE = {"sklearn", "numpy", "scipy"}
ALLOWED = {
    "records": set(),
    "content": {"bot.records", "ruamel"},
    "technique": {"bot.records", "bot.content", "spacy"},
    "understanding": {"bot.records", "bot.content", "spacy", *SCIENCE},
    "client": {"bot.records", "bot.content"},
    "grading": {"bot.records", "bot.content", "bot.technique", "spellchecker"},
    "rehearsal": {
        "bot.records", "bot.content", "bot.technique", "bot.understanding",
        "bot.client", "bot.grading", "spacy",
    },
    "store": {"bot.records", "sqlalchemy"},
    "gateway": {"bot.records", "bot.store", "aiohttp"},
}
FREE = {"shell", "cli"}
ACTIONS = {"bot.records", "bot.rehearsal", "bot.store", "rasa_sdk"}


def modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def imported(path: Path) -> set[str]:
    """Return the dotted names that a module imports, two levels deep for our own."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module or "")
    return {short(name) for name in names} - set(sys.stdlib_module_names) - {"__future__"}


def short(name: str) -> str:
    parts = name.split(".")
    return ".".join(parts[:2]) if parts[0] in ("bot", "actions") else parts[0]


def cases() -> list[tuple[str, Path]]:
    return [(name, path) for name in ALLOWED for path in modules(ROOT / "bot" / name)]


@pytest.mark.parametrize(("folder", "path"), cases(), ids=lambda value: getattr(value, "name", value))
def test_a_folder_imports_only_what_the_design_allows(folder: str, path: Path) -> None:
    foreign = imported(path) - ALLOWED[folder] - {f"bot.{folder}"}
    assert not foreign, f"{path.relative_to(ROOT)} imports {sorted(foreign)}"


@pytest.mark.parametrize("path", modules(ROOT / "actions"), ids=lambda path: path.name)
def test_an_action_knows_records_rehearsal_and_store_only(path: Path) -> None:
    own = {name for name in imported(path) if name.startswith("actions")}
    assert not imported(path) - ACTIONS - own


def test_every_folder_of_the_bot_stands_in_the_table() -> None:
    folders = {path.name for path in (ROOT / "bot").iterdir() if path.is_dir()}
    assert folders - {"__pycache__"} == set(ALLOWED) | FREE


@pytest.mark.parametrize(("folder", "path"), cases(), ids=lambda value: getattr(value, "name", value))
def test_nothing_is_opened_at_import(folder: str, path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    opened = [call for node in tree.body for call in top_level_calls(node) if opens(call)]
    assert not opened, f"{path.relative_to(ROOT)}:{opened[0].lineno} opens at import"


def top_level_calls(node: ast.stmt) -> list[ast.Call]:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return []
    return [inner for inner in ast.walk(node) if isinstance(inner, ast.Call)]


def opens(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in {"open", "read_text", "load", "create_engine", "connect", "load_nlp"}

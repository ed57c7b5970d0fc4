"""CSV: one utterance a row, the delimiter and the columns found out."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass

from bot.cli.transcripts.common import Utterance, fold_name, refuse_lines, seconds, squeeze
from bot.cli.transcripts.decoding import split_lines
from bot.content.lexicon import load_lexicon

DELIMITERS = (",", ";", "\t", "|")
NO_COLUMNS = (
    "il faut une colonne pour le nom et une pour le texte (par exemple « nom » et « texte »)"
)
Row = tuple[int, list[str]]


@dataclass(frozen=True)
class Columns:
    """Where a row holds what; ``time`` is None without times."""

    speaker: int
    text: int
    time: int | None = None


def read(text: str, trainee: str | None = None) -> list[Utterance]:
    """Return the utterances of a CSV file. Raises BadInput that names faulty lines.

    ``trainee`` is not needed to read it. Without a header, the columns are told by
    what they hold.
    """
    named = find_header(text)
    if named:
        delimiter, columns = named
        return _utterances(_rows(text, delimiter)[1:], columns)
    for delimiter in DELIMITERS:
        rows = _rows(text, delimiter)
        columns = _guessed([row for _, row in rows])
        if columns:
            return _utterances(rows, columns)
    refuse_lines([(1, NO_COLUMNS)])
    return []


def find_header(text: str) -> tuple[str, Columns] | None:
    """Return the delimiter and the columns that the first line names, None for none."""
    first = next((line for line in split_lines(text) if line.strip()), "")
    for delimiter in DELIMITERS:
        columns = _named(next(csv.reader([first], delimiter=delimiter), []))
        if columns:
            return delimiter, columns
    return None


def _guessed(rows: Sequence[Sequence[str]]) -> Columns | None:
    """Tell columns without names: times, then the fewest different cells, then the longest."""
    width = len(rows[0]) if rows else 0
    if width not in (2, 3) or len(rows) < 2 or any(len(row) != width for row in rows):
        return None
    cells = list(zip(*rows))
    time = next((k for k in range(width) if all(seconds(c) is not None for c in cells[k])), None)
    rest = [k for k in range(width) if k != time]
    if len(rest) != 2:
        return None
    speaker, text = sorted(rest, key=lambda k: (len(set(cells[k])), sum(map(len, cells[k]))))
    return Columns(speaker, text, time)


def _named(header: Sequence[str]) -> Columns | None:
    names = [fold_name(name) for name in header]
    known = load_lexicon("transcripts")["columns"]
    places = {
        kind: next((names.index(name) for name in map(fold_name, known[kind]) if name in names), None)
        for kind in ("speaker", "text", "time")
    }
    if places["speaker"] is None or places["text"] is None:
        return None
    return Columns(**places)


def _rows(text: str, delimiter: str) -> list[Row]:
    """Return the rows that hold something, each with the line on which it starts."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    rows, start = [], 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((start, row))
            start = reader.line_num + 1
    except csv.Error:
        refuse_lines([(start, "cette ligne ne se lit pas : un guillemet est ouvert ou fermé de trop")])
    return rows


def _utterances(rows: Sequence[Row], columns: Columns) -> list[Utterance]:
    found, faults = [], []
    for line, row in rows:
        if len(row) <= max(columns.speaker, columns.text):
            faults.append((line, "il manque une colonne"))
        elif not row[columns.text].strip():
            continue
        elif not row[columns.speaker].strip():
            faults.append((line, "personne n’est nommé"))
        else:
            time = row[columns.time] if columns.time is not None and columns.time < len(row) else ""
            speaker, text = squeeze(row[columns.speaker]), squeeze(row[columns.text])
            found.append(Utterance(line, speaker, text, seconds(time)))
    refuse_lines(faults)
    return found

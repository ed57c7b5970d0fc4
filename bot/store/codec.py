"""Between records and the JSON that the tables keep."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bot.records.analysis import TurnAnalysis
from bot.records.call import Benefit, Project
from bot.records.kept import KeptTurn
from bot.records.verdict import Grade, TechniqueCounts, Verdict


def dump_line(line: KeptTurn) -> dict[str, Any]:
    """Return the columns of ``turns`` that ``line`` fills."""
    return {
        "number": line.number,
        "who": line.who,
        "text": line.text,
        "analysis": line.analysis.to_dict() if line.analysis else None,
        "trust": line.trust,
        "revealed": list(line.revealed),
        "events": list(line.events),
    }


def load_line(row: Any) -> KeptTurn:
    """Rebuild a line from a row of ``turns``."""
    return KeptTurn(
        number=row.number,
        who=row.who,
        text=row.text,
        analysis=TurnAnalysis.from_dict(row.analysis) if row.analysis else None,
        trust=row.trust,
        revealed=tuple(row.revealed),
        events=tuple(row.events),
    )


def dump_project(project: Project) -> dict[str, Any]:
    """Return plain data that JSON can carry."""
    return asdict(project)


def load_project(data: dict[str, Any]) -> Project:
    """Rebuild what ``dump_project`` gave."""
    return Project(data["name"], tuple(Benefit(**item) for item in data["benefits"]))


def dump_grade(grade: Grade) -> dict[str, Any]:
    """Return plain data that JSON can carry."""
    return asdict(grade)


def load_grade(data: dict[str, Any]) -> Grade:
    """Rebuild what ``dump_grade`` gave."""
    verdicts = tuple(Verdict(**item) for item in data["verdicts"])
    technique = TechniqueCounts(**data["technique"])
    return Grade(**{**data, "technique": technique, "verdicts": verdicts})

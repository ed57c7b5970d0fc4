"""Finds the rehearsal that was left unfinished and says so."""

from __future__ import annotations

from datetime import datetime

from bot.store.kept import RehearsalSummary
from bot.store.store import Store

MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
          "septembre", "octobre", "novembre", "décembre")
FINISHED = ("debrief", "fin")
PLACES = {
    "accueil": "à l’accueil",
    "fiche": "devant la fiche de mission",
    "preparation": "pendant la préparation",
    "appel": "au tour {turn} de l’appel",
    "profil": "juste après l’appel",
    "auto_evaluation": "à l’auto-évaluation",
}


def unfinished(store: Store, speaker: str) -> RehearsalSummary | None:
    """Return the last rehearsal of ``speaker`` that can go on. Raises StoreError."""
    going = [item for item in store.list_rehearsals(speaker) if item.phase not in FINISHED]
    # One that nobody answered yet is not worth the question.
    begun = [item for item in going if item.scenario is not None]
    return begun[0] if begun else None


def question(found: RehearsalSummary) -> str:
    """Return the question whether to take it up again."""
    place = PLACES[found.phase].format(turn=max(found.turn, 1))
    return f"Reprendre la répétition du {french_date(found.changed)}, laissée {place}\u202f?"


def french_date(moment: datetime) -> str:
    """Return a date and time as one says them, in the machine's time zone."""
    local = moment.astimezone()
    day = "1er" if local.day == 1 else str(local.day)
    return f"{day} {MONTHS[local.month - 1]} à {local.hour}\u00a0h\u00a0{local.minute:02}"

"""The words in which a call showed the cues of its profile."""

from __future__ import annotations

from collections.abc import Iterator

from bot.client.lines import fill
from bot.content.lines import SLOT, Line
from bot.content.profile import Profile
from bot.content.voice import Voice
from bot.records.state import ClientState

# How the ids of reactions begin: a voice's own, and those of its profile.
REACTIONS = ("reaction", "profile")


def cue_examples(voice: Voice, profile: Profile, state: ClientState) -> dict[str, str]:
    """Return cue → a line of the call that showed it, the first said.

    Lines that the call filled in (a fact, a recall) are no examples: they are not known
    as they were said.
    """
    known = {line.id: line for line in voice.all_lines()}
    found: dict[str, str] = {}
    for name in state.used:
        line = known.get(name)
        if line is None or SLOT.search(line.text):
            continue
        for cue in _shown(line, profile):
            found.setdefault(cue, fill(line.text, {}, state.address))
    return found


def _shown(line: Line, profile: Profile) -> Iterator[str]:
    yield from line.cues
    part, _, rest = line.id.partition(".")
    if part in REACTIONS:
        yield from profile.cues_of(rest.rpartition(".")[0])

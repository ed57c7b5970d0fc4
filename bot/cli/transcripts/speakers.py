"""Who is the trainee among those who speak; the others are on the client's side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.cli.errors import BadInput
from bot.cli.transcripts.common import Utterance, fold_name, squeeze
from bot.records.call import CLIENT, TRAINEE, Turn

MOST_NAMES = 8
NOBODY = "Personne n’est nommé dans cette transcription : il faut des noms (« Anne : Bonjour »)."
EMPTY = "Cette transcription est vide : personne n’y parle."
WHO = "Qui est stagiaire ? Ajoutez --trainee et un nom : {names}."
UNKNOWN = "« {name} » ne parle pas dans cette transcription. Noms trouvés : {names}."
SEVERAL = "« {name} » peut être plusieurs personnes. Noms trouvés : {names}."
ALONE = "Une seule personne parle ({names}) : il faut aussi les paroles du client."
SKIPPED = "Laissé de côté, sans nom de personne : {lines}."
OTHERS = "Comptés comme le client : {names}."


@dataclass(frozen=True)
class Sides:
    """The turns of a call, and in French what a reader should know of how they were found."""

    turns: tuple[Turn, ...]
    notes: tuple[str, ...] = ()


def assign(said: Sequence[Utterance], trainee: str | None, carry: bool) -> Sides:
    """Return the turns of the call, the utterances of one speaker in a row made one turn.

    ``carry``: an utterance without speaker goes on with the one before (captions). Those
    before the first name are left out, with a note. Raises BadInput when nobody speaks,
    nobody is named, only one speaks, or ``trainee`` names none or several of them.
    """
    if not said:
        raise BadInput(EMPTY)
    named, skipped = _named(said, carry)
    if not named:
        raise BadInput(NOBODY)
    names = {fold_name(one.speaker): one.speaker for one in reversed(named)}
    names = {folded: names[folded] for folded in dict.fromkeys(fold_name(o.speaker) for o in named)}
    chosen = _choose(trainee, names)
    if len(names) == 1:
        raise BadInput(ALONE.format(names=_list(names.values())))
    others = [name for folded, name in names.items() if folded != chosen]
    notes = [OTHERS.format(names=_list(others))] if len(others) > 1 else []
    if skipped:
        notes.insert(0, SKIPPED.format(lines=_ranges(skipped)))
    return Sides(_turns(named, chosen), tuple(notes))


def _named(said: Sequence[Utterance], carry: bool) -> tuple[list[Utterance], list[int]]:
    """Give each utterance its speaker; return them and the lines that can have none."""
    named, skipped, speaker = [], [], None
    for one in said:
        speaker = one.speaker or (speaker if carry else None)
        if speaker is None:
            skipped.append(one.line)
        else:
            named.append(replace(one, speaker=speaker))
    return named, skipped


def _choose(trainee: str | None, names: dict[str, str]) -> str:
    """Return the folded name of the trainee: as given, or the only one that it is part of."""
    if trainee is None:
        raise BadInput(WHO.format(names=_list(names.values())))
    wanted = fold_name(trainee)
    if wanted in names:
        return wanted
    words = set(wanted.replace(",", " ").split())
    found = [name for name in names if words and words <= set(name.replace(",", " ").split())]
    if len(found) == 1:
        return found[0]
    sentence = SEVERAL if found else UNKNOWN
    raise BadInput(sentence.format(name=trainee, names=_list(names.values())))


def _turns(named: Sequence[Utterance], trainee: str) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    last = None
    for one in named:
        speaker = fold_name(one.speaker)
        who = TRAINEE if speaker == trainee else CLIENT
        if speaker == last:
            turns[-1] = Turn(who, f"{turns[-1].text} {one.text}")
        else:
            turns.append(Turn(who, squeeze(one.text)))
        last = speaker
    return tuple(turns)


def _list(names: Sequence[str]) -> str:
    names = list(names)
    more = [f"et {len(names) - MOST_NAMES} autres"] if len(names) > MOST_NAMES else []
    return ", ".join([*names[:MOST_NAMES], *more])


def _ranges(lines: Sequence[int]) -> str:
    shown = [f"ligne {line}" for line in lines[:3]]
    more = [f"et {len(lines) - 3} autres"] if len(lines) > 3 else []
    return ", ".join([*shown, *more])

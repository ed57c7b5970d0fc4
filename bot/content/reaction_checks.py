"""What reactions must be: those of a voice, and those that a profile has everywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.content import names
from bot.content.faults import Fault
from bot.content.lines import SLOT, is_short
from bot.content.voice_checks import check_address, check_cues, check_doubles, check_texts, texts
from bot.content.yaml_source import Path_, Source


def check_own(voice: Source, spare: Source) -> Iterator[Fault]:
    """Give the faults of a voice's reactions; ``spare`` holds those of its profile."""
    own = voice.data.get("reactions", {})
    for name in names.REACTIONS:
        found = [*texts(own.get(name, [])), *texts(spare.data.get(name, []))]
        if not any(is_short(text) and not SLOT.search(text) for _, text in found):
            message = f"« {name} » n’a pas de réplique de {names.SHORT} mots au plus."
            yield voice.fault(("reactions", name), message)
    for name, lines in own.items():
        for path, text in texts(lines, ("reactions", name)):
            yield from _slots(voice, path, name, text)
    for path, text in texts(voice.data):
        if path[0] != "reactions" and SLOT.search(text):
            yield voice.fault(path, "Pas d’accolades ici : rien n’y sera mis.")
    yield from check_doubles(voice, before=spare)


def check_spare(spare: Source, cues: Collection[str]) -> Iterator[Fault]:
    """Give the faults of the reactions that a profile has in every scenario."""
    yield from check_cues(spare, cues)
    yield from check_doubles(spare)
    yield from check_texts(spare)
    for name, lines in spare.data.items():
        for path, text in texts(lines, (name,)):
            yield from _slots(spare, path, name, text)
            yield from check_address(spare, path, text, "suit")


def _slots(source: Source, path: Path_, name: str, text: str) -> Iterator[Fault]:
    found = SLOT.findall(text)
    for slot in found:
        if slot not in names.ALLOWED_SLOTS.get(name, ()):
            yield source.fault(path, f"« {{{slot}}} » ne sert pas dans « {name} ».")
    needed = names.NEEDED_SLOTS.get(name)
    if needed and needed not in found and not is_short(text):
        yield source.fault(path, f"Il manque « {{{needed}}} » dans cette réplique de « {name} ».")

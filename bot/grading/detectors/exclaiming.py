"""What is exclaimed: « Mais quelle trouvaille ! » stirs, whatever its words."""

from __future__ import annotations

from bot.grading.folding import Folded
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech

# A greeting, thanks, a goodbye or an apology is exclaimed out of habit; reproaches,
# pressure and boasts stir nobody.
HABIT = ("greeting", "leave", "thanks_words", "takes_back", "pleasant", "attention")
ROUGH = ("drama", "guilt", "pressure", "hurry", "orders", "boast", "presumption", "personal_talk")
# Fewer words than this are a mere « Super ! ».
WORDS = 3


def exclaimed(view: CallView, speech: Speech) -> list[Hit]:
    """Return the sentences of the turn that are exclaimed with some warmth."""
    found = []
    for start, end in speech.folded.sentences():
        words = speech.folded.text[start:end].rstrip()
        if not words.endswith("!") or len(words.split()) < WORDS:
            continue
        if not view.has(Folded.of(speech.folded.quote(start, end)), *HABIT, *ROUGH):
            found.append(Hit(speech.folded, start, end))
    return found

"""The content words of a text, cut to stems, to see who took up whose words."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.grading.folding import Folded

_WORD = re.compile(r"[a-z]+|\d+")
STEM = 6
_EMPTY = frozenset(
    "alors apres aucun aussi autre autres avant avec avez avoir avons beaucoup bien bonjour bonne "
    "cela celle celui ces cest cette ceux chaque chez chose choses comme comment contre dans deja "
    "depuis dire dites donc dont elle elles encore enfin entre etait etaient etes etre fait faire "
    "faites faut font hein ici jamais jour leur leurs lors mais meme merci mieux moins notre nous "
    "parce parfait parler pense peut peux plus plutot pour pourquoi pouvez pouvoir pres puis quand "
    "quel quelle quelles quels quelque quoi quil rien sans serait seront soit sommes sont sous "
    "suis surtout tous tout toute toutes tres trop type vais vers veux voila voir vois vont votre "
    "voulez vous vrai vraiment aujourd hui oui non pas que qui est les des une aux ont sur par ses "
    "mes vos nos son ton mon ils lui moi toi ici".split()
)


@lru_cache(maxsize=4096)
def stems(folded: Folded) -> frozenset[str]:
    """Return the stems of the content words and the figures of ``folded``."""
    words = (word for word in _WORD.findall(folded.text) if word not in _EMPTY)
    return frozenset(word[:STEM] for word in words if len(word) > 3 or word.isdigit())

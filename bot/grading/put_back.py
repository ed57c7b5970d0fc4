"""Puts the pieces of a closed question back as an open one, one way for each kind.

Each way takes what a pattern of ``bot/grading/opening.py`` found; None where the
result would not surely be grammatical.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Grammar:
    """The word lists of ``data/rubric/rewriting.yml``, and who is spoken to (tu or vous)."""

    lists: Mapping[str, Any]
    tu: bool

    def verb(self, vous: str, tu: str) -> str:
        """Return the inverted verb for who is spoken to: avez-vous, as-tu."""
        return f"{tu}-tu" if self.tu else f"{vous}-vous"

    def which(self, noun: str) -> str | None:
        """Return quels or quelles for a plural noun of the lists, None for another."""
        if noun in self.lists["nouns"]["masculine"]:
            return "Quels"
        return "Quelles" if noun in self.lists["nouns"]["feminine"] else None


def rest(found: re.Match) -> str:
    return found["rest"] or ""


def which(found: re.Match, grammar: Grammar) -> str | None:
    noun = found["noun"].lower()
    return f"{grammar.which(noun)} {noun} {grammar.verb('avez', 'as')}{rest(found)}"


def which_had(found: re.Match, grammar: Grammar) -> str | None:
    noun, which = found["noun"].lower(), grammar.which(found["noun"].lower())
    had = "eus" if which == "Quels" else "eues"
    return f"{which} {noun} {grammar.verb('avez', 'as')} {found['now'] or ''}{had}{rest(found)}"


def there(found: re.Match, grammar: Grammar) -> str | None:
    noun = found["noun"].lower()
    return f"{grammar.which(noun)} {noun} y a-t-il{rest(found)}"


def what_is(found: re.Match, grammar: Grammar) -> str | None:
    noun = found["noun"].lower()
    feminine = noun in grammar.lists["singular"]["feminine"]
    vowel = noun[0] in "aeéiouhê"
    own = ("ta" if feminine and not vowel else "ton") if grammar.tu else "votre"
    return f"{'Quelle' if feminine else 'Quel'} est {own} {noun}{rest(found)}"


def think_of(found: re.Match, grammar: Grammar) -> str | None:
    return f"Que {grammar.verb('pensez', 'penses')} {found['of']}{found['what']}"


def need(found: re.Match, grammar: Grammar) -> str | None:
    return f"De quoi {grammar.verb('avez', 'as')} besoin{rest(found)}"


def want(found: re.Match, grammar: Grammar) -> str | None:
    want = found["want"].lower()
    return f"{'Qu’' if want[0] == 'a' else 'Que '}{want}-{found['who'].lower()} {found['do'].lower()}"


def tried(found: re.Match, grammar: Grammar) -> str | None:
    return f"Qu’{grammar.verb('avez', 'as')} déjà {found['done'].lower()}"


def how(found: re.Match, grammar: Grammar) -> str | None:
    verb = found["verb"].lower()
    return f"Comment {grammar.verb(verb, verb)} {found['object'] or ''}"


def use(found: re.Match, grammar: Grammar) -> str | None:
    which = "Quel" if found["a"].lower() == "un" else "Quelle"
    verb = (found["vous"] or found["tu"]).lower()
    return f"{which} {found['what']} {grammar.verb(verb, verb)}{rest(found)}"


def known(found: re.Match, grammar: Grammar) -> str | None:
    if found["clause"].split()[0].lower() in ("vous", "tu", "ils", "elles", "on", "il", "elle"):
        return None
    return f"{found['wh']} {found['clause']}"


def known_how(found: re.Match, grammar: Grammar) -> str | None:
    subject = found["clause"].split()[0].lower()
    return f"{found['wh']} est-ce qu{'’' if subject in ('ils', 'elles', 'on') else 'e '}{found['clause']}"


def where(found: re.Match, grammar: Grammar) -> str | None:
    plural = found["what"].lower().startswith(("les", "vos", "tes"))
    return f"Où en {'sont' if plural else 'est'} {found['what']}"


def how_are(found: re.Match, grammar: Grammar) -> str | None:
    return f"Comment vont {found['of']}"


def how_is(found: re.Match, grammar: Grammar) -> str | None:
    return f"Comment va {found['of']}"


def goes(found: re.Match, grammar: Grammar) -> str | None:
    return f"Comment cela se passe-t-il{rest(found)}"


def works(found: re.Match, grammar: Grammar) -> str | None:
    plural = found["verb"].lower().endswith("ent")
    return f"Comment {'fonctionnent' if plural else 'fonctionne'} {found['what']}"


def hard(found: re.Match, grammar: Grammar) -> str | None:
    return f"Qu’est-ce qui est {found['hard'].lower()}{rest(found)}"


def prefer(found: re.Match, grammar: Grammar) -> str | None:
    return f"Que {grammar.verb('préférez', 'préfères')}"

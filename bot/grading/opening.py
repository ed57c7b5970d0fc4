"""Opens a closed question in the words of who asked it, where that is surely grammatical.

Each rule is a pattern of one kind of closed question and the way its pieces are put
back. A question that no pattern covers whole is left alone: silence before a fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Put = Callable[[re.Match, "Grammar"], "str | None"]
_PREP = r"(?:avec|dans|pour|sur|chez|au niveau d|en ce moment|aujourd’hui|actuellement|à|au|aux|côté|entre)"
_REST = rf"(?P<rest> {_PREP}\b(?:(?! (?:ou|et|qui|que|si|mais|parce|quand) )[^?,;:.])*)?"
_END = r"\s*[?.!…]*$"
_LEAD = re.compile(
    r"^(?:(?:et|donc|alors|mais|bon|ben|euh|ok|d’accord|oui|très bien|ah|du coup|sinon|parfait|"
    r"je vois|bien)(?:[ ,.!…]+|$))+",
    re.IGNORECASE,
)


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


def open_up(question: str, lists: Mapping[str, Any]) -> str | None:
    """Return ``question`` opened, without its lead-in, or None where it is not safe."""
    text = tidy(question)
    grammar = Grammar(lists, tu=re.search(r"\b(?:tu|toi|t’as|t’es)\b", text) is not None)
    for pattern, put in _rules(lists):
        found = re.fullmatch(pattern + _END, text, re.IGNORECASE)
        opened = put(found, grammar) if found else None
        if opened:
            return finish(opened)
    return None


def tidy(question: str) -> str:
    """Return the question on one line, with « est-ce que » and inversions spelt one way."""
    text = re.sub(r"['`´]", "’", re.sub(r"[\s\u00a0\u202f]+", " ", question)).strip()
    text = _LEAD.sub("", text)
    text = re.sub(r"\b(?:est ce|est-ce|es ce|esque) qu(?:e |’| )", "vous_", text, flags=re.IGNORECASE)
    text = re.sub(r"^vous_(?:est-ce )?", "", text)
    text = re.sub(r"\b(\w+)-(vous|tu)\b", r"\2 \1", text, count=1)
    return text[:1].lower() + text[1:]


def finish(text: str) -> str:
    """Return the sentence with a capital, no-break space and question mark."""
    text = re.sub(r"\s+", " ", text).strip(" ?.!…,")
    return text[:1].upper() + text[1:] + "\u202f?"


def _any(words: Sequence[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def _rules(lists: Mapping[str, Any]) -> list[tuple[str, Put]]:
    nouns = _any([*lists["nouns"]["masculine"], *lists["nouns"]["feminine"]])
    some = r"(?:des|de|d’|beaucoup de|beaucoup d’|certains|certaines|quelques|parfois des|souvent des)"
    singular = _any([*lists["singular"]["masculine"], *lists["singular"]["feminine"]])
    have = r"(?:vous avez|tu as|t’as)"
    return [
        (rf"{have}(?: déjà| parfois| souvent| encore| toujours)? {some} ?(?P<noun>{nouns})" + _REST, _which),
        (rf"{have} (?P<now>déjà )?eu {some} ?(?P<noun>{nouns})" + _REST, _which_had),
        (rf"(?:il y a|y a|y a-t-il|y a t il)(?: encore| parfois)? {some} ?(?P<noun>{nouns})" + _REST, _there),
        (rf"{have}(?: déjà)? une? (?P<noun>{singular})(?: précise?| prévue?| en tête)?" + _REST, _what_is),
        (r"(?:vous êtes|tu es|t’es) (?:plutôt |très |assez )?(?:satisfait|content|heureux|déçu)(?:e|s|es)? "
         r"(?P<of>de (?=votre|vos|la |le |les |l’|ce |cet|ces|ton |ta |tes |notre )|du |des )(?P<what>(?!ce que)(?:(?! qui | que | ou )[^?,;])+?)", _think_of),
        (rf"{have} besoin (?:de |d’|du |des )(?:(?! pour )[^?,;])+?(?P<rest> pour [^?,;]+)?", _need),
        (rf"(?P<who>vous|tu) (?P<want>souhaitez|voulez|aimeriez|voudriez|souhaites|veux|aimerais|voudrais) "
         rf"(?P<do>{_any(lists['with_object'])})(?: [^?,;]+)?", _want),
        (rf"{have} déjà (?P<done>{_any(lists['tried'])})(?: [^?,;]+)?", _tried),
        (rf"vous (?P<verb>{_any(lists['manner'])})" + _object(), _how),
        (rf"tu (?P<verb>{_any(lists['manner_tu'])})" + _object(), _how),
        (rf"(?:vous (?P<vous>{_any(lists['use'])})|tu (?P<tu>{_any(lists['use_tu'])}))(?: déjà| encore)? "
         rf"(?P<a>une?) (?P<what>\w+(?: (?!pour|avec|dans|chez|ou|qui|que|dont|et)\w+){{0,3}})" + _REST, _use),
        (rf"(?:vous savez|tu sais) (?P<wh>qui|combien de \w+|quel \w+|quelle \w+) (?P<clause>\w+[^?,;]*)", _known),
        (r"(?:vous savez|tu sais) (?P<wh>comment|pourquoi|quand|où|combien) (?P<clause>(?:vous|tu|ils|elles|on) [^?,;]+)",
         _known_how),
        (rf"(?P<what>(?:le|la|les|votre|vos|ton|ta|tes) \w+(?: de \w+)?),? (?:est|sont|il est|elle est|ils sont|elles sont) "
         rf"(?:déjà |bien )?{_any(lists['settled'])}(?: ou pas(?: encore)?)?", _where),
        (rf"(?P<of>(?:vos|tes) {_any(lists['persons']['plural'])}),? (?:ils |elles )?sont (?:plutôt |très |trop )?\w+", _how_are),
        (rf"(?P<of>(?:votre|ton|ta|l’) ?{_any(lists['persons']['singular'])}),? (?:il |elle )?est (?:plutôt |très |trop )?\w+", _how_is),
        (r"(?:ça|cela) (?:se passe|va|marche|fonctionne)(?: bien)?(?P<rest> avec [^?,;]+| chez [^?,;]+| pour [^?,;]+)?", _goes),
        (r"(?P<what>(?:votre|vos|ton|ta|tes|le|la|les) \w+(?: actuelle?s?)?) (?P<verb>marche|fonctionne|marchent|fonctionnent)(?: bien)?", _works),
        (rf"(?:c’est|est-ce) (?P<hard>{_any(lists['hard'])})(?P<rest> pour (?:vous|toi|vos|votre|tes|l’)[^?,;]*)?", _hard),
        (r"(?:vous préférez|tu préfères) [^?;]+ ou [^?;]+", _prefer),
    ]


def _object() -> str:
    """An object that is surely whole: a determiner, a noun, then nothing or a preposition."""
    return (
        r"(?: (?P<object>(?:vos|votre|les|la|le|tes|ton|ta) \w+|l’\w+))?"
        r"(?: (?:avec|dans|sur|par|à|au|aux|en|chez|manuellement|seuls?|seules?|ensemble)\b[^?,;:]*)?"
    )


def _rest(found: re.Match) -> str:
    return found["rest"] or ""


def _which(found: re.Match, grammar: Grammar) -> str | None:
    noun = found["noun"].lower()
    return f"{grammar.which(noun)} {noun} {grammar.verb('avez', 'as')}{_rest(found)}"


def _which_had(found: re.Match, grammar: Grammar) -> str | None:
    noun, which = found["noun"].lower(), grammar.which(found["noun"].lower())
    had = "eus" if which == "Quels" else "eues"
    return f"{which} {noun} {grammar.verb('avez', 'as')} {found['now'] or ''}{had}{_rest(found)}"


def _there(found: re.Match, grammar: Grammar) -> str | None:
    noun = found["noun"].lower()
    return f"{grammar.which(noun)} {noun} y a-t-il{_rest(found)}"


def _what_is(found: re.Match, grammar: Grammar) -> str | None:
    noun = found["noun"].lower()
    feminine = noun in grammar.lists["singular"]["feminine"]
    vowel = noun[0] in "aeéiouhê"
    own = ("ta" if feminine and not vowel else "ton") if grammar.tu else "votre"
    return f"{'Quelle' if feminine else 'Quel'} est {own} {noun}{_rest(found)}"


def _think_of(found: re.Match, grammar: Grammar) -> str | None:
    return f"Que {grammar.verb('pensez', 'penses')} {found['of']}{found['what']}"


def _need(found: re.Match, grammar: Grammar) -> str | None:
    return f"De quoi {grammar.verb('avez', 'as')} besoin{_rest(found)}"


def _want(found: re.Match, grammar: Grammar) -> str | None:
    want = found["want"].lower()
    return f"{'Qu’' if want[0] == 'a' else 'Que '}{want}-{found['who'].lower()} {found['do'].lower()}"


def _tried(found: re.Match, grammar: Grammar) -> str | None:
    return f"Qu’{grammar.verb('avez', 'as')} déjà {found['done'].lower()}"


def _how(found: re.Match, grammar: Grammar) -> str | None:
    verb = found["verb"].lower()
    return f"Comment {grammar.verb(verb, verb)} {found['object'] or ''}"


def _use(found: re.Match, grammar: Grammar) -> str | None:
    which = "Quel" if found["a"].lower() == "un" else "Quelle"
    verb = (found["vous"] or found["tu"]).lower()
    return f"{which} {found['what']} {grammar.verb(verb, verb)}{_rest(found)}"


def _known(found: re.Match, grammar: Grammar) -> str | None:
    if found["clause"].split()[0].lower() in ("vous", "tu", "ils", "elles", "on", "il", "elle"):
        return None
    return f"{found['wh']} {found['clause']}"


def _known_how(found: re.Match, grammar: Grammar) -> str | None:
    subject = found["clause"].split()[0].lower()
    return f"{found['wh']} est-ce qu{'’' if subject in ('ils', 'elles', 'on') else 'e '}{found['clause']}"


def _where(found: re.Match, grammar: Grammar) -> str | None:
    plural = found["what"].lower().startswith(("les", "vos", "tes"))
    return f"Où en {'sont' if plural else 'est'} {found['what']}"


def _how_are(found: re.Match, grammar: Grammar) -> str | None:
    return f"Comment vont {found['of']}"


def _how_is(found: re.Match, grammar: Grammar) -> str | None:
    return f"Comment va {found['of']}"


def _goes(found: re.Match, grammar: Grammar) -> str | None:
    return f"Comment cela se passe-t-il{_rest(found)}"


def _works(found: re.Match, grammar: Grammar) -> str | None:
    plural = found["verb"].lower().endswith("ent")
    return f"Comment {'fonctionnent' if plural else 'fonctionne'} {found['what']}"


def _hard(found: re.Match, grammar: Grammar) -> str | None:
    return f"Qu’est-ce qui est {found['hard'].lower()}{_rest(found)}"


def _prefer(found: re.Match, grammar: Grammar) -> str | None:
    return f"Que {grammar.verb('préférez', 'préfères')}"

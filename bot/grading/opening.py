"""Opens a closed question in the words of who asked it, where that is surely grammatical.

Each rule is a pattern of one kind of closed question and the way its pieces are put
back. A question that no pattern covers whole is left alone: silence before a fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.grading import put_back
from bot.grading.put_back import Grammar

Put = Callable[[re.Match, "Grammar"], "str | None"]
_PREP = r"(?:avec|dans|pour|sur|chez|au niveau d|en ce moment|aujourd’hui|actuellement|à|au|aux|côté|entre)"
_REST = rf"(?P<rest> {_PREP}\b(?:(?! (?:ou|et|qui|que|si|mais|parce|quand) )[^?,;:.])*)?"
_END = r"\s*[?.!…]*$"
_LEAD = re.compile(
    r"^(?:(?:et|donc|alors|mais|bon|ben|euh|ok|d’accord|oui|très bien|ah|du coup|sinon|parfait|"
    r"je vois|bien)(?:[ ,.!…]+|$))+",
    re.IGNORECASE,
)


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
        (rf"{have}(?: déjà| parfois| souvent| encore| toujours)? {some} ?(?P<noun>{nouns})" + _REST, put_back.which),
        (rf"{have} (?P<now>déjà )?eu {some} ?(?P<noun>{nouns})" + _REST, put_back.which_had),
        (rf"(?:il y a|y a|y a-t-il|y a t il)(?: encore| parfois)? {some} ?(?P<noun>{nouns})" + _REST, put_back.there),
        (rf"{have}(?: déjà)? une? (?P<noun>{singular})(?: précise?| prévue?| en tête)?" + _REST, put_back.what_is),
        (r"(?:vous êtes|tu es|t’es) (?:plutôt |très |assez )?(?:satisfait|content|heureux|déçu)(?:e|s|es)? "
         r"(?P<of>de (?=votre|vos|la |le |les |l’|ce |cet|ces|ton |ta |tes |notre )|du |des )(?P<what>(?!ce que)(?:(?! qui | que | ou )[^?,;])+?)", put_back.think_of),
        (rf"{have} besoin (?:de |d’|du |des )(?:(?! pour )[^?,;])+?(?P<rest> pour [^?,;]+)?", put_back.need),
        (rf"(?P<who>vous|tu) (?P<want>souhaitez|voulez|aimeriez|voudriez|souhaites|veux|aimerais|voudrais) "
         rf"(?P<do>{_any(lists['with_object'])})(?: [^?,;]+)?", put_back.want),
        (rf"{have} déjà (?P<done>{_any(lists['tried'])})(?: [^?,;]+)?", put_back.tried),
        (rf"vous (?P<verb>{_any(lists['manner'])})" + _object(), put_back.how),
        (rf"tu (?P<verb>{_any(lists['manner_tu'])})" + _object(), put_back.how),
        (rf"(?:vous (?P<vous>{_any(lists['use'])})|tu (?P<tu>{_any(lists['use_tu'])}))(?: déjà| encore)? "
         rf"(?P<a>une?) (?P<what>\w+(?: (?!pour|avec|dans|chez|ou|qui|que|dont|et)\w+){{0,3}})" + _REST, put_back.use),
        (rf"(?:vous savez|tu sais) (?P<wh>qui|combien de \w+|quel \w+|quelle \w+) (?P<clause>\w+[^?,;]*)", put_back.known),
        (r"(?:vous savez|tu sais) (?P<wh>comment|pourquoi|quand|où|combien) (?P<clause>(?:vous|tu|ils|elles|on) [^?,;]+)",
         put_back.known_how),
        (rf"(?P<what>(?:le|la|les|votre|vos|ton|ta|tes) \w+(?: de \w+)?),? (?:est|sont|il est|elle est|ils sont|elles sont) "
         rf"(?:déjà |bien )?{_any(lists['settled'])}(?: ou pas(?: encore)?)?", put_back.where),
        (rf"(?P<of>(?:vos|tes) {_any(lists['persons']['plural'])}),? (?:ils |elles )?sont (?:plutôt |très |trop )?\w+", put_back.how_are),
        (rf"(?P<of>(?:votre|ton|ta|l’) ?{_any(lists['persons']['singular'])}),? (?:il |elle )?est (?:plutôt |très |trop )?\w+", put_back.how_is),
        (r"(?:ça|cela) (?:se passe|va|marche|fonctionne)(?: bien)?(?P<rest> avec [^?,;]+| chez [^?,;]+| pour [^?,;]+)?", put_back.goes),
        (r"(?P<what>(?:votre|vos|ton|ta|tes|le|la|les) \w+(?: actuelle?s?)?) (?P<verb>marche|fonctionne|marchent|fonctionnent)(?: bien)?", put_back.works),
        (rf"(?:c’est|est-ce) (?P<hard>{_any(lists['hard'])})(?P<rest> pour (?:vous|toi|vos|votre|tes|l’)[^?,;]*)?", put_back.hard),
        (r"(?:vous préférez|tu préfères) [^?;]+ ou [^?;]+", put_back.prefer),
    ]


def _object() -> str:
    """An object that is surely whole: a determiner, a noun, then nothing or a preposition."""
    return (
        r"(?: (?P<object>(?:vos|votre|les|la|le|tes|ton|ta) \w+|l’\w+))?"
        r"(?: (?:avec|dans|sur|par|à|au|aux|en|chez|manuellement|seuls?|seules?|ensemble)\b[^?,;:]*)?"
    )

"""The rewritings of chat French that need more than one word, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.content.lexicon import load_lexicon
from bot.technique.chat_where import where_or, where_pattern

_I = re.IGNORECASE
_LOST_QUE = re.compile(r"\bqu'?est[- ]ce (?=(?:tu|vous|t'|nous|on|ils?|elles?|je|j'|ça)(?:\b|(?<=')))", _I)
_THAT_IS = re.compile(r"\bc'est[ -][àa][ -]dire\b", _I)
_LOST_E = re.compile(r"(?<![\w'])j'(?=(?:me|te|vous|le|la|les|lui|peux|veux|sais|voudrais|comprends|vois|pense|trouve|suis|vais|fais|dois|crois|cherche|demande|note|vs)\b)", _I)
_T_IL = re.compile(r"\b(?P<verb>\w*[aetc])[ -]t[ '-](?=(?:il|ils|elle|elles|on)\b)", _I)
_LONE_LETTER = re.compile(r"\b([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd) (?=[aeiouyhéèêàâôîûœ]\w)", _I)
_LONE_C = re.compile(r"(?<![\w'.])c(?= (?!\+|#|')[a-zéèêàç])")
_LONE_G = re.compile(r"(?<![\w'.])(?<!\d )g(?= [a-zéè]+(?:é|u|i|s|t|e|un|une|des)\b)")
_TIL = re.compile(r"\b(?P<verb>(?:y )?[a-zéèêà]+) t'?(?P<who>ils?)\b(?![\w'-])", _I)
_TA = re.compile(r"(?<![\w'])ta(?= (?:déjà|combien|quoi|une?|des|pas|toujours|encore|reçu|recu|vu|fini|pensé|essayé|besoin|quel\w*)\b)", _I)
_KI_NOUN = re.compile(r"(?<![\w'])(?:qui|ki)(?= (?:jour|heure|prix|modèle|modele|couleur|mois|semaine|numéro|numero|genre|endroit|quartier)\b)", _I)
_EST_C_QUE = re.compile(r"\bes[t]? c que?\b", _I)
_TU_ES = re.compile(r"(?<![\w'.])t(?= (?:où|ou|quand|qui|en train|sûr|prêt|pret|dispo|déjà|d'accord)\b)")
# Not « c'est ce que », « le but est ce que », « il n'est ce que »…: only where a clause may open.
_EST_CE = re.compile(r"(?<![bcdfghjklmnprstvwxz]')\b(?P<qu>qu ?'? ?)?es[t]?[ -]?[cs]e[ -]?(?P<que>qu?'|que?\b|qui\b)", _I)
_ES_QUE = re.compile(r"(?:(?<![\w'])(?<!tu )(?<!t')[eé]s[kq]?|(?:(?<=^)|(?<=[.,!?;] ))est) que(?= (?:vous|tu|t'|il|elle|on|je|j'|c'est|ça|ca|les?|la|votre|vos|ton|ta|tes|nous|ils|elles)\b)", _I)
_BARE = re.compile(r"\best ce(?= (?:bien|exact|juste|correct|cela|ça|ca|possible|fidèle|clair)\b)", _I)
_A_WH = re.compile(r"(?<!\bil )(?<!elle )(?<!\bon )(?<!ça )(?<!\bca )(?<!qui )(?<!\by )(?<!\bt')\ba(?= (?:quel(?:le)?s?|quoi|qui|partir|propos|part|quand|peu pr)\b)", _I)
_EZ_VOUS = re.compile(
    r"(?P<before>(?:\b[\w']+ ){0,3}?)\b(?P<verb>\w+ez|[eê]tes|faites|dites) vous(?![\w-])(?! (?:m[eê]me|aussi|deux)\b)", _I
)
_CA_TU = re.compile(
    r"\b(?P<verb>c'est|y a|[çc]a (?!que\b|quand\b|si\b|dont\b|et\b|mais\b|alors\b)\w+|t'as|t'es|vous \w+ez|on (?!que\b|si\b|quand\b)\w+|je \w+|(?:on|je|j'|ça|ils?|elles?|nous|vous) (?:ne |n')?(?:(?:vous|te|me|le|la|les|lui|leur|y|en|se|nous) |[mtsl]')+(?!que\b|si\b|quand\b)\w+) tu\b(?! (?:as|es|peux|veux|sais|vois|fais|vas|penses)\b)", _I
)
_TU_TU = re.compile(
    r"(?<!si )(?<!quand )\b(?P<verb>tu \w+s) tu\b(?= (?:[àa]|au|avec|toujours|encore|d[eu]|une?|des|l[ea]s?|ton|ta|tes|en|ça|demain)\b| *[?.!]| *$)", _I
)
_QUELLES = re.compile(r"\b(?P<que>penses|pensez|pense|crois|croyez|dis|dites|dit|espère|espere|faut|veux|voulez|veulent|veut|parce|sûre?|sure?|dirais|diriez|afin|avant|pour|chercher|chance) quell?e(?P<s>s?)(?= (?:n'|ne |se |s'|me |te |vous |le |la |les |y |en )?(?:ont|vont|sont|soient|aient|a|va|est|soit|ait|\w{3,}(?:ent|ait|ront|ra)|viendra|puisse)\b)", _I)
_PRONOUNS = frozenset({"il", "ils", "elle", "elles", "on"})


@dataclass(frozen=True)
class Rule:
    """``rewrite`` gives the new words for a match, or None to leave it alone.

    ``needs``: the rule is worth trying only if one of these words is there.
    """

    needs: frozenset[str]
    pattern: re.Pattern[str]
    rewrite: Callable[[re.Match[str]], "str | None"]


def _rule(needs: Iterable[str], pattern: re.Pattern[str], new: str | Callable[[re.Match[str]], str | None]) -> Rule:
    rewrite = (lambda match: new) if isinstance(new, str) else new
    return Rule(frozenset(needs), pattern, rewrite)


@lru_cache(maxsize=1)
def phrase_rules() -> tuple[Rule, ...]:
    """Return the rewritings; what a later one needs is made by those before."""
    lexicon = load_lexicon("normalise")
    letters = "c d j l m n s t qu jusqu lorsqu puisqu quelqu aujourd".split()
    est_ce = ("est", "es", "qu", "qu'est", "quest", "ques", "questce", "estce", "qu'es", "ce", "se", "questceque", "estceque", "quesceque")
    return (
        _rule(("j",), _LOST_E, "je "),
        _rule(("til", "tils", "t'il"), _TIL, _til),
        _rule(("ta",), _TA, "t'as"),
        _rule(("qui",), _KI_NOUN, "quel"),
        _rule("t", _T_IL, lambda match: match["verb"] + "-t-"),
        _rule("t", _TU_ES, "t'es"),
        _rule(letters, _LONE_LETTER, lambda match: match.group(1) + "'"),
        _rule("c", _EST_C_QUE, "est-ce que"),
        _rule("c", _LONE_C, "c'est"),
        _rule("g", _LONE_G, "j'ai"),
        _rule(est_ce, _EST_CE, _est_ce),
        _rule(("dire",), _THAT_IS, "c'est-à-dire"),
        _rule(("ce", "qu'est-ce"), _LOST_QUE, "qu'est-ce que "),
        _rule(("es", "est", "esk", "esq", "és"), _ES_QUE, "est-ce que"),
        _rule(("ce",), _BARE, "est-ce"),
        _rule(("ca", "cà", "sa"), _that(lexicon), "ça"),
        _rule("a", _A_WH, "à"),
        _rule(("quelle", "quelles"), _QUELLES, lambda match: f"{match['que']} qu'elle{match['s']}"),
        *_hyphen_rules(lexicon),
        _rule(("ou",), where_pattern(lexicon), where_or),
    )


def _til(match: re.Match[str]) -> str:
    """« y a til », « faut til »."""
    return match["verb"] + ("-" if match["verb"][-1] in "td" else "-t-") + match["who"]


def _est_ce(match: re.Match[str]) -> str:
    que = match["que"].lower()
    tail = "qui" if que == "qui" else "qu'" if que.endswith("'") else "que"
    return ("qu'" if match["qu"] else "") + "est-ce " + tail


def _any(words: Iterable[str], head: str, tail: str) -> re.Pattern[str]:
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(f"{head}({'|'.join(map(re.escape, ordered))}){tail}", _I)


def _that(lexicon: dict[str, Any]) -> re.Pattern[str]:
    board = "".join(rf"(?<!\b{word} )" for word in lexicon["board_before"])
    before = "|".join(lexicon["sa_means_ca"])
    return re.compile(rf"{board}(?-i:\bca\b|\bCa\b|\bcà\b)|\bsa(?= (?:{before})\b)", _I)


def _hyphen_rules(lexicon: dict[str, Any]) -> tuple[Rule, ...]:
    tu = _any(lexicon["tu_verbs"], r"(?<![\w'-])(?<!\btu )", r" tu\b")
    third = _any(lexicon["third_verbs"], r"(?<![\w'-])(?<!\bil )(?<!\bon )", r" (?=(?:ils?|elles?|on)\b)")
    moi = _any(lexicon["tu_imperatives"], r"(?<!vous )(?<!tu )\b(?P<verb>\w+ez|dites|faites|", r") (?=(?:moi|nous|m'en)\b)")
    outside = set(lexicon["not_verbs"])
    return (
        _rule(("vous",), _EZ_VOUS, lambda match: _ez_vous(match, outside)),
        _rule(("tu",), tu, lambda match: match.group(1) + "-tu"),
        _rule(_PRONOUNS, third, lambda match: match.group(1) + "-"),
        _rule(("moi", "nous", "m'en", "m"), moi, lambda match: _moi(match, outside)),
        _rule(("tu",), _CA_TU, lambda match: match["verb"] + "-tu"),
        _rule(("tu",), _TU_TU, lambda match: match["verb"] + "-tu"),
    )


def _moi(match: re.Match[str], outside: set[str]) -> str | None:
    return None if match["verb"].lower() in outside else match["verb"] + "-"


def _ez_vous(match: re.Match[str], outside: set[str]) -> str | None:
    """Join « avez vous », not the « pouvez vous » of « vous pouvez vous organiser »."""
    before = match["before"].lower().split()
    if match["verb"].lower() in outside or "vous" in before or "qui" in before:
        return None
    return f"{match['before']}{match['verb']}-vous"

"""Words that no dictionary lists because French makes them freely: « revérifiée », « référente »."""

from __future__ import annotations

from collections.abc import Callable

Known = Callable[[str], bool]
PREFIXES = (
    "anti", "archi", "auto", "bio", "co", "cyber", "dé", "dés", "éco", "euro", "géo", "hyper", "in",
    "inter", "intra", "macro", "méga", "méta", "micro", "mini", "mono", "multi", "néo", "péri",
    "photo", "pluri", "poly", "post", "pré", "pro", "pseudo", "ré", "re", "semi", "sous", "super",
    "sur", "télé", "trans", "ultra", "vidéo",
)  # fmt: skip
# An ending that is new → those it can stand for.
ENDINGS = (
    ("s", ("",)), ("x", ("",)), ("aux", ("al", "ail")), ("ale", ("al",)), ("ales", ("al",)),
    ("ente", ("ent",)), ("entes", ("ent",)), ("ante", ("ant",)), ("antes", ("ant",)),
    ("trice", ("teur",)), ("trices", ("teur",)), ("euse", ("eur",)), ("euses", ("eur",)),
    ("eure", ("eur",)), ("eures", ("eur",)), ("ière", ("ier",)), ("ières", ("ier",)),
    ("ienne", ("ien",)), ("iennes", ("ien",)), ("ive", ("if",)), ("ives", ("if",)),
    ("eurice", ("eur",)), ("eurices", ("eur",)), ("lle", ("l",)), ("lles", ("l",)),
    ("able", ("er", "ir")), ("ables", ("er", "ir")), ("abilité", ("able",)),
    ("eur", ("er",)), ("eurs", ("er",)), ("age", ("er",)), ("ages", ("er",)),
    ("isation", ("iser",)), ("isations", ("iser",)), ("ateur", ("er",)), ("ateurs", ("er",)),
    ("isme", ("iste", "e")), ("ement", ("e", "er")), ("ements", ("er",)), ("iquement", ("ique",)),
    ("ique", ("ie",)), ("iques", ("ie",)), ("aire", ("e", "")), ("aires", ("e", "")),
)  # fmt: skip
# What verbs in -er make; the same, less the endings that nouns and adjectives have too.
VERBAL = (
    "e", "es", "ent", "er", "ez", "ons", "ais", "ait", "aient", "ions", "iez", "a", "ant", "era",
    "erai", "eras", "erez", "erons", "eront", "erais", "erait", "eriez", "erions", "eraient",
    "é", "ée", "és", "ées",
)  # fmt: skip
_DOUBTFUL = ("a", "ant", "ent", "é", "ée", "és", "ées")
PROVING = tuple(ending for ending in VERBAL if ending not in _DOUBTFUL)
SHORTEST = 4
_VOWELS = frozenset("aeiouyhàâäéèêëîïôöûùüœ")
ELISIONS = ("qu", *"cdjlmnst")


def is_derived(word: str, known: Known) -> bool:
    """Tell whether ``word`` is made of a known word and a known prefix or ending."""
    if _ended(word, known):
        return True
    return any(
        word.startswith(prefix)
        and len(word) - len(prefix) >= SHORTEST
        and (known(word[len(prefix) :]) or _ended(word[len(prefix) :], known))
        for prefix in PREFIXES
    )


def verb_stems(word: str, known: Known) -> list[str]:
    """Return what is left of ``word`` without an ending of verbs in -er, where a known word
    shows that it may be one: « clique » makes « cliquer » and « cliqué » likely."""
    stems = [word[: -len(end)] for end in VERBAL if word.endswith(end) and len(word) > len(end) + 3]
    return [
        stem
        for stem in stems
        if any(known(stem + end) for end in PROVING) or (stem[-1] not in _VOWELS and known(stem))
    ]


def is_glued(word: str, known: Known) -> bool:
    """Tell whether only an apostrophe is missing: « laccueil », « jvous »."""
    for letters in ELISIONS:
        rest = word[len(letters) :]
        if word.startswith(letters) and len(rest) > 1 and (rest[0] in _VOWELS or letters == "j"):
            if known(rest):
                return True
    return False


def _ended(word: str, known: Known) -> bool:
    return any(
        word.endswith(new) and len(word) - len(new) >= SHORTEST - 1 and known(word[: -len(new)] + old)
        for new, olds in ENDINGS
        for old in olds
    )

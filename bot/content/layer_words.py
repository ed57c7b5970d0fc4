"""Which layers of a voice speak of which words: what a question may be about, told from
what this person has to say."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import log

from bot.content.likeness import alike, content_stems, stem, words
from bot.content.parts import Fact, Need
from bot.content.voice import Layer, Voice
from bot.records.text import fold

# A capital within a sentence: somebody's or something's name.
_NAME = re.compile(r"(?<=[\w,’'] )(?:[dl]['’])?([A-ZÀ-Þ][\w-]{2,})")
# A word that no layer has says little of what is asked; one that names somebody, much; one
# that only colours a line, less than one of its facts and needs.
UNKNOWN, NAMED, COLOUR = 0.35, 2.0, 0.6
# What people do whatever they speak of: it points to no subject.
_VERBS = (
    "aller allez arrive arrivent arriver arrivez attend attendent attendre avance avancent changer "
    "change changent commence commencer connaissez croyez demande demander demandez deviennent "
    "devient donne donner donnez ecoute entend entendre entends envie essaie existe finir finit finissent "
    "gens idee impression jour jours journee mettent mettez mettre met moment monde parle parlent "
    "parler parlez part partent partir partez passe passent passer passez pense pensent penser "
    "pensez personne personnes pouvoir prend prendre prends prennent prenez raconte racontez reste "
    "restent rester reviennent savent savez savoir sens sent sentez sentir seul suit suivre temps "
    "tient tenez tenir tiennent tombe tourne tourner trouve trouver trouvez vie viennent venez "
    "venir vient vit vivent vivez vivre voient voyez voulez vrai"
)
TITLES = frozenset(map(stem, "madame monsieur mesdames messieurs noel paques".split()))
# What stands before a place, and how often it must to make a name one.
_PLACE = re.compile(r"\b(?:[Àà]|[Ee]n|[Vv]ers|[Pp]rès de|[Jj]usqu[’']à|[Dd]epuis) ([A-ZÀ-Þ][\w-]{2,})")
_MOSTLY = 0.4
_SMALL = re.compile(r"\b[a-zà-ÿœ]{3,}")
_BEGINNING = 5
_VAGUE = frozenset(map(stem, _VERBS.split()))


@dataclass(frozen=True)
class LayerMatch:
    """A layer of ``topic`` and how much of a question it speaks of (0–1); ``named``: the
    question names somebody or something of it."""

    topic: str
    layer: Layer
    share: float
    named: bool


@dataclass
class LayerWords:
    """The words of every layer of a voice: all of them, and those of the facts that it
    tells and the needs that it reveals (its core)."""

    layers: list[tuple[str, Layer, frozenset[str], frozenset[str]]] = field(default_factory=list)
    names: frozenset[str] = frozenset()
    weights: Mapping[str, float] = field(default_factory=dict)
    _starts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, voice: Voice, facts: Mapping[str, Fact], needs: Mapping[str, Need],
        names: frozenset[str] = frozenset(),
    ) -> LayerWords:
        """Index the layers of ``voice``; ``names``: see ``names_in``."""
        layers = []
        for topic, item in voice.topics.items():
            for layer in item.layers:
                core = frozenset(_stems(_core(layer, facts, needs)))
                layers.append((topic, layer, core | frozenset(_stems(_lines(layer))), core))
        counts = Counter(word for _, _, found, _ in layers for word in found)
        most = log(1 + len(layers))
        weights = {word: log(1 + len(layers) / count) / most for word, count in counts.items()}
        starts: dict[str, list[str]] = defaultdict(list)
        for word in counts:
            starts[word[:_BEGINNING]].append(word)
        return cls(layers, names, weights, {key: tuple(found) for key, found in starts.items()})

    def named_in(self, text: str) -> frozenset[str]:
        """Return the names of this voice that ``text`` says."""
        return self.names.intersection(stem(word) for word in words(text))

    def matches(self, question: str, also: Iterable[str] = ()) -> list[LayerMatch]:
        """Return the layers that speak of the question's words, best first; ``also``: names
        that it means without saying them (« et elle ? »)."""
        stems = [word for word in dict.fromkeys(content_stems(question)) if word not in _VAGUE]
        asked = {word: self._known(word) for word in stems}
        said = self.named_in(question) | frozenset(also)
        asked.update({name: frozenset({name}) for name in said})
        total = sum(self._weight(word, known) for word, known in asked.items())
        found = []
        for topic, layer, here, core in self.layers:
            met = [word for word, known in asked.items() if known & here]
            if met:
                share = sum(self._met(word, asked[word], core) for word in met) / total
                found.append(LayerMatch(topic, layer, share, bool(said & here)))
        return sorted(found, key=lambda match: -match.share)

    def _met(self, word: str, known: frozenset[str], core: frozenset[str]) -> float:
        return self._weight(word, known) * (1 if known & core else COLOUR)

    def _known(self, word: str) -> frozenset[str]:
        near = self._starts.get(word[:_BEGINNING], ())
        return frozenset(other for other in near if alike(word, other))

    def _weight(self, word: str, known: frozenset[str]) -> float:
        weight = max((self.weights[other] for other in known if other in self.weights), default=UNKNOWN)
        return weight * NAMED if word in self.names else weight


def names_in(texts: Iterable[str], but: str = "") -> frozenset[str]:
    """Return the names said in ``texts`` as stems, without those of places and of ``but``."""
    said: Counter[str] = Counter()
    placed: Counter[str] = Counter()
    common: Counter[str] = Counter()
    for text in texts:
        common.update(stem(fold(word)) for word in _SMALL.findall(text))
        said.update(stem(fold(name)) for name in _NAME.findall(text))
        placed.update(stem(fold(name)) for name in _PLACE.findall(text))
    people = {
        name for name, count in said.items()
        if placed[name] < _MOSTLY * count and common[name] < count  # « radio » is no name
    }
    return frozenset(people - TITLES - {stem(word) for word in words(but)})


def _lines(layer: Layer) -> Iterator[str]:
    yield from (line.text for line in (*layer.say, *layer.again))


def _core(layer: Layer, facts: Mapping[str, Fact], needs: Mapping[str, Need]) -> Iterator[str]:
    for name in layer.tells:
        yield facts[name].truth
        yield from facts[name].also
    for name in layer.reveals:
        yield needs[name].opener
        yield needs[name].label


def _stems(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from content_stems(text)

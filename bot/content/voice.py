"""One voice of a scenario: everything that the client can say in one profile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import log

from bot.content.likeness import content_stems, words
from bot.content.lines import Line


@dataclass(frozen=True)
class ClosedAnswer:
    """An answer to closed questions that resemble one of ``asks``, or the default."""

    asks: tuple[str, ...]
    say: tuple[Line, ...]
    tells: tuple[str, ...] = ()
    default: bool = False


@dataclass(frozen=True)
class Layer:
    """One step of what the client tells about a topic, open from ``trust`` (0–100).

    ``about``: beginnings of words that let this layer go first when the question
    has one. ``tells``: ids of facts; ``reveals``: ids of needs. ``again``: said instead
    when it is asked again.
    """

    trust: int
    say: tuple[Line, ...]
    about: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    reveals: tuple[str, ...] = ()
    again: tuple[Line, ...] = ()


@dataclass(frozen=True)
class TopicVoice:
    """What one voice says about one topic."""

    closed: tuple[ClosedAnswer, ...] = ()
    layers: tuple[Layer, ...] = ()
    again: tuple[Line, ...] = ()

    def all_lines(self) -> Iterator[Line]:
        """Give every line of the topic."""
        for part in (*self.closed, *self.layers):
            yield from part.say
        for layer in self.layers:
            yield from layer.again
        yield from self.again


@dataclass(frozen=True)
class Voice:
    """The lines of one profile in one scenario; ``address`` is None when the
    scenario's holds. ``objections``, ``requests`` and ``questions``: id → moment → lines;
    ``endings``: how the call ends → lines."""

    profile: str
    address: str | None
    opening: tuple[Line, ...]
    topics: Mapping[str, TopicVoice]
    reactions: Mapping[str, tuple[Line, ...]]
    facts: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    hints: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    statements: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    objections: Mapping[str, Mapping[str, tuple[Line, ...]]] = field(default_factory=dict)
    requests: Mapping[str, Mapping[str, tuple[Line, ...]]] = field(default_factory=dict)
    questions: Mapping[str, Mapping[str, tuple[Line, ...]]] = field(default_factory=dict)
    sore_points: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    endings: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Return the folded words of all lines."""
        return frozenset(word for line in self.all_lines() for word in words(line.text))

    @cached_property
    def ask_weights(self) -> Mapping[str, float]:
        """Return stem → weight 0–1: rare in what is asked of this voice weighs more."""
        asks = [ask for topic in self.topics.values() for item in topic.closed for ask in item.asks]
        counts = Counter(word for ask in asks for word in set(content_stems(ask)))
        return {word: 1 / (1 + log(count)) for word, count in counts.items()}

    @cached_property
    def closed_asks(self) -> tuple[tuple[str, ClosedAnswer, frozenset[str]], ...]:
        """Return topic, answer and stems of every closed question that is foreseen."""
        return tuple(
            (name, answer, frozenset(content_stems(ask)))
            for name, topic in self.topics.items()
            for answer in topic.closed
            for ask in answer.asks
        )

    @cached_property
    def topic_of_line(self) -> Mapping[str, tuple[str, Line]]:
        """Return line id → topic and line, for the lines of the topics."""
        topics = self.topics.items()
        return {line.id: (name, line) for name, topic in topics for line in topic.all_lines()}

    def all_lines(self) -> Iterator[Line]:
        """Give every line of the voice, in the order of the file's parts."""
        yield from self.opening
        for topic in self.topics.values():
            yield from topic.all_lines()
        groups = (self.facts, self.hints, self.statements, self.sore_points, self.endings)
        moments = (self.objections, self.requests, self.questions)
        each = [texts for group in moments for texts in group.values()]
        for group in (*groups, *each, self.reactions):
            for lines in group.values():
                yield from lines

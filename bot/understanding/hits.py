"""Topics found in a turn: chances weighed, hits made, the surest kept."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.analysis import TurnAnalysis
from bot.records.findings import TopicHit
from bot.understanding.stretches import Stretch
from bot.understanding.topics import NONE

SURE_OF_SECOND = 0.4  # one topic more in a turn costs more when it is wrong


def mixed(first: dict[str, float], second: dict[str, float], share: float) -> dict[str, float]:
    """Return both chances weighed; what asks nothing beside a question adds no doubt."""
    both = {name: (1 - share) * first[name] + share * second[name] for name in first}
    if NONE in both:
        both[NONE] = min(first[NONE], both[NONE])
    total = sum(both.values())
    return {name: chance / total for name, chance in both.items()}


def hit_of(analysis: TurnAnalysis, stretch: Stretch, topic: str, confidence: float) -> TopicHit:
    """Return the hit of ``topic`` in a stretch, its confidence to three places."""
    text = analysis.text[stretch.start : stretch.end].strip()
    return TopicHit(
        topic, round(confidence, 3), stretch.start, stretch.end, text, stretch.question
    )


def ranked(hits: Sequence[TopicHit]) -> tuple[TopicHit, ...]:
    """Return each topic once, surest first, the doubtful ones only when alone."""
    best: dict[str, TopicHit] = {}
    for hit in hits:
        if hit.topic not in best or hit.confidence > best[hit.topic].confidence:
            best[hit.topic] = hit
    surest = sorted(best.values(), key=lambda hit: (-hit.confidence, hit.start))
    return tuple(surest[:1] + [hit for hit in surest[1:] if hit.confidence >= SURE_OF_SECOND])

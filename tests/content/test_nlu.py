"""The training sentences: their format, and what they must hold."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from bot.content.nlu import TrainingDataError, load_move_examples, load_topic_examples
from bot.content.paths import DATA
from bot.content.topics import load_topics

HELD_OUT = DATA.parent / "bench" / "topics"


def test_every_topic_has_a_file_of_its_name_with_ninety_sentences() -> None:
    examples = load_topic_examples(DATA / "nlu")
    counts = Counter(item.group for item in examples if item.file == f"{item.group}.yml")
    assert all(counts[topic] >= 90 for topic in load_topics())


def test_no_sentence_stands_under_two_topics() -> None:
    groups: dict[str, set[str]] = {}
    for item in load_topic_examples(DATA / "nlu"):
        groups.setdefault(item.text.casefold(), set()).add(item.group)
    assert not [text for text, found in groups.items() if len(found) > 1]


def test_no_held_out_sentence_is_trained_on() -> None:
    trained = {item.text.casefold() for item in load_topic_examples(DATA / "nlu")}
    held_out = [
        json.loads(line)["text"].casefold()
        for path in sorted(HELD_OUT.glob("heldout*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    assert held_out
    assert not trained.intersection(held_out)


def test_several_topics_are_topics() -> None:
    several = [item for item in load_topic_examples(DATA / "nlu") if item.group == "several"]
    assert len(several) >= 120
    assert {topic for item in several for topic in item.topics} <= set(load_topics())


def test_moves_are_read_from_their_own_folder() -> None:
    assert all(item.group.startswith("move_") for item in load_move_examples(DATA / "nlu"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("nlu: [", "not valid YAML"),
        ("nlu:\n- intent: parler/x\n", "has no examples"),
        ("nlu:\n- intent: parler/x\n  examples: |\n    sans tiret\n", "lacks its dash"),
        ("nlu:\n- intent: parler/x\n  examples:\n  - metadata: {}\n", "lacks its text"),
        ("nlu:\n- intent: autre\n  examples: |\n    - a\n", "no group"),
    ],
)
def test_a_malformed_file_is_named(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "bad.yml").write_text(content, encoding="utf-8")
    with pytest.raises(TrainingDataError, match=message):
        load_topic_examples(tmp_path)


def test_topics_of_an_example_are_read(tmp_path: Path) -> None:
    content = "nlu:\n- intent: parler/several\n  examples:\n  - text: |\n      - Un et deux ?\n    metadata: {topics: [role, data]}\n"
    (tmp_path / "a.yml").write_text(content, encoding="utf-8")
    example = load_topic_examples(tmp_path)[0]
    assert (example.text, example.topics) == ("Un et deux ?", ("role", "data"))

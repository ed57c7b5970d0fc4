"""How Rasa reads the training sentences."""

from __future__ import annotations

from pathlib import Path

from bot.shell.components.keys import GROUP
from bot.shell.importer import GroupImporter, rasa_folders
from bot.shell.training_data import write_groups
from bot.content.nlu import load_move_examples, load_topic_examples

TOPICS = """
version: "3.1"
nlu:
- intent: parler/budget
  examples: |
    - Quel est votre budget ?
    - oui
- intent: parler/several
  examples:
  - text: Quel budget et quel délai ?
    metadata:
      topics: [budget, deadline]
- intent: parler/move_thank
  examples: |
    - Merci beaucoup.
- intent: affirmer
  examples: |
    - oui
"""


def importer(folder: Path) -> GroupImporter:
    (folder / "nlu").mkdir()
    (folder / "nlu" / "all.yml").write_text(TOPICS, encoding="utf-8")
    return GroupImporter(training_data_paths=[str(folder)])


def test_a_group_becomes_an_example_of_speech(tmp_path: Path) -> None:
    examples = importer(tmp_path).get_nlu_data().training_examples
    told = {(item.get("text"), item.get("intent"), item.get(GROUP)) for item in examples}
    assert told == {
        ("Quel est votre budget ?", "parler", "parler/budget"),
        ("Quel budget et quel délai ?", "parler", "parler/several"),
        ("Merci beaucoup.", "parler", "parler/move_thank"),
        # Said to coach and client: one intent, still an example of its group.
        ("oui", None, "parler/budget"),
        ("oui", "affirmer", None),
    }


def test_the_trainers_see_the_groups_that_rasa_read(tmp_path: Path) -> None:
    data = importer(tmp_path).get_nlu_data()
    target = tmp_path / "groups"
    write_groups(data, target)
    topics = {(item.text, item.group, item.topics) for item in load_topic_examples(target)}
    assert topics == {
        ("Quel est votre budget ?", "budget", ()),
        ("oui", "budget", ()),
        ("Quel budget et quel délai ?", "several", ("budget", "deadline")),
    }
    assert [item.text for item in load_move_examples(target)] == ["Merci beaucoup."]


def test_only_rasas_folders_are_read(tmp_path: Path) -> None:
    for name in ("nlu", "rules", "rubric", "scenarios"):
        (tmp_path / name).mkdir()
    assert rasa_folders(tmp_path) == [str(tmp_path / "nlu"), str(tmp_path / "rules")]
    assert rasa_folders(tmp_path / "rubric") == [str(tmp_path / "rubric")]

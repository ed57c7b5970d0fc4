"""What the components leave on a message."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from spacy.language import Language

from bot.records.analysis import TurnAnalysis
from bot.shell.components.phase_intent import INTENTS


def read(agent: Agent, text: str, **metadata: Any) -> dict[str, Any]:
    message = UserMessage(text, metadata=metadata)
    return asyncio.run(agent.processor.parse_message(message))


@pytest.mark.parametrize(
    ("phase", "text", "intent"),
    [
        ("accueil", "le premier", "choisir"),
        ("accueil", "oui", "affirmer"),
        ("accueil", "c'est quoi la différence entre les deux ?", "demander"),
        ("fiche", "on prépare", "choisir"),
        ("preparation", "des ateliers : tout le monde sait s'en servir", "decrire"),
        ("preparation", "je passe", "passer"),
        ("appel", "oui", "parler"),
        ("appel", "3", "parler"),
        ("profil", "3", "choisir"),
        ("profil", "non", "nier"),
        ("auto_evaluation", "3", "noter"),
        ("auto_evaluation", "3 4 4 2 1 5", "noter"),
        ("auto_evaluation", "je préfère sauter", "passer"),
        ("debrief", "pourquoi cette note ?", "demander"),
        ("appel", "!fin", "commander"),
        ("accueil", "!aide", "commander"),
    ],
)
def test_the_intent_is_one_that_has_its_place_in_the_phase(
    agent: Agent, phase: str, text: str, intent: str
) -> None:
    assert read(agent, text, phase=phase)["intent"]["name"] == intent


@pytest.mark.parametrize("phase", sorted(INTENTS))
@pytest.mark.parametrize("text", ["", "🙂", "???", "hello how are you", "a" * 2000])
def test_no_message_leaves_its_phase(agent: Agent, phase: str, text: str) -> None:
    found = read(agent, text, phase=phase)
    assert found["intent"]["name"] in INTENTS[phase]
    assert sum(item["confidence"] for item in found["intent_ranking"]) == pytest.approx(1.0)


def test_the_whole_analysis_rides_on_a_message_of_the_call(agent: Agent) -> None:
    found = read(agent, "Comment travaillez-vous ? Et quel est votre budget ?", phase="appel")
    analysis = TurnAnalysis.from_dict(found["analysis"])
    assert [question.form for question in analysis.questions] == ["open", "open"]
    assert {hit.topic for hit in analysis.topics} >= {"budget"}
    assert analysis.asks


def test_what_the_client_said_is_read_with_the_turn(agent: Agent) -> None:
    said = "Nous avons perdu deux jours de travail à cause de la panne."
    text = "Si je comprends bien, la panne vous a coûté deux jours de travail, c’est bien ça ?"
    alone = TurnAnalysis.from_dict(read(agent, text, phase="appel")["analysis"])
    together = TurnAnalysis.from_dict(
        read(agent, text, phase="appel", client=[said], profile="aimable")["analysis"]
    )
    assert together.verification.content == "faithful"
    assert alone.verification.content != "faithful"


def test_outside_the_call_nothing_is_analysed(agent: Agent) -> None:
    assert "analysis" not in read(agent, "Comment ça marche ?", phase="accueil")


def test_one_turn_is_one_pass_of_the_parser(
    agent: Agent, nlp: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches: list[list[str]] = []
    pipe = nlp.pipe

    def counted(texts: Any, **options: Any) -> Any:
        batches.append(list(texts))
        return pipe(batches[-1], **options)

    monkeypatch.setattr(nlp, "pipe", counted)
    said = ["C’est un peu la course ici.", "On a surtout besoin de calme."]
    read(agent, "Racontez-moi une journée.", phase="appel", client=said)
    read(agent, "Et le soir ?", phase="appel", client=[*said, "Le matin, on ouvre à huit heures."])
    assert [len(batch) for batch in batches] == [3, 2]

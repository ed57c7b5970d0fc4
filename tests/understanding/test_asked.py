"""Which fact or need of a scenario a question is after: the real pipeline, on questions
that stand in no ``asked.yml``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from spacy.language import Language

from bot.content.asked import load_foreseen
from bot.content.faults import ContentError, Fault
from bot.records.findings import Meant
from bot.technique.normalise import normalise
from bot.technique.reader import TechniqueReader
from bot.understanding.asked import AskedModel
from bot.understanding.asked_reader import AskedReader
from bot.understanding.reader import UnderstandingReader
from bot.understanding.training import load_asked, train_asked

# scenario, question, ids any of which answers it
QUESTIONS = [
    ("ondes-voisines", "Combien de bénévoles font vivre vos radios ?", {"f-benevoles"}),
    ("ondes-voisines", "Qui est Khady, dans votre équipe ?", {"f-khadyqui", "f-khady"}),
    ("ondes-voisines", "de combien vous disposez pour financer tout ca", {"f-budget", "f-fonds"}),
    ("ondes-voisines", "Vous devez être prêts pour quelle date ?", {"f-juin"}),
    ("transports-lavaux", "Combien de chauffeurs vous ont quittés ?", {"f-departs", "f-sixmois"}),
    ("transports-lavaux", "Et Yann, le poste de chef, il l’a voulu ?", {"f-yann", "n-yann"}),
    ("menuiserie-kermarrec", "Tu te paies quoi comme budget pour ce site ?", {"f-budget"}),
    ("menuiserie-kermarrec", "t es combien dans l atelier", {"f-effectif", "f-equipe", "f-taille"}),
    ("riviere-claire", "Parle-moi de Rosaire.", {"f-rosaire", "n-rosaire"}),
    ("grand-age", "Il y a combien d’aides à domicile chez vous ?", {"f-salaries"}),
    ("asso-libre", "Qui est Bernard, pour vous ?", {"f-bernard"}),
]


@pytest.fixture(scope="module")
def meant(
    nlp: Language, reader: UnderstandingReader, tokenise
) -> Callable[..., tuple[Meant, ...]]:
    """Return what a turn is after: ``meant(scenario, text, client=())``."""
    technique, asked = TechniqueReader.load(), AskedReader(reader.topics, load_foreseen, tokenise)

    def run(scenario: str, text: str, client: Iterable[str] = ()) -> tuple[Meant, ...]:
        normalised = normalise(text)
        doc, said = nlp(normalised.text), [nlp(normalise(line).text) for line in client]
        analysis = reader.read(technique.read(normalised, doc, said), doc, normalised, said)
        return asked.read(analysis, doc, normalised, said, scenario).meant

    return run


@pytest.mark.parametrize(("scenario", "text", "answers"), QUESTIONS)
def test_a_question_in_other_words_finds_what_answers_it(meant, scenario, text, answers):
    assert meant(scenario, text)[0].target in answers


@pytest.mark.parametrize("scenario", ["ondes-voisines", "asso-libre", "grand-age"])
def test_the_same_words_are_after_a_fact_of_the_scenario_that_is_played(meant, scenario):
    assert meant(scenario, "Qui décide, chez vous ?")[0].target in load_foreseen(scenario)


def test_she_is_who_was_named_last(meant):
    named = meant("ondes-voisines", "Et elle, elle fait quoi ?", ["Khady tient le tableau des émissions."])
    assert named and named[0].target.startswith("f-khady")


def test_a_question_that_names_no_subject_is_after_nothing_of_its_own(meant):
    assert meant("ondes-voisines", "Et ensuite ?") == ()


def test_a_turn_that_asks_nothing_is_after_nothing(meant):
    assert meant("ondes-voisines", "Merci, je note tout cela.") == ()


def test_a_scenario_without_foreseen_questions_is_read_all_the_same(reader, tokenise, nlp):
    asked = AskedReader(reader.topics, lambda name: {}, tokenise)
    normalised = normalise("Quel est votre budget ?")
    doc = nlp(normalised.text)
    analysis = TechniqueReader.load().read(normalised, doc, [])
    assert asked.read(analysis, doc, normalised, [], "nouveau").meant == ()


def test_a_scenario_broken_while_it_is_played_is_read_by_topics_alone(reader, tokenise, nlp, caplog):
    def broken(name: str):
        raise ContentError([Fault(Path("asked.yml"), 3, "illisible")])

    asked = AskedReader(reader.topics, broken, tokenise)
    normalised = normalise("Quel est votre budget ?")
    doc = nlp(normalised.text)
    analysis = TechniqueReader.load().read(normalised, doc, [])
    assert asked.read(analysis, doc, normalised, [], "casse").meant == ()
    assert "cannot be read" in caplog.text


FORESEEN = {
    "f-chat": ("Qui est ce chat ?", "Il s’appelle comment, le chat ?", "et le chat"),
    "f-prix": ("Combien ça coûte ?", "C’est à quel prix ?", "et le prix"),
}


def test_what_was_learnt_in_training_is_read_again(reader, tokenise, tmp_path):
    train_asked({"petit": FORESEEN}, reader.topics, tmp_path, tokenise)
    (kept,) = load_asked(tmp_path, reader.topics).values()
    (span,) = (doc[:] for doc in tokenise(["Le chat, c’est qui ?"]))
    fresh = AskedModel.fit(FORESEEN, reader.topics, tokenise)
    assert kept.digest == fresh.digest
    assert (kept.model.probabilities(span) == fresh.model.probabilities(span)).all()


def test_questions_that_changed_since_training_are_learnt_anew(reader, tokenise, nlp):
    kept = {"petit": AskedModel.fit(FORESEEN, reader.topics, tokenise)}
    changed = {**FORESEEN, "f-date": ("C’est pour quand ?", "À quelle date ?", "et la date")}
    asked = AskedReader(reader.topics, lambda name: changed, tokenise, kept)
    normalised = normalise("C’est pour quelle date ?")
    doc = nlp(normalised.text)
    analysis = TechniqueReader.load().read(normalised, doc, [])
    assert asked.read(analysis, doc, normalised, [], "petit").meant[0].target == "f-date"


def test_a_short_question_is_after_whoever_is_named_just_before_it(meant):
    assert meant("transports-lavaux", "Corinne… c’est qui ?")[0].target in {"f-corinne", "f-rh"}

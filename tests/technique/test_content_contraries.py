"""What shows a distortion: one word denied, another of its kind, a wider reach, the contrary (guide §2)."""

from __future__ import annotations

import pytest

from bot.technique.denial_signs import denial_signs
from bot.technique.kind_signs import kind_signs
from bot.technique.normalise import normalise
from bot.technique.pipeline import load_nlp
from bot.technique.reach_signs import reach_signs
from bot.technique.topic_signs import topic_signs
from bot.technique.verification import read_statements

BENT = [
    ("noun_unbarred", "Je ne veux pas de musique dans la salle d'attente.", "Vous voulez donc de la musique dans la salle d'attente."),
    ("noun_unbarred", "Les discours, je m'en fiche, je veux des images.", "Vous voulez donc des discours, c'est ça ?"),
    ("noun_unbarred", "du pain oui, ZÉRO gâteau", "donc vous voulez plein de gâteaux c'est ça"),
    ("noun_unbarred", "Nous ne voulons plus de fiches en carton.", "Vous voulez donc des fiches en carton."),
    ("noun_unbarred", "Je suis contre le badge.", "Vous souhaitez donc un badge."),
    ("verb_unbarred", "La commission n'a pas encore voté.", "Vous me dites que la commission a voté."),
    ("verb_unbarred", "Mes agents refusent de signer.", "Vos agents signent donc sans problème."),
    ("pair_unbarred", "Je ne ferme pas la cuisine le lundi. La cuisine, c'est le cœur de la maison.", "Vous fermez donc la cuisine le lundi."),
    ("kind_swapped", "Il me faut deux maçons pour mardi.", "Il vous faut donc deux plombiers pour mardi."),
    ("kind_swapped", "Le prêt vient de ma tante.", "Le prêt vient donc de votre oncle."),
    ("kind_moved", "Mon mari tient le bar et ma sœur tient la caisse.", "Votre mari tient donc la caisse."),
    ("all_for_part", "Le quart des colis arrive en retard.", "Tous vos colis arrivent donc en retard."),
    ("all_for_part", "Je livre partout sauf sur l'île.", "Vous livrez donc partout, île comprise."),
    ("you_for_theirs", "Mon voisin a perdu deux brebis cet hiver.", "Vous avez donc perdu deux brebis cet hiver."),
    ("wish_done", "On voudrait passer au bio.", "Vous êtes donc passés au bio."),
    ("topic_opposed", "Le maire nous soutient, c'est le préfet qui hésite.", "Donc le maire refuse votre projet."),
    ("topic_opposed", "Le matériel marche très bien.", "Si je vous suis, c'est le matériel qui coince."),
]
KEPT = [
    ("noun_unbarred", "On veut plus de clients le lundi.", "Vous cherchez donc des clients le lundi."),
    ("noun_unbarred", "On a choisi le gaz au lieu du fioul.", "Vous remplacez donc le fioul par le gaz."),
    ("noun_unbarred", "Si je ne trouve pas de camion avant mai, j'arrête.", "Il vous faut donc un camion avant mai."),
    ("verb_unbarred", "Je ne signe pas avant d'avoir lu.", "Vous signerez donc après avoir lu."),
    ("verb_unbarred", "Ils ne viennent plus ensemble.", "Ils viennent donc chacun de leur côté."),
    ("pair_unbarred", "L'appel d'offres n'est pas paru.", "L'appel d'offres paraîtra donc plus tard."),
    ("kind_swapped", "Nous faisons un bilan par trimestre.", "Vous faites donc quatre bilans par an."),
    ("kind_swapped", "Ma mère tient la boutique.", "Votre maman tient donc la boutique."),
    ("kind_moved", "La paie tombe le 28 et le loyer le 3.", "Le loyer tombe donc le 3."),
    ("all_for_part", "Tous les colis arrivent en retard, sauf ceux de Lille.", "À part Lille, tous vos colis sont en retard."),
    ("you_for_theirs", "Mon voisin a perdu deux brebis cet hiver.", "Votre voisin a donc perdu deux brebis."),
    ("wish_done", "On voudrait passer au bio.", "Vous souhaitez donc passer au bio."),
    ("topic_opposed", "Le maire nous soutient, c'est le préfet qui hésite.", "Vous avez donc l'appui du maire, le préfet hésite."),
]


def signs(client: str, trainee: str) -> dict[str, float]:
    """Return the signs of the likeliest statement of ``trainee``."""
    own, said = (load_nlp()(normalise(text).text) for text in (trainee, client))
    best = [max(read_statements(own, [said], every=True), key=lambda one: one.found)]
    return {**denial_signs(best), **kind_signs(best), **reach_signs(best), **topic_signs(best)}


@pytest.mark.parametrize(("sign", "client", "trainee"), BENT)
def test_what_was_bent_is_shown(sign, client, trainee):
    assert signs(client, trainee)[sign] > 0


@pytest.mark.parametrize(("sign", "client", "trainee"), KEPT)
def test_what_was_kept_shows_nothing(sign, client, trainee):
    assert signs(client, trainee)[sign] == 0

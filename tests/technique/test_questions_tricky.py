"""Rare turns of French that state or ask, against their looks."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

TOLD = [
    ("Ah non, détrompez-vous, c'est l'inverse : plus on attend, moins ça coûte.", ""),
    ("Loin de moi l'idée de vous presser.", ""),
    ("Que ce soit pour deux jours ou pour un mois, le tarif est le même.", ""),
    ("Qui que vous choisissiez, prenez quelqu'un du coin.", ""),
    ("Vous n'imaginez pas combien de gens nous appellent pour ça.", ""),
    ("Vous ne me croirez pas, mais le stock est parti en une heure.", ""),
    ("Peu de gens savent qui se cache derrière ce label.", ""),
    ("J'ai longtemps cherché à comprendre pourquoi les ventes baissaient en mai.", ""),
    ("Je ne vous demande pas de me croire sur parole.", ""),
    ("Je ne vous demanderai pas pourquoi vous êtes parti, cela ne me regarde pas.", ""),
    ("Nul ne sait ce que l'hiver nous réserve.", ""),
    ("Ma question n'était pas de savoir qui a tort.", ""),
    ("Je me garderai bien de dire qui a raison.", ""),
    ("Inutile de me dire qui vous a conseillé.", ""),
    ("Vous verrez avec Karine où garer la remorque.", ""),
    ("C'est quand on a tout essayé qu'on revient à l'essentiel.", ""),
    ("Il n'y a que vous pour dire ça comme ça.", ""),
    ("Ni le prix ni le délai ne changent, quoi que dise le fournisseur.", ""),
    ("Ou bien on répare, ou bien on remplace ; dans les deux cas je m'en charge.", ""),
    ("Soit vous gardez l'ancien, soit vous prenez le neuf.", ""),
    ("Plutôt mourir que de changer de caisse, m'a dit votre oncle !", ""),
    ("Aussi bien l'équipe que le public y trouve son compte.", ""),
    ("Ainsi soit-il, comme disait ma grand-mère.", ""),
    ("Vive les mariés ! Le traiteur est réservé.", ""),
    ("Puissiez-vous avoir beau temps !", ""),
    ("Puisse la récolte être bonne !", ""),
    ("Dussions-nous y passer la nuit, ce sera prêt.", ""),
    ("N'eût été la pluie, tout était fini.", ""),
    ("N'était le bruit, l'endroit serait parfait.", ""),
    ("Sitôt dit, sitôt fait.", ""),
    ("Reste à convaincre le syndic, ce qui n'est pas gagné.", ""),
    ("Reste que le toit fuit.", ""),
    ("Advienne que pourra.", ""),
    ("Comprenne qui pourra.", ""),
    ("Sauve qui peut !", ""),
    ("Fasse le ciel que la livraison arrive.", ""),
    ("Qu'importe l'heure, je décroche.", ""),
    ("Qu'à cela ne tienne.", ""),
    ("Combien ont renoncé avant d'avoir essayé !", ""),
    ("Comme quoi tout arrive.", ""),
    ("D'où ma visite.", ""),
    ("D'où l'intérêt de s'y prendre tôt.", ""),
    ("merci je vous tiens au courant de la suite", ""),
    ("d'accord je comprends mieux pourquoi vous tenez à cette date", ""),
    ("on regarde ça ensemble quand vous revenez de vacances", ""),
    ("bon ben on est bien avancés alors je vous fais le devis", ""),
    ("oui parce que chez vous c'est pas comme ailleurs je sais", ""),
    ("ah vous me rassurez parce que j'avais compris autre chose", ""),
    ("ouais ouais je vois le genre ils promettent et puis plus rien", ""),
    ("jte lenvoie des que jai fini de manger", ""),
    ("tkt c moi qui paye", ""),
    ("jsuis passé hier ya personne qui répondait", ""),
    ("ok nickel on se capte jeudi", ""),
    ("vous inquiétez pas madame on a l'habitude des vieilles maisons", ""),
    ("vas-y tranquille y a rien qui presse", ""),
]

ASKED = [
    ("Ce serait pour quelle date, au juste ?", "o"),
    ("Ces trois jours, vous les prenez quand ?", "o"),
    ("Ils viennent d'où, vos abonnés ?", "o"),
    ("Ça, vous l'avez mesuré ?", "c"),
    ("Et l'hébergement, il est compris ?", "c"),
    ("Sinon, vous avez d'autres pistes ?", "c"),
    ("Vous seriez prêt à tester sur un seul site ?", "c"),
    ("Qu'est-ce qui ferait que vous diriez oui ?", "o"),
    ("À supposer qu'on parte sur mars, qui faudrait-il prévenir ?", "o"),
    ("Vous me disiez tout à l'heure que le bureau hésite : sur quoi, exactement ?", "o"),
    ("Sans indiscrétion, c'est une question d'argent ou de temps ?", "c"),
    ("Par curiosité, comment l'avez-vous choisi ?", "o"),
    ("Petite question : qui ouvre le matin ?", "o"),
    ("Entre nous, vous y croyez encore ?", "c"),
    ("Le trésorier, on le voit quand ?", "o"),
    ("Expliquez-moi : pourquoi trois caisses ?", "o"),
    ("Il y a une raison particulière ?", "c"),
    ("Quelqu'un d'autre doit donner son accord ?", "c"),
    ("Je vous en mets combien ?", "o"),
    ("On commence par lequel ?", "o"),
    ("Vous pouvez me dire où ça coince ?", "o"),
    ("Vous pouvez me dire si ça a été signé ?", "c"),
    ("Vous savez qui l'a installé ?", "c"),
    ("Auriez-vous une idée de ce que ça coûte aujourd'hui ?", "c"),
    ("Pourrait-on revenir un instant sur vos délais ?", "o"),
    ("dis moi stp comment vs gerez les absences", "o"),
    ("vs etes satisfait de votre banque ou pas trop", "c"),
    ("ca marche comment chez vs les congés", "o"),
    ("et la compta cest qui", "o"),
    ("votre local y fait combien de m2", "o"),
    ("ya combien de personne ds lasso", "o"),
    ("vs faites ça depuis kan", "o"),
    ("tu veux ke je rappel a kel heure", "o"),
    ("jaimerai savoir ce ki vs bloque", "o"),
    ("c quoi ki vs plairait le plus", "o"),
    ("pis vous autres comment vous voyez ça", "o"),
    ("êtes-vous à l'aise avec ça vous autres", "c"),
    ("ça marche-tu encore votre vieux système", "c"),
    ("vous comptez rester longtemps à Bamako", "c"),
    ("le chef du village il a donné son accord", "c"),
]


@pytest.mark.parametrize(("turn", "expected"), TOLD)
def test_it_asks_nothing(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), ASKED)
def test_it_asks(turn: str, expected: str) -> None:
    assert forms(turn) == expected

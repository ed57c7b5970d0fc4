"""Question words at the front or in place, and those that ask nothing (guide §1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

OPEN = [
    ("Où stockez-vous les palettes en hiver ?", "o"),
    ("et là tu fais quoi quand le fournisseur répond pas", "o"),
    ("vous commandez la farine à qui en ce moment", "o"),
    ("A quelle fréquence la commission se réunit-elle ?", "o"),
    ("ca se passe comment le lundi matin à l'ouverture", "o"),
    ("cest koi le pire truc dans votre tournee", "o"),
    ("De combien de postes parle-t-on ?", "o"),
    ("on parle de combien de postes", "o"),
    ("qui c'est qui s'occupe des plannings chez vous", "o"),
    ("C'est à cause de quoi que ça bloque ?", "o"),
    ("depuis combien de temps ça dure cette affaire-là", "o"),
    ("Sur quels critères allez-vous trancher ?", "o"),
    ("Dans quelle mesure vos fournisseurs sont-ils prévenus ?", "o"),
    ("Vous diriez que c'est dû à quoi ?", "o"),
    ("Ça représente quoi, pour une maison comme la vôtre, trois jours d'arrêt ?", "o"),
    ("Jusqu'où êtes-vous prête à aller ?", "o"),
    ("En quoi le contrat de l'an passé vous a-t-il déçus ?", "o"),
    ("Quelles sont, selon vous, les deux choses à ne surtout pas toucher ?", "o"),
    ("comment tu t'arranges quand ta vendeuse est malade", "o"),
    ("et le stock c'est qui qui le compte", "o"),
    ("Y a combien de monde qui travaille là-dessus chez vous", "o"),
    ("mais concrètement le vendredi soir euh qui ferme la caisse", "o"),
    ("vous l'avez payé combien ce four", "o"),
    ("Ils viennent d'où, vos clients ?", "o"),
    ("ils viennent d'ou vos clients", "o"),
    ("c'était quand la derniere fois que vous avez changé de fournisseur", "o"),
    ("Qu'en dit votre associé ?", "o"),
    ("Qu'est-ce à dire ?", "o"),
    ("Lequel de ces deux points vous empêche de dormir ?", "o"),
    ("Laquelle ?", "o"),
    ("Et qui d'autre est concerné ?", "o"),
    ("comment ca ?", "o"),
    ("Comment ça, fermé ?", "o"),
    ("pis là ça vous coûte combien à peu près par mois ces allers-retours-là", "o"),
    ("Ça vous ferait quoi de ne plus avoir à rappeler tout le monde ?", "o"),
    ("vous en êtes où avec la banque", "o"),
    ("où en êtes vous avec la banque", "o"),
    ("Que se passerait-il si la machine tombait en panne un samedi ?", "o"),
    ("il se passerait quoi si la machine tombait en panne un samedi", "o"),
    ("Vers qui vous tournez-vous quand ça coince ?", "o"),
    ("À compter de quand le bail s'applique-t-il ?", "o"),
    ("vous voulez que ça commence quand", "o"),
    ("quest ce que vous attendez de nous au juste", "o"),
    ("Qu'attend de vous votre direction ?", "o"),
    ("Ça donne quoi, les essais ?", "o"),
    ("les essais ça donne quoi", "o"),
    ("Combien vous faudrait-il de temps pour vous retourner ?", "o"),
    ("Il vous faudrait combien de temps pour vous retourner ?", "o"),
    ("wesh c'est quoi le délai max pour vous", "o"),
    ("dites moi vous ouvrez à quelle heure le samedi", "o"),
]

TOLD = [
    ("Je vois très bien comment vous travaillez.", ""),
    ("Voilà comment on procède chez nous, étape par étape.", ""),
    ("Peu importe qui signe, le prix reste le même.", ""),
    ("C'est là où le bât blesse.", ""),
    ("Le jour où vous en aurez assez, appelez-moi.", ""),
    ("Vous savez où me trouver.", ""),
    ("Quoi qu'il en soit, on avance.", ""),
    ("Combien de fois je l'ai vu arriver, ce genre de panne !", ""),
    ("On verra bien qui a raison.", ""),
    ("Il faudra décider qui fait quoi, ce sera l'objet de la prochaine séance.", ""),
    ("Je vais vous montrer combien c'est simple.", ""),
    ("Ça dépend de qui tient la caisse.", ""),
    ("Rien de tel quand on débute.", ""),
    ("Quelle que soit la formule, l'installation est comprise.", ""),
    ("Je vous explique comment ça marche et ensuite vous me direz.", ""),
    ("j'ai compris pourquoi ça coince", ""),
    ("D'où l'intérêt de former deux personnes.", ""),
    ("Comme quoi, il ne faut jamais dire jamais.", ""),
    ("C'est comme ça qu'on a perdu le marché de Lomé, faute de savoir qui signait.", ""),
    ("Quand le froid arrive, les ventes reprennent, c'est normal.", ""),
    ("Et Dieu sait combien j'ai hésité avant de vous appeler.", ""),
    ("Tout dépend du moment où vous commencez.", ""),
    ("Je me souviens de la façon dont vous en parliez.", ""),
    ("Quelle aventure, cette ouverture !", ""),
    ("Comme c'est gentil !", ""),
    ("Que de chemin parcouru depuis janvier.", ""),
    ("Combien je vous comprends !", ""),
]


@pytest.mark.parametrize(("turn", "expected"), OPEN)
def test_what_leaves_the_answer_free_is_open(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), TOLD)
def test_what_asks_nothing_counts_no_question(turn: str, expected: str) -> None:
    assert forms(turn) == expected

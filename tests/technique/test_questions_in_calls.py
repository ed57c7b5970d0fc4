"""Turns of calls, in chat, speech and writing."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

CLOSED = [
    ("et ca fuit ou au juste dans l atelier ou dans la réserve", "c"),
    ("vous avez deja fait venir quelqu un pour chiffrer", "c"),
    ("Ça fait combien de temps qu'il fuit comme ça, six mois ?", "c"),
    ("Quelqu'un à l'interne ou un cabinet ?", "c"),
    ("quelqu'un à l'interne ou un cabinet", "c"),
    ("vous cherchez depuis longtemps", "c"),
    ("il rame tout le temps ou juste le soir", "c"),
    ("il rame beaucoup", "c"),
    ("Il rame sur téléphone aussi ?", "c"),
    ("Depuis la mise à jour de lundi, peut-être ?", "c"),
    ("t as vidé le cache", "c"),
    ("Qui s'en plaint le plus, les clients, l'équipe ?", "c"),
    ("vous pourriez m'envoyer une capture", "c"),
    ("et entre vous trois ça se passe bien", "c"),
    ("les deux autres ils sont d'accord", "c"),
    ("Faudrait-il que je les rencontre aussi ?", "c"),
    ("et les jeunes ils viennent pas", "c"),
    ("vous avez déjà essayé des trucs pour attirer les jeunes", "c"),
    ("Et ça vous fait peur ?", "c"),
    ("Selon vous, est-ce l'emplacement, les prix, ou simplement l'époque ?", "c"),
    ("Et si je vous montrais ?", "c"),
    ("vraiment rien", "c"),
    ("Rien du tout ? Même pas une petite idée ?", "cc"),
    ("À votre avis, c'est un problème de méthode ou d'outil ?", "c"),
    ("elles arrivent par téléphone", "c"),
    ("c est arrivé combien de fois le mois dernier deux fois trois fois", "c"),
    ("Vous n'avez jamais songé à un carnet à souches ?", "c"),
    ("C'est Moussa qui décroche, c'est ça ?", "c"),
    ("Vous seriez prête à tester une semaine ?", "c"),
    ("Je peux vous faire un devis. Par mail, ça vous va ?", "c"),
    ("Quand vous dites « perdre », vous voulez dire oublier ?", "c"),
    ("Y aurait-il un moment où je pourrais voir ça de mes yeux ?", "c"),
    ("Comment réagissent vos clients quand ça arrive, ils râlent ou ils comprennent ?", "c"),
]

OPEN = [
    ("Aïe. Et le propriétaire, il en dit quoi ?", "o"),
    ("pour combien d'heures par semaine environ", "o"),
    ("Et l'ancien, qu'est-ce qui n'allait plus avec lui ?", "o"),
    ("Idéalement, il aurait quel profil, votre comptable ?", "o"),
    ("J'ose vous demander pourquoi le précédent est parti.", "o"),
    ("il rame a quel moment de la journée", "o"),
    ("c'est chez qui l'hébergement", "o"),
    ("Entre vous trois, qui a le dernier mot ?", "o"),
    ("Et les deux autres, ils en pensent quoi ?", "o"),
    ("les deux autres ils en pensent quoi", "o"),
    ("Comment vous répartissez-vous les rôles, vous trois ?", "o"),
    ("vous vous répartissez comment les rôles", "o"),
    ("J'aurais aimé en savoir un peu plus sur vos deux associés.", "o"),
    ("vieillit dans quel sens", "o"),
    ("c'est a dire", "o"),
    ("Et les jeunes ?", "o"),
    ("Qu'avez-vous déjà essayé pour attirer les jeunes ?", "o"),
    ("Ça vous fait quoi de voir ça ?", "o"),
    ("Et si une école s'installait dans le quartier ?", "o"),
    ("Imaginons une seconde que vous ayez trente ans de moins : vous faites quoi ?", "o"),
    ("Bon. Alors dites-moi un peu à quoi ressemblerait l'année idéale.", "o"),
    ("ok pas de souci on passe à la suite votre budget c'est quoi", "o"),
    ("Vous hésitez, je le sens. Qu'est-ce qui vous retient ?", "o"),
    ("vous les perdez ou exactement", "o"),
    ("Vous les notez où, ces commandes ?", "o"),
    ("aujourd'hui une commande qui arrive par téléphone il se passe quoi après", "o"),
    ("Une commande arrive. Que se passe-t-il, pas à pas ?", "o"),
    ("Par quels canaux arrivent-elles ?", "o"),
    ("Ma question va vous paraître bête : qui décroche ?", "o"),
    ("À quel point est-ce gênant, sur dix ?", "o"),
    ("sur dix c'est gênant à combien", "o"),
    ("Quand vous dites « perdre », qu'entendez-vous par là ?", "o"),
    ("perdre c'est-à-dire", "o"),
]

TOLD = [
    ("Un toit qui fuit, je sais ce que c'est.", ""),
    ("tabarouette depuis l'automne pis personne a rien fait", ""),
    ("Un bon comptable, ça ne court pas les rues.", ""),
    ("je regarde ca ce soir et je te dis", ""),
    ("Je me doute que ça vous fait perdre des ventes.", ""),
    ("Trois associés, trois avis, comme on dit chez nous !", ""),
    ("Vous m'en direz plus sur eux une autre fois.", ""),
    ("Je suis sûr que vous vous complétez bien.", ""),
    ("On vieillit tous, Madame Kaboré !", ""),
    ("Les jeunes, on les attire avec du concret. Vous aurez de quoi faire.", ""),
    ("Bon bon bon. Reprenons.", ""),
    ("Vous hésitez, je le sens.", ""),
    ("Avec notre carnet, vous n'en perdrez plus une.", ""),
    ("Je n'en reviens pas que vous teniez sans carnet !", ""),
    ("Moussa m'a dit que c'était lui qui décrochait.", ""),
    ("Merci d'avoir été franche. On avance ?", ""),
]


@pytest.mark.parametrize(("turn", "expected"), CLOSED)
def test_what_wants_a_yes_or_offers_answers_is_closed(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), OPEN)
def test_what_leaves_the_answer_free_is_open(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), TOLD)
def test_what_asks_nothing_counts_no_question(turn: str, expected: str) -> None:
    assert forms(turn) == expected

"""Hard neighbours: a question and its look-alike, in other voices still."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement

ASKED = [
    ("Le four est tombé en panne deux fois ; qui l'a réparé ?", [("open", "qui l'a réparé ?")]),
    ("Sur une échelle de un à dix, où vous situez-vous ?", [("open", "où vous situez-vous ?")]),
    ("À supposer que le conseil dise oui, vous commenceriez quand ?", [("open", "vous commenceriez quand ?")]),
    ("Vos trois magasins, comment se partagent-ils les stocks ?", [("open", "Vos trois magasins, comment se partagent-ils les stocks ?")]),
    ("Qu'est-ce qui fait qu'un bénévole reste ou s'en va ?", [("open", "Qu'est-ce qui fait qu'un bénévole reste ou s'en va ?")]),
    ("Combien de temps vous faut-il pour former un nouveau ?", [("open", "Combien de temps vous faut-il pour former un nouveau ?")]),
    ("Diriez-vous que l'ambiance s'est dégradée ?", [("closed", "Diriez-vous que l'ambiance s'est dégradée ?")]),
    ("Et si on se donnait jusqu'à Pâques ?", [("closed", "Et si on se donnait jusqu'à Pâques ?")]),
    ("Vous l'avez signé quand, ce bail ?", [("open", "Vous l'avez signé quand, ce bail ?")]),
    ("À votre avis, pourquoi les jeunes partent-ils ?", [("open", "pourquoi les jeunes partent-ils ?")]),
    ("Pensez-vous que le notaire acceptera ?", [("closed", "Pensez-vous que le notaire acceptera ?")]),
    ("Je peux passer demain vers dix heures, ça vous arrange ?", [("closed", "Je peux passer demain vers dix heures, ça vous arrange ?")]),
    ("Qu'est-ce que ça changerait, pour vous, de ne plus faire les plannings ?", [("open", "Qu'est-ce que ça changerait, pour vous, de ne plus faire les plannings ?")]),
    ("Quelle est, selon vous, la part de la chance là-dedans ?", [("open", "Quelle est, selon vous, la part de la chance là-dedans ?")]),
    ("Vous imprimez encore les bulletins, ou tout passe par courriel maintenant ?", [("closed", "Vous imprimez encore les bulletins, ou tout passe par courriel maintenant ?")]),
    ("Est-ce le prix qui vous retient ?", [("closed", "Est-ce le prix qui vous retient ?")]),
    ("Quel jour vous arrange : lundi, mardi, jeudi ?", [("closed", "Quel jour vous arrange : lundi, mardi, jeudi ?")]),
    ("Vous avez décidé quoi, finalement, pour l'ancien bâtiment ?", [("open", "Vous avez décidé quoi, finalement, pour l'ancien bâtiment ?")]),
    ("Accepteriez-vous de nous recevoir sur le chantier ?", [("closed", "Accepteriez-vous de nous recevoir sur le chantier ?")]),
    ("Expliquez-moi pourquoi vous tenez tant à ce bâtiment.", [("open", "Expliquez-moi pourquoi vous tenez tant à ce bâtiment.")]),
    ("Je serais intéressé de savoir ce que vos élèves en pensent.", [("open", "Je serais intéressé de savoir ce que vos élèves en pensent.")]),
    ("Ça m'intéresserait de connaître votre avis sur l'ancienne formule.", [("open", "Ça m'intéresserait de connaître votre avis sur l'ancienne formule.")]),
    ("Vous rappelez-vous qui vous avait conseillé ce modèle ?", [("closed", "Vous rappelez-vous qui vous avait conseillé ce modèle ?")]),
    ("Avez-vous fixé à combien se montera la cotisation ?", [("closed", "Avez-vous fixé à combien se montera la cotisation ?")]),
    ("Votre comptable sait-il combien de factures restent impayées ?", [("closed", "Votre comptable sait-il combien de factures restent impayées ?")]),
    ("Un exemple récent ?", [("closed", "Un exemple récent ?")]),
    ("Ce que vous craignez le plus ?", [("open", "Ce que vous craignez le plus ?")]),
    ("Et le reste de l'équipe, elle en dit quoi ?", [("open", "Et le reste de l'équipe, elle en dit quoi ?")]),
    ("La salle, vous la louez à l'année ?", [("closed", "La salle, vous la louez à l'année ?")]),
    ("Ne serait-il pas plus simple d'attendre l'automne ?", [("closed", "Ne serait-il pas plus simple d'attendre l'automne ?")]),
    ("Parlez-moi donc de ce fameux hiver 2019 !", [("open", "Parlez-moi donc de ce fameux hiver 2019 !")]),
    ("Que puis-je faire pour vous ?", [("open", "Que puis-je faire pour vous ?")]),
    ("En quelle année avez-vous racheté les murs ?", [("open", "En quelle année avez-vous racheté les murs ?")]),
    ("Qui, à part vous, a les clés ?", [("open", "Qui, à part vous, a les clés ?")]),
    ("Pourriez-vous nous en dire davantage ?", [("open", "Pourriez-vous nous en dire davantage ?")]),
    ("Pouvez-vous me confirmer la date de l'assemblée ?", [("closed", "Pouvez-vous me confirmer la date de l'assemblée ?")]),
    ("J'ai bien reçu vos plans. Me permettez-vous de les montrer à notre ingénieur ?", [("closed", "Me permettez-vous de les montrer à notre ingénieur ?")]),
    ("C'est Martine qui tient la caisse, ou bien vous ?", [("closed", "C'est Martine qui tient la caisse, ou bien vous ?")]),
    ("Ça se passe comment avec le nouveau directeur", [("open", "Ça se passe comment avec le nouveau directeur")]),
    ("bonjour je voulais savoir vous êtes combien dans le bureau", [("open", "vous êtes combien dans le bureau")]),
    ("est ce quil y a un ascenseur", [("closed", "est ce quil y a un ascenseur")]),
    ("comment ce fait il que vous ayez 2 contrats", [("open", "comment ce fait il que vous ayez 2 contrats")]),
    ("vous pourriez m'expliquer pk ça bloque", [("open", "vous pourriez m'expliquer pk ça bloque")]),
    ("ya t il des frais caches", [("closed", "ya t il des frais caches")]),
    ("qu est ce qui vous a plu chez eux", [("open", "qu est ce qui vous a plu chez eux")]),
    ("dis moi comment tu fais pour tenir le rythme", [("open", "dis moi comment tu fais pour tenir le rythme")]),
    ("t'as combien d'heures sup ce mois-ci", [("open", "t'as combien d'heures sup ce mois-ci")]),
    ("c'est quoi ton plus gros défi cette année pis comment tu comptes t'y prendre", [("open", "c'est quoi ton plus gros défi cette année"), ("open", "comment tu comptes t'y prendre")]),
    ("avez-vous un extincteur et savez-vous qui le vérifie", [("closed", "avez-vous un extincteur"), ("closed", "savez-vous qui le vérifie")]),
    ("vous vendez surtout en ligne ou au marché", [("closed", "vous vendez surtout en ligne ou au marché")]),
]

TOLD = [
    "Vous m'avez demandé de chiffrer : voici combien coûte un mur porteur.",
    "Je vous laisse me dire quand vous serez prêt.",
    "Nous saurons bientôt si la subvention est accordée.",
    "Le fait que vous soyez venu compte beaucoup.",
    "Vous verrez comme c'est simple à prendre en main.",
    "Ce n'est pas rien, ce que vous me racontez là.",
    "J'ignore encore qui viendra vous former, mais ce sera en mars.",
    "Tout dépend de qui signe et de quand vous ouvrez.",
    "Que le chantier dure deux ou trois mois, le loyer reste le même.",
    "Où que vous alliez, le badge fonctionne.",
    "Soit vous gardez la caisse actuelle, soit nous la remplaçons.",
    "Comme vous le disiez, qui veut voyager loin ménage sa monture.",
    "Vous n'imaginez pas à quel point ça m'arrange.",
    "Du coup, on fait comme ça : je rappelle le traiteur et vous, vous prévenez la salle.",
    "Aussi avons-nous prévu deux formateurs.",
    "C'est vous qui voyez.",
    "Pour savoir combien de chaises commander, je passerai compter demain.",
    "Allez savoir pourquoi, les devis partent toujours le vendredi.",
    "Je me suis longtemps demandé pourquoi les boulangers se levaient si tôt.",
    "Figurez-vous que ma grand-mère tenait la même épicerie.",
    "La dame qui tient le guichet m'a expliqué où garer le camion.",
    "Combien de gens m'ont dit la même chose !",
    "Quel plaisir de vous entendre, Monsieur Traoré !",
    "Plus vous attendez, plus le toit s'abîme.",
    "Faites comme vous voulez, c'est vous le patron.",
    "Ah bon ? Je l'ignorais.",
    "Vraiment ? C'est formidable.",
    "Non mais vous vous rendez compte ?! Trois ans sans augmentation !",
    "Dès lors, autant attendre que la mairie dise où elle veut mettre la benne.",
    "Vous savez, moi aussi j'ai commencé comme bénévole.",
    "merci c'est exactement ce dont j'avais besoin",
    "vous avez bien fait d'appeler on va s'en occuper",
    "ok je regarde ça et je vous dis quand c'est bon",
    "tkt on gère ça pour vous",
    "je vois pas comment on pourrait faire plus vite",
    "chez nous vous avez un seul numéro et quelqu'un répond toujours",
    "voilà donc si ça vous convient je vous envoie la convention",
    "qu'est-ce qu'on a ri à la fête des voisins",
    "on se dit à jeudi alors bonne journée",
    "c'est noté je vous redis pour la salle",
]


@pytest.mark.parametrize(("turn", "expected"), ASKED)
def test_what_is_asked_is_found(turn: str, expected: list[tuple[str, str]]) -> None:
    assert not disagreement(turn, expected)


@pytest.mark.parametrize("turn", TOLD)
def test_what_is_told_is_left_alone(turn: str) -> None:
    assert not disagreement(turn, [])

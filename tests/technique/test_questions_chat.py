"""Chat, speech-to-text and missing marks never change the label (guide §1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement

TURNS = [
    ("pk vs avez changé de fournisseur", [("open", "pk vs avez changé de fournisseur")]),
    ("quest ce que vous vendez exactement", [("open", "quest ce que vous vendez exactement")]),
    ("keske ta prévu pour le stand", [("open", "keske ta prévu pour le stand")]),
    ("cest quoi votre site internet", [("open", "cest quoi votre site internet")]),
    ("vs etes combien ds la boite", [("open", "vs etes combien ds la boite")]),
    ("c pour kan", [("open", "c pour kan")]),
    ("est ce que la salle est libre samedi", [("closed", "est ce que la salle est libre samedi")]),
    ("avez vous deja signé qqch", [("closed", "avez vous deja signé qqch")]),
    ("parlez moi de votre metier", [("open", "parlez moi de votre metier")]),
    ("a quel prix vous vendez le kilo", [("open", "a quel prix vous vendez le kilo")]),
    ("ou en etes vous dans les travaux", [("open", "ou en etes vous dans les travaux")]),
    ("vous travaillez ou", [("open", "vous travaillez ou")]),
    ("cmt ça se passe avec la mairie", [("open", "cmt ça se passe avec la mairie")]),
    ("cb de tps ça prend par semaine", [("open", "cb de tps ça prend par semaine")]),
    ("y a t il un delai", [("closed", "y a t il un delai")]),
    ("tu bosses avec qui", [("open", "tu bosses avec qui")]),
    ("tu peux men dire plus", [("open", "tu peux men dire plus")]),
    ("jaimerais savoir ce qui coince", [("open", "jaimerais savoir ce qui coince")]),
    ("jvoulais savoir si vs etiez dispo jeudi", [("closed", "jvoulais savoir si vs etiez dispo jeudi")]),
    ("merci bcp et sinon vous payez combien de loyer", [("open", "vous payez combien de loyer")]),
    ("ok super quel est votre délai idéal", [("open", "quel est votre délai idéal")]),
    ("euh alors donc comment euh comment vous avez connu la maison", [("open", "comment vous avez connu la maison")]),
    ("est-ce que vous euh est-ce que vous avez un un plan de secours", [("closed", "est-ce que vous avez un un plan de secours")]),
    ("bonjour madame merci de m'accorder un moment alors qu'est-ce qui vous amène aujourd'hui", [("open", "qu'est-ce qui vous amène aujourd'hui")]),
    ("vous avez des apprentis", [("closed", "vous avez des apprentis")]),
    ("vous utilisez déjà un logiciel de caisse", [("closed", "vous utilisez déjà un logiciel de caisse")]),
    ("tu as quelqu'un pour t'aider", [("closed", "tu as quelqu'un pour t'aider")]),
    ("ça vous dirait de passer à l'atelier", [("closed", "ça vous dirait de passer à l'atelier")]),
    ("vous voulez que je vous rappelle lundi", [("closed", "vous voulez que je vous rappelle lundi")]),
    ("le contrat est signé ou pas encore", [("closed", "le contrat est signé ou pas encore")]),
    ("savez vous combien ca coute", [("closed", "savez vous combien ca coute")]),
    ("vous pensez quoi de la proposition", [("open", "vous pensez quoi de la proposition")]),
    ("QUEL EST VOTRE BUDGET", [("open", "QUEL EST VOTRE BUDGET")]),
    ("Qu’est‑ce que vous en attendez ?", [("open", "Qu’est‑ce que vous en attendez ?")]),
    ("ca vous prend cb de temps pis ca vous coute combien", [("open", "ca vous prend cb de temps"), ("open", "ca vous coute combien")]),
    ("c'est tu toi qui signes les chèques", [("closed", "c'est tu toi qui signes les chèques")]),
    ("dites moi en plus sur vos horaires", [("open", "dites moi en plus sur vos horaires")]),
    ("et vos clients ils en disent quoi", [("open", "et vos clients ils en disent quoi")]),
    ("d'accord donc vous faites comment quand il pleut", [("open", "vous faites comment quand il pleut")]),
    ("quand est ce que vous ouvrez", [("open", "quand est ce que vous ouvrez")]),
    ("on peut se voir mardi", [("closed", "on peut se voir mardi")]),
    ("vous preferez le matin ou le soir", [("closed", "vous preferez le matin ou le soir")]),
    ("qui s'en occupe et vous êtes satisfait de lui", [("open", "qui s'en occupe"), ("closed", "vous êtes satisfait de lui")]),
    ("d'ou vient ce besoin", [("open", "d'ou vient ce besoin")]),
    ("ça vient d'où cette idée", [("open", "ça vient d'où cette idée")]),
    ("combien d'heures vous passez là-dessus", [("open", "combien d'heures vous passez là-dessus")]),
    ("vous comptez embaucher", [("closed", "vous comptez embaucher")]),
    ("le bureau a voté le budget ou pas", [("closed", "le bureau a voté le budget ou pas")]),
]


@pytest.mark.parametrize(("turn", "expected"), TURNS)
def test_chat_and_speech_are_read_like_written_french(turn: str, expected: list[tuple[str, str]]) -> None:
    assert not disagreement(turn, expected)

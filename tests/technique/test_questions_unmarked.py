"""What is said without any mark: strict about what asks (guide §1, precision first)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms

TOLD = [
    ("vous êtes vraiment bien installés ici", ""),
    ("merci pour ces chiffres vous m'aidez beaucoup", ""),
    ("vous avez une équipe formidable", ""),
    ("oui vous avez raison d'être prudent", ""),
    ("vous pouvez me joindre au bureau jusqu'à 17 h", ""),
    ("comme vous le savez les prix montent", ""),
    ("vous savez on a tous commencé petit", ""),
    ("vous m'avez parlé de votre fille qui reprend le magasin", ""),
    ("et vous serez livrés avant tout le monde", ""),
    ("je vois que vous tenez à vos horaires", ""),
    ("vous avez bien travaillé", ""),
    ("si vous avez des questions vous m'appelez", ""),
    ("ne vous en faites pas vous n'avez rien à payer", ""),
    ("chez nous vous ne payez que ce que vous utilisez", ""),
    ("avec la formule deux vous avez un technicien sur place", ""),
    ("vous me faites plaisir vraiment", ""),
    ("pas besoin de dossier vous venez avec votre carte et on s'en occupe", ""),
    ("vous aviez l'air inquiet hier j'ai donc rappelé l'usine", ""),
    ("ah vous aussi vous connaissez Lomé", ""),
    ("ça vous fera gagner un temps fou", ""),
    ("il vous faut juste une prise et un peu de place", ""),
    ("et votre équipe sera formée en une matinée", ""),
    ("quel accueil franchement merci", ""),
    ("quelle histoire je compatis", ""),
    ("c'est drôle que vous disiez ça", ""),
    ("qui mieux que vous connaît le quartier je vous laisse choisir", ""),
    ("on verra bien qui sera là", ""),
    ("je vous rappelle dès que je sais combien ça coûte", ""),
    ("dites-lui bonjour de ma part", ""),
    ("ok racontez à Paul il vous dira quoi faire", ""),
    ("notez bien où vous posez la valise", ""),
    ("expliquez tout ça au notaire il saura quoi faire", ""),
    ("prenez le temps de voir avec votre femme et dites-moi", ""),
    ("voyez ça entre vous puis tenez-moi au courant", ""),
    ("À jeudi.", ""),
    ("à demain alors", ""),
    ("Bonne soirée et à mardi.", ""),
    ("quel plaisir de travailler avec vous", ""),
    ("Comme convenu, voici où nous en sommes.", ""),
    ("Vous voyez où je veux en venir.", ""),
]

SPOKEN_TOLD = [
    ("merci pour votre confiance nous préparons le contrat et vous le recevez demain matin", ""),
    ("je comprends votre prudence on a eu le même cas à namur et la directrice a fini par signer sans regret", ""),
    ("oui c'est ce que je me disais aussi on va reprendre depuis le début tranquillement", ""),
    ("nos formatrices se déplacent chez vous elles s'adaptent à vos horaires et vous gardez le matériel", ""),
    ("alors oui c'est un peu plus cher mais vous n'avez plus de frais cachés ensuite", ""),
    ("si vous le souhaitez on peut en reparler lundi avec votre comptable", ""),
    ("comme je vous le disais le tarif dépend du nombre de postes et de ce que vous gardez en interne", ""),
    ("ravi de vous avoir au téléphone monsieur diallo j'ai bien reçu votre message", ""),
    ("vous me parliez de vos soucis avec la caisse ça tombe bien on vient de sortir un module pour ça", ""),
    ("bon alors je récapitule vous avez douze bénévoles un local prêté par la mairie et pas de trésorier", ""),
    ("ah oui quand même trois heures par jour ça fait beaucoup", ""),
    ("quelle énergie vous avez c'est impressionnant vraiment", ""),
    ("d'accord je note vendredi dix heures et je vous envoie l'invitation", ""),
    ("les gens nous disent souvent mais pourquoi on l'a pas fait avant", ""),
    ("on verra ça ensemble quand vous aurez eu le temps d'y réfléchir", ""),
    ("et là vous n'avez plus qu'à imprimer et à distribuer", ""),
    ("moi ce que j'aime chez vous c'est que vous ne lâchez rien", ""),
    ("non non ne changez rien c'est très bien comme vous faites", ""),
    ("à tout à l'heure alors et merci encore pour votre accueil", ""),
    ("votre voisin de palier a le même contrat il en est ravi", ""),
    ("je voulais vous remercier de vive voix c'est rare une cliente qui prend la peine d'écrire", ""),
    ("on a mis le paquet sur la sécurité chaque connexion est tracée et vous pouvez couper un accès à tout moment", ""),
    ("tout dépend comment vous voulez travailler on s'adapte", ""),
    ("parlez-en à votre équipe je reste disponible toute la semaine", ""),
    ("vous savez dans notre métier on voit de tout", ""),
    ("avec plaisir c'est moi qui vous remercie vous avez été très clair", ""),
    ("il faut voir qui sera présent ce jour là et combien de chaises on aura", ""),
    ("ça vous laisse le temps de voir venir et vous ne payez qu'à la livraison", ""),
    ("je vous explique vite fait comment on procède d'abord un relevé ensuite un chiffrage", ""),
    ("j'ai eu votre collègue hier il m'a expliqué ce qui coince et pourquoi", ""),
]

SPOKEN_ASKED = [
    ("bonjour madame sow merci d'avoir rappelé si vite qu'est-ce qui vous a décidée à nous contacter", "o"),
    ("très bien et aujourd'hui qui s'occupe de répondre aux demandes des familles", "o"),
    ("je vois mieux la situation maintenant depuis quand est-ce que ça dure", "o"),
    ("entendu pour le délai et le budget vous l'avez déjà fait valider", "c"),
    ("parfait je note ça est-ce que votre associée partage cet avis", "c"),
    ("merci c'est très clair y a-t-il autre chose que je devrais savoir", "c"),
    ("d'accord et si vous deviez garder une seule chose de l'ancien système ce serait quoi", "o"),
    ("ça me parle beaucoup ce que vous dites comment réagissent vos élèves", "o"),
    ("on peut prévoir une visite jeudi ou vendredi qu'est-ce qui vous arrange le mieux", "o"),
    ("je comprends votre inquiétude avez-vous eu une mauvaise expérience par le passé", "c"),
    ("super et vous êtes combien à utiliser le logiciel au quotidien", "o"),
    ("bon et pour la suite vous préférez qu'on se voie sur place ou en visio", "c"),
    ("racontez-moi un peu comment s'est passée la dernière campagne", "o"),
    ("j'aimerais comprendre ce qui a fait capoter le premier projet", "o"),
    ("dites-moi madame tremblay votre site actuel il date de quand", "o"),
    ("est-ce que je peux vous envoyer un récapitulatif par courriel", "c"),
    ("et vos bénévoles ils en pensent quoi de tout ça", "o"),
    ("ok et concrètement ça se traduit comment dans vos journées", "o"),
    ("à quel moment de l'année avez-vous le plus de monde", "o"),
    ("je me demandais si vous aviez prévu d'en parler à votre banque", "c"),
    ("pouvez-vous me dire lequel de ces points est le plus urgent pour vous", "o"),
    ("combien de temps pouvez-vous y consacrer chaque semaine", "o"),
    ("ça vous irait si je repasse lundi vers neuf heures", "c"),
    ("avant de vous proposer quoi que ce soit j'ai besoin de savoir ce que vous avez déjà essayé", "o"),
    ("vous avez un exemple récent en tête", "c"),
    ("qui dans votre équipe pourrait nous aider à préparer les fichiers", "o"),
]


@pytest.mark.parametrize(("turn", "expected"), TOLD)
def test_what_is_told_without_a_mark_is_left_alone(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), SPOKEN_TOLD)
def test_speech_that_tells_is_left_alone(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), SPOKEN_ASKED)
def test_speech_that_asks_is_heard(turn: str, expected: str) -> None:
    assert forms(turn) == expected

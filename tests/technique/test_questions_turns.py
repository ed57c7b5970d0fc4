"""Whole turns of several sentences, in many voices: what is asked among what is told."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement

WRITTEN = [
    ("Bonjour Madame Diallo, Paul Mercier, de la Mutuelle des Artisans. Je vous remercie de m'accorder cette demi-heure. Pour bien démarrer, pouvez-vous me présenter votre atelier en quelques mots ?",
     [("open", "pouvez-vous me présenter votre atelier en quelques mots ?")]),
    ("Je comprends que la panne vous ait coûté cher. Qu'avez-vous mis en place depuis, et qui s'en charge ?",
     [("open", "Qu'avez-vous mis en place depuis"), ("open", "qui s'en charge ?")]),
    ("Très bien. J'entends votre réserve sur le prix. Si l'on mettait le prix de côté un instant, qu'est-ce qui vous ferait dire oui ?",
     [("open", "qu'est-ce qui vous ferait dire oui ?")]),
    ("Notre coopérative existe depuis 1998. Nous suivons quarante fermes comme la vôtre, et la moitié nous a rejoints par le bouche-à-oreille. Voulez-vous que je vous mette en relation avec l'une d'elles ?",
     [("closed", "Voulez-vous que je vous mette en relation avec l'une d'elles ?")]),
    ("Merci, c'est noté. Une dernière chose : à quelle adresse dois-je envoyer le compte rendu ?",
     [("open", "à quelle adresse dois-je envoyer le compte rendu ?")]),
    ("Ah, les travaux du tram, tout le quartier en parle ! Et vous, ils vous ont fait perdre beaucoup de clients ?",
     [("closed", "Et vous, ils vous ont fait perdre beaucoup de clients ?")]),
    ("Vous dites que les bénévoles s'essoufflent. Comment cela se voit-il, concrètement ?",
     [("open", "Comment cela se voit-il, concrètement ?")]),
    ("Je vous propose de procéder en deux temps : d'abord vos besoins, ensuite ce que nous pouvons faire. Cela vous convient-il ?",
     [("closed", "Cela vous convient-il ?")]),
    ("Il y a trois façons de s'y prendre ; je vous les détaille dans le document joint. Laquelle vous parle le plus ?",
     [("open", "Laquelle vous parle le plus ?")]),
    ("D'accord pour mardi. Qui d'autre devrait être autour de la table ?",
     [("open", "Qui d'autre devrait être autour de la table ?")]),
    ("Vous avez parlé d'un audit en juin. Est-ce la préfecture qui l'impose, ou est-ce une décision interne ?",
     [("closed", "Est-ce la préfecture qui l'impose, ou est-ce une décision interne ?")]),
    ("Avant de répondre, j'aimerais m'assurer d'une chose : le hangar est-il aux normes ?",
     [("closed", "le hangar est-il aux normes ?")]),
    ("Je note : douze tables, deux services, une cuisinière absente le lundi. Et en salle ?",
     [("open", "Et en salle ?")]),
    ("Votre fils reprendra donc l'exploitation. Quand, à peu près ?", [("open", "Quand, à peu près ?")]),
    ("Nous livrons le jeudi, jamais le lundi. Le jeudi vous arrange ?", [("closed", "Le jeudi vous arrange ?")]),
    ("Je ne vous cache pas que c'est ambitieux. Mais pourquoi pas ? On l'a fait à Sion l'an dernier.", []),
    ("Qui n'a jamais rêvé d'un agenda vide ? Chez nous, c'est devenu possible grâce au guichet unique.", []),
    ("Vous savez ce qu'on dit chez nous : qui paie commande.", []),
    ("Comment vous remercier ? Votre accueil m'a touché.", []),
    ("Je vous appelle parce que la mairie m'a parlé de vous. On m'a dit : « Pourquoi n'iriez-vous pas voir la ferme Tremblay ? » Me voilà !", []),
    ("Merci pour ces précisions, je comprends mieux où se situent les blocages et pourquoi la direction temporise.", []),
    ("Vous pouvez compter sur moi. Je vous rappelle lundi avec une réponse, quelle qu'elle soit.", []),
    ("Quand je vous aurai envoyé le devis, vous aurez dix jours pour réfléchir.", []),
    ("C'est tout ce que je voulais savoir, merci beaucoup !", []),
    ("Quelle histoire ! Je n'imaginais pas que vous aviez commencé dans un garage.", []),
    ("Qu'est-ce que j'aurais aimé voir ça ! Parlez-moi de la première année.", [("open", "Parlez-moi de la première année.")]),
    ("Vous hésitez entre deux prestataires, je l'ai bien compris. Qu'est-ce qui les distingue à vos yeux ?", [("open", "Qu'est-ce qui les distingue à vos yeux ?")]),
    ("Au fond, que cherchez-vous : gagner du temps ou gagner des clients ?", [("closed", "que cherchez-vous : gagner du temps ou gagner des clients ?")]),
    ("On dit souvent que le plus dur, c'est de déléguer. Est-ce vrai pour vous aussi ?", [("closed", "Est-ce vrai pour vous aussi ?")]),
    ("Puis-je vous demander ce qui vous a fait renoncer, la dernière fois ?", [("open", "Puis-je vous demander ce qui vous a fait renoncer, la dernière fois ?")]),
    ("J'ai deux questions. La première : combien d'élèves mangent à la cantine ? La seconde : qui commande les repas ?",
     [("open", "combien d'élèves mangent à la cantine ?"), ("open", "qui commande les repas ?")]),
    ("Très heureuse de vous rencontrer, Monsieur Nguyen. Alors, dites-moi : qu'est-ce qui vous empêche de dormir ?", [("open", "dites-moi : qu'est-ce qui vous empêche de dormir ?")]),
    ("Je vous remercie de votre franchise. Vous serait-il possible de me transmettre le rapport avant vendredi ?", [("closed", "Vous serait-il possible de me transmettre le rapport avant vendredi ?")]),
    ("Si je vous proposais un essai sans frais pendant un mois, seriez-vous partant ?", [("closed", "seriez-vous partant ?")]),
    ("Le préavis est de trois mois, c'est juste ? Je l'ai lu sur le contrat affiché à l'accueil.", [("closed", "Le préavis est de trois mois, c'est juste ?")]),
    ("Vos parents vendaient déjà du fromage ici, non ?", [("closed", "Vos parents vendaient déjà du fromage ici, non ?")]),
    ("Dites-moi si la date du 12 convient à votre comité.", [("closed", "Dites-moi si la date du 12 convient à votre comité.")]),
    ("Dites-nous ce que vous attendez de ce partenariat et comment vous en mesurerez la réussite.",
     [("open", "Dites-nous ce que vous attendez de ce partenariat"), ("open", "comment vous en mesurerez la réussite")]),
    ("Je reviendrai vers vous dès que je saurai combien de places il reste.", []),
    ("Nous verrons ensemble comment organiser la reprise, et avec qui.", []),
    ("La question n'est pas de savoir qui a raison, mais d'avancer.", []),
    ("Reste à savoir si le conseil suivra.", [("closed", "Reste à savoir si le conseil suivra.")]),
    ("Imaginons que le fournisseur vous lâche demain : que feriez-vous ?", [("open", "que feriez-vous ?")]),
    ("Vous ne m'avez pas dit comment vous avez connu notre bureau.", []),
    ("Je suis curieuse : d'où vous vient ce goût pour les vieux moteurs ?", [("open", "d'où vous vient ce goût pour les vieux moteurs ?")]),
]

SPOKEN = [
    ("alors euh bonjour madame euh merci de prendre le temps hein donc euh moi c'est julien de de la société optiloc et euh ben déjà est-ce que vous pouvez me dire euh comment vous gérez vos véhicules aujourd'hui",
     [("open", "est-ce que vous pouvez me dire euh comment vous gérez vos véhicules aujourd'hui")]),
    ("d'accord d'accord et du coup euh quand un véhicule tombe en panne c'est qui qui s'en occupe",
     [("open", "c'est qui qui s'en occupe")]),
    ("ok je vois euh et en fait ce que j'aimerais comprendre c'est euh pourquoi pourquoi vous êtes partis de chez l'ancien loueur",
     [("open", "pourquoi vous êtes partis de chez l'ancien loueur")]),
    ("ah ben ça c'est une bonne nouvelle euh bon alors nous on a à peu près la même chose mais avec un suivi euh un suivi par téléphone", []),
    ("donc voilà moi je vous propose qu'on se revoie euh la semaine prochaine est-ce que le mardi vous irait ou plutôt le jeudi",
     [("closed", "est-ce que le mardi vous irait ou plutôt le jeudi")]),
    ("et euh niveau budget vous vous situez où à peu près", [("open", "niveau budget vous vous situez où à peu près")]),
    ("mm mm je comprends et ça fait combien de temps que ça dure cette situation", [("open", "ça fait combien de temps que ça dure cette situation")]),
    ("pis sinon euh votre équipe est-ce qu'elle est est-ce qu'elle est au courant du projet", [("closed", "est-ce qu'elle est au courant du projet")]),
    ("ben écoutez c'est très clair je vous envoie ça demain matin et puis euh on en reparle quand vous voulez", []),
    ("euh juste une petite question est-ce que le stationnement il est payant devant le magasin", [("closed", "est-ce que le stationnement il est payant devant le magasin")]),
    ("attendez euh je note donc quatre magasins deux entrepôts et et combien de livreurs déjà", [("open", "combien de livreurs déjà")]),
    ("qu'est-ce que qu'est-ce que vous entendez par souple", [("open", "qu'est-ce que vous entendez par souple")]),
    ("ok faque là vous cherchez quelqu'un pour quand au juste", [("open", "vous cherchez quelqu'un pour quand au juste")]),
    ("racontez-moi un peu euh comment ça s'est passé la dernière fois qu'il y a eu un contrôle", [("open", "racontez-moi un peu euh comment ça s'est passé la dernière fois qu'il y a eu un contrôle")]),
    ("c'est vrai que c'est pas évident hein avec la météo qu'on a eue", []),
]

CHAT = [
    ("slt! c quoi le nom de votre asso?? et vs faites quoi exactement", [("open", "c quoi le nom de votre asso??"), ("open", "et vs faites quoi exactement")]),
    ("ok merci\net pour la livraison vous passez par qui", [("open", "et pour la livraison vous passez par qui")]),
    ("parfait je note 👍 vous etes dispo jeudi 14h?", [("closed", "vous etes dispo jeudi 14h?")]),
    ("ça marche je vous envoie le lien tout de suite", []),
    ("vous avez reçu mon mail", [("closed", "vous avez reçu mon mail")]),
    ("tu veux qu'on se call demain ou tu préfères par écrit", [("closed", "tu veux qu'on se call demain ou tu préfères par écrit")]),
    ("jsuis pas sur davoir compris. c koi le souci avec la caisse", [("open", "c koi le souci avec la caisse")]),
    ("Ok super. vous seriez ok pour un test", [("closed", "vous seriez ok pour un test")]),
    ("on a le meme souci chez nous lol. vous utilisez koi comme logiciel de compta", [("open", "vous utilisez koi comme logiciel de compta")]),
    ("bjr, cest pour savoir si vs avez deja une assurance decennale", [("closed", "cest pour savoir si vs avez deja une assurance decennale")]),
    ("vs pouvez me dire combien de salariés vs avez svp", [("open", "vs pouvez me dire combien de salariés vs avez svp")]),
    ("Du coup vous faites quoi en cas de vol", [("open", "vous faites quoi en cas de vol")]),
    ("pas de souci prenez votre temps", []),
    ("oui oui quand vous voulez", []),
    ("qd est-ce qu'on peut passer voir les machines", [("open", "qd est-ce qu'on peut passer voir les machines")]),
    ("lequel tu prends", [("open", "lequel tu prends")]),
    ("sa coute combien votre abonnement actuel", [("open", "sa coute combien votre abonnement actuel")]),
    ("et les clients y disent quoi", [("open", "et les clients y disent quoi")]),
    ("tu connais-tu quelqu'un qui fait ça", [("closed", "tu connais-tu quelqu'un qui fait ça")]),
    ("c'est-tu vous qui décidez ou votre boss", [("closed", "c'est-tu vous qui décidez ou votre boss")]),
    ("à cause que vous avez changé de fournisseur, ça a coûté cher", []),
    ("Ça vous tanne pas de faire ça à la main ?", [("closed", "Ça vous tanne pas de faire ça à la main ?")]),
    ("vous me conseillez quoi", [("open", "vous me conseillez quoi")]),
    ("C'est à combien le kilo chez vous là-bas ?", [("open", "C'est à combien le kilo chez vous là-bas ?")]),
    ("Vous êtes dans quoi comme activité, mon frère ?", [("open", "Vous êtes dans quoi comme activité, mon frère ?")]),
    ("Bonsoir, et la famille ? Et le travail ? J'espère que tout va bien.", []),
    ("Bonsoir tonton, la santé va bien ? Je viens aux nouvelles du forage.", []),
    ("Vous avez nonante membres, si je ne m'abuse ?", [("closed", "Vous avez nonante membres, si je ne m'abuse ?")]),
    ("Ça vous va si on se tutoie ?", [("closed", "Ça vous va si on se tutoie ?")]),
    ("Qu'est-ce que ça mange en hiver, un comité de parents ?", [("open", "Qu'est-ce que ça mange en hiver, un comité de parents ?")]),
]


@pytest.mark.parametrize(("turn", "expected"), WRITTEN)
def test_written_turns(turn: str, expected: list[tuple[str, str]]) -> None:
    assert not disagreement(turn, expected)


@pytest.mark.parametrize(("turn", "expected"), SPOKEN)
def test_turns_from_speech_recognition(turn: str, expected: list[tuple[str, str]]) -> None:
    assert not disagreement(turn, expected)


@pytest.mark.parametrize(("turn", "expected"), CHAT)
def test_chat_turns_of_several_countries(turn: str, expected: list[tuple[str, str]]) -> None:
    assert not disagreement(turn, expected)

"""Polite, indirect and imperative requests: open or closed by what they carry (guide §1, §5.1)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import disagreement, read

OPEN_INDIRECT = [
    "Pouvez-vous m'expliquer comment fonctionne la coopérative ?",
    "J'aimerais comprendre ce qui vous pousse à vendre.",
    "Pourriez-vous me décrire une semaine ordinaire à l'étude ?",
    "Vous pouvez m'en dire un peu plus sur l'accident ?",
    "Je serais curieux de savoir comment vous avez trouvé notre nom.",
    "Est-ce que vous pourriez me parler de vos fournisseurs ?",
    "Je voudrais savoir quelles démarches vous avez déjà faites.",
    "J'aurais aimé entendre votre point de vue sur la question.",
    "Tu pourrais me raconter comment ça a commencé ?",
    "Je me demande ce qui vous ferait changer d'avis.",
    "Peux-tu me donner un exemple ?",
    "Vous serait-il possible de préciser ce que vous entendez par « rapide » ?",
    "Ça m'aiderait de savoir qui prend la décision finale.",
    "Est-ce que je peux vous demander combien vous coûte cette assurance ?",
    "Auriez-vous la gentillesse de me dire ce que prévoit le règlement ?",
    "Ça vous dérangerait de m'expliquer le rôle du syndic ?",
    "Je souhaiterais que vous me parliez de vos élèves.",
    "J'essaie de comprendre comment vos équipes communiquent entre elles.",
    "Si vous le voulez bien, j'aimerais savoir ce que vous attendez de moi.",
    "Peut-on savoir pourquoi la précédente tentative a échoué ?",
]

CLOSED_INDIRECT = [
    "Pouvez-vous me dire si la cave est inondable ?",
    "Je voulais savoir si le poste était encore vacant.",
    "J'aimerais savoir si vous avez déjà un notaire.",
    "Je me demande si votre conjoint partage cet avis.",
    "Pourriez-vous me préciser si le bail est commercial ?",
    "Est-ce que tu peux me dire s'il reste des places ?",
]

KNOWS = [
    "Savez-vous combien de litres vous consommez par an ?",
    "Vous souvenez-vous de quand date la chaudière ?",
    "Avez-vous décidé qui présidera la fête ?",
    "Est-ce que vous savez pourquoi le dossier a été refusé ?",
    "Vous savez quand passe l'expert ?",
    "Avez-vous une idée de ce que coûte une panne ?",
]

INVITATIONS = [
    "Parlez-moi de vos élèves.",
    "Racontez-moi la dernière panne",
    "Dites-m'en plus.",
    "Expliquez-moi ce qui s'est passé en mars.",
    "Décrivez-moi votre client idéal.",
    "Dis-moi ce qui te chicote.",
    "Conte-moi ça, ton affaire.",
    "Parlez-nous un peu du quartier.",
    "Donnez-moi un exemple concret.",
    "Aidez-moi à comprendre votre calendrier.",
    "Décrivez une journée à l'accueil.",
    "Dites-moi comment vous avez vécu le déménagement.",
    "Dites-moi tout.",
    "Parlons un peu de vos clients.",
    "Faites-moi part de vos inquiétudes.",
    "Présentez-moi votre équipe.",
]

INSTRUCTIONS = [
    "Dites-moi quand vous voulez faire une pause.",
    "Dites-moi dès que vous avez reçu le lien.",
    "Dites-moi si je parle trop vite.",
    "Prévenez-moi quand le comité aura tranché.",
    "Tenez-moi au courant de ce qu'il vous répond.",
    "N'hésitez pas à me dire si quelque chose vous gêne.",
    "Envoyez-moi les photos de la façade.",
    "Rappelez-moi demain.",
    "Présentez-moi à votre associé quand vous le pourrez.",
]

SERVICES = [
    "Pouvez-vous m'envoyer l'ancien contrat ?",
    "Pourriez-vous en parler à votre épouse ?",
    "Pouvez-vous me rappeler demain matin ?",
    "Est-ce que vous pourriez me mettre en copie ?",
    "Tu peux me prêter la clé du dépôt ?",
    "Vous pouvez me montrer le tableau de bord ?",
]


@pytest.mark.parametrize("turn", OPEN_INDIRECT)
def test_a_carrier_with_open_content_is_open_and_indirect(turn: str) -> None:
    assert not disagreement(turn, [("open", turn)])
    assert "indirect" in read(turn).questions[0].flags


@pytest.mark.parametrize("turn", CLOSED_INDIRECT)
def test_a_carrier_with_si_is_closed_and_indirect(turn: str) -> None:
    assert not disagreement(turn, [("closed", turn)])
    assert "indirect" in read(turn).questions[0].flags


@pytest.mark.parametrize("turn", KNOWS)
def test_asking_whether_the_client_knows_is_closed(turn: str) -> None:
    assert not disagreement(turn, [("closed", turn)])


@pytest.mark.parametrize("turn", INVITATIONS)
def test_an_imperative_invitation_is_open_without_a_flag(turn: str) -> None:
    assert not disagreement(turn, [("open", turn)])
    assert read(turn).questions[0].flags == ()


@pytest.mark.parametrize("turn", INSTRUCTIONS)
def test_an_instruction_asks_nothing(turn: str) -> None:
    assert not disagreement(turn, [])


@pytest.mark.parametrize("turn", SERVICES)
def test_a_service_asked_for_is_a_closed_question(turn: str) -> None:
    assert not disagreement(turn, [("closed", turn)])

"""Questions quoted or answered by oneself, and those without a verb (guide §1, §5.2)."""

from __future__ import annotations

CLOSED = [
    ("Et pourquoi pas un essai ?", "c"),
    ("Un souci ?", "c"),
    ("Des regrets ?", "c"),
    ("D'autres pistes ?", "c"),
    ("Rien à signaler ?", "c"),
    ("Une anecdote ?", "c"),
    ("Depuis longtemps ?", "c"),
    ("Toujours le même fournisseur ?", "c"),
    ("Satisfaite ?", "c"),
    ("Autre chose à ajouter ?", "c"),
    ("d'autres pistes", "c"),
    ("rien à signaler", "c"),
]

OPEN = [
    ("Comment ça, vous fermez ?", "o"),
    ("Quelle patience faut-il avec les apprentis ?", "o"),
    ("Qu'est-ce que c'est, ce bruit ?", "o"),
    ("Et le loyer ?", "o"),
    ("Et pour les vacances ?", "o"),
    ("Votre priorité ?", "o"),
    ("Pour quand ?", "o"),
    ("Avec qui ?", "o"),
    ("Combien ?", "o"),
    ("Et avant cela ?", "o"),
    ("Et aujourd'hui ?", "o"),
    ("Comme quoi ?", "o"),
    ("et vos horaires", "o"),
    ("et le loyer", "o"),
    ("et pour les vacances", "o"),
]

TOLD = [
    ("Pourquoi changer ? Parce que votre licence expire.", ""),
    ("Comment on fait ? D'abord un audit, ensuite un essai.", ""),
    ("Qu'est-ce qu'on y gagne ? Du temps, tout simplement.", ""),
    ("Ma tante me demande toujours : à quoi ça sert ?", ""),
    ("Les gens se disent souvent : est-ce que c'est pour moi ?", ""),
    ("Mon associé m'a demandé combien ça coûterait.", ""),
    ("Vous m'avez demandé si c'était sûr. Oui.", ""),
    ("Vous allez me dire : et la panne ? On a un double.", ""),
    ("Vous vous demandez sans doute ce que ça coûte. J'y viens.", ""),
    ("Qui aurait cru qu'on en serait là !", ""),
    ("Qu'est-ce que vous voulez, c'est comme ça.", ""),
    ("Combien de fois faudra-t-il le répéter ! Bref, on avance.", ""),
    ("Pourquoi pas ! Je note l'idée.", ""),
    ("Quoi, vous fermez ?!", ""),
    ("Quelle patience vous avez !", ""),
    ("quelle patience vous avez", ""),
    ("Qu'est-ce que c'est beau chez vous !", ""),
    ("Lundi ? Parfait.", ""),
    ("Le prix ? 40 euros par mois.", ""),
    ("Notre force ? L'écoute.", ""),
]

"""What the page says around its tables, in French."""

from __future__ import annotations

from bench.validity.figures import SEEN, UNSEEN

PARTS = {UNSEEN: "jeux tenus à l’écart", SEEN: "jeux de mise au point"}

TITLE = """\
# Ce que valent les lectures et les notes

Cette page est écrite par `make validity` : ne la modifiez pas à la main. Elle compare ce que la machine lit dans un tour de parole, et les notes qu’elle donne à un appel, avec ce que des personnes en ont dit. Grille notée : version {version}.
"""

SUMMARY = """\
« Jeux tenus à l’écart » : les règles n’ont pas été réglées dessus, c’est le chiffre à croire le premier. `guide2_heldout`, `guide3_heldout`, `heldout2` et `fifth_heldout` ont été écrits par des mains qui n’ont vu ni les règles ni leurs lectures ; les autres viennent des mêmes mains que les règles ou les phrases d’entraînement, et sont plus favorables qu’un jeu venu d’ailleurs. Dans `own_heldout`, deux défauts vus à une première mesure ont été corrigés ensuite (elle donnait un écart moyen de 0,62, 0,90 à un point près, un kappa de 0,88). Un jeu tenu à l’écart que l’on ouvre pour y lire les fautes passe à la mise au point, et un autre, d’une autre main, le remplace : c’est ce qui est arrivé, le 22 novembre 2026, à `guide2_dev`, à `calls2_dev` (contenu 0,69 et renforcement 0,71 avant d’être ouvert), à `calls3_dev` (contenu 0,67, renforcement 0,76, genre de questions 0,92 avant d’être ouvert), à `fresh2_dev`, à `third_dev` (écart moyen 0,66, 0,88 à un point près, kappa 0,84 avant d’être ouvert) et à `fourth_dev` (écart moyen 0,67, 0,81 à un point près, kappa 0,85 avant d’être ouvert). Deux essais ont été mesurés sur les jeux tenus à l’écart, en totaux seulement, puis abandonnés parce qu’ils y faisaient moins bien que ce qu’ils remplaçaient : d’autres signes et de petites règles pour le contenu (0,73 au lieu de 0,75), d’autres constantes pour les notes (écart moyen 0,53 au lieu de 0,50, 0,88 à un point près au lieu de 0,92). La lecture de la manière (pour quel profil l’appel a été mené) a été choisie parmi une demi-douzaine d’essais mesurés de même, en totaux : elle coûte un peu d’accord (écart moyen 0,53 au lieu de 0,50) et rend les notes plus basses sous un mauvais profil 55 fois sur 57 au lieu de 49. « Jeux de mise au point » : on les a eus sous les yeux en écrivant les règles, leurs chiffres sont donc trop beaux. Entre crochets, l’intervalle à 95 % (bootstrap : 2 000 tirages à graine fixe ; pour les notes, on tire des appels entiers). Le kappa dit l’accord une fois retiré celui du hasard (1 : accord parfait, 0 : le hasard). Le F1 équilibre ce qui est trouvé à tort et ce qui est manqué. Une question est retrouvée quand sa place recouvre au moins la moitié de la plus courte des deux. Une phrase sur plusieurs sujets compte comme fausse dès qu’un sujet de trop est donné.
"""

WEAK_UNSEEN = "Sur les jeux tenus à l’écart :"
WEAK_SEEN = "Sur les jeux de mise au point :"
SHORT = "- **{name}** : {figure} (n = {n}), alors que {aim} était visé."
UNSURE = "- {name} : {figure} (n = {n}) ; le but ({aim}) est atteint, mais l’intervalle descend plus bas : il faudrait plus de données pour en être sûr."
NOTHING_SHORT = "- Aucune mesure n’est sous ce qui était visé."

SETS = """\
Chaque ligne des jeux de tours est un tour étiqueté selon le guide d’annotation ; chaque ligne des jeux d’appels est un appel entier, noté deux fois de 0 à 5 sur les six étapes.
"""
ABSENT = "Jeux absents au moment de la mesure : {files}."

CONFUSIONS = """\
En ligne ce que la personne a annoté, en colonne ce que la machine a lu ; la diagonale est juste.
"""

CALLS = """\
Chaque note de la machine est comparée aux deux notes de l’appel. Une étape que la machine laisse sans note compte ici comme 0.
"""
SCORE_CONFUSION = "Notes des personnes en ligne, notes de la machine (arrondies au point, les demis vers le haut) en colonne :\n"
LEVELS = "Moyenne des six notes de la machine, selon le niveau voulu par qui a écrit l’appel :\n"
INCOMPLETE = "Sans appel des trois niveaux, pas d’ordre à vérifier : {profiles}.\n"
WRONG_PROFILE = """\
Mauvais profil : chaque appel {level} est noté aussi comme si le client avait chacun des trois autres profils. Sur les étapes où les profils diffèrent, la somme des notes est plus basse {lower} fois sur {pairs}, égale {same} fois, plus haute {higher} fois.
"""
PROFILES_OF_AVERAGE = """\
Un appel moyen enfreint souvent les règles mêmes du profil de son client : il peut convenir aussi bien à un autre, et rien n’oblige sa note à baisser. Un appel faible n’a rien à perdre : il n’est pas compté.
"""
NONSENSE = """\
Appels absurdes : {calls} appels de dix lignes sans aucun sens (lettres au hasard, « blabla », ponctuation, anglais, mots sans suite), sous chaque profil. {zero} étapes sur {steps} reçoivent 0 ou restent sans note.
"""

PEOPLE = """\
Un accord plus haut que celui de deux annotations entre elles ne veut rien dire. Les voici côte à côte. Trois réserves. Une partie des tours seulement porte une seconde annotation, faite d’après le guide sans voir la première ; mais elle vient d’un modèle de langue, et le guide est très détaillé : ces accords sont un plafond, non ce que donneraient deux formateurs. Dans `own_dev` et `own_heldout`, une seule main a donné les deux notes d’un appel. Dans `more_dev`, `fresh2_dev`, `third_dev`, `fourth_dev` et `fifth_heldout`, la seconde note a été donnée sans voir la première, par un modèle de langue aussi. Seul le jeu de référence (quatre appels) vient d’ailleurs.
"""
PUBLISHED = """
À titre de repère, dans un métier voisin (l’entretien motivationnel), des personnes formées à coder dix comportements des intervenants, dont les questions et les reformulations, s’accordent, énoncé par énoncé, avec un kappa de 0,31 à 0,64 (Pérez-Rosas, Mihalcea, Resnicow, Singh et An, « Building a Motivational Interviewing Dataset », 2016). Leur codage et leur langue ne sont pas les nôtres : ce n’est qu’un ordre de grandeur.
"""

LIMITS = """\
## Ce que ces chiffres ne disent pas

- Hors du jeu de référence, les tours et les appels ont été écrits et étiquetés au sein du projet, non relevés dans de vrais appels ni annotés par des formateurs indépendants. De vrais enregistrements, avec leurs hésitations et leurs erreurs de transcription, donneront moins bien.
- Les appels sont peu nombreux : pour les notes, les intervalles sont larges.
- Les tours d’un jeu n’ont pas la fréquence de vrais tours : les cas difficiles y sont plus nombreux que dans un appel.
- Une note juste en moyenne peut être injuste dans un cas : c’est pourquoi chaque constat cite les mots qui l’ont valu.
"""


def yes(fact: bool) -> str:
    """Return « oui » or « non »."""
    return "oui" if fact else "**non**"

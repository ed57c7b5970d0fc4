"""A second finite clause, a choice after « ou », a view inserted, « qu'elles » in chat."""

OPEN = [
    ("Que diraient vos plus anciens clients d'un tel changement ?", "o"),
    ("Que penserait la trésorière d'un paiement en trois fois ?", "o"),
    ("Que gagneraient vos équipes à changer d'horaire ?", "o"),
    ("D'où vient, selon vous, une telle différence entre les deux sites ?", "o"),
    ("Qu'attendez-vous, pour vous, d'un outil commun ?", "o"),
    ("J'aimerais beaucoup que vous me parliez de vos débuts.", "o"),
    ("vs en etes ou depuis ?", "o"),
    ("kess tu penses quelles vont dire de ca?", "o"),
    ("vs faites cb de livraisons par jour et par camion ?", "o"),
    ("Comment vos clients vous trouvent et vous contactent ?", "o"),
    ("Qu'est-ce qui se passe quand un chauffeur est malade et que vous devez le remplacer ?", "o"),
]
CLOSED = [
    ("vs faites cb de livraisons par jour, et vs les notez sur papier ?", "oc"),
    ("vs avez cb de salariés et les autres ils sont en interim ?", "oc"),
    ("a partir de cb de voix cest valable et cest ecrit qq part", "oc"),
    ("ca vs va-tu ou vs voulez quon decale", "c"),
    ("tu penses quelles viendraient ?", "c"),
    ("vous pensez qu'elles accepteraient ?", "c"),
    ("et euh elle y passe beaucoup de temps votre fille ou c'est plutôt une fois de temps en temps", "c"),
    ("et euh vous avez pu essayer la tablette avec votre petit-fils depuis", "c"),
]
TOLD = [
    ("vous savez que nous passons toujours vous voir avant de changer quoi que ce soit.", ""),
    ("on vous montre comment on fait et vous nous corrigez.", ""),
]

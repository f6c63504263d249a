"""Sums: words beside which a bare number is money, and words by which an amount is not the twin's price."""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.vocabulary.patterns import any_of

# Beside these a large number that counts no things is money, in an answer on money.
_OF_MONEY = {
    "en": r"estimat\w+|spend\w*|expenses?|budget\w*|funding|funds?|grants?|invest\w*|available|set aside"
    r"|worth"
    r"|contribut\w+|fees?|pays?|paid|subsid\w+",
    "fr": r"estim\w+|dépens\w+|budget\w*|financement\w*|subvention\w*|investi\w*|disponibles?|enveloppe\w*"
    r"|chiffr\w+|tarifs?|honoraires|évalu\w+|prévoi\w+|prévu\w*|crédits?",
    "de": r"schätz\w+|geschätzt\w*|ausgaben?|aufwand|budget\w*|haushalt\w*|förder\w+|mittel|zuschuss\w*"
    r"|investi\w+"
    r"|verfügbar|verfügung|bereit|honorar\w*|rechnen wir|wir rechnen|veranschlag\w+",
    "it": r"stim\w+|spes[ae]|budget|bilancio|finanziament\w+|contribut\w+|fondi|invest\w+|disponibil\w+"
    r"|stanzi\w+"
    r"|preved\w+|previst\w|quot[ae]",
    "es": r"estim\w+|calcul\w+|gast\w+|presupuest\w+|financiaci\w+|subvenci\w+|inversi\w+|fondos|disponibles?"
    r"|partidas?|aportaci\w+|prevé|prevemos|cifr\w+",
    "pt": r"estim\w+|encargos?|despesas?|orçament\w+|financiament\w+|subvenç\w+|invest\w+|verbas?"
    r"|disponíve\w+"
    r"|prev[eêi]\w*|dotaç\w+|valor",
    "nl": r"raam\w*|ramen|geraamd|schat\w*|geschat|uitgaven|budget\w*|begrot\w+|subsidie\w*|invest\w+"
    r"|beschikbaar"
    r"|bijdrage\w*|gereserveerd|middelen",
    "pl": r"szacuj\w+|oszacow\w+|wartoś\w+|wydat\w+|budżet\w*|dofinansow\w+|dotacj\w+|środk\w+"
    r"|inwesty\w+|dostępn\w+"
    r"|wycen\w+|przeznacz\w+",
    "sk": r"odhad\w+|výdavk\w+|výdaj\w*|rozpoč\w+|dotáci\w+|financ\w+|prostriedk\w+|invest\w+|k dispozícii"
    r"|vyčlen\w+|hodnot\w+|príspev\w+",
    "el": r"εκτιμ\w+|υπολογίζ\w+|δαπάν\w+|προϋπολογισμ\w+|χρηματοδ\w+|επιχορήγ\w+|επενδ\w+|διαθέσιμ\w+"
    r"|κονδύλι\w*"
    r"|πίστωσ\w+|αξία\w*",
}
OF_MONEY = any_of(_OF_MONEY)
# The whole budget of a city, or what was paid before: no price of what is planned.
_NOT_ITS_PRICE = {
    "en": r"(?:annual|total|overall|municipal|city|city’s|city's|yearly|council’s|council's) budget"
    r"|budget of the city"
    r"|(?:earlier|previous|former|past|last|existing) (?:[\w-]+ ){1,4}cost"
    r"|cost (?:us )?\S+ (?:\S+ )?in (?:19|20)\d\d"
    r"|(?:was|were) spent|(?:has|have) (?:already )?spent",
    "fr": r"budget (?:annuel|total|général|municipal|de la (?:ville|commune|métropole)|communal)|(?:a"
    r"|ont) (?:déjà )?coûté"
    r"|(?:a|ont) (?:déjà )?dépensé",
    "de": r"gesamthaushalt\w*|stadthaushalt\w*|haushaltsvolumen|jahreshaushalt\w*|haushalt der stadt"
    r"|jahresbudget"
    r"|(?:hat|haben) [^.;]{0,60}gekostet|kostete[n]?|ausgegeben",
    "it": r"bilancio (?:annuale|comunale|complessivo|della città|del comune)|(?:è|sono) costat\w|costò",
    "es": r"presupuesto (?:municipal|anual|total|general|de la ciudad|del ayuntamiento|ordinario)|costó"
    r"|costaron"
    r"|ha costado|se gastaron",
    "pt": r"orçamento (?:municipal|anual|total|global|da cidade|da câmara|do município)|custou|custaram"
    r"|foram gastos",
    "nl": r"(?:gemeente|stads|jaar)begroting|begroting van de (?:stad|gemeente)|totale begroting|kostte"
    r"|kostten"
    r"|heeft [^.;]{0,60}gekost",
    "pl": r"(?:roczny|całkowity) budżet|budżet\w* (?:miasta|gminy)|kosztował\w*|wydano|wydaliśmy",
    "sk": r"(?:ročný|celkový|mestský) rozpočet|rozpočt?\w* mesta|stál[aio]?|minul[oi] sa",
    "el": r"(?:ετήσιος|συνολικός|δημοτικός) προϋπολογισμός|προϋπολογισμό\w* (?:του δήμου|της πόλης)"
    r"|κόστισε|κόστισαν"
    r"|δαπανήθηκ\w+",
}
NOT_ITS_PRICE = any_of(_NOT_ITS_PRICE)
# A grant is money in hand, whatever verb stands beside it.
_A_GRANT = {
    "en": r"(?:has|have|was|were|been) (?:already )?(?:granted|awarded)|grants? of|a grant",
    "fr": r"subventions? de|une subvention|dotation de|une aide de",
    "de": r"zuschuss von|zuschuss in höhe|förderung von|förderung in höhe|zuwendung\w*|fördersumme",
    "it": r"contribut[oi] di|sovvenzion[ei] di|finanziamento di|un contributo",
    "es": r"subvenci(?:ón|ones) de|ayudas? de|una subvención",
    "pt": r"subvenç(?:ão|ões) de|apoios? de|um subsídio|comparticipação de",
    "nl": r"subsidies? van|bijdrage van|een subsidie",
    "pl": r"dotacj\w+ (?:w wysokości|na kwotę)|dofinansowani\w+ (?:w wysokości|na kwotę)|grant\w*",
    "sk": r"dotáci\w+ (?:vo výške|v sume)|grant\w*|príspev\w+ (?:vo výške|v sume)",
    "el": r"επιχορήγησ\w+ (?:ύψους)?|χρηματοδότησ\w+ ύψους",
}
A_GRANT = any_of(_A_GRANT)
# Upkeep in the years after, said in other words than those of `funding.UPKEEP`.
_KEPT_ALIVE = {
    "en": r"(?:system|software|platform|model|server|licen[cs]e|cloud) (?:support|upkeep|renewals?"
    r"|hosting|operation)"
    r"|cloud subscription|licen[cs]es? (?:must|will) be renewed|upkeep|after(?:-| )?sales support"
    r"|has to be maintained"
    r"|(?:will|must) be (?:maintained|hosted|kept up|updated)",
    "fr": r"hébergement|maintenu\w*|entretien (?:du|de la|des) (?:jumeau|modèle|plateforme|capteurs"
    r"|logiciel\w*)"
    r"|mises? à jour|abonnements?|licences? annuelles?|infogérance|support technique|exploitation (?:du"
    r"|de la)"
    r" (?:jumeau|modèle|plateforme|système|service)|entretenir|assistance technique|maintiendra"
    r"|sera maintenu",
    "de": r"hosting|cloud-?betrieb|betrieb und pflege|softwarepflege|supportvertrag|systempflege"
    r"|lizenzgebühren"
    r"|betreuung (?:des|der) (?:systems?|modells?|plattform|zwillings)|laufende[rn]? betrieb|gepflegt werden"
    r"|gewartet werden|betriebsphase",
    "it": r"manutenut\w|hosting|ospitat\w (?:in|sul) cloud|supporto tecnico|assistenza tecnica"
    r"|aggiornamenti"
    r"|canon[ei]|gestione del (?:sistema|gemello|modello)|mantenere (?:il|la)",
    "es": r"alojamiento en (?:la )?nube|alojamiento|asistencia técnica|actualizaciones|licencias anuales"
    r"|mantener (?:el|la) (?:gemelo|modelo|plataforma|sistema)|explotación del (?:gemelo|sistema)"
    r"|suscripci\w+",
    "pt": r"alojamento (?:na|em) nuvem|apoio técnico|assistência técnica|atualizações|licenças anuais"
    r"|manter (?:o|a) (?:gémeo|modelo|plataforma|sistema)|suporte técnico|subscriç\w+",
    "nl": r"hosting|cloudkosten|technische ondersteuning|licentie(?:kosten|s) per jaar|updates"
    r"|beheer en onderhoud"
    r"|onderhouden worden|moet worden onderhouden|functioneel beheer|technisch beheer|abonnement\w*",
    "pl": r"hosting\w*|serwis\w*|wsparci\w+ techniczn\w+|abonament\w*|aktualizacj\w+ (?:modelu|systemu"
    r"|oprogramowania)"
    r"|utrzymywa\w+|utrzymać (?:model|system|platformę|bliźniaka)|opiek\w+ (?:techniczn|serwisow)\w+",
    "sk": r"hosting\w*|servis\w*|technick\w+ podpor\w+|predplatn\w+|aktualizáci\w+ (?:modelu|systému"
    r"|softvéru)"
    r"|udržiavať|udržiava\w+|prevádzk\w+ dvojčaťa|licenčn\w+ poplat\w+",
    "el": r"φιλοξενία\w*|τεχνική\w* υποστήριξη\w*|συνδρομ\w+|αναβαθμίσεις|συντηρ\w+|ενημέρωση του μοντέλου"
    r"|λειτουργία του διδύμου|άδειες χρήσης",
}
KEPT_ALIVE = any_of(_KEPT_ALIVE)
_NO_COST = {
    "en": r"free of charge|for free|at no (?:extra )?(?:cost|charge)|included"
    r"|is part of|covered by|costs nothing",
    "fr": r"gratuit\w*|sans (?:coût|frais)|inclus\w*|compris\w*|pris en charge",
    "de": r"kostenlos|kostenfrei|ohne (?:mehr|zusatz)?kosten|enthalten|inbegriffen|inklusive|abgedeckt",
    "it": r"gratuit\w+|senza cost[io]|inclus\w|compres\w|a carico",
    "es": r"gratuit\w+|sin coste|incluid\w+|incluye\w*|a cargo de",
    "pt": r"gratuit\w+|sem custos?|incluíd\w+|a cargo",
    "nl": r"gratis|kosteloos|zonder (?:extra )?kosten|inbegrepen|gedekt",
    "pl": r"bezpłat\w+|za darmo|w cenie|wliczon\w+|bez kosztów|obejmuj\w+",
    "sk": r"bezplatn\w+|zadarmo|v cene|zahrnut\w+|bez nákladov",
    "el": r"δωρεάν|χωρίς (?:επιπλέον )?(?:κόστος|χρέωση)|περιλαμβάν\w+|συμπεριλαμβάν\w+|καλύπτ\w+",
}
AT_NO_COST = any_of(_NO_COST)
# "Deux cent mille euros": an amount without digits.
_WORDED = {
    "en": r"(?:hundred|thousand|million) (?:euros?|pounds|kroner|złoty)",
    "fr": r"(?:cents?|mille|millions?) (?:d[’'])?euros?",
    "de": r"\w*(?:hundert|tausend|million(?:en)?) euro",
    "it": r"\w*(?:cento|mila|mille|milion[ei])(?: di)? euro",
    "es": r"(?:cien|cient[oa]s|\w+cient[oa]s|mil|mill(?:ón|ones))(?: de)? euros",
    "pt": r"(?:cem|\w+centos|mil|milh(?:ão|ões))(?: de)? euros",
    "nl": r"\w*(?:honderd|duizend|miljoen) euro",
    "pl": r"(?:sto|\w+set|tysi[ąę]c\w*|milion\w*) (?:euro|złotych)",
    "sk": r"\w*(?:sto|tisíc|milión\w*) eur",
    "el": r"(?:εκατό|\w+κόσι\w+|χιλιάδες|εκατομμύρι\w+) ευρώ",
}
_BEFORE_IT = r"(?<!\d )(?<!\d)(?<!\d[\u00a0\u202f])"
IN_WORDS = pattern(rf"{_BEFORE_IT}\b(?:{'|'.join(_WORDED.values())})\b", re.IGNORECASE)

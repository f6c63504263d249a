"""The words by which a plan says that its offices agree, and that nothing stands before its results.

One row a language; speakers are asked to correct theirs. What each is held against stands in `claims`.
"""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.texts import Sign, SignInLanguages
from udtplan.spoken import LANGUAGES


def _sign(needed: str, *rows: str) -> Sign:
    return SignInLanguages(dict(zip(LANGUAGES, rows, strict=True)), needed)


NO_CONFLICTS = _sign(
    "silo silos conflict conflicts disagreement disagreements tension tensions dispute disputes friction"
    " rivalry"
    " conflit conflits désaccord désaccords frictions konflikte spannungen reibungen differenzen streit"
    " streitigkeiten meinungsverschiedenheiten einig strang conflitti conflitto contrasti contrasto attriti"
    " attrito tensioni divergenze conflicto conflictos discrepancias tensiones roces desacuerdo desacuerdos"
    " conflito conflitos divergências tensões atritos desacordos conflicten onenigheid spanningen wrijving"
    " verkokering tegenstellingen ruzie konfliktów sporów napięć tarć konflikty spory rozpory napätie nezhody"
    " konfliktov sporov συγκρούσεις διαφωνίες εντάσεις διαφωνία σύγκρουση",
    "(?:there are )?no (?:\\w+ )?(?:silos|conflicts?|disagreements?|tensions?|disputes?|friction|rivalry)"
    "(?: or (?:silos|conflicts?|disagreements?|tensions?|disputes?|friction|rivalry))?"
    "(?: (?:between|among) (?:the |our |city |municipal )*(?:departments|offices|services))?(?! of interest)",
    "(?:aucun|pas de|sans|ni) (?:conflits?|désaccords?|silos?)(?! d[’']intérêts?)(?: entre (?:les|nos)"
    " (?:services"
    "|directions))?|(?:aucune|pas de|sans) (?:tensions?|frictions?|divergences?)",
    "keine(?:rlei)? (?:konflikte|spannungen|silos|reibungen|differenzen|streitigkeiten"
    "|meinungsverschiedenheiten)"
    "(?: zwischen den (?:ämtern|abteilungen|fachbereichen))?|kein streit|sind sich (?:\\w+ ){0,2}einig"
    "|ziehen (?:\\w+ ){0,3}an einem strang",
    "nessun (?:conflitto|contrasto|attrito|disaccordo)(?! d[’']interess)|non (?:ci sono|vi sono|si registrano"
    "|esistono|risultano|emergono|si rilevano) (?:\\w+ )?(?:conflitti|contrasti|attriti|tensioni|divergenze)"
    "(?! d[’']interess)(?: tra (?:gli uffici|i settori))?|senza (?:conflitti|contrasti|attriti)",
    "(?:no (?:hay|existen|se registran|se dan|tenemos)|sin) (?:\\w+ )?(?:conflictos?|discrepancias|tensiones"
    "|roces|desacuerdos)(?! de interés)(?: entre (?:los departamentos|las áreas|los servicios))?"
    "|ning[uú]n (?:conflicto|desacuerdo)(?! de interés)",
    "(?:não (?:há|existem|se registam)|sem) (?:quaisquer )?(?:conflitos|divergências|tensões|atritos"
    "|desacordos)"
    "(?! de interesse)(?: entre (?:os departamentos|as divisões|os serviços))?"
    "|nenhum (?:conflito|desacordo)(?! de interesse)",
    "geen (?:enkele )?(?:conflicten|onenigheid|spanningen|wrijving|verkokering|silo[’']s|tegenstellingen"
    "|ruzie)"
    "(?: tussen (?:de )?afdelingen)?",
    "(?:nie ma|brak|bez|żadnych) (?:żadnych )?(?:konfliktów|sporów|napięć|tarć)(?! interes)(?: między"
    " wydziałami)?",
    "(?:žiadne|nie sú|neexistujú|nemáme) (?:\\w+ )?(?:konflikty|spory|rozpory|napätie|nezhody)(?! záujm)"
    "(?: medzi (?:odbormi|oddeleniami))?|bez (?:konfliktov|sporov)",
    "δεν υπάρχουν (?:συγκρούσεις|διαφωνίες|εντάσεις)(?! συμφερόντων)(?: μεταξύ (?:των )?(?:υπηρεσιών"
    "|τμημάτων))?"
    "|καμία (?:διαφωνία|σύγκρουση)|χωρίς (?:συγκρούσεις|διαφωνίες)",
)
NO_BARRIERS = _sign(
    "barrier barriers obstacle obstacles hurdle hurdles bottleneck bottlenecks impediment impediments"
    " resistance"
    " stands hinders frein freins blocage blocages empêchement oppose empêche hindernis hindernisse hürden"
    " hemmnisse barrieren widerstände wege entgegen ostacolo ostacoli impedimento impedimenti freno freni"
    " barriere"
    " barriera osta ostacola obstáculo obstáculos barrera barreras traba trabas impide obstaculiza entrave"
    " entraves"
    " barreira barreiras impede obsta belemmering belemmeringen obstakel obstakels hindernissen barrières"
    " drempels"
    " knelpunten weg barier bariery przeszkód przeszkody przeszkodzie utrudnień prekážky prekážok bariér"
    " nebráni"
    " εμπόδιο εμπόδια εμποδίζει",
    "no (?:(?:administrative|institutional|organi[sz]ational|political|known|particular|real|such|major) )?"
    "(?:barriers?|obstacles?|hurdles?|bottlenecks?|impediments?|resistance)|nothing (?:stands in the way"
    "|hinders|prevents|blocks)",
    "aucun (?:obstacle|frein|blocage|empêchement)|pas d[’']obstacles?|pas de freins?|rien ne (?:s[’']oppose"
    "|fait obstacle|freine|l[’']empêche|empêche)",
    "keine(?:rlei|n)? (?:hindernisse|hürden|hemmnisse|barrieren|widerstände)|kein hindernis"
    "|steht nichts (?:im wege?|entgegen)",
    "nessun (?:ostacolo|impedimento|freno)|nessuna barriera|non (?:ci sono|esistono|vi sono|si registrano"
    "|si ravvisano|si rilevano) (?:ostacoli|impedimenti|barriere|freni)|nulla (?:osta|ostacola)",
    "ning[uú]n (?:obstáculo|impedimento)|ninguna (?:barrera|traba)|no (?:hay|existen?|se detectan|vemos"
    "|se aprecian) (?:obstáculos?|impedimentos?|barreras?|trabas?)|nada (?:lo )?(?:impide|obstaculiza)",
    "nenhum (?:obstáculo|entrave|impedimento)|nenhuma barreira|não (?:há|existem|se identificam|vemos)"
    " (?:quaisquer )?(?:obstáculos|entraves|barreiras|impedimentos)|nada (?:o )?(?:impede|obsta)",
    "geen (?:enkele |bestuurlijke |organisatorische )?(?:belemmering(?:en)?|obstakels?|hindernis(?:sen)?"
    "|barrières?|drempels?|knelpunten)|staat niets in de weg|niets staat (?:\\w+ ){0,4}in de weg",
    "żadn\\w+ (?:barier\\w*|przeszk\\w+|utrudnie\\w+)|nie (?:ma|występują|istnieją|widzimy|napotykamy)"
    " (?:\\w+ )?"
    "(?:barier\\w*|przeszk\\w+|utrudnie\\w+)|brak (?:barier|przeszkód)|nic nie stoi na przeszkodzie",
    "žiadn\\w+ (?:\\w+ )?(?:prekážk\\w+|prekážok|bariér\\w*)|ne(?:existujú|vidíme|evidujeme|máme) (?:žiadne"
    " )?"
    "(?:prekážky|bariéry)|bez prekážok|nič (?:tomu )?nebráni",
    "κανένα εμπόδιο|δεν (?:υπάρχουν|βλέπουμε|εντοπίζονται) εμπόδια|χωρίς εμπόδια|τίποτα δεν (?:το"
    " )?εμποδίζει",
)
# Barriers of one kind.
OF_A_KIND = pattern(
    r"techni|techniq|jurid|giurid|legal|rechtlich|juridisch|prawn|právn|νομικ|τεχνικ|τεχνολογ|financ|finanz"
    r"|datenschutz|data protection|privacy|supplier|price|licen",
    re.IGNORECASE,
)
# What the question asks of: whether results enter decisions.
DECISIONS = pattern(
    r"deci[sd]|décision|entscheid|beslui|decyzj|rozhod|απόφασ|αποφάσ|polic|politi", re.IGNORECASE
)

"""What is said of a use case that is still to be chosen, and of many themes side by side.

Each language has its words in one row, separated by "|" as in a pattern.
"""

from __future__ import annotations

from typing import NamedTuple

from udtplan.rules.vocabulary.patterns import any_of


class Row(NamedTuple):
    """The words of a language.

    Attributes:
        case: what is chosen.
        more: what else several are called among which one is chosen.
        choice: the choosing itself.
        no: it does not happen, or not yet.
        chosen: what would be done with one of them.
        made: what would be done with the choice.
        still: what is said of those among which, or of a choice that is still to come.
        many: how many there are.
        left: what several are.
        one: one of those just named.
        which: which of them it is.
        alike: none of them comes first.
    """

    case: str
    more: str
    choice: str
    no: str
    chosen: str
    made: str
    still: str
    many: str
    left: str
    one: str
    which: str
    alike: str


ROWS = {
    "en": Row(
        case=r"use[- ]?cases?|topics?|themes?|subjects?|ideas?|focus|pilots?",
        more=r"candidates?|options?|applications?|proposals?",
        choice=r"choices?|selection|decision between",
        no=r"not|never|no|none|neither|yet to|(?:has|have|had|is|are|was|were|did|do)n[’']t",
        chosen=r"cho(?:sen|ose|osing|se)|select(?:ed|ing)?|picked|settl(?:ed?|ing)|decided?|agreed?"
        r"|narrow(?:ed)?|prioriti[sz]ed?|committed|singled out|limit|restrict|retained|fixed|identified",
        made="made|taken|fallen|final|closed|complete",
        still=r"(?:is|are|remains?|still|left) (?:\w+ )?(?:open|undecided|unsettled|pending|to be"
        r" (?:chosen|selected|decided|made|agreed))|(?:will|shall) (?:only )?(?:be (?:made|taken)|follow)"
        r"|comes? later|hesitat\w+|torn|undecided",
        many="two|three|four|five|six|seven|several|many|multiple|a number of|various|both|some|all|[2-9]",
        left="remain|remaining|left|in the running|on the table|compet(?:e|ing)|shortlisted|considered"
        "|under discussion|being discussed|in parallel|at once|at the same time|side by side|conceivable"
        "|equal footing",
        one=r"one of (?:them|these)|either of (?:them|these)|any of (?:them|these)|between them"
        r"|among (?:them|these)|just one|a single one",
        which=r"which(?: \w+){0,4}? (?:first|our|chosen|pursue|take|use case|topics?|themes?"
        r"|problems?|challenges?)",
        alike=r"(?:no|without|without any) (?:clear )?(?:priority|order|preference|ranking) (?:between|among)"
        r"|(?:are|is) (?:all )?equally important"
        r"|(?:torn|hesitat\w+|wavering|undecided) between"
        r"|everything at once|no (?:single|one) (?:focus|use case"
        r"|topic)",
    ),
    "fr": Row(
        case=r"cas d[’']usages?|sujets?|thèmes?|thématiques?|idées?|pistes?",
        more=r"candidats?|options?|applications?|propositions?",
        choice=r"choix|sélection|arbitrage",
        no=r"pas|aucune?|ni|jamais|n[’'](?:a|ont|avons|est)|reste à",
        chosen=r"retenue?s?|retenir|choisie?s?|choisir|tranchée?s?|trancher|sélectionnée?s?|sélectionner"
        r"|décidée?s?|décider|arrêtée?s?|arrêter|priorisée?s?|prioriser|limiter|restreindre|départag\w+"
        r"|identifiée?s?",
        made=r"faits?|faite|arrêtée?|opéré|tranché|effectuée?|rendu|définitif|terminée?",
        still=r"(?:reste|restent|demeure) (?:\w+ )?(?:ouverte?s?|à (?:faire|trancher|choisir|arrêter"
        r"|confirmer))|(?:est|sont) (?:encore |toujours )?(?:ouverte?s?|en suspens)|sera (?:fait|opéré"
        r"|rendu|arrêté)|seront départagé\w*|interviendra|hésit\w+|indécis\w*",
        many="deux|trois|quatre|cinq|six|plusieurs|de nombreux|de nombreuses|divers|différents|tous les"
        "|[2-9]",
        left="en lice|restent|en concurrence|en balance|sur la table|à l[’']étude|envisagée?s?|en discussion"
        "|en parallèle|à la fois|en même temps|simultanément|de front|envisageables",
        one=r"l[’']une? d[’'](?:eux|elles|entre)|l[’']un de ces|un seul|une seule|entre (?:eux|elles)"
        r"|parmi (?:eux|elles|ces)",
        which=r"lequel|laquelle|lesquels|(?:savoir |quel (?:sujet|thème|cas|problème|défi))",
        alike=r"(?:sans|aucune) (?:priorité|hiérarchie|ordre|préférence) entre|sont (?:tous|toutes)"
        r" (?:aussi |également )importante?s|hésit(?:ons|e|ent) (?:encore )?entre"
        r"|sur un pied d[’']égalité|tout à la fois",
    ),
    "de": Row(
        case=r"anwendungsf[aä]ll\w*|use[- ]?cases?|them(?:a|en)|themenfeld\w*|ideen?|schwerpunkt\w*"
        r"|handlungsfeld\w*",
        more=r"kandidat\w*|optionen|vorschläge\w*",
        choice=r"(?:aus)?wahl|entscheidung (?:zwischen|für|über d\w+ \w+)|festlegung|priorisierung",
        no=r"nicht|kein\w*|weder|nie",
        chosen=r"(?:aus)?gewählt\w*|auswählen|wählen|ausgesucht|entschieden|entscheiden|festgelegt"
        r"|festlegen|geeinigt|einigen|bestimmt|priorisiert|eingegrenzt|beschränken|beschlossen|benannt",
        made=r"getroffen|gefallen|erfolgt|abgeschlossen|vorgenommen|gemacht",
        still=r"(?:ist|sind|bleibt|bleiben|noch) (?:\w+ )?offen|steht (?:noch )?aus|stehen noch aus"
        r"|unentschieden|(?:wird|soll) (?:erst |noch |später )+\w+|schwanken|stehen (?:noch )?zur"
        r" (?:aus)?wahl|noch zu treffen",
        many="zwei|drei|vier|fünf|sechs|mehrere|viele|zahlreiche|verschiedene|alle|beide|[2-9]",
        left="übrig|im rennen|zur (?:aus)?wahl|zur debatte|in der (?:engeren )?(?:aus)?wahl|konkurrieren"
        "|stehen noch|verbleiben|diskutiert|gleichzeitig|zugleich|parallel|nebeneinander|denkbar"
        "|gleichrangig\\w*|gleichberechtigt\\w*|infrage|in frage",
        one=r"eines (?:davon|der)|einen davon|eine davon|keines (?:davon|der)|zwischen ihnen"
        r"|ein einziges|einzelne[sn]?",
        which=r"welche[srn]?(?: \w+){0,4}? (?:thema|anwendungsfall|zuerst|davon|es wird"
        r"|problem|herausforderung)",
        alike=r"(?:ohne|keine) (?:priorität|rangfolge|reihenfolge|gewichtung|priorisierung)"
        r"|schwank(?:en|t) (?:noch )?zwischen|gleich wichtig|gleichrangig nebeneinander|alles zugleich"
        r"|zwischen [^.;:!?]{0,60} keine entscheidung",
    ),
    "it": Row(
        case=r"cas[oi] d[’']uso|tem[ai]|ide[ae]|ambit[oi]|argoment[oi]",
        more=r"candidat[oi]|opzion[ei]|applicazion[ei]|propost[ae]",
        choice=r"scelta|selezione",
        no=r"non|nessun[oa]?|né|mai|ancora da",
        chosen=r"scelt[oaie]|scegliere|selezionat[oaie]|selezionare|decis[oaie]|decidere|individuat[oaie]"
        r"|stabilit[oaie]|definit[oaie]|limitar\w+|priorit\w+",
        made=r"fatt[oa]|compiut[oa]|presa|effettuat[oa]|avvenuta|conclus[oa]",
        still=r"(?:è|sono|resta|restano|rimane) (?:\w+ )?(?:apert[oaie]|da (?:fare|scegliere|decidere"
        r"|compiere))|sarà (?:fatta|presa|compiuta)|in sospeso|indecis[oi]|esitiamo",
        many="due|tre|quattro|cinque|sei|più|diversi|diverse|molti|molte|vari|varie|entrambi|tutti i|[2-9]",
        left="in lizza|in gara|restano|rimangono|sul tavolo|in discussione|allo studio|in parallelo"
        "|contemporaneamente|allo stesso tempo|in ballo|alla pari",
        one=r"uno di (?:essi|questi|loro)|una di (?:esse|queste)|uno solo|una sola|tra (?:questi"
        r"|queste)|fra (?:questi|queste)",
        which=r"quale (?:dei|delle|di|tema|caso|ambito|sarà|problema|sfida|questione)",
        alike=r"(?:senza|nessuna) (?:priorità|gerarchia|preferenza) tra"
        r"|(?:siamo )?(?:indecisi|esitiamo|in dubbio) (?:ancora )?[tf]ra"
        r"|ugualmente importanti|tutto insieme",
    ),
    "es": Row(
        case=r"casos? de uso|temas?|ideas?|ámbitos?|asuntos?",
        more=r"candidat[oa]s?|opci(?:ón|ones)|aplicaci(?:ón|ones)|propuestas?",
        choice=r"elección|selección",
        no=r"no|ningun[oa]?|ningún|ni|nunca|falta|queda por",
        chosen=r"elegid[oa]s?|elegir|eleg\w+|escogid[oa]s?|escoger|seleccionad[oa]s?|seleccionar|decidid[oa]s?"
        r"|decidir|decantad[oa]|definid[oa]s?|concretad[oa]s?|limitar\w*|priorizad[oa]s?",
        made=r"hech[oa]|tomad[oa]|realizad[oa]|cerrad[oa]|producido",
        still=r"(?:está|están|queda|quedan|sigue|siguen) (?:\w+ )?(?:abiert[oa]s?|pendientes?|por (?:hacer"
        r"|elegir|decidir|definir))|se (?:hará|elegirá|decidirá|tomará)|dudamos|indecis[oa]s",
        many="dos|tres|cuatro|cinco|seis|varios|varias|diversos|diversas|muchos|muchas|ambos|ambas|todos los"
        "|[2-9]",
        left="en liza|quedan|sobre la mesa|compiten|en discusión|en estudio|se barajan|barajamos|en paralelo"
        "|a la vez|al mismo tiempo|simultáneamente",
        one=r"uno de (?:ellos|estos)|una de (?:ellas|estas)|uno solo|una sola|entre (?:ellos|ellas)"
        r"|por uno|por una|ninguno de ellos",
        which=r"cuál (?:de|será|tema|caso)|qué (?:tema|caso|problema|reto)",
        alike=r"(?:sin|ninguna) (?:prioridad|jerarquía|preferencia|orden) entre"
        r"|(?:dudamos|dudando|indecisos) (?:aún )?entre"
        r"|igual(?:mente)? de"
        r" importantes|igualmente importantes|todo a la vez",
    ),
    "pt": Row(
        case=r"casos? de (?:uso|utilização)|temas?|ideias?|âmbitos?|assuntos?",
        more=r"candidat[oa]s?|opç(?:ão|ões)|aplicaç(?:ão|ões)|propostas?",
        choice=r"escolha|seleção",
        no=r"não|nenhuma?|nem|nunca|falta",
        chosen=r"escolhid[oa]s?|escolher|escolhemos|selecionad[oa]s?|selecionar|decidid[oa]s?|decidir"
        r"|decidimos|optámos|definid[oa]s?|definimos|limitar\w*|priorizad[oa]s?",
        made=r"feit[oa]|tomad[oa]|realizad[oa]|fechad[oa]",
        still=r"(?:está|estão|fica|continua|permanece|continuam) (?:\w+ )?(?:em aberto|abert[oa]s?|pendentes?"
        r"|por (?:fazer|escolher|decidir|definir))|será (?:feita|tomada)|hesitamos|indecis[oa]s",
        many="dois|duas|três|quatro|cinco|seis|vários|várias|diversos|diversas|muitos|muitas|ambos|todos os"
        "|[2-9]",
        left="em cima da mesa|sobre a mesa|na corrida|restam|em discussão|em estudo|em paralelo"
        "|ao mesmo tempo|em simultâneo|simultaneamente|concorrem",
        one=r"um deles|uma delas|um destes|uma destas|um só|uma só|entre (?:eles|elas)|por um|por uma",
        which=r"qual (?:de|del[ea]s|dos|das|será|tema|problema|desafio|o)|que (?:problema|tema|caso) ",
        alike=r"(?:sem|nenhuma) (?:prioridade|hierarquia|preferência|ordem) entre"
        r"|(?:hesitamos|indecisos) (?:ainda )?entre"
        r"|igualmente importantes"
        r"|tudo ao mesmo tempo",
    ),
    "nl": Row(
        case=r"use[- ]?cases?|toepassing(?:en)?|thema[’']?s?|onderwerp(?:en)?|ideeën|idee|casus(?:sen)?",
        more=r"kandidaten|opties?|voorstel(?:len)?",
        choice=r"keuze|selectie",
        no=r"niet|geen|noch|nooit",
        chosen=r"gekozen|kiezen|koos|geselecteerd|besloten|beslissen|vastgelegd|bepaald|beperken|gemaakt"
        r"|geprioriteerd|aangewezen",
        made=r"gemaakt|gevallen|genomen|afgerond|bepaald",
        still=r"(?:is|zijn|blijft|blijven|staat|staan|nog|ligt) (?:\w+ )?(?:open|onbeslist)"
        r"|(?:wordt|moet) (?:later|nog|pas) \w+|moet nog|twijfelen|aarzelen",
        many="twee|drie|vier|vijf|zes|meerdere|verschillende|diverse|veel|alle|beide|[2-9]",
        left="over|in de race|op tafel|dingen|besproken|overwogen|tegelijk|tegelijkertijd|parallel"
        "|naast elkaar|denkbaar|gelijkwaardig|in beeld",
        one=r"één (?:ervan|daarvan|van)|een (?:ervan|daarvan|van de)|slechts één|tussen (?:hen|deze)",
        which=r"welke?(?: \w+){0,3}? (?:thema|onderwerp|toepassing|daarvan|ervan|wordt"
        r"|probleem|vraagstuk|opgave)",
        alike=r"(?:zonder|geen) (?:prioriteit|volgorde|rangorde|voorkeur) tussen"
        r"|(?:twijfel|aarzel)(?:en|t) (?:we |wij )?(?:nog )?tussen"
        r"|even belangrijk"
        r"|alles tegelijk",
    ),
    "pl": Row(
        case=r"przypad(?:ek|ki|ku|ków) użycia|zastosowa(?:nie|nia|ń)|temat\w*|pomysł\w*",
        more=r"kandydat\w*|opcj\w+|propozycj\w+",
        choice=r"wyb(?:ór|oru)(?=\s*(?:[.,;]|\Z|między|pomiędzy|nie|jeszcze|jest|pozostaje|jednego|tematu))",
        no=r"nie|żad\w+|ani|nigdy",
        chosen=r"wybra\w+|wybier\w+|zdecydowa\w+|ustal\w+|rozstrzygn\w+|wskaza\w+|ogranicz\w+|określ\w+",
        made=r"dokona\w+|zapad\w+|podję\w+|zakończ\w+",
        still=r"(?:jest|są|pozostaje|pozostają) (?:\w+ )?(?:otwart\w+|nierozstrzygnięt\w+)"
        r"|zostanie (?:dokonany|podjęta)|waha\w+|przed nami",
        many="dwa|dwie|trzy|cztery|pięć|sześć|kilka|wiele|liczne|oba|obie|wszystkie|[2-9]",
        left="pozosta\\w+|w grze|na stole|konkuruj\\w+|rozważa\\w+|jednocześnie|równolegle|naraz|obok siebie"
        "|równorzędn\\w+",
        one=r"jeden z|jedn(?:ego|ej|ą|o) z|żaden z nich|między nimi|jeden tylko|tylko jeden",
        which=r"któr\w+ (?:z nich|temat\w*|przypad\w+|zastosow\w+|będzie|problem\w*|wyzwani\w+)",
        alike=r"bez (?:priorytetu|kolejności|hierarchii)"
        r"|wahamy się (?:jeszcze )?(?:po)?między"
        r"|równie ważn\w+|wszystko naraz",
    ),
    "sk": Row(
        case=r"prípad\w* použitia|tém\w+|nápad\w*",
        more=r"kandidát\w*|možnost\w*|návrh\w*|využiti\w+",
        choice=r"(?:výber|voľb\w)(?=\s*(?:[.,;]|\Z|medzi|ešte|nie|je|zostáva|témy|jednej|jedného))",
        no=r"nie|žiad\w+|ani|nikdy|ne(?:bol|vybra|rozhod|zvol|urči|dohod)\w*",
        chosen=r"(?:ne)?vybra\w+|vyberie\w*|(?:ne)?zvol\w+|(?:ne)?rozhod\w+|(?:ne)?urč\w+|obmedz\w+"
        r"|(?:ne)?dohod\w+",
        made=r"urob\w+|padl\w+|uskutočn\w+|ukončen\w+|nepadl\w+",
        still=r"(?:je|sú|zostáva|zostávajú|ostáva) (?:\w+ )?(?:otvoren\w+|nerozhodnut\w+)|ešte len|váha\w+",
        many="dve|dva|tri|štyri|päť|šesť|viacero|viaceré|niekoľko|mnoho|obe|všetky|[2-9]",
        left="zostáva\\w*|ostáva\\w*|v hre|na stole|súťaž\\w+|zvažuj\\w+|súčasne|naraz|súbežne|popri sebe"
        "|rovnocenn\\w+",
        one=r"jed(?:en|nu|no|na|ného|nej) z|žiadn\w+ z nich|medzi nimi|iba jed\w+|len jed\w+",
        which=r"ktor\w+ (?:z nich|tém\w+|prípad\w*|bude|problém\w*|výzv\w+)",
        alike=r"bez (?:priority|poradia|priorít)|váhame (?:ešte )?medzi|rovnako dôležit\w+|všetko naraz",
    ),
    "el": Row(
        case=r"περ[ιί]πτ\w+ χρήσης|θέμα\w*|θεμάτων|ιδέ\w+",
        more=r"υποψήφι\w+|επιλογές|εφαρμογ\w+|προτάσεις",
        choice=r"επιλογή(?=\s*(?:[.,;]|\Z|μεταξύ|ανάμεσα|δεν|παραμένει|θέματος|ενός|μίας|μιας|ακόμη))",
        no=r"δεν|κανέν\w*|καμία|ούτε|ποτέ",
        chosen=r"επιλε\w+|επιλέ\w+|αποφασ\w+|αποφάσ\w+|καταλήξ\w+|οριστ\w+|περιορ\w+",
        made=r"γίνει|ληφθεί|ολοκληρωθεί|κλείσει",
        still=r"(?:είναι|παραμένει|παραμένουν|μένει) (?:\w+ )?(?:ανοιχτ\w+|ανοικτ\w+|εκκρεμ\w+)|εκκρεμεί"
        r"|θα (?:γίνει|ληφθεί)|διστάζουμε",
        many="δύο|τρία|τρεις|τέσσερα|τέσσερις|πέντε|έξι|πολλά|πολλές|διάφορ\\w+|αρκετ\\w+|όλα τα|[2-9]",
        left="παραμένουν|απομένουν|στο τραπέζι|υπό συζήτηση|εξετάζ\\w+|ταυτόχρονα|παράλληλα|συγχρόνως"
        "|ισότιμ\\w+",
        one=r"έν(?:α|αν) από|μία από|κανένα από|ανάμεσά τους|μεταξύ τους",
        which=r"ποι[οαάό] (?:από|θέμα|θα|πρόβλημα|πρόκληση)",
        alike=r"χωρίς (?:προτεραιότητα|ιεράρχηση|προτίμηση)"
        r"|(?:διστάζουμε|ταλαντευόμαστε) ανάμεσα"
        r"|εξίσου σημαντικ\w+|όλα μαζί",
    ),
}
# What a challenge can be about; one row a theme.
_THEMES = {
    "transport": "transport transports mobility traffic cycling bicycle bus tram tramway parking road"
    " circulation mobilité verkehr mobilität mobilità traffico trasporti movilidad tráfico transporte"
    " verkeer mobiliteit"
    " vervoer mobilidade trânsito transportes ruch ruchu mobilność transportu doprava dopravu mobilita"
    " κυκλοφορία κινητικότητα μεταφορές",
    "environment": "environment environmental climate biodiversity air noise greenery green trees parks"
    " pollution heat"
    " environnement climat bruit chaleur umwelt klima klimaschutz klimaanpassung lärm hitze luftqualität"
    " ambiente clima rumore calore verde medio ruido calor ruído milieu klimaat geluid hitte groen"
    " środowisko środowiska klimat klimatu hałas zieleń prostredie klímu klíma hluk zeleň horúčavy"
    " περιβάλλον κλίμα θόρυβος πράσινο",
    "energy": "energy heating solar electricity énergie energie energia energía energię energii energiu"
    " ενέργεια",
    "water": "water flood floods flooding sewer sewers sanitation drainage rain eau inondation inondations"
    " crues wasser hochwasser starkregen acqua alluvioni allagamenti agua inundación inundaciones água cheias"
    " inundações water wateroverlast overstromingen woda wody powodzie voda vodu povodne νερό πλημμύρες",
    "housing": "housing buildings retrofit homes logement logements wohnen wohnungsbau gebäude abitazioni"
    " edilizia vivienda viviendas edificios habitação edifícios wonen woningen mieszkania budynki bývanie"
    " budovy στέγαση κτίρια",
    "safety": "safety security crime sécurité sicherheit sicurezza seguridad segurança veiligheid"
    " bezpieczeństwo bezpečnosť ασφάλεια",
    "tourism": "tourism tourist tourists visitors tourisme tourismus turismo toerisme turystyka turystykę"
    " cestovný turizmus τουρισμός",
    "waste": "waste recycling déchets abfall rifiuti residuos resíduos afval odpady odpad απορρίμματα",
    "health": "health santé gesundheit salute salud saúde gezondheid zdrowie zdravie υγεία",
}
THEME_OF = {word: theme for theme, words in _THEMES.items() for word in words.split()}
# Beside many themes it is said of what is to serve them; where one comes first, they are its effects.
TWIN = any_of(
    {
        "en": r"twins?|platform|tool",
        "fr": r"jumeaux?|plateforme|outil",
        "de": r"zwillings?|plattform|werkzeug",
        "it": r"gemell[oi]|piattaforma|strumento",
        "es": r"gemelos?|plataforma|herramienta",
        "pt": r"gémeos?|plataforma|ferramenta",
        "nl": r"tweeling|platform|instrument",
        "pl": r"bliźnia\w+|platform\w+|narzędzi\w+",
        "sk": r"dvojč\w+|platform\w+|nástroj\w*",
        "el": r"δίδυμ\w+|διδύμου|πλατφόρμα|εργαλείο",
    }
)
FIRST = any_of(
    {
        "en": r"first|only|one (?:question|case|problem|topic|use case|decision)|single|cho[os]e|chosen"
        r"|where to|which",
        "fr": r"d[’']abord|premi\w+|seule?|unique|choisi|retenu|où|quel\w*",
        "de": r"zuerst|erst\w*|nur|einzig\w*|ausgewählt|entschieden|wo|welche\w*",
        "it": r"prim[aoie]|solo|unic[oa]|scelto|dove|qual[ei]",
        "es": r"primer\w*|sol[oa]|únic[oa]|elegido|dónde|qué|cuál\w*",
        "pt": r"primeir\w+|só|únic[oa]|escolhemos|onde|qua(?:l|is)",
        "nl": r"eerste?|alleen|enige|gekozen|waar|welke?",
        "pl": r"najpierw|pierwsz\w+|tylko|jed(?:en|na|no|yn\w+)|gdzie|któr\w+",
        "sk": r"najprv|prv\w+|iba|len|jed(?:en|na|no|in\w+)|kde|ktor\w+",
        "el": r"πρώτ\w+|μόνο|ένα|μία|πού|ποι\w+",
    }
)

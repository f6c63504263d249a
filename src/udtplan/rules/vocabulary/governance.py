"""Who decides, who answers for it and who works together."""

from __future__ import annotations

from udtplan.lazy import pattern
from udtplan.rules.vocabulary.topic import Topic

OVERSEES = Topic(
    en=(
        "overseen by, led by, managed by, supervised by, headed by, run by, steered by, overseen jointly by"
        ", oversight lies with, oversight rests with, oversight is with"
    ),
    fr=(
        "supervisé* par, pilot* par, dirigé* par, géré* par, sous la responsabilité, supervision revient"
        ", supervision est assurée, pilotage est assuré, pilotage revient"
    ),
    de="geleitet von, verantwortet von, gesteuert von, unter der leitung, aufsicht liegt, verantwortung"
    " liegt",
    it=(
        "supervisionat* da, guidat* da, gestit* da, coordinat* da, supervisione spetta"
        ", supervisione compete"
        ", supervisione è affidata"
    ),
    es=(
        "supervisad* por, dirigid* por, gestionad* por, liderad* por, supervisión corresponde"
        ", supervisión recae, supervisión compete"
    ),
    pt="supervisionad* por, dirigid* por, gerid* por, supervisão cabe, supervisão compete, supervisão recai",
    nl="geleid door, beheerd door, aangestuurd door, toezicht ligt, verantwoordelijkheid ligt",
    pl="nadzorowan* przez, kierowan* przez, zarządzan* przez, nadzór sprawuj*, nadzorem zajmuj*",
    sk="riaden* spoločne, vedú spoločne, dohľad vykonáva*, dohľad majú",
    el="υπό την εποπτεία, υπό την ευθύνη, εποπτεία ασκ*, εποπτεία ανήκει",
)
ANSWERS_FOR = Topic(
    en=(
        "accountable, responsible, responsibility, in charge, answers for, answer for, oversee*, overseen"
        ", lead, leads"
        ", led by, headed by, head of, owner of the twin, owns the twin, manages, managed by"
        ", decides, steer*"
    ),
    fr="responsable*, responsabilité, en charge, pilot*, supervis*, dirige*, porte le projet, décide*",
    de="verantwort*, zuständig*, federführ*, leitet, leitung, leiten, steuert, entscheidet",
    it="responsabil*, in capo a, guida, coordina, supervision*, decide",
    es="responsable*, responsabilidad, a cargo, lidera, dirige, supervis*, decide",
    pt="responsáve*, responsabilidade, a cargo, lidera, coordena",
    nl="verantwoordelijk*, leidt, stuurt, beslist, trekker, eigenaar",
    pl="odpowiedzialn*, odpowiada, kieruje, nadzoruje, decyduje",
    cs="odpověd*, zodpověd*, vede, řídí",
    sk="zodpoved*, vedie, riadi",
    el="υπεύθυν*, ευθύνη, επιβλέπ*, αποφασίζ*",
    sv="ansvar*, leder, beslutar",
)
POLITICS = Topic(
    en=(
        "mayor*, vice-mayor*, deputy mayor*, councillor*, council, alderman, aldermen, alderperson*"
        ", vice-president"
        ", elected, committee*, sponsor*, convener, senator, city board, executive board"
    ),
    fr=(
        "maire*, adjoint*, élu*, conseiller*, conseillère*, conseil municipal, conseil métropolitain"
        ", vice-présiden*"
    ),
    de=(
        "bürgermeister*, oberbürgermeister*, stadtrat*, stadträt*, gemeinderat*, dezernent*, ausschuss*"
        ", senat*, beigeordnet*"
    ),
    it="sindac*, assessor*, consiglier*, consiglio comunale, giunta",
    es="alcald*, concejal*, regidor*, pleno",
    pt="presidente da câmara, vereador*, assembleia municipal",
    nl="burgemeester*, wethouder*, gemeenteraad*, raadslid, raadsleden, schepen*",
    pl="prezydent miasta, burmistrz*, radny*, radni, rada miasta, wiceprezydent*",
    cs="primátor*, starost*, náměst*, zastupitel*",
    sk="primátor*, starost*, námest*, poslan*, mestské zastupiteľstvo",
    el="δήμαρχ*, αντιδήμαρχ*, δημοτικ* συμβούλ*",
    sv="borgmästare*, kommunstyrelse*, nämnd*, kommunalråd*, kommunfullmäktige",
)
# Something that meets or works again and again, not only the wish to.
COORDINATION = Topic(
    en=(
        "meet, meets, meeting*, board*, steering group, steering committee, working group*, task force*"
        ", committee*"
        ", monthly, weekly, fortnight*, quarterly, forum*, clinic, jour fixe, stand-up*, product owner"
        ", liaison"
        ", sit down, sits down, get together, gets together, come together, comes together, convene*"
        ", check-in*, catch-up*, every week, every month, every fortnight, every second, every other week"
        ", each week, each month, once a week, once a month, twice a month"
        ", coordinator*, project team, core team, user group*, sprint*"
    ),
    fr=(
        "réunion*, réuni*, se retrouve*, comité*, groupe* de travail, mensuel*, hebdomadaire*"
        ", chaque mois, chaque semaine, tous les mois, tous les lundis, tous les mardis, tous les jeudis"
        ", une fois par mois, copil, cotech"
    ),
    de=(
        "treffen, sitzung*, lenkungskreis*, arbeitsgruppe*, arbeitskreis*, monatlich*, wöchentlich*"
        ", jour fixe, projektteam, setzen sich, jeden monat, jede woche, alle zwei wochen"
        ", einmal im monat, tagt, tagen, trifft sich"
    ),
    it=(
        "riunion*, comitato, tavolo, gruppo di lavoro, cabina di regia, mensil*, settimanal*, riunisc*"
        ", ogni mese, ogni settimana, ogni due settimane, si vedono, una volta al mese"
        ", si incontra*, incontr*"
    ),
    es=(
        "reunion*, reúne*, comité*, grupo* de trabajo, mensual*, semanal*, mesa de coordinación, cada mes"
        ", cada semana, cada quince días, cada dos semanas, una vez al mes, se sientan, se ven"
    ),
    pt="reuni*, comité*, grupo* de trabalho, mensa*, reúne*, comissão, todos os meses"
    ", todas as semanas, de quinze em quinze dias, uma vez por mês",
    nl=(
        "overleg*, vergader*, werkgroep*, stuurgroep*, maandelijks*, wekelijks*, projectteam, bijeenkom*"
        ", komen samen, komt samen, elke week, elke maand, iedere week, iedere maand, om de week"
        ", zitten om tafel, eens per maand"
    ),
    pl="spotka*, zespół, zespołu, komitet*, co miesiąc, grupa robocza, spotyka*, narad*"
    ", co tydzień, co dwa tygodnie, raz w miesiącu, raz w tygodniu",
    cs="schůz*, pracovní skupin*, měsíčně",
    sk="stretnut*, pracovná skupin*, mesačne, stretáva*, každý mesiac, každý týždeň"
    ", každé dva týždne, raz za mesiac, raz mesačne",
    el=(
        "συναντή*, συναντώ*, συναντά*, συναντιό*, συναντιού*, συνεδριά*, επιτροπή, ομάδα εργασίας"
        ", ομάδα συντονισμού, μηνιαί*, δεκαπενθήμερ*, εβδομαδιαί*, κάθε μήνα, κάθε εβδομάδα, βλέπονται"
    ),
    sv="möte*, styrgrupp*, arbetsgrupp*, månad*",
)
WORKS_TOGETHER = Topic(
    en="coordinat*, co-ordinat*, collaborat*, cooperat*, co-operat*, together, jointly, consult*, exchange*",
    fr="coordin*, collabor*, coopér*, ensemble, conjointement, concert*",
    de="koordin*, abstimm*, abgestimmt, zusammen*, gemeinsam*, austausch*",
    it="coordin*, collabor*, cooper*, insieme, congiunt*",
    es="coordin*, colabor*, cooper*, conjunt*",
    pt="coorden*, colabor*, cooper*, conjunt*",
    nl="coördin*, samenwerk*, samen, gezamenlijk*, afstem*",
    pl="koordyn*, współprac*, wspóln*",
    sk="koordin*, spoluprac*, spoluprác*, spoločne, konzult*, spolu s",
    el="συντονι*, συνεργ*, από κοινού",
    sv="samordn*, samarbet*, tillsammans, gemensam*",
)
DEPARTMENT = Topic(
    en=(
        "department*, office*, directorate*, unit, units, division*, team, teams, section, service"
        ", services, agency"
        ", bureau, planners, engineers, policymakers, policy-makers, officers, decision-makers, council"
        ", committee*"
    ),
    fr="service*, direction*, département*, agence*, bureau*, cellule*, pôle*, urbanistes, élus, technicien*",
    de=(
        "amt, amtes, ämter*, stadtplanungsamt*, bauamt*, umweltamt*, tiefbauamt*, verkehrsamt*"
        ", dezernat*, abteilung*, referat*, fachbereich*, stelle*, planer*"
        ", stadtplan*"
    ),
    it="dipartiment*, ufficio, uffici, settor*, direzion*, servizi*, assessorat*",
    es="departament*, área*, servicio*, dirección*, oficina*, concejalía*",
    pt="departament*, divis*, serviço*, gabinete*",
    nl="afdeling*, dienst*, bureau*, team*, directie*, beleids*, planner*",
    pl="wydział*, biuro, biura, departament*, referat*, urbaniś*",
    cs="odbor*, oddělení, úřad*, referát*",
    sk="odbor*, oddeleni*, úrad*, referát*, útvar*",
    el="τμήμα*, διεύθυνσ*, υπηρεσί*, γραφεί*",
    sv="förvaltning*, avdelning*, enhet*, kontor*, nämnd*",
)
STEWARD = Topic(
    en="steward*, custodian*, data officer*, data manager*, data lead*, data coordinator*, maintains which",
    fr="référent* données, administrateur* de* données, gestionnaire* de* données, data steward*",
    de="datenverantwort*, datenbeauftragt*, datenmanager*, datenkoordinat*, datenpate*",
    it="referent* dati, responsabil* dei dati",
    es="responsable* de* datos, gestor* de datos, custodi*",
    pt="responsáve* pelos dados, responsáve* de dados, gestor* de dados, curador* de dados",
    nl="datasteward*, gegevensbeheer*, databeheer*",
    pl="opiekun* danych",
    sk="správc* údajov, správc* dát, kurátor* údajov, kurátor* dát",
    el="υπεύθυν* δεδομένων",
)
CITIZENS = Topic(
    en="citizens, residents, inhabitants, general public",
    fr="citoyens, habitants, grand public, usagers",
    de="bürger*, einwohner*, öffentlichkeit",
    it="cittadin*, residenti, abitanti",
    es="ciudadan*, vecinos, vecinas, habitantes",
    pt="cidadão, cidadãos, cidadã, cidadãs, habitantes, moradores, munícipes",
    nl="burgers, inwoners, bewoners",
    pl="mieszkańc*, obywatel*",
    sk="občan*, obyvateľ*, verejnosť",
    el="πολίτες, κάτοικοι",
)
BODY = Topic(
    en=(
        "department*, service, services, company, companies, operator*, agency, agencies, office*"
        ", authority, authorities"
        ", region, institute*, university, provider*, police, ministry, council, utility, utilities"
        ", harbour, port, railway*"
    ),
    fr=(
        "service*, société*, opérateur*, agence*, direction*, région, ministère*, université*, régie"
        ", exploitant*"
    ),
    de=(
        "amt, ämter*, betreiber*, gesellschaft*, behörde*, unternehmen, stadtwerke*, universität*"
        ", ministerium*"
    ),
    it="ufficio, società, operator*, agenzia, regione, università, gestore*",
    es="servicio*, empresa*, operador*, agencia*, región, universidad*, ministerio*",
    pt=(
        "serviço*, departamento*, empresa*, operador*, agência*, direção, ministério*, universidade*"
        ", concessionária*"
    ),
    nl="dienst*, bedrijf, bedrijven, exploitant*, agentschap, provincie*, universiteit*",
    pl="wydział*, spółka, spółki, operator*, agencja, urząd*, uniwersytet*",
    sk=(
        "odbor*, oddeleni*, spoločnosť, spoločnosti, operátor*, agentúra*, úrad*, ministerstvo"
        ", univerzita, prevádzkovateľ*"
    ),
    el="υπηρεσία, εταιρεία, φορέα*, πανεπιστήμιο",
)
# Before the name of a person, and of nobody else. "M." and "Dr." with their dots.
PERSON = pattern(
    r"\A\s*(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Ing|Eng|Arq|Mgr|Herr|Frau|Hr|Fr|Mme|Mlle|Monsieur|Madame|Sig|Sig\.ra"
    r"|Signora?|Dott"
    r"|Dott\.ssa|Sra?|Señora?|Don|Doña|Dhr|Mevr|Mevrouw|Pan|Pani|Κος|Κα|κ)(?:[.ªº]+\s*|\s+)(?=[^\W\d_a-z])"
    r"|\A\s*(?:M|D|D[ªa]|[dD](?:hr|ott|r)|[mM]evr|[sS]ig|[sS]ra?|[pP]|[iI]nż|[mM]gr|[iI]ng|κ"
    r"|κα)\.\s*(?=[^\W\d_a-z])"
    r"|\A\s*(?:mevrouw|meneer|Meneer|de\s+heer|De\s+heer|pani?|señora?|monsieur|madame|signora?"
    r"|herr|frau|pán|Pán"
    r"|κύρι(?:ος|α)|Κύρι(?:ος|α)|Κυρία|κυρία|Senhora?|[Ee]ngenheir[oa])\s+(?=[^\W\d_a-z])"
    r"|\A\s*[^\W\d_a-z]\.\s*(?:[^\W\d_a-z]\.\s*)?(?:(?:van|de|der|den|von|di"
    r"|da)\s+)*[^\W\d_a-z][^\W\d_A-Z]{2,}\s*\Z"
)
# Before a surname they say that it is a person. Frequent in Europe; those that are also cities are left out.
FIRST_NAMES = frozenset(
    name.casefold()
    for name in (
        "abdelkader ahmed ainhoa aitor amina ander asier aylin ayşe bilal dariusz elif emre fadila farid "
        "fatma fatou hakim hamid hassan ibrahim itziar iñigo jokin karim khadija khalid laila "
        "leila malika mehmet "
        "mikel mohammad mourad murat mustafa nabil nacha naima nerea nora omar oussama rachid rachida samir "
        "samira tomek unai xabier yasmina yassine youssef yusuf zeynep "
        "adam adeline agnieszka ailsa aisling alan alasdair albert alejandro aleksandra alena alessandra "
        "alessandro alexander alice alistair amélie ana anders andrea andreas andrew andrzej angela anja "
        "anna anne anneke annemarie annette annika anouk anthony antje antoine antonella antonio antti "
        "antónio aoife arjan arnau astrid aurélie axel barbara bart beata beatriz begoña ben benjamin "
        "bernd birgit birte björn bjørn bożena bram brendan brian britta bruno callum calum camille carla "
        "carlos carmen carolien caroline catarina catherine catriona chantal chloe christian christina "
        "christine christophe christopher ciara ciarán claire claudia colin conor cornelis craig cristina "
        "cécile céline daan dagmar daniel daniela danuta david davide deborah declan deirdre delphine "
        "denis didier diego dieter dietmar dimitris diogo dirk dominique doris dorota duncan eckhard "
        "eduardo edwin eilidh elena eleni elizabeth elke ellen els emily emma emmanuel enrico eoin erik "
        "ernst euan eva ewa ewan ewelina fabien fabio fabrice fatima federica federico femke fernando "
        "ferran filipa filipe filippo finlay fiona fleur florian francesca francesco francisco frank "
        "françois friedrich frédéric fátima gabriele gavin geoffrey georg george georgios gerard gerd "
        "gerhard gerrit gert gianni gillian giorgio giorgos giovanni giulia giuseppe gonzalo gonçalo "
        "gordon graham grażyna grzegorz guillaume gunnar gérard günter günther halina hamish hanna hannah "
        "hanneke hanno hans harald harm harry hartmut heather heike heinrich heinz helen helena helga "
        "helmut hendrik henk henrik holger hugo hugues håkan hélder hélène iain ian ida ignacio iker "
        "ilona ilse ines inge ingo ingrid inmaculada inês ioanna irena isabel isabelle isla ivana iwona "
        "izabela jaap jacek jack jacqueline jacques jakub jan jana jane janusz jarosław jasper javier "
        "jean jennifer jens jeroen jerzy jessica jesús jiří joachim joana joanna joaquim jochen johan "
        "johanna johannes john jolanda jonas joost jordi jorge joris josefa joseph joshua josé jozef joão "
        "juan juana judith juha jukka julia julie julien jutta ján jérôme jörg jürgen kaisa kamil karel "
        "karen kari karim karin karl karolina katarina katarzyna katarína kateřina katja kees keith "
        "kenneth kerstin kinga kirsten kirsty klara klaus knut koen konstantinos kostas krzysztof kurt "
        "kyriakos lars laura laure laurent lena lenka leonor liisa linda lisa lisette lorena lorenzo "
        "lothar lotte louise lourdes luca lucia lucie lucy lucía ludovic luigi luis lukas luke luís luísa "
        "léa maaike maarten maciej madalena maeve mafalda magdalena magnus maike maja manfred manuel "
        "manuela marc marcin marco marek margaret margarida maria marie marieke marijke mario marion "
        "mariusz marián marjan mark markus marleen marta martijn martin martina martine mary maría "
        "mateusz mathieu matteo matthew matthias matti maurice maurizio małgorzata megan mehdi meike "
        "melanie menno merel mette michael michaela michał michel michela mieke miguel mikael mikkel "
        "mireia miroslav mohamed mohammed moira monika morag nadia nadine natalia nathalie neil niall "
        "niamh nicola nicolas nicole niels nienke nigel nikos nils nina norbert nuno nuria núria odile "
        "olav ole oliver olivia olivier orla oscar pablo padraig paola paolo pascal patrice patricia "
        "patrick patrycja patrícia paul paulien paulina paulo pavel pavol paweł pedro pekka pernille "
        "peter petr petra philip philippe pierre pieter pietro piotr przemysław pádraig rachel radovan "
        "rafael rafał ralf raquel rasmus rebecca reinhard remco renate renske rianne ricardo riccardo "
        "richard robbert robert roberta roberto rocío roel rolf ronald rory ruben rubén rui ruud ryan "
        "régis rémi rüdiger sabine salvatore samuel sander sandra sandrine sara sarah sari saskia satu "
        "sean sergio seán sheila shona sigrid silke silvia simon simona simone siobhan siobhán sjoerd "
        "sofie sonia sophia sophie spyros stanisław stefan stefania stefanie stefano steffen stephen "
        "steven stijn stuart stéphane stéphanie susan susana susanne suzanne sven svenja sylvain sylvie "
        "sylwia sébastien sílvia sónia søren sławomir tadeusz tanja teresa teun theo thierry thomas "
        "thorsten tiago tiina tim timo tineke tjeerd tobias tomasz tomáš torbjørn torsten trevor tuula "
        "ulla ulrich ursula ute uwe valentina valérie vasco vasilis vicente vincent vincenzo virginie "
        "vladimír volker véronique víctor vítor walter werner wiesław wilhelm willem william wim wojciech "
        "wolfgang wouter xavier yannis yasmine yolanda yves yvonne zbigniew zdenka zofia zuzana álvaro "
        "åsa åse élise éric óscar ľubomír łukasz štefan αγγελική αθανάσιος αικατερίνη αναστασία αντώνης "
        "αργυρώ βασίλης βασιλική γεωργία γεώργιος γιάννης γιώργος δέσποινα δημήτρης δημήτριος ειρήνη "
        "ελένη εμμανουήλ ευαγγελία θανάσης θεόδωρος ιωάννα ιωάννης κατερίνα κωνσταντίνος κώστας μανώλης "
        "μαρία μιχάλης νίκος νικόλαος παναγιώτης παρασκευή σπύρος στέλλα στέφανος στυλιανός χρήστος"
    ).split()
)

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
        "supervisionat* da, guidat* da, gestit* da, coordinat* da, supervisione spetta, supervisione compete"
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
        ", led by, headed by, head of, owner of the twin, owns the twin, manages, managed by, decides, steer*"
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
        ", coordinator*, project team, core team, user group*, sprint*"
    ),
    fr=(
        "réunion*, réuni*, se retrouve*, comité*, groupe* de travail, mensuel*, hebdomadaire*"
        ", chaque mois, copil, cotech"
    ),
    de=(
        "treffen, sitzung*, lenkungskreis*, arbeitsgruppe*, arbeitskreis*, monatlich*, wöchentlich*"
        ", jour fixe, projektteam"
    ),
    it=(
        "riunion*, comitato, tavolo, gruppo di lavoro, cabina di regia, mensil*, settimanal*, riunisc*"
        ", ogni mese, ogni settimana"
    ),
    es=(
        "reunion*, reúne*, comité*, grupo* de trabajo, mensual*, semanal*, mesa de coordinación, cada mes"
        ", cada semana"
    ),
    pt="reuni*, comité*, grupo* de trabalho, mensa*, reúne*, comissão, todos os meses",
    nl=(
        "overleg*, vergader*, werkgroep*, stuurgroep*, maandelijks*, wekelijks*, projectteam, bijeenkom*"
        ", komen samen, komt samen"
    ),
    pl="spotka*, zespół, zespołu, komitet*, co miesiąc, grupa robocza, spotyka*, narad*",
    cs="schůz*, pracovní skupin*, měsíčně",
    sk="stretnut*, pracovná skupin*, mesačne, stretáva*, každý mesiac",
    el="συναντή*, συνεδριά*, επιτροπή, ομάδα εργασίας, μηνιαί*, συναντιούνται, κάθε μήνα",
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
    r"|\A\s*M\.\s+(?=[^\W\d_a-z])"
)
# Before a surname they say that it is a person. Frequent in Europe; those that are also cities are left out.
FIRST_NAMES = frozenset(
    "adam agnieszka alan albert alessandro alexander alice ana anders andrea andreas andrew andrzej anna"
    " anne anouk antoine antonio antónio barbara bart beata beatriz ben benjamin bernd birgit camille"
    " carla carlos carmen caroline catherine christian christine christophe claire claudia daan dagmar"
    " daniel david davide diego dimitris dirk dorota eduardo elena eleni elizabeth ellen els emma enrico"
    " erik eva ewa fatima federico ferran fleur francesca francesco francisco frank françois frédéric"
    " fátima gabriele georg george georgios gerard giorgos giovanni giulia giuseppe grzegorz guillaume"
    " hanna hannah hans heike helen helena henk henrik ida ignacio ines ingrid inês ioanna irena isabel"
    " isabelle jack jacques jakub jan jana jane janusz javier jean jennifer jens jerzy joana joanna johan"
    " johannes john jonas jorge joseph josé joão juan judith julia julie jörg jürgen karel karin karl"
    " katarina katarzyna katarína kateřina katja kees klaus konstantinos kostas krzysztof kyriakos lars"
    " laura laurent lena lotte louise lucia lucía luigi luis luís léa manuel marc marcin marco marek"
    " margaret maria marie mario mark markus marta martin martina mary maría mateusz matteo matthias"
    " maurice małgorzata michael michał michel miguel mikael monika nadia nathalie nicolas nikos nuno"
    " olivier oscar pablo paolo patricia paul paulo pavel pavol pedro peter petra philippe pierre pieter"
    " piotr rachel rafael ralf raquel rebecca renate ricardo richard robert roberto rui sabine samuel"
    " sandra sandrine sara sarah sergio simone sofie sophie spyros stefan stefano stephen steven susan"
    " susanne sven sylvie sébastien teresa theo thomas tiago tim tomasz tomáš torsten ulrich ursula uwe"
    " valérie vasilis wilhelm willem wojciech wolfgang yannis yves zuzana álvaro łukasz".split()
)

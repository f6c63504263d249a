"""Who works with whom, and how.

The tables are broad, verbs and connectives as well as nouns: an answer without any of the words is worth a
second look, no more. German and Dutch write words together, so theirs may stand inside.
"""

from __future__ import annotations

from udtplan.rules.vocabulary.signs import Signs

OUTSIDE = Signs(
    en=(
        "external* partner* compan* universit* institut* operator* agenc* provider* supplier* resident*"
        " citizen* association* region* national* state* ministr* utilit* public private business* shop*"
        " school* research* outside consult* police* authority authorities council* transport* hospital*"
        " facult* foundation* ngo* chamber* neighbour* port* group* trust* owner* developer* department*"
        " office* communit*"
    ),
    fr=(
        "external* externe* partenaire* entreprise* société* université* institut* opérateur* agence*"
        " prestataire* fournisseur* habitant* citoyen* association* région* état préfecture* ministère*"
        " syndicat* régie* public* privé* commerc* école* recherche* police métropole bailleur* hôpital*"
        " chambre* riverain* service* direction* département*"
    ),
    de=(
        "external* extern* *partner* *unternehmen* *firma* *firmen* *universität* *hochschul* *institut*"
        " *betreib* *agentur* *dienstleist* *anbieter* *einwohner* *bürger* *verein* *verband* *region*"
        " *land* *bund* *ministeri* *werke* *öffentlich* *privat* *händler* *handel* *schule* *forschung*"
        " *polizei* *gesellschaft* *kammer* *eigentüm* *amt *ämter*"
    ),
    it=(
        "external* estern* partner* aziend* società impres* università istitut* operator* agenzi* fornitor*"
        " resident* cittadin* associazion* region* stat* minister* pubblic* privat* commerc* scuol* ricerc*"
        " polizia consorzi* ospedal* camer* gestor* ordin* uffici* fondazion*"
    ),
    es=(
        "external* extern* socio* empresa* universidad* institut* operador* agencia* proveedor* vecin*"
        " ciudadan* asociaci* región* junta* estado ministerio* públic* privad* comerci* escuela* colegio*"
        " investigaci* policía* hospital* cámara* consorcio* diputaci* servicio* mancomunidad* fundaci*"
    ),
    pt=(
        "external* extern* parceir* empresa* universidade* institut* operador* agência* fornecedor*"
        " morador* cidad* associaç* regi* estado* ministério* públic* privad* comerci* escola* investigaç*"
        " polícia* hospita* concessionári* junta* serviço* fundaç* comunidade*"
    ),
    nl=(
        "external* extern* *partner* *bedrijf* *bedrijven* *universiteit* *instituut* *hogeschool*"
        " *exploitant* *agentschap* *leverancier* *bewoner* *burger* *vereniging* *provincie* *rijk*"
        " *waterschap* *ministerie* *publiek* *privaat* *winkel* *ondernemer* *school* *onderzoek* *politie*"
        " *corporatie* *stichting* *maatschappij* *regio* *dienst* *afdeling*"
    ),
    pl=(
        "external* zewnętrz* partner* firm* spółk* uniwersyt* uczeln* politechnik* instytut* operator*"
        " agencj* dostaw* mieszk* obywat* stowarzysz* region* wojewódz* państw* ministerst* publicz* prywat*"
        " szkoł* badawcz* policj* szpital* przedsięb* izb* fundac* wydzia* urząd*"
    ),
    sk=(
        "external* extern* partner* firm* spoločnos* univerzit* ústav* inštitút* prevádzk* agentúr* dodáv*"
        " obyvat* občan* združen* kraj* štát* minister* verejn* súkrom* škol* výskum* polícia políc*"
        " nemocnic* podnik* komor* nadác* fakult* odbor* oddelen* úrad*"
    ),
    el=(
        "external* εξωτερικ* εταίρ* εταιρεί* επιχείρησ* επιχειρήσ* πανεπιστήμι* ινστιτούτ* φορέ* οργανισμ*"
        " πάροχ* προμηθευτ* κάτοικ* κατοίκ* πολίτ* σύλλογ* περιφέρει* κράτ* υπουργεί* δημόσι* ιδιωτικ*"
        " σχολεί* έρευν* αστυνομί* νοσοκομεί* επιμελητήρι* υπηρεσί* διεύθυνσ*"
    ),
)
PARTNERS = Signs(
    en=(
        "partner* agreement* contract* cooperat* co collaborat* universit* institut* consorti* work*"
        " framework* project* member* research* memorandum signed established provider* compan* supplier*"
        " network* with facult* external"
    ),
    fr=(
        "parten* accord* convention* contrat* coopér* collabor* universit* institut* consorti* travail*"
        " projet* membre* recherche* sign* prestataire* entreprise* réseau* avec école* agence* extern*"
    ),
    de=(
        "*partner* *vereinbar* *vertrag* *verträg* *kooper* *zusammenarb* *universit* *hochschul*"
        " *institut* *konsort* *projekt* *mitglied* *forschung* *dienstleist* *unternehmen* *netzwerk*"
        " *verbund* *anbieter* mit"
    ),
    it=(
        "partner* accord* convenzion* contratt* cooper* collabor* universit* istitut* consorzi* lavor*"
        " progett* membr* ricerc* firm* fornitor* aziend* impres* rete con politecnic*"
    ),
    es=(
        "soci* acuerd* conveni* contrat* cooper* colabor* alianz* universi* institut* consorci* trabaj*"
        " proyect* miembr* investig* firm* proveedor* empres* red con partner*"
    ),
    pt=(
        "parcer* parceir* acord* protocol* contrat* cooper* colabor* universi* institut* consórci* trabalh*"
        " projet* membr* investig* assin* fornec* empres* rede com"
    ),
    nl=(
        "*partner* *overeenkom* *contract* *samenwerk* *universit* *hogeschool* *instituut* *consorti*"
        " *werk* *project* *lid* *onderzoek* *leverancier* *bedrijf* *bedrijven* *netwerk* met"
    ),
    pl=(
        "partner* umow* umów porozum* współprac* uniwers* uczeln* politech* instytut* konsorcj* projekt*"
        " człon* badaw* badan* podpis* dostaw* firm* sieć sieci z"
    ),
    sk=(
        "partner* dohod* zmluv* memorand* spoluprac* spoluprác* univerzit* ústav* inštit* konzorc* projekt*"
        " člen* výskum* podpís* dodáv* firm* spoločn* sieť s so fakult*"
    ),
    el=(
        "εταίρ* εταιρ* συμφων* σύμβασ* συμβάσ* μνημόνι* συνεργ* πανεπιστ* ινστιτ* κοινοπρ* έργ* μέλ* έρευν*"
        " ερευν* υπογρ* προμηθ* πάροχ* δίκτυ* με πολυτεχν*"
    ),
)
WORKS = Signs(
    en=(
        "role* responsib* lead* manag* develop* build* maintain* run runs running operat* provid* suppl*"
        " deliver* give* gives share* advis* test* use* check* help* support* host* train* contribut* own*"
        " decid* collect* review* inform* consult* bring* pay* install* write* keep* task* charge care"
        " answer* produc* prepar* join* take* tell* send* report* carr* speak* represent* feed* offer* set"
        " sets coordinat* oversee* do does apply comment* calibrat* model* order* organis* organiz* choos*"
        " say* said hand* sign* collaborat* cooperat* know*"
    ),
    fr=(
        "rôle* responsab* pilot* gèr* gér* développ* constru* maint* exploit* fourni* livr* donn* partag*"
        " conseil* test* utilis* vérif* aid* appu* soutien* héberg* form* contribu* décid* collect* reli*"
        " inform* consult* apport* pay* financ* install* écri* tient tienn* charg* produi* prépar* transm*"
        " coordon* supervis* porte* assure* anim* signal* associ* représent* organis* choisi* instrui* mett*"
        " met dit disent sign* collabor* sai* savent connai*"
    ),
    de=(
        "*rolle* *verantwort* leit* *führ* *entwick* *bau* *betreib* *betreu* *liefer* *gibt *geben *teil*"
        " *berat* *test* *nutz* *prüf* *hilf* *helfen *unterstütz* *schul* *träg* *trag* *entscheid*"
        " *sammel* *inform* *bring* *zahl* *schreib* *pfleg* *aufgab* *zuständ* *arbeit* *stell* *vertr*"
        " *melde* *koordin* *steuer* *moderier* *wirk* *organis* *übern* *wähl* sagt sagen *übergib*"
        " *überge* *unterschr* *kenn* wiss* weiß"
    ),
    it=(
        "ruol* responsab* guid* gest* svilupp* costru* manten* manut* eserc* forni* consegn* condivi*"
        " consigl* test* us* utilizz* verific* aiut* support* sosten* ospit* form* contribu* decid* raccogl*"
        " rived* inform* consult* port* pag* install* scriv* cura* compit* incaric* produc* prepar* trasm*"
        " coordin* supervis* mett* partecip* rappresent* offr* segnal* organizz* aggiorn* dic* firm*"
        " collabor* sanno conosc*"
    ),
    es=(
        "papel* rol roles responsab* lider* gestion* desarroll* constru* mant* explot* oper* suministr*"
        " aport* entreg* compart* asesor* prueb* prob* us* utiliz* comprueb* ayud* apoy* aloj* form*"
        " contribu* decid* recog* revis* inform* consult* pag* instal* escrib* encarg* tarea* produc*"
        " prepar* transm* coordin* supervis* da dan facilit* particip* represent* ofrec* avis* organiz*"
        " actualiz* valid* dic* firm* colabor* sab* conoc*"
    ),
    pt=(
        "papel papéis responsáv* responsab* lider* ger* desenvolv* constru* mant* opera* explor* fornec*"
        " entreg* partilh* aconselh* test* us* utiliz* verific* ajud* apoi* aloj* form* contribu* decid*"
        " recolh* revê* rev* inform* consult* pag* instal* escrev* encarreg* taref* produz* prepar* transm*"
        " coorden* supervis* dá dão facilit* particip* represent* oferec* organiz* atualiz* valid* ced* diz*"
        " assin* colabor* conhec* sab*"
    ),
    nl=(
        "*rol* *verantwoord* leid* *beheer* *ontwikkel* *bouw* *onderhoud* *levert* *lever* geeft geven"
        " deel* *advis* *test* *gebruik* *contro* help* *ondersteun* *host* *opleid* *train* draagt *besli*"
        " verzamel* *inform* *raadpleg* brengt *betaal* *schrijf* zorgt *taak* *taken* *maakt* *werk* stelt"
        " *meld* *coördin* *stuur* *trek* *organis* *toets* *denk* zegt zeggen *teken* *kent *kennen"
        " *samenwerk* weet weten"
    ),
    pl=(
        "rol* odpowiad* odpowiedz* kier* zarządz* rozw* opracow* bud* utrzym* prowadz* dostar* przekaz*"
        " daj* dziel* dorad* test* używ* korzyst* sprawdz* pomag* wspier* szkol* wnos* decyd* zbier* opini*"
        " inform* konsult* płac* pisz* dba* zadan* przygot* koordyn* nadzor* udostępn* bierz* uczestn*"
        " reprezent* zgłasz* organiz* aktualiz* wyb* robi* mów* podpis* współprac* zna* wie wiedz*"
    ),
    sk=(
        "rol* úloh* zodpoved* vedie riad* vyvíj* vyvin* stav* udržiav* prevádzk* poskyt* dodáv* dodá* dá"
        " dáv* zdieľ* rad* test* používa* využív* overuj* overi* kontrol* pomáh* podpor* školi* prispie*"
        " rozhod* zbier* pripomien* inform* konzult* plat* píš* star* priprav* koordin* dohliad* zúčast*"
        " zastup* hlás* organiz* aktualiz* vyber* zabezpeč* spravuj* určuj* robí* hovor* podpi* spoluprac*"
        " pozn* vie vedia"
    ),
    el=(
        "ρόλ* υπεύθυν* ευθύν* ηγ* διαχειρίζ* διαχείρισ* αναπτύσσ* ανάπτυξ* κατασκευ* συντηρ* λειτουργ*"
        " παρέχ* δίν* μοιράζ* συμβουλ* δοκιμ* χρησιμοποι* ελέγχ* βοηθ* υποστηρίζ* φιλοξεν* εκπαιδεύ*"
        " συμβάλλ* αποφασ* συλλέγ* ενημερών* πληρών* γράφ* φροντίζ* καθήκ* ετοιμάζ* προετοιμ* συντονί*"
        " εποπτ* συμμετ* εκπροσωπ* προσφέρ* οργανών* διαθέτ* λέ* υπογρ* συνεργ* γνωρίζ*"
    ),
)
OVERSEES = Signs(
    en=(
        "oversee* overs* oversight responsib* accountab* steer* supervis* lead* led answer* charge head*"
        " chair* director* direct* manag* board* decid* owner* owns own govern* monitor* report* run runs"
        " mayor*"
    ),
    fr=(
        "supervis* responsab* pilot* contrôl* comité* dirig* direction charge chef* présid* préside* gèr*"
        " gér* décid* gouvern* suivi suit suiv* port* rend tutelle maître* maîtrise"
    ),
    de=(
        "*aufsicht* *verantwort* *steuer* *leit* *führ* *vorsitz* *zuständ* *kreis* *entscheid* *überwach*"
        " *berichte* *gremi* träg* *trag* obliegt"
    ),
    it=(
        "supervis* responsab* vigil* guid* capo dirig* direzion* presied* presid* gest* decid* governanc*"
        " cabina coordin* rispond* monitor* controll* compet* spett*"
    ),
    es=(
        "supervis* responsab* lider* dirig* direcci* cargo presid* gestion* decid* gobern* control* rinde"
        " responde* comité* coordin* vigil* correspond* compet*"
    ),
    pt=(
        "supervis* responsáv* responsab* lider* dirig* direç* cargo presid* ger* decid* govern* control*"
        " respond* comité* coorden* acompanh* tutel* cabe compet*"
    ),
    nl=(
        "*toezicht* *verantwoord* *stuur* *leid* *directie* voorzit* *beheer* *besli* *eindverantw* *trek*"
        " *regie* *eigenaar* *controle* *toezie*"
    ),
    pl=(
        "nadz* odpowiad* odpowiedz* kier* zarządz* przewodni* prowadz* decyd* komitet* kontrol* sprawuj*"
        " koordyn* dyrek* rozlicz*"
    ),
    sk=(
        "dohľad* dohliad* zodpoved* riad* vedi* vede* predsed* spravuj* rozhod* výbor* kontrol* koordin*"
        " gestor* garant*"
    ),
    el=(
        "εποπτ* υπεύθυν* ευθύν* διοικ* ηγ* προεδρ* διαχειρ* αποφασ* ελέγχ* συντον* λογοδοτ* διεύθυν*"
        " παρακολουθ*"
    ),
)
# How people come together again and again. "Together" alone says too little, and "every" as well.
MEETS = Signs(
    en=(
        "meet* board* group* committee* forum* workshop* coordinat* co collaborat* cooperat* liais*"
        " exchang* consult* monthly weekly fortnight* quarterly regular* review* session* clinic*"
        " sprint* standup* standing jour round* table agree* align* joint* share* discuss* feedback sit sits"
        " talk* call* interface* task contact* demo* network* consortium channel* protocol* embedded twice"
        " facilitat* settle* month* week* monday* tuesday* wednesday* thursday* friday* seminar*"
        " clarif* reconcil* resolv* harmoni*"
    ),
    fr=(
        "réuni* retrouv* comité* groupe* atelier* coordin* coordon* collabor* coopér* échang* concert*"
        " mensuel* hebdomad* trimestr* régulier* régulièrement revue* séance* quinz* conjoint* partag*"
        " discut* forum* instance* point* copil cotech club réseau* interlocut* binôme*"
        " rencontr* table* convention* journée* accord* mois semaine* lundi* mardi* mercredi* jeudi*"
        " vendredi* voient séminaire* clarif* concili*"
    ),
    de=(
        "*treff* *sitz* *kreis* *gruppe* *runde* *koordin* *abstimm* *stimmt* *abgestimmt* *zusammen*"
        " *austausch* *monat* *woche* *wöch* *quartal* *regelmäß* *workshop* *forum* *jour* *konfer* *bespr*"
        " *beirat* gemeinsam* *netzwerk* vierzehn* *schnittstelle* *ansprech* *tagt* *tisch* *montag*"
        " *dienstag* *mittwoch* *donnerstag* *freitag* *seminar* klären klärt klärung* geklärt"
    ),
    it=(
        "riun* incontr* comitat* tavol* grupp* cabina workshop laborator* coordin* collabor* cooper* scamb*"
        " concert* mensil* settiman* trimestr* regolar* revision* session* quindic* congiunt* condivi*"
        " discut* forum rete referent* consult* conferenz* confront* giornat* alline* accord* mese mesi"
        " lunedì martedì mercoledì giovedì venerdì vedono seminar* chiari* concili*"
    ),
    es=(
        "reun* reún* comité* mesa* grupo* taller* coordin* colabor* cooper* intercambi* concert* mensual*"
        " semanal* seman* trimestr* regular* revisi* sesi* quince* conjunt* compart* foro* red consult*"
        " enlace encuentr* comisi* jornada* acord* acuerd* alinea* mes meses lunes martes miércoles jueves"
        " viernes seminari* aclar* concili* armoniz*"
    ),
    pt=(
        "reun* reún* encontr* comité* comiss* grupo* oficina* workshop* coorden* colabor* cooper* troc*"
        " partilh* concert* mensa* seman* trimestr* regular* sess* quinz* conjunt* fórum rede consult*"
        " conselho* articul* jornada* acord* alinh* mês meses segundas terças quartas quintas sextas"
        " feira seminári* esclarec* concili* harmoniz*"
    ),
    nl=(
        "*overleg* *vergader* *groep* *coördin* *afstem* *samen* *uitwissel* *maand* *wekelijks* *week*"
        " *weken* *kwartaal* regelmatig* *sessie* *workshop* *bijeenkom* veertien* gezamenlijk* *forum*"
        " *netwerk* *contact* *tafel* *consortium* *demo* *middag* *afspra* *maandag* *dinsdag* *woensdag*"
        " *donderdag* *vrijdag* *seminar* *ophelder* *verzoen*"
    ),
    pl=(
        "spotka* spotyk* zespół* zespoł* komitet* grup* rada rady radzie radę radą radni warsztat* koordyn*"
        " współprac* wymian* wymien* konsult* mies* tydzień tygod* kwart* regular* narad* sesj* wspóln* forum"
        " uzgad* uzgodn* sieć łącznik* kontakt* dzień dni poniedział* wtor* środ* czwart* piąt* seminari*"
        " wyjaśn* godzić pogodz*"
    ),
    sk=(
        "stret* zasad* skupin* výbor* komisi* rada rady rade radou workshop* dieln* koordin* spoluprac*"
        " spoluprác* výmen* vymie* konzult* mesa* mesač* týžd* štvrťro* pravidel* spoloč* fór* porad* sieť"
        " kontakt* zladi* deň dni pondel* utor* stred* štvrt* piat* seminár* vyjasn* zosúlad*"
    ),
    el=(
        "συνάντησ* συναντ* συνεδρ* επιτροπ* ομάδ* εργαστήρι* συντον* συνεργ* ανταλλ* διαβούλευσ* μηνιαί*"
        " μήν* εβδομαδ* τρίμην* τακτικ* κοινού κοιν* φόρουμ δίκτυ* σύσκεψ* συσκέψ* συμβούλι* επαφ*"
        " ημερίδ* ημέρ* σεμινάρι* διευκριν* εναρμον* δευτέρα τρίτη τετάρτη πέμπτη παρασκευή"
    ),
)
ENGAGED = Signs(
    en=(
        "engag* involv* all each every both department* part participat* join* attend* together meet*"
        " commit* take* team* active* work* represent* missing absent support* contribut* yet present*"
        " interest*"
    ),
    fr=(
        "engag* impliqu* mobilis* tou* chaque deux service* direction* part particip* associ* ensemble"
        " réuni* représent* absent* manque* encore contribu* présent* travail*"
    ),
    de=(
        "*beteilig* *eingebunden* *einbind* *engag* alle* jede* beide* *amt *ämter* *teil* *mitwirk* *wirk*"
        " *zusammen* *treff* *vertret* fehl* *mach* *arbeit* dabei noch *bereich*"
    ),
    it=(
        "coinvol* impegn* tutt* ogni entramb* settor* direzion* uffic* part* insieme riunisc* present*"
        " assent* manca* ancora contribu* lavor* attiv*"
    ),
    es=(
        "implic* compromet* involucr* tod* cada amb* área* servici* departament* part* junt* reún*"
        " represent* ausent* falta* aún contribu* trabaj* activ*"
    ),
    pt=(
        "envolv* empenh* compromet* tod* cada amb* serviço* departament* divis* part* junt* reún*"
        " represent* ausent* falta* ainda contribu* trabalh* ativ*"
    ),
    nl=(
        "*betrokken* *betrek* alle* elke ieder* beide *afdeling* *dienst* *deel* *samen* *vertegenwoordig*"
        " ontbre* nog *werk* *actief* aangesloten mee doen doet *team*"
    ),
    pl=(
        "zaangaż* włącz* wszyst* każd* ob* wydzia* biur* udział* uczestn* razem wspóln* spotyk* reprezent*"
        " brak* jeszcze prac* aktywn*"
    ),
    sk=(
        "zapoj* angaž* všet* každ* ob* odbor* oddelen* útvar* účas* zúčast* spolu spoloč* stret* zastúp*"
        " chýb* ešte prac* aktív*"
    ),
    el=(
        "εμπλέκ* εμπλ* συμμετ* όλ* κάθε υπηρεσί* διευθύνσ* διεύθυνσ* τμήμα* μαζί κοιν* συναντ* λείπ* ακόμη"
        " εργάζ* ενεργ* δύο"
    ),
)
SHARED = Signs(
    en=(
        "shar* common vision view* understand* understood agree* disagree* differ* consensus same see sees"
        " picture* together everyone all each idea* mean* expect* think* joint* aligned"
    ),
    fr=(
        "partag* commun* vision* compren* compri* accord* désaccord* différ* diverg* consensus même* voi*"
        " ensemble tou* chacun* idée* attend* conjoint* entend*"
    ),
    de=(
        "*gemeinsam* *geteilt* *teilen *vision* *bild* *verständnis* *versteh* *einig* *untersch* *konsens*"
        " gleich* *sehen sieht *zusammen* alle* jede* *idee* *erwart* *vorstell* *sicht* *leitbild*"
    ),
    it=(
        "condivi* comun* vision* capi* comprend* compres* accord* disaccord* divers* divers consens* stess*"
        " ved* insieme tutt* ognun* idea idee aspett* intend*"
    ),
    es=(
        "compart* comú* visi* entiend* entend* comprend* acuerd* desacuerd* difer* distint* consens* mism*"
        " ven ve junt* tod* cada idea* esper* coincid*"
    ),
    pt=(
        "partilh* comum comuns vis* entend* compreend* acord* desacord* difer* consens* mesm* veem vê junt*"
        " tod* cada ideia* esper* coincid*"
    ),
    nl=(
        "*gedeeld* *delen* *deelt* *gemeenschap* *visie* *beeld* *begrijp* *begrip* *eens* *verschil*"
        " *consens* zelfde *ziet* *zien* *samen* alle* elke ieder* *idee* *verwacht*"
    ),
    pl=(
        "wspóln* wizj* rozum* zrozum* zgod* zgadz* różn* konsens* sam* widz* razem wszys* każd* pomys*"
        " oczek* podziel* inacz*"
    ),
    sk=(
        "spoloč* vízi* predstav* rozum* chápa* zhod* zhodn* súhlas* rôzn* rozdiel* konsenz* rovnak* vidi*"
        " spolu všet* každ* myšlien* očak* zdieľ* líši*"
    ),
    el=(
        "κοιν* όραμα* οράμα* αντίληψ* κατανο* συμφων* διαφων* διαφορ* συναίν* ίδι* βλέπ* μαζί όλ* κάθε ιδέ*"
        " περιμέν* μοιράζ*"
    ),
)

"""What decides, what is decided with, and who stands behind it.

The tables are broad, verbs and connectives as well as nouns: an answer without any of the words is worth a
second look, no more. German and Dutch write words together, so theirs may stand inside.
"""

from __future__ import annotations

from udtplan.rules.vocabulary.signs import Signs

HELPS = Signs(
    en=(
        "help* support* so can could allow* enabl* able let lets letting sav* fast* quick* eas* better"
        " improv* instead without before rather decid* decision* choos* choice* compar* priorit* see sees"
        " show* reduc* assess* target* test* answer* benefit* avoid* find* evaluat* guid* replac* check*"
        " tell* justif* less earlier sooner order therefore thus basis reveal* make* explain* why* where"
        " negotiat* prove* anticipat* optim* more understand* learn* adapt* adjust* base* evidence"
    ),
    fr=(
        "aid* perme* peu* pouv* pourr* afin gagn* rapid* mieux facil* amélior* décid* décision* choi*"
        " compar* prior* évit* lieu sans avant plutôt rédui* savoir sau* voir voi* verr* test* éclair* appu*"
        " sout* sert servir* servent serviront répond* vérif* justif* cibl* simplif* moins ainsi montr*"
        " base arbitr* évalu*"
        " anticip* guid* rempla* explique* comprendre plus négoci* optim* adapt* avantag*"
    ),
    de=(
        "hilf* helfen unterstütz* damit kann können könn* lässt lassen erlaub* ermöglich* schnell* besser"
        " leicht* einfach* verbesser* statt anstatt ohne bevor vorher *entscheid* wähl* auswahl* vergleich*"
        " prior* sehen sieht sicht* zeig* reduz* bewert* gezielt* prüf* teste* beantwort* nutzen nützt nutzt"
        " *grundlage* vermeid* weniger früher dadurch so daran deshalb ersetz* erspar* spar* belegt* belegen"
        " erkenn* begründ* erklär* mehr plan* hieraus daraus anpass* vorteil*"
    ),
    it=(
        "aiut* perm* consent* così possono può potr* poter* posson* risparm* rapid* veloc* meglio facil*"
        " miglior* decid* decision* scegl* scelt* confront* prior* veder* vede vedono mostr* ridu* valut*"
        " mirat* verific* rispond* benefic* evit* senza prima invece supporta* support* sosten* serve"
        " servono servir*"
        " affinché anzich* base più meno giustific* capire sapere prov* anticip* ottimizz* guid* adatt*"
        " vantagg*"
    ),
    es=(
        "ayud* permit* así puede* podr* poder* ahorr* rápid* mejor* fácil* facilit* decid* decisi* eleg*"
        " elij* elecci* compar* prior* ver verá* ve ven muestra* mostr* reduc* evalu* prueb* prob* respond*"
        " benefici* evit* sin antes lugar apoy* sirv* servir* servirá* base más menos justific* saber"
        " sab* comprob*"
        " orient* anticip* optim* adapt* guía* ventaj*"
    ),
    pt=(
        "ajud* permit* assim pode* poder* poup* rápid* melhor* fácil* facilit* decid* decis* escolh*"
        " compar* prior* ver verá* vê veem mostr* reduz* avali* test* respond* benefici* evit* sem antes"
        " apoi* serve servem servir* base mais menos justific* saber sab* verific* orient* antecip*"
        " otimiz* adapt* vez"
        " vantag*"
    ),
    nl=(
        "help* ondersteun* zodat kan kunnen laat laten maakt maken sneller snel* beter makkelijk*"
        " eenvoudig* verbeter* plaats zonder voordat vooraf *besli* *besluit* kies* kiez* keuze* vergelij*"
        " prior* zien ziet toon* tonen verminder* beoordel* gericht* toets* beantwoord* baat voordeel"
        " vermijd* voorkom* minder meer eerder daardoor waardoor basis onderbouw* bespar* begrijp* weten"
        " weet aanpass* afwegen afweging*"
    ),
    pl=(
        "pomag* pomoż* pomóc wspier* wspar* aby żeby tak pozwal* pozwol* umożliw* mog* może móc szybk*"
        " szybci* lepi* lepsz* łatw* popraw* zamiast bez zanim przed decy* decydow* wyb* porówn* prior*"
        " widz* widać zobacz* pokaż* pokaz* zmniejsz* ocen* sprawdz* odpowi* korzyś* korzyst* unik* oszczęd*"
        " podstaw* dzięki mniej więcej wcześniej uzasadn* dowie* zrozum* wiedz* wskaż* wskaz*"
    ),
    sk=(
        "pomáh* pomôž* pomôc* podpor* aby tak umožn* dovol* môž* môcť moh* rýchl* lepš* ľahš* jednoduch*"
        " zlepš* namiesto bez skôr pred rozhod* vyb* vybr* porovn* prior* vidi* vidie* ukáž* uká* zníž*"
        " hodnot* vyhodn* overi* overov* odpov* prínos* výhod* vyhn* ušetr* šetr* vďaka menej viac základ*"
        " zdôvodn* vedie* zist* posúd* cielen*"
    ),
    el=(
        "βοηθ* υποστηρίζ* υποστήριξ* ώστε επιτρέπ* μπορ* γρήγορ* ταχύτερ* καλύτερ* εύκολ* ευκολότερ* βελτ*"
        " αντί χωρίς πριν αποφασ* απόφασ* αποφάσ* επιλ* επιλέγ* συγκρ* σύγκρ* προτεραι* βλέπ* δουν δείχν*"
        " δείξ* μειών* μείωσ* αξιολ* ελέγχ* απαντ* όφελ* οφέλ* αποφ* λιγότερ* περισσότερ* βάση γνωρίζ*"
        " εξοικον* τεκμηρ* νωρίτερα να"
    ),
)
DECIDES = Signs(
    en=(
        "decid* decision* decisive approv* adopt* vot* sign* council* committee* board* mayor* alderman"
        " aldermen deputy politic* polic* elected director* head leader* steer* govern* benefit* profit*"
        " gain* most mainly above chief senat* cabinet executive answer* responsib* accountab*"
    ),
    fr=(
        "décid* décision* décisionn* approuv* adopt* vot* arbitr* conseil* comité* commission* maire*"
        " adjoint* élu* politi* directeur* directrice* direction* pilot* bénéfici* profit* surtout premier*"
        " délibér* exécutif* tranch* valid* responsab* président* copil principal* gagn*"
    ),
    de=(
        "*entscheid* *beschl* *genehmig* *rat *rates *räte* *ausschuss* *ausschüss* *meister* *politi*"
        " *kreis* *leitung* *dezern* *gewählt* *fraktion* *steuer* profit* *nutzen* nützt meist* vorteil*"
        " *verantwort* *senat* *vorstand* *gremi* *beirat* zuständig* gewinn*"
    ),
    it=(
        "decid* decision* approv* adott* vot* deliber* consigl* comitat* commission* sindac* assessor*"
        " giunta politic* dirett* dirigent* cabina guid* benefic* vantagg* soprattutto principal* maggior*"
        " responsab* presid* firma* guadagn*"
    ),
    es=(
        "decid* decisi* decisor* aprueb* aprob* adopt* vot* pleno concej* alcald* comité* comisi* junta*"
        " polític* direct* dirig* lider* benefici* aprovech* sobre principal* mayor* responsab* presid*"
        " firma* gan*"
    ),
    pt=(
        "decid* decis* decisor* aprov* adot* vot* deliber* câmara* assembleia vereador* presid* comité*"
        " comiss* polític* diret* dirig* lider* benefici* sobretudo principa* maior* responsáv* responsab*"
        " executivo assina* conselho* ganh*"
    ),
    nl=(
        "*besli* *beslu* *goedkeur* goedgekeurd vast* *raad* *commissie* *college* *wethouder*"
        " *burgemeester* *politi* *bestuur* *stuur* *directeur* *directie* baat voordeel meeste vooral"
        " profit* *verantwoordelijk* *schepen* tekent kiest win*"
    ),
    pl=(
        "decy* decydow* zatwierdz* przyjm* uchwal* uchwał* głos* rad* komisj* komitet* prezydent*"
        " burmistrz* wiceprezydent* polity* dyrek* kier* zarząd* korzyś* skorzyst* najbardziej najwięcej"
        " główn* odpowiad* odpowiedz* radn* podpis* zysk*"
    ),
    sk=(
        "rozhod* schvaľ* schvál* prijm* hlas* zastupiteľ* komisi* výbor* primátor* námest* poslan* politi*"
        " riadi* riaden* vedeni* riadit* prínos* úžit* osoh* najviac hlavn* zodpoved* rada rady vede*"
        " podpis* predsed* získ*"
    ),
    el=(
        "αποφασ* απόφασ* αποφάσ* εγκρίν* έγκρισ* ψηφίζ* συμβούλι* επιτροπ* δήμαρχ* αντιδήμαρχ* πολιτικ*"
        " διευθυντ* διευθύν* ηγεσί* ωφελ* όφελ* οφέλ* περισσότερο κυρίως κύρι* υπεύθυν* υπογράφ* πρόεδρ*"
        " κερδ*"
    ),
)
COMMITS = Signs(
    en=(
        "commit* support* mayor* vice deputy council* alderman aldermen approv* endors* back backs backed"
        " vot* behind sponsor* carr* champion* adopt* politic* leader* promis* sign* decid* convener elect*"
        " senat* committee* director* ask* want* head"
    ),
    fr=(
        "engag* sout* port* maire* adjoint* élu* conseil* approuv* vot* délibér* adopt* politi* présid*"
        " promi* décid* parrain* demand* veut veulent exécutif* collège* inscri* bourgmestre* échevin*"
    ),
    de=(
        "*träg* *trag* *unterstütz* *meister* *rat *rates *ausschuss* *beschl* *politi* *fraktion* *dezern*"
        " *verpflicht* *steht *stehen *zugesagt* *entscheid* *befürwort* *senat* *beigeordn* *spitze*"
        " *vorstand*"
    ),
    it=(
        "impegn* sosten* sosti* sindac* assessor* giunta consigl* approv* vot* deliber* adott* politic*"
        " promess* decid* chiest* promuov* voluto presid*"
    ),
    es=(
        "compromet* compromis* apoy* respald* alcald* concej* pleno aprob* aprueb* vot* adopt* polític*"
        " decid* impuls* lider* pid* presid* junta"
    ),
    pt=(
        "compromet* compromis* apoi* presid* vereador* câmara* assembleia aprov* vot* deliber* polític*"
        " decid* impuls* lider* pede* executivo"
    ),
    nl=(
        "*steun* *draag* *wethouder* *burgemeester* *raad* *college* *besl* *politi* *toegezegd* *achter*"
        " *bestuur* *trek* *commit* *schepen* *gedeputeerd* *ambassad*"
    ),
    pl=(
        "zaangaż* wspier* popier* poparc* prezydent* burmistrz* wiceprezydent* rad* uchwal* uchwał*"
        " zatwierdz* polity* zobowiąz* decyd* głos* przyj* patron*"
    ),
    sk=(
        "podpor* primátor* námest* poslan* zastupiteľ* schvál* schvaľ* hlas* politi* záväz* zaviaz* rozhod*"
        " prija* vede* garant* zášti*"
    ),
    el=(
        "δεσμε* δέσμευσ* υποστηρίζ* στηρίζ* στήριξ* δήμαρχ* αντιδήμαρχ* συμβούλι* εγκρ* ενέκρ* ψήφ*"
        " πολιτικ* ηγεσί* αποφ* ζήτησ*"
    ),
)
KNOWS = Signs(
    en=(
        "understand* understood know* aware* see sees seen familiar* potential* shown show* demonstrat*"
        " explain* present* brief* expect* ask* learn* convinc* question* idea* grasp* clear* read*"
        " interest* value* benefit* use* worth* think* thought believ* doubt* enthusias* sceptic* picture*"
    ),
    fr=(
        "compren* compri* connai* sai* savent conscien* voi* vu potenti* montr* démonstr* expliq* présent*"
        " attend* demand* convain* question* idée* intérêt* mesur* perçoi* saisi* util* famili* clair* croi*"
    ),
    de=(
        "*versteh* *verstand* *verständ* *kenn* wiss* weiß *bewusst* *sehen sieht *potenzial* *potential*"
        " *zeig* *vorgeführ* *erklär* *vorgestellt* *präsent* *erwart* *frag* *überzeug* *idee* *nutzen*"
        " *interess* *klar* *vorstell* *vertraut* *bekannt*"
    ),
    it=(
        "capi* comprend* compres* conosc* sa sanno consapev* ved* vist* potenzial* mostr* dimostr* spieg*"
        " present* attend* chied* chiest* convin* domand* idea interess* util* valor* chiar* familiar*"
    ),
    es=(
        "entiend* entend* comprend* conoc* sabe* conscient* ve ven visto potencial* mostr* demostr* explic*"
        " present* esper* pregunt* convenc* idea* interés interes* útil* utilidad* valor* clar* famili*"
    ),
    pt=(
        "entend* compreend* conhec* sab* conscient* vê veem viu viram potencia* mostr* demonstr* explic*"
        " apresent* esper* pergunt* convenc* ideia* interess* úti* utilid* valor* clar* famili* perceb*"
    ),
    nl=(
        "*begrijp* *begrep* *begrip* *ken* *weet* *weten* *bewust* *ziet* *zien* *potentie* *mogelijkh*"
        " *toon* *demo* *uitleg* *gepresent* *present* *verwacht* *vraag* *vroeg* *vragen* *overtuig* *idee*"
        " nut *waarde* *interess* *duidelijk* *vertrouwd*"
    ),
    pl=(
        "rozum* zrozum* zna* wie wiedz* świadom* widz* potencja* pokaz* wyjaśn* przedstaw* prezent* oczek*"
        " pyt* przekon* pomysł* zainteres* korzyś* warto* jasn*"
    ),
    sk=(
        "rozum* pochop* pozn* vie vedia uvedom* vidi* potenciál* ukáz* ukážk* vysvet* predstav* prezent*"
        " očak* pýta* opýta* presved* myšlien* záuj* prínos* hodnot* jasn* chápa*"
    ),
    el=(
        "κατανο* καταλαβ* γνωρίζ* ξέρ* επίγνωσ* βλέπ* είδ* δυνατότητ* δυναμικ* δείξ* έδειξ* επίδειξ* εξηγ*"
        " παρουσ* περιμέν* ρωτ* ερωτ* πεισ* πείσ* ιδέα ενδιαφ* αξία αξί* σαφ* αντιλαμβ* όφελ* οφέλ*"
    ),
)
SECURED = Signs(
    en=(
        "appl* submit* request* council* decid* decision* vot* approv* negotiat* bid bids propos* secure*"
        " securing allocat* grant* award* commit* budgeted reserve* earmark* step* next paper* deadline*"
        " agree* talk* ask* put plan* include* enter* set lodg* fund* sign* contract* confirm* business"
        " discuss* meet* pay* paid cover* open* gives half rest"
    ),
    fr=(
        "demand* dépos* sollicit* conseil* décid* décision* vot* approuv* négoci* candidat* propos*"
        " sécuris* allou* accord* attribu* acqui* obten* obtenu* inscri* réserv* étape* délibér* dossier*"
        " échéance* applied secured convention* sign* arbitr* discuss* pourparl* entret* rencontr* pai*"
        " couvr* financ* met mett* ouvre* moitié"
    ),
    de=(
        "*antrag* *beantragt* *bewerb* *einreich* *gestellt* *beschl* *beschlie* *entscheid* *genehm*"
        " *verhandel* *vorschlag* *gesichert* *sicher* *bewillig* *zugesagt* *zusage* *eingestellt* *anmeld*"
        " *angemeld* *bereit* *reserv* applied secured *deckt* *stehen *einstell* *gespräch* trag* träg*"
        " *zahl* *frag* *stell* *öffn* hälfte"
    ),
    it=(
        "domand* candidat* richie* richied* present* consigl* decid* decision* vot* approv* negozi*"
        " propost* assicur* stanz* assegn* conces* ottenu* impegn* iscri* riserv* deliber* scadenz* applied"
        " secured inser* colloqu* contatt* pag* copr* chied* mett* vers* apre aprir* metà"
    ),
    es=(
        "solicit* present* pedi* pid* pleno decid* decisi* vot* aprob* aprueb* negoci* propuest* propon*"
        " asegur* asign* conced* obten* comprom* consign* reserv* plazo* convocat* applied secured inclu*"
        " convers* contact* pag* cubr* pide* pone* abre* mitad"
    ),
    pt=(
        "candidat* submet* submis* solicit* pedi* decid* decis* vot* aprov* negoci* propost* propor*"
        " assegur* atribu* conced* obtid* obter compromet* inscr* reserv* prazo* deliber* applied secured"
        " garant* convers* contact* pag* cobr* ped* põe abre* metade"
    ),
    nl=(
        "*aanvra* *aanvraag* *ingedien* *indien* *raad* *besl* *goedgek* *goedkeur* *onderhand* *voorstel*"
        " *gedekt* *toegekend* *toekenn* *zeker* *vastgelegd* *gereserveerd* *opgenomen* *opnemen* applied"
        " secured *begroting* *gesprek* *betaal* *dekt *vraag* *vragen* *legt* opent helft"
    ),
    pl=(
        "wnios* wniosk* złoż* skład* rad* decy* uchwal* uchwał* zatwierdz* negocj* propoz* zapewn* zabezp*"
        " przyzn* przydz* wpis* zarezerw* ubieg* nabor* nabór applied secured stara* rozmow* płac* pokry*"
        " prosi* otwier* dokłada* połow*"
    ),
    sk=(
        "žiad* žiados* požiad* podá* podan* zastupiteľ* rozhod* schvá* schvaľ* rokov* návrh* navrh* zabezp*"
        " pridel* vyčlen* zahrn* rezerv* uchádz* applied secured zmluv* rozhovor* plat* hrad* pokry* otvár*"
        " dáva* polovic*"
    ),
    el=(
        "αίτησ* αιτήσ* υποβ* υποβάλ* συμβούλι* απόφασ* αποφάσ* αποφασ* ψηφ* εγκρ* έγκρισ* διαπραγμ* πρότασ*"
        " προτάσ* εξασφαλ* διατ* δεσμε* εγγρ* ζητ* αίτημ* applied secured ένταξ* συζητ* επαφ* πληρ* καλύπτ*"
        " ανοίγ* βάζ* μισ*"
    ),
)

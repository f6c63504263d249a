"""What stands in the way, what one can count on, and what helps.

The tables are broad, verbs and connectives as well as nouns: an answer without any of the words is worth a
second look, no more. German and Dutch write words together, so theirs may stand inside.
"""

from __future__ import annotations

from udtplan.rules.vocabulary.signs import Signs

TROUBLE = Signs(
    en=(
        "conflict* silo* tension* disagree* compet* challeng* problem* difficult* risk* depend* barrier*"
        " obstacl* hinder* resist* reluct* doubt* sceptic* skeptic* lack* miss* constrain* limit* restrict*"
        " cut cuts cutting tight* ceiling* freez* frozen slow* delay* bottleneck* gap* friction* fear* worr*"
        " concern* trust* distrust* hurdle* weak* lock independen* neutral* bias* overlap* duplicat*"
        " separate* rival* disput* block* cannot fragment* habit* short* insufficient* stop* struggl* hard"
        " pressure* saving* unclear* hesitat* complain* scarce* interests differ* issue* prefer* uncertain*"
        " poor* impossible fail* vulnerab* unequal* expensive without dislike* contested late* none nobody"
        " secre* confiden* priorit* settl* agree end ends ended expire* stand stands forbid* prevent*"
        " prohibit*"
    ),
    fr=(
        "conflit* silo* cloison* tension* désaccord* concurren* défi* problème* difficil* difficult* risqu*"
        " dépend* barrière* obstacle* frein* résist* rétic* doute* scepti* manqu* contraint* limit* restr*"
        " coupe* plafond* gel gelé* lent* retard* goulot* lacune* frott* crain* peur* inquiét* confiance"
        " méfi* faibl* indépend* neutr* doublon* sépar* rival* litige* bloqu* impossible* fragment*"
        " habitude* insuffis* peine* pression* économies flou* hésit* incertain* enjeu* chacun calendrier"
        " temps aucun* secret* confidenti* inégal* cher chère interdi* empêch*"
    ),
    de=(
        "*konflikt* *silo* *spannung* *uneinig* *konkurr* *herausford* *problem* *schwierig* *risik*"
        " *abhäng* *barriere* *hürde* *hinder* *hemm* *widerst* *zöger* *zweifel* *skep* *skept* *fehl*"
        " *mangel* *engpass* *engpäss* *grenz* *begrenz* *beschränk* *kürz* *deckel* *sperr* *langsam*"
        " *verzög* *lücke* *angst* *sorge* *bedenken* *vorbehalt* *misstrau* *vertrau* *schwach* *schwäch*"
        " *unabhäng* *neutral* *doppel* *getrennt* *streit* *blockier* *unmöglich* *gewohn* *unzureich*"
        " *knapp* *druck* *unklar* *unsicher* *interessen* *haushaltssicher* *spar* zeit *geheim* *ungleich*"
        " *teuer* reibung* *verbiet* *verbot* *untersag*"
    ),
    it=(
        "conflitt* sil* tension* disaccord* concorren* sfid* problem* difficil* difficolt* risch* dipend*"
        " barrier* ostacol* fren* resist* riluttan* dubbi* scettic* manc* vincol* limit* restriz* tagli*"
        " tett* blocc* lent* ritard* lacun* attrit* timor* paur* preoccup* fiduci* sfiduci* debol* indipend*"
        " neutral* duplic* separat* rival* controvers* impossibil* frammen* abitudin* insuff* scars*"
        " pression* risparmi* esit* incert* interess* tempi tempo nessun* segret* riservat* costos* viet*"
        " impedi*"
    ),
    es=(
        "conflict* silo* tension* desacuerd* compet* desafí* ret* problem* difícil* dificult* riesg*"
        " depend* barrera* obstácul* fren* resist* retic* dud* escéptic* falt* carec* limit* restric*"
        " recort* techo* congel* lent* retras* demor* cuell* lagun* brecha* friccion* fricci* miedo* temor*"
        " preocup* confianz* desconf* débil* independ* neutral* duplic* separ* rival* disput* bloque*"
        " imposib* fragment* hábito* insuf* escas* presi* ahorr* duda* incierto* incertid* interes* plazo*"
        " tiempo* ningun* secret* confiden* car* public* prohíb* prohib* imped* impid*"
    ),
    pt=(
        "conflito* silo* tens* desacord* concorr* desafi* problem* difícil difíceis dificuld* risco*"
        " depend* barreir* obstácul* trav* resist* relut* dúvid* cétic* falt* carênc* restri* limit* corte*"
        " teto* congel* lent* atras* demor* estrangul* lacun* fricç* atrit* medo* receio* preocup* confianç*"
        " desconf* fragil* fraco* independ* neutr* duplic* separ* rival* disput* bloque* impossív* fragment*"
        " hábito* insuf* escass* press* poupanç* hesit* incert* interess* prazo* tempo nenhum* segred*"
        " sigil* confiden* proíb* proib* imped*"
    ),
    nl=(
        "*conflict* *silo* *verkok* *spanning* *oneen* *concurr* *uitdaging* *probleem* *problemen*"
        " *moeilijk* *lastig* *risico* *afhank* *barrière* *drempel* *hinder* *belemmer* *rem* *weerst*"
        " *terughoud* *twijfel* *scep* *ontbre* *gebrek* *tekort* *beperk* *bezuinig* *plafond* *langzaam*"
        " *traag* *vertrag* *knelpunt* gat *wrijv* *angst* *vrees* *zorg* *vertrouw* *wantrouw* *zwak*"
        " *onafhank* *neutra* *dubbel* *gescheiden* *geschil* *blokk* *onmogelijk* *gewoonte* *onvoldoende*"
        " *krap* *druk* *onduidelijk* *onzeker* *belang* *tijd* *geheim* *schaars* *duur* *openbaar*"
        " *verbied* *verhinder*"
    ),
    pl=(
        "konflikt* silos* napięc* rozbieżn* niezgod* konkur* wyzwan* problem* trudn* ryzyk* zależ* barier*"
        " przeszk* hamul* ham* opór opor* niechę* wątpl* scept* brak* ogranicz* cięc* limit* zamroż* woln*"
        " opóźn* luk* tarci* strach* obaw* troska* zaufan* nieufn* słab* niezależ* neutral* dublow* odręb*"
        " osobn* rywal* spór* spor* blok* niemożl* rozprosz* nawyk* niewystarcz* niedob* pres* presj*"
        " oszczęd* niejas* wah* niepewn* interes* czas* żad* tajemnic* poufn* zagroż* drog* zabran* zakaz*"
        " uniemożl*"
    ),
    sk=(
        "konflikt* sil* napät* nezhod* konkur* výzv* problém* ťažk* ťažkos* rizik* závis* barié* prekáž*"
        " brzd* odpor* neochot* pochyb* skept* chýb* nedostat* obmedz* škrt* strop* zmraz* pomal* mešk*"
        " oneskor* medzer* tren* strach* obav* dôver* nedôver* slab* nezávis* neutral* dupl* oddelen* spor*"
        " blok* nemožn* roztrieš* zvyk* málo tlak* úspor* šetr* nejasn* váha* neist* záuj* čas* žiad* tajom*"
        " ohroz* strety stret zakaz* bráni*"
    ),
    el=(
        "σύγκρουσ* συγκρούσ* στεγαν* σιλό ένταση εντάσ* διαφων* ανταγων* πρόκλησ* προκλήσ* πρόβλημ*"
        " προβλήμ* δύσκολ* δυσκολί* κίνδυν* κινδύν* εξάρτ* εξαρτ* εμπόδι* φραγμ* αντίστασ* αντιστάσ* διστ*"
        " αμφιβ* επιφυλ* έλλειψ* ελλείψ* λείπ* περιορ* περικοπ* αργ* καθυστ* κεν* φόβ* ανησυχ* εμπιστ*"
        " αδύναμ* ανεξάρτ* ουδέτ* επικάλ* χωριστ* διαμάχ* αδύνατ* συνήθει* ανεπαρκ* πίεσ* πιέσ* ασαφ*"
        " αβέβαι* συμφέρ* χρόν* κανέν* καμί* απόρρητ* απαγορ* εμποδίζ*"
    ),
)
# A partner that works for others, too, and what is done about it.
SIDES = Signs(
    en="also too therefore why interest vote votes publish*",
    fr="aussi également donc pourquoi intérêt* voix publi* ouver*",
    de="auch deshalb daher darum *interess* stimme *offen* *öffentl*",
    it="anche perciò quindi interess* voto pubblic* apert*",
    es="también ello interes* voto public* abiert*",
    pt="também isso interess* voto public* publiq* abert*",
    nl="ook daarom *belang* stem *openbaar* *open*",
    pl="także też również dlatego interes* głos* publi* jawn* otwar*",
    sk="aj tiež preto záuj* hlas* zverej* verejn* otvor*",
    el="επίσης συμφέρ* ψήφ* δημοσι* ανοικτ* ανοιχτ*",
)
CHANCES = Signs(
    en=(
        "opportunit* chance* moment now already allow* enabl* can could possib* potential* open* new*"
        " improv* benefit* advantage* momentum ready good first better time* once make* let lets generous*"
        " grant* until fund* support* interest* want* ask*"
    ),
    fr=(
        "opportun* chance* occasion* moment maintenant déjà perme* peu* pourr* possib* potenti* ouv* nouve*"
        " amélior* atout* avantag* prêt* bon bonne premier* mieux levier* jusqu* subvention* fonds"
    ),
    de=(
        "*chance* *möglich* *gelegenheit* zeitpunkt moment jetzt bereits schon kann können *potenzial*"
        " *potential* *offen* *neu* verbesser* vorteil* nutzen günstig* besser erst* lässt lassen bis"
        " *förder*"
    ),
    it=(
        "opportun* occasion* chance moment* ora già perm* consent* può posson* potr* possib* potenzial*"
        " apert* apr* nuov* miglior* vantagg* pront* buon* prim* meglio fino contribut* fond*"
    ),
    es=(
        "oportun* ocasi* momento ahora ya permit* puede* podr* posib* potencial* abiert* abr* nuev* mejor*"
        " ventaj* list* buen* primer* hasta subvenc* fondo*"
    ),
    pt=(
        "oportun* ocasi* momento agora já permit* pode* poder* possib* possív* potencia* abert* abr* nov*"
        " melhor* vantage* pronto* bom boa primeir* até subvenç* fundo*"
    ),
    nl=(
        "*kans* *mogelijk* gelegenheid moment nu al reeds kan kunnen *potentie* *open* *nieuw* verbeter*"
        " voordeel voordelen goed* beter eerste maakt tot *subsidie*"
    ),
    pl=(
        "szans* możliw* okazj* moment* teraz już pozwal* pozwol* umożliw* może mog* potencja* otwar* now*"
        " popraw* lepsz* zalet* goto* dobr* pierwsz* do dotac* fundusz*"
    ),
    sk=(
        "príležit* šanc* možnos* moment* teraz už umožn* dovol* môž* potenciál* otvor* nov* zlepš* lepš*"
        " výhod* priprav* dobr* prv* do dotác* fond*"
    ),
    el=(
        "ευκαιρί* στιγμή τώρα ήδη επιτρέπ* μπορ* δυνατ* δυναμικ* ανοιχτ* ανοικτ* νέ* βελτ* πλεονέκτ* έτοιμ*"
        " καλ* πρώτ* να έως μέχρι χρηματοδ*"
    ),
)
CAPACITY = Signs(
    en=(
        "external* capacit* own skill* house needs need* support lack* expert* internal* cannot can alone"
        " staff knowledge experience* able outside help* ourselves team* without build* develop* require*"
        " provider* partner* no"
    ),
    fr=(
        "extern* capacit* propre* compéten* interne* besoin* appui* soutien manqu* expert* peu* seul*"
        " agent* savoir sait expérience capable* extérieur* aide* équipe* sans constru* développ*"
        " prestataire*"
    ),
    de=(
        "*extern* *kapazit* *eigen* *selbst* *fähig* *kompeten* *intern* *brauch* *benöt* *unterstütz*"
        " *fehl* *expert* kann *können* *allein* *personal* *wissen* *kenntnis* *erfahr* *hilfe* *team* ohne"
        " *bauen *entwick* *dienstleist* *stelle*"
    ),
    it=(
        "estern* capac* propri* competen* intern* bisogn* support* manc* espert* può da sol* personal*"
        " conosc* esperien* grado fuori aiut* squadr* team senza costru* svilupp* fornitor*"
    ),
    es=(
        "extern* capac* propi* competen* intern* neces* apoy* falt* carec* expert* puede* sol* personal"
        " conoc* experien* fuera ayud* equipo* sin constru* desarroll* proveedor*"
    ),
    pt=(
        "extern* capac* própri* competên* intern* precis* necess* apoi* falt* peri* especial* pode* sozinh*"
        " pessoal conhec* experiên* fora ajud* equipa* sem constru* desenvolv* fornec* técnic*"
    ),
    nl=(
        "*extern* *capaciteit* *eigen* *zelf* *vaardig* *kennis* *intern* *nodig* *ondersteun* *ontbre*"
        " *expert* kan kunnen alleen *personeel* *mensen* *ervaring* *buiten* *hulp* *team* zonder *bouw*"
        " *ontwikk* *leverancier* *inhuur*"
    ),
    pl=(
        "zewnętrz* zdoln* możliw* własn* kompeten* wewnętrz* potrzeb* wspar* brak* ekspert* może sam*"
        " personel* pracowni* wiedz* doświad* pomoc* zespó* zespoł* bez budow* zbud* rozwij* dostaw*"
        " wykonaw* umie*"
    ),
    sk=(
        "extern* kapacit* vlast* schop* kompeten* zručn* intern* potreb* podpor* chýb* expert* odborn* môž*"
        " vie sam* zamestnan* znalos* skúsen* pomoc* tím* bez vytvor* vyvin* dodáv*"
    ),
    el=(
        "εξωτερικ* ικανότητ* δυνατότητ* δυναμικ* ίδι* δεξιότητ* εσωτερικ* χρειάζ* υποστήρ* έλλειψ* λείπ*"
        " εμπειρ* ειδικ* μπορ* μόν* προσωπικ* γνώσ* τεχνογν* βοήθ* ομάδ* χωρίς αναπτύ* κατασκ* ανάδοχ*"
    ),
)
MEANS = Signs(
    en=(
        "resource* time hour* day* staff* budget* money training* train* person* people coordinator* fte*"
        " post posts position* workshop* tool* guid* course* euro* eur half fund* assign* appoint* dedicated"
        " manag* provid* facilitat* session* role* officer* liaison wiki page platform support* £* materials"
    ),
    fr=(
        "ressource* moyen* temps heure* jour* journée* agent* budget* argent form* personne* poste* etp"
        " coordin* coordon* atelier* outil* guide* cours euro* demi dédi* nomm* désign* référent* consacr*"
        " séance* charg* animat* fiche* appui*"
    ),
    de=(
        "*ressource* *mittel* *zeit* *stunde* *tag* *personal* *budget* *geld* *schul* *person* *stelle*"
        " *koordin* *workshop* *werkzeug* *leitfad* *kurs* *euro* halbe* *benannt* *projektleit*"
        " *freigestell* *steckbrief* *handbuch* *moder* *fortbild* *unterstütz* *wiki*"
    ),
    it=(
        "risors* tempo ore ora giorn* personal* budget denaro formaz* person* post* coordinator* laborator*"
        " strument* guid* cors* euro mezz* dedic* nomin* referent* incontr* unità sched* fond* support*"
    ),
    es=(
        "recurso* medio* tiempo hora* día* jornada* personal presupuest* dinero formac* persona* puesto*"
        " plaza* coordinador* taller* herramient* guía* curso* euro* media dedic* nombr* referent* sesi*"
        " ficha* fond* apoy* técnic*"
    ),
    pt=(
        "recurso* meio* tempo hora* dia* jornada* pessoa* orçament* dinheiro formaç* posto* lugar*"
        " coordenador* oficina* ferrament* guia* curso* euro* dedic* nome* designa* interlocut* sess* ficha*"
        " verba* apoi* técnic* equipa*"
    ),
    nl=(
        "*middel* *tijd* *uur* *uren* *dag* *personeel* *budget* *geld* *train* *persoon* *mensen*"
        " *functie* *coördin* *workshop* *hulpmiddel* *handleid* *cursus* *euro* *fte* *vrijgemaakt*"
        " *aangewezen* *sessie* *projectleider* *opleid* *capaciteit* *ondersteun* *medewerker*"
    ),
    pl=(
        "zasob* środk* czas* godzin* dzień dni personel* budżet* pieni* szkol* osob* etat* koordyn*"
        " warsztat* narzęd* przewodnik* kurs* euro złot* zł wyznacz* dedyk* sesj* kart* opiekun* wspar*"
        " stanowisk* pracowni*"
    ),
    sk=(
        "zdroj* prostried* čas* hodin* deň dni personál* rozpočet* rozpočt* peniaz* školen* osob* úväz*"
        " miest* koordin* workshop* nástroj* príruč* kurz* eur* urč* vymenov* vyčlen* stretnut* podpor*"
        " pracovn* zamestnan* poverí* poveren*"
    ),
    el=(
        "πόρ* χρόν* ώρ* ημέρ* μέρ* προσωπικ* προϋπολογ* χρήμα* χρημα* εκπαίδευσ* άτομ* θέσ* συντον*"
        " εργαστήρι* εργαλεί* οδηγ* μάθημ* ευρώ ορίζ* ορισ* αφιερών* συνεδρί* στέλεχ* στελέχ* υποστήριξ*"
        " υπάλληλ*"
    ),
)
LEARNS = Signs(
    en=(
        "support* train* help* explain* guid* workshop* course* assist* coach* brief* learn* summar* plain*"
        " introduc* session* manual* named contact* demonstrat* lesson* teach* taught literacy simpl* easy"
        " visit* analyst* advis* interpret* page* note* video* hour* practice* explanation* story stories"
        " accompan* hand tutorial* film* evening* afternoon* morning* day days get gets receiv* question*"
        " read reads reading"
    ),
    fr=(
        "appu* soutien* form* aid* expliq* guid* atelier* cours accompagn* assist* initi* synthès* fiche*"
        " notice* simple* clair* séance* démonstr* référent* lecture* lire pédagog* page* note* vulgaris*"
        " mode heure* interprét* visite* tutoriel* film* soirée* journée* reçoi* recev* question*"
    ),
    de=(
        "*unterstütz* *schul* *hilf* *erklär* *erläut* *leitfad* *anleit* *workshop* *kurs* *begleit*"
        " *beratung* *einführ* *zusammenfass* *blatt* *seite* *verständlich* *einfach* *ansprech* *lese*"
        " *vorführ* *lern* *fortbild* *weiterbild* *training* *stunde* *handreich* *interpret* *übersicht*"
        " *sprechst* *steckbrief* *abend* *film* tag tage tagen bekommen erhalten erhält *fragen*"
    ),
    it=(
        "support* formaz* form* aiut* spieg* guid* laborator* cors* accompagn* assist* introdu* sintes*"
        " sched* semplic* chiar* session* dimostr* referent* lettur* legg* impar* pagin* not* ore ora"
        " incontr* interpret* manual* affianc* serat* pomerigg* film* video* ricev* giornat* domand*"
    ),
    es=(
        "apoy* formac* form* ayud* explic* guía* guiad* taller* curso* acompañ* asist* introdu* resum*"
        " ficha* sencill* clar* sesi* demostr* referent* lectur* leer aprend* página* nota* hora* interpret*"
        " manual* capacit* síntesis asesor* tarde* jornada* película vídeo* recib* pregunt*"
    ),
    pt=(
        "apoi* formaç* form* ajud* explic* guia* guião oficina* curso* acompanh* assist* introdu* resum*"
        " ficha* simpl* clar* sess* demonstr* interlocut* leitur* ler aprend* página* nota* hora* interpret*"
        " manua* capacit* síntese* workshop* ponto tarde* jornada* filme* vídeo* receb* pergunt*"
    ),
    nl=(
        "*ondersteun* *train* *help* *hulp* *uitleg* *toelicht* *handleid* *workshop* *cursus* *begeleid*"
        " *opleid* *introduc* *samenvat* *factsheet* *pagina* *eenvoud* *duidelijk* *sessie* *demo*"
        " *contact* *lees* *leren* *leer* *uur* *interpret* *duid* *scholing* *spreekuur* *advis* *avond*"
        " *middag* *film* krijg* ontvang* *vragen*"
    ),
    pl=(
        "wspar* wspier* szkol* pomoc* pomag* wyjaśn* objaśn* przewodnik* warsztat* kurs* towarzysz*"
        " wprowadz* streszcz* kart* prost* jasn* sesj* pokaz* opiekun* czyt* nauk* nauc* stron* notat*"
        " godzin* interpret* instrukc* poradn* asyst* zrozum* doradc* wiecz* popołud* film* otrzym* pyta*"
        " dzień dni"
    ),
    sk=(
        "podpor* školen* pomoc* pomáh* vysvetľ* vysvet* príruč* workshop* kurz* sprevád* uvedeni* súhrn*"
        " zhrnut* jednoduch* jasn* stretnut* ukážk* kontakt* číta* učen* nauč* stran* poznám* hodin*"
        " interpret* návod* poraden* vzdeláv* tréning* večer* popolud* film* dostan* dostáv* získa* otáz*"
        " deň dni"
    ),
    el=(
        "υποστήριξ* υποστηρίζ* εκπαίδευσ* εκπαιδ* βοήθ* βοηθ* εξηγ* εξήγησ* οδηγ* εργαστήρι* μάθημ*"
        " σεμινάρι* συνοδ* περίληψ* σύνοψ* απλ* σαφ* συνεδρί* επίδειξ* επικοινων* ανάγνωσ* σελίδ* σημείωμ*"
        " ώρ* ερμηνε* επιμόρφωσ* κατάρτισ* βραδ* απόγευμ* ταινί* βίντεο λαμβ* λάβ* ερωτ* ημερίδ*"
    ),
)

"""Whether money lasts, and where else it could come from: broad tables, as those of `people`.

Left out is what an answer on today's money holds as well: "grant", "levy", "could" ("could limit the scope").
"""

from __future__ import annotations

from udtplan.rules.vocabulary.signs import Signs

# Years stand for themselves in every language.
_YEARS = " 202* 203* 204*"

LASTS = Signs(
    en=(
        "secur* sustain* until till after afterwards beyond permanent* renew* annual* yearly year* long last"
        " lasts lasting end ends ending ended continu* recurr* ongoing stable fixed guarantee* temporar*"
        " expir* later future maint* upkeep lifetime once multi time hosting" + _YEARS
    ),
    fr=(
        "sûr* sécuris* pérenn* durab* durée jusqu après delà permanent* renouvel* annuel* an ans année*"
        " reconduct* reconduit* long* fin finit récurrent* continu* stabl* fix* garanti* acquis* temporair*"
        " expir* futur* avenir maintenance maintenu* entretien ponctuel* pluriannuel* assur* temps" + _YEARS
    ),
    de=(
        "*sicher* *dauer* *nachhaltig* bis danach *jahr* *ende* endet *verlänger* *laufend* *langfrist*"
        " *verstetig* *fortlauf* *stabil* fest* *befrist* einmalig* *künftig* *zukunft* *wartung* *betrieb*"
        " später *zeit*" + _YEARS
    ),
    it=(
        "sicur* garanti* dura* sosten* fino dopo oltre permanent* rinnov* annu* ann* fine termin* scad*"
        " continu* stabil* ricorr* tempo lung* futur* manut* tantum pluriennal* assicur*" + _YEARS
    ),
    es=(
        "segur* garanti* dura* sosten* hasta después permanent* renov* renuev* anual* año* fin final* termin*"
        " venc* continu* estab* recurr* tiempo larg* futur* manten* mantien* plurianual* asegur* partir vez"
        + _YEARS
    ),
    pt=(
        "segur* garanti* dura* sustent* até depois após permanent* renov* anua* ano* fim fina* termin* expir*"
        " continu* estáv* recorr* tempo long* futur* manut* manter* mantê* plurianua* assegur* partir vez"
        + _YEARS
    ),
    nl=(
        "*zeker* *duur* tot daarna *jaar* *jaren* *eind* *verleng* *structure* *blijv* *langdur* *vast*"
        " stabiel* *tijdelijk* *eenmalig* *toekomst* *onderhoud* *beheer* vanaf *lopend* *tijd*" + _YEARS
    ),
    pl=(
        "pewn* niepewn* zapewn* zabezp* trwa* stał* roku rok rokiem rocz* lat lata latach końc* koniec kończ*"
        " przedłuż* odnaw* odnow* długo* stabil* jednoraz* przyszł* utrzym* gwarant* wielolet* później potem"
        " dopóki czas*" + _YEARS
    ),
    sk=(
        "istý istá isté istot* zabezp* zaist* trval* udrž* dlhod* rok* roč* konc* koniec končí predĺž* obnov*"
        " stabil* jednoraz* budúc* údržb* garant* viacroč* potom neskôr čas*" + _YEARS
    ),
    el=(
        "ασφαλ* εξασφαλ* διασφαλ* διάρκ* διαρκ* βιώσιμ* βιωσιμ* διατηρ* μέχρι έως ως μετά έπειτα μόνιμ*"
        " ανανέω* ανανεώ* ετήσι* έτος έτη ετών χρόν* λήγ* λήξ* τέλος τέλη συνεχ* σταθερ* εγγυ* προσωριν*"
        " μέλλον* μακροπρόθεσμ* συντήρησ* εφάπαξ πολυετ*" + _YEARS
    ),
)
OTHERWISE = Signs(
    en=(
        "alternativ* otherwise option* explor* examin* consider* instead fallback sponsor* loan* borrow*"
        " crowdfund* european eu interreg life horizon erdf partnership* possib* potential* other others"
        " another else additional* would might look* investigat* investor* donat* philanthrop* foundation*"
        " lotter* bond* pool* call calls pursu* seek* candidate* idea* step steps substitut* replac* besides"
    ),
    fr=(
        "alternativ* autre* sinon option* piste* explor* examin* étudi* envisag* défaut recour* mécén*"
        " mécèn* sponsor* parrain* emprunt* prêt* européen* europe ue interreg life horizon feder"
        " partenariat* possib* potentiel* serai* appel* mutualis* participation* candidat* cherch*"
        " recherch* fondation* complément* relais idée* remplac* outre"
    ),
    de=(
        "*alternativ* andere anderen anderer anderes anders andernfalls *sonst* *option* *prüf* *erwäg*"
        " *erwog* infrage betracht *möglich* *potenzial* *potential* stattdessen ersatz* *sponsor* *darlehen*"
        " *kredit* *stiftung* *europ* eu interreg life horizon* efre *partnerschaft* außerdem *ausweich*"
        " denkbar* zusätzlich* *beteiligung* *aufruf* wäre wären *spende* weitere* daneben *idee*"
        " *einspring* springt"
    ),
    it=(
        "alternativ* altr* altrimenti opzion* esplor* esamin* valut* consider* invece ipotes* sponsor*"
        " prestit* mutu* europe* europa ue interreg life horizon fesr feder partenariat* possibil* potenzial*"
        " sarebbe* bando bandi ripieg* fondazion* donazion* candid* cerc* ulterior* inoltre pist* idee idea"
    ),
    es=(
        "alternativ* otr* contrario opci* explor* examin* estudi* valor* consider* baraj* sponsor* patrocin*"
        " préstam* crédito* europe* europa ue interreg life horizon* feder asociaci* posib* potencial* sería*"
        " cabría convocator* vía vías recurr* además fundaci* mecen* donaci* busc* idea*"
    ),
    pt=(
        "alternativ* outr* contrário opç* explor* examin* estud* ponder* consider* patroc* mecen* empréstim*"
        " europe* europa ue interreg life horizonte feder parceri* possib* potencia* seria* candidat* aviso*"
        " além fundaç* donativ* procur* recorr* ideia*"
    ),
    nl=(
        "*alternat* andere anders *optie* *verken* *overweg* *overwog* *bekijk* *kijken* *kijkt* *mogelijk*"
        " *sponsor* *lening* europ* eu interreg life horizon efro *partnerschap* *samenwerk* bovendien"
        " daarnaast zou zouden *uitwijk* *stichting* *crowd* terugval* aanvullend* *idee* inspring*"
    ),
    pl=(
        "alternaty* inne innych inny inna innego innym inaczej opcj* możliw* rozważ* rozpatr* sprawdz*"
        " sponsor* pożycz* kredyt* europ* ue interreg life horyzont* efrr partnerst* potencja* zamiast"
        " dodatk* ewentual* nabór nabor* fundac* grę szuka* poszuk* pomys* zastąp*"
    ),
    sk=(
        "alternat* iný iné iná iných inak inú iným možn* zváž* zvaž* preskúm* skúm* sponzor* pôžič* úver*"
        " európ* eú eu interreg life horizont efrr partnerst* potenciál* namiesto dodatoč* prípadn* výzv*"
        " nadác* náhrad* hľad* ďalš* prichádza* úvahy nápad*"
    ),
    el=(
        "εναλλακτικ* άλλ* αλλιώς επιλογ* δυνατότητ* εξετάζ* εξετασ* διερεύν* διερευν* χορηγ* δάνει* δανει*"
        " ευρωπ* εε interreg life horizon εσπα εταιρικ* σύμπραξ* συμπράξ* δυνητικ* πιθαν* πρόσκλησ*"
        " προσκλήσ* δωρε* αναζητ* πρόσθετ* επίσης ιδέ*"
    ),
)

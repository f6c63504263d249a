"""The words by which prose and registers say that data is open or stays inside: one row a language.

Speakers are asked to correct theirs. A star ends words that go on, an underscore joins those of a phrase;
apostrophes and hyphens part words.
"""

from __future__ import annotations

from typing import NamedTuple

from udtplan.rules.reading.clauses import Words

# Licences have the same names everywhere.
OPEN_LICENCES = Words(
    "cc cc0 odbl ogl etalab iodl dl_de licence_ouverte open_licence open_government open_data public_domain"
    " datos_abiertos dados_abertos dati_aperti données_ouvertes"
)


# Of all languages: formats may be open where data is not, and maps may be shown.
NO_DATA = Words(
    "format* standard* estándar* formaat formaten πρότυπ* μορφ* catalog* katalog* metadat* métadonné*"
    " metadad* map maps mapp* carte cartes karte karten mapa mapas kaart kaarten mapy χάρτ* report*"
    " dashboard* rapport* bericht* within open_source discussion"
)
# English and Dutch words that may stand behind "open" where it belongs to no noun.
MAY_FOLLOW = Words("and as by under on in at via data from or but with en als door onder op van")


class Row(NamedTuple):
    """How a language says so.

    Attributes:
        opened: what is done with open data: "published".
        open: how it is, behind `be`.
        shut: how it is otherwise, behind `be`.
        kept: what is done with what is not open.
        be: "are", "stay".
        no: what denies `opened` and `open`, shortly before them.
        terms: what of a licence says that others may not use it.
        all: "all", before what it is all of.
        everything: the same without it.
        anyone: who may have what is open.
        data: what all of is meant.
        unless: what narrows it: an exception, a condition, sums, a part, other data.
    """

    opened: Words
    open: Words
    shut: Words
    kept: Words
    be: Words
    no: Words
    terms: Words
    all: Words
    everything: Words
    anyone: Words
    data: Words
    unless: Words


def _row(**words: str) -> Row:
    return Row(**{name: Words(said) for name, said in words.items()})


ROWS = {
    "en": _row(
        opened="published download* re_used reused released_under shared_with_all shared_with_everyone"
        " go_online freely_available publicly_available",
        open="open public free",
        shut="closed confidential secret reserved internal restricted inside",
        kept="kept_inside kept_closed stay_within stays_within never_leave never_leaves withheld",
        be="is are be stay stays remain remains become kept as",
        no="not never no neither nor n_t aren_t isn_t don_t won_t nobody cannot",
        terms="internal only confidential restricted secret closed not commercial purchased",
        all="all every whole entire",
        everything="everything",
        anyone="anyone anybody everyone everybody public citizen citizens",
        data="data dataset* set sets twin layer* readings sources",
        unless="if unless except besides apart other_than but_not own owns when once until could may_be"
        " might would should after aggregat* anonymi* sum sums mean means average* total* personal"
        " individual raw single detail* log account* password* only colleagues staff departments"
        " inside_the_city before later bid bids tender* minutes which_are who without some part partly"
        " most many staff",
    ),
    "fr": _row(
        opened="publié publiée publiés publiées télécharg* réutilis* mis_en_ligne mises_en_ligne diffusé"
        " diffusées librement_accessibles accessibles_à_tous",
        open="ouvert ouverte ouverts ouvertes public publics publique publiques",
        shut="fermé fermée fermés fermées confidentiel confidentielle confidentiels confidentielles secret"
        " secrètes interne internes réservé réservée réservés réservées",
        kept="restent_en_interne reste_en_interne gardées_en_interne",
        be="est sont reste restent demeure demeurent être seront sera en",
        no="pas non ni jamais aucun aucune ne",
        terms="interne seul seule uniquement confidentiel* restreint* non pas fermé commercial*",
        all="toutes tous toute tout ensemble",
        everything="tout",
        anyone="chacun quiconque public citoyens tous tout_le_monde",
        data="données donnée jeux jumeau couches sources mesures",
        unless="si sauf hormis hors lorsque quand jusqu pourr* après agrégé* anonym* somme* moyenne*"
        " total* personnel* individuel* brut* compte identifiant* seulement agents services avant propres"
        " partie certaines qui plupart",
    ),
    "de": _row(
        opened="veröffentlicht heruntergeladen herunterladen weiterverwendet nachgenutzt frei_verfügbar"
        " frei_zugänglich öffentlich_zugänglich",
        open="offen öffentlich frei",
        shut="geschlossen vertraulich geheim intern verschlossen gesperrt",
        kept="bleiben_im_haus bleibt_im_haus unter_verschluss",
        be="ist sind bleibt bleiben werden wird als",
        no="nicht nie kein keine weder niemand",
        terms="intern* nur vertraulich beschränkt nicht keine ausschließlich kommerziell*",
        all="alle sämtliche",
        everything="alles",
        anyone="jeder jede jedermann alle öffentlichkeit bürger*",
        data="daten datensätze zwilling ebenen messwerte werte quellen",
        unless="wenn falls außer ausgenommen sofern sobald bis könnte* würde* nach zusammengefasst*"
        " aggregiert* anonym* summe* mittelwert* personen* personenbezogen* einzeln* einzelne* roh* konto"
        " kennwort* nur eigene* ämter beschäftigte* vor teil teilweise manche einige die_meisten",
    ),
    "it": _row(
        opened="pubblicato pubblicata pubblicati pubblicate scaric* riutilizz* diffusi accessibili_a_tutti",
        open="aperto aperta aperti aperte pubblico pubblica pubblici pubbliche liberi libere",
        shut="chiuso chiusa chiusi chiuse riservato riservata riservati riservate interno interni interne"
        " segreti confidenziali",
        kept="restano_all_interno resta_all_interno non_escono",
        be="è sono resta restano rimane rimangono saranno sarà come",
        no="non né mai nessun nessuna",
        terms="interno solo riservat* esclusiv* non commercial*",
        all="tutti tutte tutto ogni",
        everything="tutto",
        anyone="chiunque tutti cittadini pubblico",
        data="dati dato gemello strati livelli misure fonti",
        unless="se salvo tranne eccetto quando fino potrebb* dopo aggregat* anonim* somm* medi* total*"
        " personal* singol* grezz* account credenziali soltanto uffici propri prima parte alcuni che_non",
    ),
    "es": _row(
        opened="publicado publicada publicados publicadas publica publican publicarán descarg* reutiliz*"
        " difunden accesibles_para_todos",
        open="abierto abierta abiertos abiertas público pública públicos públicas libres",
        shut="cerrado cerrada cerrados cerradas reservado reservada reservados reservadas interno internos"
        " internas confidencial confidenciales secretos",
        kept="quedan_dentro queda_dentro no_salen no_sale",
        be="es son está están queda quedan permanece permanecen serán como",
        no="no ni nunca ningún ninguna tampoco",
        terms="interno solo sólo reservad* exclusiv* no comercial* confidencial*",
        all="todos todas todo cada",
        everything="todo",
        anyone="cualquiera cualquier todos ciudadanía público",
        data="datos dato gemelo capas lecturas fuentes mediciones",
        unless="si salvo excepto cuando hasta podr* tras después agregad* anónim* anonim* suma* media"
        " medias total* personal* individual* bruto* brutos cuenta contraseña solo únicamente servicios"
        " propios antes parte algunos",
    ),
    "pt": _row(
        opened="publicado publicada publicados publicadas publica publicam descarreg* reutiliz* divulgad*",
        open="aberto aberta abertos abertas público pública públicos públicas livres",
        shut="fechado fechada fechados fechadas reservado reservada reservados reservadas interno internos"
        " internas confidencial confidenciais secretos",
        kept="ficam_dentro fica_dentro não_saem não_sai",
        be="é são está estão fica ficam permanece permanecem serão como",
        no="não nem nunca nenhum nenhuma",
        terms="interno interna só apenas reservad* exclusiv* não comercial* confidencial*",
        all="todos todas todo cada",
        everything="tudo",
        anyone="qualquer todos cidadãos público",
        data="dados dado gémeo camadas leituras fontes medições",
        unless="se salvo exceto quando até poder* após depois agregad* anónim* anonim* soma* média médias"
        " total* pessoa* individua* bruto* brutos conta palavra só_os apenas serviços próprios antes parte"
        " alguns",
    ),
    "nl": _row(
        opened="gepubliceerd gedownload downloaden hergebruikt hergebruiken vrij_beschikbaar"
        " vrij_toegankelijk",
        open="open openbaar publiek vrij",
        shut="gesloten vertrouwelijk geheim intern besloten afgeschermd",
        kept="blijven_binnen blijft_binnen",
        be="is zijn blijft blijven worden wordt als",
        no="niet nooit geen niemand",
        terms="intern alleen uitsluitend vertrouwelijk beperkt niet geen commercieel*",
        all="alle al",
        everything="alles",
        anyone="iedereen ieder eenieder inwoners publiek",
        data="data gegevens datasets tweeling lagen metingen bronnen",
        unless="als indien behalve tenzij uitgezonderd zodra tot kunnen zou na geaggregeerd* anoniem*"
        " geanonimiseerd* som gemiddeld* totalen persoon* individuele ruwe account wachtwoord* enkel eigen"
        " medewerkers afdelingen voordat deel deels sommige",
    ),
    "pl": _row(
        opened="publikowan* opublikowan* udostępnian* udostępnion* publikujemy pobrać pobierać",
        open="otwarte otwarta otwarty publiczne publiczna jawne",
        shut="zamknięte zamknięta poufne tajne wewnętrzne zastrzeżone niejawne",
        kept="pozostają_wewnątrz nie_opuszczają",
        be="jest są pozostaje pozostają będą jako",
        no="nie nigdy ani żadn* nikt",
        terms="wewnętrzn* tylko wyłącznie poufn* nie ograniczon* komercyjn*",
        all="wszystkie cały całość każd*",
        everything="wszystko",
        anyone="każdy wszyscy mieszkańcy wszystkim",
        data="dane danych zbiory bliźniak* warstwy odczyty pomiary",
        unless="jeśli jeżeli oprócz wyjątkiem gdy dopóki mógł* po zagregowan* zanonimizowan* anonim* sum*"
        " średni* osobow* jednostkow* surow* konto hasł* tylko własne pracownicy zanim część niektór*",
    ),
    "sk": _row(
        opened="zverejnen* zverejňuj* zverejňovan* publikovan* stiahnuť sťahovať",
        open="otvorené otvorená otvorený verejné verejná voľne",
        shut="uzavreté uzatvorené dôverné tajné interné vyhradené neverejné nezverejňuj* nezverejnen*",
        kept="ostávajú_vnútri zostávajú_vnútri",
        be="je sú ostáva ostávajú zostáva zostávajú budú ako",
        no="nie nikdy žiadn* nikto",
        terms="intern* len iba výlučne dôvern* nie obmedzen* komerčn*",
        all="všetky celé každ*",
        everything="všetko",
        anyone="každý ktokoľvek všetci verejnosť",
        data="údaje dáta súbory dvojč* vrstvy merania odpočty",
        unless="ak okrem výnimkou keď kým mohl* po agregovan* anonym* súčt* priemer* osobn* jednotliv*"
        " surov* účet hesl* len vlastné pracovníci pred časť niektor*",
    ),
    "el": _row(
        opened="δημοσιεύ* δημοσιευ* κατεβάσει κατεβάζει διατίθενται_ελεύθερα επαναχρησιμοπ*",
        open="ανοιχτά ανοιχτό ανοιχτή δημόσια ελεύθερα ανοικτά",
        shut="κλειστά κλειστό κλειστή απόρρητα εμπιστευτικά εσωτερικά",
        kept="μένουν_εντός παραμένουν_εντός",
        be="είναι μένουν μένει παραμένουν παραμένει θα ως",
        no="δεν όχι ποτέ κανένα κανείς",
        terms="εσωτερικ* μόνο αποκλειστικ* εμπιστευτικ* όχι περιορισμέν* εμπορικ*",
        all="όλα όλες κάθε",
        everything="όλα",
        anyone="όλους οποιοσδήποτε καθένας όλοι πολίτες",
        data="δεδομένα στοιχεία διδύμου δίδυμο επίπεδα μετρήσεις",
        unless="αν εάν εκτός πλην όταν μέχρι μπορεί μετά συγκεντρωτικ* ανώνυμ* ανωνυμ* άθροισμ* μέσ*"
        " προσωπικ* μεμονωμέν* ακατέργαστ* λογαριασμ* μόνο υπηρεσίες πριν μέρος ορισμέν*",
    ),
}

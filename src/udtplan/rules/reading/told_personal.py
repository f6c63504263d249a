"""Data that is declared to be about nobody, and that prose or its own name says is about people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from udtplan.model.facts import DataSource
from udtplan.prose import tokens
from udtplan.rules.case import Case
from udtplan.rules.reading.clauses import Clause, Words, clauses, sentences
from udtplan.rules.reading.source_names import has_one_of, own_words
from udtplan.rules.texts import Texts
from udtplan.rules.vocabulary.settled import ROWS

_NEAR, _NO = 7, 4  # so many words before the one that tells
_OF = 2  # so many words between a meter and what it counts
_PERSONAL = Words(
    "pseudonymi* hashed are_personal is_personal be_personal contain_personal contains_personal"
    " hold_personal holds_personal include_personal includes_personal remain_personal pseudonymisé* haché*"
    " sont_personnelles sont_des_données_personnelles sont_des_données_à_caractère_personnel"
    " contiennent_des_données_personnelles gehasht* sind_personenbezogen* ist_personenbezogen*"
    " sind_personenbezogene_daten enthalten_personenbezogene pseudonimizzat* sono_personali"
    " sono_dati_personali contengono_dati_personali seudonimiz* pseudonimiz* son_datos_personales"
    " son_datos_de_carácter contienen_datos_personales são_dados_pessoais contêm_dados_pessoais"
    " gepseudonimiseerd* zijn_persoonsgegevens bevatten_persoonsgegevens są_danymi_osobowymi"
    " zawierają_dane_osobowe sú_osobné_údaje sú_osobnými_údajmi obsahujú_osobné ψευδωνυμ* είναι_προσωπικά"
    " περιέχουν_προσωπικά"
)
# They are about nobody any more before they arrive.
_ANONYMOUS = Words(
    "anonym* aggregat* counts comptages recuentos zählwerte conteggi contagens tellingen sums totals means"
    " averages only agrégé* somm* totaux zusammengefasst* aggregiert* summen anonim* agregad* medias"
    " totales geaggregeerd* zagregowan* agregovan* συγκεντρωτικ* ανώνυμ* ανωνυμ*"
)
_METERS = Words(
    "meter meters metering compteur* zähler* stromzähler* wasserzähler* gaszähler* wärmezähler* contator*"
    " contador* contadores watermeter* warmtemeter* gasmeter* elektriciteitsmeter* licznik* wodomierz*"
    " ciepłomierz* merač* merad* vodomer* elektromer* μετρητ*"
)
_METERED = Words(
    "heat water gas electricity energy power chaleur eau gaz électricité énergie wärme wasser strom gas"
    " energie stromzähler* wasserzähler* gaszähler* wärmezähler* calore acqua elettric* energia calor agua"
    " electric* água eletric* warmte elektriciteit watermeter* warmtemeter* gasmeter* ciepł* wod* energi*"
    " prąd* wodomierz* ciepłomierz* tepl* vod* plyn* elektr* vodomer* elektromer* θερμότητ* νερού ρεύματος"
    " ενέργειας ύδρευσης"
)
_HOMES = Words(
    "home* house* household* dwelling* flat flats apartment* customer* building* tenant* resident*"
    " logement* foyer* ménage* abonné* immeuble* bâtiment* haushalt* wohnung* kund* gebäude* häuser*"
    " abitazion* famigli* utent* edific* hogar* vivienda* abonad* client* habitaç* fogos edifíci*"
    " huishoud* woning* klant* gebouw* gospodarst* mieszka* odbiorc* budynk* domácnost* byt* odberat*"
    " budov* νοικοκυρι* κατοικ* πελατ* κτιρί* κτίρι*"
)
_OFFICIAL = Words(
    "public* municipal* city council* own office* school* communa* écol* städtisch* öffentlich* schul*"
    " comunal* scuol* pubblic* colegi* escuel* públic* escol* gemeente* openba* miejsk* szkół szkoł*"
    " publiczn* mestsk* škol* verejn* δημοτικ* δημόσι* σχολ*"
)


def meters_of_homes(name: str) -> str:
    """The word of a name that tells of meters of heat, water, gas or power where people live, or ""."""
    words = tokens(name)
    if not _HOMES.are_in(words) or _OFFICIAL.are_in(words):
        return ""
    for number in _METERS.at(words):
        if _METERED.are_in(words[max(0, number - _OF) : number + 1 + _OF]):
            return words[number]
    return ""


def told_personal(case: Case, texts: Texts) -> Iterator[tuple[DataSource, Clause]]:
    """Sources without data about people of which an answer says that they have some."""
    own = case.plan.facts.data_sources
    row = ROWS.get(case.plan.facts.language[:2])
    if row is None or not any(one.personal_data == "none" for one in own):
        return
    known = own_words(own)
    found: set[str] = set()
    for text in texts.with_one_of(frozenset(), *_PERSONAL.marks()):
        for sentence in sentences(text):
            if row.unless.are_in(sentence.words) or _ANONYMOUS.are_in(sentence.words):
                continue
            for part in clauses(sentence):
                about = [one for one in own if _is_called_personal(part.words, known[one.id], row.no)]
                for source in about if len(about) == 1 else ():
                    if source.personal_data == "none" and source.id not in found:
                        found.add(source.id)
                        yield source, part


def _is_called_personal(words: Sequence[str], own: frozenset[str], no: Words) -> bool:
    """Whether words call a source personal that is known by some others."""
    return any(
        has_one_of([*words[max(0, number - _NEAR) : number], *words[number + 1 : number + 3]], own)
        and not no.are_in(words[max(0, number - _NO) : number])
        for number in _PERSONAL.at(words)
    )

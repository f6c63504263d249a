"""The words by which prose says that nobody from outside takes part: one row a language.

Speakers are asked to correct theirs. A star ends words that go on, an underscore joins those of a phrase;
apostrophes and hyphens part words.
"""

from __future__ import annotations

from typing import NamedTuple

from udtplan.rules.reading.clauses import Words


class Row(NamedTuple):
    """How a language says so.

    Attributes:
        nobody: "no one".
        no: stands before `partner`, or denies the verb.
        partner: who might take part.
        outside: "outside".
        city: what they are outside of.
        only: "only".
        own: what are the city's people.
        part: what they do or don't: "is involved", "takes part".
        be: what says before `partner` that there is none, or that none is wanted.
        small: what says nothing of what they do.
        into: stands before what they take part in.
        whole: what that is where it is all of it: "the project".
        unless: what narrows it.
    """

    nobody: Words
    no: Words
    partner: Words
    outside: Words
    city: Words
    only: Words
    own: Words
    part: Words
    be: Words
    small: Words
    into: Words
    whole: Words
    unless: Words


def _row(**words: str) -> Row:
    return Row(**{name: Words(said) for name, said in words.items()})


ROWS = {
    "en": _row(
        nobody="nobody no_one noone none nobody_else no_body",
        no="no not never without neither",
        partner="partner* stakeholder* actor* organi* part* bod* compan* firm* institution* collaborator*"
        " participant*",
        outside="outside external beyond",
        city="city town council municipality municipal administration hall house own us walls local",
        only="only solely exclusively just purely alone",
        own="city own municipal internal council staff colleagues departments offices",
        part="part parts involv* participat* take_part takes_part contribut* help* collaborat* cooperat*"
        " work works working join* engaged needed required partner* role say_in invited consulted asked"
        " foreseen planned expected identified included on_board on_the_project at_the_table seat",
        be="there is are have has need needs involve involves involving see foresee expect require plan"
        " want with use using",
        small="is are was were be been has have had will a an any the in on at of for to so far at_all and"
        " or itself here this our it",
        into="in to on for with at about",
        whole="this it project twin plan work use case here that whole development delivery"
        " making initiative",
        unless="if unless until when once yet first phase phases stage pilot for_now so_far except only"
        " beside* apart other_than named mentioned listed above should would could may might who whose"
        " that_can because",
    ),
    "fr": _row(
        nobody="personne nul",
        no="aucun aucune pas sans ne n",
        partner="partenaire* acteur* organisme* tiers intervenant* entreprise* prestataire* partie*",
        outside="hors dehors extérieur extérieurs extérieure externe externes",
        city="ville mairie commune municipalité collectivité administration municipale nous services",
        only="seul seuls seule seules uniquement exclusivement",
        own="ville services agents municipaux mairie internes municipale",
        part="particip* associ* impliqu* interv* contribu* collabor* coopér* prend_part prennent_part"
        " concerné* partie prévu* nécessaire* aide aident travaill* sollicité* invité* rôle part",
        be="a avons y est sont prévoyons besoin associons faut",
        small="n ne est sont a ont y le la les de des du à au aux dans pour et ce cette notre été sera",
        into="à au aux dans sur pour en",
        whole="projet jumeau plan démarche travail travaux ce cette cela cas y développement initiative",
        unless="si sauf jusqu quand lorsque phase étape pilote encore moment instant hormis cités citées"
        " outre qui dont pourrait première premier",
    ),
    "de": _row(
        nobody="niemand keiner niemanden",
        no="kein keine keinen keiner nicht ohne",
        partner="partner* akteur* beteiligte* stelle* organisation* dritte* firmen unternehmen"
        " stakeholder* einrichtung*",
        outside="außerhalb extern* auswärtig* außenstehend*",
        city="stadt stadtverwaltung verwaltung rathaus rathauses gemeinde kommune haus hauses uns",
        only="nur ausschließlich allein lediglich",
        own="eigene eigenen städtische städtischen stadtverwaltung interne internen ämter dienststellen",
        part="beteilig* mitwirk* wirkt wirken mitarbeit* arbeitet beteiligt eingebunden einbezogen"
        " mitmach* macht_mit teil nimmt_teil nehmen_teil hilft helfen unterstütz* nötig erforderlich"
        " vorgesehen gebraucht rolle",
        be="es gibt haben brauchen benötigen sind ist beteiligen sehen mit",
        small="ist sind wird werden wurde hat haben daran dabei hier an in am im bei beim mit der die das"
        " den dem unser unserem diesem dieser und",
        into="an am bei beim in im mit für",
        whole="projekt* zwilling* vorhaben plan dabei daran hier arbeit aufbau anwendungsfall hieran ganzen",
        unless="wenn falls sofern bis sobald noch vorerst zunächst phase stufe pilot* außer genannt*"
        " nur_die die_das könnte würde sollte",
    ),
    "it": _row(
        nobody="nessuno",
        no="nessun nessuna non senza alcun",
        partner="partner soggett* attor* ent* impres* organizzazion* terz* parti",
        outside="fuori esterno esterni esterna esterne estern* al_di_fuori",
        city="comune comunale città amministrazione municipio ente noi uffici",
        only="solo soltanto unicamente esclusivamente esclusiva",
        own="comune comunali uffici interni interne comunale",
        part="partecip* coinvolt* collabor* interv* contribu* prende_parte prendono_parte parte aiut*"
        " lavor* necessari* previst* servono serve occorr* ruolo",
        be="è sono ci abbiamo servono occorrono coinvolgiamo",
        small="è sono ha hanno viene vengono a al alla di del della il la lo i gli le in nel nella per e"
        " questo questa",
        into="a al alla alle allo ai in nel nella per su con",
        whole="progetto gemello piano lavoro lavori questo questa caso iniziativa sviluppo ciò",
        unless="se finché quando fase tappa pilota per_ora ancora tranne salvo oltre citat* elencat* che"
        " potrebbe",
    ),
    "es": _row(
        nobody="nadie",
        no="ningún ninguna no sin",
        partner="socio* actor* agente* entidad* empresa* organism* tercero* colaborador*",
        outside="fuera ajeno ajena ajenos ajenas externo externa externos externas",
        city="ayuntamiento ciudad municipio municipal administración casa consistorio corporación nosotros",
        only="solo sólo únicamente exclusivamente exclusiva",
        own="ayuntamiento municipales propios propias internos internas servicios municipal",
        part="particip* interv* colabor* implicad* involucrad* forma_parte forman_parte toma_parte"
        " toman_parte parte ayuda ayudan necesari* hace_falta hacen_falta contribuy* papel previst*"
        " trabaja trabajan cuenta",
        be="hay tenemos necesitamos existen existe contamos prevemos con",
        small="es son está están ha han se a al de del la el los las en este esta lo y aquí",
        into="en a al con para",
        whole="proyecto gemelo plan trabajo trabajos esto este esta ello caso iniciativa desarrollo aquí",
        unless="si hasta cuando mientras fase etapa piloto por_ahora aún todavía salvo excepto además"
        " citad* mencionad* que podría",
    ),
    "pt": _row(
        nobody="ninguém",
        no="nenhum nenhuma não sem",
        partner="parceir* ator* entidade* empresa* organis* terceir* interveniente* agente*",
        outside="fora externo externa externos externas alheio alheia",
        city="câmara cidade município autarquia administração municipal casa nós",
        only="só apenas somente exclusivamente unicamente exclusivo",
        own="câmara municipais próprios próprias internos internas serviços municipal",
        part="particip* interv* colabor* envolvid* faz_parte fazem_parte toma_parte tomam_parte parte"
        " ajuda ajudam necessári* preciso precisos contribu* papel previst* trabalha trabalham",
        be="há temos precisamos existem existe prevemos com",
        small="é são está estão foi foram se a ao à de do da o os as no na em neste nesta e aqui",
        into="em no na nos nas neste nesta a ao à com para",
        whole="projeto gémeo plano trabalho trabalhos isto este esta neste nisto caso iniciativa"
        " desenvolvimento aqui",
        unless="se até quando enquanto fase etapa piloto por_agora ainda salvo exceto além citad*"
        " mencionad* que poderia",
    ),
    "nl": _row(
        nobody="niemand",
        no="geen niet zonder",
        partner="partner* partij* organisatie* belanghebbende* stakeholder* derde* bedrijf bedrijven"
        " instelling*",
        outside="buiten extern* daarbuiten",
        city="gemeente stad stadhuis organisatie bestuur ons gemeentehuis huis",
        only="alleen uitsluitend enkel slechts",
        own="eigen gemeentelijke interne gemeente medewerkers afdelingen",
        part="betrokken meedoe* doet_mee doen_mee mee deel neemt_deel nemen_deel werkt werken_mee helpt"
        " helpen nodig rol voorzien bijdra* samenwerk* gevraagd",
        be="er zijn is hebben betrekken voorzien met",
        small="is zijn wordt worden heeft hebben er hier aan bij in op de het een dit deze ons onze en",
        into="aan bij in op met voor",
        whole="project tweeling plan werk dit deze hier hieraan hierbij geheel ontwikkeling bouw toepassing",
        unless="als indien tot zodra wanneer fase pilot voorlopig nog behalve naast genoemd* die dat zou"
        " zouden",
    ),
    "pl": _row(
        nobody="nikt nikogo",
        no="żaden żadne żadnych żadna nie bez brak",
        partner="partner* podmiot* interesariusz* organizacj* firm* instytucj*",
        outside="poza spoza zewnętrzn*",
        city="urzędem urzędu miastem miasta gminą gminy ratuszem ratusza samorządu samorządem administracji",
        only="tylko wyłącznie jedynie",
        own="miejskie własne własnych wewnętrzne urzędu miasta wydziały jednostki",
        part="uczestnicz* bierze_udział biorą_udział bierze_w biorą_w zaangażowan* współprac* pomaga"
        " pomagają udział* potrzebn* rol* przewidziany przewidziane włączon* pracuje",
        be="ma są jest mamy angażujemy potrzebujemy",
        small="nie jest są w we z ze na do tym tego ten się i tu",
        into="w we przy na do",
        whole="projek* bliźniak* plan* prac* tym tego ten całości przedsięwzięci* zadani* tu",
        unless="jeśli jeżeli do gdy dopóki faz* etap* pilot* na_razie jeszcze oprócz wymienion* któr*",
    ),
    "sk": _row(
        nobody="nikto nikoho",
        no="žiadny žiadni žiadne žiadnych žiadna nie bez",
        partner="partner* subjekt* aktér* organizáci* firm* inštitúci*",
        outside="mimo extern* vonkajš* okrem",
        city="úradu mesta samosprávy mestského radnice magistrátu mestom",
        only="len iba výlučne výhradne",
        own="mestské vlastné vlastných interné úradu mesta oddelenia",
        part="nezúčast* zúčast* nezapája zapoj* podieľa nepodieľa spoluprac* nespoluprac* účasť pomáha"
        " nepomáha úloh* potreb* podiel pracuje",
        be="sú je máme nie potrebujeme",
        small="nie je sú sa na v vo do tomto toho to a tu",
        into="na v vo do pri",
        whole="projekt* dvojč* plán* prác* tomto tom toho celom zámer* tu",
        unless="ak keď kým pokiaľ fáz* etap* pilot* zatiaľ ešte uveden* ktor*",
    ),
    "el": _row(
        nobody="κανείς κανένας κανέναν",
        no="κανένας καμία δεν χωρίς",
        partner="εταίρο* φορέ* φορείς οργανισμό* εταιρεί* συνεργάτ*",
        outside="εκτός έξω εξωτερικ*",
        city="δήμου δήμο πόλης πόλη δημαρχείου δημοτικ* υπηρεσιών",
        only="μόνο αποκλειστικά",
        own="δημοτικές δικές ίδιες εσωτερικ* υπηρεσίες δήμου",
        part="συμμετέχ* συμμετοχή εμπλέκ* εμπλοκή συνεργάζ* βοηθ* μέρος χρειάζ* ρόλο προβλέπ*",
        be="υπάρχουν υπάρχει έχουμε είναι",
        small="δεν είναι έχει έχουν στο στον στη στην σε του της το τον την ο η και αυτό εδώ",
        into="στο στον στη στην στα σε με για",
        whole="έργο έργου δίδυμο διδύμου σχέδιο αυτό αυτή εδώ εργασία υλοποίηση ανάπτυξη",
        unless="αν εάν όταν μέχρι φάση στάδιο πιλοτικ* ακόμη προς_το_παρόν πέρα που",
    ),
}

"""The words by which prose says that something is settled, or still open: one row a language.

Speakers are asked to correct theirs. A star ends words that go on, an underscore joins those of a phrase;
apostrophes and hyphens part words.
"""

from __future__ import annotations

from typing import NamedTuple

from udtplan.rules.reading.clauses import Words


class Row(NamedTuple):
    """How a language says so.

    Attributes:
        given: that money is there: "granted", "voted".
        signed: that a paper is: "signed", "in force".
        no: what denies it, shortly before it.
        behind: what does so behind it alone.
        ahead: what puts it off, shortly before it: "to be", "must be".
        open: that it is not settled yet, in words of its own: "pending", "applied for".
        pass_on: what somebody does when they settle it, as it stands behind `must`.
        must: "still has to".
        nothing: what stands for all of it: "nothing".
        decision: what is waited for: "the vote".
        waits: that it is waited for: "awaits", "needs".
        unless: what makes it a condition, a hope, or a thing of others or of the past.
        first: what does so where a sentence begins with it: "should the grant be refused".
        money: what makes a sentence one about money in any answer.
        paper: what is signed.
        request: what is handed in to get money; that it is approved is no grant.
    """

    given: Words
    signed: Words
    no: Words
    behind: Words
    ahead: Words
    open: Words
    pass_on: Words
    must: Words
    nothing: Words
    decision: Words
    waits: Words
    unless: Words
    first: Words
    money: Words
    paper: Words
    request: Words


def _row(behind: str = "", **words: str) -> Row:
    return Row(behind=Words(behind), **{name: Words(said) for name, said in words.items()})


# Papers on more than one set of data.
GENERAL_PAPERS = Words(
    "framework cooperation concession research service cadre coopération partenariat rahmen* kooperation*"
    " quadro collaborazione marco concesión colaboración concessão parceria kader* samenwerking* ramow*"
    " współprac* rámcov* spoluprác* πλαίσιο συνεργασίας"
)
# What is told of others.
OTHER_CITIES = Words(
    "other_cities other_towns another_city neighbouring autres_villes autres_communes villes_voisines"
    " andere_städte anderen_städten nachbarstädte* altre_città altri_comuni otras_ciudades"
    " otros_municipios outras_cidades outros_municípios andere_steden andere_gemeenten innych_miastach"
    " inne_miasta iných_mestách iné_mestá άλλες_πόλεις άλλους_δήμους"
)
# Money that is paid out later was settled before.
PAID = Words(
    "released paid_out received versé* débloqué* überwiesen eingegangen freigegeben erhalten erogat*"
    " recib* cobrad* ingresad* recebid* pago uitgekeerd ontvangen vrijgegeven wypłac* otrzyma* vyplat*"
    " získali"
)
# A fund that gives each year to whoever asks has not given yet.
BY_RULE = Words(
    "twice yearly annually annual a_year per_year every_year by_law par_an annuel* chaque_année jährlich*"
    " pro_jahr all_anno annual* annu* al_año anual* por_ano ao_ano per_jaar jaarlijks* rocznie co_roku"
    " ročne každoročne ετησίως κάθε_χρόνο"
)
# They lead to a name, and say of no part that it is meant.
LEADING = frozenset("for from of pour für über per para voor na pre για".split())

ROWS = {
    "en": _row(
        given="secured granted awarded approved allocated confirmed obtained voted guaranteed received"
        " paid_out safe in_the_bank on_our_account earmarked released signed_off in_hand came_through",
        signed="signed concluded in_force in_place agreed executed ratified",
        no="not never no nothing none neither nor isn_t aren_t hasn_t haven_t wasn_t weren_t didn_t cannot"
        " far_from nobody yet_to without won_t",
        ahead="to_be must_be has_to_be have_to_be needs_to_be need_to_be can_be could_be should_be"
        " would_be may_be might_be will_be will_only_be will_then_be shall_be still_be being yet_be get_it"
        " gets",
        open="pending awaiting awaited unsecured unapproved unconfirmed uncertain undecided unsigned"
        " applied_for have_applied has_applied we_applied under_negotiation in_negotiation"
        " being_negotiated negotiating up_in_the_air in_doubt not_certain not_sure under_review"
        " under_examination being_examined hope* hoping still_open remains_open remains_to_be_seen refused"
        " rejected turned_down withdrawn will_vote will_decide decides_on votes_on subject_to_the_vote"
        " subject_to_approval subject_to_the_approval subject_to_a_decision subject_to_the_decision"
        " depends_on_the depends_on_a in_draft being_drafted drawn_up goes_before goes_to_the_council"
        " goes_to_council outstanding",
        pass_on="pass approve vote decide adopt confirm grant sign release agree award allocate be_put"
        " go_before go_through go_to win receive get",
        must="has_to have_to needs_to need_to must yet_to still_to is_to are_to ought_to waiting_to",
        nothing="nothing none not_a_cent not_a_penny not_one_euro no_euro",
        decision="vote decision approval consent resolution answer reply go_ahead green_light signature"
        " yes verdict",
        waits="awaits await waits waiting wait needs need needed required necessary missing lacking due"
        " expected outstanding pending outstanding requires",
        unless="use_of used_for may_be_used the_use if unless whether when once until otherwise provided"
        " assuming suppose in_case before after_which would might cities towns neighbour* elsewhere their"
        " they earlier previous* former past last_time another second further initially at_first"
        " originally had had_been used_to next_phase rest remaining remainder part_of half half_of"
        " instalment balance how who tend* applications usually normally every each",
        first="should had were as_soon_as without where",
        money="fund* grant* aid subsid* budget* money financ* euro* sponsor* contribut* programme eur €",
        paper="agreement* contract* annex* covenant* memorandum protocol* convention* licence* license*",
        request="application* request* bid bids proposal* dossier",
    ),
    "fr": _row(
        given="acquis acquise acquises accordé accordée accordés accordées voté votée votés votées notifié"
        " notifiée notifiés obtenu obtenue obtenus attribué attribuée octroyé octroyée assuré assurée"
        " assurés garanti garantie garantis sécurisé sécurisée confirmé confirmée versé versée débloqué"
        " débloqués alloué allouée alloués inscrit inscrits inscrite validé validée ferme",
        signed="signé signée signés signées conclu conclue en_vigueur ratifié ratifiée",
        no="pas non ni aucun aucune rien jamais guère sans nul",
        ahead="à_être doit_être doivent_être reste_à_être sera seront serait devra devrait devront être",
        open="en_attente attend attendons attendue attendu sollicité sollicitée sollicités demandé"
        " demandée demandés en_cours en_négociation en_discussion incertain incertaine incertains refusé"
        " refusée rejeté rejetée espér* sous_réserve dépend_d dépend_de dépend_du suspendu_à à_confirmer"
        " à_l_étude en_suspens soumis_au_vote soumise_au_vote passera_devant passe_devant",
        pass_on="voter approuver accorder confirmer adopter signer décider délibérer débloquer passer"
        " valider attribuer obtenir notifier",
        must="doit doivent reste_à restent_à faut il_faut reste_encore_à",
        nothing="rien",
        decision="vote décision accord délibération réponse feu_vert approbation signature",
        waits="attend attendons attendue attendu manque nécessite exige attente",
        unless="emploi_de l_utilisation l_emploi si sauf quand lorsque dès_que une_fois jusqu tant_que"
        " sinon pourvu avant après autres villes communes voisin* leur leurs précédent* ancien* autre"
        " seconde deuxième suppléments complément* tranche solde reste_du moitié avait avaient"
        " initialement au_départ auparavant comment qui dossiers pourrait pourraient habituellement chaque",
        first="à_défaut faute en_cas sans",
        money="fonds subvention* aide aides crédit* budget* financ* euros dotation* €",
        paper="convention* contrat* accord* protocole* annexe* avenant* licence*",
        request="demande* dossier* candidature*",
    ),
    "de": _row(
        given="bewilligt zugesagt gesichert genehmigt beschlossen freigegeben gewährt erteilt bestätigt"
        " eingegangen verabschiedet bereitgestellt überwiesen zugewiesen erhalten eingestellt",
        signed="unterzeichnet unterschrieben geschlossen abgeschlossen in_kraft vereinbart",
        no="nicht kein keine keinen keiner nichts nie niemand weder ohne",
        behind="nicht nichts noch_nicht noch_nichts",
        ahead="muss_noch müssen_noch muss müssen soll sollen sollte noch_zu kann können könnte dürfte würde",
        open="beantragt ausstehend offen ungewiss unsicher steht_noch_aus stehen_noch_aus steht_aus noch_aus"
        " verhandelt in_verhandlung in_verhandlungen abgelehnt erhofft hoffen hofft vorbehaltlich"
        " unter_vorbehalt warten wartet in_prüfung geprüft angefragt noch_offen hängt_vom hängt_von",
        pass_on="beschließen bewilligen genehmigen zustimmen entscheiden freigeben abstimmen unterzeichnen"
        " unterschreiben",
        must="muss müssen soll sollen wird werden will noch",
        nothing="nichts",
        decision="beschluss entscheidung zustimmung bewilligung zusage bescheid genehmigung abstimmung"
        " unterschrift",
        waits="fehlt aussteht noch_aus wartet warten erwartet nötig erforderlich ausstehen braucht benötigt",
        unless="verwendung wofür wenn falls sofern sobald ob bis sonst andernfalls ansonsten bevor nachdem"
        " andere anderen städte nachbar* ihre früher* ehemals vorherige* weitere* zweite* rest restliche*"
        " teil hälfte tranche anfangs zunächst ursprünglich damals würde könnte hatte hatten war waren wie"
        " wer jede* üblicherweise",
        first="sollte sollten wird werden wäre bei ohne",
        money="mittel* fonds *fonds förder* zuschuss* budget* geld* finanz* euro haushalt* zuwendung*"
        " eigenmittel* klimafonds* €",
        paper="vertrag* verträge* vereinbarung* abkommen* anlage* protokoll* lizenz* datenvertrag*"
        " kooperationsvertrag*",
        request="antrag* anträge förderantrag* anfrage* bewerbung*",
    ),
    "it": _row(
        given="concesso concessa concessi concesse assegnato assegnata assegnati ottenuto ottenuta"
        " ottenuti approvato approvata approvati assicurato assicurata assicurati garantito garantita"
        " garantiti stanziato stanziata stanziati deliberato deliberata erogato erogata erogati confermato"
        " confermata votato votata acquisito acquisita certi sicuri",
        signed="firmato firmata firmati sottoscritto sottoscritta stipulato stipulata concluso conclusa"
        " in_vigore",
        no="non nessun nessuna né nulla niente mai senza neppure",
        ahead="deve_essere devono_essere dovrà_essere sarà saranno sarebbe andrà va_ancora essere",
        open="in_attesa attende attendono attesa richiesto richiesta richiesti in_trattativa"
        " in_negoziazione incert* respinto respinta rifiutato rifiutata sper* in_istruttoria in_forse"
        " subordinat* dipende_d* dipendono_d* da_confermare da_approvare da_deliberare al_vaglio"
        " passerà_in passa_in in_corso_di",
        pass_on="approvare deliberare votare concedere confermare firmare decidere passare ottenere"
        " sottoscrivere",
        must="deve devono dovrà resta_da restano_da manca_ancora occorre",
        nothing="nulla niente",
        decision="voto decisione delibera approvazione risposta esito via_libera firma assenso",
        waits="attende attendiamo manca serve occorre attesa aspetta",
        unless="se qualora quando finché altrimenti purché una_volta prima dopo fino altri altre città"
        " comuni vicin* loro precedent* altro altra secondo seconda ulterior* resto saldo tranche metà"
        " inizialmente aveva era_stato come chi potrebbe ogni di_norma",
        first="in_caso senza salvo",
        money="fondo fondi contribut* finanzia* bilancio budget risorse euro aiuto aiuti €",
        paper="convenzion* contratt* accord* protocoll* intesa allegat* licenz*",
        request="domanda domande richiesta_di candidatur* istanza",
    ),
    "es": _row(
        given="concedido concedida concedidos concedidas concedió concedieron otorgado otorgada otorgó"
        " aprobado aprobada aprobados aprobadas aprobó asegurado asegurada asegurados garantizado"
        " garantizada consignado consignada consignados obtenido obtenida obtuvo asignado asignada"
        " adjudicado adjudicada adjudicó confirmado confirmada recibido recibida recibió cobrado cobrada"
        " ingresado ingresada firme votado votada resuelta_favorablemente",
        signed="firmado firmada firmados firmó suscrito suscrita suscribió en_vigor celebrado",
        no="no ningún ninguna ninguno nada ni nunca sin tampoco",
        ahead="debe_ser deben_ser debe_ser_aún será serán sería ha_de_ser hay_que ser puede_ser pueda_ser",
        open="pendiente pendientes solicitado solicitada solicitados solicitadas pedido pedida a_la_espera"
        " en_trámite en_negociación negociando incierto incierta denegado denegada rechazado rechazada"
        " esper* por_aprobar por_resolver por_confirmar sin_aprobar sin_resolver sin_firmar en_el_aire"
        " sujeto_a sujeta_a supeditad* depende_de* condicionad* aprobará concederá resolverá votará"
        " se_someterá",
        pass_on="aprobar votar conceder confirmar firmar resolver pasar decidir autorizar obtener",
        must="debe deben falta_por falta_que tiene_que tienen_que ha_de queda_por queda_que ha_de",
        nothing="nada",
        decision="aprobación decisión resolución votación respuesta acuerdo_del acuerdo_de visto_bueno firma",
        waits="falta espera pendiente requiere necesita aguarda faltan",
        unless="si cuando hasta salvo siempre_que mientras caso antes después tras otras otros otro otra"
        " ciudades municipios vecin* sus anterior* resto segundo segunda segundos parte_de mitad tramo"
        " inicialmente había habían concedieran concediera concedieron_a cómo quién podría cada"
        " normalmente nueva nuevas",
        first="de en_caso sin de_no",
        money="fondo fondos ayuda ayudas subvenci* presupuest* financiaci* euros dinero crédito"
        " consignación partida €",
        paper="convenio* contrat* acuerdo* anexo* protocolo* licencia*",
        request="solicitud* petición candidatura*",
    ),
    "pt": _row(
        given="aprovado aprovada aprovados aprovadas aprovou concedido concedida concedidos concedeu"
        " atribuído atribuída atribuídos atribuiu garantido garantida garantidos assegurado assegurada"
        " assegurados obtido obtida confirmado confirmada inscrito inscrita cabimentado cabimentada"
        " recebido recebida pago votado votada",
        signed="assinado assinada assinados assinou celebrado celebrada em_vigor",
        no="não nenhum nenhuma nada nem nunca sem",
        ahead="deve_ser devem_ser tem_de_ser será serão seria ser pode_ser",
        open="pendente pendentes solicitado solicitada pedido pedida candidatad* aguarda aguardamos"
        " aguardam em_análise em_apreciação em_negociação a_negociar incerto incerta recusado recusada"
        " rejeitado rejeitada esper* por_aprovar por_assinar por_confirmar sujeito_a sujeita_a depende_d*"
        " dependente condicionad*",
        pass_on="aprovar votar conceder confirmar assinar decidir passar deliberar obter ir",
        must="deve devem falta tem_de têm_de há_de ainda_tem",
        nothing="nada",
        decision="aprovação decisão deliberação votação resposta luz_verde assinatura",
        waits="falta aguarda pendente espera carece precisa necessita faltam",
        unless="se quando caso até salvo desde_que enquanto antes depois após outras outros outro outra"
        " cidades municípios vizinh* seus anterior* resto segundo segunda restante* parte_do parte_da"
        " metade tranche inicialmente tinha havia como quem poderia cada normalmente nova",
        first="na_falta em_caso sem",
        money="fundo fundos apoio apoios subsídi* subvenç* orçament* financiament* verba* euros dinheiro €",
        paper="contrat* acordo* convénio* protocolo* anexo* licença*",
        request="candidatura* pedido_de requerimento*",
    ),
    "nl": _row(
        given="toegekend toegezegd verleend zekergesteld goedgekeurd vastgesteld gereserveerd vrijgegeven"
        " bevestigd ontvangen gegarandeerd verzekerd uitgekeerd",
        signed="getekend ondertekend gesloten van_kracht overeengekomen",
        no="niet geen niets nooit noch zonder niemand",
        behind="niet niets",
        ahead="moet_nog moeten_nog moet moeten zal zullen kan kunnen zou zouden dient",
        open="aangevraagd in_afwachting wacht wachten onzeker afgewezen geweigerd hopen hoopt"
        " in_onderhandeling onderhandeld onder_voorbehoud afhankelijk in_behandeling openstaand",
        pass_on="goedkeuren vaststellen stemmen beslissen besluiten instemmen tekenen ondertekenen"
        " toekennen verlenen",
        must="moet moeten dient zal",
        nothing="niets",
        decision="besluit beslissing goedkeuring toezegging antwoord instemming handtekening stemming",
        waits="wacht wachten nodig ontbreekt verwacht uitblijft vereist",
        unless="als indien wanneer zodra tot anders mits voordat nadat andere steden gemeenten buur* hun"
        " eerder* vorige* ander tweede extra aanvullend* rest resterend* deel helft tranche aanvankelijk"
        " had hadden was waren hoe wie elke gewoonlijk",
        first="mocht mochten wordt zonder bij",
        money="fonds subsidie* budget* geld* financier* begroting* euro middelen bijdrage* steun"
        " klimaatfonds €",
        paper="overeenkomst* contract* convenant* bijlage* protocol* licentie*",
        request="aanvra* verzoek* subsidieaanvra*",
    ),
    "pl": _row(
        given="przyznany przyznana przyznane przyznano zatwierdzony zatwierdzona zatwierdzone zatwierdzono"
        " zapewniony zapewniona zapewnione zabezpieczony zabezpieczone uchwalony uchwalone uchwalono"
        " otrzymaliśmy wypłacono wypłacone pewne",
        signed="podpisany podpisana podpisane podpisano zawarta zawarto zawarte obowiązuje",
        no="nie żadn* nic nigdy ani bez brak",
        ahead="musi_zostać musi_być ma_zostać ma_być zostanie zostaną będzie będą być zostać",
        open="czeka czekamy czekają oczekuje oczekujemy niepewn* odrzucon* wnioskowan* w_trakcie"
        " w_negocjacjach negocjowan* zależy_od pod_warunkiem nierozstrzygnięt* liczymy_na mamy_nadzieję"
        " złożyliśmy_wniosek",
        pass_on="zatwierdzić uchwalić przyznać zagłosować zdecydować podpisać przegłosować wyrazić",
        must="musi muszą ma_jeszcze mają_jeszcze",
        nothing="nic",
        decision="decyzja decyzji decyzję uchwała uchwały uchwałę zgoda zgody zgodę głosowanie podpis"
        " odpowiedź",
        waits="czeka czekamy brakuje wymaga potrzebna potrzeba oczekuje brak",
        unless="jeśli jeżeli gdy gdyby kiedy dopóki inaczej zanim po_tym inne innych miasta_sąsied*"
        " sąsied* ich poprzedni* wcześniej* drugi* dodatkow* reszt* pozostał* część połow* transz*"
        " początkowo był była było jak kto każd*",
        first="w_razie bez",
        money="fundusz* dotacj* środk* budżet* finansow* euro pieniąd* pomoc* dofinansowani* €",
        paper="umow* porozumieni* załącznik* protok* licencj*",
        request="wnios* podani*",
    ),
    "sk": _row(
        given="schválený schválená schválené schválilo schválili pridelený pridelená pridelené zabezpečený"
        " zabezpečené zabezpečená priznaný priznaná priznané potvrdený potvrdené získali isté vyplatené",
        signed="podpísaný podpísaná podpísané uzavretá uzavretý platí",
        no="nie žiadn* nič nikdy ani bez nebol* nebude* nemá",
        ahead="musí_byť má_byť bude budú byť",
        open="čaká čakáme čakajú neist* neschválen* nepridelen* nezabezpečen* nepodpísan* zamietnut*"
        " požiadali požadovan* v_rokovaní rokuje_sa závisí_od podmienen* dúfame otvoren*",
        pass_on="schváliť odsúhlasiť prideliť rozhodnúť podpísať hlasovať",
        must="musí musia má_ešte treba",
        nothing="nič",
        decision="rozhodnuti* súhlas* hlasovani* uznesen* odpoveď podpis* schváleni*",
        waits="čaká čakáme chýba vyžaduje potrebuje treba očakáva",
        unless="ak keď kým pokiaľ inak predtým potom iné iných mestá mestách sused* ich predchádzajúc*"
        " minul* druh* ďalš* zvyš* časť polovic* tranž* pôvodne bol bola ako kto každ*",
        first="v_prípade bez",
        money="fond* dotáci* prostriedk* rozpoč* financ* eur euro peniaz* pomoc* grant* €",
        paper="zmluv* dohod* príloh* protokol* licenci*",
        request="žiados* žiadosť",
    ),
    "el": _row(
        given="εγκριθεί εγκρίθηκε εγκρίθηκαν εγκεκριμέν* εξασφαλιστεί εξασφαλισμέν* εξασφαλίστηκ*"
        " χορηγηθεί χορηγήθηκ* διατεθεί διατέθηκ* κατοχυρωμέν* ψηφίστηκ* ψηφιστεί",
        signed="υπογραφεί υπογράφηκε υπογεγραμμέν* σε_ισχύ συναφθεί",
        no="δεν μη μην κανέν* καμία τίποτα ούτε χωρίς ποτέ",
        ahead="να θα πρέπει_να μένει_να απομένει_να",
        open="εκκρεμεί εκκρεμούν αναμένεται αναμένονται αβέβαι* απορρίφθηκ* αιτηθεί ζητηθεί ζητήσαμε"
        " υπό_διαπραγμάτευση διαπραγμάτευσ* εξαρτάται ελπίζουμε σε_αναμονή",
        pass_on="εγκρίνει ψηφίσει αποφασίσει υπογράψει εγκριθεί ψηφιστεί περάσει",
        must="πρέπει μένει απομένει χρειάζεται",
        nothing="τίποτα",
        decision="απόφαση έγκριση ψηφοφορία απάντηση υπογραφή",
        waits="αναμένεται λείπει χρειάζεται εκκρεμεί περιμένουμε απαιτείται",
        unless="αν εάν όταν μόλις μέχρι αλλιώς πριν μετά άλλ* πόλεις δήμοι γειτονικ* τους προηγούμεν*"
        " δεύτερ* υπόλοιπ* μέρος μισό δόση αρχικά είχε είχαν πώς ποιος κάθε",
        first="σε_περίπτωση χωρίς",
        money="ταμεί* επιχορήγησ* χρηματοδότ* προϋπολογισμ* ευρώ κονδύλι* ενίσχυσ* πόρ* χρήματα €",
        paper="σύμβασ* συμφωνί* πρωτόκολλ* παράρτημα άδει*",
        request="αίτησ* αιτήσ*",
    ),
}

# By language: that an impact assessment is done, and that it is not yet.
UNDER_WAY = {
    language: (Words(done), Words(not_yet))
    for language, done, not_yet in (
        (
            "en",
            "completed complete finished done carried_out concluded",
            "under_way underway in_progress ongoing planned unfinished incomplete begun started begins"
            " starts",
        ),
        (
            "fr",
            "terminée achevée réalisée finalisée faite conclue",
            "en_cours prévue prévu inachevée commencée débutée engagée planifiée",
        ),
        (
            "de",
            "abgeschlossen fertig fertiggestellt beendet durchgeführt erstellt",
            "läuft in_arbeit geplant begonnen vorgesehen unvollständig gestartet",
        ),
        (
            "it",
            "conclusa completata terminata effettuata svolta",
            "in_corso prevista avviata iniziata programmata incompleta",
        ),
        (
            "es",
            "concluida completada terminada finalizada realizada hecha",
            "en_curso prevista iniciada empezada inacabada planificada en_marcha",
        ),
        (
            "pt",
            "concluída terminada realizada finalizada feita",
            "em_curso prevista iniciada começada planeada",
        ),
        ("nl", "afgerond voltooid klaar uitgevoerd afgesloten", "loopt gepland begonnen bezig gestart"),
        ("pl", "zakończona ukończona gotowa przeprowadzona wykonana", "w_toku planowana rozpoczęta trwa"),
        ("sk", "dokončené ukončené hotové vykonané", "prebieha plánované začaté rozpracované"),
        ("el", "ολοκληρώθηκε ολοκληρωθεί ολοκληρωμένη", "σε_εξέλιξη προγραμματίζεται ξεκίνησε προβλέπεται"),
    )
}
# By language: that data is there, and that it is missing.
AVAILABLE = {
    language: (Words(there), Words(missing))
    for language, there, missing in (
        ("en", "available in_place", "missing a_gap unavailable do_not_exist does_not_exist lacking"),
        ("fr", "disponible disponibles", "manquent manque manquants manquantes indisponibles n_existent"),
        ("de", "verfügbar vorhanden", "fehlen fehlt lücke"),
        ("it", "disponibile disponibili", "mancano manca mancanti non_esistono"),
        ("es", "disponible disponibles", "faltan falta no_existen no_existe"),
        ("pt", "disponível disponíveis", "faltam falta não_existem"),
        ("nl", "beschikbaar aanwezig", "ontbreken ontbreekt bestaan_niet"),
        ("pl", "dostępne dostępna dostępny", "brakuje brak"),
        ("sk", "dostupné dostupná dostupný", "chýbajú chýba"),
        ("el", "διαθέσιμα διαθέσιμες διαθέσιμη", "λείπουν λείπει"),
    )
}

"""The words by which prose says that somebody has agreed to something, or that nobody has asked them yet.

One row a language, made of the same pieces; speakers are asked to correct theirs. How the two are held
against each other stands in `agreed`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.rules.texts import Sign

_FAR = r"\b[^.;,]{0,60}?\b"


class Row(NamedTuple):
    """How a language says so.

    Attributes:
        papers: what is signed; plain words, as they are looked for first.
        talks: what is held with somebody; plain words, too.
        no: stands before either: "no".
        unsigned: stands behind a paper or alone: "not yet signed".
        unheard: stands behind talks or alone: "not yet begun", "not yet spoken".
        signed: stands behind a paper: "has been signed".
        signs: stands before a paper: "signed the".
        agreed: says the same in words of its own: "agreed with".
        goes_on: stands behind talks: "are under way", "are concluded".
        talked: says the same in words of its own: "spoke with".
        on_words: plain words of which one stands in `unsigned` and `unheard` where no paper and no talks do.
        beside: stands before the name of the other side: "with".
        on: stands before what it is about.
        small: plain words that are no part of a name; a name ends before them.
    """

    papers: str
    talks: str
    no: str
    unsigned: str
    unheard: str
    signed: str
    signs: str
    agreed: str
    goes_on: str
    talked: str
    on_words: str
    beside: str
    on: str
    small: str

    @property
    def unsigned_paper(self) -> Sign:
        """That nothing is signed."""
        return self._denied(self.papers, self.unsigned)

    @property
    def unheard_talks(self) -> Sign:
        """That nobody has talked with them."""
        return self._denied(self.talks, self.unheard)

    @property
    def signed_paper(self) -> Sign:
        """That something is signed."""
        papers = rf"(?:{self.papers})"
        done = rf"{papers}{_FAR}(?:{self.signed})|(?:{self.signs}) {papers}|{self.agreed}"
        return Sign(_whole(done), self._needed(self.papers, self.agreed))

    @property
    def held_talks(self) -> Sign:
        """That talks are held, or were."""
        held = rf"(?:{self.talks}){_FAR}(?:{self.goes_on})|{self.talked}"
        return Sign(_whole(held), self._needed(self.talks, self.talked))

    def _needed(self, *pieces: str) -> str:
        known = {*self.small.split(), *re.findall(r"\w+", self.beside)}
        return " ".join({*re.findall(r"[^\W\d_]{4,}", " ".join(pieces))} - known)

    def _denied(self, nouns: str, not_done: str) -> Sign:
        pattern = (
            rf"(?:{self.no}) (?:[\w-]+ ){{0,2}}?(?:{nouns})|(?:{nouns}){_FAR}(?:{not_done})|(?:{not_done})"
        )
        return Sign(_whole(pattern), f"{nouns.replace('|', ' ')} {self.on_words}")


def _whole(words: str) -> str:
    return rf"(?<!\w)(?:{words})(?!\w)".replace(" ", r"\s+")


ROWS = {
    "en": Row(
        papers="agreement|agreements|contract|contracts|covenant|memorandum|protocol",
        talks="talks|discussions|negotiations|contact|contacts|conversations|meeting|meetings",
        no="no|nor any|without any",
        unsigned="(?:not(?: yet)?|n[’']t(?: yet)?|never|(?:still|yet) to be)(?: been)? (?:signed|concluded"
        "|agreed|in place)|(?:has|have) yet to (?:sign|agree)|still unsigned|remains? unsigned"
        "|(?:is|are) (?:still )?(?:under negotiation|being negotiated)",
        unheard="(?:not(?: yet)?|n[’']t(?: yet)?|never)(?: been)? (?:begun|started|taken place|spoken|talked"
        "|met|contacted|approached|in contact|in touch|asked)"
        "|yet to (?:begin|start|talk|speak|meet|contact|approach|ask|take place)",
        signed="(?:is|are|was|were|has been|have been|stands) (?:already |now |since \\w+ )?(?:signed"
        "|concluded|agreed|in place|in force)",
        signs="(?:signed|concluded) (?:an?|the|our|its|this|that)(?: \\w+){0,3}",
        agreed="agreed (?:\\w+ ){0,4}?with|(?:has|have) (?:already )?signed",
        goes_on="(?:ongoing|on-going|under ?way|in progress|begun|started|concluded|complet\\w+|finished"
        "|over|taken place|well advanced)",
        talked="(?:met|spoke|spoken|talked|in talks|in touch|in contact) (?:\\w+ ){0,2}?with|(?:meet|talk"
        "|speak)s? (?:regularly |monthly |weekly )?with",
        on_words="signed concluded agreed sign agree unsigned negotiation negotiated spoken talked met"
        " contacted approached touch asked talk speak approach ask",
        beside=r"with",
        on=r"on|about|for|over|regarding|concerning",
        small="exists exist the a an our its their his her this that it them us we in on at of about for"
        " from to"
        " by over and or but so as yet still already now since is are was were has have had"
        " been be will who which none any not no far today there here",
    ),
    "fr": Row(
        papers="convention|conventions|contrat|contrats|accord|accords|protocole|protocoles",
        talks="discussion|discussions|échange|échanges|négociation|négociations|pourparlers|contact|contacts"
        "|entretien|rencontre",
        no="aucune?|pas encore (?:de|d[’'])|pas (?:de|d[’'])|sans aucune?",
        unsigned="(?:n[’'](?:est|a|ont)|ne sont) (?:pas(?: encore)?|toujours pas)(?: été)? (?:signé"
        "|conclu)(?:e?s?)|pas encore (?:signé|conclu)e?s?|reste(?:nt)? à (?:signer|conclure)"
        "|en (?:cours de )?négociation",
        unheard="(?:n[’'](?:est|a|ont|avons)|ne sont) (?:pas(?: encore)?|toujours pas)(?: été)?"
        " (?:commencé|débuté|démarré|engagé|contacté|rencontré|saisi|discuté|parlé|échangé|approché"
        "|eu lieu)(?:e?s?)|pas encore (?:contacté|rencontré|engagé)e?s?",
        signed="(?:est|sont|a été|ont été) (?:déjà )?(?:signé|conclu)e?s?",
        signs="(?:signé|conclu) (?:une?|la|le|l[’']|notre|sa)(?: \\w+){0,2}",
        agreed="(?:(?:avons|a|ont) (?:déjà )?|s[’']est |nous sommes )(?:convenu|accord|mis d[’']accord"
        "|entendu)\\w* [^.;]{0,20}?avec|(?:a|ont|avons) (?:déjà )?signé",
        goes_on="(?:en cours|commencé|débuté|engagé\\w*|abouti\\w*|terminé\\w*|achevé\\w*|clos\\w*|avancent)",
        talked="(?:avons|a|ont) (?:déjà )?(?:rencontré|discuté|échangé|parlé)",
        on_words="signé signée signés signées conclu conclue signer conclure négociation commencé débuté"
        " démarré engagé engagée contacté contactée contactés rencontré rencontrée saisi discuté parlé"
        " échangé approché lieu",
        beside=r"avec|auprès d(?:e|u|es)",
        on=r"sur|concernant|pour|au sujet d(?:e|u|es)|portant sur",
        small="existe existent le la les l un une des du de d notre nos sa son ses leur ce cette en dans"
        " sur pour"
        " par à au aux et ou mais donc encore déjà est sont a ont été sera qui que n ne pas"
        " aucun aucune il elle y depuis",
    ),
    "de": Row(
        papers="vertrag|verträge|vereinbarung|vereinbarungen|abkommen|liefervertrag|datenvertrag"
        "|kooperationsvertrag|nutzungsvertrag|rahmenvertrag|absprache|absprachen",
        talks="gespräch|gespräche|verhandlung|verhandlungen|kontakt|kontakte|austausch|abstimmung"
        "|abstimmungen|treffen",
        no="kein|keine|keinen|keinerlei|ohne",
        unsigned="(?:noch nicht|nicht|bislang nicht|bisher nicht) (?:unterzeichnet|unterschrieben"
        "|geschlossen|abgeschlossen|vereinbart)|wird (?:noch )?verhandelt|steht noch aus",
        unheard="(?:noch nicht|bislang nicht|bisher nicht|nicht) (?:begonnen|gesprochen|verhandelt|geredet"
        "|kontaktiert|aufgenommen|gestartet|angefragt|angesprochen|statt(?:gefunden)?)|noch niemand"
        " gesprochen",
        signed="(?:ist|sind|wurde|wurden|liegt|steht) (?:[\\w.]+ ){0,6}?(?:unterzeichnet|unterschrieben"
        "|geschlossen|abgeschlossen|vor)",
        signs=r"(?!)",
        agreed="(?:haben|hat|wurde) (?:[\\w.]+ ){0,10}?(?:geeinigt|vereinbart|unterzeichnet|unterschrieben)",
        goes_on="(?:laufen|läuft|begonnen|im gange?|abgeschlossen|beendet|geführt|fortgeschritten)",
        talked="(?:haben|hat|wurde) (?:[\\w.]+ ){0,8}?(?:gesprochen|getroffen|verhandelt)",
        on_words="unterzeichnet unterschrieben geschlossen abgeschlossen vereinbart verhandelt aus begonnen"
        " gesprochen geredet kontaktiert aufgenommen gestartet angefragt angesprochen stattgefunden",
        beside=r"mit|bei[mn]?|zum|zur|vo[nm]",
        on=r"über|für|zu|zum|zur|wegen|bezüglich",
        small="besteht bestehen liegt der die das dem den des ein eine einem einer einen unser unsere"
        " unserem unserer ihr"
        " ihm ihnen im in am an auf über für zu zum zur von vom und oder aber also noch schon"
        " bereits bisher bislang ist sind wurde wurden hat haben gibt es nicht kein keine"
        " keinen wir besteht seit",
    ),
    "it": Row(
        papers="convenzione|convenzioni|contratto|contratti|accordo|accordi|protocollo|intesa",
        talks="colloquio|colloqui|trattativa|trattative|discussioni|contatto|contatti|incontro|incontri"
        "|interlocuzione|interlocuzioni|confronto",
        no="nessuna?|alcuna?|manca(?: ancora)? (?:un|una|l[’']|la|il)?",
        unsigned="non (?:è |sono |abbiamo |ha )?(?:ancora )?(?:è |sono )?(?:stat[oaie] )?(?:ancora )?"
        "(?:firmat|stipulat|sottoscritt|conclus)[oaie]|(?:è|sono) (?:ancora )?da (?:firmare|stipulare)"
        "|in (?:corso di negoziazione|trattativa)",
        unheard="non (?:è |sono |abbiamo |ha |hanno |ci |si )*(?:ancora )?(?:è |sono )?(?:stat[oaie] )?"
        "(?:ancora )?(?:iniziat|avviat|contattat|incontrat|parlat|discuss|sentit|interpellat)[oaie]",
        signed="(?:è|sono) (?:già )?(?:stat[oaie] )?(?:già )?(?:firmat|stipulat|sottoscritt|conclus)[oaie]",
        signs="(?:firmato|stipulato|sottoscritto|concluso) (?:un[oa]?|il|la|l[’'])(?: \\w+){0,2}",
        agreed="(?:abbiamo|ha|hanno) (?:già )?(?:concordato|firmato|sottoscritto)|d[’']accordo con",
        goes_on="(?:in corso|avviat[ie]|iniziat[ie]|conclus[ie]|terminat[ie]|a buon punto)",
        talked="(?:abbiamo|ha|hanno) (?:già )?(?:incontrato|parlato|discusso)",
        on_words="firmato firmata firmati firmate stipulato stipulata sottoscritto sottoscritta concluso"
        " conclusa firmare stipulare negoziazione trattativa iniziati iniziate iniziata avviati avviate"
        " avviata contattato contattata contattati incontrato incontrata parlato discusso sentito"
        " interpellato",
        beside=r"co(?:n|l|i)|coll[’']|presso",
        on=r"su(?:l|lla|i|gli|lle)?|per|riguard\w+",
        small="esiste esistono il lo la l i gli le un una uno del della dello dei degli delle di d nostro"
        " nostra"
        " suo sua in nel nella su sul sulla per da a al alla e ed o ma ancora già è sono ha"
        " hanno stato stata non nessun nessuna che c ci si",
    ),
    "es": Row(
        papers="convenio|convenios|contrato|contratos|acuerdo|acuerdos|protocolo|protocolos",
        talks="conversación|conversaciones|negociación|negociaciones|contacto|contactos|reunión|reuniones"
        "|diálogo",
        no="ningún|ninguna|sin|no (?:hay|existe|tenemos|se tiene)(?: todavía| aún)?(?: ningún| ninguna)?",
        unsigned="no (?:se )?(?:ha|han|está|están|hemos)(?: sido| aún| todavía)* (?:firmad|suscrit"
        "|cerrad|formalizad)[oa]s?|sin (?:firmar|suscribir)|(?:pendiente|falta|queda) (?:de |por )?"
        "(?:firmar?|la firma|firma)|en negociación",
        unheard="no (?:se )?(?:ha|han|hemos)(?: sido| aún| todavía)* (?:empezado|comenzado|iniciado|hablado"
        "|contactado|reunido|tratado|abordado|mantenido|habido)",
        signed="(?:está|están|fue|fueron|ha sido|han sido|se ha|se han|quedó|se) (?:ya )?(?:firmad|suscrit"
        "|cerrad|formalizad|firmó|suscribió)\\w*",
        signs="(?:firmado|firmamos|firmó|suscrito|suscribió|cerrado) (?:una?|el|la|nuestro)(?: \\w+){0,2}",
        agreed="(?:hemos|ha|han|se) (?:ya )?(?:acordado|acordó|pactado|firmado|suscrito)|acordamos",
        goes_on="(?:en curso|en marcha|iniciad[oa]s?|avanzad[oa]s?|concluid[oa]s?|cerrad[oa]s?|terminado"
        "|concluido|comenzado|empezado)",
        talked="(?:hemos|ha|han) (?:ya )?(?:hablado|reunido|tratado)|nos reunimos|se reúne",
        on_words="firmado firmada firmados firmadas suscrito suscrita cerrado cerrada formalizado firmar"
        " firma suscribir negociación empezado comenzado iniciado hablado contactado reunido tratado"
        " abordado mantenido habido",
        beside=r"con|ante",
        on=r"sobre|para|acerca de|relativ[oa]s? a",
        small="existe hay el la los las un una del de nuestro nuestra su sus en sobre para por a al y o pero"
        " aún todavía ya está están ha han sido no ningún ninguna que se desde",
    ),
    "pt": Row(
        papers="acordo|acordos|contrato|contratos|protocolo|protocolos|convénio|memorando",
        talks="conversa|conversas|conversações|negociação|negociações|contacto|contactos|reunião|reuniões",
        no="nenhuma?|sem(?: qualquer)?|não (?:há|existe|temos|houve)(?: ainda)?(?: qualquer| nenhuma?)?"
        "|qualquer",
        unsigned="não (?:foi|foram|está|estão|se)(?: ainda)? (?:assinad|celebrad|fechad|firmad|formalizad)"
        "[oa]s?|ainda não (?:o |a )?(?:assinou|assinámos|celebrou)|por assinar|falta assinar|em negociação",
        unheard="não (?:se |foi |foram |tivemos |houve )?(?:ainda )?(?:falou|falámos|reuniu|reunimos"
        "|contactou|contactámos|contactad[oa]s?|iniciad[oa]s?|iniciou|iniciaram|começaram|começou"
        "|abordad[oa])",
        signed="(?:está|estão|foi|foram) (?:já )?(?:assinad|celebrad|fechad|firmad|formalizad)[oa]s?",
        signs="(?:assinou|assinámos|celebrou|celebrámos|firmou|fechou|fechámos)(?: já)? (?:um|o|a|uma)"
        "(?: \\w+){0,2}",
        agreed="(?:acordou|acordámos|ficou acordado|foi acordado)(?: já)?|já assinou",
        goes_on="(?:em curso|iniciad[oa]s?|avançad[oa]s?|concluíd[oa]s?|terminad[oa]s?|decorrem|começaram)",
        talked="(?:falámos|reunimos|reuniu|falou)(?:-nos|-se)?(?: já)? com",
        on_words="assinado assinada assinados assinadas celebrado celebrada fechado firmado formalizado"
        " assinou assinámos celebrou assinar negociação falou falámos reuniu reunimos contactou contactámos"
        " contactado contactada iniciado iniciada iniciados iniciadas iniciou iniciaram começaram começou"
        " abordado",
        beside=r"com|junto d(?:e|o|a)",
        on=r"sobre|para|acerca d(?:e|o|a)|relativ[oa]s? a",
        small="existe o a os as um uma do da dos das de nosso nossa seu sua em no na sobre para por ao à e"
        " ou mas ainda já está estão foi foram há houve não nenhum nenhuma qualquer que se"
        " desde",
    ),
    "nl": Row(
        papers="overeenkomst|overeenkomsten|contract|contracten|convenant|leveringsovereenkomst"
        "|samenwerkingsovereenkomst|datadeelovereenkomst|afspraak|afspraken|akkoord",
        talks="gesprek|gesprekken|onderhandeling|onderhandelingen|overleg|contact|contacten",
        no="geen(?: enkele?)?|zonder",
        unsigned="(?:nog niet|niet) (?:getekend|ondertekend|gesloten|vastgelegd|rond|afgesloten)"
        "|moet(?:en)? nog (?:worden )?(?:getekend|ondertekend|gesloten)|(?:wordt|worden) nog"
        " (?:over )?onderhandeld|in onderhandeling",
        unheard="(?:nog niet|niet|nooit) (?:begonnen|gestart|gesproken|gepraat|benaderd|overlegd|gevoerd"
        "|gevraagd|geweest)",
        signed="(?:is|zijn|werd|werden|ligt) (?:[\\w.]+ ){0,5}?(?:getekend|ondertekend|gesloten|vastgelegd"
        "|afgesloten|rond)",
        signs=r"(?!)",
        agreed="(?:hebben|heeft|zijn|is) (?:[\\w.]+ ){0,8}?(?:afgesproken|overeengekomen|eens geworden"
        "|ondertekend|getekend)",
        goes_on="(?:lopen|loopt|gaande|begonnen|gestart|afgerond|gevoerd|gevorderd)",
        talked="(?:hebben|heeft|is|wordt) (?:[\\w.]+ ){0,8}?(?:gesproken|overlegd|overleg gevoerd)",
        on_words="getekend ondertekend gesloten vastgelegd rond afgesloten onderhandeld onderhandeling"
        " begonnen gestart gesproken gepraat benaderd overlegd gevoerd gevraagd geweest",
        beside=r"met|bij",
        on=r"over|voor|betreffende|inzake",
        small="bestaat de het een onze ons zijn haar hun in op aan over voor van door bij en of maar dus"
        " nog al reeds is zijn werd werden heeft hebben wordt worden er niet geen we wij die"
        " dat sinds",
    ),
    "pl": Row(
        papers="umowa|umowy|umowę|umów|porozumienie|porozumienia|porozumień|kontrakt|kontraktu",
        talks="rozmowy|rozmów|negocjacje|negocjacji|kontakt|kontaktu|spotkanie|spotkania|uzgodnienia"
        "|uzgodnień",
        no=r"żadn\w+|brak|bez|nie (?:ma|mamy|było|zawarto|podpisano)(?: jeszcze| dotąd)?(?: żadn\w+)?",
        unsigned=r"nie (?:zosta\w+ |jest |są )?(?:jeszcze )?(?:podpisan|zawart|uzgodnion)\w+"
        r"|nie podpisa\w+|(?:jest |są )?w trakcie negocjacji|(?:jest|są) negocjowan\w+",
        unheard=r"nie (?:zosta\w+ |było )?(?:jeszcze )?(?:rozmawia|kontaktowa|spotka|podj|pyta|rozpocz"
        r"|zacz|prowadzi)\w+|się nie (?:zacz|rozpocz|odby)\w+",
        signed=r"(?:jest|są|zosta\w+) (?:już )?(?:podpisan|zawart)\w+|(?:już )?(?:podpisano|zawarto)",
        signs=r"(?:podpisa\w+|zawar\w+)(?: już)?(?: \w+){0,2}",
        agreed=r"(?:uzgodniliśmy|uzgodnili|uzgodnił|uzgodniła|uzgodniono|dogadaliśmy|dogadali"
        r"|porozumieliśmy|porozumieli) (?:się )?(?:[\w.]+ ){0,3}?ze?|(?:podpisał|podpisała|podpisali"
        r"|podpisaliśmy)",
        goes_on=r"(?:trwają|toczą się|w toku|zakończ\w+|rozpocz\w+|zaawansowan\w+|odby\w+ się)",
        talked=r"(?:rozmawialiśmy|rozmawiali|rozmawiamy|rozmawiał|spotkaliśmy|spotkali|spotykamy) (?:się"
        r" )?(?:[\w.]+ ){0,3}?ze?"
        r"|(?:trwają|toczą się|zakończ\w+) (?:rozmowy|negocjacje)",
        on_words="podpisana podpisane podpisano podpisał podpisała podpisali podpisaliśmy zawarta zawarto"
        " zawarte uzgodniono negocjacji negocjowana rozmawiano rozmawialiśmy rozmawiali rozmawiał"
        " kontaktowano kontaktowaliśmy spotkano spotkaliśmy podjęto pytano rozpoczęto rozpoczęły zaczęły"
        " zaczęto prowadzono odbyły odbyło",
        beside=r"z|ze",
        on=r"o|na|w sprawie|dotycząc\w+|dla",
        small="istnieje nasz naszym naszą tym tą w we na o od do dla przez i oraz lub ale jeszcze już dotąd"
        " jest są ma był była było zostały została został nie żadnej żadnych brak się która"
        " który",
    ),
    "sk": Row(
        papers="zmluva|zmluvy|zmluvu|dohoda|dohody|dohodu|memorandum",
        talks="rokovanie|rokovania|rokovaní|rozhovory|rozhovorov|kontakt|kontaktu|stretnutie|stretnutia",
        no=r"žiadn\w+|bez|nemáme(?: zatiaľ| ešte)?(?: žiadn\w+)?",
        unsigned=r"(?:nie je|nie sú|nebol\w*)(?: ešte| zatiaľ)? (?:podpísan|uzavret|dohodnut)\w+"
        r"|(?:ešte|zatiaľ) (?:nie je|nie sú|nebol\w*) (?:podpísan|uzavret|dohodnut)\w+|nepodpísal\w*",
        unheard=r"ne(?:rokoval|hovoril|stretl|oslovil|kontaktoval|začal|prebehl|uskutočnil)\w*"
        r"|neboli (?:oslovení|kontaktovaní)",
        signed=r"(?:je|sú|bola?|boli) (?:už )?(?:podpísan|uzavret)\w+",
        signs=r"(?:podpísal|uzavrel)\w*(?: sme)?(?: už)?(?: \w+){0,2}",
        agreed=r"(?:dohodli|dohodlo) (?:sme )?sa|sme sa (?:už )?dohodli|sa (?:\w+ ){0,3}?(?:dohodli|dohodlo"
        r"|dohodol|dohodla)"
        r"|(?:podpísal|podpísala|podpísali|podpísalo)",
        goes_on=r"(?:prebiehajú|prebieha|sa začali|ukončen\w+|skončili|pokročil\w+|prebehli)",
        talked=r"(?:rokovali|rokujeme|hovorili|stretli)(?: sme| sa)*|prebiehajú rokovania",
        on_words="podpísaná podpísané podpísaný uzavretá uzavreté dohodnuté nepodpísal nepodpísala"
        " nepodpísali nerokovali nerokovalo nerokoval nehovorili nehovorilo nestretli neoslovili"
        " nekontaktovali nezačali nezačalo neprebehli neprebehlo neuskutočnili oslovení kontaktovaní",
        beside=r"s|so",
        on=r"o|na|pre|ohľadom",
        small="existuje náš našou naším tým tou v vo na o od do pre i a alebo ale ešte zatiaľ už je sú bola"
        " bolo boli nie žiadna žiadne sme sa ktorá ktorý",
    ),
    "el": Row(
        papers="σύμβαση|συμβάσεις|σύμβασης|συμφωνία|συμφωνίες|συμφωνίας|μνημόνιο|συμφωνητικό",
        talks="συζήτηση|συζητήσεις|διαπραγμάτευση|διαπραγματεύσεις|επαφή|επαφές|συνάντηση|συναντήσεις",
        no="καμία|καμιά|κανένα|κανένας|χωρίς|δεν υπάρχει(?: ακόμη| ακόμα)?(?: καμία)?",
        unsigned=r"δεν (?:έχει|έχουν|έχουμε)(?: ακόμη| ακόμα)? (?:υπογρα\w+|συναφθεί|συμφων\w+)"
        "|υπό διαπραγμάτευση|εκκρεμεί",
        unheard=r"δεν (?:έχει|έχουν|έχουμε)(?: ακόμη| ακόμα)? (?:αρχίσει|ξεκινήσει|μιλήσει|συζητή\w+"
        r"|επικοινωνήσει|συναντηθεί|έρθει σε επαφή|γίνει)",
        signed=r"(?:έχει|έχουν) (?:ήδη )?(?:υπογραφεί|συναφθεί)|(?:είναι )?υπογεγραμμέν\w+|υπογράφηκε"
        "|υπογράφτηκε",
        signs=r"(?:υπέγραψε|υπογράψαμε|υπέγραψαν)(?: \w+){0,2}",
        agreed=r"συμφωνήσαμε|συμφώνησε|έχουμε (?:ήδη )?συμφωνήσει|υπέγραψε",
        goes_on=r"(?:σε εξέλιξη|ολοκληρώ\w+|ξεκίνησαν|άρχισαν|προχωρ\w+)",
        talked=r"(?:συζητήσαμε|μιλήσαμε|συναντηθήκαμε)",
        on_words="υπογραφεί υπογράψει συναφθεί συμφωνηθεί συμφωνήσει διαπραγμάτευση εκκρεμεί αρχίσει"
        " ξεκινήσει μιλήσει συζητήσει συζητηθεί επικοινωνήσει συναντηθεί επαφή γίνει",
        beside=r"με",
        on=r"για|σχετικά με|επί",
        small="υπάρχει υπάρχουν ο η το οι τα τον την του της τους τις των ένα μια στο στη στην για από και"
        " ή αλλά"
        " ακόμη ακόμα ήδη έχει έχουν έχουμε είναι δεν καμία που σε",
    ),
}


# What is not meant of today, or not of the same thing; one row a language.
NARROWED = pattern(
    r"(?<!\w)(?:if|unless|until|when|once|needs?|needed|required?|necessary|further|other|another|second|new"
    r"|additional|longer|extension|later|beyond|after|before|was|were|had"
    r"|lorsque|quand|jusqu\w*|besoin|nécessaires?|requise?|autres?|second[e]?|nouvel\w*|nouveaux?"
    r"|supplémentaires?"
    r"|extension|après|avant|était|avait"
    r"|falls|wenn|sobald|bis|nötig|erforderlich|weitere\w*|andere\w*|zweite\w*|neue\w*|zusätzliche\w*|mehr"
    r"|erweiterung|nach|vor|war|waren|hatte"
    r"|quando|finché|serve|servono|necessari[oaie]?|altr[oaie]|second[oa]|nuov[oaie]|ulterior[ei]|dopo|prima"
    r"|cuando|hasta|necesari[oa]s?|otr[oa]s?|segund[oa]|nuev[oa]s?|adicional\w*|después|antes|había"
    r"|até|necessári[oa]s?|outr[oa]s?|nov[oa]s?|adiciona\w+|depois|havia|tinha"
    r"|als|zodra|tot|nodig|ander\w*|tweede|nieuwe?|extra|aanvullend\w*|uitbreiding|nadat|voordat|was|had"
    r"|gdy|kiedy|dopóki|potrzeb\w+|inn\w+|drug\w+|now\w{1,3}|dodatkow\w+|rozszerzeni\w+|przed"
    r"|keď|kým|kedy|potrebn\w+|ďalš\w+|in[ýáéa]\w*|druh\w+|nov\w{1,3}|rozšíreni\w+|pred"
    r"|αν|όταν|μέχρι|χρειάζ\w+|απαιτ\w+|άλλ\w+|δεύτερ\w+|νέ\w{1,3}|επιπλέον|πριν|μετά)(?!\w)",
    re.IGNORECASE,
)

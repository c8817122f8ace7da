/**
 * Words of offices and ranks, as participants lists use them. A generic list (what a person may *be*), never of names.
 * They tell `Foreign Minister Spaak` (a title and a name) from `Paul Henri Spaak` (a name).
 */
const OFFICE_WORDS = `
acting admiral adviser advisor aide alternate ambassador ambassador-designate appointed archbishop assistant asst. associate
attaché attache attorney d'affaires bishop brigadier brig. cabinet captain capt. capt cardinal chairman chairwoman chairperson chancellor charge chargé chief
chief-of-staff clerk co-chairman col. col colonel commandant commander commissioner commissioner-general comptroller
congressman congresswoman consul consul-general controller correspondent counsel counsellor counselor crown deputy
delegate designate desk dir. dir director director-general dr.
economist editor editor-publisher emir emperor empress envoy executive expert field first foreign former gen. gen general generalissimo
governor governor-general head high his incoming inspector interpreter judge justice king lieutenant lieut. lt. lt
legal ltc maj. maj major manager marshal mayor member minister min. minister-counselor minister-designate
negotiator nuncio observer officer officer-in-charge parliamentary permanent plenipotentiary political pope premier press president
president-elect prime prince princess principal private prof. professor provincial publisher queen rear recorder reporter
rapporteur rear-admiral representative reverend ruler
sec'y sec. sec secretary secretary-general sec-gen'l second senator senior sergeant shah sheikh solicitor speaker special
spokesman staff state sultan superintendent supreme third translator treasurer under undersecretary undersec. vice vice-admiral
vice-chairman vice-minister vice-premier vice-president commissar comrade admin. administrator archivist amb. coordinator
ambassadors secretaries ministers senators congressmen governors generals admirals colonels secy secy. adjutant commodore shahanshah adm. adm radm vadm cdr cdr. lcdr cpt group wing squadron reporting briefing desk notetaker note-taker
`;

/** Words that name an institution or its field of work; alone they make no person. */
const INSTITUTION_WORDS = `
administration administrative aeronautics amembassy amconsul amconsulate affairs africa african agency agriculture agricultural aid air allied america american area army arms
asia asian assembly assistance association atlantic atomic authority aviation bank banking board branch budget bureau cabinet canal
central charge chamber cia civil civilian colonies colonial command commerce commission committee commonwealth communications company
comptroller conference congress construction consulate cooperation corporation council countries country court cultural customs
defence defense delegation democratic department dept. dept deputies desk development diet diplomatic directorate disarmament district division
east eastern economic economy education embassy energy europe european exchange executive expert export external far federal federation
finance financial fisheries fishery food for. force forces foreign forestry fund government group guidance headquarters health
home house housing human import intelligence members industrial industry information inspection institute integration inter-american interior
international isa joint judicial justice jt. labor labour land latin law league legal legation liaison liberal liberal-democratic
maritime marine materials middle military mineral mining ministry mission mobilization monetary national naval navy near north northeast northern
nuclear oceanic office oil operations organization organisation overseas pacific pan-american parliament party peace planning plans policy
political posts power press procurement production proxy public reconstruction reform refugee regional relations representatives republic
research resources revenue room royal rural science scientific section security senate service services social south southeast
southern special staff staffs state states strategic supply supreme survey systems tariff tax technical technology telecommunications trade trading transport transportation
treasury treaty tribunal trust un union united university war water welfare west western white women works world youth zone
nations secretariat socialist communist republican people's labor's organisation headquarters legislature legislative element committeeman
`;

const CONNECTING_WORDS = 'of for the to at in and & on with a an from';

const OFFICE = wordSet(OFFICE_WORDS);
const INSTITUTION = wordSet(INSTITUTION_WORDS);
const CONNECTING = wordSet(CONNECTING_WORDS);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[("“]+|[)"”,;:]+$/g, '')
    .replace(/'s?$/, '');
}

/** `Secretary`, `Acting`, `Gen.`: words of an office or a rank. */
export function isOfficeWord(word: string): boolean {
  // `B/Gen.`, `R/Adm.`: the first letter of the rank stands before a stroke.
  const key = bare(word).replace(/^[a-z]\//, '');
  return OFFICE.has(key) || (key.includes('-') && key.split('-').every((piece) => OFFICE.has(piece)));
}

/** `Affairs`, `Embassy`, `Defense`: words of an institution. */
export function isInstitutionWord(word: string): boolean {
  const key = bare(word);
  return INSTITUTION.has(key) || INSTITUTION.has(`${key}.`);
}

/** `of`, `for`, `the`, `&`. */
export function isConnectingWord(word: string): boolean {
  return CONNECTING.has(bare(word));
}

/** Forms of address before a name. */
export const HONORIFIC =
  /^(?:(?:The\s+)?(?:(?:Right|Rt\.?)\s+)?Hon(?:ou?rable|\.)|(?:His|Her)\s+(?:Imperial\s+|Royal\s+)?(?:Excellency|Majesty|Highness|Eminence)|H\.\s?E\.|H\.\s?M\.|H\.\s?R\.\s?H\.|(?:The\s+)?Viscount|(?:The\s+)?Lord|Lady|Sir|Dame|Mr\.?|Mrs\.?|Miss|Ms\.?|M\.(?=\s)|MM\.|Mme\.?|Madame|Mlle\.?|Mademoiselle|Mess(?:rs|ers)\.?|Dr\.?|Drs\.?|Prof\.-Dr\.|Dott\.|Ing\.|Avv\.|On\.(?=\s\p{Lu})|Professor|Prof\.|Herr|Frau|Don(?=\s\p{Lu})|Señor|Señora|Senor|Senora|Sr\.|Sra\.|Signor|Rev\.|Father|U(?=\s\p{Lu}\p{Ll}))(?=[\s\p{Lu}])\s*/u;

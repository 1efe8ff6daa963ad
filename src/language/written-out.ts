/** Writes out the abbreviations that people type: "elev m/ tilp. oppl." is "elev med tilpasset opplæring". */

/** With a dot behind them, or inside: what they stand for. Longer ones that begin alike come first. Some end a sentence with their dot: "osv. Hva finnes?" */
const MAY_END: Readonly<Record<string, string>> = {
  'gj.føring': 'gjennomføring',
  'karr.veil': 'karriereveiledning',
  'min.språkl': 'minoritetsspråklige',
  'sos.ped': 'sosialpedagogisk',
  'spes.ped': 'spesialpedagogikk',
  'spes.und': 'spesialundervisning',
  'spes.u': 'spesialundervisning',
  'opl.kont': 'opplæringskontor',
  'pr.brev': 'praksisbrev',
  'stud.spes': 'studiespesialiserende',
  'ungd.skole': 'ungdomsskole',
  'u.skole': 'ungdomsskole',
  'ungd.skule': 'ungdomsskule',
  'u.skule': 'ungdomsskule',
  'grunnl.ferd': 'grunnleggende ferdigheter',
  'grunnl. ferd': 'grunnleggende ferdigheter',
  'grl. ferd': 'grunnleggende ferdigheter',
  'alt. arena': 'alternativ arena',
  'alt. løp': 'alternativt løp',
  'alt. opplæring': 'alternativ opplæring',
  'alt. tilbud': 'alternativt tilbud',
  'alt. vg3': 'alternativt vg3',
  'm.m': 'med mer',
  'o.l': 'og lignende',
  bedr: 'bedrift',
  edu: 'education',
  fam: 'familie',
  forskr: 'forskrift',
  fylkesk: 'fylkeskommune',
  govt: 'government',
  kartl: 'kartlegging',
  komm: 'kommune',
  kontaktl: 'kontaktlærer',
  kval: 'kvalifisering',
  lærepl: 'læreplass',
  oppf: 'oppfølging',
  oppl: 'opplæring',
  osv: 'og så videre',
  prosj: 'prosjekt',
  rådg: 'rådgiver',
  samarb: 'samarbeid',
  sk: 'skole',
  skolehelsetj: 'skolehelsetjeneste',
  skulehelsetj: 'skulehelseteneste',
  ungd: 'ungdom',
  utd: 'utdanning',
  vdg: 'videregående',
  veil: 'veiledning',
  vid: 'videregående',
  yrkesf: 'yrkesfag',
};

/** As above, but more of the sentence always follows, whatever letter it begins with: "f.eks. Oslo". */
const LEADS_ON: Readonly<Record<string, string>> = {
  'bl.a': 'blant annet',
  'f.eks': 'for eksempel',
  't.d': 'til dømes',
  ang: 'angående',
  avd: 'avdeling',
  dept: 'department',
  evt: 'eventuelt',
  gj: 'gjør',
  nasj: 'nasjonal',
  psyk: 'psykisk',
  tilp: 'tilpasset',
  voc: 'vocational',
};
const DOTTED: Readonly<Record<string, string>> = { ...MAY_END, ...LEADS_ON };

/** With a stroke behind them. */
const STROKED: Readonly<Record<string, string>> = {
  'w/o': 'without',
  f: 'for',
  m: 'med',
  u: 'uten',
  v: 'ved',
  w: 'with',
};

/** As they are. */
const BARE: Readonly<Record<string, string>> = {
  bv: 'barnevern',
  ifm: 'i forbindelse med',
  ift: 'i forhold til',
  iht: 'i henhold til',
  mht: 'med hensyn til',
  mtp: 'med tanke på',
  pga: 'på grunn av',
  vha: 'ved hjelp av',
};

/** Words of asking as they are spoken: a question is known by them. */
const SPOKEN: Readonly<Record<string, string>> = {
  'ka e': 'hva er',
  'ka er': 'hva er',
  'kem e': 'hvem er',
  'koss e': 'hvordan er',
  ka: 'hva',
  kem: 'hvem',
  kæm: 'hvem',
  koss: 'hvordan',
  kossen: 'hvordan',
  korsen: 'hvordan',
  kordan: 'hvordan',
  åssen: 'hvordan',
  koffer: 'hvorfor',
  koffor: 'hvorfor',
};

/** Years that are written as one word or as two: "andre klasse" is no other class. */
const YEARS: Readonly<Record<string, string>> = {
  'første klasse': 'førsteklasse',
  'fyrste klasse': 'fyrsteklasse',
  'andre klasse': 'andreklasse',
  'nest siste år': 'andre året',
  'nest siste året': 'andre året',
  'nest siste skoleår': 'andre året',
  'nest siste skoleåret': 'andre året',
  'nest siste skuleår': 'andre året',
  'nest siste skuleåret': 'andre året',
  'penultimate year': 'second year',
  'second to last year': 'second year',
};

/** A year of upper secondary with the school named in it: "det andre skoleåret", "their first upper secondary year". */
const SCHOOL_YEAR =
  /(?<!\p{L})(første|fyrste|andre|tredje) (?:skole|skule)(år|året)(?!\p{L})|(?<!\p{L})(first|second|third) (?:(?:upper )?secondary(?: school)?|school|high school) (year)(?!\p{L})/giu;

/** What initials stand for, in capitals only: counties, an office, and what schools call their teaching. */
const INITIALS: Readonly<Record<string, string>> = {
  FM: 'Fylkesmannen',
  GSK: 'generell studiekompetanse',
  MSP: 'minoritetsspråklige',
  SNO: 'særskilt norskopplæring',
  'M&R': 'Møre og Romsdal',
  'S&F': 'Sogn og Fjordane',
};

const anyOf = (table: Readonly<Record<string, string>>) =>
  Object.keys(table)
    .map((short) => short.replaceAll('.', '\\.'))
    .join('|');
const DOTTED_WORD = new RegExp(`(?<![\\p{L}.])(${anyOf(DOTTED)})(\\.)?(?!\\p{L})`, 'giu');
const STROKED_WORD = new RegExp(`(?<![\\p{L}/])(w/o|(?:${anyOf(STROKED)})/)\\s*(?=\\p{L})`, 'giu');
const INITIALS_WORD = new RegExp(`(?<!\\p{L})(${anyOf(INITIALS)})(?!\\p{L})`, 'gu');
/** "Møre & Romsdal"; not "food & health". */
const AMPERSAND = /(?<=\p{Lu}\p{Ll}+)\s?&\s?(?=\p{Lu}\p{Ll})/gu;
const AS_THEY_ARE: Readonly<Record<string, string>> = { ...SPOKEN, ...YEARS, ...BARE };
const BARE_WORD = new RegExp(`(?<!\\p{L})(${anyOf(AS_THEY_ARE)})(?!\\p{L})`, 'giu');

/** What each of the above has: most texts have none of it, and are left at once. */
const MAY_BE_SHORT = new RegExp(
  `[./&]|(?<!\\p{L})(?:(?:[impv]\\p{L}{2}|bv|nest|penultimate|${anyOf(INITIALS)})(?!\\p{L})|k[aeloæ]|åss)|sk[ou]leår|school year|secondary year|to last year`,
  'iu',
);

/** The text with its abbreviations written out; the same text where it has none. A dot that ends a sentence stays. */
export function writtenOut(text: string): string {
  if (!MAY_BE_SHORT.test(text)) return text;
  return text
    .replace(DOTTED_WORD, (whole, short: string, dot: string | undefined, at: number) => {
      const abbreviation = short.toLowerCase();
      const long = DOTTED[abbreviation];
      // Without a dot behind or inside it is a word or a name: "vid", "fam".
      if (long === undefined || (dot === undefined && !short.includes('.'))) return whole;
      const endsSentence = abbreviation in MAY_END && /^\s+\p{Lu}/u.test(text.slice(at + whole.length));
      return endsSentence ? `${long}.` : long;
    })
    .replace(STROKED_WORD, (whole, short: string) => {
      const long = STROKED[short.toLowerCase()] ?? STROKED[short.slice(0, -1).toLowerCase()];
      return long === undefined ? whole : `${long} `;
    })
    .replace(BARE_WORD, (whole) => AS_THEY_ARE[whole.toLowerCase()] ?? whole)
    .replace(SCHOOL_YEAR, (_, ordinal?: string, year?: string, first?: string, of?: string) =>
      first ? `${first} ${of}` : `${ordinal} ${year}`,
    )
    .replace(INITIALS_WORD, (whole) => INITIALS[whole] ?? whole)
    .replace(AMPERSAND, ' og ');
}

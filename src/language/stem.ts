/** One key a word, on which bokmål, nynorsk and English forms of it meet. Light: endings off, meaning kept. */
import { toBaseForm } from './written-forms.ts';

/** A stem is never shorter than this, so that "sen" and "ene" are not taken for endings of nothing. */
const MIN_STEM = 3;
/** -ing and English endings need more before them: "læring" stays apart from "lærer" and "lære". */
const MIN_STEM_LONG = 4;

/**
 * Endings by their last letter, longest first, with the shortest stem each may leave. Inflection of nouns, verbs and
 * adjectives in the three languages; they are taken off until none is left, so that every form of a word comes to
 * the same end whatever ending the word itself seems to have (eksamen, eksamenen → eksam).
 */
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, shortest: number])[]>> = {
  a: [['a', MIN_STEM]],
  d: [['ed', MIN_STEM]],
  e: [
    ['elsene', MIN_STEM],
    ['elsane', MIN_STEM],
    ['else', MIN_STEM],
    ['erne', MIN_STEM],
    ['ande', MIN_STEM],
    ['ende', MIN_STEM],
    ['ene', MIN_STEM],
    ['ane', MIN_STEM],
    ['e', MIN_STEM],
  ],
  n: [
    ['elsen', MIN_STEM],
    ['en', MIN_STEM],
  ],
  p: [['ship', MIN_STEM_LONG]],
  r: [
    ['elser', MIN_STEM],
    ['elsar', MIN_STEM],
    ['er', MIN_STEM],
    ['ar', MIN_STEM],
  ],
  t: [
    ['ert', MIN_STEM],
    ['et', MIN_STEM],
  ],
  y: [['ly', MIN_STEM_LONG]],
};

/** Words that are stems already, though they end like other words: "orden" is no "ord", "skolering" no "skole". */
const WHOLE: ReadonlySet<string> = new Set([
  'hels',
  'datter',
  'orden',
  'lege',
  'forening',
  'forsering',
  'ledd',
  'matematikk',
  'alene',
  'bred',
  'egen',
  'arena',
  'skolering',
]);

const HAS_DIGIT = /\d/;
const NEUTER = /(?:iv|al|el)t$/;
/** The forms of "lærer", so that the teacher does not become the verb or the apprenticeship ("lære"). */
const TEACHER = /lærer(?:e|en|ens|es|s|ne|nes|ar|ane|anes)?$/;

/** "-ning" comes off whole after a consonant (veiledning, utdanning), "-ing" elsewhere (mobbing, training). */
function withoutIng(word: string): string {
  const root = word.slice(0, -3);
  if (root.length < MIN_STEM_LONG) return word;
  if (!root.endsWith('n')) return root;
  const rest = root.slice(0, -1);
  const before = rest.charAt(rest.length - 1);
  // "ordning" is not an "ord", "regning" comes of "regne"; "learning" is an English verb in -rn.
  if (
    rest.length < MIN_STEM ||
    isVowel(before) ||
    before === 'r' ||
    rest.endsWith('ord') ||
    rest.endsWith('eg')
  ) {
    return root;
  }
  return rest;
}

/** The "s" of the genitive, of the English plural, or a stem's own; "praksis", "campus" and "plass" keep it. */
function withoutS(word: string): string {
  const before = word.charAt(word.length - 2);
  return word.length <= MIN_STEM || before === 's' || before === 'i' || before === 'u'
    ? word
    : word.slice(0, -1);
}

function isVowel(letter: string): boolean {
  return 'aeiouyæøå'.includes(letter);
}

/** The word less one ending, or the word itself where it has none. */
function withoutEnding(word: string): string {
  if (word.endsWith('arena')) return word;
  const last = word.charAt(word.length - 1);
  if (last === 's') return withoutS(word);
  if (last === 'g') return word.endsWith('ing') ? withoutIng(word) : word;
  // aktivt, sosialt, individuelt: the neuter of adjectives
  if (last === 't' && word.length > 5 && NEUTER.test(word)) return word.slice(0, -1);
  const endings = Object.hasOwn(ENDINGS, last) ? (ENDINGS[last] ?? []) : [];
  for (const [ending, shortest] of endings) {
    if (word.length - ending.length >= shortest && word.endsWith(ending)) {
      // "helse" ends like "ledelse" and is a word of its own.
      if (ending.startsWith('else') || ending.startsWith('elsa')) {
        if (word.charAt(word.length - ending.length - 1) === 'h') continue;
      }
      return word.slice(0, -ending.length);
    }
  }
  return word;
}

/** What is left to even out when all endings are off: doubled consonants and a few stems with two shapes. */
function settle(stem: string): string {
  let word = stem;
  const last = word.charAt(word.length - 1);
  // rom, rommet; gutt, nynorsk gut; drop, dropping
  if (word.length > MIN_STEM && last === word.charAt(word.length - 2) && !isVowel(last))
    word = word.slice(0, -1);
  // oppfølgjing, tilretteleggje
  if (word.length > MIN_STEM && (word.endsWith('gj') || word.endsWith('kj'))) {
    word = word.slice(0, -1);
    if (word.endsWith('gg') || word.endsWith('kk')) word = word.slice(0, -1);
  }
  // tryggleik, trygghet
  if (word.length > 7 && word.endsWith('leik')) return `${word.slice(0, -4)}h`;
  // fagleg, faglig
  if (word.length > 5 && word.endsWith('leg')) return `${word.slice(0, -3)}lig`;
  // yrkesval, yrkesvalg
  if (word.length > 4 && word.endsWith('val')) return `${word}g`;
  // middel, midler; artikkel, artikler; regel, regler
  if (word.length > 4 && word.endsWith('el')) {
    const root = word.slice(0, -2);
    const end = root.charAt(root.length - 1);
    return `${end === root.charAt(root.length - 2) ? root.slice(0, -1) : root}l`;
  }
  // study, studies; county, counties
  if (word.length > MIN_STEM && word.endsWith('y') && !isVowel(word.charAt(word.length - 2))) {
    return `${word.slice(0, -1)}i`;
  }
  return word;
}

/**
 * The key of a folded word. The same for all its forms, in both written forms of Norwegian: "opplæringa",
 * "opplæringen" → "opplær"; "rådgjevar", "rådgiverne", "rådgivning" → "rådgiv"; "apprenticeships" → "apprentic".
 * It is a key and not a word. Words with digits (vg2, 13-10) are left as they are. Expects `fold`'s output.
 */
export function stem(folded: string): string {
  if (HAS_DIGIT.test(folded)) return folded;
  let word = toBaseForm(folded);
  if (word.includes('lær')) {
    const teacher = word.search(TEACHER);
    if (teacher >= 0) return `${word.slice(0, teacher)}lærer`;
  }
  for (;;) {
    if (WHOLE.has(word)) return word;
    const shorter = withoutEnding(word);
    if (shorter === word) return settle(word);
    word = shorter;
  }
}

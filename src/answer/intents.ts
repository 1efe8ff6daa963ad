/** What kind of answer a question wants, read out of its words: a count, a comparison, an explanation, the template, the source. */

import type { Reading } from '../search/understand.ts';
import type { CountedBy } from '../strings/answer.ts';
import type { Language } from '../types.ts';
import { type SourceQuestion, sourceQuestionIn } from './about-source.ts';

export interface Intents {
  /** What the answer is to be counted or grouped by: "which counties", "for each phase". */
  by: CountedBy | 'actor' | null;
  extreme: 'most' | 'fewest' | null;
  /** A number for each, not one of them. */
  each: boolean;
  compares: boolean;
  /** It asks in what two things differ. */
  differs: boolean;
  /** It asks what a word means. */
  explains: boolean;
  /** It asks what a description of a measure should hold. */
  template: boolean;
  /** It asks about the source itself. */
  source: SourceQuestion | null;
}

/** The nouns by which measures are counted, in all three languages. */
const NOUNS: Record<NonNullable<Intents['by']>, string> = {
  county: 'fylke|fylket|fylka|fylker|fylkene|fylkeskommune\\w*|county|counties|region\\w*|regioner|regionar',
  phase: 'fase|fasen|fasa|faser|fasene|fasar|fasane|phase|phases',
  category:
    'kategori|kategorien|kategorier|kategoriene|kategoriar|kategoriane|tiltakskategori\\w*|category|categories',
  group: 'gruppe|gruppen|gruppa|grupper|gruppene|gruppene|undergrupper|tiltaksgrupper|group|groups|subgroups',
  actor: 'aktør|aktøren|aktører|aktørene|aktørar|aktørane|actor|actors',
};
const WHICH =
  'hvilken|hvilket|hvilke|kva|kva for|kva slags|which|what|how many|hvor mange|kor mange|antall|talet på|list|alle|all|flere|fleire|noen|nokon|nokre|any|some';
const EACH =
  'hvert|kvart|hver|kvar|each|every|fordelt på|fordelte på|fordeling på|divided by|grouped by|for hver|for kvar';

const BY: [by: NonNullable<Intents['by']>, which: RegExp, each: RegExp][] = (
  Object.entries(NOUNS) as [NonNullable<Intents['by']>, string][]
).map(([by, nouns]) => [
  by,
  new RegExp(`\\b(?:${WHICH})(?: \\p{L}+)?? (?:${nouns})\\b`, 'u'),
  new RegExp(
    `\\b(?:${EACH}) (?:of |av )?(?:the |de |dei )?(?:\\p{L}+ )?(?:${nouns})\\b|\\b(?:by|etter|per|pr)\\.? (?:${nouns})$`,
    'u',
  ),
]);

/** "More than five" is told by those that have most, too. */
const MOST =
  /\b(flest|fleste|mest|most|topp|highest|størst|(?:mer|mere|meir|flere|fleire|more|over) (?:enn|than)? ?(?:\d+|en|ett|eitt|to|tre|fire|fem|one|two|three|four|five))\b/;
const FEWEST = /\b(færrest|færrast|fewest|minst|least|lowest|lavest|lågast)\b/;
const COMPARES =
  /\b(sammenlign\w*|sammenlikn\w*|samanlikn\w*|samanlign\w*|compar\w*|versus|vs|kontra)\b|\b(flere|fleire|færre|more|fewer)\b.*\b(enn|than)\b/;
const DIFFERS =
  /\b(?:forskjell\w*|forskjel|skilnad\w*|differences?) (?:er det )?(?:på|mellom|i|between|of)(?=\s)|\b(?:skiller|skil) .*(?:fra|frå)(?=\s)|\bdiffers? from\b|\bdifferent from\b/;
const EXPLAINS =
  /\b(betyr|betyder|betyding\w*|betydning\w*|tyder|tyding\w*|står (?:\S+ )?for|stands? for|means?|meaning|definisjon\w*|definition|define|forkort\w*|abbreviat\w*|explain|forklar\w*|hva menes med|hva vil det si|kva vil det seie|kva vil det seia|kva meinast med|kva er meint med|acronym)\b/;
const TEMPLATE = new RegExp(
  [
    '(tiltaksmal\\w*|(mal|malen|skjema|skjemaet) (for|til|på) (å |ei |en |eit |et )?(tiltak\\w*|beskriv\\w*|skildr\\w*|melde)|template for (a |the |describing |descri\\w+ )*(of )?(a )?(measure\\w*|description\\w*))',
    '\\b(beskriv\\w*|skildr\\w*|describ\\w*|descri\\w+)\\b.*\\b(tiltak\\w*|measures?)\\b.*\\b(mal|malen|skjema\\w*|template|form)\\b',
    '^(hva|kva|what|hvilke|which)\\b.*\\b(mal|malen|skjemaet|template)\\b.*\\b(innehold\\w*|inneheld\\w*|innehald\\w*|contain\\w*|spør|ber|ask\\w*|krev\\w*|require\\w*)',
    '\\b(hva|kva|what|korleis|hvordan|how|which|hvilke)\\b.*\\b(tiltaksbeskriv\\w*|tiltaksskildring\\w*|(beskrivelse[nr]?|skildring\\w*|descriptions?) (av|of|for) (et |eit |ein |en |a |the )?(tiltak\\w*|measures?))',
    '\\b(hvordan|korleis|how)\\b.*\\b(beskrive|beskriver|skildre|skildrar|describe|melde inn|melder inn|melder vi inn|document)\\b.*\\b(tiltak\\w*|measures?)',
    '^(hva|kva|what|vis|show)\\b.{0,25}\\b(kapittel|kap|chapter)\\.? 5$',
    '^(\\S+ ){0,3}(tiltaksmal\\w*|tiltaksbeskriv\\w*|malen|mal for tiltak|the template|template)$',
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
);

/** Reads what kind of answer a question wants. */
export function intentsOf(reading: Reading): Intents {
  const text = plain(reading.text);
  const by = BY.find(([, which, each]) => which.test(text) || each.test(text));
  return {
    by: by?.[0] ?? null,
    extreme: MOST.test(text) ? 'most' : FEWEST.test(text) ? 'fewest' : null,
    each: by?.[2].test(text) ?? false,
    compares: COMPARES.test(text),
    differs: DIFFERS.test(text),
    explains: EXPLAINS.test(text),
    template: TEMPLATE.test(text),
    source: sourceQuestionIn(text, {
      namesCounty: reading.understood.counties.length > 0 && reading.places.length === 0,
      namesLater: reading.laterCounties.length > 0,
      hasSubject: hasTopic(reading) || reading.subjects.length > FEW_SUBJECTS,
    }),
  };
}

/** A question about the source has few words that are about anything else. */
const FEW_SUBJECTS = 3;
/** Concepts that words for the source and its age name, too: "data", "up to date", "how the counties map". */
const OF_THE_SOURCE = new Set([
  'kunnskapsgrunnlag',
  'statistikk',
  'frister',
  'kartlegging',
  'samisk',
  'evaluering',
  'kunnskapsbasert',
]);

/** Whether it is about something in the source, and not only about the source. */
function hasTopic({ subjects }: Reading): boolean {
  return subjects.some(({ concepts }) => concepts.some((id) => !OF_THE_SOURCE.has(id)));
}

/** In lower case, without the signs at its end. */
function plain(question: string): string {
  return question
    .toLowerCase()
    .replaceAll(/[«»“”"?!.,;]+(?=\s|$)|[«»“”"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Only greets, thanks or says yes or no. */
const SMALL_TALK =
  /^(tusen |mange |ok,? |okay,? |great,? |hjertelig |perfect,? |supert?,? |fint,? |flott,? )*(hei( hei)?|hallo|heisann|god (morgen|dag|kveld)|takk( skal du ha| for (hjelpa|hjelpen|svaret)| så mye| så mykje)?|hello|hi( there)?|good morning|thanks?( you)?( so much| a lot| very much| for your help| for the help)?|ok|okay|fint|flott|supert?|bra|topp|ja|nei|yes|no|great|perfect|ha det( bra| godt)?|bye|goodbye|cheers|tusen takk|takker|test)( takk| thanks| thank you)?$/;

export function isSmallTalk(question: string): boolean {
  return SMALL_TALK.test(plain(question));
}

const LANGUAGE_NAMES: [Language, RegExp][] = [
  ['en', /\b(in english|på engelsk)\b/],
  ['nn', /\b(in nynorsk|på nynorsk)\b/],
  ['nb', /\b(in norwegian|in bokmål|på norsk|på bokmål)\b/],
];
const COURTESY =
  /\b(please|takk|gjerne|vær så snill|ver så snill|kan (du|de|eg|jeg) (ta|svare|få|si|skrive) (det|dette)?( igjen)?|kan du (ta|si|svare|gjenta)( det| dette)?|can (you|i) (say|have|get|write|answer|repeat)( it| that| this)?|could you (say|answer|repeat)( it| that| this)?|say (it|that)|svar(e)?|answer|and|og|det samme|det same|the same|same|again|igjen|nå|no|now|i|the answer|svaret|give|gi|gje|get|me|meg|that|this|it|them|dei|dem|list|lista|can|could|kan|you|du|translate( it| that| this)?( to| into)?|oversett( det| dette)?)\b/g;

/**
 * A language that is asked for. `alone` where the question asks for nothing else, and so for the answer before it;
 * "hjelp på engelsk" asks for help in English only where the words stand at its end.
 */
export function languageAskedFor(question: string): { language: Language; alone: boolean } | null {
  const text = plain(question);
  const found = LANGUAGE_NAMES.find(([, pattern]) => pattern.test(text));
  if (!found) return null;
  const [language, pattern] = found;
  const rest = text.replace(pattern, ' ').replaceAll(COURTESY, ' ').trim();
  if (rest === '') return { language, alone: true };
  const atEnd = new RegExp(`${pattern.source}( please| takk)?$`).test(text);
  return atEnd && /\b(please|takk|svar|answer)\b/.test(text) ? { language, alone: false } : null;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const REST = setOf('alle alt resten all everything rest flere fleire mer meir more andre others');
const AROUND_REST = setOf(
  `kan du can you could please vennligst og and vis vise se sjå show list gi gje give get fortell fortel tell er det de dei finnes finst are
   there is har have do i any noen nokon nokre me meg us oss om the full hele heile lista listen av dem of them sammen saman tiltak tiltakene
   tiltaka measures punkt punkter punktene treff treffene results takk som`,
);

/** "Vis alle", "er det flere?": it asks for the rest of the answer before it. */
export function asksForMore(question: string): boolean {
  const words = plain(question).split(' ');
  return (
    words.some((word) => REST.has(word)) && words.every((word) => REST.has(word) || AROUND_REST.has(word))
  );
}

const ORDINALS: [place: number, pattern: string][] = [
  [1, 'første|fyrste|first|1\\.?|en|one|1st'],
  [2, 'andre|second|2\\.?|to|two|2nd'],
  [3, 'tredje|third|3\\.?|tre|three|3rd'],
  [4, 'fjerde|fourth|4\\.?|fire|four|4th'],
  [5, 'femte|fifth|5\\.?|fem|five|5th'],
  [6, 'sjette|sixth|6\\.?|seks|six|6th'],
  [7, 'sjuende|syvende|sjuande|seventh|7\\.?|sju|seven|7th'],
  [8, 'åttende|åttande|eighth|8\\.?|åtte|eight|8th'],
  [9, 'niende|niande|ninth|9\\.?|ni|nine|9th'],
  [10, 'tiende|tiande|tenth|10\\.?|ti|ten|10th'],
  [-1, 'siste|last'],
  [-2, 'nest siste|second last|second to last|next to last'],
];
const ARTICLE = '(?:den|det|dei|de|the|om|about)';
const THING =
  '(?: one| ein| en| tiltaket| punktet| measure| statement| item| i lista| på lista| i listen| on the list| av dem| av dei| of them| of these)*';
const NUMBERED = /\b(?:nr|nummer|number|no|tiltak|punkt|measure|item)\.? (\d{1,2})$/;
/** The whole question is no more than a reference: a verb of telling, then "the second one". */
const REFERRING =
  /^(?:(?:og|and|ok|hva|kva|what|hvem|kven|who|hvor|kvar|where|er|is|var|with|med|om|about|of|kan|can|could|du|you|please|fortell|fortel|tell|si|sei|say|forklar|explain|beskriv|skildre|describe|vis|show|me|meg|mer|meir|more|litt|noe|noko|a|bit|gjelder|gjeld|handler|handlar|går|ut|på|har|has|i|jeg|eg|vil|ville|gjerne|vite|want|to|know|read|les|lese|i'd|like|give|gi|gje|details|detaljar|detaljer|what's|whats|då|da|then|egentlig|eigentleg|for) )*/;

/**
 * Which of the listed things before it a question means, from 1; from the end below 0. Null for any other question: what is
 * left beside the reference would be a topic of its own.
 */
export function ordinalIn(question: string): number | null {
  const text = plain(question);
  const rest = text.replace(REFERRING, '');
  const numbered = NUMBERED.exec(rest);
  if (numbered && NUMBERED.source !== '' && rest === numbered[0]) return Number(numbered[1]);
  for (const [place, words] of ORDINALS.toReversed()) {
    if (
      new RegExp(
        `^${ARTICLE} (?:${words})${THING}(?: takk| please| da| då| for noe| for noko| about| ut på)*$`,
      ).test(rest)
    )
      return place;
  }
  return null;
}

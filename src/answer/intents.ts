/** What kind of answer a question wants, read out of its words: a count, a comparison, an explanation, the template, the source. */

import { OF_PEOPLE } from '../search/asking.ts';
import { plain } from '../search/small-talk.ts';
import type { Reading } from '../search/understand.ts';
import type { CountedBy } from '../strings/answer.ts';
import { type AskedOfSource, plainQuestionIn, sourceQuestionIn } from './about-source.ts';

export interface Intents {
  /** What the answer is to be counted or grouped by: "which counties", "for each phase". */
  by: CountedBy | 'actor' | null;
  extreme: 'most' | 'fewest' | null;
  /** A number for each, not one of them. */
  each: boolean;
  /** How many one of them has in the mean. */
  average: boolean;
  /** It asks which have none. */
  none: boolean;
  compares: boolean;
  /** It asks in what two things differ. */
  differs: boolean;
  /** It asks what a word means. */
  explains: boolean;
  /** It asks what a description of a measure should hold. */
  template: boolean;
  /** It asks about the source itself. */
  source: AskedOfSource | null;
}

/** The nouns by which measures are counted, in all three languages. */
const NOUNS: Record<NonNullable<Intents['by']>, string> = {
  county: 'fylke|fylket|fylka|fylker|fylkene|fylkeskommune\\w*|county|counties|region\\w*|regioner|regionar',
  phase: 'fase|fasen|fasa|faser|fasene|fasar|fasane|phase|phases',
  category:
    'kategori|kategorien|kategorier|kategoriene|kategoriar|kategoriane|tiltakskategori\\w*|category|categories',
  group: '(?:under|tiltaks)?(?:gruppe|gruppen|gruppa|grupper|gruppene)|groups?|subgroups?',
  actor: 'aktør|aktøren|aktører|aktørene|aktørar|aktørane|actor|actors',
};
const WHICH =
  'hvilken|hvilket|hvilke|kva|kva for|kva slags|which|what|how many|hvor mange|kor mange|antall|talet på|andel av|andelen av|prosent av|share of|percent of|percentage of|proportion of|list|alle|all|flere|fleire|noen|nokon|nokre|noe|noko|any|some';
const EACH =
  'hvert|kvart|hver|kvar|each|every|fordelt på|fordelte på|fordeling på|divided by|grouped by|for hver|for kvar';

const BY: [by: NonNullable<Intents['by']>, which: RegExp, each: RegExp][] = (
  Object.entries(NOUNS) as [NonNullable<Intents['by']>, string][]
).map(([by, nouns]) => [
  by,
  new RegExp(
    `\\b(?:${WHICH})(?: \\p{L}+)?? (?:${nouns})\\b|^(?:${nouns})(?: \\p{L}+)? (?:med|som|uten|utan|with|that|which|without|have|has)\\b|^(?:hva|kva|what|who|hvem|kven) (?:er|are) (?:(?:de|dei|the) )?(?:\\p{L}+ )?(?:${nouns})(?: (?:i|in|of|av) (?:the )?(?:rammeverket|kilden|kjelda|framework|source))?$`,
    'u',
  ),
  new RegExp(
    `\\b(?:${EACH}) (?:of |av )?(?:the |de |dei )?(?:\\p{L}+ )?(?:${nouns})\\b|\\b(?:by|etter|per|pr)\\.? (?:${nouns})$|\\b(?:antall|tal|talet|tiltak\\w*|measures?|numbers?|list\\w*|oversikt\\w*|fordel\\w*) .{0,12}\\b(?:by|etter|per|pr)\\.? (?:${nouns})\\b|\\b(?:rangering|ranking|rangert\\w*|topp|top|fordel\\w*|distribut\\w*|spread)\\b.{0,30}\\b(?:${nouns})\\b|\\b(?:ranger\\w*|rangér|rank|order|sorter\\w*|sort)(?: the| alle| all)? (?:${nouns})\\b`,
    'u',
  ),
]);

const NAMED = Object.fromEntries(
  Object.entries(NOUNS).map(([by, nouns]) => [by, new RegExp(`\\b(?:${nouns})\\b`, 'u')]),
) as Record<NonNullable<Intents['by']>, RegExp>;

/** "Hvem har flest tiltak", "who delivered fewest measures". */
const EXTREME_OF_WHO =
  /^(?:hvem|kven|who) (?:\p{L}+ ){1,3}(?:flest|færrest|færrast|most|fewest)(?: \p{L}+)?(?:$| \p{L}*(?:tiltak|measures)(?!\p{L}))/u;
/** "More than five" is told by those that have most, too. */
const MOST =
  /\b(rangering|ranking|top|flest|fleste|mest|most|topp|highest|størst|største|largest|biggest|(?:mer|mere|meir|flere|fleire|more|over) (?:enn|than)? ?(?:\d+|en|ett|eitt|to|tre|fire|fem|one|two|three|four|five))\b/;
const FEWEST = /\b(færrest|færrast|fewest|minst|minste|least|lowest|smallest|lavest|lågast)\b/;
/** An order by number tells which comes second, too. */
const RANKS =
  /\b(?:nest|second|third|andre|tredje|2nd|3rd) (?:flest|mest|most|highest|largest|in (?:the )?number)\b|\b(?:rank|order|sort|ranger\w*|sorter\w*)\b.*\b(?:number|antall|antal|tal|talet|mange|many)\b/;
const AVERAGE = /\b(?:gjennomsnitt\w*|snitt|snittet|average|mean number)\b/;
/** "Which counties have nothing on it": the numbers tell, and who has none. */
const NOTHING =
  /\b(?:ingen|ingenting|none|nothing|no measures?|mangler|manglar|without|lacks?)\b|\b(?:ikke|ikkje|not) (?:har|have|meldt|sendt|submitted?|work)\b|\b(?:jobber|jobbar|arbeider|arbeidar|driver|driv) (?:ikke|ikkje)\b/;
const COMPARES =
  /\b(jamfør\w*|likt og ulikt|likheter?|ulikheter?|likskap\w*|similarit\w*|in common|til felles|likt (?:mellom|for|med)|sammenlign\w*|sammenlikn\w*|samanlikn\w*|samanlign\w*|compar\w*|versus|vs|kontra|opp mot|ved siden av|ved sida av|next to|side by side|i forhold til|i høve til|stack\w* up|measures? up|against (?:those|that|the ones))\b|\b(flere|fleire|færre|more|fewer)\b.*\b(enn|than)\b/;
const DIFFERS =
  /\b(?:forskjell\w*|forskjel|skilnad\w*|differences?) (?:er det )?(?:på|mellom|i|between|of)(?=\s)|\b(?:skiller|skil) .*(?:fra|frå)(?=\s)|\bdiffers? from\b|\bdifferent from\b|\bsam(?:me|e) som\b|\bthe same as\b/;
const EXPLAINS =
  /\b(betyr|betyder|betyding\w*|betydning\w*|tyder|tyding\w*|står (?!i |klar |ansvarlig |ansvarleg |fritt |bak )(?:\S+ ){0,3}for\b|stands? for|means?|meaning|definisjon\w*|definition|define|forkort\w*|abbreviat\w*|explain|forklar\w*|(?:hva|kva|what) (?:mener|meiner|do you|does the source|menes|meinast)\b.*\b(?:med|mean by|by)\b|hva menes med|hva vil det si|kva vil det seie|kva vil det seia|kva meinast med|kva er meint med|acronym)\b/;
const TEMPLATE = new RegExp(
  [
    '(tiltaksmal\\w*|(mal|malen|skjema|skjemaet) (for|til|på) (å |ei |en |eit |et )?(tiltak\\w*|beskriv\\w*|skildr\\w*|melde)|template for (a |the |describing |descri\\w+ )*(of )?(a )?(measure\\w*|description\\w*))',
    '\\b(beskriv\\w*|skildr\\w*|describ\\w*|descri\\w+)\\b.*\\b(tiltak\\w*|measures?)\\b.*\\b(mal|malen|skjema\\w*|template|form)\\b',
    '^(hva|kva|what|hvilke|which)\\b.*\\b(mal|malen|skjemaet|template)\\b.*\\b(innehold\\w*|inneheld\\w*|innehald\\w*|contain\\w*|spør|ber|ask\\w*|krev\\w*|require\\w*)',
    '\\b(hva|kva|what|korleis|hvordan|how|which|hvilke)\\b.*\\b(tiltaksbeskriv\\w*|tiltaksskildring\\w*|(beskrivelse[nr]?|skildring\\w*|descriptions?) (av|of|for) (et |eit |ein |en |a |the )?(tiltak\\w*|measures?))',
    '\\b(hvordan|korleis|how)\\b.*\\b(beskrive|beskriver|skildre|skildrar|describe|melde inn|melder inn|melder vi inn|document)\\b.*\\b(tiltak\\w*|measures?)',
    '\\b(hva|kva|hvilke|what|which)\\b.*\\b(beskrivelsen|skildringa|the description|the form|skjemaet|malen|the template)\\b.*\\b(ha med|innehold\\w*|innehald\\w*|contain|include|have|inneholde)',
    '\\b(headings?|questions?|fields?|spørsmål\\w*|overskrift\\w*|felt|felta|punkt\\w*)\\b.*\\b(in|i|på|on) (the |det |den )?(form|skjema\\w*|mal|malen|template)',
    '^(\\S+ ){0,3}(tiltaksmal\\w*|tiltaksbeskriv\\w*|malen|mal for tiltak|the template|template)$',
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
);

/** "From most to fewest" begins with the most. */
function extremeIn(text: string, ranked: boolean): Intents['extreme'] {
  const most = MOST.exec(text)?.index;
  const fewest = FEWEST.exec(text)?.index;
  if (most === undefined && fewest === undefined) return ranked && RANKS.test(text) ? 'most' : null;
  return (most ?? Number.POSITIVE_INFINITY) < (fewest ?? Number.POSITIVE_INFINITY) ? 'most' : 'fewest';
}

/** Who wants the descriptions themselves does not ask what is to stand in one. */
const GETS =
  /(?<!\p{L})(get|obtain|download|find|read|få(?! (?:\p{L}+ )?med)|finne|finn|lese|lesa|tak i|tilsendt|tilgang til)(?!\p{L}).{1,40}\b(?:tiltaks)?(beskrivels\w*|skildring\w*|descriptions?)\b/u;

/** Reads what kind of answer a question wants. */
export function intentsOf(reading: Reading): Intents {
  const text = plain(reading.text);
  const average = AVERAGE.test(text);
  const by = BY.find(
    ([by, which, each]) =>
      // "Measures that have no phase" are not counted by phase.
      !(by === 'phase' && reading.leftOut.length > 0) &&
      (which.test(text) || each.test(text) || (average && NAMED[by].test(text))),
  );
  // Which counties have none of something is a condition, and no count.
  const isCount = by?.[0] !== 'county' || reading.parts.length + reading.subjects.length === 0;
  const none = by !== undefined && isCount && NOTHING.test(text) && !OF_PEOPLE.test(text);
  return {
    // "Who has fewest" asks for counties.
    by: by?.[0] ?? (EXTREME_OF_WHO.test(text) ? 'county' : null),
    extreme: extremeIn(text, by !== undefined),
    each: (by?.[2].test(text) ?? false) || none,
    average: by !== undefined && average,
    none,
    compares: COMPARES.test(text),
    differs: DIFFERS.test(text),
    explains: EXPLAINS.test(text),
    template: TEMPLATE.test(text) && !GETS.test(text),
    source:
      plainSource(reading, text) ??
      sourceQuestionIn(text, {
        namesCounty: reading.understood.counties.length > 0 && reading.places.length === 0,
        namesLater: reading.laterCounties.length > 0,
        hasSubject:
          reading.measures.length > 0 || hasTopic(reading) || reading.subjects.length > FEW_SUBJECTS,
      }),
  };
}

/** What a question asks about the source in words for that; of a measure or of a part that is named, or of what to write, it asks otherwise. */
function plainSource({ text: written, subjects, measures, understood }: Reading, text: string) {
  const { counties, ...others } = understood;
  const names = Object.values(others).some((ids) => ids.length > 0);
  const capitals = written.match(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? [];
  const isCode = (letters: string) => counties.includes(letters);
  const letters = capitals.length === 0 ? null : capitals.every(isCode) ? 'codes' : 'others';
  if (measures.length > 0 || names || (counties.length > 0 && letters !== 'codes')) return null;
  const about = subjects.map((subject) => subject.text);
  return plainQuestionIn(text, about, { letters, explains: EXPLAINS.test(text) });
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
export function hasTopic({ subjects }: Reading): boolean {
  return subjects.some(({ concepts }) => concepts.some((id) => !OF_THE_SOURCE.has(id)));
}

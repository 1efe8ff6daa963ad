/** The embedded element in English. */
import type { WidgetStrings } from './widget.ts';

export const widgetEn: WidgetStrings = {
  label: {
    both: 'Search or ask about measures for completing school',
    search: 'Search measures for completing school',
    ask: 'Ask about measures for completing school',
  },
  button: { both: 'Ask', search: 'Search', ask: 'Ask' },
  suggestionsLabel: 'Suggestions',
  suggestions: (count) =>
    `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Choose with the down arrow.`,
  narrowed: 'Limited to:',
  searching: 'Looking through the knowledge base …',
  answering: 'The answer is coming …',
  hits: (count) => (count === 1 ? '1 hit.' : `${count} hits.`),
  noHits: 'No hits.',
  answered: (count) =>
    count === 0
      ? 'The answer is ready.'
      : `The answer is ready, with ${count === 1 ? '1 source' : `${count} sources`}.`,
  notAnswered: 'The knowledge base has no answer to this.',

  answerHeading: 'Answer',
  noAnswerHeading: 'No answer',
  hitsHeading: 'Hits',
  complete: 'This is everything the knowledge base has.',
  nearest: 'These are the nearest the knowledge base has.',
  source: (n, place) => `Source ${n}: ${place}`,
  place: (section, page) => `§ ${section}, p. ${page}`,
  inSource: 'See in the source',
  kind: { measure: 'Measure', passage: 'Statement in the synthesis' },
  basis: { explicit: 'named in the title', derived: 'derived' },
  derivedNote:
    '“Derived” means that the source itself does not tie the measure to the phase, but that both share a concept.',
  corrected: 'Corrected:',
  followUps: 'Ask next',
  more: 'See all hits in Tiltakssøk',
  basedOn: 'Answers and hits are quotes from Norway’s 2015 synthesis of experience-based knowledge.',
  site: 'Go to Tiltakssøk',

  retry: 'Try again',
  problem: {
    offline: 'You are not connected to the internet.',
    unreachable: 'Cannot reach Tiltakssøk.',
    tooMany: (seconds) =>
      seconds === null
        ? 'There have been too many searches in a short time. Wait a little, then try again.'
        : `There have been too many searches in a short time. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    tooLong: 'The question is too long. Write at most 500 characters.',
    notText: 'The question holds characters that are not text. Take them out, then try again.',
    privateData:
      'This seems to hold a national identity number, an e-mail address or a phone number, so it has not been sent. Take it out, then try again.',
    setUp: 'The search field is set up wrongly here. Whoever edits the page must mend this:',
    unavailable: 'The knowledge base is not available now. Try again later.',
    notUnderstood: 'The address that the search field uses does not answer as Tiltakssøk.',
    cutOff: 'The answer was cut off.',
    internal: 'Something went wrong in Tiltakssøk.',
  },
};

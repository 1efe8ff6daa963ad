/** The interface in English. */
import type { Strings } from './strings.ts';

export const en: Strings = {
  languageName: 'English',
  siteName: 'Tiltakssøk',
  siteDescription:
    'Cited answers from Norway’s experience-based knowledge on completing upper secondary education (2015).',
  skipToContent: 'Skip to content',
  languageLabel: 'Language',

  navigation: {
    label: 'Main menu',
    ask: 'Ask',
    overview: 'Overview',
    measures: 'Measures',
    source: 'The source',
    api: 'API',
  },
  footer: {
    basis:
      'Source: “En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget”, Norwegian Ministry of Education and Research, 5 May 2015.',
    embed: 'Embed',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
  },

  ask: {
    heading: 'Ask about measures for better completion',
    lead: 'Ask in your own words about measures in Norwegian upper secondary education. The answer is made of quotes from the synthesis of 2015, in Norwegian, cited to section, page, phase and county.',
    label: 'Your question',
    button: 'Ask',
    examplesHeading: 'Examples',
    examples: [
      'What measures exist for Vg2–Vg3?',
      'What do the counties do for pupils without an apprenticeship?',
      'All measures from Trøndelag',
      'What can a school do about high absence?',
    ],
    busy: 'Searching the knowledge base …',
    offline: 'The server cannot be reached. Are you connected?',
    again: 'Try again',
    suggestions: '{n} suggestions. Choose with the down arrow.',
    oneSuggestion: 'One suggestion. Choose with the down arrow.',
  },

  conversation: {
    hint: 'Your next question can build on this one, for instance “and in Rogaland?”.',
    earlier: 'Before this:',
    cut: 'Older questions in this conversation no longer count.',
    startOver: 'Start over',
  },

  browse: {
    phases: 'Through upper secondary, phase by phase',
    counties: 'The counties in 2015',
    categories: 'Four categories of measures',
    statements: (count) => (count === 1 ? '1 statement' : `${count} statements`),
    measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
    tied: (count, derived) =>
      `${count === 1 ? '1 measure' : `${count} measures`}${derived > 0 ? ` (${derived} derived)` : ''}`,
    allMeasures: (count) => `All ${count} measures`,
    overview: 'Who does what, county by county',
  },

  overview: {
    heading: 'Who does what',
    lead: 'The numbers are measures submitted in 2015. A dashed cell with 0 is a phase or category in which the county submitted none.',
    views: 'View',
    byPhase: 'By phase',
    byCategory: 'By category',
    caption: 'Number of measures that each county submitted',
    cell: (county, column, count) => `${county}, ${column}: ${count} ${count === 1 ? 'measure' : 'measures'}`,
    all: 'All',
    total: 'The whole country',
  },

  list: {
    heading: 'Measures',
    extent: (shown, all) => (shown === all ? `All ${all} measures` : `${shown} of ${all} measures`),
    none: 'No submitted measure fits all that was chosen.',
    download: 'Download the list:',
    formats: { csv: 'CSV (spreadsheet)', json: 'JSON', ris: 'RIS (references)' },
  },

  compare: {
    heading: 'Compare measures',
    howMany: 'Choose two, three or four measures to see side by side.',
    chosen: (count) => `You chose ${count === 1 ? '1 measure' : `${count} measures`}.`,
    choose: 'Choose measures to compare',
    chooseOne: (title) => `Compare “${title}”`,
    button: 'Compare those chosen',
    sharedColumn: 'Shared by all',
    shared: 'shared',
    subgroup: 'Subgroup',
    concept: 'Concept in the title',
    yes: 'yes',
    no: 'no',
    unsaid: 'not given',
  },

  filters: {
    heading: 'Narrow down',
    names: { kind: 'Kind', phase: 'Phase', county: 'County', category: 'Category', actor: 'Actor' },
    chosen: (count) => `${count} chosen`,
    remove: 'remove',
  },

  answer: {
    heading: 'Answer',
    sources: 'Sources of the answer',
    sourceLink: (n, label) => `Source ${n}: ${label}`,
    followUps: 'Ask further',
    skip: 'Skip past the answer and its citations',
    understood: {
      lead: 'Understood as:',
      phase: (count) => (count === 1 ? 'phase' : 'phases'),
      county: (count) => (count === 1 ? 'county' : 'counties'),
      category: (count) => (count === 1 ? 'category' : 'categories'),
      group: (count) => (count === 1 ? 'group' : 'groups'),
      actor: (count) => (count === 1 ? 'actor' : 'actors'),
    },
    carried: {
      lead: 'Carried over from earlier questions:',
      topic: 'the topic',
      drop: (name) => `Remove ${name}`,
    },
  },

  hits: {
    heading: (total) => `Hits (${total})`,
    complete: 'This is everything the knowledge base has.',
    nearest: 'These are the nearest the knowledge base has.',
    none: 'No hits.',
    allAbove: (total) =>
      total === 1
        ? 'The answer above shows the one hit that the knowledge base has.'
        : `The list in the answer above is complete: all ${total} hits are in it.`,
    json: 'Get the list as JSON',
    inConversation: 'The answer builds on what you asked before.',
    alone: 'Search for this question alone',
    whileTyping: 'Hits while you type. Press Enter for an answer.',
    more: (count) => `Show ${count} more`,
    filteredBy: 'Limited to:',
    openSource: 'See in the source',
    corrected: 'Corrected:',
  },

  kind: { measure: 'Measure', passage: 'Statement in the synthesis' },
  basis: { section: 'stands under the phase', explicit: 'named in the title', derived: 'derived' },
  actor: { skoleeier: 'School owner', skole: 'School and place of training', ot: 'Follow-up service' },

  unit: {
    county: 'County',
    phase: 'Phase',
    category: 'Category',
    group: 'Group',
    actor: 'Actor',
    scope: 'Scope',
    section: 'Section',
    page: (page) => `page ${page}`,
    place: (section, page) => `§ ${section}, p. ${page}`,
    measure: 'Measure',
  },

  measure: {
    noDescription:
      'The source gives the title only. The county’s own description of the measure is not included.',
    description: 'Description by the county',
    phases: 'Phases',
    noPhases: 'The source ties this measure to no phase, and none is derived.',
    evidence: 'Derived from this statement:',
    related: 'Related',
    because: 'In common',
    reason: {
      subgroup: 'the subgroup',
      group: 'the group',
      concept: 'the concept',
      phase: 'the phase in the title',
      semantic: 'a near meaning',
      category: 'the category',
    },
    inSource: 'See in the source',
    cite: 'How to cite the measure',
    copy: 'Copy',
    copied: 'Copied',
    refused: 'Selected. Copy with the keyboard',
  },

  phase: {
    statements: 'Areas of effort and measures in the synthesis',
    explicit: (count) => `Measures that name the phase in their title (${count})`,
    derived: (count) => `Measures derived to belong to the phase (${count})`,
    derivedNote:
      'The source ties measures to categories, not to phases. Where the title does not itself name the phase, the link is derived: the title or the group shares a concept with the phase’s section.',
    none: 'None.',
    map: 'Where measures in this phase were submitted',
    prev: 'Previous phase',
    next: 'Next phase',
  },

  county: {
    measures: (count) => (count === 1 ? '1 submitted measure' : `${count} submitted measures`),
    consistsOf: (names) => `Counties in 2015: ${names}.`,
    none: 'No submitted measures.',
    phases: 'Phases that the measures are tied to',
  },

  source: {
    heading: 'En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget',
    lead: 'A synthesis of the experience-based knowledge: programme for better completion of upper secondary education. Norwegian Ministry of Education and Research, 5 May 2015. The text is given verbatim in Norwegian, misspellings included.',
    contents: 'Contents',
    chapters: {
      phases: '2. Areas of effort and measures by phase',
      actors: '3. Four categories of measures, by actor',
      measures: '4. Submitted measures',
      template: '5. Template for describing a measure',
    },
  },

  dataset: {
    title: 'Measures for better completion of upper secondary education in Norway (2015)',
    description: (measures, passages) =>
      `${measures} measures that 19 counties submitted in 2015, and ${passages} passages of the Ministry of Education and Research’s synthesis of experience-based knowledge (5 May 2015), with section, page, phase and county. The source has titles of the measures, not descriptions.`,
    keywords: ['upper secondary education', 'completion', 'dropout', 'measures', 'counties'],
  },

  docs: {
    heading: 'API',
    lead: 'Open to all, without a key. The description is also available as OpenAPI.',
    agents: 'AI agents connect by MCP (Streamable HTTP, without a key):',
    parameters: 'Parameters',
    body: 'Request body',
    answer: 'Answer',
    schemas: 'Schemas',
    errors: 'Error codes',
    status: 'Status',
    remedy: 'What to do',
  },

  privacy: {
    heading: 'Privacy',
    paragraphs: [
      'This site uses no cookies and stores nothing in your browser.',
      'Your questions are sent to the server to be answered. The program neither stores nor logs them.',
      'Nothing is loaded from other sites: no fonts, no analytics, no tracking.',
      'The question and up to three before it are part of the page’s address, so they end up in your browser’s own history and go along when you share the address. Whoever runs the server or the network may keep logs of addresses that the program does not control. So do not write personal data in a question.',
    ],
    logged:
      'Each request is one line in a log: the time, a number for the request, the method, what kind of page it was for (such as “/tiltak/:id”), the status code and how long the answer took. If something fails here, the error’s code and where in the program it happened are written too. The question, your IP address and which browser you use are not in the log.',
    notLogged:
      'Requests are not logged. If something fails here, the time, a number for the request, the error’s code and where in the program it happened are written, but not the question, your IP address or which browser you use.',
    counted: (count) =>
      `So that nobody can overload the service, the questions from each IP address are counted: at most ${count} a minute. The address is held in memory only, for a minute, and is written down nowhere.`,
    onCloudflare:
      'This site runs at Cloudflare, which sees your IP address and the page’s address in order to deliver it, and counts requests for us. The log is kept there for as long as the agreement with Cloudflare says. We have turned off Cloudflare’s own logging of the addresses of pages.',
    selfHosted: 'Whoever runs the server decides how long the log is kept.',
    alone: 'The answer is made on the server itself, without help from other services.',
    withModel: (name) =>
      `Whoever runs this site has connected a language model (${name}). The question, the answer and its sources are sent there to be put into words, but not questions that seem to hold personal data, and not your address.`,
  },
  accessibility: {
    heading: 'Accessibility',
    paragraphs: [
      'The aim is to meet WCAG 2.2 at level AA.',
      'The site works without JavaScript, with the keyboard alone, from a width of 320 pixels, with enlarged text and wider spacing, in light and dark as your device is set, and in high contrast.',
      'What is tested: Each page is checked with axe in a browser, in light, dark and high contrast, and in the states it can have: empty, while you type, with an answer, without hits and without a connection. The search as other sites embed it is tested in the same way, on a page of its own with a strict security policy. Asking, choosing a suggestion, narrowing down and following a citation are tested with the keyboard alone.',
      'What is not tested: screen readers, people who use assistive technology, and browsers other than Chromium. No formal accessibility statement has been made.',
      'The language of the source’s text is marked, but short titles in nynorsk may be marked as bokmål.',
    ],
  },

  problem: {
    notFound: 'This page does not exist',
    notFoundHelp: 'The address may be wrong, or the page may have been removed.',
    methodNotAllowed: 'This page cannot be used that way',
    queryTooLong: 'The question is too long. Write at most 500 characters.',
    queryNotText: 'The question holds characters that are not text.',
    parameter: 'The address holds a value that does not exist here.',
    allowed: 'Allowed here:',
    tooMany: 'Too many questions in a short time',
    tooManyHelp: 'Questions from the same network are counted together. Wait a minute, then try again.',
    unavailable: 'The knowledge base is not available now',
    unavailableHelp:
      'We would rather show nothing than something that may be wrong. Whoever runs the service must build the index anew.',
    internal: 'Something went wrong here',
    code: 'Error code',
    backToStart: 'To the front page',
  },
};

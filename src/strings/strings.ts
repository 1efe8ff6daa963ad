/** The interface's words: one shape, one file for each language, so that a missing string does not compile. */
import type { Actor, Kind, Language, PhaseBasis, RelatedReason } from '../types.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export interface Strings {
  /** The language's own name, for the language switch. */
  languageName: string;
  siteName: string;
  /** What the site is, in a sentence for search engines. */
  siteDescription: string;
  skipToContent: string;
  languageLabel: string;

  navigation: { label: string; ask: string; overview: string; measures: string; source: string; api: string };
  footer: { basis: string; embed: string; privacy: string; accessibility: string };

  ask: {
    heading: string;
    lead: string;
    label: string;
    button: string;
    examplesHeading: string;
    examples: string[];
    busy: string;
    offline: string;
    /** A link that tries again. */
    again: string;
    /** Told where the field suggests something; `{n}` stands for the number. */
    suggestions: string;
    oneSuggestion: string;
  };

  /** What a further question builds on. */
  conversation: {
    hint: string;
    /** Comes before the questions asked so far. */
    earlier: string;
    /** Where there were more than an address holds. */
    cut: string;
    startOver: string;
  };

  /** Lists on the front page, with how much there is of each. */
  browse: {
    phases: string;
    counties: string;
    categories: string;
    statements(count: number): string;
    measures(count: number): string;
    /** Measures of a phase; of them `derived` are ours, and the others' titles name the phase. */
    tied(count: number, derived: number): string;
    allMeasures(count: number): string;
    overview: string;
  };

  /** Who does what, as a matrix. */
  overview: {
    heading: string;
    lead: string;
    /** Names the links between the two views. */
    views: string;
    byPhase: string;
    byCategory: string;
    caption: string;
    cell(county: string, column: string, count: number): string;
    /** The last column. */
    all: string;
    /** The last row. */
    total: string;
  };

  /** The page of all measures. */
  list: {
    heading: string;
    extent(shown: number, all: number): string;
    none: string;
    download: string;
    formats: Record<'csv' | 'json' | 'ris', string>;
  };

  /** Measures side by side. */
  compare: {
    heading: string;
    /** How many can be compared. */
    howMany: string;
    /** How many were chosen, where that is too few or too many. */
    chosen(count: number): string;
    /** A link to where they are chosen. */
    choose: string;
    /** Names the box that chooses a measure. */
    chooseOne(title: string): string;
    button: string;
    sharedColumn: string;
    shared: string;
    subgroup: string;
    concept: string;
    yes: string;
    no: string;
    /** Where the source says nothing. */
    unsaid: string;
  };

  filters: {
    heading: string;
    names: Record<'kind' | 'phase' | 'county' | 'category' | 'actor', string>;
    chosen(count: number): string;
    remove: string;
  };

  answer: {
    heading: string;
    sources: string;
    sourceLink(n: number, label: string): string;
    followUps: string;
    /** A link past the answer and its many citations. */
    skip: string;
    /** What was read out of the question; kinds are in the number of what follows them. */
    understood: {
      lead: string;
      phase(count: number): string;
      county(count: number): string;
      category(count: number): string;
      group(count: number): string;
      actor(count: number): string;
    };
    /** What came from earlier questions, and the link that leaves it out. */
    carried: { lead: string; topic: string; drop(name: string): string };
  };

  hits: {
    heading(total: number): string;
    complete: string;
    nearest: string;
    none: string;
    /** In place of the hits where the answer lists them all. */
    allAbove(total: number): string;
    json: string;
    /** In place of the hits where the answer builds on earlier questions. */
    inConversation: string;
    alone: string;
    /** Above hits that are shown while someone types. */
    whileTyping: string;
    more(count: number): string;
    filteredBy: string;
    openSource: string;
    /** Comes before a misspelt text's correction. */
    corrected: string;
  };

  kind: Record<Kind, string>;
  basis: Record<PhaseBasis, string>;
  actor: Record<Actor['id'], string>;

  unit: {
    county: string;
    phase: string;
    category: string;
    group: string;
    actor: string;
    scope: string;
    section: string;
    page(page: number): string;
    /** "§ 4.4, s. 16". */
    place(section: string, page: number): string;
    measure: string;
  };

  measure: {
    noDescription: string;
    description: string;
    phases: string;
    noPhases: string;
    /** Comes before the passage that is a derived link's evidence. */
    evidence: string;
    related: string;
    /** Before the reasons, which are joined by semicolons; the concept's is followed by names. */
    because: string;
    reason: Record<RelatedReason, string>;
    inSource: string;
    /** How to cite it, and a button that copies that. */
    cite: string;
    copy: string;
    copied: string;
    /** Where the browser does not let the script copy: the text is marked, and the keyboard copies it. */
    refused: string;
  };

  phase: {
    statements: string;
    explicit(count: number): string;
    derived(count: number): string;
    /** Why measures are tied to phases, by their titles and derived. */
    derivedNote: string;
    none: string;
    /** Heads the map of who has measures in the phase. */
    map: string;
    prev: string;
    next: string;
  };

  county: {
    measures(count: number): string;
    consistsOf(names: string): string;
    /** Heads the phases that the county's measures are tied to. */
    phases: string;
    none: string;
  };

  source: {
    heading: string;
    lead: string;
    contents: string;
    chapters: { phases: string; actors: string; measures: string; template: string };
  };

  /** The data set as catalogues of data list it. */
  dataset: { title: string; description(measures: number, passages: number): string; keywords: string[] };

  docs: {
    heading: string;
    lead: string;
    /** Leads to the address of MCP. */
    agents: string;
    parameters: string;
    body: string;
    answer: string;
    schemas: string;
    errors: string;
    status: string;
    remedy: string;
  };

  privacy: {
    heading: string;
    paragraphs: string[];
    /** What a line of the log holds, or that there is none for each request. */
    logged: string;
    notLogged: string;
    /** How questions are counted by address. */
    counted(count: number): string;
    /** Who else sees a request, and how long the log is kept. */
    onCloudflare: string;
    selfHosted: string;
    /** Whether a language model sees questions. */
    alone: string;
    withModel(name: string): string;
  };
  accessibility: { heading: string; paragraphs: string[] };

  problem: {
    notFound: string;
    notFoundHelp: string;
    methodNotAllowed: string;
    queryTooLong: string;
    queryNotText: string;
    parameter: string;
    /** Comes before the values that may stand there. */
    allowed: string;
    tooMany: string;
    tooManyHelp: string;
    unavailable: string;
    unavailableHelp: string;
    internal: string;
    code: string;
    backToStart: string;
  };
}

const ALL: Record<Language, Strings> = { nb, nn, en };

/** The interface's words in one language. */
export function stringsFor(language: Language): Strings {
  return ALL[language];
}

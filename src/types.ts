/** The nouns every room shares: what the knowledge base holds and what an answer is made of. Imports nothing. */

/** The three languages of questions and of the interface. Corpus text is in the first two. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text given in each interface language. */
export type Localized = Record<Language, string>;

export const KINDS = ['measure', 'passage'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a unit is in the source:
 * `measure` a title of chapter 4; `heading` a statement that leads a list; `statement` a list item or a lone line;
 * `resource` an entry under "Nasjonale føringer, satsinger og ressurser"; `template` a line of chapter 5;
 * `note` a footnote or an introduction; `description` a section of a county's own description of its measure.
 */
export const ROLES = [
  'measure',
  'heading',
  'statement',
  'resource',
  'template',
  'note',
  'description',
] as const;
export type Role = (typeof ROLES)[number];

/** The column of chapter 2 that lists national resources; stands in the context of all that is under it. */
export const RESOURCES_HEADING = 'Nasjonale føringer, satsinger og ressurser';

/** How a unit is tied to a phase: it stands in the phase's section, its title names it, or a shared concept suggests it. */
export type PhaseBasis = 'section' | 'explicit' | 'derived';

export interface PhaseLink {
  /** Phase id, which is its section number: "2.1" to "2.7". */
  id: string;
  basis: PhaseBasis;
  /** For a derived link: the id of the passage that is its evidence. */
  evidence?: string;
  /** For a derived link: the concept that measure and passage share. */
  concept?: string;
  /** For a derived link that the title alone does not give: the group or subgroup whose name does. */
  group?: string;
}

/** The smallest thing that is embedded, found and cited: a measure, or one passage of the synthesis. */
export interface Unit {
  /** Stable and unique; also the anchor in `/kilde#id`. */
  id: string;
  kind: Kind;
  role: Role;
  /** Section number in the source: "2.5", "3.4", "4.4", "5". */
  section: string;
  sectionTitle: string;
  /** Page number in the source. */
  page: number;
  /** A measure's title; for a passage, its section's title. */
  title: string;
  /** The source's own words, verbatim. */
  text: string;
  /** The text with the source's misspellings corrected, or null where there is nothing to correct. */
  correction: string | null;
  /** The headings above it, outermost first. */
  context: string[];
  /** Two-letter county code of 2015, or null. */
  county: string | null;
  /** Category id, "4.1" to "4.4", or null. Passages of 3.1 to 3.4 belong to the category they speak of. */
  category: string | null;
  /** Group id and subgroup id within the category, or null. */
  group: string | null;
  subgroup: string | null;
  /** How many schools, grades or when, as the source writes it; measures only. */
  scope: string | null;
  /** Actor id for passages of chapter 3, or null. */
  actor: string | null;
  phases: PhaseLink[];
  /** For a `description`: the id of the measure it describes. */
  measure: string | null;
}

/** How people ask for one unit: written questions per language. Never quoted, never shown as facts. */
export interface UnitQuestions {
  unit: string;
  nb: string[];
  nn: string[];
  en: string[];
}

export interface Phase {
  /** Section number, "2.1" to "2.7". */
  id: string;
  name: Localized;
  /** The source's motto for the phase, such as "Kvalifisere for videre læring". */
  motto: string;
  /** Ways of naming the phase in a question, per language. Matched on whole words, ignoring case and dashes. */
  labels: Record<Language, string[]>;
  /** Ways a measure's title names the phase, which make its link explicit. */
  titleLabels: string[];
  /** Those of `labels` that are as much a matter of their own, "exam": they name the phase only where they tell a time, or beside another name of it. */
  hintLabels: string[];
}

export interface County {
  /** Two letters, as the source writes them: "AK", "ØS". */
  code: string;
  name: string;
  /** Spellings and languages other than the name: "More og Romsdal", "South Trøndelag". */
  altNames: string[];
  /** Official county number in 2015, two digits. */
  number: string;
  demonyms: string[];
  /** Municipalities, towns, islands and regions people say for the county. */
  places: string[];
  /** Places that are also ordinary words ("Ski", "Os", "Time"): matched only when capitalised inside a sentence. */
  ambiguousPlaces: string[];
}

/** A county of a later date, and the counties of 2015 that it covers. */
export interface LaterCounty {
  id: string;
  name: string;
  altNames: string[];
  number: string;
  /** First and last year it existed; `to` is null for those that still do. */
  from: number;
  to: number | null;
  /** Codes of the 2015 counties it covers, in code order of the vocabulary file. */
  consistsOf: string[];
  demonyms: string[];
  /** A remark where the border moved, or null. */
  note: Localized | null;
}

export interface Subgroup {
  id: string;
  /** As the source names it; bare numbers ("1") where it only numbers them. */
  name: string;
  labels: Record<Language, string[]>;
}

export interface Group {
  id: string;
  name: string;
  /** As the source's table cell writes it, where hyphenation makes it differ from `name`. */
  asWritten?: string | undefined;
  labels: Record<Language, string[]>;
  subgroups: Subgroup[];
}

export interface Category {
  /** "4.1" to "4.4". */
  id: string;
  name: string;
  short: Localized;
  /** Section of chapter 3 that lists what to do in this category: "3.1" to "3.4". */
  statements: string;
  labels: Record<Language, string[]>;
  groups: Group[];
}

export interface Actor {
  id: 'skoleeier' | 'skole' | 'ot';
  /** As the source's column heading says. */
  name: string;
  names: Localized;
  labels: Record<Language, string[]>;
}

/** One concept of the thesaurus, shaped like SKOS. */
export interface Concept {
  id: string;
  pref: Localized;
  alt: Record<Language, string[]>;
  abbr: string[];
  broader: string[];
  related: string[];
  /** Names of the terms of Los, the public sector's shared vocabulary, that a concept falls under. */
  los?: string[] | undefined;
  /** What the word means, in our own words, for who asks; never given as the source's. */
  definition?: Localized | undefined;
  /** Too general to tie a measure to a phase ("elev", "kurs"): used for expansion only. */
  generic: boolean;
}

export interface Abbreviation {
  abbr: string;
  /** What it stands for, per language. */
  stands: Localized;
  /** Id of the concept it names, or null. */
  concept: string | null;
}

/** A misspelling of the source, quoted verbatim and shown with its correction. */
export interface Correction {
  written: string;
  corrected: string;
  /** Sections where it occurs. */
  sections: string[];
}

/** An id that addresses were made of, and the one that has taken its place. */
export interface MovedId {
  from: string;
  to: string;
}

export interface Vocabulary {
  phases: Phase[];
  counties: County[];
  laterCounties: LaterCounty[];
  categories: Category[];
  actors: Actor[];
  concepts: Concept[];
  abbreviations: Abbreviation[];
  corrections: Correction[];
  /** Ids that are no more; their addresses lead to the new ones. */
  moved: MovedId[];
  /** Everyday words and what else they are called, a set of synonyms an entry; the model learns from them, no more. */
  words: Record<Language, string[]>[];
}

/** Questions for a part of the knowledge base as a whole, in other words than its name: at least one of the four is named, or `within` is. */
export interface PartQuestions extends Record<Language, string[]> {
  phase: string | null;
  category: string | null;
  actor: string | null;
  /** What is asked about the source itself. */
  source: SourceQuestion | null;
  /** They hint at a part and ask for one topic inside it, so for none as a whole. */
  within?: true | undefined;
}

/** Questions for all that the source has on one matter, wherever it stands. */
export interface MatterQuestions extends Record<Language, string[]> {
  /** What it is, in English; each once. */
  matter: string;
  /** Ids of the units that answer them, all of them: two or more. */
  units: string[];
}

/** What people ask about the source itself: what it holds, how old it is, who made it, what became of its counties. */
export const SOURCE_QUESTIONS = ['what', 'age', 'maker', 'counties'] as const;
export type SourceQuestion = (typeof SOURCE_QUESTIONS)[number];

/** The properties by which measures are compared. */
export const COMPARED = ['county', 'category', 'group', 'subgroup', 'scope'] as const;

/** Everything the corpus folder holds, parsed and checked. */
export interface Corpus {
  units: Unit[];
  questions: UnitQuestions[];
  /** Questions that the knowledge base cannot answer, in any language: it learns from them what to decline. */
  outside: string[];
  /** Questions for whole phases, categories and what actors do. */
  parts: PartQuestions[];
  matters: MatterQuestions[];
  vocabulary: Vocabulary;
}

/** What a question names, read out of its words. Ids only, in the source's order. */
export interface Understood {
  phases: string[];
  /** Codes of 2015; a later county or a town gives the counties it lies in. */
  counties: string[];
  /** "4.1" to "4.4". */
  categories: string[];
  /** Groups and subgroups named, each within one of `categories`. */
  groups: string[];
  actors: string[];
}

/** Which leg of retrieval found a hit. */
export const LEGS = [
  'lexical',
  'semantic',
  'concept',
  'matter',
  'title',
  'phase',
  'county',
  'category',
  'actor',
] as const;
export type Leg = (typeof LEGS)[number];

/** A point in the source that an answer leans on. */
export interface Citation {
  /** "§ 4.4, s. 16". */
  label: string;
  section: string;
  sectionTitle: string;
  page: number;
  phase: { id: string; name: string; basis: PhaseBasis } | null;
  counties: { code: string; name: string }[];
  /** `/kilde#<unit id>`. */
  url: string;
}

/** Hard filters: a unit must match one value of each list that is not empty. */
export interface Filters {
  kinds: Kind[];
  phases: string[];
  counties: string[];
  /** Category, group or subgroup ids. */
  categories: string[];
  actors: string[];
  /** Ids of units that a question leaves out; no visitor sets it. */
  leftOut?: ReadonlySet<string>;
}

/** Everything passes. */
export const NO_FILTERS: Filters = { kinds: [], phases: [], counties: [], categories: [], actors: [] };

export interface SearchRequest {
  text: string;
  filters: Filters;
  /** 1 to 100. */
  limit: number;
  offset: number;
  /** Overrides the language read out of the question. */
  language?: Language | undefined;
}

/** One search result. Field names are part of the HTTP contract. */
export interface Hit {
  id: string;
  kind: Kind;
  role: Role;
  title: string;
  text: string;
  correction: string | null;
  context: string[];
  /** Pairs of start and end in `text`, UTF-16 code units, in order, not overlapping. */
  highlights: [number, number][];
  /** 0 to 1; comparable within one response only. */
  score: number;
  why: Leg[];
  citation: Citation;
  category: { id: string; name: string; group: string | null; subgroup: string | null } | null;
  actor: { id: string; name: string } | null;
  /** All the phases the unit is tied to, the cited one first. */
  phases: PhaseLink[];
  scope: string | null;
}

/** Why a unit is related to another: what they share, or that they are near in meaning. Strongest first. */
export const RELATED_REASONS = ['subgroup', 'group', 'concept', 'phase', 'semantic', 'category'] as const;
export type RelatedReason = (typeof RELATED_REASONS)[number];

export interface RelatedUnit {
  hit: Hit;
  /** At least one. */
  reasons: RelatedReason[];
  /** Ids of the concepts of the thesaurus that both name; empty unless "concept" is a reason. */
  concepts: string[];
}

export interface Facets {
  county: Record<string, number>;
  phase: Record<string, number>;
  category: Record<string, number>;
  actor: Record<string, number>;
  kind: Record<string, number>;
}

export interface SearchResponse {
  query: { text: string; language: Language; understood: Understood };
  /** Number of units found, of which `results` is one page. */
  total: number;
  /** True where `total` counts everything the knowledge base has, not a cut of the nearest. */
  complete: boolean;
  results: Hit[];
  /** Where `total` is 0: the nearest three at most, which answer nothing. */
  nearest: Hit[];
  facets: Facets;
}

export interface Turn {
  question: string;
  answer?: string | undefined;
}

export interface AskRequest {
  question: string;
  history: Turn[];
  filters: Filters;
  language?: Language | undefined;
  /** Ids of `AskUnderstood.carried`, or "topic", that earlier turns said and that are not to count any more. */
  drop?: string[] | undefined;
}

/** How a question was read in the light of the turns before it. */
export interface AskUnderstood extends Understood {
  /** What it is about beside those names, in the question's words; null where there is nothing else. */
  topic: string | null;
  /** Which of these ids, of measures, and "topic", come from earlier turns. */
  carried: string[];
}

export interface AnswerCitation extends Citation {
  /** The number in the answer's `[n]` marker, from 1. */
  n: number;
  /** Unit id. */
  id: string;
  /** Verbatim from the unit's text. */
  quote: string;
}

/** One answer. Field names are part of the HTTP contract. */
export interface AskResponse {
  answered: boolean;
  language: Language;
  /** Markdown with `[n]` markers. */
  answer: string;
  citations: AnswerCitation[];
  understood: AskUnderstood;
  /** Who put it into words: the product's own sentences, or a language model whose every sentence was checked. */
  writtenBy: 'rules' | 'model';
  complete: boolean;
  total: number;
  followUps: string[];
  notice?: string | undefined;
}

export const SUGGESTION_KINDS = ['phase', 'county', 'category', 'actor', 'concept', 'measure'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A name that a search field offers while someone types. */
export interface Suggestion {
  text: string;
  kind: SuggestionKind;
  id: string;
  /** What tells it from others: a measure's or a place's county, a phase's motto; or null. */
  detail: string | null;
  /** Its page, or the search for it. */
  url: string;
}

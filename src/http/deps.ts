/** What the HTTP room needs from the rest of the house: one service, loaded by the entry point. */
import type { Knowledge } from '../search/knowledge.ts';
import type {
  AskRequest,
  AskResponse,
  Language,
  RelatedUnit,
  SearchRequest,
  SearchResponse,
  Suggestion,
} from '../types.ts';
import type { Site } from './site.ts';

/** What /healthz tells about the index that is serving. */
export interface Health {
  /** Identity of the index: its manifest's hash. */
  index: string;
  /** Identity of the embedding model. */
  model: string;
  counts: { units: number; measures: number; passages: number; questions: number; vectors: number };
}

export interface Service {
  search(request: SearchRequest): Promise<SearchResponse>;
  /** Rejects only where `signal` aborts: whoever asked has left. */
  ask(request: AskRequest, signal?: AbortSignal): Promise<AskResponse>;
  /** The same in two steps: the answer by the rules, at once, and `finish`, which may have a language model rephrase it. */
  begin(request: AskRequest, signal?: AbortSignal): { found: AskResponse; finish(): Promise<AskResponse> };
  /** The `limit` units nearest to the unit `id`, best first; empty for an unknown id. */
  related(id: string, limit: number): Promise<RelatedUnit[]>;
  /** Up to `limit` names that `text` begins, best first, in `language`. */
  suggest(text: string, limit: number, language: Language): Suggestion[];
  /** What the look-up routes and the pages show; units in the order of the source. */
  corpus: Knowledge;
  health: Health;
}

/** One line of the log. Never holds the text of a question. */
export interface LogEntry {
  level: 'error' | 'warn';
  code: string;
  message: string;
  method?: string;
  path?: string;
  /** Frames only, without the error's message. */
  stack?: string[];
}

export interface Deps {
  /** The loaded service, cached by the entry point. Rejects with AppError `index_*` where there is no sound index. */
  service(): Promise<Service>;
  /** The browser's code; pages are served without style and script where it is left out. */
  site?: () => Promise<Site>;
  /** Name of the language model that may rephrase answers, if one is configured: visitors are told. */
  languageModel?: string | null;
  /** Where log lines go; the console if left out. */
  log?: (entry: LogEntry) => void;
}

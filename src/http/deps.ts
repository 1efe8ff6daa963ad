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
import type { RateLimits } from './rate-limit.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import type { Stage } from './stopping.ts';

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
  begin(
    request: AskRequest,
    signal?: AbortSignal,
  ): Promise<{ found: AskResponse; finish(): Promise<AskResponse> }>;
  /** The `limit` units nearest to the unit `id`, best first; empty for an unknown id. */
  related(id: string, limit: number): Promise<RelatedUnit[]>;
  /** Up to `limit` names that `text` begins, best first, in `language`. */
  suggest(text: string, limit: number, language: Language): Suggestion[];
  /** The language that `text` is likeliest in, whether its words tell that, and one that it asks to be answered in, or null. */
  languageIn(text: string): { language: Language; isSure: boolean; asked: Language | null };
  /** What the look-up routes and the pages show; units in the order of the source. */
  corpus: Knowledge;
  health: Health;
}

/** One line of the log. Never holds the text of a question. */
export interface LogEntry {
  level: 'error' | 'warn';
  /** ISO 8601, UTC. */
  time: string;
  code: string;
  message: string;
  method?: string;
  /** The route's pattern: an address can hold any text. */
  path?: string;
  /** The request's X-Request-Id. */
  request?: string;
  /** Frames only, without the error's message. */
  stack?: string[];
}

/** One line of the log for each request. Never holds the address that was asked for or who asked. */
export interface RequestEntry {
  level: 'info';
  time: string;
  event: 'request';
  request: string;
  method: string;
  route: string;
  status: number;
  ms: number;
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
  /** Where a line for each request goes; nowhere if left out. */
  logRequest?: (entry: RequestEntry) => void;
  /** What whoever runs the site has decided; the defaults if left out. */
  settings?: Settings;
  /** Whether this runs at Cloudflare, which visitors are told. */
  onCloudflare?: boolean;
  /** Counts requests by address; nothing is counted if left out. */
  limits?: RateLimits;
  /** Names this very code, so that its ETags are not those of another version. */
  build?: string;
  /** Whether this server is about to stop; it never is if left out. */
  stage?: () => Stage;
}

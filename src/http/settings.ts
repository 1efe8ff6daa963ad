/** What whoever runs the site decides of it, read from settings: its address, who may call it, how often, and who publishes it. */
import { AppError } from '../errors.ts';

/** Settings as an entry point finds them; unset and empty are the same. */
export interface SettingValues {
  PUBLIC_URL?: string | undefined;
  ALLOWED_ORIGINS?: string | undefined;
  RATE_LIMIT?: string | undefined;
  LLM_RATE_LIMIT?: string | undefined;
  TRUST_PROXY?: string | undefined;
  LOG_REQUESTS?: string | undefined;
  PUBLISHER_NAME?: string | undefined;
  PUBLISHER_ORGNR?: string | undefined;
  CONTACT_URL?: string | undefined;
  LICENSE_URL?: string | undefined;
}

export interface Settings {
  /** Origin that links to this site begin with, without a slash at the end; null for the one that was asked at. */
  publicUrl: string | null;
  /** Origins whose scripts may read the API and whose pages may frame /embed; "*" for all. */
  allowedOrigins: '*' | readonly string[];
  /** Requests a minute from one address; 0 for no limit. */
  rateLimit: number;
  /** Whether the limit was asked for, and so holds for the machine's own requests too. */
  rateLimitSet: boolean;
  /** Requests a minute from one address that may go to a language model; 0 for no other limit. */
  modelRateLimit: number;
  /** How many proxies of our own stand in front, each adding the address it was called from to X-Forwarded-For. */
  trustedProxies: number;
  /** Whether each request is a line in the log. */
  logRequests: boolean;
  /** Who publishes this site's data, for the description at /dataset.ttl. Nothing is guessed. */
  publisher: { name: string; orgnr: string | null } | null;
  /** Page or mailbox to turn to about the data. */
  contactUrl: string | null;
  /** The data's licence, which only its owner can give. */
  licenseUrl: string | null;
}

/** Twenty a second: a school behind one address may have several who type, and each pause of theirs is two requests. */
const DEFAULT_RATE_LIMIT = 1200;
const DEFAULT_MODEL_RATE_LIMIT = 30;
const MOST_REQUESTS = 1_000_000;

/** Throws `setting_invalid`, naming the setting and what it must be. */
export function settingsFrom(values: SettingValues): Settings {
  const given = (name: keyof SettingValues) => values[name]?.trim() ?? '';
  const orNull = (name: keyof SettingValues, read: (name: keyof SettingValues, text: string) => string) =>
    given(name) === '' ? null : read(name, given(name));
  const name = given('PUBLISHER_NAME');
  const orgnr = orNull('PUBLISHER_ORGNR', organisationNumber);
  if (name === '' && orgnr !== null) throw invalid('PUBLISHER_ORGNR', 'comes with PUBLISHER_NAME');
  return {
    publicUrl: orNull('PUBLIC_URL', origin),
    allowedOrigins: origins(given('ALLOWED_ORIGINS')),
    rateLimit: requests('RATE_LIMIT', given('RATE_LIMIT'), DEFAULT_RATE_LIMIT),
    rateLimitSet: given('RATE_LIMIT') !== '',
    modelRateLimit: requests('LLM_RATE_LIMIT', given('LLM_RATE_LIMIT'), DEFAULT_MODEL_RATE_LIMIT),
    trustedProxies: proxies(given('TRUST_PROXY')),
    logRequests: flag('LOG_REQUESTS', given('LOG_REQUESTS')),
    publisher: name === '' ? null : { name, orgnr },
    contactUrl: orNull('CONTACT_URL', contact),
    licenseUrl: orNull('LICENSE_URL', webAddress),
  };
}

function invalid(name: string, rule: string): AppError {
  return new AppError('setting_invalid', `${name} ${rule}.`);
}

/** An origin, as browsers send it: scheme, host and port, and nothing after them. */
function origin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/` || text.includes('*')) {
    throw invalid(
      name,
      `must be http:// or https:// with a host, and nothing after it, not ${JSON.stringify(text)}`,
    );
  }
  return url.origin;
}

function origins(text: string): '*' | string[] {
  if (text === '' || text === '*') return '*';
  return [...new Set(text.split(',').map((part) => origin('ALLOWED_ORIGINS', part.trim())))];
}

function requests(name: string, text: string, fallback: number): number {
  if (text === '') return fallback;
  if (/^\d{1,7}$/.test(text) && Number(text) <= MOST_REQUESTS) return Number(text);
  throw invalid(name, `must be a whole number of requests a minute from 0 to ${MOST_REQUESTS}`);
}

function proxies(text: string): number {
  if (/^\d?$/.test(text)) return Number(text);
  throw invalid('TRUST_PROXY', 'must be the number of proxies in front, from 0 to 9');
}

function flag(name: string, text: string): boolean {
  if (text === '' || text === '1') return true;
  if (text === '0') return false;
  throw invalid(name, 'must be 1 or 0');
}

function webAddress(name: string, text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).href;
  throw invalid(name, 'must be an address that begins with http:// or https://');
}

function contact(name: string, text: string): string {
  if (/^mailto:[^\s@<>]+@[^\s@<>]+$/.test(text)) return text;
  return webAddress(name, text);
}

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Nine digits, the last of which proves the others (modulus 11), as the register of entities gives them out. */
function organisationNumber(name: string, text: string): string {
  const digits = text.replaceAll(' ', '');
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  if (/^\d{9}$/.test(digits) && sum % 11 === 0) return digits;
  throw invalid(name, 'must be the nine digits of a Norwegian organisation number');
}

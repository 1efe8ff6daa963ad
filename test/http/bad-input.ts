/** What people and programs get wrong, one row each: the request, and the error it must be answered with. */
import type { ErrorCode } from '../../src/errors.ts';

export interface BadInput {
  name: string;
  path: string;
  init?: RequestInit;
  code: ErrorCode;
  status: number;
  /** Words the detail must hold, so that the sender can mend the request. */
  says?: string[];
}

const json = { 'Content-Type': 'application/json' };

function ask(name: string, body: unknown, code: ErrorCode, says: string[] = [], status = 400): BadInput {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { name, path: '/api/ask', init: { method: 'POST', headers: json, body: text }, code, status, says };
}

function search(name: string, query: string, code: ErrorCode, says: string[] = []): BadInput {
  return { name, path: `/api/search${query}`, code, status: 400, says };
}

function measures(name: string, query: string, says: string[]): BadInput {
  return { name, path: `/api/measures?${query}`, code: 'parameter_invalid', status: 400, says };
}

const LIMIT = 'limit: must be a whole number from 1 to 100.';
const TOO_LONG = 'a'.repeat(501);
const OVER_16_KB = JSON.stringify({ question: 'a', history: [{ question: 'a', answer: 'å'.repeat(9000) }] });

function nlweb(name: string, query: string, code: ErrorCode, says: string[] = []): BadInput {
  return { name: `NLWeb: ${name}`, path: `/ask${query}`, code, status: 400, says };
}

function nlwebBody(name: string, body: unknown, code: ErrorCode, says: string[] = []): BadInput {
  const init = { method: 'POST', headers: json, body: JSON.stringify(body) };
  return { name: `NLWeb: ${name}`, path: '/ask', init, code, status: 400, says };
}

export const badInputs: BadInput[] = [
  search('no q', '', 'query_missing', ['q: must be given']),
  search('an empty q', '?q=', 'query_empty'),
  search('a q of spaces only', '?q=%20%09+', 'query_empty'),
  search('a q of zero-width spaces only', '?q=%E2%80%8B%E2%80%8D%EF%BB%BF', 'query_empty'),
  search('a q of bidirectional marks only', '?q=%E2%80%8E+%E2%80%AE%E2%81%A6', 'query_empty'),
  search('a q of soft hyphens only', '?q=%C2%AD%C2%AD', 'query_empty'),
  search('a q of fillers and variation selectors only', '?q=%E3%85%A4%EF%B8%8F%E2%A0%80', 'query_empty'),
  search('a q of 501 characters', `?q=${TOO_LONG}`, 'query_too_long', ['501', '500']),
  search('a q with a NUL', '?q=a%00b', 'query_not_text'),
  search('a q with an escape character', '?q=%1B%5B31m', 'query_not_text'),
  search('a q with a C1 control character', '?q=%C2%85', 'query_not_text'),
  search('a q that is not UTF-8', '?q=%FF%FE', 'query_not_text'),
  search('a q cut inside a character', '?q=%C3', 'query_not_text'),
  search('a q with an encoded lone surrogate', '?q=%ED%A0%80', 'query_not_text'),
  search('a q with a broken percent sequence', '?q=50%', 'query_not_text'),
  search('two q', '?q=a&q=b', 'parameter_invalid', ['q', 'once']),
  search('a limit of 0', '?q=a&limit=0', 'parameter_invalid', [LIMIT]),
  search('a limit of 101', '?q=a&limit=101', 'parameter_invalid', [LIMIT]),
  search('a negative limit', '?q=a&limit=-1', 'parameter_invalid', [LIMIT]),
  search('a limit in words', '?q=a&limit=ti', 'parameter_invalid', [LIMIT]),
  search('a limit with decimals', '?q=a&limit=1.5', 'parameter_invalid', [LIMIT]),
  search('an empty limit', '?q=a&limit=', 'parameter_invalid', [LIMIT]),
  search('a limit of many digits', `?q=a&limit=${'9'.repeat(400)}`, 'parameter_invalid', [LIMIT]),
  search('two limits', '?q=a&limit=1&limit=2', 'parameter_invalid', ['limit: must be given once']),
  search('a negative offset', '?q=a&offset=-1', 'parameter_invalid', ['offset: must be']),
  search('an offset beyond all reason', '?q=a&offset=999999', 'parameter_invalid', ['10000']),
  search('an unknown kind', '?q=a&kind=person', 'parameter_invalid', [
    'kind: must be one of measure, passage, not "person".',
  ]),
  search('an unknown phase', '?q=a&phase=9.9', 'parameter_invalid', ['2.1', '2.5', '/api/phases']),
  search('an unknown county', '?q=a&county=XX', 'parameter_invalid', ['AA, AK', '/api/counties']),
  search('an empty county', '?q=a&county=', 'parameter_invalid', ['AA, AK']),
  search('one unknown county among known ones', '?q=a&county=AK&county=XX', 'parameter_invalid', ['"XX"']),
  search('one unknown county after a comma', '?q=a&county=AK,XX', 'parameter_invalid', ['"XX"']),
  search('an unknown category', '?q=a&category=4.9', 'parameter_invalid', ['4.4']),
  search('an unknown actor', '?q=a&actor=rektor', 'parameter_invalid', ['skoleeier, skole, ot']),
  search('a filter named like a JavaScript property', '?q=a&county=constructor', 'parameter_invalid'),
  search('an unknown language', '?q=a&lang=sv', 'parameter_invalid', ['lang: must be one of nb, nn, en.']),
  search('an unknown parameter', '?q=a&sort=title', 'parameter_unknown', ['"sort"', 'q, limit, offset']),
  search('a parameter named like a JavaScript property', '?q=a&toString=1', 'parameter_unknown', [
    '"toString"',
  ]),
  search('a filter that is not UTF-8', '?q=a&county=%FF', 'parameter_invalid', ['county: must be']),
  {
    name: 'suggestions for nothing',
    path: '/api/suggest?q=',
    code: 'query_empty',
    status: 400,
  },
  {
    name: 'too many suggestions',
    path: '/api/suggest?q=a&limit=21',
    code: 'parameter_invalid',
    status: 400,
    says: ['1 to 20'],
  },
  {
    name: 'an unknown parameter of a look-up',
    path: '/api/phases?x=1',
    code: 'parameter_unknown',
    status: 400,
  },
  {
    name: 'an unknown filter of measures',
    path: '/api/measures?fylke=AK',
    code: 'parameter_unknown',
    status: 400,
  },
  measures('an unknown field of measures', 'fields=id,navn', ['fields: must be names', 'id, title']),
  measures('no field at all', 'fields=', ['fields: must be names']),
  measures('an unknown order', 'sort=size', ['sort: must be one of source, title, county.']),
  measures('an unknown format', 'format=xml', ['format: must be one of json, csv, ris, jsonld.']),
  measures('a page of none', 'limit=0', ['1 to 100']),
  measures('an offset below zero', 'offset=-1', ['offset']),
  ...[
    ['one measure to compare', 'id=ak-overgang-vg2-vg3', '2 to 4 measures'],
    ['five measures to compare', 'id=a,b,c&id=d&id=e', '2 to 4 measures'],
    ['a measure compared with itself', 'id=ak-overgang-vg2-vg3,ak-overgang-vg2-vg3', 'each once'],
    ['an unknown measure to compare', 'id=ak-overgang-vg2-vg3&id=finnes-ikke', 'no measure "finnes-ikke"'],
    ['a passage to compare', 'id=ak-overgang-vg2-vg3&id=2.5-nettskole', 'no measure "2.5-nettskole"'],
    ['nothing to compare', '', 'id: must be given'],
  ].map(
    ([name = '', query = '', says = '']): BadInput => ({
      ...{ name, path: `/api/compare?${query}`, code: 'parameter_invalid', status: 400, says: [says] },
    }),
  ),
  {
    name: 'references of what cannot be cited',
    path: '/api/phases?format=ris',
    code: 'parameter_invalid',
    status: 400,
    says: ['format: must be one of json, csv, jsonld.'],
  },
  {
    name: 'a name to look for that is empty',
    path: '/api/concepts?q=',
    code: 'query_empty',
    status: 400,
  },
  { name: 'an unknown measure', path: '/api/measures/finnes-ikke', code: 'not_found', status: 404 },
  {
    name: 'a passage asked for as a measure',
    path: '/api/measures/2.5-nettskole',
    code: 'not_found',
    status: 404,
  },
  {
    name: 'relatives of an unknown measure',
    path: '/api/measures/x/related',
    code: 'not_found',
    status: 404,
  },
  {
    name: 'too many relatives',
    path: '/api/measures/ak-overgang-vg2-vg3/related?limit=21',
    code: 'parameter_invalid',
    status: 400,
    says: ['1 to 20'],
  },
  { name: 'an unknown path', path: '/finnes-ikke', code: 'not_found', status: 404 },
  { name: 'an unknown path of the API', path: '/api/finnes-ikke', code: 'not_found', status: 404 },
  { name: 'an unknown asset', path: '/assets/toString', code: 'not_found', status: 404 },
  { name: 'a path that is not UTF-8', path: '/tiltak/%FF', code: 'not_found', status: 404 },
  { name: 'an unknown county page', path: '/fylke/XX', code: 'not_found', status: 404 },
  { name: 'an unknown phase page', path: '/fase/9.9', code: 'not_found', status: 404 },
  ask('a body that is not JSON', '{"question": ', 'body_not_json'),
  ask('an empty body', '', 'body_not_json', ['empty']),
  ask('a body that is null', 'null', 'body_invalid'),
  ask('a body that is a list', '[]', 'body_invalid', ['The body must be an object.']),
  ask('a body nested very deep', '['.repeat(8000), 'body_not_json'),
  ask('a body nested very deep, and closed', '['.repeat(8000) + ']'.repeat(8000), 'body_invalid'),
  ask('a body without a question', {}, 'body_invalid', ['question']),
  ask('a question that is a number', { question: 7 }, 'body_invalid', ['question: must be text.']),
  ask('an empty question', { question: '  ' }, 'query_empty'),
  ask('a question of invisible characters only', { question: '\u200B\u2060\u00AD' }, 'query_empty'),
  ask('a question of 501 characters', { question: TOO_LONG }, 'query_too_long', ['501']),
  ask('a question with a NUL', '{"question": "a\\u0000b"}', 'query_not_text'),
  ask('a question with a lone surrogate', '{"question": "a\\ud800b"}', 'query_not_text'),
  ask('an unknown field', { question: 'a', spørsmål: 'b' }, 'body_invalid', [
    '"spørsmål"',
    'question, history',
  ]),
  ask('a history that is not a list', { question: 'a', history: 'b' }, 'body_invalid', [
    'history: must be a list.',
  ]),
  ask(
    'an unknown field in a turn of the history',
    { question: 'a', history: [{ question: 'b' }, { question: 'c', role: 'user' }] },
    'body_invalid',
    ['"role"', 'history[1]', 'Allowed: question, answer.'],
  ),
  ask(
    'a history of 21 turns',
    { question: 'a', history: Array(21).fill({ question: 'b' }) },
    'body_invalid',
    ['history: must have at most 20 entries.'],
  ),
  ask(
    'an over-long question in the history',
    { question: 'a', history: [{ question: TOO_LONG }] },
    'query_too_long',
    ['history[0].question: '],
  ),
  ask('an unknown filter', { question: 'a', filters: { fylke: ['AK'] } }, 'body_invalid', [
    '"fylke"',
    'county',
  ]),
  ask('an unknown value in a filter', { question: 'a', filters: { county: ['XX'] } }, 'parameter_invalid', [
    'AA, AK',
  ]),
  ask('a filter that is not a list', { question: 'a', filters: { county: 'AK' } }, 'body_invalid', [
    'filters.county: must be a list.',
  ]),
  ask('an unknown language to answer in', { question: 'a', lang: 'sv' }, 'body_invalid', [
    'lang: must be one of nb, nn, en.',
  ]),
  ask('a body over 16 kB', OVER_16_KB, 'body_too_large', [], 413),
  {
    name: 'a body over 16 kB of an NLWeb client',
    path: '/ask',
    init: { method: 'POST', headers: json, body: OVER_16_KB },
    code: 'body_too_large',
    status: 413,
  },
  {
    name: 'a form of an NLWeb client',
    path: '/ask',
    init: { method: 'POST', body: new URLSearchParams({ query: 'a' }) },
    code: 'content_type_unsupported',
    status: 415,
  },
  {
    name: 'a body that is not UTF-8',
    path: '/api/ask',
    init: { method: 'POST', headers: json, body: new Uint8Array([0x22, 0xff, 0x22]) },
    code: 'body_not_json',
    status: 400,
    says: ['UTF-8'],
  },
  {
    name: 'a form instead of JSON',
    path: '/api/ask',
    init: { method: 'POST', body: new URLSearchParams({ question: 'a' }) },
    code: 'content_type_unsupported',
    status: 415,
    says: ['application/json'],
  },
  {
    name: 'JSON in another character set',
    path: '/api/ask',
    init: { method: 'POST', headers: { 'Content-Type': 'application/json; charset=latin1' }, body: '{}' },
    code: 'content_type_unsupported',
    status: 415,
  },
  {
    name: 'a body without a content type',
    path: '/api/ask',
    init: { method: 'POST', body: new Uint8Array([0x7b, 0x7d]) },
    code: 'content_type_unsupported',
    status: 415,
    says: ['No Content-Type'],
  },
  nlweb('no query', '?mode=list', 'query_missing', ['query: must be given']),
  nlweb('an empty query', '?query=%20', 'query_empty'),
  nlweb('a query of 501 characters', `?query=${TOO_LONG}`, 'query_too_long', ['501']),
  nlweb('a query that is not UTF-8', '?query=%FF', 'query_not_text', ['query: must be']),
  nlweb('an over-long question before it', `?query=a&prev=b,${TOO_LONG}`, 'query_too_long', ['prev[1]: ']),
  nlweb('a summary', '?query=a&mode=summarize', 'parameter_invalid', ['mode: must be list', '/api/ask']),
  nlweb('a generated answer, by the older name', '?query=a&generate_mode=generate', 'parameter_invalid', [
    'must be list',
  ]),
  nlweb('another site', '?query=a&site=example.org', 'parameter_invalid', ['site: must be all']),
  nlweb('streaming that is neither', '?query=a&streaming=kanskje', 'parameter_invalid', [
    'streaming: must be',
  ]),
  nlweb('a query_id that is none', '?query=a&query_id=%3Cb%3E', 'parameter_invalid', ['query_id: must be']),
  nlweb('an e-mail address', '?query=kari%40example.org', 'query_private', ['e-mail address']),
  nlweb('a phone number in a question before it', '?query=a&prev=ring%2041234567', 'query_private', [
    'phone',
  ]),
  nlwebBody('a body without a query', {}, 'query_missing', ['query: must be given']),
  nlwebBody('a nested query without text', { query: { site: 'all' } }, 'query_missing', [
    'query.text: must be given',
  ]),
  nlwebBody('a nested query that is a number', { query: { text: 5 } }, 'body_invalid', [
    'query.text: must be text',
  ]),
  nlwebBody(
    'streaming that is neither, nested',
    { query: { text: 'a' }, prefer: { streaming: 'x' } },
    'body_invalid',
    ['prefer.streaming: must be true'],
  ),
  nlwebBody(
    'streaming that is neither, beside a nested query',
    { query: { text: 'a' }, streaming: 'x' },
    'body_invalid',
    ['streaming: must be true'],
  ),
  nlwebBody('a query that is a number', { query: 7 }, 'body_invalid', ['query: must be text']),
  nlwebBody('a nested summary', { query: { text: 'a' }, prefer: { mode: 'summarize' } }, 'body_invalid', [
    'prefer.mode: must be list',
  ]),
  nlwebBody('a body that is a list', [], 'body_invalid', ['The body must be an object']),
  {
    name: 'a parameter where none is read',
    path: '/api/ask?q=a',
    init: { method: 'POST', headers: json, body: '{"question": "a"}' },
    code: 'parameter_unknown',
    status: 400,
  },
  { name: 'asking by GET', path: '/api/ask', code: 'method_not_allowed', status: 405, says: ['POST'] },
  {
    name: 'searching by POST',
    path: '/api/search',
    init: { method: 'POST' },
    code: 'method_not_allowed',
    status: 405,
  },
  {
    name: 'deleting a measure',
    path: '/api/measures/x',
    init: { method: 'DELETE' },
    code: 'method_not_allowed',
    status: 405,
  },
  {
    name: 'putting a page',
    path: '/kilde',
    init: { method: 'PUT', body: 'x' },
    code: 'method_not_allowed',
    status: 405,
  },
  {
    name: 'an unknown method',
    path: '/api/search',
    init: { method: 'PROPFIND' },
    code: 'method_not_allowed',
    status: 405,
  },
];

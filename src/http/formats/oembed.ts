/** oEmbed 1.0: what a page of ours looks like inside another site's, for tools that are given no more than its address. */
import type { Context } from 'hono';
import { privateDataIn } from '../../answer/private-data.ts';
import { AppError } from '../../errors.ts';
import { stringsFor } from '../../strings/strings.ts';
import { answerError } from '../answer-error.ts';
import type { Deps } from '../deps.ts';
import { type EmbedOptions, embedOptions } from '../embed-options.ts';
import { namesOf } from '../filter-names.ts';
import { chosenLanguage } from '../negotiate.ts';
import { FRAME_HEIGHT, frameTag } from '../pages/snippets.ts';
import { questionFault } from '../question-text.ts';
import { shown } from '../validation.ts';
import { escaped } from './xml.ts';

/** In CSS pixels: a column of text. */
const FRAME_WIDTH = 640;
const HOUR_IN_SECONDS = 3600;

type Embedded = EmbedOptions & { q?: string };

/** Answers `?url=`, within `maxwidth` and `maxheight`, as JSON or XML. Throws `parameter_invalid` or `not_found`. */
export async function oEmbed(c: Context, deps: Deps): Promise<Response> {
  const origin = c.get('base');
  const format = c.req.query('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') {
    // Not thrown: the log of what failed here is no place for what somebody wrote.
    const detail = `format: json and xml are offered, not ${shown(format)}.`;
    return answerError(c, new AppError('format_not_offered', detail));
  }
  const width = Math.min(FRAME_WIDTH, most(c, 'maxwidth'));
  const height = Math.min(FRAME_HEIGHT, most(c, 'maxheight'));
  const options = await embeddedAt(c, deps);
  const language = chosenLanguage(options.lang) ?? 'nb';
  const { siteName } = stringsFor(language);
  const size = { width: String(width), height: String(height) };
  const told = {
    version: '1.0',
    type: 'rich',
    title: siteName,
    provider_name: siteName,
    provider_url: `${origin}/`,
    html: frameTag({ origin, language, site: { files: {} } }, options, size),
    width,
    height,
    cache_age: HOUR_IN_SECONDS,
  };
  // An address that holds a question is kept by no shared cache.
  const kept = options.q === undefined ? 'public' : 'private';
  c.header('Cache-Control', `${kept}, max-age=${HOUR_IN_SECONDS}`);
  if (format === 'json') return c.json(told);
  const fields = Object.entries(told).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
  return c.body(xml, 200, { 'Content-Type': 'text/xml; charset=utf-8' });
}

/** A size in CSS pixels that must not be passed; none where nothing is given. */
function most(c: Context, name: 'maxwidth' | 'maxheight'): number {
  const written = c.req.query(name);
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new AppError('parameter_invalid', `${name}: must be a whole number from 1 to 999999.`);
}

/** What the page at `url` is inside another one. Throws where it is not one of ours that can be. */
async function embeddedAt(c: Context, deps: Deps): Promise<Embedded> {
  const given = c.req.query('url');
  if (given === undefined) throw new AppError('parameter_invalid', 'url: must be given.');
  const url = URL.canParse(given) ? new URL(given) : null;
  const own = [c.get('base'), new URL(c.req.url).origin];
  const options = url && own.includes(url.origin) ? optionsOf(url) : null;
  const { vocabulary } = (await deps.service()).corpus;
  const names = namesOf(vocabulary);
  const known = (['county', 'phase'] as const).every((filter) =>
    (options?.[filter] ?? '')
      .split(',')
      .every((value) => value === '' || names[filter].find(value) !== undefined),
  );
  const nothing = `There is nothing to embed at ${shown(given)}. See /embed/velg.`;
  if (!options || !known) throw new AppError('not_found', nothing);
  const { q = '', ...rest } = options;
  const fault = questionFault(q);
  if (fault && fault.code !== 'query_empty') throw new AppError(fault.code, fault.message);
  // What identifies a person is not repeated.
  return fault || privateDataIn(q) !== null ? rest : options;
}

/** The options of a page of ours; null for one that is not there to be embedded. */
function optionsOf({ pathname, searchParams }: URL): Embedded | null {
  const [, kind, name = ''] = /^\/(fylke|fase)\/([^/]+)$/.exec(pathname) ?? [];
  const lang = chosenLanguage(searchParams.get('lang') ?? undefined);
  const chosen = lang === null ? {} : { lang };
  if (kind !== undefined) return { [kind === 'fylke' ? 'county' : 'phase']: decoded(name), ...chosen };
  if (!['/', '/sok', '/embed'].includes(pathname)) return null;
  const q = searchParams.get('q')?.trim() ?? '';
  return { ...embedOptions(searchParams), ...(q === '' ? {} : { q }) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

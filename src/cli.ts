/** `npm run ask -- "…"`: an answer with its citations in the terminal. `--json` gives what the HTTP interface gives. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { indexReader } from './disk/read.ts';
import { configuredEmbedder } from './embed/configured.ts';
import { AppError, explained } from './errors.ts';
import { questionFault } from './http/question-text.ts';
import { siteOrigin } from './http/site-url.ts';
import { shown } from './http/validation.ts';
import { openService } from './service.ts';
import { stringsFor } from './strings/strings.ts';
import { type AskResponse, LANGUAGES, NO_FILTERS } from './types.ts';

const USAGE = `Usage: npm run ask -- "hvilke tiltak finnes for Vg2–Vg3?" [--lang ${LANGUAGES.join('|')}] [--json]

--lang  language to answer in; the question’s if left out
--json  what POST /api/ask gives
--help  this text`;
const DIST = join(dirname(fileURLToPath(import.meta.url)), '../dist');

try {
  await main();
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = argumentsGiven();
  if (values.help) return console.log(USAGE);
  const question = positionals.join(' ').trim();
  const language = LANGUAGES.find((candidate) => candidate === values.lang);
  if (values.lang !== undefined && language === undefined)
    throw new Error(`--lang must be one of ${LANGUAGES.join(', ')}, not ${shown(values.lang)}.\n\n${USAGE}`);
  if (question === '') throw new Error(`There is no question.\n\n${USAGE}`);
  const fault = questionFault(question);
  if (fault) throw new AppError(fault.code, fault.message);
  const embedder = await configuredEmbedder(process.env);
  const service = await openService(indexReader(DIST, process.env.INDEX_FOLDER), null, embedder);
  const answer = await service.ask({ question, history: [], filters: NO_FILTERS, language });
  console.log(
    values.json ? JSON.stringify(answer, null, 2) : asText(answer, siteOrigin(process.env.SITE_URL)),
  );
}

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    throw new Error(`${(cause as Error).message}\n\n${USAGE}`, { cause });
  }
}

/** The answer with its sources below it, as plain text. `origin` is that of their pages. */
function asText({ answer, citations, notice, followUps, language }: AskResponse, origin: string): string {
  const { basis, unit } = stringsFor(language);
  const sources = citations.map(({ n, section, page, sectionTitle, counties, phase, url }) => {
    const derived = phase?.basis === 'derived' ? ` (${basis.derived})` : '';
    const places = [phase && `${phase.name}${derived}`, ...counties.map((county) => county.name)].filter(
      Boolean,
    );
    return `[${n}] ${unit.place(section, page)} ${sectionTitle}${places.length > 0 ? ` (${places.join(', ')})` : ''} ${origin}${url}`;
  });
  return [plain(answer), notice, sources.join('\n'), followUps.map((question) => `→ ${question}`).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** Markdown's bold and headings without their signs. */
function plain(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll(/^#+ /gm, '');
}

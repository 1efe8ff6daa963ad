/** `npm run ask -- "…"`: an answer with its citations in the terminal. `--json` gives what the HTTP interface gives. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { indexReader } from './disk/read.ts';
import { configuredEmbedder } from './embed/configured.ts';
import { AppError, explained } from './errors.ts';
import { questionFault } from './http/question-text.ts';
import { openService } from './service.ts';
import { type AskResponse, LANGUAGES, NO_FILTERS } from './types.ts';

const USAGE = 'Usage: npm run ask -- "hvilke tiltak finnes for Vg2–Vg3?" [--lang nb|nn|en] [--json]';
const DIST = join(dirname(fileURLToPath(import.meta.url)), '../dist');

try {
  await main();
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string' }, json: { type: 'boolean' } },
  });
  const question = positionals.join(' ').trim();
  const language = LANGUAGES.find((candidate) => candidate === values.lang);
  if (question === '' || (values.lang !== undefined && language === undefined)) throw new Error(USAGE);
  const fault = questionFault(question);
  if (fault) throw new AppError(fault.code, fault.message);
  const embedder = await configuredEmbedder(process.env);
  const service = await openService(indexReader(DIST, process.env.INDEX_FOLDER), null, embedder);
  const answer = await service.ask({ question, history: [], filters: NO_FILTERS, language });
  console.log(values.json ? JSON.stringify(answer, null, 2) : asText(answer));
}

/** The answer with its sources below it, as plain text. */
function asText({ answer, citations, notice, followUps }: AskResponse): string {
  const sources = citations.map(({ n, label, sectionTitle, counties, phase, url }) => {
    const basis = phase?.basis === 'derived' ? ' (utledet/derived)' : '';
    const places = [phase && `${phase.name}${basis}`, ...counties.map((county) => county.name)].filter(
      Boolean,
    );
    return `[${n}] ${label} ${sectionTitle}${places.length > 0 ? ` (${places.join(', ')})` : ''} ${url}`;
  });
  return [plain(answer), notice, sources.join('\n'), followUps.map((question) => `→ ${question}`).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** Markdown's bold and headings without their signs. */
function plain(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll(/^#+ /gm, '');
}

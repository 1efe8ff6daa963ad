/** Answers at a terminal, where flags give none. */

import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { answersFrom } from '../../scripts/measure/answers.ts';
import { invalid } from '../../scripts/measure/choices.ts';

/** A terminal where somebody answers each question with the next of `lines`, and then leaves. */
function terminal(lines: string[], isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const said: string[] = [];
  const output = Object.assign(new PassThrough(), { isTTY });
  output.on('data', (part: Buffer) => {
    said.push(String(part));
    if (!String(part).endsWith(': ')) return;
    const line = lines.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  return { said, streams: { input, output } as unknown as Parameters<typeof answersFrom>[1] };
}

const COUNTY = {
  flag: 'county',
  ask: 'County',
  choices: ['XX'],
  read: (written: string) => {
    if (written !== 'XX') throw invalid(`There is no county ${written}.`);
    return written;
  },
};
const SCOPE = { flag: 'scope', ask: 'Scope', read: (written: string) => written, otherwise: null };

it('asks for what no flag gives, says what is wrong with an answer, and asks again', async () => {
  const { said, streams } = terminal(['QQ', 'XX', '']);
  const answers = answersFrom({ title: 'T' }, streams);
  expect(await answers.get({ ...COUNTY, flag: 'title', read: (written) => written })).toBe('T');
  expect(await answers.get(COUNTY)).toBe('XX');
  expect(await answers.get<string | null>(SCOPE)).toBeNull();
  answers.close();
  expect(said.join('')).toContain('There is no county QQ.');
  expect(said.join('')).toContain('Scope (may be left empty): ');
});

it('loses nothing of what is typed or pasted ahead of the questions', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const answers = answersFrom({}, { input, output } as unknown as Parameters<typeof answersFrom>[1]);
  input.write('QQ\nXX\n2 skoler\n');
  expect(await answers.get(COUNTY)).toBe('XX');
  expect(await answers.get<string | null>(SCOPE)).toBe('2 skoler');
  answers.close();
});

it('ends where somebody leaves', async () => {
  const answers = answersFrom({}, terminal([]).streams);
  await expect(answers.get(COUNTY)).rejects.toThrow('Broken off before all was answered.');
});

it('asks nobody where there is no terminal', async () => {
  const answers = answersFrom({}, terminal([], false).streams);
  await expect(answers.get(COUNTY)).rejects.toThrow(
    '--county is lacking, and there is no terminal to ask at.',
  );
  expect(await answers.get<string | null>(SCOPE)).toBeNull();
});

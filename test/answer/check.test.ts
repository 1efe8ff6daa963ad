/** The checker lets sound answers through untouched and drops each kind of sentence that its citations do not support. */

import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/ask.ts';
import { checkAnswer } from '../../src/answer/check.ts';
import type { Written } from '../../src/answer/draft.ts';
import { sentencesOf } from '../../src/answer/sentences.ts';
import { NO_FILTERS, openReal } from '../real-engine.ts';

const engine = await openReal();
const { knowledge } = engine;
const written = (question: string): Written =>
  answer(engine, { question, history: [], filters: NO_FILTERS }).written;
const nordland = written('tiltak i Nordland');
const withLine = (line: string): Written => ({ ...nordland, answer: `${nordland.answer}\n\n${line}` });

describe('sentences', () => {
  it('end in their markers, with ranges written out', () => {
    expect(sentencesOf('A har tre. [1]–[3] B er «to. Tre.» [4]').map(({ cited }) => cited)).toEqual([
      [1, 2, 3],
      [4],
    ]);
  });

  it('without markers of their own have no support', () => {
    expect(sentencesOf('Dette er sant. Dette òg. [1]').map(({ cited }) => cited)).toEqual([[], [1]]);
    expect(sentencesOf('Noe [1] og mer').map(({ cited }) => cited)).toEqual([[1], []]);
  });

  it('do not end at an abbreviation', () => {
    expect(sentencesOf('Det står i § 2.5, s. 7, jf. Kapittel 3. [1]')).toHaveLength(1);
  });
});

describe('the checker', () => {
  it('lets a sound answer through as it is', () => {
    expect(checkAnswer(knowledge, nordland)).toMatchObject({ answer: nordland.answer, faults: [] });
  });

  it.each([
    ['a sentence without a citation', 'Tiltakene virker godt.'],
    ['a citation that is not there', 'Nordland har et karrierehus. [99]'],
    ['a quote that no citation says', '«Elevloftet i Bodø» er et tiltak. [1]'],
    ['a quote of another unit than the cited one', '«Forebyggende team» er et tiltak. [1]'],
    ['a count that is wrong', 'Nordland meldte inn 4 tiltak. [1]–[3]'],
    ['a county that none of its citations is from', 'Også Rogaland har karrierehus. [1]'],
    ['a county that is named behind a word with its name in it', 'Oslo-regionen og Oslo har dette. [1]'],
    ['a county that is named in English', 'South Trøndelag has this too. [1]'],
    ['a county that is named in another spelling', 'Møre & Romsdal har dette. [1]'],
    ['a county whose name has an ending', 'Dette er Oslos tiltak. [1]'],
    ['an empty range', 'Slik er det. [3]–[1]'],
  ])('drops %s', (_, line) => {
    const checked = checkAnswer(knowledge, withLine(line));
    expect(checked.answer).toBe(nordland.answer);
    expect(checked.faults).toHaveLength(1);
  });

  it('keeps the sentences of a line that have support', () => {
    const line = '**Nordland** har «Karrierehus». [1] Det er best i landet.';
    expect(checkAnswer(knowledge, withLine(line)).answer).toBe(
      `${nordland.answer}\n\n**Nordland** har «Karrierehus». [1]`,
    );
  });

  it.each([
    'Nordland fylkeskommune har dette. [1]',
    'Nordlands tiltak er dette. [1]',
    'Oslo-regionen har dette. [1]',
  ])('keeps what names no other county: "%s"', (line) => {
    expect(checkAnswer(knowledge, withLine(line)).faults).toEqual([]);
  });

  it.each([
    ['quote', 'Noe som ikke står der'],
    ['label', '§ 9.9, s. 99'],
    ['page', 99],
    ['url', '/kilde#nei'],
    ['id', 'finnes-ikke'],
    ['counties', []],
  ])('drops a citation whose %s is wrong, with all that leans on it', (field, value) => {
    const citations = nordland.citations.map((citation) =>
      citation.n === 1 ? { ...citation, [field]: value } : citation,
    );
    const checked = checkAnswer(knowledge, { ...nordland, citations });
    expect(checked.citations.map(({ n }) => n)).not.toContain(1);
    expect(checked.answer).not.toContain('[1]');
  });
});

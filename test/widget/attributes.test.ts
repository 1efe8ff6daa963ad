/** What an editor may write on the element: read kindly, and never a reason not to work. */
import { describe, expect, it } from 'vitest';
import { EMBED_OPTIONS } from '../../src/http/embed-options.ts';
import { ATTRIBUTES, filterOf, languageOf, limitOf, modeOf } from '../../src/widget/attributes.ts';

describe('an attribute', () => {
  it.each([
    [null, 5],
    ['', 5],
    ['3', 3],
    [' 12 ', 12],
    ['0', 1],
    ['999', 20],
    ['-1', 5],
    ['many', 5],
    ['1e2', 5],
  ])('limit=%j shows %i hits', (written, hits) => expect(limitOf(written)).toBe(hits));

  it.each([
    [null, 'both'],
    ['ask', 'ask'],
    [' search ', 'search'],
    ['SEARCH', 'both'],
  ])('mode=%j is %s', (written, mode) => expect(modeOf(written)).toBe(mode));

  it.each([
    [null, undefined],
    [' ', undefined],
    ['RO', ['RO']],
    ['RO, Møre og Romsdal,', ['RO', 'Møre og Romsdal']],
  ])('county=%j is %j', (written, values) => expect(filterOf(written)).toEqual(values));

  it.each([
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['NN', 'nn'],
    ['en-GB', 'en'],
    ['sv', null],
    ['', null],
    [undefined, null],
  ])('lang=%j is %j', (tag, language) => expect(languageOf(tag)).toBe(language));
});

it('is a parameter of /embed by the same name, but for the address and the question', () => {
  const others = Object.keys(ATTRIBUTES).filter((name) => name !== 'api' && name !== 'query');
  expect([...EMBED_OPTIONS].sort()).toEqual(others.sort());
});

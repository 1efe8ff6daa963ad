/** Which language a visitor gets, and whether an error comes as a page. */
import { describe, expect, it } from 'vitest';
import { acceptedLanguage, chosenLanguage, wantsEvents, wantsPage } from '../../src/http/negotiate.ts';

describe('the language of a page', () => {
  it.each([
    ['nn-NO,nn;q=0.9,nb;q=0.8', 'nn'],
    ['en-US,en;q=0.5', 'en'],
    ['no', 'nb'],
    ['de,en;q=0.3,nn;q=0.7', 'nn'],
    ['en;q=0, nn;q=0.1', 'nn'],
    ['de, fr', 'nb'],
    ['*', 'nb'],
    ['', 'nb'],
    [';;q=,,=', 'nb'],
    [undefined, 'nb'],
  ])('for Accept-Language %s is %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });

  it('is the chosen one only where we have it', () => {
    expect(chosenLanguage('nn')).toBe('nn');
    expect(chosenLanguage('sv')).toBeNull();
    expect(chosenLanguage(undefined)).toBeNull();
  });
});

describe('an error', () => {
  it('comes as a page to browsers, and as data to programs and from the API', () => {
    expect(wantsPage('/finnes-ikke', 'text/html,application/xhtml+xml')).toBe(true);
    expect(wantsPage('/finnes-ikke', '*/*')).toBe(false);
    expect(wantsPage('/finnes-ikke', undefined)).toBe(false);
    expect(wantsPage('/api/search', 'text/html')).toBe(false);
  });
});

describe('events', () => {
  it.each([
    ['text/event-stream', true],
    ['TEXT/EVENT-STREAM', true],
    ['application/json, text/event-stream', true],
    ['application/json;q=0.5, text/event-stream', true],
    ['application/json, text/event-stream;q=0.1', false],
    ['text/event-stream;q=0, application/json', false],
    ['text/event-streams', false],
    ['*/*', false],
    [undefined, false],
  ])('for Accept %s: %s', (accept, wanted) => expect(wantsEvents(accept)).toBe(wanted));
});

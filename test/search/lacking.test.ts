/** Facts that the source lacks are told by how they are asked for, and nothing that it has is taken for one. */

import { describe, expect, it } from 'vitest';
import { lackingFor } from '../../src/search/lacking.ts';

describe('the form of chapter 5', () => {
  it('is none to apply with', () => {
    expect(lackingFor('Hva skriver jeg i søknadsskjemaet til Open dør?')).toBe('contact');
    expect(lackingFor('Hva skriver vi i skjemaet om kostnader?')).toBeNull();
  });
});

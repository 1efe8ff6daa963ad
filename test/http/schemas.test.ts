/** The contract's schemas hold all that the corpus has to say of a unit. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { phaseLinkSchema } from '../../src/http/schemas.ts';
import type { PhaseLink } from '../../src/types.ts';
import { fakeService } from './fake-service.ts';

describe('a derived phase link', () => {
  const link: Required<PhaseLink> = {
    id: '2.7',
    basis: 'derived',
    evidence: '2.7-ulike-modeller',
    concept: 'iko',
    group: 'IKO',
  };

  it('may say which group it comes from, and the API’s description says what that is', async () => {
    expect(phaseLinkSchema.parse(link)).toEqual(link);
    const app = createApp({ service: async () => fakeService });
    const text = await (await app.request('/openapi.json')).text();
    const { PhaseLink } = JSON.parse(text).components.schemas;
    expect(Object.keys(PhaseLink.properties).sort()).toEqual(Object.keys(link).sort());
    expect(PhaseLink.properties.group.description).toContain('group or subgroup');
  });
});

/** A county's own description, over a made-up corpus: found, cited to its measure, and told apart from the source. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_MODEL_FOLDER, openOwnModel } from '../../scripts/own-model.ts';
import { ask } from '../../src/answer/ask.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildIndex } from '../../src/index/build.ts';
import { type Engine, openEngine } from '../../src/search/engine.ts';
import { search } from '../../src/search/search.ts';
import { MADE_UP_CORPUS } from '../corpus/made-up-corpus.ts';
import { NO_FILTERS } from '../real-engine.ts';
import { citationFaults } from './citation-faults.ts';

describe('a description that a county has delivered', () => {
  let folder: string;
  let engine: Engine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'described-'));
    await buildIndex({
      corpus: await loadCorpus(MADE_UP_CORPUS),
      embedder: await openOwnModel(),
      ownModel: OWN_MODEL_FOLDER,
      out: join(folder, 'dist'),
      inputs: 'c'.repeat(64),
      least: { units: 1, measures: 1, vectorShare: 0.5 },
    });
    engine = await openEngine(
      async (name) => new Uint8Array(await readFile(join(folder, 'dist/index', name))),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const described = () => {
    const unit = engine.knowledge.units.find(({ role }) => role === 'description');
    if (!unit) throw new Error('The made-up corpus has no description');
    return unit;
  };

  it('is found by its own words, first, although nobody wrote a question for it', () => {
    const unit = described();
    const { results } = search(engine, { text: unit.text, filters: NO_FILTERS, limit: 5, offset: 0 });
    expect(results[0]?.id).toBe(unit.id);
    expect(results[0]?.title).toBe(unit.title);
  });

  it('is cited to its measure, with its title and its county', () => {
    const unit = described();
    const response = ask(engine, { question: unit.text, history: [], filters: NO_FILTERS });
    expect(citationFaults(engine.knowledge, response)).toEqual([]);
    expect(response.answer).toContain(unit.title);
    const citation = response.citations.find(({ id }) => id === unit.id);
    expect(citation?.counties.map(({ code }) => code)).toEqual([unit.county]);
  });

  it('is told when the measure is looked up, and nobody then says that there is none', () => {
    const unit = described();
    const question = `hva er ${unit.title}?`;
    const response = ask(engine, { question, history: [], filters: NO_FILTERS, language: 'nb' });
    expect(response.answer).toContain(unit.text);
    expect(response.answer).not.toContain('ingen beskrivelse');
    expect(response.notice ?? '').not.toContain('bare titlene');
  });
});

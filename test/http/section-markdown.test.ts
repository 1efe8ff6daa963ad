/** Sections as Markdown hold all of the source's words, each once where the source has it once, in its order. */
import { describe, expect, it } from 'vitest';
import { sectionMarkdown } from '../../src/http/section-markdown.ts';
import { sectionsOf } from '../../src/http/sections.ts';
import { openReal } from '../real-engine.ts';
import { fakeService } from './fake-service.ts';

const { knowledge } = await openReal();
const sections = sectionsOf(knowledge.units);

describe('a section of the source as Markdown', () => {
  it.each(sections.map((section) => [section.id, section] as const))(
    '%s holds every line, as a heading, an item or a note',
    (_, section) => {
      const lines = sectionMarkdown(section, knowledge)
        .split('\n')
        .map((line) => line.replace(/^ *(?:-|#+) /, '').trim());
      for (const { text, kind } of section.units) {
        const words = text.split('\n')[0]?.trim() ?? '';
        const held = lines.some((line) => (kind === 'measure' ? line.endsWith(words) : line.includes(words)));
        expect(held, text).toBe(true);
      }
    },
  );

  it('tells what stands under a heading from what comes after it', () => {
    const phase = sectionsOf(fakeService.corpus.units).find(({ id }) => id === '2.5');
    const text = phase ? sectionMarkdown(phase, fakeService.corpus) : '';
    expect(text).toContain('## Direkte rettet mot målgruppa\n\n- Kvalifiseringskurs\n- Nettskole');
    expect(text).toContain('\n\n---\n\n- Endre tilbudsstruktur for påbygg');
  });
});

/** The answer's Markdown as HTML. */
import { describe, expect, it } from 'vitest';
import { answerHtml } from '../../src/http/pages/answer-html.ts';
import type { Language } from '../../src/types.ts';

const markup = {
  citation: (n: number) => (n <= 2 ? { url: `/kilde#enhet-${n}`, label: `Kilde ${n}` } : null),
};

/** What the made-up source holds. */
const SOURCE = ['Flere i lære', 'Fleksible løp', 'Læreplass', 'Skole/opplæringsarena'];

/** `language` is that of the source, where the answer is in another. */
const html = (markdown: string, language: Language | null = null) =>
  String(
    answerHtml(markdown, {
      ...markup,
      sourceLanguage: (text) => (SOURCE.includes(text) ? language : null),
    }),
  );

describe('an answer on a page', () => {
  it('shows paragraphs, bold and emphasis', () => {
    expect(html('En **fet** og *lutet*\nlinje.\n\nEn til.')).toBe(
      '<p>En <strong>fet</strong> og <em>lutet</em>\nlinje.</p><p>En til.</p>',
    );
  });

  it('leads each marker to the words it cites, and leaves markers without a citation as text', () => {
    expect(html('Kurs [1] og [7].')).toBe(
      '<p>Kurs <a class="cite" href="/kilde#enhet-1" aria-label="Kilde 1">[1]</a> og [7].</p>',
    );
  });

  it('shows headings below the answer’s own', () => {
    expect(html('### Tiltak\n#### Under\nTekst')).toBe('<h3>Tiltak</h3><h4>Under</h4><p>Tekst</p>');
  });

  it('shows a paragraph that is bold throughout as a heading below the last one', () => {
    expect(
      html('**Først**\n\nTekst\n\n### Tiltak\n\n**Vg1 (§ 2.3, s. 5)**\n\n**Eier** (§ 3.1, s. 11) [1]'),
    ).toMatch(
      /^<h3><strong>Først<.*<h3>Tiltak<\/h3><h4><strong>Vg1 \(§ 2.3, s. 5\)<\/strong><\/h4><h4><strong>Eier<.*<\/h4>$/,
    );
    expect(html('#### Under\n\n**Fag**')).toBe('<h4>Under</h4><h5><strong>Fag</strong></h5>');
    expect(html('**Oslo** og **Troms**\n\n> **Sitat**\n\n**Vg1**: ja')).not.toContain('<h');
  });

  it('shows lists, lists within lists, and numbered lists', () => {
    expect(html('- a\n  - b\n  - c\n- d')).toBe('<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>');
    expect(html('1. a\n2. b')).toBe('<ol><li>a</li><li>b</li></ol>');
  });

  it('shows a list right after a line of text', () => {
    expect(html('To:\n- a\n- b')).toBe('<p>To:</p><ul><li>a</li><li>b</li></ul>');
  });

  it('shows quotes, in the source’s language where that is another', () => {
    expect(html('> Flere i lære [2]', 'nb')).toBe(
      '<blockquote lang="nb"><p>Flere i lære <a class="cite" href="/kilde#enhet-2" aria-label="Kilde 2">[2]</a></p></blockquote>',
    );
    expect(html('It says «Flere i lære».', 'nb')).toBe(
      '<p>It says «<span lang="nb">Flere i lære</span>».</p>',
    );
    expect(html('It says “Flere i lære”.', 'nb')).toBe(
      '<p>It says “<span lang="nb">Flere i lære</span>”.</p>',
    );
  });

  it('marks a cited heading of the source as in the source’s language, and other bold words not', () => {
    expect(html('**Fleksible løp** [1]\n\n**Troms**: two', 'nb')).toBe(
      '<h3><strong lang="nb">Fleksible løp</strong> <a class="cite" href="/kilde#enhet-1" aria-label="Kilde 1">[1]</a></h3>' +
        '<p><strong>Troms</strong>: two</p>',
    );
  });

  it('marks headings of the source with the place or number that the answer gives them', () => {
    expect(html('**Skole/opplæringsarena (§ 3.4, p. 14)**\n\n**§ 4.4 Læreplass**', 'nb')).toBe(
      '<h3><strong><span lang="nb">Skole/opplæringsarena</span> (§ 3.4, p. 14)</strong></h3>' +
        '<h3><strong>§ 4.4 <span lang="nb">Læreplass</span></strong></h3>',
    );
    expect(html('- Læreplass: “Flere i lære” [1]', 'nb')).toContain(
      '<li><span lang="nb">Læreplass</span>: “<span lang="nb">Flere i lære</span>” <a',
    );
  });

  it('leaves quoted words of its own in its own language', () => {
    expect(html('derived: the concept “apprenticeship”', 'nb')).toBe(
      '<p>derived: the concept “apprenticeship”</p>',
    );
  });

  it('shows markup in the source as the characters it is', () => {
    const shown = html('<img src=x onerror=alert(1)> & **<b>** [1](javascript:alert(1)) `<i>`');
    expect(shown).not.toMatch(/<(?!\/?(p|strong|a)\b)/);
    expect(shown).toContain('&lt;img src=x onerror=alert(1)&gt; &amp;');
  });

  it('takes a backslash as leave to show the next sign as it is', () => {
    expect(html('\\*ikke lutet\\* og \\[1\\]')).toBe('<p>*ikke lutet* og [1]</p>');
  });

  it('shows unfinished markup as it stands', () => {
    expect(html('**åpen og * alene [')).toBe('<p>**åpen og * alene [</p>');
    expect(html('')).toBe('');
  });
});

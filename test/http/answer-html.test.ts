/** The answer's Markdown as HTML. */
import { describe, expect, it } from 'vitest';
import { answerHtml } from '../../src/http/pages/answer-html.ts';

const markup = {
  citation: (n: number) => (n <= 2 ? { url: `/kilde#enhet-${n}`, label: `Kilde ${n}` } : null),
  quoteLanguage: null,
};

const html = (markdown: string, quoteLanguage: string | null = null) =>
  String(answerHtml(markdown, { ...markup, quoteLanguage }));

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
      '<p><strong lang="nb">Fleksible løp</strong> <a class="cite" href="/kilde#enhet-1" aria-label="Kilde 1">[1]</a></p>' +
        '<p><strong>Troms</strong>: two</p>',
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

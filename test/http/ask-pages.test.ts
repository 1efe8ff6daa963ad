/** The front page and the page of an answer: reading, sources, hits, conversation and language, over a fake service. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { Service } from '../../src/http/deps.ts';
import { openService } from '../../src/service.ts';
import type { AskRequest, AskResponse, Understood } from '../../src/types.ts';
import { readBuilt } from '../real-engine.ts';
import { fakeService } from './fake-service.ts';

const NOTHING: Understood = { phases: [], counties: [], categories: [], groups: [], actors: [] };

/** The fake service with another answer, the requests whose answers it finished, and those that it began. */
function serving(change: (answer: AskResponse, request: AskRequest) => Partial<AskResponse>) {
  const requests: AskRequest[] = [];
  const begun: AskRequest[] = [];
  const service: Service = {
    ...fakeService,
    async begin(request) {
      begun.push(request);
      const { found } = await fakeService.begin(request);
      const changed = { ...found, ...change(found, request) };
      const finish = async () => {
        requests.push(request);
        return changed;
      };
      return { found: changed, finish };
    },
  };
  const app = createApp({ service: async () => service });
  const page = async (path: string, language = 'nb') => {
    const response = await app.request(path, { headers: { 'Accept-Language': language } });
    expect(response.status, path).toBe(200);
    return response.text();
  };
  return { page, requests, begun };
}

const plain = serving(() => ({}));
const nearest = serving(() => ({ complete: false }));

describe('how a question was read', () => {
  const read = (understood: Partial<Understood>) =>
    serving(() => ({ understood: { ...NOTHING, topic: null, carried: [], ...understood } })).page;

  it('is said in one line, in the page’s language', async () => {
    const page = read({ phases: ['2.5'], counties: ['AK'], actors: ['skole'] });
    expect(await page('/sok?q=kurs&lang=nb')).toContain(
      'Forstått som: fase Overgang Vg2–Vg3 · fylke Akershus (AK) · aktør Skole<',
    );
    expect(await page('/sok?q=kurs&lang=en')).toContain(
      'Understood as: phase Transition Vg2–Vg3 · county Akershus (AK) · actor School<',
    );
  });

  it('names a group instead of its category, and several of a kind together', async () => {
    const page = read({ counties: ['NT', 'ST'], categories: ['4.3', '4.4'], groups: ['4.4-laereplass'] });
    expect(await page('/sok?q=kurs&lang=nn')).toContain(
      'Forstått som: fylke Nord-Trøndelag (NT), Sør-Trøndelag (ST) · kategori Samordning (4.3) · gruppe læreplass<',
    );
  });

  it('is not said where nothing was read', async () => {
    expect(await plain.page('/sok?q=kurs')).not.toContain('Forstått som');
  });
});

describe('the sources of an answer', () => {
  it('say of a derived phase that it is derived', async () => {
    expect(await plain.page('/sok?q=kvalifiseringskurs&lang=nb')).toMatch(
      /Aust-Agder · Overgang Vg2–Vg3 \(utledet\) · /,
    );
    expect(await plain.page('/sok?q=kvalifiseringskurs&lang=nn')).toContain('Vg2–Vg3 (utleidd)');
    expect(await plain.page('/sok?q=kvalifiseringskurs&lang=en')).toContain('Vg2–Vg3 (derived)');
  });

  it('stand open where they are few, and fold away where they are more than twelve', async () => {
    const few = await plain.page('/sok?q=kvalifiseringskurs');
    expect(few).not.toContain('<details');
    const many = serving(({ citations: [first] }) => ({
      citations: first ? Array.from({ length: 13 }, (_, i) => ({ ...first, n: i + 1 })) : [],
    }));
    const folded = await many.page('/sok?q=kvalifiseringskurs');
    expect(folded).toMatch(/<details>\s*<summary>Kilder i svaret \(13\)<\/summary>\s*<ol class="sources">/);
    expect(folded).toContain('class="cite" href="/kilde#');
  });

  it('can be skipped where they are many: to what to ask next, or to the hits', async () => {
    expect(await plain.page('/sok?q=kvalifiseringskurs')).not.toContain('class="pass"');
    const first = await plain.page('/sok?q=r');
    expect(first).toContain('<a class="pass" href="#videre">Hopp over svaret og kildehenvisningene</a>');
    expect(first).toContain('<h3 id="videre" tabindex="-1">');
    const without = await serving(() => ({ followUps: [] })).page('/sok?q=r');
    expect(without).toContain('<a class="pass" href="#treff">');
    expect(without).toContain('<h2 id="treff" tabindex="-1">');
  });
});

describe('the hits', () => {
  it('are not said again where the answer lists them all; the list can be had as JSON', async () => {
    const text = await plain.page('/sok?q=kvalifiseringskurs&county=AK');
    expect(text).toContain('Treff (1)');
    expect(text).not.toContain('<ol class="hits"');
    const [, link = ''] = /href="(\/api\/search\?[^"]+)"/.exec(text) ?? [];
    expect(link).toBe('/api/search?q=kvalifiseringskurs&amp;county=AK&amp;limit=100&amp;lang=nb');
    const data = await createApp({ service: async () => fakeService }).request(link.replaceAll('&amp;', '&'));
    expect(await data.json()).toMatchObject({ total: 1, complete: true });
  });

  it('follow an answer that is not complete, each with its phase and how it is tied to it', async () => {
    const text = await nearest.page('/sok?q=kvalifiseringskurs&lang=nb');
    expect(text).toContain('<ol class="hits"');
    const [, derived = ''] = /(<h3><a href="\/tiltak\/aa-kvalifiseringskurs.*?<\/ul>)/s.exec(text) ?? [];
    expect(derived).toContain('Overgang Vg2–Vg3</a> (utledet)');
  });
});

describe('a conversation', () => {
  it('is answered once, and composed once more without what was asked before, to see what that changes', async () => {
    const { page, requests, begun } = serving(() => ({}));
    await page('/sok?q=og+i+Akershus%3F&fra=kurs');
    expect(requests).toHaveLength(1);
    expect(begun.map(({ history }) => history.length)).toEqual([1, 0]);
    await page('/sok?q=kurs');
    expect(begun).toHaveLength(3);
  });

  const path = '/sok?q=og+i+Akershus%3F&fra=kurs&fra=nettskole';

  it('passes the earlier questions on, and carries them and this one in the form', async () => {
    const { page, requests } = serving(() => ({}));
    const text = await page(path);
    expect(requests[0]).toMatchObject({
      question: 'og i Akershus?',
      history: [{ question: 'kurs' }, { question: 'nettskole' }],
    });
    const carried = [...text.matchAll(/name="fra" value="([^"]*)"/g)].map(([, value]) => value);
    expect(carried).toEqual(['kurs', 'nettskole', 'og i Akershus?']);
  });

  it('takes a question sent twice for one, and leaves out what is empty', async () => {
    const { page, requests } = serving(() => ({}));
    await page('/sok?q=e&fra=a&fra=b&fra=&fra=d&fra=e');
    expect(requests[0]?.history.map(({ question }) => question)).toEqual(['a', 'b', 'd']);
  });

  it('goes back as far as the API, and says so where more was asked', async () => {
    const { page, requests } = serving(() => ({}));
    const asked = (count: number) => Array.from({ length: count }, (_, i) => `fra=kurs+${i}`).join('&');
    const carriedBy = (text: string) =>
      [...text.matchAll(/name="fra" value="([^"]*)"/g)].map(([, value = '']) => value);
    const text = await page(`/sok?q=kurs&${asked(20)}`);
    expect(requests[0]?.history).toHaveLength(20);
    expect(text).not.toContain('teller ikke med lenger');
    // The next one is one too many.
    const carried = carriedBy(text);
    expect(carried.slice(0, 2)).toEqual(['', 'kurs 1']);
    const next = await page(`/sok?q=kurs+30&${carried.map((one) => `fra=${one}`).join('&')}`);
    expect(requests.at(-1)?.history).toHaveLength(20);
    expect(next).toContain('Eldre spørsmål i samtalen teller ikke med lenger.');
    expect(carriedBy(next).slice(0, 2)).toEqual(['', 'kurs 2']);
  });

  it('carries no more of long questions than an address holds', async () => {
    const { page } = serving(() => ({}));
    const long = encodeURIComponent('æ'.repeat(400));
    const text = await page(`/sok?q=kurs&${`fra=${long}&`.repeat(5)}`);
    expect(text.match(/name="fra" value="æ/g)).toHaveLength(2);
  });

  it('leads back to each question, and forgets them all by a plain link', async () => {
    const text = await plain.page(path);
    expect(text).toContain('href="/sok?q=nettskole&amp;fra=kurs"');
    expect(text).toContain('href="/">Start på nytt</a>');
    expect(await plain.page(`${path}&lang=en`)).toContain('href="/?lang=en">Start over</a>');
    expect(await plain.page('/')).not.toContain('Start på nytt');
  });

  it('shows no hits for a question that means nothing without those before it', async () => {
    const { page } = serving(({ answer }, { history }) => ({
      answer: history.length > 0 ? `${answer} i samtalen` : answer,
      complete: false,
    }));
    const text = await page('/sok?q=kurs&fra=nettskole');
    expect(text).not.toContain('<ol class="hits"');
    expect(text).toContain('Svaret bygger på spørsmålene du stilte før.');
    expect(text).toContain('href="/sok?q=kurs">Søk på dette spørsmålet alene</a>');
    expect(await page('/sok?q=kurs')).toContain('<ol class="hits"');
  });

  it('refuses earlier questions that are none', async () => {
    const app = createApp({ service: async () => fakeService });
    const long = await app.request(`/sok?q=kurs&fra=${'a'.repeat(501)}`);
    expect(long.status).toBe(400);
    expect(await long.text()).toContain('høyst 500 tegn');
    expect((await app.request('/sok?q=kurs&fra=%00')).status).toBe(400);
    expect((await app.request('/sok?q=kurs&fra=%E2%80%8B')).status).toBe(200);
  });
});

describe('the language of an answer’s page', () => {
  const english = serving((_, { language }) => ({ language: language ?? 'en' }));

  it('follows the conversation where none was chosen, and the pages it leads to follow on', async () => {
    const text = await english.page('/sok?q=vg2-vg3&fra=courses+for+pupils', 'nb');
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('>Answer</h2>');
    expect(text).toContain('href="/kilde?lang=en#');
    // The next question may be in another language.
    expect(text).not.toContain('name="lang"');
    expect(text).not.toMatch(/data-ask href="[^"]*lang=/);
  });

  it('is the visitor’s where the question’s words are of no one language, for the answer too', async () => {
    const text = await english.page('/sok?q=Rogaland', 'nn');
    expect(text).toContain('<html lang="nn"');
    expect(english.requests.at(-1)?.language).toBe('nn');
  });

  it('is the chosen one, for the answer too', async () => {
    const text = await english.page('/sok?q=kurs&lang=nn', 'en');
    expect(text).toContain('<html lang="nn"');
    expect(english.requests.at(-1)?.language).toBe('nn');
  });

  it('marks the source’s own title, too', async () => {
    const service = await openService(readBuilt);
    const app = createApp({ service: async () => service });
    const text = await (await app.request('/sok?q=What+does+the+source+cover%3F&lang=en')).text();
    expect(text).toContain(
      '“<span lang="nb">En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget</span>”',
    );
  });

  it('leaves no words of the source unmarked', async () => {
    const text = await serving(() => ({ complete: false })).page('/sok?q=kvalifiseringskurs&lang=en');
    expect(text).toContain('«<span lang="nb">Kvalifiseringskurs</span>»');
    expect(text).toContain('<q lang="nb">Kvalifiseringskurs</q>');
    expect(text).toMatch(/<span lang="nb">Overgang Vg2–Vg3: Kvalifisere for videre læring<\/span>/);
    expect(text).toContain('§ 4.4, p. 16');
  });
});

describe('a question that is too long', () => {
  it('is told as such, in the title too, and stays in the field to be shortened', async () => {
    const app = createApp({ service: async () => fakeService });
    const page = async (path: string) => (await app.request(path)).text();
    const text = await page(`/sok?q=${'kurs+'.repeat(120)}`);
    expect(text).toContain('<title>Spørsmålet er for langt. Skriv høyst 500 tegn. – Tiltakssøk</title>');
    expect(text).toMatch(/<input [^>]*value="kurs kurs/);
    expect(await page(`/sok?q=${'kurs+'.repeat(120)}kari%40example.no`)).not.toContain('kari@');
  });
});

describe('the front page', () => {
  it('lists the phases with how much there is of each, derived measures told apart', async () => {
    const text = await plain.page('/');
    expect(text).toContain(
      '<span class="name">Overgang Vg2–Vg3</span>\n<span class="quiet">3 punkter, 2 tiltak (1 utledet)</span></a></li>',
    );
    expect(await plain.page('/?lang=en')).toContain('3 statements, 2 measures (1 derived)');
  });

  it('lists the counties and the categories with their numbers of measures', async () => {
    const text = await plain.page('/');
    expect(text).toMatch(/href="\/fylke\/%C3%98S"><span class="name">Østfold<\/span>.*: 1 tiltak<\/span>/);
    expect(text).toContain(
      '<a href="/tiltak?category=4.4">Målgrupper</a> <span class="quiet">4 tiltak</span>',
    );
  });
});

describe('a conversation on the page', () => {
  it('shows what came from earlier questions, each with a link that leaves it out', async () => {
    const carried = { ...NOTHING, counties: ['AK'], topic: 'fravær', carried: ['AK', 'topic'] };
    const { page, requests } = serving(() => ({ understood: carried }));
    const text = await page('/sok?q=og+i+Vg1&fra=tiltak+i+Akershus&lang=nb');
    expect(text).toContain('Tatt med fra tidligere spørsmål:');
    expect(text).toContain('aria-label="Ta bort Akershus"');
    expect(text).toContain('aria-label="Ta bort «fravær»"');
    const [, link = ''] = /href="([^"]*uten=AK[^"]*)"/.exec(text) ?? [];
    expect(link).toContain('fra=tiltak+i+Akershus');
    await page(link.replaceAll('&amp;', '&'));
    expect(requests.at(-1)?.drop).toEqual(['AK']);
  });

  it('has one link for groups that go by one name, and leaves all of them out', async () => {
    const service = await openService(readBuilt);
    const app = createApp({ service: async () => service });
    const path = '/sok?q=and+in+Rogaland%3F&fra=measures+for+mental+health&lang=en';
    const text = await (await app.request(path)).text();
    expect(text.match(/aria-label="Remove Mental health"/g)).toHaveLength(1);
    const [, link = ''] = /href="([^"]*)" aria-label="Remove Mental health"/.exec(text) ?? [];
    expect(await (await app.request(link.replaceAll('&amp;', '&'))).text()).not.toContain('Mental health');
  });

  it('repeats nothing of a question with private data, not even in the field', async () => {
    const { page } = serving(() => ({ answered: false, answer: 'Nei.' }));
    const text = await page('/sok?q=ring+91234567&fra=kari%40example.no&lang=nb');
    expect(text).toContain('Nei.');
    expect(text).not.toMatch(/91234567|kari@example/);
    expect(text).not.toContain('Søk på dette spørsmålet alene');
  });
});

/** Abbreviations as people type them. */

import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../src/language/written-out.ts';

describe('what is abbreviated', () => {
  it.each([
    ['elev m/ tilp. oppl. i vg1', 'elev med tilpasset opplæring i vg1'],
    ['hva gj. man med elever u/ læreplass', 'hva gjør man med elever uten læreplass'],
    ['gj.føring på yrkesfag', 'gjennomføring på yrkesfag'],
    ['spes.ped. hjelp', 'spesialpedagogikk hjelp'],
    ['students w/o an apprenticeship', 'students without an apprenticeship'],
    ['tiltak ift fravær', 'tiltak i forhold til fravær'],
    ['Vi trenger råd om utd. Hva finnes?', 'Vi trenger råd om utdanning. Hva finnes?'],
    ['tiltak i f.eks. Oslo', 'tiltak i for eksempel Oslo'],
    ['bl.a. Rogaland og evt. Troms', 'blant annet Rogaland og eventuelt Troms'],
    ['ang. OT og avd. Nord', 'angående OT og avdeling Nord'],
    ['fravær, skulk osv. Hva finnes?', 'fravær, skulk og så videre. Hva finnes?'],
    ['kurs o.l. Er det noe?', 'kurs og lignende. Er det noe?'],
    ['samarb.', 'samarbeid'],
    ['tiltak i M&R og S&F', 'tiltak i Møre og Romsdal og Sogn og Fjordane'],
    ['Sogn & Fjordane', 'Sogn og Fjordane'],
    ['alt. vg3 og alt. opplæring', 'alternativt vg3 og alternativ opplæring'],
    ['nasj. satsinger', 'nasjonal satsinger'],
    ['elevar i andre klasse', 'elevar i andreklasse'],
    ['nest siste år på skolen', 'andre året på skolen'],
    ['the penultimate year', 'the second year'],
    ['meld fra til bv', 'meld fra til barnevern'],
    ['kurs i grunnl. ferd.', 'kurs i grunnleggende ferdigheter'],
    ['det første skoleåret', 'det første året'],
    ['in her first upper secondary year', 'in her first year'],
    ['samarbeid med FM', 'samarbeid med Fylkesmannen'],
    ['SNO for MSP elever', 'særskilt norskopplæring for minoritetsspråklige elever'],
    ['spes.und. i vg1', 'spesialundervisning i vg1'],
    ['ka e PPT', 'hva er PPT'],
    ['Kæm har flest tiltak?', 'hvem har flest tiltak?'],
  ])('"%s" is "%s"', (short, long) => {
    expect(writtenOut(short)).toBe(long);
  });

  it.each([
    'Hva gjør skolen?',
    'vg1/vg2',
    'skole/NAV',
    '§ 13-10 jf. 13-9',
    'familien og kommunen.',
    'Er det mulig?',
    'OT/NAV',
    'food & health, R&D',
    'se www.udir.no',
    'Kan kari komme?',
    'Fortell meg alt. Hva finnes?',
    'andre klasser',
    'the school year begins in August',
  ])('"%s" stays as it is', (text) => {
    expect(writtenOut(text)).toBe(text);
  });
});

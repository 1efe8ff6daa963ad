/** What is read out of questions, over the real vocabulary. */

import { describe, expect, it } from 'vitest';
import { questionWords, textOf } from '../../src/search/question-words.ts';
import { understand } from '../../src/search/understand.ts';
import type { Understood } from '../../src/types.ts';
import { openReal } from '../real-engine.ts';

const engine = await openReal();
const read = (text: string) => understand(engine, text);
const NOTHING: Understood = { phases: [], counties: [], categories: [], groups: [], actors: [] };

it('takes no compound for a slip of another that begins with the same word', () => {
  expect(read('lærerstreik').mendedTopic).toBe('lærerstreik');
  expect(read('oppfølgingstjensten').mendedTopic).not.toBe('oppfølgingstjensten');
});

describe('phases', () => {
  it.each([
    ['what measures exist for Vg2–Vg3', ['2.5']],
    ['hvilke tiltak finnes for vg2-vg3?', ['2.5']],
    ['kva tiltak finst for Vg2 – Vg3', ['2.5']],
    ['overgangen fra vg2 til vg3', ['2.5']],
    ['VG2/VG3', ['2.5']],
    ['vg 2 til vg 3', ['2.5']],
    ['andre året', ['2.4']],
    ['second year of upper secondary', ['2.4']],
    ['elever i vg2', ['2.4']],
    ['overgang til påbygg', ['2.5']],
    ['skolestart vg1', ['2.2']],
    ['oppstart i Vg1', ['2.2']],
    ['final assessment', ['2.6']],
    ['sluttvurdering', ['2.6']],
    ['overgangen fra ungdomsskolen', ['2.1']],
    ['the transition from lower secondary', ['2.1']],
    ['på tvers av faser', ['2.7']],
    ['fase 2.5', ['2.5']],
  ])('"%s" names %j', (question, phases) => {
    expect(read(question).understood.phases).toEqual(phases);
  });

  it.each([
    'what is there between the second year and a company placement or Vg3?',
    'fra andre året over i lære, påbygg eller et tredje skoleår: hva sier rammeverket?',
    'going from year two into the third school year or an apprenticeship',
    'Dei er ferdige med Vg2. Kva no?',
    'Hun går ut av Vg2 til sommeren',
    'what can be done after the second year?',
    'when they have completed their second year',
    'vg3 eller lære',
    'Andreåret på yrkesfag er snart slutt',
    'Når andreåret er over, skal noen inn i siste skoleåret og andre ut i lære',
    'between the second school year and the workplace',
    'the second year is nearly over',
  ])('what comes after Vg2 is the step to it, and not Vg2: "%s"', (question) => {
    expect(read(question).understood.phases).toEqual(['2.5']);
  });

  it.each([
    'Kva skjer når elevane er ferdige med fyrste året og skal vidare til Vg2?',
    'hva gjør man når elevene går fra vg1 til vg2?',
    'overgangen vg1–vg2',
    'eleven er ferdig med vg1 og skal begynne i vg2',
    'What is done in the transition from Vg1 to Vg2?',
    'Kva skal på plass mellom vg1 og vg2?',
  ])('of the step to Vg2 the source has what is done in Vg2: "%s"', (question) => {
    expect(read(question).understood.phases).toEqual(['2.4']);
  });

  it.each([
    'Hva gjelder på tvers av alle trinnene?',
    'who works with whom through every year?',
    'det som gjeld alle åra under eitt',
    'what runs across all the stages',
  ])('all years are a phase of their own: "%s"', (question) => {
    expect(read(question).understood.phases).toEqual(['2.7']);
  });

  it.each([
    ['nest siste år på skolen', ['2.4']],
    ['når elevene skal ut i lære', ['2.5']],
    ['when they are about to leave for an apprenticeship', ['2.5']],
    ['hjelp siste halvår', ['2.6']],
    ['help just before finals', ['2.6']],
    ['rett etter sommerferien i vg1', ['2.2']],
    ['fase 1', ['2.1']],
    ['phase 4', ['2.4']],
    ['after the summer', []],
    ['3 elever i fase 12', []],
    ['apprentices about to start work', []],
  ])('phases have names that are no label: "%s" names %j', (question, phases) => {
    expect(read(question).understood.phases).toEqual(phases);
  });

  it.each([
    ['how many drop out every year?', []],
    ['gjennom det andre skoleåret', ['2.4']],
    ['their third upper secondary year', ['2.5']],
    ['tiltak i Vg2 og Vg3', ['2.4', '2.5']],
    ['tiltak i Vg1 og Vg2', ['2.2', '2.3', '2.4']],
    ['hospitering i bedrift i vg2', ['2.4']],
    ['Vg2-elever i lære', ['2.4']],
    ['oppfølginga i andre klasse', ['2.4']],
    ['andre klasser på skolen', []],
  ])('years side by side stay two: "%s" names %j', (question, phases) => {
    expect(read(question).understood.phases).toEqual(phases);
  });

  it.each([
    ['Jeg begynte på vgs i august og er nå midt i første året. Hva skal skolen gjøre gjennom året?', ['2.3']],
    ['Ho er midt i det første året, og opplegget passar ikkje. Kva andre vegar finst?', ['2.3']],
    ['throughout the first year of vgs, what should teachers do?', ['2.3']],
    ['What follow-up is there in the course of the first year?', ['2.3']],
    ['Kva oppfølging får dei i løpet av det første året?', ['2.3']],
    ['Det som ikke hører til ett bestemt år, men gjelder hele opplæringsløpet: hva er det?', ['2.7']],
    ['Tiltak i det midterste året', ['2.4']],
  ])('are also told by the whole of a question: "%s" means %j', (question, phases) => {
    expect(read(question).understood.phases).toEqual(phases);
  });

  it.each([
    'hva gjør man i vg1',
    'Vg1',
    'tiltak for Vg1',
    'kva tiltak finst i vg1?',
    'measures for first year',
  ])('where nothing else is said, "vg1" may mean the start and the year: "%s"', (question) => {
    expect(read(question).understood.phases).toEqual(['2.2', '2.3']);
  });
});

describe('what is wanted', () => {
  const wants = (text: string) => {
    const { wantsMeasures, wantsList } = read(text);
    return wantsMeasures && wantsList;
  };

  it.each([
    'Har noen i fylket mitt prøvd yrkesretting? Jeg jobber i Østfold',
    'Did Bodø or Narvik do anything about mental health?',
    'Har Oslo gjort noe med fraværet?',
    'What is going on in Bergen?',
  ])('measures, where it is asked whether a county has done something: "%s"', (question) => {
    expect(wants(question)).toBe(true);
  });

  it.each(['Har noen prøvd yrkesretting?', 'Did anyone do anything about mental health?'])(
    'no list of measures, where no county is named: "%s"',
    (question) => {
      expect(wants(question)).toBe(false);
    },
  );
});

describe('counties', () => {
  it.each([
    ['tiltak i Akershus', ['AK']],
    ['tiltak i Møre og Romsdal', ['MR']],
    ['measures in More og Romsdal', ['MR']],
    ['Sogn og Fjordane', ['SF']],
    ['alt fra Trøndelag', ['NT', 'ST']],
    ['Sør-Trøndelag', ['ST']],
    ['Vestland', ['HO', 'SF']],
    ['Innlandet', ['HE', 'OP']],
    ['Agder', ['AA', 'VA']],
    ['Aust-Agder', ['AA']],
    ['Viken', ['AK', 'BU', 'ØS']],
    ['Vestfold og Telemark', ['TE', 'VE']],
    ['Troms og Finnmark', ['FI', 'TR']],
    ['hva gjør de på Sunnmøre', ['MR']],
    ['Jæren', ['RO']],
    ['Lofoten', ['NO']],
    ['nordlendingene', ['NO']],
    ['Nord- og Sør-Trøndelag', ['NT', 'ST']],
    ['what have the three northernmost counties sent in', ['FI', 'NO', 'TR']],
    ['kva gjer dei nordlegaste fylka', ['FI', 'NO', 'TR']],
    ['tiltak nord i landet', ['FI', 'NO', 'TR']],
    ['fylkene rundt Oslofjorden', ['AK', 'BU', 'OS', 'VE', 'ØS']],
    ['vestlandske fylker', ['HO', 'MR', 'RO', 'SF']],
    ['the capital', ['OS']],
    ['apprenticeship measures in the north', ['FI', 'NO', 'TR']],
    ['Oslos tiltak', ['OS']],
    ['hva har AK meldt inn', ['AK']],
    ['tiltak fra ØS', ['ØS']],
    ['kva gjer dei på Ski', ['AK']],
  ])('"%s" names %j', (question, counties) => {
    expect(read(question).understood.counties).toEqual(counties);
  });

  it.each([
    'ro i klassen',
    'there is no answer',
    'ho er redd for skulen',
    'he is afraid',
    'en gang til',
    'time for utdanningsvalg',
    'HVA GJØR NAV FOR UNGDOM NO',
    'eleven skal på ski',
  ])('"%s" names none: a word is not a county code or a place', (question) => {
    expect(read(question).understood.counties).toEqual([]);
  });

  it.each([
    ['tiltak i Rogalnd', ['RO']],
    ['hordalan tiltak', ['HO']],
  ])('"%s" is read as it was meant: %j', (question, counties) => {
    expect(read(question).understood.counties).toEqual(counties);
  });

  it.each([
    ['tiltk mot fravr', 'tiltak mot fravær'],
    ['ekksamnstreninng i vg1', 'eksamenstrening i vg1'],
    ['korelis hindre fråfal', 'korleis hindre fråfall'],
    ['kva gjer bergensarane', 'kva gjer bergensarane'],
    ['hva blir været', 'hva blir været'],
    ['hva gjør oppl.kontor i vg2', 'hva gjør opplæringskontor i vg2'],
    ['komp.utv. i OT', 'kompetanseutvikling i OT'],
    ['samarb.avtale med NAV.hva står det', 'samarbeidsavtale med NAV hva står det'],
  ])('"%s" is looked for as "%s"', (question, meant) => {
    expect(questionWords(engine, question).map(textOf).join(' ')).toBe(meant);
  });

  it('does not mend a word into a place: too many words are one letter from one', () => {
    expect(read('gymtimer i hallen').understood.counties).toEqual([]);
  });

  it.each([
    ['Har de noko om NAV-veil. i sk.?', 'nn'],
    ['OT skal koordinere skule, PPT og BUP osv.', 'nn'],
    ['hva gjør sk. med elever i OT?', 'nb'],
  ])(
    'takes the language from what was written, not from what abbreviations stand for: "%s"',
    (question, language) => {
      expect(read(question).language).toBe(language);
    },
  );

  it('knows a town from its county', () => {
    expect(read('tiltak i Bergen').places).toEqual([{ name: 'Bergen', counties: ['HO'] }]);
    expect(read('oppl.kontor og ungdomsfraværshelse i Bergen').places[0]?.name).toBe('Bergen');
    expect(read('tiltak i Hordaland').places).toEqual([]);
  });

  it('takes a place name out of what is looked for', () => {
    expect(read('leksehjelp i Trondheim')).toMatchObject({ topic: 'leksehjelp i', language: 'nb' });
  });

  it('remembers by which later county they were named', () => {
    expect(read('tiltak i Vestland').laterCounties).toEqual(['vestland']);
    expect(read('tiltak i Hordaland').laterCounties).toEqual([]);
  });
});

describe('categories, groups and actors', () => {
  it.each<[string, Partial<Understood>]>([
    ['kunnskap om lokale forhold', { categories: ['4.1'] }],
    ['kvalitetsheving', { categories: ['4.2'] }],
    ['læringsmiljø i Vestfold', { categories: ['4.2'], groups: ['4.2-laeringsmiljo'], counties: ['VE'] }],
    ['alternative opplæringsløp', { categories: ['4.4'], groups: ['4.4-alternative-opplaeringslop'] }],
    [
      'psykisk helse',
      {
        categories: ['4.3', '4.4'],
        groups: ['4.3-psykisk-helse', '4.4-forebyggende-tiltak-psykisk-helse'],
      },
    ],
    ['hva gjør oppfølgingstjenesten', { actors: ['ot'] }],
    ['kva gjer OT', { actors: ['ot'] }],
    ['what does the school owner do', { actors: ['skoleeier'] }],
  ])('"%s"', (question, expected) => {
    expect(read(question).understood).toEqual({ ...NOTHING, ...expected });
  });
});

describe('the rest of a question', () => {
  it('is empty where names say it all', () => {
    for (const question of [
      'what measures exist for Vg2–Vg3',
      'kva tiltak har Rogaland',
      'alle tiltak fra Oslo',
    ]) {
      expect(read(question).residual).toEqual([]);
    }
  });

  it('a word of grammar names no concept, though it has the stem of one', () => {
    expect(read('er det noen over oss som skal opp for dette').concepts).toEqual([]);
    expect(read('fora for skoleledere').concepts).toContain('samarbeidsforum');
  });

  it.each([
    ['kommunehelsesøster på vgs', 'helsesykepleier'],
    ['Treng vi fleire bygdehelsesystrer?', 'helsesykepleier'],
  ])('"%s": a compound that nobody wrote before names what its parts name: %s', (question, concept) => {
    expect(read(question).concepts).toContain(concept);
  });

  it('is what there is left to search for', () => {
    expect(read('eksamensangst i Rogaland').residual).not.toEqual([]);
  });

  it('a measure is known by its title', () => {
    expect(read('hva er Den tredje vei').measures).toEqual(['st-den-tredje-vei']);
    expect(read('hvem har Kommunerunden').measures).toEqual(['ro-kommunerunden']);
  });

  it.each([
    ['Hva er Glidelåsen?', ['ro-randaberg-kommune-glidelasen']],
    ['fireårsløpet', ['ve-firearslopet']],
    ['hva er PROFF', ['os-prosjekt-for-fag-og-yrkesopplaeringen']],
    ['hun er proff', []],
    ['det var smart', []],
  ])('"%s" names the measures %j, by what people say for a whole title', (question, measures) => {
    expect(read(question).measures).toEqual(measures);
  });

  it.each([
    'What has the city of Oslo sent in?',
    'hva har Nordland levert',
    'kva har fylka meldt inn om læreplass',
  ])('"%s" asks for measures', (question) => {
    expect(read(question)).toMatchObject({ wantsMeasures: true, residual: [] });
  });

  it.each(['', '   ', '?!', '🎉', '\u0000', 'مدرسة', 'x'.repeat(500)])('%j is read without harm', (text) => {
    expect(read(text).understood).toEqual(NOTHING);
  });
});

describe('a name that several phases share', () => {
  it('stands for the one that the question plainly asks for as a whole', () => {
    expect(read('alt som gjelder den første tiden på vg1').understood.phases).toEqual(['2.2']);
    expect(read('vg1').understood.phases).toEqual(['2.2', '2.3']);
  });
});

describe('a word that is cut short', () => {
  it.each([
    ['forebygg. tiltak i skulen', /^forebygge\p{L}* tiltak i skulen$/u],
    ['mer tilrettel. undervisn. i Vg1', /^mer tilrette\p{L}+ undervisning i vg1$/iu],
    ['hjelp til minoritetsspr. elever', /^hjelp til minoritetsspråk\p{L}+ elever$/u],
    ['hjelp til minoritetsspr elevar', /^hjelp til minoritetsspråk\p{L}+ elevar$/u],
  ])('"%s" is read as the word that it begins', (question, meant) => {
    expect(read(question).mendedTopic).toMatch(meant);
  });

  it.each([
    'Vi bor i USA. Finnes det noe for oss',
    'vi skal på fisketur',
    'kva gjer Kvitfjell. Og dei andre',
  ])('"%s" has names and words of its own, and none cut short', (question) => {
    expect(read(question).mendedTopic).toBe(read(question).topic);
  });
});

describe('a verb that goes with "inn"', () => {
  it('does not ask for what the counties submitted', () => {
    expect(read('hvordan kommer de seg inn igjen på skolen').wantsMeasures).toBe(false);
    expect(read('hva har fylkene sendt inn').wantsMeasures).toBe(true);
  });
});

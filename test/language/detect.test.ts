/** In which language an answer should come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { LANGUAGES } from '../../src/types.ts';

describe('detectLanguage', () => {
  it.each([
    ['nb', 'hvilke tiltak finnes'],
    ['nb', 'frafall'],
    ['nb', 'gutten sitter bare hjemme på rommet'],
    ['nb', 'hun tør ikke ta eksamen'],
    ['nb', 'verksted i stedet for klasserom'],
    ['nb', 'HVA FINNES I AKERSHUS?'],
    ['nb', 'alt fra Trøndelag'],
    ['nb', 'Hva gjør Møre og Romsdal med psykisk helse?'],
    ['nn', 'kva tiltak finst for Vg2–Vg3'],
    ['nn', 'fråfall'],
    ['nn', 'rådgjevar'],
    ['nn', 'korleis få elevane til å møte på skulen'],
    ['nn', 'guten sit berre heime'],
    ['nn', 'tilpassa opplæring for elevar som slit'],
    ['nn', 'vidaregåande'],
    ['en', 'what measures exist for Vg2–Vg3'],
    ['en', 'dropout'],
    ['en', 'my son failed maths'],
    ['en', 'truancy'],
    ['en', 'no apprenticeship place'],
    ['en', 'WHAT ABOUT ABSENCE'],
    ['en', 'refugees'],
    ['en', 'wellbeing'],
    ['en', 'ESL learners'],
    ['en', 'truants'],
    ['en', 'What tiltak for minoritetsspråklige exist?'],
    ['nb', 'Er det noe gjort for bedriftene?'],
    ['nn', 'Kva er Program for bedre gjennomføring?'],
    ['nn', 'Kva budsjett hadde Program for bedre gjennomføring?'],
    ['nn', 'Kva har Svalbard gjort?'],
    ['nn', 'Er produksjonsskulen framleis i drift?'],
    ['nb', 'Hva er Vurdering for læring, og hva gjør de med «Elevar som slit»?'],
  ])('%s: %s', (language, question) => {
    expect(detectLanguage(question).language).toBe(language);
  });

  it.each([
    'What does Sogn og Fjordane do?',
    'measures in Møre og Romsdal',
    'Tell me about Karriereløypa',
    'What is Fagopplæring i nord?',
    'Is there anything in Østfold about Læreplass?',
    'Where can I read about the IKO-modellen in Akershus',
  ])('a Norwegian name does not make an English question Norwegian: %s', (question) => {
    expect(detectLanguage(question).language).toBe('en');
  });

  it('takes what says nothing for bokmål, and says that it is not sure', () => {
    for (const question of ['', 'vg2-vg3', '§ 13-10', '🙂', 'OT/NAV', 'Привет']) {
      expect(detectLanguage(question)).toEqual({ language: 'nb', confidence: 0 });
    }
  });

  it('is surer of a sentence than of a word', () => {
    expect(detectLanguage('what can we do about absence').confidence).toBeGreaterThan(
      detectLanguage('absence').confidence,
    );
  });

  it('answers for any text, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { language, confidence } = detectLanguage(text);
        expect(LANGUAGES).toContain(language);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThan(1);
      }),
    );
  });
});

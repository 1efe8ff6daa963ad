/** The embedded element in nynorsk. */
import type { WidgetStrings } from './widget.ts';

export const widgetNn: WidgetStrings = {
  label: {
    both: 'Søk eller spør om tiltak for betre gjennomføring',
    search: 'Søk i tiltak for betre gjennomføring',
    ask: 'Spør om tiltak for betre gjennomføring',
  },
  button: { both: 'Spør', search: 'Søk', ask: 'Spør' },
  suggestionsLabel: 'Forslag',
  suggestions: (count) => `${count} forslag. Vel med pil ned.`,
  narrowed: 'Avgrensa til:',
  searching: 'Leitar i kunnskapsgrunnlaget …',
  answering: 'Svaret kjem …',
  hits: (count) => `${count} treff.`,
  noHits: 'Ingen treff.',
  answered: (count) =>
    count === 0
      ? 'Svaret er klart.'
      : `Svaret er klart, med ${count === 1 ? '1 kjelde' : `${count} kjelder`}.`,
  notAnswered: 'Kunnskapsgrunnlaget har ikkje noko svar på dette.',

  answerHeading: 'Svar',
  noAnswerHeading: 'Ikkje noko svar',
  hitsHeading: 'Treff',
  complete: 'Dette er alt kunnskapsgrunnlaget har.',
  nearest: 'Dette er det næraste kunnskapsgrunnlaget har.',
  source: (n, place) => `Kjelde ${n}: ${place}`,
  place: (section, page) => `§ ${section}, s. ${page}`,
  inSource: 'Sjå i kjelda',
  kind: { measure: 'Tiltak', passage: 'Punkt i samanfattinga' },
  basis: { explicit: 'nemnd i tittelen', derived: 'utleidd' },
  derivedNote:
    '«Utleidd» tyder at kjelda ikkje sjølv knyter tiltaket til fasen, men at dei deler eit omgrep.',
  corrected: 'Retta:',
  followUps: 'Spør vidare',
  more: 'Sjå alle treffa i Tiltakssøk',
  basedOn: 'Svar og treff er sitat frå det erfaringsbaserte kunnskapsgrunnlaget (2015).',
  site: 'Gå til Tiltakssøk',

  retry: 'Prøv igjen',
  problem: {
    offline: 'Du er ikkje kopla til nettet.',
    unreachable: 'Får ikkje kontakt med Tiltakssøk.',
    tooMany: (seconds) =>
      seconds === null
        ? 'Det har vore for mange søk på kort tid. Vent litt, og prøv igjen.'
        : `Det har vore for mange søk på kort tid. Prøv igjen om ${seconds} sekund.`,
    tooLong: 'Spørsmålet er for langt. Skriv høgst 500 teikn.',
    notText: 'Spørsmålet inneheld teikn som ikkje er tekst. Ta dei bort, og prøv igjen.',
    privateData:
      'Dette ser ut til å innehalde eit fødselsnummer, ei e-postadresse eller eit telefonnummer, og er difor ikkje sendt. Ta det bort, og prøv igjen.',
    setUp: 'Søkjefeltet er sett opp feil her. Den som redigerer sida, må rette dette:',
    unavailable: 'Kunnskapsgrunnlaget er ikkje tilgjengeleg no. Prøv igjen seinare.',
    notUnderstood: 'Adressa som søkjefeltet bruker, svarer ikkje som Tiltakssøk.',
    cutOff: 'Svaret vart avbrote.',
    internal: 'Noko gjekk gale i Tiltakssøk.',
  },
};

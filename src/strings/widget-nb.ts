/** The embedded element in bokmål. */
import type { WidgetStrings } from './widget.ts';

export const widgetNb: WidgetStrings = {
  label: {
    both: 'Søk eller spør om tiltak for bedre gjennomføring',
    search: 'Søk i tiltak for bedre gjennomføring',
    ask: 'Spør om tiltak for bedre gjennomføring',
  },
  button: { both: 'Spør', search: 'Søk', ask: 'Spør' },
  suggestionsLabel: 'Forslag',
  suggestions: (count) => `${count} forslag. Velg med pil ned.`,
  narrowed: 'Avgrenset til:',
  searching: 'Leter i kunnskapsgrunnlaget …',
  answering: 'Svaret kommer …',
  hits: (count) => `${count} treff.`,
  noHits: 'Ingen treff.',
  answered: (count) =>
    count === 0 ? 'Svaret er klart.' : `Svaret er klart, med ${count === 1 ? '1 kilde' : `${count} kilder`}.`,
  notAnswered: 'Kunnskapsgrunnlaget har ikke noe svar på dette.',

  answerHeading: 'Svar',
  noAnswerHeading: 'Ikke noe svar',
  hitsHeading: 'Treff',
  complete: 'Dette er alt kunnskapsgrunnlaget har.',
  nearest: 'Dette er det nærmeste kunnskapsgrunnlaget har.',
  source: (n, place) => `Kilde ${n}: ${place}`,
  place: (section, page) => `§ ${section}, s. ${page}`,
  inSource: 'Se i kilden',
  kind: { measure: 'Tiltak', passage: 'Punkt i sammenfattingen' },
  basis: { explicit: 'nevnt i tittelen', derived: 'utledet' },
  derivedNote: '«Utledet» betyr at kilden ikke selv knytter tiltaket til fasen, men at de deler et begrep.',
  corrected: 'Rettet:',
  followUps: 'Spør videre',
  more: 'Se alle treffene i Tiltakssøk',
  basedOn: 'Svar og treff er sitater fra det erfaringsbaserte kunnskapsgrunnlaget (2015).',
  site: 'Gå til Tiltakssøk',

  retry: 'Prøv igjen',
  problem: {
    offline: 'Du er ikke koblet til nettet.',
    unreachable: 'Får ikke kontakt med Tiltakssøk.',
    tooMany: (seconds) =>
      seconds === null
        ? 'Det har vært for mange søk på kort tid. Vent litt, og prøv igjen.'
        : `Det har vært for mange søk på kort tid. Prøv igjen om ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}.`,
    tooLong: 'Spørsmålet er for langt. Skriv høyst 500 tegn.',
    notText: 'Spørsmålet har tegn som ikke er tekst. Ta dem bort, og prøv igjen.',
    privateData:
      'Dette ser ut til å inneholde et fødselsnummer, en e-postadresse eller et telefonnummer, og er derfor ikke sendt. Ta det bort, og prøv igjen.',
    setUp: 'Søkefeltet er satt opp feil her. Den som redigerer siden, må rette dette:',
    unavailable: 'Kunnskapsgrunnlaget er ikke tilgjengelig nå. Prøv igjen senere.',
    notUnderstood: 'Adressen søkefeltet bruker, svarer ikke som Tiltakssøk.',
    cutOff: 'Svaret ble avbrutt.',
    internal: 'Noe gikk galt i Tiltakssøk.',
  },
};

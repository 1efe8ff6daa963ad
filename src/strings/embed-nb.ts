/** Help for editors who embed, in bokmål. */
import type { EmbedStrings } from './embed.ts';

export const embedNb: EmbedStrings = {
  heading: 'Bygg inn Tiltakssøk',
  lead: 'Velg hva søket skal gjelde, se hvordan det blir, og kopier koden inn på din egen side.',
  choices: 'Valg',
  county: 'Fylke',
  allCounties: 'Hele landet',
  counties2015: 'Fylkene i 2015',
  laterCounties: 'Senere fylker',
  phase: 'Fase',
  allPhases: 'Alle faser',
  language: 'Språk i søket',
  pageLanguage: 'Som siden det står på',
  mode: 'Hva det skal gi',
  modes: {
    both: 'Treff og svar med kildehenvisning',
    search: 'Bare treff, mens man skriver',
    ask: 'Bare svar med kildehenvisning',
  },
  colours: 'Farger',
  ownColours: 'Bruk egne farger',
  accent: 'Knapper og lenker',
  background: 'Bakgrunn',
  color: 'Tekst',
  show: 'Vis koden',

  preview: 'Slik blir det',
  contrast: {
    text: 'Tekst mot bakgrunn',
    accent: 'Knapper og lenker mot bakgrunn',
    enough: (what, ratio) => `${what}: kontrasten er ${ratio} : 1. Det er nok.`,
    tooLow: (what, ratio) =>
      `${what}: kontrasten er bare ${ratio} : 1. Velg farger som gir minst 4,5 : 1, slik regelverket for universell utforming krever.`,
  },
  script: 'Koden',
  scriptHelp: [
    'Lim den inn der søket skal stå. Lenken i midten vises til skriptet er lastet, og hvis det ikke blir det.',
    'Koden peker på én bestemt versjon og har en kontrollsum (SRI), så ingen kan bytte ut skriptet uten at nettleseren merker det. Versjonen blir liggende når det kommer nye. Vil du heller ha den nyeste til enhver tid, tar du bort «?v=…», «integrity» og «crossorigin».',
  ],
  frame: 'Eller som iframe',
  frameHelp: [
    'Passer der redaktører ikke kan legge inn skript. Det andre elementet gir rammen riktig høyde; kan det ikke brukes, velger du en fast høyde selv.',
  ],
  policy: 'Dette må sidens Content-Security-Policy tillate, om den har en:',
  copy: 'Kopier',
  copied: 'Kopiert',
  allowed: (origins) => `Bare disse nettstedene kan bygge inn: ${origins}.`,

  guide: {
    heading: 'I ulike publiseringsverktøy',
    lead: 'Koden er prøvd på vanlige HTML-sider, ikke i verktøyene nedenfor. Oppsettet varierer, så spør den som administrerer nettstedet.',
    sections: [
      {
        heading: 'Vanlig HTML',
        paragraphs: [
          'Lim inn koden. Står søket flere steder på siden, holder det med skriptet én gang. Ingenting lagres hos de besøkende, og ingen andre nettsteder kontaktes, så søket krever ikke samtykke til informasjonskapsler.',
        ],
      },
      {
        heading: 'SharePoint',
        paragraphs: [
          'Moderne sider i SharePoint kjører ikke skript som redaktører legger inn. Bruk iframe-koden uten skriptet, i nettdelen for innebygging, og velg en fast høyde. Den som administrerer nettstedet, må ha tillatt innebygging fra dette nettstedet.',
        ],
      },
      {
        heading: 'Optimizely',
        paragraphs: [
          'Tekstfeltet tar som regel bort skript og ukjente elementer. Be utviklerne om en blokk som skriver ut koden, gjerne med fylke og fase som felt. De styrer også sidens Content-Security-Policy. Finnes det alt en blokk for iframe, kan den brukes med det samme.',
        ],
      },
      {
        heading: 'Enonic',
        paragraphs: [
          'Tekstfeltet tar ikke imot skript. Har nettstedet en makro for å bygge inn iframe, bruker du iframe-koden der. Ellers kan utviklerne lage en komponent (part) som skriver ut koden.',
        ],
      },
      {
        heading: 'Acos',
        paragraphs: [
          'Hva redaktører får lov til, bestemmes i oppsettet av hver løsning. Spør den som administrerer nettstedet om HTML-kode med skript er åpnet; da kan koden limes inn. Er det ikke det, spør om iframe fra dette nettstedet kan tillates.',
        ],
      },
    ],
  },
};

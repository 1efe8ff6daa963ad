/** Help for editors who embed, in nynorsk. */
import type { EmbedStrings } from './embed.ts';

export const embedNn: EmbedStrings = {
  heading: 'Bygg inn Tiltakssøk',
  lead: 'Vel kva søket skal gjelde, sjå korleis det blir, og kopier koden inn på di eiga side.',
  choices: 'Val',
  county: 'Fylke',
  allCounties: 'Heile landet',
  counties2015: 'Fylka i 2015',
  laterCounties: 'Seinare fylke',
  phase: 'Fase',
  allPhases: 'Alle fasar',
  language: 'Språk i søket',
  pageLanguage: 'Som sida det står på',
  mode: 'Kva det skal gi',
  modes: {
    both: 'Treff og svar med kjeldetilvising',
    search: 'Berre treff, medan ein skriv',
    ask: 'Berre svar med kjeldetilvising',
  },
  colours: 'Fargar',
  ownColours: 'Bruk eigne fargar',
  accent: 'Knappar og lenkjer',
  background: 'Bakgrunn',
  color: 'Tekst',
  show: 'Vis koden',

  preview: 'Slik blir det',
  contrast: {
    text: 'Tekst mot bakgrunn',
    accent: 'Knappar og lenkjer mot bakgrunn',
    enough: (what, ratio) => `${what}: kontrasten er ${ratio} : 1. Det er nok.`,
    tooLow: (what, ratio) =>
      `${what}: kontrasten er berre ${ratio} : 1. Vel fargar som gir minst 4,5 : 1, slik regelverket for universell utforming krev.`,
  },
  script: 'Koden',
  scriptHelp: [
    'Lim han inn der søket skal stå. Lenkja i midten blir vist til skriptet er lasta, og viss det ikkje blir det.',
    'Koden peikar på éin bestemt versjon og har ein kontrollsum (SRI), så ingen kan byte ut skriptet utan at nettlesaren merkar det. Versjonen blir liggjande når det kjem nye. Vil du heller ha den nyaste til kvar tid, tek du bort «?v=…», «integrity» og «crossorigin».',
  ],
  frame: 'Eller som iframe',
  frameHelp: [
    'Passar der redaktørar ikkje kan leggje inn skript. Det andre elementet gir ramma rett høgd; kan det ikkje brukast, vel du ei fast høgd sjølv.',
  ],
  policy: 'Dette må Content-Security-Policy på sida tillate, om ho har ein:',
  copy: 'Kopier',
  copied: 'Kopiert',
  allowed: (origins) => `Berre desse nettstadene kan byggje inn: ${origins}.`,

  guide: {
    heading: 'I ulike publiseringsverktøy',
    lead: 'Koden er prøvd på vanlege HTML-sider, ikkje i verktøya nedanfor. Oppsettet varierer, så spør den som administrerer nettstaden.',
    sections: [
      {
        heading: 'Vanleg HTML',
        paragraphs: [
          'Lim inn koden. Står søket fleire stader på sida, held det med skriptet éin gong. Ingenting blir lagra hos dei besøkjande, og ingen andre nettstader blir kontakta, så søket krev ikkje samtykke til informasjonskapslar.',
        ],
      },
      {
        heading: 'SharePoint',
        paragraphs: [
          'Moderne sider i SharePoint køyrer ikkje skript som redaktørar legg inn. Bruk iframe-koden utan skriptet, i nettdelen for innebygging, og vel ei fast høgd. Den som administrerer nettstaden, må ha tillate innebygging frå denne nettstaden.',
        ],
      },
      {
        heading: 'Optimizely',
        paragraphs: [
          'Tekstfeltet tek som regel bort skript og ukjende element. Be utviklarane om ei blokk som skriv ut koden, gjerne med fylke og fase som felt. Dei styrer òg Content-Security-Policy på sida. Finst det alt ei blokk for iframe, kan ho brukast med det same.',
        ],
      },
      {
        heading: 'Enonic',
        paragraphs: [
          'Tekstfeltet tek ikkje imot skript. Har nettstaden ein makro for å byggje inn iframe, bruker du iframe-koden der. Elles kan utviklarane lage ein komponent (part) som skriv ut koden.',
        ],
      },
      {
        heading: 'Acos',
        paragraphs: [
          'Kva redaktørar får lov til, blir bestemt i oppsettet av kvar løysing. Spør den som administrerer nettstaden om HTML-kode med skript er opna; då kan koden limast inn. Er det ikkje det, spør om iframe frå denne nettstaden kan tillatast.',
        ],
      },
    ],
  },
};

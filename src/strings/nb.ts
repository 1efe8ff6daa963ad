/** The interface in bokmål. */
import type { Strings } from './strings.ts';

export const nb: Strings = {
  languageName: 'Bokmål',
  siteName: 'Tiltakssøk',
  siteDescription:
    'Svar med kildehenvisning fra det erfaringsbaserte kunnskapsgrunnlaget om gjennomføring i videregående opplæring (2015).',
  skipToContent: 'Hopp til innholdet',
  languageLabel: 'Språk',

  navigation: {
    label: 'Hovedmeny',
    ask: 'Spør',
    overview: 'Oversikt',
    measures: 'Tiltak',
    source: 'Kilden',
    api: 'API',
  },
  footer: {
    basis:
      'Kilde: «En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget», Kunnskapsdepartementet, 5. mai 2015.',
    embed: 'Bygg inn',
    privacy: 'Personvern',
    accessibility: 'Tilgjengelighet',
  },

  ask: {
    heading: 'Spør om tiltak for bedre gjennomføring',
    lead: 'Spør med egne ord om tiltak i videregående opplæring. Svaret består av sitater fra sammenfattingen fra 2015, med henvisning til punkt, side, fase og fylke.',
    label: 'Spørsmålet ditt',
    button: 'Spør',
    examplesHeading: 'Eksempler',
    examples: [
      'Hvilke tiltak finnes for Vg2–Vg3?',
      'Hva gjør fylkene for elever som ikke får læreplass?',
      'Alle tiltak fra Trøndelag',
      'Hva kan skolen gjøre ved høyt fravær?',
    ],
    busy: 'Leter i kunnskapsgrunnlaget …',
    offline: 'Får ikke kontakt med serveren. Er du koblet til nettet?',
    again: 'Prøv igjen',
    suggestions: '{n} forslag. Velg med pil ned.',
    oneSuggestion: 'Ett forslag. Velg med pil ned.',
  },

  conversation: {
    hint: 'Neste spørsmål kan bygge på dette, for eksempel «og i Rogaland?».',
    earlier: 'Før dette:',
    cut: 'Eldre spørsmål i samtalen teller ikke med lenger.',
    startOver: 'Start på nytt',
  },

  browse: {
    phases: 'Veien gjennom videregående, fase for fase',
    counties: 'Fylkene i 2015',
    categories: 'Fire kategorier av tiltak',
    statements: (count) => `${count} ${count === 1 ? 'punkt' : 'punkter'}`,
    measures: (count) => `${count} tiltak`,
    tied: (count, derived) => `${count} tiltak${derived > 0 ? ` (${derived} utledet)` : ''}`,
    allMeasures: (count) => `Alle ${count} tiltak`,
    overview: 'Hvem gjør hva, fylke for fylke',
  },

  overview: {
    heading: 'Hvem gjør hva',
    lead: 'Tallene er innsendte tiltak i 2015. En stiplet rute med 0 er en fase eller kategori der fylket ikke har meldt inn noe.',
    views: 'Visning',
    byPhase: 'Etter fase',
    byCategory: 'Etter kategori',
    caption: 'Antall innsendte tiltak for hvert fylke',
    cell: (county, column, count) => `${county}, ${column}: ${count} tiltak`,
    all: 'Alle',
    total: 'Hele landet',
  },

  list: {
    heading: 'Tiltak',
    extent: (shown, all) => (shown === all ? `Alle ${all} tiltak` : `${shown} av ${all} tiltak`),
    none: 'Ingen innsendte tiltak passer med alle valgene.',
    download: 'Last ned lista:',
    formats: { csv: 'CSV (regneark)', json: 'JSON', ris: 'RIS (referanser)' },
  },

  compare: {
    heading: 'Sammenlign tiltak',
    howMany: 'Velg to, tre eller fire tiltak som skal stå ved siden av hverandre.',
    chosen: (count) => `Du valgte ${count} tiltak.`,
    choose: 'Velg tiltak å sammenligne',
    chooseOne: (title) => `Sammenlign «${title}»`,
    button: 'Sammenlign valgte',
    sharedColumn: 'Felles for alle',
    shared: 'felles',
    subgroup: 'Undergruppe',
    concept: 'Begrep i tittelen',
    yes: 'ja',
    no: 'nei',
    unsaid: 'ikke oppgitt',
  },

  filters: {
    heading: 'Avgrens',
    names: { kind: 'Type', phase: 'Fase', county: 'Fylke', category: 'Kategori', actor: 'Aktør' },
    chosen: (count) => `${count} valgt`,
    remove: 'fjern',
  },

  answer: {
    heading: 'Svar',
    sources: 'Kilder i svaret',
    sourceLink: (n, label) => `Kilde ${n}: ${label}`,
    followUps: 'Spør videre',
    skip: 'Hopp over svaret og kildehenvisningene',
    understood: {
      lead: 'Forstått som:',
      phase: (count) => (count === 1 ? 'fase' : 'faser'),
      county: (count) => (count === 1 ? 'fylke' : 'fylker'),
      category: (count) => (count === 1 ? 'kategori' : 'kategorier'),
      group: (count) => (count === 1 ? 'gruppe' : 'grupper'),
      actor: (count) => (count === 1 ? 'aktør' : 'aktører'),
    },
    carried: { lead: 'Tatt med fra tidligere spørsmål:', topic: 'temaet', drop: (name) => `Ta bort ${name}` },
  },

  hits: {
    heading: (total) => `Treff (${total})`,
    complete: 'Dette er alt kunnskapsgrunnlaget har.',
    nearest: 'Dette er det nærmeste kunnskapsgrunnlaget har.',
    none: 'Ingen treff.',
    allAbove: (total) =>
      total === 1
        ? 'Svaret over viser det ene treffet kunnskapsgrunnlaget har.'
        : `Lista i svaret over er fullstendig: alle ${total} treffene er med.`,
    json: 'Hent lista som JSON',
    inConversation: 'Svaret bygger på spørsmålene du stilte før.',
    alone: 'Søk på dette spørsmålet alene',
    whileTyping: 'Treff mens du skriver. Trykk Enter for å få et svar.',
    more: (count) => `Vis ${count} til`,
    filteredBy: 'Avgrenset til:',
    openSource: 'Se i kilden',
    corrected: 'Rettet:',
  },

  kind: { measure: 'Tiltak', passage: 'Punkt i sammenfattingen' },
  basis: {
    section: 'står under fasen',
    explicit: 'nevnt i tittelen',
    derived: 'utledet',
  },
  actor: { skoleeier: 'Skoleeier', skole: 'Skole og opplæringsarena', ot: 'Oppfølgingstjenesten' },

  unit: {
    county: 'Fylke',
    phase: 'Fase',
    category: 'Kategori',
    group: 'Gruppe',
    actor: 'Aktør',
    scope: 'Omfang',
    section: 'Punkt',
    page: (page) => `side ${page}`,
    place: (section, page) => `§ ${section}, s. ${page}`,
    measure: 'Tiltak',
  },

  measure: {
    noDescription: 'Kilden oppgir bare tittelen. Fylkets egen beskrivelse av tiltaket er ikke lagt inn.',
    description: 'Beskrivelse fra fylket',
    phases: 'Faser',
    noPhases: 'Kilden knytter ikke tiltaket til noen fase, og ingen er utledet.',
    evidence: 'Utledet av dette punktet:',
    related: 'Beslektet',
    because: 'Til felles',
    reason: {
      subgroup: 'undergruppen',
      group: 'gruppen',
      concept: 'begrepet',
      phase: 'fasen i tittelen',
      semantic: 'en nær betydning',
      category: 'kategorien',
    },
    inSource: 'Se i kilden',
    cite: 'Slik viser du til tiltaket',
    copy: 'Kopier',
    copied: 'Kopiert',
    refused: 'Merket. Kopier med tastaturet',
  },

  phase: {
    statements: 'Innsatsområder og tiltak i sammenfattingen',
    explicit: (count) => `Tiltak som nevner fasen i tittelen (${count})`,
    derived: (count) => `Tiltak som er utledet til fasen (${count})`,
    derivedNote:
      'Kilden knytter tiltak til kategorier, ikke til faser. Der tittelen ikke selv nevner fasen, er koblingen utledet: Tittelen eller gruppen deler et begrep med fasens kapittel.',
    none: 'Ingen.',
    map: 'Hvor det er meldt inn tiltak i fasen',
    prev: 'Forrige fase',
    next: 'Neste fase',
  },

  county: {
    measures: (count) => (count === 1 ? '1 innsendt tiltak' : `${count} innsendte tiltak`),
    consistsOf: (names) => `Fylker i 2015: ${names}.`,
    none: 'Ingen innsendte tiltak.',
    phases: 'Fasene tiltakene er knyttet til',
  },

  source: {
    heading: 'En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget',
    lead: 'Program for bedre gjennomføring i videregående opplæring. Kunnskapsdepartementet, 5. mai 2015. Teksten er gjengitt ordrett, også skrivefeil.',
    contents: 'Innhold',
    chapters: {
      phases: '2. Innsatsområder og tiltak i fasene',
      actors: '3. Fire tiltakskategorier, fordelt på aktører',
      measures: '4. Innsendte tiltak',
      template: '5. Mal for tiltaksbeskrivelse',
    },
  },

  dataset: {
    title: 'Tiltak for bedre gjennomføring i videregående opplæring (2015)',
    description: (measures, passages) =>
      `${measures} tiltak som 19 fylkeskommuner meldte inn i 2015, og ${passages} punkter fra Kunnskapsdepartementets sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget (5. mai 2015), med punkt, side, fase og fylke. Kilden har titler på tiltakene, ikke beskrivelser.`,
    keywords: ['videregående opplæring', 'gjennomføring', 'frafall', 'tiltak', 'fylkeskommuner'],
  },

  docs: {
    heading: 'API',
    lead: 'Åpent for alle, uten nøkkel. Beskrivelsen finnes også som OpenAPI.',
    agents: 'KI-agenter kobler seg til med MCP (Streamable HTTP, uten nøkkel):',
    parameters: 'Parametere',
    body: 'Innhold i forespørselen',
    answer: 'Svar',
    schemas: 'Datatyper',
    errors: 'Feilkoder',
    status: 'Status',
    remedy: 'Hva du kan gjøre',
  },

  privacy: {
    heading: 'Personvern',
    paragraphs: [
      'Nettstedet bruker ingen informasjonskapsler og lagrer ingenting i nettleseren din.',
      'Spørsmålene dine sendes til serveren for å bli besvart. De lagres ikke og logges ikke av programmet.',
      'Ingenting lastes fra andre nettsteder: ingen skrifttyper, ingen måleverktøy, ingen sporing.',
      'Spørsmålet og inntil tre spørsmål før det står i adressen til siden, så de havner i nettleserens egen historikk og følger med når du deler adressen. Den som drifter serveren eller nettet, kan ha logger med adresser som programmet ikke styrer. Skriv derfor ikke personopplysninger i et spørsmål.',
    ],
    logged:
      'For hver forespørsel skrives én linje i en logg: tidspunktet, et nummer på forespørselen, metoden, hva slags side den gjaldt (for eksempel «/tiltak/:id»), statuskoden og hvor lang tid svaret tok. Hvis noe feiler hos oss, skrives også feilkoden og hvor i programmet det skjedde. Spørsmålet, IP-adressen din og hvilken nettleser du bruker, står ikke i loggen.',
    notLogged:
      'Forespørsler logges ikke. Hvis noe feiler hos oss, skrives tidspunktet, et nummer på forespørselen, feilkoden og hvor i programmet det skjedde, men ikke spørsmålet, IP-adressen din eller hvilken nettleser du bruker.',
    counted: (count) =>
      `For at ingen skal overbelaste tjenesten, telles spørsmålene fra hver IP-adresse: høyst ${count} i minuttet. Adressen holdes bare i minnet, i ett minutt, og skrives ikke ned noe sted.`,
    onCloudflare:
      'Nettstedet kjører hos Cloudflare, som ser IP-adressen din og adressen til siden for å kunne levere den, og som teller forespørslene for oss. Loggen ligger der så lenge avtalen med Cloudflare sier. Vi har slått av at Cloudflare skriver adressene til sidene i loggen.',
    selfHosted: 'Den som drifter serveren, bestemmer hvor lenge loggen beholdes.',
    alone: 'Svaret lages på serveren selv, uten hjelp fra andre tjenester.',
    withModel: (name) =>
      `Den som drifter nettstedet, har koblet til en språkmodell (${name}). Spørsmålet, svaret og kildene til det sendes dit for å bli formulert, men ikke spørsmål som ser ut til å inneholde personopplysninger, og ikke adressen din.`,
  },
  accessibility: {
    heading: 'Tilgjengelighet',
    paragraphs: [
      'Målet er å følge WCAG 2.2 på nivå AA.',
      'Nettstedet virker uten JavaScript, med bare tastatur, fra 320 piksler i bredden, med forstørret tekst og større avstander, i lys og mørk visning etter innstillingen på maskinen din, og i høy kontrast.',
      'Dette er prøvd: Hver side prøves med axe i en nettleser, i lys og mørk visning og i høy kontrast, og i de tilstandene den kan ha: tom, mens du skriver, med svar, uten treff og uten nett. Søket slik det bygges inn på andre nettsteder, er prøvd på samme måte, på en egen side med streng sikkerhetspolicy. Å spørre, velge et forslag, avgrense og følge en kildehenvisning prøves med bare tastatur.',
      'Dette er ikke prøvd: skjermlesere, brukere med hjelpemidler, og andre nettlesere enn Chromium. Det er ikke laget noen formell tilgjengelighetserklæring.',
      'Språket i kildeteksten er merket, men korte titler på nynorsk kan være merket som bokmål.',
    ],
  },

  problem: {
    notFound: 'Denne siden finnes ikke',
    notFoundHelp: 'Adressen kan være feil, eller siden kan være fjernet.',
    methodNotAllowed: 'Denne siden kan ikke brukes slik',
    queryTooLong: 'Spørsmålet er for langt. Skriv høyst 500 tegn.',
    queryNotText: 'Spørsmålet inneholder tegn som ikke er tekst.',
    parameter: 'Adressen inneholder en verdi som ikke finnes her.',
    allowed: 'Her kan det stå:',
    tooMany: 'For mange spørsmål på kort tid',
    tooManyHelp: 'Spørsmål fra det samme nettet telles sammen. Vent et minutt, og prøv igjen.',
    unavailable: 'Kunnskapsgrunnlaget er ikke tilgjengelig nå',
    unavailableHelp:
      'Vi viser heller ingenting enn noe som kan være feil. Den som drifter tjenesten, må bygge indeksen på nytt.',
    internal: 'Noe gikk galt hos oss',
    code: 'Feilkode',
    backToStart: 'Til forsiden',
  },
};

/** The interface in nynorsk. */
import type { Strings } from './strings.ts';

export const nn: Strings = {
  languageName: 'Nynorsk',
  siteName: 'Tiltakssøk',
  siteDescription:
    'Svar med kjeldetilvising frå det erfaringsbaserte kunnskapsgrunnlaget om gjennomføring i vidaregåande opplæring (2015).',
  skipToContent: 'Hopp til innhaldet',
  languageLabel: 'Språk',

  navigation: {
    label: 'Hovudmeny',
    ask: 'Spør',
    overview: 'Oversikt',
    measures: 'Tiltak',
    source: 'Kjelda',
    api: 'API',
  },
  footer: {
    basis:
      'Kjelde: «En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget», Kunnskapsdepartementet, 5. mai 2015.',
    embed: 'Bygg inn',
    privacy: 'Personvern',
    accessibility: 'Tilgjenge',
  },

  ask: {
    heading: 'Spør om tiltak for betre gjennomføring',
    lead: 'Spør med eigne ord om tiltak i vidaregåande opplæring. Svaret er sett saman av sitat frå samanfattinga frå 2015, med tilvising til punkt, side, fase og fylke.',
    label: 'Spørsmålet ditt',
    button: 'Spør',
    examplesHeading: 'Døme',
    examples: [
      'Kva tiltak finst for Vg2–Vg3?',
      'Kva gjer fylka for elevar som ikkje får læreplass?',
      'Alle tiltak frå Trøndelag',
      'Kva kan skulen gjere ved høgt fråvær?',
    ],
    busy: 'Leitar i kunnskapsgrunnlaget …',
    offline: 'Får ikkje kontakt med tenaren. Er du kopla til nettet?',
    again: 'Prøv igjen',
    suggestions: '{n} forslag. Vel med pil ned.',
    oneSuggestion: 'Eitt forslag. Vel med pil ned.',
  },

  conversation: {
    hint: 'Det neste spørsmålet kan byggje på dette, til dømes «og i Rogaland?».',
    earlier: 'Før dette:',
    cut: 'Eldre spørsmål i samtalen tel ikkje med lenger.',
    startOver: 'Start på nytt',
  },

  browse: {
    phases: 'Vegen gjennom vidaregåande, fase for fase',
    counties: 'Fylka i 2015',
    categories: 'Fire kategoriar av tiltak',
    statements: (count) => `${count} punkt`,
    measures: (count) => `${count} tiltak`,
    tied: (count, derived) => {
      const ours = derived > 0 ? ` (${derived} ${derived === 1 ? 'utleidd' : 'utleidde'})` : '';
      return `${count} tiltak${ours}`;
    },
    allMeasures: (count) => `Alle ${count} tiltaka`,
    overview: 'Kven gjer kva, fylke for fylke',
  },

  overview: {
    heading: 'Kven gjer kva',
    lead: 'Tala er innsende tiltak i 2015. Ei stipla rute med 0 er ein fase eller kategori der fylket ikkje har meldt inn noko.',
    views: 'Vising',
    byPhase: 'Etter fase',
    byCategory: 'Etter kategori',
    caption: 'Talet på innsende tiltak for kvart fylke',
    cell: (county, column, count) => `${county}, ${column}: ${count} tiltak`,
    all: 'Alle',
    total: 'Heile landet',
  },

  list: {
    heading: 'Tiltak',
    extent: (shown, all) => (shown === all ? `Alle ${all} tiltaka` : `${shown} av ${all} tiltak`),
    none: 'Ingen innsende tiltak passar med alle vala.',
    download: 'Last ned lista:',
    formats: { csv: 'CSV (rekneark)', json: 'JSON', ris: 'RIS (referansar)' },
  },

  compare: {
    heading: 'Samanlikn tiltak',
    howMany: 'Vel to, tre eller fire tiltak som skal stå ved sida av kvarandre.',
    chosen: (count) => `Du valde ${count} tiltak.`,
    choose: 'Vel tiltak å samanlikne',
    chooseOne: (title) => `Samanlikn «${title}»`,
    button: 'Samanlikn valde',
    sharedColumn: 'Felles for alle',
    shared: 'felles',
    subgroup: 'Undergruppe',
    concept: 'Omgrep i tittelen',
    yes: 'ja',
    no: 'nei',
    unsaid: 'ikkje oppgitt',
  },

  filters: {
    heading: 'Avgrens',
    names: { kind: 'Type', phase: 'Fase', county: 'Fylke', category: 'Kategori', actor: 'Aktør' },
    chosen: (count) => (count === 1 ? '1 vald' : `${count} valde`),
    remove: 'fjern',
  },

  answer: {
    heading: 'Svar',
    sources: 'Kjelder i svaret',
    sourceLink: (n, label) => `Kjelde ${n}: ${label}`,
    followUps: 'Spør vidare',
    skip: 'Hopp over svaret og kjeldetilvisingane',
    understood: {
      lead: 'Forstått som:',
      phase: (count) => (count === 1 ? 'fase' : 'fasar'),
      county: () => 'fylke',
      category: (count) => (count === 1 ? 'kategori' : 'kategoriar'),
      group: (count) => (count === 1 ? 'gruppe' : 'grupper'),
      actor: (count) => (count === 1 ? 'aktør' : 'aktørar'),
    },
    carried: { lead: 'Teke med frå tidlegare spørsmål:', topic: 'temaet', drop: (name) => `Ta bort ${name}` },
  },

  hits: {
    heading: (total) => `Treff (${total})`,
    complete: 'Dette er alt kunnskapsgrunnlaget har.',
    nearest: 'Dette er det næraste kunnskapsgrunnlaget har.',
    none: 'Ingen treff.',
    allAbove: (total) =>
      total === 1
        ? 'Svaret over viser det eine treffet kunnskapsgrunnlaget har.'
        : `Lista i svaret over er fullstendig: alle dei ${total} treffa er med.`,
    json: 'Hent lista som JSON',
    inConversation: 'Svaret byggjer på spørsmåla du stilte før.',
    alone: 'Søk på dette spørsmålet åleine',
    whileTyping: 'Treff medan du skriv. Trykk Enter for å få eit svar.',
    more: (count) => `Vis ${count} til`,
    filteredBy: 'Avgrensa til:',
    openSource: 'Sjå i kjelda',
    corrected: 'Retta:',
  },

  kind: { measure: 'Tiltak', passage: 'Punkt i samanfattinga' },
  basis: { section: 'står under fasen', explicit: 'nemnd i tittelen', derived: 'utleidd' },
  actor: { skoleeier: 'Skuleeigar', skole: 'Skule og opplæringsarena', ot: 'Oppfølgingstenesta' },

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
    noDescription: 'Kjelda oppgir berre tittelen. Fylket si eiga skildring av tiltaket er ikkje lagd inn.',
    description: 'Skildring frå fylket',
    phases: 'Fasar',
    noPhases: 'Kjelda knyter ikkje tiltaket til nokon fase, og ingen er utleidd.',
    evidence: 'Utleidd av dette punktet:',
    related: 'I slekt med dette',
    because: 'Til felles',
    reason: {
      subgroup: 'undergruppa',
      group: 'gruppa',
      concept: 'omgrepet',
      phase: 'fasen i tittelen',
      semantic: 'ei nær tyding',
      category: 'kategorien',
    },
    inSource: 'Sjå i kjelda',
    cite: 'Slik viser du til tiltaket',
    copy: 'Kopier',
    copied: 'Kopiert',
    refused: 'Markert. Kopier med tastaturet',
  },

  phase: {
    statements: 'Innsatsområde og tiltak i samanfattinga',
    explicit: (count) => `Tiltak som nemner fasen i tittelen (${count})`,
    derived: (count) => `Tiltak som er utleidde til fasen (${count})`,
    derivedNote:
      'Kjelda knyter tiltak til kategoriar, ikkje til fasar. Der tittelen ikkje sjølv nemner fasen, er koplinga utleidd: Tittelen eller gruppa deler eit omgrep med kapittelet om fasen.',
    none: 'Ingen.',
    map: 'Kvar det er meldt inn tiltak i fasen',
    prev: 'Førre fase',
    next: 'Neste fase',
  },

  county: {
    measures: (count) => (count === 1 ? '1 innsendt tiltak' : `${count} innsende tiltak`),
    consistsOf: (names) => `Fylke i 2015: ${names}.`,
    none: 'Ingen innsende tiltak.',
    phases: 'Fasane tiltaka er knytte til',
  },

  source: {
    heading: 'En sammenfatting av det erfaringsbaserte kunnskapsgrunnlaget',
    lead: 'Program for betre gjennomføring i vidaregåande opplæring. Kunnskapsdepartementet, 5. mai 2015. Teksten er attgjeven ordrett, også skrivefeil.',
    contents: 'Innhald',
    chapters: {
      phases: '2. Innsatsområde og tiltak i fasane',
      actors: '3. Fire tiltakskategoriar, fordelte på aktørar',
      measures: '4. Innsende tiltak',
      template: '5. Mal for tiltaksskildring',
    },
  },

  dataset: {
    title: 'Tiltak for betre gjennomføring i vidaregåande opplæring (2015)',
    description: (measures, passages) =>
      `${measures} tiltak som 19 fylkeskommunar melde inn i 2015, og ${passages} punkt frå samanfattinga til Kunnskapsdepartementet av det erfaringsbaserte kunnskapsgrunnlaget (5. mai 2015), med punkt, side, fase og fylke. Kjelda har titlar på tiltaka, ikkje skildringar.`,
    keywords: ['vidaregåande opplæring', 'gjennomføring', 'fråfall', 'tiltak', 'fylkeskommunar'],
  },

  docs: {
    heading: 'API',
    lead: 'Ope for alle, utan nøkkel. Skildringa finst òg som OpenAPI.',
    agents: 'KI-agentar koplar seg til med MCP (Streamable HTTP, utan nøkkel):',
    parameters: 'Parametrar',
    body: 'Innhald i førespurnaden',
    answer: 'Svar',
    schemas: 'Datatypar',
    errors: 'Feilkodar',
    status: 'Status',
    remedy: 'Kva du kan gjere',
  },

  privacy: {
    heading: 'Personvern',
    paragraphs: [
      'Nettstaden bruker ingen informasjonskapslar og lagrar ingenting i nettlesaren din.',
      'Spørsmåla dine blir sende til tenaren for å få svar. Dei blir ikkje lagra og ikkje logga av programmet.',
      'Ingenting blir lasta frå andre nettstader: ingen skrifttypar, ingen måleverktøy, inga sporing.',
      'Spørsmålet og inntil tre spørsmål før det står i adressa til sida, så dei hamnar i historikken til nettlesaren og følgjer med når du deler adressa. Den som driftar tenaren eller nettet, kan ha loggar med adresser som programmet ikkje styrer. Skriv difor ikkje personopplysningar i eit spørsmål.',
    ],
    logged:
      'For kvar førespurnad blir det skrive éi linje i ein logg: tidspunktet, eit nummer på førespurnaden, metoden, kva slags side han gjaldt (til dømes «/tiltak/:id»), statuskoden og kor lang tid svaret tok. Dersom noko feilar hos oss, blir òg feilkoden skriven, og kvar i programmet det skjedde. Spørsmålet, IP-adressa di og kva nettlesar du bruker, står ikkje i loggen.',
    notLogged:
      'Førespurnader blir ikkje logga. Dersom noko feilar hos oss, blir tidspunktet skrive, saman med eit nummer på førespurnaden, feilkoden og kvar i programmet det skjedde, men ikkje spørsmålet, IP-adressa di eller kva nettlesar du bruker.',
    counted: (count) =>
      `For at ingen skal overbelaste tenesta, blir spørsmåla frå kvar IP-adresse talde: høgst ${count} i minuttet. Adressa ligg berre i minnet, i eitt minutt, og blir ikkje skriven ned nokon stad.`,
    onCloudflare:
      'Nettstaden køyrer hos Cloudflare, som ser IP-adressa di og adressa til sida for å kunne levere henne, og som tel førespurnadene for oss. Loggen ligg der så lenge avtalen med Cloudflare seier. Vi har slått av at Cloudflare skriv adressene til sidene i loggen.',
    selfHosted: 'Den som driftar tenaren, avgjer kor lenge loggen blir teken vare på.',
    alone: 'Svaret blir laga på tenaren sjølv, utan hjelp frå andre tenester.',
    withModel: (name) =>
      `Den som driftar nettstaden, har kopla til ein språkmodell (${name}). Spørsmålet, svaret og kjeldene til det blir sende dit for å bli formulerte, men ikkje spørsmål som ser ut til å innehalde personopplysningar, og ikkje adressa di.`,
  },
  accessibility: {
    heading: 'Tilgjenge',
    paragraphs: [
      'Målet er å følgje WCAG 2.2 på nivå AA.',
      'Nettstaden verkar utan JavaScript, med berre tastatur, frå 320 pikslar i breidda, med forstørra tekst og større avstandar, i lys og mørk vising etter innstillinga på maskina di, og i høg kontrast.',
      'Dette er prøvd: Kvar side blir prøvd med axe i ein nettlesar, i lys og mørk vising og i høg kontrast, og i dei tilstandane ho kan ha: tom, medan du skriv, med svar, utan treff og utan nett. Søket slik det blir bygd inn på andre nettstader, er prøvd på same måten, på ei eiga side med streng tryggleikspolicy. Å spørje, velje eit forslag, avgrense og følgje ei kjeldetilvising blir prøvd med berre tastatur.',
      'Dette er ikkje prøvd: skjermlesarar, brukarar med hjelpemiddel, og andre nettlesarar enn Chromium. Det er ikkje laga noka formell tilgjengeerklæring.',
      'Språket i kjeldeteksten er merkt, men korte titlar på nynorsk kan vere merkte som bokmål.',
    ],
  },

  problem: {
    notFound: 'Denne sida finst ikkje',
    notFoundHelp: 'Adressa kan vere feil, eller sida kan vere fjerna.',
    methodNotAllowed: 'Denne sida kan ikkje brukast slik',
    queryTooLong: 'Spørsmålet er for langt. Skriv høgst 500 teikn.',
    queryNotText: 'Spørsmålet inneheld teikn som ikkje er tekst.',
    parameter: 'Adressa inneheld ein verdi som ikkje finst her.',
    allowed: 'Her kan det stå:',
    tooMany: 'For mange spørsmål på kort tid',
    tooManyHelp: 'Spørsmål frå det same nettet blir talde saman. Vent eit minutt, og prøv igjen.',
    unavailable: 'Kunnskapsgrunnlaget er ikkje tilgjengeleg no',
    unavailableHelp:
      'Vi viser heller ingenting enn noko som kan vere feil. Den som driftar tenesta, må byggje indeksen på nytt.',
    internal: 'Noko gjekk gale hos oss',
    code: 'Feilkode',
    backToStart: 'Til framsida',
  },
};

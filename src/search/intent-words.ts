/** Words that say what kind of answer is wanted, and so are not what the answer should be about. */

import { wordKeys } from '../language/words.ts';

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).flatMap(wordKeys));

/** Asking for measures. */
export const MEASURE_WORDS = keysOf(
  `tiltak tiltaka tiltaket tiltakene innsatsområder innsatsområde measure measures intervention interventions initiatives
   prosjekt prosjekter prosjekta project projects ordning ordninger ordningar scheme schemes satsing satsinger satsingar`,
);

/** Asking for all there is. */
export const LIST_WORDS = keysOf(
  'alle alt hvilke kva hvilken hvilket oversikt oversikten liste lista list listen vis show give all everything every which what overview samtlige fleire flere',
);

/** Asking for a number. */
export const COUNT_WORDS = keysOf('mange antall talet tallet many number count');

/**
 * Words for the dimensions themselves, for having and doing, and for the setting that all of the corpus shares: they
 * add nothing beside the name that they stand with.
 */
export const FRAME_WORDS = keysOf(
  `fylke fylket fylka fylkene fylker kommune kommuner kommunene fase fasen faser fasane kategori kategorien kategoriar
   aktør aktøren county counties phase phases category categories actor region regionen fylkeskommune område områder
   finnes finst fins eksisterer exist exists har have has meldt innmeldt melde sendt sende sendte levert levere submitted
   submit reported driver driv drive gjør gjøre gjer gjere gjera gjorde gjort gjøres gjerast do does did done doing
   gjelder gjeld gjelde angående angåande om about regarding apply applies concern concerns
   brukes brukt bruke nytta nytte used use using satt sette inn foreslår foreslått føreslått foreslås suggest suggested
   forslag eksempler eksempel døme examples example tips idear ideer idea ideas råd advice anbefales anbefalt anbefaler
   tilrådd recommended recommend viktig viktige important mulig mulige mogleg moglege possible available
   kunnskapsgrunnlaget kunnskapsgrunnlag rapporten report synteserapporten dokumentet document source kilden kjelda
   videregående vidaregåande upper secondary vgo vgs skole skolen skoler skule skulen school schools elev elever elevar
   elevene elevane student students pupil pupils ungdom ungdommer youth young people
   tar ta hjelper hjelpe help tilbyr tilby tilbud tilbod offer offered finne find står stå say says tell know vite
   tenke tenkje think jobbe jobber arbeide arbeider work works working lage make prøvd prøve tried try trying
   plass place selv selve sjølv sjølve self først fremst fyrst fremst mainly primarily primært bare only just
   gang time start starte starter startar høst høsten haust hausten autumn fall vår våren spring år året year
   går gå gang go goes going moving move ting thing things anything something noko noe slags kind kinds type typer`,
);

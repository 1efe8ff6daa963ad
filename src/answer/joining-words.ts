/** Words that a rephrased sentence may have of its own, since they only join what is said, and words that it may not. */

import { wordKeys } from '../language/words.ts';

/** Verbs and nouns of telling; none of them says anything of a measure. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  wordKeys(`kilden kildens kjelda kjeldas source sources tiltak tiltaket tiltaka tiltakene measure measures fylke fylket fylka fylker
    fylkene county counties punkt punktet punkter statement statements nevner nemner nevnes nemnast nevnt nemnt mention mentions
    mentioned står stands listed list liste lista oppført gjelder gjeld concerns concern heter heiter called named tittel tittelen title
    titles meldte melde innmeldt submitted submit har has have finnes finst there svar svarer answer answers spørsmål spørsmålet question
    viser vise shows show trekker trekk fram frem peker peikar points kalles kalla seksjon seksjonen section side sida page kapittel
    chapter videre vidare dessuten også òg also further moreover likewise både samt including inkludert slik slike following
    følgende følgjande henholdsvis høvesvis respectively første andre tredje first second third to tre fire fem two three four five`),
);

/** Words that turn, widen or weigh what is said: they must come from the source itself. Folded. */
export const WEIGHTY_WORDS: ReadonlySet<string> = new Set(
  `ikke ikkje not no nei never aldri ingen inga ingenting none nothing uten utan without alle alt all every everyone always alltid
   bare berre kun only best beste better bedre betre most mest flest fleste fewest færrest worst verst must må måtte skal should bør burde
   shall required krever kan can could kunne may might will vil ofte often usually vanligvis sjelden rarely many mange few få more flere
   fleire less færre nå now today because fordi derfor difor therefore hence`
    .split(/\s+/)
    .filter(Boolean),
);

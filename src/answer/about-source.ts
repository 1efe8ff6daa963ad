/** Questions about the source itself: what it covers, how old it is, who made it, and what became of its counties. */

import { wholeWords } from '../language/whole-words.ts';
import type { SourceQuestion } from '../types.ts';

const SOURCE =
  wholeWords(`kilden? | kjelda? | kildene | kjeldene | rapporten? | dokumentet | sammenfatningen? | samanfatninga? | syntesen?
  | synteserapporten? | kunnskapsgrunnlaget? | opplysningene | opplysningane | informasjonen | dataene | data | datagrunnlaget
  | databasen? | innholdet | innhaldet | svarene | svara | tiltakssøk | tjenesten | tenesta | siden | sida | nettstedet | nettstaden
  | stoffet | materialet | samanstillinga | sammenstillingen | oversikten | lista | listen | list | oversynet | kunnskapsbasen | basen | source | sources | report | document | synthesis | knowledge base | information | database | answers | service | site | tool
  | assistant | tiltakssøk`);
/** Whether a text has a word for the source. */
export const namesSource = (text: string) => SOURCE.test(text.toLowerCase());
/** Whether a text, in lower case, asks who made or wrote the source by its name. */
export const asksMaker = (text: string) => WHO.test(text) && MAKES.test(text) && SOURCE.test(text);
/** What may stand for the source where the rest of the question fits nothing else. */
const THIS = wholeWords('dette | denne | det | this | these | it');
const DEMONSTRATIVE = wholeWords('dette | denne | this');
const MEASURES = wholeWords('tiltak | tiltaka | tiltakene | measures');

const HOW_OLD =
  wholeWords(`hvor (?:gammel|gamle|gammelt|ny|nye|nytt|oppdatert|oppdaterte) | kor (?:gamal|gamle|gammalt|gamalt|ny|nye|nytt|oppdatert)
  | how (?:old|recent|new|current|up[- ]to[- ]date)`);
const WHEN = wholeWords(
  'når | kva tid | when | hvilket år | kva år | what year | which year | what date | hvilken dato | kva dato',
);
const MADE =
  wholeWords(`laget | laga | skrevet | skrive | utgitt | utgjeve | publisert | innsendt | innsende | sendt inn | sende inn | samlet inn
  | samla inn | meldt inn | melde inn | kom ut | er fra | er frå | published | written | made | submitted | collected | produced
  | compiled | come out | from`);
const CURRENT =
  wholeWords(`oppdatert | oppdaterte | ajour | utdatert | utdaterte | foreldet | forelda | gyldig | gyldige | up[- ]to[- ]date
  | updated | outdated | out of date | still valid | offisiell | offisielt | official | trustworthy`);
const YES_OR_NO =
  /^(?:(?:can|could|kan) (?:i|jeg|eg|we|vi) (?:trust|stole)|er|is|are|når|when|hvor|kor|blir|vart|ble|has|have|have|sist|last)\b/;
const WHO = wholeWords('hvem | kven | who | whose | hvilket departement | kva departement | which ministry');
const MAKES =
  wholeWords(`laget | laga | lagde | lager | lagar | skrevet | skrive | skrev | utgitt | ga ut | gav ut | gitt ut | gjeve ut | står bak
  | stod bak | ansvarlig | ansvarleg | wrote | written | made | makes | published | publishes | compiled | produced | created
  | behind | responsible | author`);
const WHERE = /^(?:hvor|kor|kvar|where)\b/;
const FROM = wholeWords('fra | frå | from | hentet | henta | finner dere | finn de');
const WHICH_SOURCE =
  /^(?:hvilken|hvilke|kva|what|which|hva er|kva er|what is|what are) (?:\p{L}+ )?(?:kilde|kilden|kilder|kildene|kjelde|kjelda|kjelder|kjeldene|source|sources)\b(?: (?:bruker|brukar|bygger|byggjer|har|do|are|is|er|ligger|ligg)\b.{0,25})?$/u;
const COVERS =
  wholeWords(`dekker | dekkjer | inneholder | inneheld | omfatter | omfattar | handler | handlar | cover | covers | contain | contains
  | include | includes | består av | bygd opp | bygt opp | organised | structured | hold | holds | dekka | covered`);
const WHAT = /\b(?:hva|kva|what|hvilke deler|which parts)\b/;
const WHAT_IS_THIS =
  /^(?:hei |hello |hi )?(?:hva|kva|what)(?: slags| kind of)? (?:er|is|are) (?:egentlig |eigentleg |really |the |this |denne |dette |det |den )*(?:for noe|for noko|\p{L}+)?$/u;
const WHAT_CAN_I_ASK =
  /\b(?:hva|kva|what)(?: \p{L}+)? (?:kan|can|could) (?:jeg|eg|man|ein|vi|i|one|we|you|du|dere)\b.*\b(?:spørre|spørje|ask|svare|answer|hjelpe|hjelpa|help|vite|brukes)\b|\b(?:hva|kva|what) (?:vet|veit|do) (?:du|dere|de|you)(?: know| vite)?$/u;

/** "Hvorfor finner jeg ikke Viken?" */
const WHY = wholeWords('hvorfor | kvifor | why | where is | hvor er | kvar er | finner ikke | finn ikkje');
/** "Dekker kilden barnehage også?": whatever it names, what the source does cover is the answer. */
const COVERS_IT = /^(?:dekker|dekkjer|omfatter|omfattar|inneholder|inneheld|does|do|is|are|er)\b/;
const ADDED_SINCE =
  /\b(?:added|new|changed|nytt|noe nytt|lagt til|endra|endret|oppdatert)\b.*\b(?:since|after|siden|sidan|etter) (?:2015|then|da|den gang)\b/;
const COUNTY = wholeWords(
  'fylke | fylket | fylka | fylker | fylkene | fylkesinndelingen | fylkesinndelinga | county | counties',
);
const TODAY =
  wholeWords(`i dag | idag | dagens | nå | no | today | today’s | nowadays | current | nåværende | noverande | nye | new | later
  | senere | seinare`);
const BECAME =
  wholeWords(`(?:ble|blei|vart) (?:\\p{L}+ (?:og \\p{L}+ )*)?(?:til|slått|ein? del|del av) | became | become | becomes | slått sammen | slått saman | slegne saman | slege saman | merged | merge | merger | sammenslåing
  | samanslåing | fortsatt | framleis | ennå | enno | lenger | still | exist | eksisterer | tilsvarer | svarer til | svarar til | map | maps | henger | heng
  | correspond | corresponds | består av | består | consist | consists | lå i | låg i | connection | samanhengen | sammenhengen | hører til | høyrer til | belong | belongs | regionreformen
  | fylkesreforma | regionreforma | heter | heiter | kalles | kallast | called | i dag | idag | today | henger sammen`);

/**
 * What a question asks about the source, or null. `namesCounty` tells that it names a county, `namesLater` that it is one of
 * a later date, `hasSubject` that it is about something else besides.
 */
export function sourceQuestionIn(
  text: string,
  { namesCounty, namesLater, hasSubject }: { namesCounty: boolean; namesLater: boolean; hasSubject: boolean },
): SourceQuestion | null {
  if ((namesLater || COUNTY.test(text)) && WHY.test(text) && !hasSubject && !MEASURES.test(text))
    return 'counties';
  const aboutCounties = namesCounty || (COUNTY.test(text) && TODAY.test(text));
  if (aboutCounties && BECAME.test(text) && !hasSubject && !MEASURES.test(text)) return 'counties';
  const meant = SOURCE.test(text) || THIS.test(text);
  if (HOW_OLD.test(text) && (meant || MEASURES.test(text))) return 'age';
  if (
    WHEN.test(text) &&
    MADE.test(text) &&
    (SOURCE.test(text) || MEASURES.test(text) || DEMONSTRATIVE.test(text)) &&
    !hasSubject
  )
    return 'age';
  if (CURRENT.test(text) && YES_OR_NO.test(text) && (meant || MEASURES.test(text)) && !hasSubject)
    return 'age';
  if (asksMaker(text) || (WHO.test(text) && MAKES.test(text) && DEMONSTRATIVE.test(text) && !hasSubject))
    return 'maker';
  if (
    (WHERE.test(text) && FROM.test(text) && (SOURCE.test(text) || /^\S+ \S+ (dette|this)\b/.test(text))) ||
    WHICH_SOURCE.test(text)
  )
    return 'maker';
  if (ADDED_SINCE.test(text) && !hasSubject) return 'age';
  if (COVERS_IT.test(text) && COVERS.test(text) && SOURCE.test(text)) return 'what';
  if (WHAT_CAN_I_ASK.test(text)) return 'what';
  if (WHAT.test(text) && COVERS.test(text) && SOURCE.test(text) && !hasSubject) return 'what';
  return WHAT_IS_THIS.test(text) && (SOURCE.test(text) || /\b(dette|this)\b/.test(text)) && !hasSubject
    ? 'what'
    : null;
}

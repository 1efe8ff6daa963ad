/** What is asked of a measure that is called by its title, and that the source tells of none of them. */

import { type Asks, asks, eachAsks } from './ascii-pattern.ts';
import type { Lacking } from './lacking-patterns.ts';

/** Asks when it began, which the source tells of a few. */
export const STARTS = asks(
  /^(?!.*\b(slutt\w*|avslutt\w*|end|ended)\b).*\b(når|kva tid|when|(hvilket|kva|what|which|hvilken|in what) (år|årstal\w*|year|date|dato))\b.*\b(start(a|et|er|ar|ed|s)?|begyn(te|ner)|byrj(a|ar)|oppretta|opprettet|etablert|skipa|began|begin|launched|set up|established|founded)\b/,
);
/** Asks who runs it: the county, unless that is named. */
export const WHO_RUNS = asks(/\b(hvem|kven|who) (driver|driv|drev|dreiv|runs|ran)\b/);
/** Asks what the letters of a word stand for. */
export const LETTERS = asks(
  /\b(hva|kva|what)\b.*\b((står|stod|stands?)\b.*\bfor|forkort\w*|abbreviat\w*|akronym\w*|acronym)\b/,
);

/** Its county, group, category and phases the source has, and sometimes at how many schools, in which grades or for whom it is. */
export const OF_MEASURE: Partial<Record<Lacking, readonly Asks[]>> = {
  costs: eachAsks(
    /\b(\w*budsjett\w*|budgets?|finansier\w*|regnskap\w*|rekneskap\w*|funding|funded)\b|\b(hvem|kven|who) (betal\w*|pays?|paid)\b/,
  ),
  effects: eachAsks(
    /\b(hva|kva|hvilke[nt]?|hva slags|kva slags|what|which|any|noen|nokre)( \w+)? (resultat\w*|results?|outcomes?)\b|\b(resultat(a|et|ene)?|results?|outcomes?) (av|fra|frå|for|i|etter|of|from|at)\b/,
    /\b(hva|kva|what) (er|var|ble|blei|vart|is|are|was|were) ((the|its|their|dens|dets|deres|deira) )?(resultat\w*|results?|outcomes?|effekt\w*|effects?|impact)\b/,
    /^(?!.*\b(hvordan|korleis|how) (skal|bør|kan|evaluer\w*|do|should|can)\b).*\b(evaluer\w*|evaluat\w*|følgeforsk\w*|følgjeforsk\w*|forsk(ning|ing|erne|arane)\w*|research\w*)\b/,
    /\b(hvordan|korleis) (gikk|gjekk) (det|de|dei)\b|\bhow (did (it|they) go|well did|successful)\b|\b(gikk|gjekk)\b.{0,40}\b(ned|opp)\b|\bdid\b.{0,40}\b(go (up|down)|fall|drop|decrease|rise|improve)\b/,
  ),
  reasons: eachAsks(
    /^(hvorfor|kvifor|why)\b|\b(hva|kva|what) (er|var|is|was) (grunnen|årsaken|årsaka|the reason)\b/,
  ),
  numbers: eachAsks(
    /\b(hvor|kor|how) (lenge|long)\b|\b(hvor|kor) (lang tid|langvarig)|\b(varighet\w*|varigheit\w*|duration)\b/,
    /\b(hvor|kor|how) (ofte|often|mange ganger|mange gonger|mange gongar|many times)\b/,
  ),
  dates: [
    STARTS,
    ...eachAsks(
      /\b(når|kva tid|when)\b.{0,60}\b(slutt(a|et|er|ar)|avslutt\w*|ferdig|end|ended|ends|stop|stopped|finish\w*)\b/,
    ),
  ],
  people: eachAsks(
    /\b(hvem|kven|who)( (var|er|is|was) det som)? (leder|leier|leiar|leads?|is in charge|startet|starta|started)\b|\b(hvem|kven|who) (jobber|jobbar|arbeider|arbeidar|works?|worked|underviser|teaches) (på|der|i|in|at|there)\b/,
  ),
  contact: eachAsks(
    /\b(hvem|kven|who|whom) (kan|skal|må|bør|do|can|should|must) (jeg|eg|vi|me|man|en|ein|i|we|one) (ringe?|ringje|ringja|kontakte?|ta kontakt|snakke med|skrive til|call|phone|contact|write to|email|speak (to|with)|talk to|get in touch)\b/,
    /\b(kontaktperson\w*|contact person|nettsid\w*|heimesid\w*|hjemmesid\w*|website|adress(en|a|e)?|address)\b|\b(can|how|who|where)\b.{0,40}\b(join|enrol\w*)\b/,
  ),
  later: eachAsks(
    /^(ble|blei|vart|did|was|were|has|have|har|is|er)\b.*\b(clos(e|ed|ing)|stop(ped)?|abandon(ed)?|cancel(l?ed)?|scrap(ped)?|end(ed)?|stengt|stoppa|stoppet|stanset|stansa|skrota|skrotet|droppa|droppet|avlyst|avslutta|avsluttet|slutt)\W*$/,
    /^(finnes|finst|eksisterer|er|is|are|does)\b.*\b(fortsatt|framleis|fremdeles|ennå|enno|still|i dag|today|lagt ned|nedlagt)\b/,
    /\b(forleng(a|et)|videreført|vidareført|avvikl(a|et)|(ble|blei|vart|blitt|vorte)\b.{0,60}\b(lagt ned|nedlagt)|discontinued|extended|shut down)\b/,
  ),
};

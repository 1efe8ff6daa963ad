/** Texts that are no questions but instructions, or code: whatever they name, there is nothing to answer. */

/** What such texts are made of. An order counts where it begins the text: "elever som later som" gives none. */
const STEERING: readonly RegExp[] = [
  /<\/?\s*[a-z!][^<>]*>/i,
  /\b(SELECT|INSERT|DELETE|UPDATE|DROP)\b.{0,40}\b(FROM|INTO|TABLE|SET)\b|;\s*--/,
  /\b(ignore|disregard|forget|ignorer|overse|oversjå|glem|gløym)\b.{0,40}\b(instru\w+|prompt|tidligere|tidlegare|previous|above)\b/i,
  /\b(from now on|fra nå av|frå no av)\b.{0,60}\b(answer|reply|respond|say|svar\w*|si|sei)\b/i,
  /\b(invent|make up|dikt opp|finn opp)\b.{0,30}\b(sources?|measures?|facts?|kilder|kjelder|tiltak|fakta)\b/i,
  /\b(system ?prompt|systemmelding\w*|developer mode|utvikle?rmodus\w*)\b/i,
  /^\W*(please |vennligst |kan du |kan de |can you |could you )?(pretend|act as|lat som|oppfør deg som|du er n[åo] |you are now|invent|make up|fabricate|dikt opp|finn på)(?!\p{L})/iu,
  /^\W*(please |vennligst |kan du |can you |could you )?(skriv|skrive|write|compose)\b.{0,30}\b(dikt|vers|vise|novelle|sang|song|poem|story|haiku|essay)\b/i,
];

/** Whether the text tries to steer whoever answers rather than to ask. */
export function steers(text: string): boolean {
  return STEERING.some((pattern) => pattern.test(text));
}

/** Texts that are no questions but instructions, or code: whatever they name, there is nothing to answer. */

/** What such texts are made of. An order counts where it begins the text: "elever som later som" gives none. */
const STEERING: readonly RegExp[] = [
  /<\/?\s*[a-z!][^<>]*>/i,
  /\b(SELECT|INSERT|DELETE|UPDATE|DROP)\b.{0,40}\b(FROM|INTO|TABLE|SET)\b|;\s*--/,
  /(?<!\p{L})(ignore|disregard|forget|ignorer|overse|oversjå|glem|gløym)(?!\p{L}).{1,40}\b(instru\w+|prompt|tidligere|tidlegare|previous|above)\b/iu,
  /\b(glem|gløym|forget) (alt|everything|all)\b.{0,60}\b(og|and)\b/i,
  /\b(og|and|så|then) (skriv|skrive|write|compose|lag|lage)\b.{0,20}\b(dikt|vers|vise|novelle|sang|song|poem|story|haiku|essay)\b/i,
  /(?<!(?:\bnot|n't|cannot|\bikke|\bikkje) )\b(write|skriv|code|lag)\b.{0,25}\b(function|code|script|(?:an?|et|eit) program|kode|funksjon|python|javascript|sql|essay|stil)\b/i,
  /\b(from now on|fra nå av|frå no av)\b.{0,60}\b(answer|reply|respond|say|svar\w*|si|sei)\b/i,
  /\b(invent|make up|dikt opp|finn opp)\b.{0,30}\b(sources?|measures?|facts?|kilder|kjelder|tiltak|fakta)\b/i,
  /\b(override|bypass|jailbreak|reveal|print|output|repeat|leak|disclose|vis|gjenta|skriv ut|overstyr)\b.{0,40}\b(instructions?|prompts?|your rules|words above|instruks\w*|reglene dine|reglane dine)\b/i,
  /\b(respond|answer|reply|svar)\b.{0,20}\b(only|just|bare|berre|kun)\b.{0,10}\b(with|med|ja|yes|no|nei)\b/i,
  /\b(as|som) (an? |ein? )?(ai|ki|kunstig intelligens|språkmodell|language model)\b/i,
  /\b(new|nye|dine|your) (instructions?|instruks\w*)\b|\byour rules\b|\b(admin\w*|root|god) mode\b|\bDAN\b/,
  /^\W*(please |vennligst |bare |just )?(say|si|sei|write|skriv|claim|påstå|hevd|confirm|bekreft|stadfest|tell (me|them|everyone)) (that|at)\b/i,
  /\b(translate|oversett|omset)\b.*\b(french|german|spanish|polish|arabic|ukrainian|somali|russian|chinese|japanese|fransk|tysk|spansk|polsk|arabisk|ukrainsk|russisk|kinesisk|japansk)\b/i,
  /^\W*(?:system|assistant|developer|admin)\w*\s*:/i,
  /(?<!\p{L})(?:glem|gløym|forget|ignore|disregard|se bort fra|sjå bort frå)(?!\p{L}).{0,30}(?<!\p{L})(?:kilde\p{L}*|kjelde\p{L}*|regl\p{L}*|rules|sources?|beskjed\p{L}*|rolle\p{L}*|role|(?:alt|det) du|(?:everything|all|what) you)(?!\p{L})/iu,
  /(?<!\p{L})(?:fra nå av|frå no av|from now on)(?!\p{L}).{0,12}(?<!\p{L})(?:heter|heiter|er|are|name is) /iu,
  /(?<!\p{L})(?:si|sei|seie|svar\p{L}*|say|answer)(?!\p{L}).{0,6}(?<!\p{L})(?:ja|yes|nei|no)(?!\p{L}).{0,6}(?:til|på|to) (?:alt|everything|all)(?!\p{L})/iu,
  /(?<!\p{L})(?:påstå|finn på|oppgi|oppgje|claim|invent)(?!\p{L}).{0,60}(?<!\p{L})(?:fiktiv\p{L}*|oppdikt\p{L}*|made[- ]up|fictional|fake)(?!\p{L})/iu,
  /\b(system ?prompt\w*|hidden prompt|systemmelding\w*|developer mode|utvikle?rmodus\w*)\b/i,
  /^\W*(please |vennligst |kan du |kan de |can you |could you )?(pretend|act as|lat som|oppfør deg som|du er n[åo]|you are now|invent|make up(?!.{0,20}\b(failed|missed|subjects?|exams?|class|classes)\b)|fabricate|dikt opp|finn på)(?!\p{L})/iu,
  /^\W*(please |vennligst |kan du |can you |could you )?(skriv|skrive|write|compose)\b.{0,30}\b(dikt|vers|vise|novelle|sang|song|poem|story|haiku|essay)\b/i,
];

/** Whether the text tries to steer whoever answers rather than to ask. */
export function steers(text: string): boolean {
  return STEERING.some((pattern) => pattern.test(text));
}

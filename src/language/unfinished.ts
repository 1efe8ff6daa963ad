/** What is read of a question while it is typed. */

/** Longer ones are whole sentences, and must not outgrow what a question may hold. */
const MOST = 100;

/** The text with a word at its end marked as cut short, as who writes "samarb." marks it: "roga" is Rogaland, and no slip of "rota". */
export const unfinished = (text: string): string =>
  text.length < MOST ? text.replace(/\p{L}$/u, '$&.') : text;

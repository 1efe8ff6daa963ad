/** Patterns whose \w and \b know æ, ø and å: both they and the text they are matched against are written without those letters. */

/** A capital stands for no other letter in a text in lower case. */
const ascii = (text: string) => text.replaceAll('æ', 'E').replaceAll('ø', 'O').replaceAll('å', 'A');

/** A text in lower case, written so. No pattern but one of `asks` can be matched against it. */
export interface AsciiText {
  readonly ascii: string;
}
export const asciiText = (text: string): AsciiText => ({ ascii: ascii(text.toLowerCase()) });

/** Whether a text asks for something. */
export type Asks = (text: AsciiText) => boolean;

/** What is found by `pattern`, which is written in lower case and with whatever letters. */
export function asks({ source, flags }: RegExp): Asks {
  const pattern = new RegExp(ascii(source), flags);
  return (text) => pattern.test(text.ascii);
}

/** The same of each of several patterns. */
export const eachAsks = (...patterns: readonly RegExp[]): readonly Asks[] => patterns.map(asks);

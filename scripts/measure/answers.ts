/** Where the answers about a new measure come from: flags, and for what they lack a person at a terminal. */

import { createInterface } from 'node:readline/promises';
import { AppError } from '../../src/errors.ts';
import { invalid } from './choices.ts';

export interface Question<T> {
  /** The flag's name. */
  flag: string;
  /** What is asked at a terminal. */
  ask: string;
  /** What may be answered, a line each. */
  choices?: readonly string[];
  /** Makes something of what was written; throws `measure_invalid` with what to write instead. */
  read(written: string): T;
  /** What no answer stands for, where none is needed. */
  otherwise?: T;
}

export interface Answers {
  /** Throws `measure_invalid` where the flag is wrong, or lacking and nobody is there to be asked. */
  get<T>(question: Question<T>): Promise<T>;
  close(): void;
}

export function answersFrom(
  flags: Readonly<Record<string, string | undefined>>,
  terminal: { input: NodeJS.ReadStream; output: NodeJS.WriteStream },
): Answers {
  const { input, output } = terminal;
  const isThere = input.isTTY === true && output.isTTY === true;
  // Made when first needed: with all flags given, nothing waits for a key.
  let lines: ReturnType<typeof createInterface> | undefined;
  let typed: AsyncIterator<string> | undefined;
  const ask = async (question: string): Promise<string> => {
    lines ??= createInterface({ input, output });
    // The lines as they come: whoever types or pastes ahead of the questions loses none.
    typed ??= lines[Symbol.asyncIterator]();
    lines.setPrompt(question);
    lines.prompt();
    const { done, value } = await typed.next();
    if (done) throw invalid('Broken off before all was answered.');
    return value;
  };
  return {
    async get({ flag, ask: asked, choices = [], read, otherwise }) {
      const given = flags[flag];
      if (given !== undefined) return read(given);
      if (!isThere) {
        if (otherwise !== undefined) return otherwise;
        const list = choices.length === 0 ? '' : ` Use one of ${choices.join(', ')}.`;
        throw invalid(`--${flag} is lacking, and there is no terminal to ask at. Add --${flag} "…".${list}`);
      }
      for (const choice of choices) output.write(`  ${choice}\n`);
      for (;;) {
        const written = await ask(`${asked}${otherwise === undefined ? '' : ' (may be left empty)'}: `);
        if (written.trim() === '' && otherwise !== undefined) return otherwise;
        try {
          return read(written);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          output.write(`${error.message}\n`);
        }
      }
    },
    close: () => lines?.close(),
  };
}

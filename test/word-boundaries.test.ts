/** `\b` knows the letters of ASCII alone: beside æ, ø or å it stands where no word ends, and what it guards is never found. */

import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files whose patterns are matched against texts without such letters, and are written so themselves. */
const IN_ASCII = new Set(['search/lacking-of-measure.ts', 'search/lacking-patterns.ts', 'search/lacking.ts']);

interface Atom {
  /** The alternatives of a group; none where it is one sign. */
  options: Atom[][];
  isBoundary: boolean;
  isForeign: boolean;
  /** Takes up no sign: an anchor, or a look at what is around. */
  isEmpty: boolean;
  isOptional: boolean;
}

const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const SIGN = /\\(?:[pP]\{\w+\}|u\{\w+\}|.)|\[(?:\\.|[^\]\\])*\]|[^)|]/suy;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

/** A letter outside ASCII, or a set of such letters alone: of a set that has others, they are found. */
const isForeign = (sign: string) => /[^\P{L}a-z]/iu.test(sign) && !/[a-z]/i.test(sign);

/** The alternatives of a pattern. */
function optionsIn(source: string): Atom[][] {
  let at = 0;
  const take = (what: RegExp) => {
    what.lastIndex = at;
    const found = what.exec(source)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const options = (): Atom[][] => {
    const all: Atom[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        all.push([]);
        continue;
      }
      const group = take(GROUP);
      const within = group ? options() : [];
      if (group) at += 1;
      const sign = group || take(SIGN);
      const quantifier = take(QUANTIFIER);
      all.at(-1)?.push({
        options: within,
        isBoundary: sign === String.raw`\b`,
        isForeign: !group && isForeign(sign.replaceAll(/\\[pP]?/g, '')),
        isEmpty: /^(?:\\[bB]|[\^$]|\(\?<?[=!])$/.test(sign),
        isOptional: /^(?:[*?]|\{0)/.test(quantifier),
      });
    }
    return all;
  };
  return options();
}

/** Whether `atoms` may begin with a letter outside ASCII; `then` is what is known of what comes behind them. */
function beginForeign(atoms: readonly Atom[], then: boolean, backwards: boolean): boolean {
  const [atom, ...rest] = atoms;
  if (!atom) return then;
  const after = () => beginForeign(rest, then, backwards);
  if (atom.isEmpty) return after();
  const begins =
    atom.isForeign ||
    atom.options.some((option) => {
      const inOrder = backwards ? option.toReversed() : option;
      return beginForeign(inOrder, false, backwards) || (mayBeEmpty(option) && after());
    });
  return begins || (atom.isOptional && after());
}

const mayBeEmpty = (atoms: readonly Atom[]): boolean =>
  atoms.every((atom) => atom.isEmpty || atom.isOptional || atom.options.some(mayBeEmpty));

/** Whether a `\b` of a pattern may stand beside a letter outside ASCII. */
function isBlind(options: readonly Atom[][], before = false, after = false): boolean {
  return options.some((atoms) =>
    atoms.some((atom, place) => {
      const ahead = beginForeign(atoms.slice(place + 1), after, false);
      const behind = beginForeign(atoms.slice(0, place).toReversed(), before, true);
      return atom.isBoundary ? ahead || behind : isBlind(atom.options, behind, ahead);
    }),
  );
}

/** The sources of the regular expressions that a file writes between slashes, and in strings that have a `\b`. */
function literalsIn(file: string): string[] {
  const text = file.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const slashed =
    /(?<=(?:[=(,:[!&|?{}>]|^|return)\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/[dgimsuvy]*/gm;
  const quoted = /'((?:\\.|[^'\\\n])*\\\\b(?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*\\\\b(?:\\.|[^`\\])*)`/g;
  return [
    ...Array.from(text.matchAll(slashed), ([, source = '']) => source),
    ...Array.from(text.matchAll(quoted), ([, single, template]) =>
      (single ?? template ?? '').replaceAll('\\\\', '\\'),
    ),
  ];
}

const files = (await readdir('src', { recursive: true }))
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !IN_ASCII.has(file));

describe('a pattern that is blind beside æ, ø or å', () => {
  it.each([
    String.raw`\b(overse|oversjå)\b`,
    String.raw`\bå`,
    String.raw`\b(?:få|finne)\b.{0,40}`,
    String.raw`\b(a|b(c|ø)?)\b`,
    String.raw`(?:\b|x)øl`,
    String.raw`[æø]\b`,
  ])('is told: %s', (source) => {
    expect(isBlind(optionsIn(source))).toBe(true);
  });

  it.each([
    String.raw`\b(overse|sjåast)\b`,
    String.raw`\b(?:kår|finne)\b.{1,40}å`,
    String.raw`(?<!\p{L})få(?!\p{L})`,
    String.raw`\bp å\w+\b`,
    String.raw`\b[a-z)|]+\b`,
  ])('is not: %s', (source) => {
    expect(isBlind(optionsIn(source))).toBe(false);
  });

  it.each(files)('is none of src/%s', async (file) => {
    const literals = literalsIn(await readFile(join('src', file), 'utf8'));
    expect(literals.filter((source) => isBlind(optionsIn(source)))).toEqual([]);
  });

  it('is looked for in all that is written between slashes', async () => {
    const steering = literalsIn(await readFile('src/search/steering.ts', 'utf8'));
    expect(steering.length).toBeGreaterThan(20);
  });
});

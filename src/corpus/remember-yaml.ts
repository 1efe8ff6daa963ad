/** Keeps the YAML of files that were read without fault, for one who reads a corpus over and over as it is edited. */

import { remember } from './remember.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export type ReadYaml = typeof readYaml;

export interface RememberedYaml {
  /** As `readYaml`, but parses a text once. What it gives must not be changed. */
  read: ReadYaml;
  /** Forgets what was not read since the last time. */
  forget(): void;
}

export function rememberYaml(): RememberedYaml {
  // A broken file is read again each time, since its faults go where the caller says.
  const sound = remember<YamlSource | null>((key) => {
    const [file = '', firstLine = '', text = ''] = splitKey(key);
    return readYaml(file, text, Number(firstLine), []);
  });
  return {
    read: (file, text, firstLine, faults) =>
      sound.of(`${file}\0${firstLine}\0${text}`) ?? readYaml(file, text, firstLine, faults),
    forget: sound.forget,
  };
}

/** The text is the rest, whatever it holds. */
function splitKey(key: string): string[] {
  const first = key.indexOf('\0');
  const second = key.indexOf('\0', first + 1);
  return [key.slice(0, first), key.slice(first + 1, second), key.slice(second + 1)];
}

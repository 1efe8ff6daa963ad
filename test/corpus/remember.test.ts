/** Readings that are kept from one round to the next. */

import { expect, it } from 'vitest';
import type { Fault } from '../../src/corpus/faults.ts';
import { onceFor, remember } from '../../src/corpus/remember.ts';
import { rememberYaml } from '../../src/corpus/remember-yaml.ts';

it('a text is read once, however often it is asked for, until a round goes by without it', () => {
  const read: string[] = [];
  const lengths = remember((text) => {
    read.push(text);
    return text.length;
  });
  const round = (...texts: string[]) => {
    const found = texts.map(lengths.of);
    lengths.forget();
    return found;
  };
  expect(round('lykt', 'lykt', 'fyr')).toEqual([4, 4, 3]);
  expect(round('lykt')).toEqual([4]);
  expect(read).toEqual(['lykt', 'fyr']);
  expect(round('fyr')).toEqual([3]);
  expect(read).toEqual(['lykt', 'fyr', 'fyr']);
});

it('what is made of an object is made once for that object', () => {
  let times = 0;
  const namesOf = onceFor((_of: object) => ({ made: ++times }));
  const [one, other] = [{}, {}];
  expect([namesOf(one), namesOf(other), namesOf(one)]).toEqual([{ made: 1 }, { made: 2 }, { made: 1 }]);
  expect(namesOf(one)).toBe(namesOf(one));
});

it('broken YAML tells its fault each time it is read', () => {
  const yaml = rememberYaml();
  for (let time = 0; time < 2; time++) {
    const faults: Fault[] = [];
    expect(yaml.read('questions/4.4.yaml', 'a: [', 3, faults)).toBeNull();
    expect(faults).toMatchObject([{ file: 'questions/4.4.yaml', line: 3 }]);
    yaml.forget();
  }
});

it('the same YAML in two files keeps the name and the lines of each', () => {
  const yaml = rememberYaml();
  expect(yaml.read('a.yaml', 'x: 1', 1, [])?.lineOf(['x'])).toBe(1);
  expect(yaml.read('b.md', 'x: 1', 2, [])?.lineOf(['x'])).toBe(2);
  expect(yaml.read('b.md', 'x: 1', 2, [])?.file).toBe('b.md');
});

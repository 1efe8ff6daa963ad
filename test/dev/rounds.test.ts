/** Changes gathered into rounds. */

import { expect, it } from 'vitest';
import { createRounds } from '../../scripts/dev/rounds.ts';

/** Something to wait for. */
function gate(): { passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

it('a burst of saves is one round', async () => {
  const rounds: string[][] = [];
  const { touch, settled } = createRounds(
    async (paths) => void rounds.push([...paths]),
    () => {},
  );
  for (const path of ['a.md', 'b.md', 'a.md']) touch(path);
  await settled();
  expect(rounds).toEqual([['a.md', 'b.md']]);
});

it('a change while a round is under way makes another round, and never two at once', async () => {
  const rounds: string[][] = [];
  const begun = gate();
  const held = gate();
  let atOnce = 0;
  const { touch, settled } = createRounds(
    async (paths) => {
      expect(++atOnce).toBe(1);
      rounds.push([...paths]);
      begun.open();
      await held.passed;
      atOnce--;
    },
    () => {},
    0,
  );
  touch('a.md');
  await begun.passed;
  touch('b.md');
  touch('a.md');
  held.open();
  await settled();
  expect(rounds).toEqual([['a.md'], ['b.md', 'a.md']]);
});

it('a round that fails is told, and the next one runs', async () => {
  const failures: unknown[] = [];
  let times = 0;
  const { touch, settled } = createRounds(
    async () => {
      if (++times === 1) throw new Error('no room on the disk');
    },
    (error) => failures.push(error),
    0,
  );
  touch('a.md');
  await settled();
  touch('a.md');
  await settled();
  expect(failures).toEqual([new Error('no room on the disk')]);
  expect(times).toBe(2);
});

/**
 * `npm run bench`: speed in the real Worker runtime, beside a peer in the same run, and what it costs to build and to
 * start. Prints figures with their budgets; `--check` fails where one is over. Times vary with the machine: compare ratios.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalWorker } from './bench/local-worker.ts';
import type { Timing } from './bench/questions-in-worker.ts';
import { firstHitsWhileTyping } from './bench/typing-in-browser.ts';
import { mean } from './evaluation/metrics.ts';
import { readGraded } from './evaluation/questions.ts';

const COLD_STARTS = 5;
/** Answering takes no more than this many times what searching does. */
const ANSWER_RATIO = 2;
/** Questions sent to the timing Worker at once. */
const BATCH = 20;

interface Row {
  what: string;
  value: number;
  unit: string;
  budget?: number;
  peer?: number;
  /** What `peer` is, where it is not MiniSearch. */
  beside?: string;
}
const rows: Row[] = [];

const questions = (await readGraded()).map(({ q }) => q);
const timings = await timeQuestions();
const pick = (key: keyof Timing) => timings.map((timing) => timing[key]).sort((a, b) => a - b);
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
const meanOf = (key: keyof Timing) => mean(timings.map((timing) => timing[key]));
rows.push({ what: 'search in workerd, mean', value: meanOf('search'), unit: 'ms', peer: meanOf('peer') });
for (const [name, share, budget] of [
  ['p50', 0.5, 1],
  ['p99', 0.99, 5],
] as const) {
  const peer = at(pick('peer'), share);
  rows.push({
    what: `search in workerd, ${name}`,
    value: at(pick('search'), share),
    unit: 'ms',
    budget,
    peer,
  });
}
for (const [name, share] of [
  ['p50', 0.5],
  ['p99', 0.99],
] as const) {
  const search = at(pick('search'), share);
  rows.push({
    what: `answering in workerd, ${name}`,
    value: at(pick('ask'), share),
    unit: 'ms',
    budget: ANSWER_RATIO * search,
    peer: search,
    beside: 'search',
  });
}
rows.push({ what: 'embedding a question, p50', value: at(pick('embed'), 0.5), unit: 'ms', budget: 0.05 });
const cold = (await coldStarts()).sort((a, b) => a - b);
rows.push({ what: 'first answer after a cold start, median', value: at(cold, 0.5), unit: 'ms', budget: 150 });
const typing = (await firstHitsWhileTyping()).sort((a, b) => a - b);
rows.push({
  what: 'first hit while typing, in Chromium, median',
  value: at(typing, 0.5),
  unit: 'ms',
  budget: 100,
});
rows.push({ what: 'build from clean', value: await buildSeconds(), unit: 's', budget: 30 });

console.log(`\n${'figure'.padEnd(44)}${'value'.padStart(12)}${'budget'.padStart(12)}   against`);
for (const { what, value, unit, budget, peer, beside = 'MiniSearch' } of rows) {
  const cells = [
    `${value.toFixed(3)} ${unit}`,
    budget === undefined ? '' : `${Number(budget.toFixed(3))} ${unit}`,
  ];
  const ratio =
    peer === undefined ? '' : `   ${(value / peer).toFixed(2)} × the ${peer.toFixed(3)} ms of ${beside}`;
  console.log(`${what.padEnd(44)}${cells.map((cell) => cell.padStart(12)).join('')}${ratio}`);
}
if (process.argv.includes('--check')) {
  process.exitCode = rows.some(({ value, budget }) => budget !== undefined && value > budget) ? 1 : 0;
}

/** Compute for each development question within workerd, warmed up first. */
async function timeQuestions(): Promise<Timing[]> {
  const worker = await startLocalWorker('scripts/bench/wrangler.toml');
  try {
    const send = async (some: readonly string[]) => {
      const response = await fetch(worker.url, { method: 'POST', body: JSON.stringify({ questions: some }) });
      if (!response.ok)
        throw new Error(`The timing Worker answers ${response.status}: ${await response.text()}`);
      return (await response.json()) as Timing[];
    };
    await send(questions.slice(0, BATCH));
    const all: Timing[] = [];
    for (let start = 0; start < questions.length; start += BATCH) {
      all.push(...(await send(questions.slice(start, start + BATCH))));
    }
    return all;
  } finally {
    await worker.stop();
  }
}

/** Milliseconds from the first question to its answer, each in a runtime that has just started. */
async function coldStarts(): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < COLD_STARTS; i++) {
    const worker = await startLocalWorker('wrangler.toml');
    try {
      const start = performance.now();
      const response = await fetch(`${worker.url}/api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question: 'what measures exist for Vg2–Vg3' }),
      });
      await response.arrayBuffer();
      times.push(performance.now() - start);
    } finally {
      await worker.stop();
    }
  }
  return times;
}

/** Seconds of `npm run build` without an earlier build to go on from. */
async function buildSeconds(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltakssok-bench-'));
  try {
    const start = performance.now();
    const build = spawn(process.execPath, ['scripts/build-index.ts', '--out', join(folder, 'dist')], {
      stdio: 'ignore',
    });
    const [code] = await once(build, 'exit');
    if (code !== 0) throw new Error(`The build ended with ${code}`);
    return (performance.now() - start) / 1000;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

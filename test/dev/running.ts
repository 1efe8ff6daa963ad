/** `npm run dev` over a copy of the made-up corpus, for a test to edit. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { MADE_UP_CORPUS } from '../corpus/made-up-corpus.ts';

export interface Running {
  /** The copy, in a folder of its own. */
  corpus: string;
  url: string;
  child: ChildProcess;
  /** Resolves with the next line of either output that matches; ask before the edit that it is to come of. */
  line(wanted: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** @param prepare changes the copy before anything is served from it */
export async function runDev(prepare: (corpus: string) => Promise<void> = async () => {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'dev-'));
  const corpus = join(folder, 'corpus');
  await cp(MADE_UP_CORPUS, corpus, { recursive: true });
  await prepare(corpus);
  const child = spawn(process.execPath, ['scripts/dev.ts', '--corpus', corpus], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let waiting: { wanted: RegExp; resolve(line: string): void; reject(error: Error): void } | undefined;
  const look = () => {
    while (waiting && lines.length > 0) {
      const line = lines.shift() ?? '';
      if (!waiting.wanted.test(line)) continue;
      waiting.resolve(line);
      waiting = undefined;
    }
  };
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => {
      lines.push(line);
      look();
    });
  }
  child.on('exit', (code) => waiting?.reject(new Error(`npm run dev ended with ${code}`)));
  const line = (wanted: RegExp) =>
    new Promise<string>((resolve, reject) => {
      lines.length = 0;
      waiting = { wanted, resolve, reject };
    });
  const [, url = ''] = /(http:\S+)/.exec(await line(/^Tiltakssøk: http/)) ?? [];
  return {
    corpus,
    url,
    child,
    line,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

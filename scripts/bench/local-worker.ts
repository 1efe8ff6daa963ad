/** Starts `wrangler dev` on a free port and stops it again; gives the address and how to stop. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { wranglerEnvironment } from '../wrangler-environment.ts';

const HOST = '127.0.0.1';
/** What wrangler prints when workerd has the Worker and waits for the first request. */
const READY = /Ready on (http:\/\/\S+)/;

export interface LocalWorker {
  url: string;
  stop(): Promise<void>;
}

/** Resolves when workerd is up with the Worker in it; no request has reached it yet. */
export async function startLocalWorker(config: string): Promise<LocalWorker> {
  const child = spawn(
    process.execPath,
    [
      'node_modules/wrangler/bin/wrangler.js',
      ...['dev', '--local', '--config', config, '--ip', HOST, '--port', '0', '--inspector-port', '0'],
      '--show-interactive-dev-session=false',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...wranglerEnvironment(), NO_COLOR: '1' } },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = READY.exec(line) ?? [];
    if (url !== undefined) {
      child.stdout.resume();
      return { url, stop: () => stop(child) };
    }
  }
  throw new Error(`wrangler dev ended with ${child.exitCode} before it was ready`);
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

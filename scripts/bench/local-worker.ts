/** Starts `wrangler dev` on a free port and stops it again; gives the address and how to stop. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { wranglerEnvironment } from '../wrangler-environment.ts';

const HOST = '127.0.0.1';

export interface LocalWorker {
  url: string;
  stop(): Promise<void>;
}

/** Resolves when the port listens: the Worker itself has not been run yet. */
export async function startLocalWorker(config: string): Promise<LocalWorker> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      'node_modules/wrangler/bin/wrangler.js',
      ...[
        'dev',
        '--local',
        '--config',
        config,
        '--ip',
        HOST,
        '--port',
        String(port),
        '--inspector-port',
        '0',
      ],
      ...['--log-level', 'error', '--show-interactive-dev-session=false'],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: wranglerEnvironment() },
  );
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`wrangler dev ended with ${child.exitCode}`);
    await wait(20);
  }
  return { url: `http://${HOST}:${port}`, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, HOST);
  const outcome = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'close').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return outcome;
}

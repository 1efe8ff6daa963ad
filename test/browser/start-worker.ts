/** Starts the Worker as `npm start` does, on any free port, once for all browser tests; or takes TILTAKSSOK_URL. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
  }
}

/** Gives tests the address as `inject('url')`; what it returns stops the Worker. */
export default async function startWorker(project: TestProject): Promise<() => Promise<void>> {
  const deployed = process.env.TILTAKSSOK_URL;
  if (deployed) {
    project.provide('url', deployed);
    return async () => {};
  }
  const start = spawn(process.execPath, ['scripts/start.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(start, 'exit');
  project.provide('url', await Promise.race([addressFrom(start.stdout), ended.then(() => failed())]));
  return async () => {
    start.kill('SIGTERM');
    await ended;
  };
}

/** The address in the line that says where the site is; what came before is shown if none comes. */
async function addressFrom(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /^Tiltakssøk: (http:\S+)$/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  return failed();
}

function failed(): never {
  throw new Error('npm start ended before it served; its output above says why.');
}

/** `node src/node.ts` as a process of its own, for tests of how it starts and ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface NodeServer {
  url: string;
  process: ChildProcess;
  /** The code that it ends with, and the signal where that ended it. */
  ended: Promise<unknown[]>;
}

/** Starts the server with these settings on any free port. Rejects with what it says where it does not come to serve. */
export async function startNode(env: Record<string, string> = {}): Promise<NodeServer> {
  const child = spawn(process.execPath, ['src/node.ts'], {
    env: { ...process.env, HOST: '', PORT: '0', LOG_REQUESTS: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const said: string[] = [];
  child.stderr.on('data', (part) => said.push(String(part)));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const [, address] = /^Tiltakssøk: (http:\S+)$/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => reject(new Error(said.join(''))));
  });
  return { url, process: child, ended };
}

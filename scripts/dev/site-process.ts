/** Starts the site's process, has it look at the index again, and replaces it when code has changed. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Report } from './served.ts';

const SERVED = join(import.meta.dirname, 'served.ts');
/** A fault of the code as Node prints it; more lines are a stack that nobody reads in a browser. */
const FAULT_LINES = 12;

export interface SiteProcess {
  /** Where the last good one serves, or null before there was any. */
  url(): string | null;
  /** Starts a new one; the old one serves on until the new one does. Gives what is wrong with the code, or null. */
  restart(): Promise<string | null>;
  /** Has it open the index and the bundled files again. Gives what is wrong with them, or null. */
  reload(): Promise<string | null>;
  stop(): void;
}

/** @param folder an index folder, with the bundled files in `site/` */
export function createSiteProcess(folder: string): SiteProcess {
  let current: { child: ChildProcess; url: string } | undefined;
  return {
    url: () => current?.url ?? null,
    async restart() {
      const child = fork(SERVED, [folder], { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
      let said = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      const report = await reportOf(child);
      if (report === null || !('url' in report))
        return said.trim().split('\n').slice(0, FAULT_LINES).join('\n');
      child.stderr?.removeAllListeners('data').pipe(process.stderr);
      current?.child.kill();
      current = { child, url: report.url };
      return null;
    },
    async reload() {
      if (!current?.child.connected) return this.restart();
      const report = reportOf(current.child);
      current.child.send('look');
      const told = await report;
      return told === null ? 'The site’s process has ended.' : 'fault' in told ? told.fault : null;
    },
    stop: () => void current?.child.kill(),
  };
}

/** What the process tells next; null where it ends instead. */
async function reportOf(child: ChildProcess): Promise<Report | null> {
  const leaving = new AbortController();
  const { signal } = leaving;
  const told = once(child, 'message', { signal }).then(([message]) => message as Report);
  const ended = once(child, 'close', { signal }).then(() => null);
  try {
    return await Promise.race([told, ended]);
  } finally {
    for (const waiting of [told, ended]) waiting.catch(() => undefined);
    leaving.abort();
  }
}

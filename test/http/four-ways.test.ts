/** The contract really runs in each of the ways that are promised: in process, in workerd, in Node, and at any address that is named. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NodeServer, startNode } from '../host/node-server.ts';

/** Starting vitest once more, and all of the contract. */
const RUN_MILLISECONDS = 180_000;

/** Each way with the file that registers the suite for it. */
const WAYS = {
  'in process': 'test/http/app.test.ts',
  Node: 'test/http/node.test.ts',
  'Node over the real index': 'test/http/real-node.test.ts',
  workerd: 'test/worker/contract.test.ts',
  'npm start': 'test/browser/served.test.ts',
};

interface Result {
  numTotalTests: number;
  numPassedTests: number;
  numPendingTests: number;
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

let folder: string;
let server: NodeServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-'));
  server = await startNode();
});
afterAll(async () => {
  server.process.kill('SIGKILL');
  await server.ended;
  await rm(folder, { recursive: true, force: true });
});

/** Runs vitest on a file with this for TILTAKSSOK_URL. What fails is in its result. */
async function run(file: string, url: string): Promise<{ result: Result | null; output: string }> {
  const report = join(folder, 'result.json');
  await rm(report, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', file, '--project', 'unit'];
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile', report];
  const output = await new Promise<string>((resolve) => {
    const env = { ...process.env, TILTAKSSOK_URL: url };
    execFile(process.execPath, [...args, ...reporters], { env }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  const text = await readFile(report, 'utf8').catch(() => 'null');
  return { result: JSON.parse(text) as Result | null, output };
}

/** What the contract's tests say, without which way they ran. */
const testsOf = ({ testResults }: Result) =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ fullName }) => /^HTTP contract: (?:in process|http\S+) (.*)$/.exec(fullName)?.[1] ?? [])
    .sort();

describe('the HTTP contract', () => {
  it.each(Object.entries(WAYS))('is registered once for %s', async (name, file) => {
    const text = await readFile(file, 'utf8');
    expect(text.match(/httpContract\(/g), file).toHaveLength(1);
    expect(text).toMatch(new RegExp(`httpContract\\(\\s*'${name}'`));
    expect(text).not.toMatch(/skip|only\(|todo/);
  });

  it(
    'passes whole at an address, the very tests that run in process, none of them skipped',
    async () => {
      const at = await run('test/http/deployed.test.ts', server.url);
      expect(at.result, at.output).toMatchObject({ numPendingTests: 0 });
      expect(at.result?.numPassedTests, at.output).toBe(at.result?.numTotalTests);
      const inProcess = await run('test/http/app.test.ts', '');
      if (at.result === null || inProcess.result === null) throw new Error(inProcess.output);
      const tests = testsOf(at.result);
      expect(tests.length).toBeGreaterThan(150);
      expect(tests).toEqual(testsOf(inProcess.result));
    },
    RUN_MILLISECONDS,
  );

  it(
    'fails where the address is none, instead of testing nothing',
    async () => {
      const { result, output } = await run('test/http/deployed.test.ts', 'tiltak.example.no');
      expect(output).toContain('TILTAKSSOK_URL must be an address');
      expect(result?.numPassedTests ?? 0).toBe(0);
    },
    RUN_MILLISECONDS,
  );
});

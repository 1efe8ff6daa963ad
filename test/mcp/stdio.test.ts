/** `npm run mcp`: agents on this machine, through the library's own transport, and what it says when it cannot serve. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { StdioClientTransport as Present } from '@modelcontextprotocol/client/stdio';
import { StdioClientTransport as Earlier } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it } from 'vitest';
import { agentSuite } from './agent.suite.ts';
import { earlierClient, presentClient } from './clients.ts';

/** As the README tells desktop agents to start it. */
const NPM = { command: 'npm', args: ['run', '--silent', 'mcp'], stderr: 'inherit' as const };
const NODE = { command: process.execPath, args: ['src/mcp.ts'], stderr: 'inherit' as const };

agentSuite('over stdio, present client', () => presentClient(new Present(NPM), 'auto'), '2026-07-28');
agentSuite('over stdio, earlier client', () => earlierClient(new Earlier(NODE), '2025-11-25'), '2025-11-25');

describe('npm run mcp', () => {
  const fail = (env: Record<string, string>) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        ['src/mcp.ts'],
        { env: { ...process.env, ...env } },
        (error, stdout, stderr) => resolve({ code: error?.code, stdout, stderr }),
      );
    });

  it.each([
    ['there is no index', { INDEX_FOLDER: 'no/such/folder' }, 'npm run build'],
    ['the site’s address is none', { SITE_URL: 'tiltak.example' }, 'SITE_URL'],
  ])('says on standard error what is wrong where %s', async (_, env, says) => {
    const { code, stdout, stderr } = await fail(env);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('links to the site that it is told of, logs nothing that came in, and ends with its input', async () => {
    const child = spawn(process.execPath, ['src/mcp.ts'], {
      env: { ...process.env, SITE_URL: 'https://tiltak.example/x' },
    });
    const err = text(child.stderr);
    const say = (message: object | string) =>
      child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
    const clientInfo = { name: 'test', version: '1' };
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
    say({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    say('hemmelighet, and not JSON');
    const call = { name: 'search', arguments: { query: 'IKO' } };
    say({ jsonrpc: '2.0', id: 2, method: 'tools/call', params: call });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const answers = [(await lines.next()).value, (await lines.next()).value].map((line) =>
      JSON.parse(line ?? ''),
    );
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    const { results } = answers[1].result.structuredContent;
    expect(results[0].url).toBe('https://tiltak.example/tiltak/ak-iko-modellen');
    child.stdin.end();
    await once(child, 'exit');
    expect(await err).not.toContain('hemmelighet');
  });
});

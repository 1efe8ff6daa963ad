/** The terminal: an answer with its citations, or one line that says what is wrong. */

import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (args: string[], env: Record<string, string> = {}): Promise<Run> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli.ts', ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

describe('npm run ask', () => {
  it('answers the example question with quotes, counties and places in the source', async () => {
    const { code, stdout } = await run(['what measures exist for Vg2–Vg3']);
    expect(code).toBe(0);
    expect(stdout).toContain('“Kvalifiseringskurs” [');
    expect(stdout).toContain('Akershus: “Overgang Vg2-Vg3, kvalifiseringskurs for lærlinger”');
    expect(stdout).toContain('§ 4.4, p. 16');
    expect(stdout).toContain(' http://localhost:8787/kilde#ak-overgang-vg2-vg3');
    expect(stdout).toContain('(derived');
    expect(stdout).not.toContain('**');
  });

  it('gives JSON as the HTTP interface does, and takes a language', async () => {
    const { stdout } = await run(['Vestland', '--json', '--lang', 'nn']);
    expect(JSON.parse(stdout)).toMatchObject({ answered: true, language: 'nn', total: 8, complete: true });
  });

  it('tells of itself in each written form, and links to where the site is', async () => {
    const args = ['kva tiltak finst for Vg2–Vg3', '--lang', 'nn'];
    const { stdout } = await run(args, { SITE_URL: 'https://tiltak.example' });
    expect(stdout).toContain('(Overgang Vg2–Vg3 (utleidd), Telemark) https://tiltak.example/kilde#');
    for (const asked of ['--help', '-h']) {
      const { code, stdout: told } = await run([asked]);
      expect(code).toBe(0);
      expect(told).toContain('Usage: npm run ask');
    }
  });

  it.each([
    ['no question', [], {}, 'Usage'],
    ['an unknown language', ['hei', '--lang', 'fr'], {}, '--lang must be one of nb, nn, en, not "fr".'],
    ['an address of no site', ['IKO'], { SITE_URL: 'tiltak.example' }, 'SITE_URL'],
    ['an unknown option', ['--nothing'], {}, 'nothing'],
    ['a question that is too long', ['x'.repeat(501)], {}, 'at most 500'],
    ['a question that cannot be seen', ['\u200b'], {}, 'empty'],
    ['no index', ['IKO'], { INDEX_FOLDER: 'no/such/folder' }, 'npm run build'],
  ])('says what is wrong with %s, without a stack', async (_, args, env, message) => {
    const { code, stderr, stdout } = await run(args, env);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

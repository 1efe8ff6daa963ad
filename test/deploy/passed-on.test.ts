/** Settings on their way from the environment to the Worker of `npm start`. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passedOn } from '../../scripts/passed-on.ts';

describe('npm start', () => {
  it('passes on how a language model is reached', () => {
    const settings = { LLM_BASE_URL: 'http://localhost:11434/v1', LLM_MODEL: 'a', LLM_TIMEOUT: '900' };
    const variables = Object.entries(settings).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
    expect(passedOn(settings)).toEqual(variables);
  });

  it('gives the key by a file that no other user can read, never as an argument', () => {
    const [option, path = ''] = passedOn({ LLM_API_KEY: 'a-key' });
    expect(option).toBe('--env-file');
    expect(readFileSync(path, 'utf8')).toBe("LLM_API_KEY='a-key'\n");
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('leaves out what is empty, and the limits', () => {
    expect(passedOn({ LLM_MODEL: '', RATE_LIMIT: '5', HOME: '/' })).toEqual([]);
  });
});

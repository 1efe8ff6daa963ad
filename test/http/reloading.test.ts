/** A load that failed is tried again, one that went well is kept. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { reloading } from '../../src/http/reloading.ts';
import { fakeService } from './fake-service.ts';

/** A load that gives each outcome in turn, and what was said of its failures. */
function loads(...outcomes: ('fails' | 'works')[]) {
  const failures: unknown[] = [];
  const load = vi.fn(async () => {
    if (outcomes.shift() === 'fails') throw new AppError('index_missing');
    return fakeService;
  });
  return { load, failures, service: reloading(load, (error) => failures.push(error)) };
}

function later(milliseconds: number): void {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + milliseconds);
}

afterEach(() => vi.restoreAllMocks());

describe('a service that is loaded', () => {
  it('is loaded once, however many ask for it at once or later', async () => {
    const { load, service } = loads('works');
    expect(await Promise.all([service(), service()])).toEqual([fakeService, fakeService]);
    later(60_000);
    await service();
    expect(load).toHaveBeenCalledTimes(1);
  });
});

describe('a load that failed', () => {
  it('is kept for some seconds, so that a broken index is not read for every request', async () => {
    const { load, service } = loads('fails');
    await expect(service()).rejects.toMatchObject({ code: 'index_missing' });
    later(9000);
    await expect(service()).rejects.toMatchObject({ code: 'index_missing' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is tried again after that, and every failure is told once', async () => {
    const { failures, service } = loads('fails', 'fails', 'works');
    await expect(service()).rejects.toThrow();
    later(11_000);
    await expect(service()).rejects.toThrow();
    later(11_000);
    expect(await service()).toBe(fakeService);
    expect(failures).toHaveLength(2);
  });
});

/** The systemd unit: what it starts is there, its settings exist, it waits for a stop, and it gives the server no power it has no use for. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stopTimesFrom } from '../../src/host/stop.ts';
import { documentedSettings } from '../documentation.ts';

const text = await readFile('deploy/tiltakssok.service', 'utf8');
const SECTIONS = ['Unit', 'Service', 'Install'];

/** Values by section and name, in order. Throws where a line is neither a section, a setting nor a comment. */
function unitOf(source: string): Map<string, Map<string, string[]>> {
  const sections = new Map<string, Map<string, string[]>>();
  let section: Map<string, string[]> | undefined;
  for (const line of source.split('\n').filter((one) => one !== '' && !/^[#;]/.test(one))) {
    const [, heading] = /^\[(\w+)\]$/.exec(line) ?? [];
    const [, name, value] = /^([A-Z]\w+)=(.*\S|)$/.exec(line) ?? [];
    if (heading !== undefined) {
      section = new Map();
      sections.set(heading, section);
    } else if (name !== undefined && section) {
      section.set(name, [...(section.get(name) ?? []), value ?? '']);
    } else throw new Error(`"${line}" is not a line of a unit.`);
  }
  return sections;
}

const unit = unitOf(text);
const service = unit.get('Service') ?? new Map<string, string[]>();
const one = (name: string) => service.get(name)?.join(' ');

describe('the systemd unit', () => {
  it('has its sections, and every line in one', () => {
    expect([...unit.keys()]).toEqual(SECTIONS);
    expect(() => unitOf('ExecStart=/bin/true')).toThrow();
    expect(() => unitOf('[Service]\nExec Start')).toThrow();
  });

  it('starts what there is, from its folder, without a shell or npm between', async () => {
    const folder = one('WorkingDirectory') ?? '';
    const [command = '', script = '', ...more] = (one('ExecStart') ?? '').split(' ');
    expect(more).toEqual([]);
    expect(command.startsWith(`${folder}/`)).toBe(true);
    await expect(stat(command.slice(folder.length + 1))).resolves.toBeDefined();
    await expect(stat(join('.', script))).resolves.toBeDefined();
  });

  it('sets only settings that there are, and takes those of whoever runs it from a file that need not be there', () => {
    const names = (service.get('Environment') ?? []).map((setting: string) => setting.split('=')[0]);
    expect(names).toContain('PORT');
    for (const name of names.filter((setting: string | undefined) => setting !== 'NODE_ENV'))
      expect(documentedSettings()).toContain(name);
    expect(one('EnvironmentFile')).toBe('-/etc/tiltakssok.env');
  });

  it('kills nothing that would have ended by itself', () => {
    const { delay, timeout } = stopTimesFrom({});
    expect(Number(one('TimeoutStopSec')) * 1000).toBeGreaterThan(delay + timeout);
    expect(one('KillSignal') ?? 'SIGTERM').toBe('SIGTERM');
  });

  it.each([
    ['DynamicUser', 'yes'],
    ['NoNewPrivileges', 'yes'],
    ['ProtectSystem', 'strict'],
    ['ProtectHome', 'yes'],
    ['PrivateTmp', 'yes'],
    ['PrivateDevices', 'yes'],
    ['CapabilityBoundingSet', ''],
    ['ProtectClock', 'yes'],
    ['ProtectControlGroups', 'yes'],
    ['ProtectHostname', 'yes'],
    ['ProtectKernelLogs', 'yes'],
    ['ProtectKernelModules', 'yes'],
    ['ProtectKernelTunables', 'yes'],
    ['ProtectProc', 'invisible'],
    ['RestrictNamespaces', 'yes'],
    ['RestrictRealtime', 'yes'],
    ['RestrictSUIDSGID', 'yes'],
    ['LockPersonality', 'yes'],
    ['SystemCallArchitectures', 'native'],
    ['SystemCallFilter', '@system-service ~@privileged'],
  ])('is hardened: %s=%s', (name, value) => {
    expect(one(name)).toBe(value);
  });

  it('lets the server write nothing, and Node compile, which is to write memory and run it', () => {
    for (const name of ['ReadWritePaths', 'StateDirectory', 'CacheDirectory', 'LogsDirectory'])
      expect(one(name), name).toBeUndefined();
    expect(one('MemoryDenyWriteExecute')).toBeUndefined();
  });
});

/** What PORT may hold, and what is said where an address cannot be listened on. */
import { describe, expect, it } from 'vitest';
import { listenFault, portFrom } from '../../src/http/port.ts';

describe('PORT', () => {
  it.each([
    ['unset', undefined, 8787],
    ['empty', '', 8787],
    ['zero, for any free port', '0', 0],
    ['a port', '3000', 3000],
    ['with spaces round it', ' 3000 ', 3000],
    ['the highest', '65535', 65_535],
  ])('%s', (_, value, port) => {
    expect(portFrom(value, 8787)).toBe(port);
  });

  it.each(['abc', '65536', '-1', '80.5', '0x50', '1e3', '8787/tcp'])('%s is refused by name', (value) => {
    expect(() => portFrom(value, 8787)).toThrow(
      `PORT must be a whole number from 0 to 65535, not "${value}".`,
    );
  });
});

describe('an address that cannot be listened on', () => {
  const fault = (code: string) => listenFault({ code, message: 'nei' }, { port: 80, host: 'x.example' });

  it('tells a taken port from one that is forbidden, and a port from a host', () => {
    expect(fault('EADDRINUSE')).toContain('Port 80 is taken by another program');
    expect(fault('EACCES')).toContain('Port 80 may not be used by this user');
    expect(fault('EADDRNOTAVAIL')).toContain('"x.example" is not an address of this machine');
    expect(fault('ENOTFOUND')).toContain('HOST');
  });

  it('gives the reason of the system where it is another one', () => {
    expect(fault('EINVAL')).toBe('Cannot listen on x.example, port 80: nei');
  });
});

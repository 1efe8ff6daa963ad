/** Where a server listens: reads PORT, and says in words why an address cannot be listened on. */

const MAX_PORT = 65_535;

/** The port that PORT names, `fallback` where it is unset or empty. Throws an Error for anything but 0 to 65535. */
export function portFrom(value: string | undefined, fallback: number): number {
  const written = (value ?? '').trim();
  if (written === '') return fallback;
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (port <= MAX_PORT) return port;
  throw new Error(`PORT must be a whole number from 0 to ${MAX_PORT}, not ${JSON.stringify(written)}.`);
}

/** Why listening failed, by the code of Node's error, and what to do about it. */
export function listenFault(
  error: { code?: string; message: string },
  { port, host }: { port: number; host: string },
): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Choose another with PORT, or any free one with PORT=0.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Choose one from 1024 up with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${JSON.stringify(host)} is not an address of this machine. Set HOST to one that is, such as 127.0.0.1.`;
    default:
      return `Cannot listen on ${host}, port ${port}: ${error.message}`;
  }
}

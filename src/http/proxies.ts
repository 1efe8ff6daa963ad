/** Whose request it is where proxies stand in front: the address that the outermost one of our own was called from. */

const ADDRESS = /^[0-9a-f.:]{2,45}$/i;
/** With the port that some proxies write beside it, for which IPv6 stands in brackets. */
const WITH_PORT = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/;
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/i;

/**
 * The entry of X-Forwarded-For that the outermost of `trusted` proxies wrote; entries before it can be made up by anyone.
 * The address of the connection, `socket`, where no proxy is trusted or the header does not hold as much. Null where neither is known.
 */
export function addressFrom(
  forwarded: string | undefined,
  trusted: number,
  socket: string | undefined,
): string | null {
  const entry = trusted === 0 ? '' : ((forwarded ?? '').split(',').at(-trusted)?.trim() ?? '');
  const [, v6, v4] = WITH_PORT.exec(entry) ?? [];
  const address = v6 ?? v4 ?? entry;
  return ADDRESS.test(address) ? address : (socket ?? null);
}

/** Whether the address is the machine's own. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(address);
}

/** Whose request it is where proxies stand in front: the address that the outermost one of our own was called from. */

const ADDRESS = /^[0-9a-f.:]{2,45}$/i;

/**
 * The entry of X-Forwarded-For that the outermost of `trusted` proxies wrote; entries before it can be made up by anyone.
 * The address of the connection, `socket`, where no proxy is trusted or the header does not hold as much. Null where neither is known.
 */
export function addressFrom(
  forwarded: string | undefined,
  trusted: number,
  socket: string | undefined,
): string | null {
  const entry = trusted === 0 ? undefined : (forwarded ?? '').split(',').at(-trusted)?.trim();
  return entry !== undefined && ADDRESS.test(entry) ? entry : (socket ?? null);
}

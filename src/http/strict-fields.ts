/** Objects that hold known fields only, and say which those are to whoever sends another. */
import { z } from '@hono/zod-openapi';
import { shown } from './validation.ts';

/** Query parameters, or an object in a body, of exactly these fields: any other is refused, naming the allowed ones. */
export function strictFields<S extends z.ZodRawShape>(shape: S) {
  const names = Object.keys(shape);
  const list = names.length > 0 ? names.join(', ') : 'none';
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      return `${issue.keys.map((key) => shown(key)).join(', ')} is not known here. Allowed: ${list}.`;
    },
  });
}

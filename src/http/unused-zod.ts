/**
 * Stands in for the parts of zod that the Worker never uses and that its bundle would hold all the same, since they hang on one
 * namespace (`scripts/build-worker.ts`): the table of fifty languages, the ahead-of-time compiler, the reader of JSON Schema
 * and an old writer of it, and what makes other schemas of a schema.
 * A fifth of the bundle. The messages of the API are ours, in English (`validation.ts`).
 */

function unused(): never {
  throw new Error('This part of zod is left out of the Worker; see src/http/unused-zod.ts.');
}

// What zod's own index expects of these modules, by name.
export const INVALID = Symbol.for('zod.compile.invalid');
export class ZodCompileAsyncError extends Error {}
export class ZodCompileUnsupportedError extends Error {}
export {
  unused as compile,
  unused as compileFn,
  unused as deepPartial,
  unused as fromJSONSchema,
  unused as input,
  unused as JSONSchemaGenerator,
  unused as output,
  unused as withParser,
};

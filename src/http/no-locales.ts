/**
 * Stands in for zod's table of fifty languages in the Worker's bundle (`[alias]` in wrangler.toml), which is a fifth of it
 * and never used: the messages of the API are in English, and zod's own are replaced by ours (`validation.ts`).
 */
export {};

/** What `npm start` passes on to the Worker, which gets it as it would from `vars` and secrets of wrangler.toml. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PASSED_ON = [
  'ALLOWED_ORIGINS',
  'CONTACT_URL',
  'LICENSE_URL',
  'LLM_BASE_URL',
  'LLM_MODEL',
  'LLM_TIMEOUT',
  'LOG_REQUESTS',
  'PUBLIC_URL',
  'PUBLISHER_NAME',
  'PUBLISHER_ORGNR',
];
/** Anybody on the machine can read the arguments of a program, so this one goes by a file. */
const SECRET = 'LLM_API_KEY';

/** Arguments for `wrangler dev`; settings that are empty are left out. A file with the secret, if any, is there until the process ends. */
export function passedOn(env: Readonly<Record<string, string | undefined>>): string[] {
  const variables = PASSED_ON.flatMap((name) => (env[name] ? ['--var', `${name}:${env[name]}`] : []));
  return env[SECRET] ? [...variables, '--env-file', secretFile(env[SECRET])] : variables;
}

function secretFile(secret: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiltakssok-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, '.env');
  writeFileSync(path, `${SECRET}='${secret}'\n`, { mode: 0o600 });
  return path;
}

/** `npm start`: builds the index if it is missing or stale, then serves the Worker locally. PORT chooses where. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError, explained } from '../src/errors.ts';
import { listenFault, portFrom } from '../src/http/port.ts';
import { settingsFrom } from '../src/http/settings.ts';
import { languageModelFrom } from '../src/llm/from-settings.ts';
import { passedOn } from './passed-on.ts';
import { wranglerEnvironment } from './wrangler-environment.ts';

const DEFAULT_PORT = 8787;
const HOST = '127.0.0.1';
const POLL_MILLISECONDS = 50;
const wanted = wantedPort();
checkSettings();
const build = spawn(process.execPath, ['scripts/build-index.ts', '--if-stale', '--own-model'], {
  stdio: 'inherit',
});
const [buildCode] = await once(build, 'exit');
if (buildCode !== 0) process.exit(buildCode ?? 1);

const port = await freePort(wanted);
const wrangler = spawn(
  process.execPath,
  [
    'node_modules/wrangler/bin/wrangler.js',
    ...['dev', '--local', '--ip', HOST, '--port', String(port), '--inspector-port', '0'],
    ...['--log-level', 'warn', '--show-interactive-dev-session=false'],
    ...passedOn(process.env),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], env: wranglerEnvironment() },
);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopping = true;
    wrangler.kill(signal);
  });
}
wrangler.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));

await answering(port);
console.log(`Tiltakssøk: http://localhost:${port}`);

/** What PORT asks for. Ends with a message where it is not a port, before any time goes into a build. */
function wantedPort(): number {
  try {
    return portFrom(process.env.PORT, DEFAULT_PORT);
  } catch (error) {
    return stop((error as Error).message);
  }
}

/** Ends with a message where a setting cannot be used. */
function checkSettings(): void {
  try {
    settingsFrom(process.env);
    languageModelFrom(process.env);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    stop(explained(error));
  }
}

/** The port itself where it is free, or any free one for 0. Ends with a message where it cannot be used. */
async function freePort(asked: number): Promise<number> {
  const probe = createServer();
  probe.listen(asked, HOST);
  await once(probe, 'listening').catch((error: Error) =>
    stop(listenFault(error, { port: asked, host: HOST })),
  );
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : asked;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Resolves when something listens on the port. If the Worker cannot start, the process ends with it. */
async function answering(at: number): Promise<void> {
  for (;;) {
    const socket = connect(at, HOST);
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (outcome) return;
    await wait(POLL_MILLISECONDS);
  }
}

/** The contract over the real index, as `npm run start:node` serves it in a process of its own. */
import { afterAll, beforeAll } from 'vitest';
import { type NodeServer, startNode } from '../host/node-server.ts';
import { httpContract } from './contract.suite.ts';

let server: NodeServer;

beforeAll(async () => {
  server = await startNode();
});
afterAll(async () => {
  server.process.kill('SIGTERM');
  await server.ended;
});

httpContract(
  'Node over the real index',
  async () => async (path, init) => fetch(`${server.url}${path}`, init),
);

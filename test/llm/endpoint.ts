/** A local server that speaks OpenAI's chat protocol and answers as a test tells it to: well, or badly in every way. */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the endpoint was asked. */
export interface Asked {
  model: string;
  temperature: number;
  messages: { role: string; content: string }[];
  authorization: string | undefined;
}

export type Behaviour = (response: ServerResponse, asked: Asked) => void | Promise<void>;

export interface Endpoint {
  baseURL: string;
  asked: Asked[];
  behave(behaviour: Behaviour): void;
  /** Resolves when a client has hung up before it was answered. */
  hungUp(): Promise<void>;
  close(): Promise<void>;
}

/** Answers with this text, as a model that has finished does. */
export const says =
  (text: string, finish = 'stop'): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(completion(text, finish));
  };

export function completion(text: string | null, finish = 'stop'): string {
  const message = { role: 'assistant', content: text };
  return JSON.stringify({
    id: '1',
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: finish }],
  });
}

export async function startEndpoint(): Promise<Endpoint> {
  const asked: Asked[] = [];
  let behaviour: Behaviour = says('');
  let leave: () => void = () => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const server: Server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) leave();
    });
    const body = JSON.parse(await bodyOf(request)) as Omit<Asked, 'authorization'>;
    const one = { ...body, authorization: request.headers.authorization };
    asked.push(one);
    await behaviour(response, one);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1/`,
    asked,
    behave: (next) => {
      behaviour = next;
    },
    hungUp: () => left,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

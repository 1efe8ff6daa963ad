/** Every kind of client that an agent of today may have: the official library's present line, and the one before it, by revision. */
import { Client as PresentClient } from '@modelcontextprotocol/client';
import { Client as EarlierClient } from '@modelcontextprotocol/sdk/client/index.js';

/** What the tests do with a client, of either line. */
export interface AgentClient {
  serverName(): string | undefined;
  instructions(): string | undefined;
  revision(): string | undefined;
  tools(): Promise<AgentTool[]>;
  call(name: string, input: Record<string, unknown>): Promise<AgentResult>;
  resources(): Promise<{ uri: string; mimeType?: string | undefined }[]>;
  templates(): Promise<string[]>;
  read(uri: string): Promise<string>;
  close(): Promise<void>;
}

export interface AgentTool {
  name: string;
  description?: string | undefined;
  inputSchema: { properties?: Record<string, unknown> | undefined };
  outputSchema?: unknown;
  annotations?: { readOnlyHint?: boolean | undefined; openWorldHint?: boolean | undefined } | undefined;
}

export interface AgentResult {
  isError: boolean;
  text: string;
  // What a tool gives differs by tool; each test knows its own.
  data: Record<string, unknown>;
}

const ME = { name: 'test', version: '1' };

type PresentTransport = Parameters<PresentClient['connect']>[0];
type EarlierTransport = Parameters<EarlierClient['connect']>[0];

/** How a client of the present line begins: it asks what the server speaks, knows it, or shakes hands as those before it did. */
export type Beginning = 'auto' | 'legacy' | { pin: string };

/** A client of the present line. */
export async function presentClient(transport: PresentTransport, mode: Beginning): Promise<AgentClient> {
  const client = new PresentClient(ME, { versionNegotiation: { mode } });
  await client.connect(transport);
  return of(client, () => client.getNegotiatedProtocolVersion());
}

/** A client of the line before, which shakes hands; `revision` is the only one it offers. */
export async function earlierClient(transport: EarlierTransport, revision: string): Promise<AgentClient> {
  const client = new EarlierClient(ME);
  const agreed = offering(transport, revision);
  await client.connect(transport);
  return of(client, agreed);
}

/**
 * Has the handshake that goes out offer one revision, as a client that knows no later one does. Gives what the server then agreed to.
 */
function offering(transport: EarlierTransport, revision: string): () => string | undefined {
  let agreed: string | undefined;
  const send = transport.send.bind(transport);
  transport.send = (message, options) =>
    'method' in message && message.method === 'initialize'
      ? send({ ...message, params: { ...message.params, protocolVersion: revision } }, options)
      : send(message, options);
  const set = transport.setProtocolVersion?.bind(transport);
  transport.setProtocolVersion = (version) => {
    agreed = version;
    set?.(version);
  };
  return () => agreed;
}

type Either = PresentClient | EarlierClient;

function of(client: Either, revision: () => string | undefined): AgentClient {
  return {
    serverName: () => client.getServerVersion()?.name,
    instructions: () => client.getInstructions(),
    revision,
    tools: async () => (await client.listTools()).tools,
    async call(name, input) {
      const result = await client.callTool({ name, arguments: input });
      const { content, isError, structuredContent } = result as {
        content: { type: string; text?: string }[];
        isError?: boolean;
        structuredContent?: Record<string, unknown>;
      };
      const text = content.map((part) => part.text ?? '').join('');
      return { isError: isError ?? false, text, data: structuredContent ?? {} };
    },
    resources: async () => (await client.listResources()).resources,
    templates: async () =>
      (await client.listResourceTemplates()).resourceTemplates.map(({ uriTemplate }) => uriTemplate),
    async read(uri) {
      const { contents } = await client.readResource({ uri });
      return contents.map((part) => ('text' in part ? String(part.text) : '')).join('');
    },
    close: () => client.close(),
  };
}

/**
 * `tiltakssok/client`: the API for programs, typed by the schemas that the server checks by. Runs in browsers, in Node and at the edge.
 *
 * @example
 * const { ask } = createClient({ api: 'https://tiltak.example.no', lang: 'nb' });
 * const { answer, citations } = await ask('Hvilke tiltak finnes for Vg2–Vg3?');
 */
import { ask, askStreaming } from './ask.ts';
import { addressOf, type Connection, type ConnectionOptions, connect } from './connection.ts';
import {
  actors,
  categories,
  compare,
  concepts,
  counties,
  county,
  measure,
  measures,
  phase,
  phases,
  related,
  unit,
  units,
} from './look-ups.ts';
import { search, suggest } from './search.ts';

export type { AskEvent, AskOptions } from './ask.ts';
export type { CallOptions, ConnectionOptions } from './connection.ts';
export { type FailureCode, TiltakssokError } from './failure.ts';
export type * from './shapes.ts';

/** Each function takes the connection first; a client has it already. */
const CALLS = {
  search,
  suggest,
  ask,
  askStreaming,
  measures,
  measure,
  related,
  compare,
  units,
  unit,
  phase,
  phases,
  counties,
  county,
  categories,
  actors,
  concepts,
  /** An address that the API gave, such as a citation's `url`, in full. */
  addressOf,
};

type Bound<Call> = Call extends (connection: Connection, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

export type Client = { readonly [Name in keyof typeof CALLS]: Bound<(typeof CALLS)[Name]> };

/** A client of the API at `api`. Throws TiltakssokError `api_invalid`; its calls reject with TiltakssokError alone, or where they were aborted. */
export function createClient(options: ConnectionOptions): Client {
  const connection = connect(options);
  const bound = Object.entries(CALLS).map(([name, call]) => [
    name,
    (...rest: never[]) =>
      (call as (connection: Connection, ...rest: never[]) => unknown)(connection, ...rest),
  ]);
  return Object.fromEntries(bound) as Client;
}

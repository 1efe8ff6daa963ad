/** The contract at a deployed address: TILTAKSSOK_URL=https://… npm test. Without the variable there is nothing to test. */
import { describe } from 'vitest';
import { httpContract } from './contract.suite.ts';

const address = process.env.TILTAKSSOK_URL;

describe.skipIf(address === undefined)('deployed', () => {
  httpContract(
    address ?? 'no address',
    async () => async (path, init) => fetch(new URL(path, address), init),
  );
});

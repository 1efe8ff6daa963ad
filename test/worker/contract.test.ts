/** The contract inside workerd, over the index that the build wrote. */
import { exports } from 'cloudflare:workers';
import { httpContract } from '../http/contract.suite.ts';

httpContract(
  'workerd',
  async () => async (path, init) => exports.default.fetch(`https://tiltakssok.example${path}`, init),
);

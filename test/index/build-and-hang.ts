/** A build that never ends, for the test that kills it: says when it is in the middle of embedding. */

import { buildIndex } from '../../src/index/build.ts';
import { readMadeUpCorpus } from '../corpus/made-up-corpus.ts';

const [, , out = ''] = process.argv;
// Something to wait for, or Node would end by itself.
setInterval(() => undefined, 1000);
await buildIndex({
  corpus: (await readMadeUpCorpus()).corpus,
  embedder: {
    id: 'hanging@1',
    dimensions: 32,
    embed: () => {
      console.log('embedding');
      return new Promise(() => undefined);
    },
  },
  ownModel: null,
  out,
  inputs: 'b'.repeat(64),
  least: { units: 1, measures: 1, vectorShare: 0.9 },
});

/** Every embedder runs the same suite. */

import { createStaticEmbedder } from '../../src/embed/static.ts';
import { readStaticModel } from '../../src/embed/static-model.ts';
import { createTransformersEmbedder } from '../../src/embed/transformers.ts';
import { createFakeEmbedder } from '../embed/fake-embedder.ts';
import { embedderContract } from './embedder.suite.ts';

const MODEL = 'tiltakssok-static';

embedderContract('for tests', createFakeEmbedder);
embedderContract('static', async () => createStaticEmbedder(await readStaticModel(`models/${MODEL}`)));
embedderContract('transformers.js', () => createTransformersEmbedder({ model: MODEL }));

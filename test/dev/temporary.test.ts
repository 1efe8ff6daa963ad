/** Editors' own files are told from the corpus'. */

import { expect, it } from 'vitest';
import { isTemporary } from '../../scripts/dev/temporary.ts';

it.each([
  'corpus/measures/.ak-iko-modellen.md.swp',
  'corpus/measures/4913',
  'corpus/measures/ak-iko-modellen.md~',
  'corpus/measures/.#ak-iko-modellen.md',
  'corpus/measures/#ak-iko-modellen.md#',
  'corpus/measures/ak-iko-modellen.md.tmp',
  'corpus/measures/ak-iko-modellen.md.tmp.1234.5678',
  'corpus/measures/ak-iko-modellen.md___jb_tmp___',
  'corpus/.git/index',
])('%s is temporary', (path) => expect(isTemporary(path)).toBe(true));

it.each([
  'corpus/measures/ak-iko-modellen.md',
  './corpus/questions/2.1.yaml',
  '../corpus/expected-counts.yaml',
  'src/page/styles/answer.css',
  'corpus/measures/ro-sommertmp.md',
])('%s is not', (path) => expect(isTemporary(path)).toBe(false));

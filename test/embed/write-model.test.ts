/** A trained model on its way to disk: whole, or as it was. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Trained } from '../../src/embed/training/train.ts';
import { modelFiles, writeModel } from '../../src/embed/training/write-model.ts';

/** A model of three tokens, all at the same place. */
const trained = (value: number): Trained => ({
  tokens: ['[PAD]', '[UNK]', 'kurs'],
  table: new Int8Array(3).fill(value),
  scales: new Float32Array(3).fill(1),
  dimensions: 1,
});

describe('a trained model', () => {
  let parent: string;
  let folder: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'model-'));
    folder = join(parent, 'tiltakssok-static');
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  const graph = async () => new Uint8Array(await readFile(join(folder, 'onnx/model_quantized.onnx')));
  const graphOf = (value: number) => modelFiles(trained(value))['onnx/model_quantized.onnx'];

  it('takes the place of the one before, whole, also of two that are written at a time', async () => {
    await writeModel(folder, trained(1));
    await Promise.all([writeModel(folder, trained(2)), writeModel(folder, trained(3))]);
    expect([graphOf(2), graphOf(3)]).toContainEqual(await graph());
    expect(await readdir(parent)).toEqual(['tiltakssok-static']);
  });

  it('leaves the one before where it cannot be written', async () => {
    await writeModel(folder, trained(1));
    await expect(writeModel(folder, { ...trained(2), tokens: null as never })).rejects.toThrow();
    expect(await graph()).toEqual(graphOf(1));
    expect(await readdir(parent)).toEqual(['tiltakssok-static']);
  });
});

/** Another model than ours, to test with: ours with fewer dimensions, laid out as any model that transformers.js loads. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeOnnx } from '../../src/embed/onnx.ts';
import { readStaticModel } from '../../src/embed/static-model.ts';

const OURS = 'models/tiltakssok-static';

/** Writes the model into `folder`, with the first `dimensions` of each token's row. */
export async function writeCutModel(folder: string, dimensions: number): Promise<void> {
  const ours = await readStaticModel(OURS);
  const table = new Int8Array(ours.scales.length * dimensions);
  for (let row = 0; row < ours.scales.length; row++) {
    const from = row * ours.dimensions;
    table.set(ours.table.subarray(from, from + dimensions), row * dimensions);
  }
  await mkdir(join(folder, 'onnx'), { recursive: true });
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json'])
    await cp(join(OURS, name), join(folder, name));
  await writeFile(
    join(folder, 'onnx/model_quantized.onnx'),
    encodeOnnx({ table, scales: ours.scales, dimensions }),
  );
}

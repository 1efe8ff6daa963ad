/**
 * The model as an ONNX graph and back: rows of an int8 table, each times its scale.
 *
 *     input_ids ─┬─ Gather(table) ── Cast(float) ─┐
 *                └─ Gather(scale) ────────────────┴─ Mul ── last_hidden_state
 *
 * Field numbers are those of onnx.proto3: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3
 * Gathering before casting touches only the tokens' rows; dequantizing the whole table first is four times slower.
 */

import { AppError } from '../errors.ts';
import { bytesField, concat, readFields, varintField } from './protobuf.ts';
import type { EmbeddingTable } from './table.ts';

const IR_VERSION = 8;
const OPSET = 17;
/** TensorProto.DataType. */
const FLOAT = 1;
const INT8 = 3;
const INT64 = 7;
/** AttributeProto.AttributeType. */
const INT = 2;

const MODEL = { irVersion: 1, producer: 2, graph: 7, opset: 8 };
const GRAPH = { node: 1, name: 2, initializer: 5, input: 11, output: 12 };
const NODE = { input: 1, output: 2, name: 3, type: 4, attribute: 5 };
const ATTRIBUTE = { name: 1, int: 3, type: 20 };
const TENSOR = { dims: 1, type: 2, name: 8, raw: 9 };

const TABLE = 'table';
const SCALE = 'scale';

/** The file's bytes; the same table gives the same bytes. */
export function encodeOnnx({ table, scales, dimensions }: EmbeddingTable): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(scales.length * 4);
  const view = new DataView(raw.buffer);
  scales.forEach((scale, i) => {
    view.setFloat32(i * 4, scale, true);
  });
  const cells = new Uint8Array(table.buffer, table.byteOffset, table.length);
  const graph = concat([
    node('Gather', [TABLE, 'input_ids'], 'row'),
    node('Cast', ['row'], 'row_float', [intAttribute('to', FLOAT)]),
    node('Gather', [SCALE, 'input_ids'], 'row_scale'),
    node('Mul', ['row_float', 'row_scale'], 'last_hidden_state'),
    bytesField(GRAPH.name, 'tiltakssok-static'),
    bytesField(GRAPH.initializer, tensor(TABLE, INT8, [scales.length, dimensions], cells)),
    bytesField(GRAPH.initializer, tensor(SCALE, FLOAT, [scales.length, 1], raw)),
    bytesField(GRAPH.input, value('input_ids', INT64, ['batch', 'sequence'])),
    bytesField(GRAPH.output, value('last_hidden_state', FLOAT, ['batch', 'sequence', dimensions])),
  ]);
  return concat([
    varintField(MODEL.irVersion, IR_VERSION),
    bytesField(MODEL.producer, 'tiltakssok'),
    bytesField(MODEL.graph, graph),
    bytesField(MODEL.opset, varintField(2, OPSET)),
  ]);
}

/** Table and scales out of a file that `encodeOnnx` wrote. Throws AppError `model_unusable` for any other file. */
export function decodeOnnx(bytes: Uint8Array): EmbeddingTable {
  try {
    const graph = readFields(bytes).find((field) => field.number === MODEL.graph)?.value;
    if (!(graph instanceof Uint8Array)) throw new RangeError('it has no graph');
    const tensors = new Map<string, { dims: number[]; raw: Uint8Array }>();
    for (const field of readFields(graph)) {
      if (field.number === GRAPH.initializer && field.value instanceof Uint8Array) {
        const { name, dims, raw } = readTensor(field.value);
        tensors.set(name, { dims, raw });
      }
    }
    const table = tensors.get(TABLE);
    const scale = tensors.get(SCALE);
    const [rows, dimensions] = table?.dims ?? [];
    if (!table || !scale || !rows || !dimensions) throw new RangeError('it has no table and scale');
    if (table.raw.length !== rows * dimensions || scale.raw.length !== rows * 4) {
      throw new RangeError('its table and scale do not have the lengths that they declare');
    }
    const view = new DataView(scale.raw.buffer, scale.raw.byteOffset, scale.raw.byteLength);
    return {
      table: new Int8Array(table.raw),
      scales: Float32Array.from({ length: rows }, (_, i) => view.getFloat32(i * 4, true)),
      dimensions,
    };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('model_unusable', `The model's ONNX file is not one of ours: ${why}`, { cause });
  }
}

function node(type: string, inputs: string[], output: string, attributes: Uint8Array[] = []): Uint8Array {
  return bytesField(
    GRAPH.node,
    concat([
      ...inputs.map((input) => bytesField(NODE.input, input)),
      bytesField(NODE.output, output),
      bytesField(NODE.name, output),
      bytesField(NODE.type, type),
      ...attributes.map((attribute) => bytesField(NODE.attribute, attribute)),
    ]),
  );
}

function intAttribute(name: string, value: number): Uint8Array {
  return concat([
    bytesField(ATTRIBUTE.name, name),
    varintField(ATTRIBUTE.int, value),
    varintField(ATTRIBUTE.type, INT),
  ]);
}

function tensor(name: string, type: number, dims: number[], raw: Uint8Array): Uint8Array {
  return concat([
    ...dims.map((dim) => varintField(TENSOR.dims, dim)),
    varintField(TENSOR.type, type),
    bytesField(TENSOR.name, name),
    bytesField(TENSOR.raw, raw),
  ]);
}

/** ValueInfoProto { name, TypeProto { Tensor { elem_type, TensorShapeProto { Dimension { value | param } } } } }. */
function value(name: string, type: number, dims: (number | string)[]): Uint8Array {
  const shape = dims.map((dim) =>
    bytesField(1, typeof dim === 'number' ? varintField(1, dim) : bytesField(2, dim)),
  );
  const tensorType = concat([varintField(1, type), bytesField(2, concat(shape))]);
  return concat([bytesField(1, name), bytesField(2, bytesField(1, tensorType))]);
}

function readTensor(bytes: Uint8Array): { name: string; dims: number[]; raw: Uint8Array } {
  const tensor = { name: '', dims: [] as number[], raw: new Uint8Array() as Uint8Array };
  for (const { number, value } of readFields(bytes)) {
    if (typeof value === 'number') {
      if (number === TENSOR.dims) tensor.dims.push(value);
    } else if (number === TENSOR.name) tensor.name = new TextDecoder().decode(value);
    else if (number === TENSOR.raw) tensor.raw = value;
  }
  return tensor;
}

/**
 * The little of protobuf's wire format that an ONNX file needs: varints and length-delimited fields.
 * https://protobuf.dev/programming-guides/encoding/
 */

const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;

/** A field of type int32, int64 or enum; `value` is a non-negative safe integer. */
export function varintField(field: number, value: number): Uint8Array {
  return concat([varint(field * 8 + VARINT), varint(value)]);
}

/** A field of type string, bytes or message. */
export function bytesField(field: number, value: Uint8Array | string): Uint8Array {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return concat([varint(field * 8 + LENGTH_DELIMITED), varint(bytes.length), bytes]);
}

/** A message is its fields one after another. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

export interface Field {
  number: number;
  /** A number for a varint; bytes (a view, not a copy) for a length-delimited field. */
  value: number | Uint8Array;
}

/** A message's fields in order; fixed-width ones are skipped. Throws RangeError where the bytes end too early. */
export function readFields(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('The message ends inside a number');
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const key = next();
    const number = Math.floor(key / 8);
    const type = key % 8;
    if (type === VARINT) fields.push({ number, value: next() });
    else {
      const length = type === LENGTH_DELIMITED ? next() : type === FIXED64 ? 8 : type === FIXED32 ? 4 : -1;
      if (length < 0 || at + length > bytes.length) throw new RangeError('The message is cut short');
      if (type === LENGTH_DELIMITED) fields.push({ number, value: bytes.subarray(at, at + length) });
      at += length;
    }
  }
  return fields;
}

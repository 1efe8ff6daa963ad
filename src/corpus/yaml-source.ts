/** YAML read with its line numbers, so that a fault in a value can name the line it stands on. */

import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './faults.ts';

export interface YamlSource {
  file: string;
  data: unknown;
  /** Line in the file of the value at a path, or of the nearest value above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML that begins on `firstLine` of `file`. Broken YAML and duplicate keys become faults, and null is
 * returned.
 */
export function readYaml(file: string, text: string, firstLine: number, faults: Fault[]): YamlSource | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    faults.push({
      file,
      line: (error.linePos?.[0].line ?? 1) + firstLine - 1,
      field: 'YAML',
      problem: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code,
      remedy: 'Mend the YAML; put text with : # or quotes in it between double quotes',
    });
  }
  if (document.errors.length > 0) return null;
  return {
    file,
    data: document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line + firstLine - 1,
  };
}

/** The data as `schema` has it, or null with a fault for each field that is missing, unknown or has a wrong value. */
export function parseYamlAs<T>(schema: z.ZodType<T>, source: YamlSource, faults: Fault[]): T | null {
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        faults.push(
          fault(source, [...issue.path, key], 'is not a known field', 'Remove it or mend its spelling'),
        );
      }
    } else if (valueAt(source.data, issue.path) === undefined) {
      faults.push(fault(source, issue.path, 'is missing', 'Add it'));
    } else {
      faults.push(fault(source, issue.path, 'has a value that is not allowed', remedyOf(issue)));
    }
  }
  return null;
}

/** The schema's own advice, or what zod knows of the value it wanted. */
function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid'))
    return `Write a value of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `Use one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

function fault(source: YamlSource, path: PropertyKey[], problem: string, remedy: string): Fault {
  const field = path.map(String).join('.') || 'front matter';
  return { file: source.file, line: source.lineOf(path), field, problem, remedy };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

/** YAML read with its line numbers, so that a fault in a value can name the line it stands on. */

import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './faults.ts';
import { whatToAdd, whatToChange } from './remedies.ts';

export interface YamlSource {
  file: string;
  data: unknown;
  /** Line in the file of the value at a path, or of the nearest value above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
  /** A single value as the file writes it, "02" where the data has 2; null for lists, fields and what is not there. */
  writtenAt(path: readonly PropertyKey[]): string | null;
}

/**
 * Parses YAML that begins on `firstLine` of `file`. Broken YAML and duplicate keys become faults, and null is
 * returned.
 */
export function readYaml(file: string, text: string, firstLine: number, faults: Fault[]): YamlSource | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const told = new Set<number>();
  for (const error of document.errors) {
    const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
    // One slip often breaks several rules of YAML at once; the first says what it is.
    if (told.has(line)) continue;
    told.add(line);
    faults.push({
      file,
      line,
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
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : null;
    },
  };
}

/**
 * The data as `schema` has it, or null with a fault for each field that is missing, unknown or has a wrong value.
 * @param additions what to write where a field is missing, by field, where more can be said than its type
 */
export function parseYamlAs<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
  faults: Fault[],
  additions: Readonly<Record<string, string>> = {},
): T | null {
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        faults.push(
          fault(source, [...issue.path, key], 'is not a known field', 'Remove it or mend its spelling'),
        );
      }
      continue;
    }
    const value = valueAt(source.data, issue.path);
    const last = issue.path.at(-1);
    const field = typeof last === 'string' ? last : '';
    if (value === undefined || value === null) {
      const problem = value === undefined ? 'is missing' : 'has no value';
      faults.push(fault(source, issue.path, problem, additions[field] ?? whatToAdd(field, issue)));
    } else {
      const remedy = whatToChange(field, source.writtenAt(issue.path), issue);
      faults.push(fault(source, issue.path, 'has a value that is not allowed', remedy));
    }
  }
  return null;
}

function fault(source: YamlSource, path: PropertyKey[], problem: string, remedy: string): Fault {
  const whole = source.file.endsWith('.md') ? 'front matter' : '';
  const field = path.map(String).join('.') || whole;
  return { file: source.file, line: source.lineOf(path), field, problem, remedy };
}

/** The value at a path into parsed YAML, or undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
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

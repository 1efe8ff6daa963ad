/** Lists as comma-separated values (RFC 4180), with a byte order mark so that spreadsheets read æ, ø and å. */
import { z } from '@hono/zod-openapi';
import type { Format } from './format.ts';

/** A column: the field in JSON that it stands for, its name, and what it holds of an item. */
export type Column<Item> = [field: string, name: string, value: (item: Item, origin: string) => string];

const CSV = { type: 'text/csv', ending: 'csv', schema: z.string() };

/** These columns, or those of the fields that are asked for. */
export function csvOf<Item>(columns: readonly Column<Item>[]): Format<Item> {
  return {
    ...CSV,
    write(items, { origin, fields }) {
      const chosen = fields ? columns.filter(([field]) => fields.includes(field)) : columns;
      return written([
        chosen.map(([, name]) => name),
        ...items.map((item) => chosen.map(([, , value]) => value(item, origin))),
      ]);
    },
  };
}

/** Every field of items of this schema in a column: fields within fields as `name.nb`, lists with a semicolon between. */
export function flatCsv<Item extends object>(item: z.ZodObject): Format<Item> {
  const columns = Object.entries(item.shape).flatMap(([name, field]): Column<Item>[] => {
    const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
    const within = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
    if (within.length === 0) return [[name, name, (one) => flat(valueIn(one, name))]];
    return within.map((under) => [
      ...([name, `${name}.${under}`] as const),
      (one) => flat(valueIn(valueIn(one, name), under)),
    ]);
  });
  return csvOf(columns);
}

function valueIn(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, name) : undefined;
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => one.id ?? one).join('; ');
  return String(value ?? '');
}

function written(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell, quoted where it must be. One that a spreadsheet would take for a formula is made text. */
function cell(value: string): string {
  const text = /^[=+@\t]|^-(?!\d)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A way to write a list beside JSON: its media type, and a function from the items of a page to text. */
import type { z } from '@hono/zod-openapi';

/** What is written beside the items themselves. */
export interface Written {
  /** How many there are on all pages. */
  total: number;
  /** Begins every address. */
  origin: string;
  /** The fields that were asked for, where any were; formats that have no fields leave it. */
  fields?: readonly string[] | undefined;
}

export interface Format<Item> {
  /** Media type, without its character set. */
  type: string;
  /** Of the file that a browser saves; none where it shows the text. */
  ending?: string;
  schema: z.ZodType;
  write(items: readonly Item[], of: Written): string | Promise<string>;
}

/** The figures below which a change may not push retrieval. They only rise: raise them when retrieval gets better. */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export type Figures = Record<string, number>;

const floorsSchema = z.record(z.string(), z.number().min(0).max(1));

/** What is below its floor, a sentence each; also a floor whose figure is not measured. */
export async function belowFloors(figures: Figures, file = 'test/eval/floors.json'): Promise<string[]> {
  const floors = floorsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figures[name];
    if (figure === undefined) return [`${name} has a floor in ${file} and is not measured`];
    return figure < floor ? [`${name} is ${figure.toFixed(3)}, below its floor of ${floor}`] : [];
  });
}

/** A passage as a layout reads it, before it has an id: what every layout hands on. */

import type { Actor, Role } from '../types.ts';
import type { Fault } from './faults.ts';
import { type Block, blockName } from './markdown.ts';

export interface Draft {
  role: Role;
  text: string;
  /** The headings above it, outermost first. */
  context: string[];
  actor: Actor['id'] | null;
  /** True for what stands under "Nasjonale føringer, satsinger og ressurser", its sub-headings too. */
  resource: boolean;
  page: number;
  line: number;
}

/** A fault of a block that a layout has no meaning for. */
export function misplaced(file: string, block: Block, remedy: string): Fault {
  const field = block.type === 'rule' ? '---' : block.text;
  return { file, line: block.line, field, problem: `this ${blockName(block)} has no meaning here`, remedy };
}

/** Sections 3.1 to 3.4: a list of statements under each actor's name (`##`). */

import type { Actor } from '../types.ts';
import { type Draft, misplaced } from './draft.ts';
import type { Fault } from './faults.ts';
import { type Block, withoutColon } from './markdown.ts';

/** The statements of one section, each with its actor; a heading that is no actor's name becomes one fault with its list. */
export function readActorLayout(file: string, blocks: Block[], actors: Actor[], faults: Fault[]): Draft[] {
  const drafts: Draft[] = [];
  const names = actors.map(({ name }) => name).join(', ');
  /** Null before the first heading, undefined under one that is no actor's name. */
  let actor: Actor | undefined | null = null;
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) {
      actor = actors.find(({ name }) => name === block.text);
      if (actor === undefined) faults.push(misplaced(file, block, `Use one of the actors: ${names}`));
    } else if (block.type === 'item' && actor !== null) {
      if (actor === undefined) continue;
      drafts.push({
        role: 'statement',
        text: withoutColon(block.text),
        context: block.under,
        actor: actor.id,
        resource: false,
        page: block.page,
        line: block.line,
      });
    } else {
      faults.push(misplaced(file, block, `Write statements as list items under ## with one of: ${names}`));
    }
  }
  return drafts;
}

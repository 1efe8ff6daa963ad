/** An answer as the element shows it while it comes: its text, what was said beside it, and what to ask next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AskEvent } from '../client/ask.ts';
import type { AnswerCitation } from '../client/shapes.ts';
import type { Language } from '../types.ts';
import { answerNodes } from './answer-nodes.ts';
import type { View } from './view.ts';

export interface Answer {
  language: Language;
  citations: AnswerCitation[];
  /** What has come so far, kept as it is: a reader's place in it must not be lost. */
  nodes: Node[];
  /** The same as it came. */
  text: string;
  /** Null until the whole text is there. */
  rest: Extract<AskEvent, { type: 'done' }> | null;
}

export const emptyAnswer = (view: View): Answer => ({
  language: view.language,
  citations: [],
  nodes: [],
  text: '',
  rest: null,
});

/** The answer with one more event. */
export function withEvent(answer: Answer, event: AskEvent, { strings, addressOf }: View): Answer {
  if (event.type === 'understood') return { ...answer, language: event.language };
  if (event.type === 'citations') return { ...answer, citations: event.citations };
  if (event.type === 'done') return { ...answer, rest: event };
  const { language, citations, text } = answer;
  const come = answerNodes(event.text, text, { language, citations, strings, addressOf });
  return { ...answer, nodes: [...answer.nodes, ...come], text: text + event.text };
}

/** `ask` asks a further question. Nothing before the first words have come. */
export function answerView(
  { strings, addressOf }: View,
  { language, citations, nodes, rest }: Answer,
  ask: (question: string) => void,
): TemplateResult | typeof nothing {
  if (nodes.length === 0 && rest === null) return nothing;
  const followUps = rest?.followUps ?? [];
  // They quote the source as the answer does: a paragraph's inside.
  const words = (question: string) =>
    answerNodes(question, '', { language, citations, strings, addressOf }).map((node) => [
      ...node.childNodes,
    ]);
  return html`<article part="answer" aria-labelledby="answer">
    <h2 id="answer">${rest?.answered === false ? strings.noAnswerHeading : strings.answerHeading}</h2>
    <div lang=${language}>${nodes}</div>
    ${rest?.notice === undefined ? nothing : html`<p class="notice" lang=${language}>${rest.notice}</p>`}
    ${
      followUps.length === 0
        ? nothing
        : html`<h3>${strings.followUps}</h3>
            <ul class="chips" lang=${language}>
              ${followUps.map(
                (question) =>
                  html`<li><button part="follow-up" type="button" @click=${() => ask(question)}>${words(question)}</button></li>`,
              )}
            </ul>`
    }
  </article>`;
}

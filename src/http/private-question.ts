/** Refuses a question that seems to hold what identifies a person, before it is searched; the question is not repeated. */
import { privateDataIn } from '../answer/private-data.ts';
import { AppError } from '../errors.ts';
import { ANSWER_STRINGS } from '../strings/answer.ts';

/** Throws AppError `query_private` where any of the texts holds private data. */
export function refusePrivateData(...texts: string[]): void {
  const kind = texts.map(privateDataIn).find((found) => found !== null);
  if (kind) throw new AppError('query_private', ANSWER_STRINGS.en.privateData[kind]);
}

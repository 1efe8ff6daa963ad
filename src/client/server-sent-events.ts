/** Reads server-sent events (HTML, "Parsing an event stream") as far as a client that does not reconnect needs; 0.3 kB, where a library takes 1.3. */

export interface ServerSentEvent {
  /** "message" where the stream does not say. */
  event: string;
  data: string;
}

/** Takes the stream's text piece by piece, however it is cut, and gives the events that each piece completes. */
export function eventReader(): (piece: string) => ServerSentEvent[] {
  let rest = '';
  let event = '';
  let data: string[] = [];
  return (piece) => {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    const complete: ServerSentEvent[] = [];
    for (const line of lines) {
      const [, field, value = ''] = /^(\w*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (field === 'event') event = value;
      else if (field === 'data') data.push(value);
      if (line !== '') continue;
      if (data.length > 0) complete.push({ event: event || 'message', data: data.join('\n') });
      event = '';
      data = [];
    }
    return complete;
  };
}

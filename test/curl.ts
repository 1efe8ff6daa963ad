/** The curl commands of a text, as requests. */

export interface CurlRequest {
  /** The line as it is written. */
  command: string;
  /** Path and query, whatever the host. */
  path: string;
  init: RequestInit;
}

/** Every line that begins with `curl`. Throws for an option that is not known here, so that none passes unread. */
export function curlRequests(text: string): CurlRequest[] {
  const commands = text.matchAll(/^(?:\$ )?(curl .*)$/gm);
  return [...commands].map(([, command = '']) => ({ command, ...requestOf(wordsOf(command).slice(1)) }));
}

function requestOf(words: string[]): { path: string; init: RequestInit } {
  const headers = new Headers();
  let address = '';
  let body: string | null = null;
  const query: [string, string][] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = () => words[++at] ?? '';
    if (word === '-H') {
      const [name = '', ...rest] = value().split(':');
      headers.append(name, rest.join(':').trim());
    } else if (word === '-d') body = value();
    else if (word === '--data-urlencode') {
      const [name = '', ...rest] = value().split('=');
      query.push([name, rest.join('=')]);
    } else if (word.startsWith('-')) {
      if (!['-G', '-s', '-N', '-i', '-L', '-OJ'].includes(word))
        throw new Error(`curl ${word} is not known here.`);
    } else address = word;
  }
  const url = new URL(/^https?:/.test(address) ? address : `http://${address}`);
  for (const [name, given] of query) url.searchParams.append(name, given);
  const init = body === null ? { headers } : { method: 'POST', headers, body };
  return { path: `${url.pathname}${url.search}`, init };
}

/** The words of a command as a shell reads them, of quotes alone. */
function wordsOf(command: string): string[] {
  const words = command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g);
  return [...words].map(([word]) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}

/** A small graph in JSON-LD's own shape, and the same graph written as Turtle. */

export type Literal = { '@value': string; '@language'?: string };
export type Value = string | Literal | { '@id': string };

/** A node with its properties, by prefixed name; properties without a value are left out. */
export interface Node {
  '@id': string;
  '@type': string;
  [property: string]: Value | readonly Value[] | undefined;
}

export interface Graph {
  /** Prefixes. */
  '@context': Record<string, string>;
  '@graph': readonly Node[];
}

/** The graph as Turtle, after a comment line for each of `notes`. */
export function turtle(graph: Graph, notes: readonly string[] = []): string {
  const prefixes = Object.entries(graph['@context']).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`);
  const nodes = graph['@graph'].map((node) => {
    const properties = Object.entries(node).flatMap(([name, value]) =>
      name.startsWith('@') || value === undefined
        ? []
        : `;\n  ${name} ${[value].flat().map(written).join(', ')}`,
    );
    return `\n<${node['@id']}> a ${node['@type']} ${properties.join(' ')} .\n`;
  });
  return [...notes.map((note) => `# ${note}\n`), ...prefixes, ...nodes].join('');
}

function written(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if ('@id' in value) return `<${value['@id']}>`;
  return value['@language'] === undefined
    ? quoted(value['@value'])
    : `${quoted(value['@value'])}@${value['@language']}`;
}

/** JSON escapes what Turtle must have escaped, and in the same way. */
const quoted = (text: string) => JSON.stringify(text);

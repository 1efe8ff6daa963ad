/** The sections of the source, and its measures, as resources that an agent can list and read. */
import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { sectionsOf } from '../sections.ts';
import { documentOf } from './documents.ts';
import type { Served } from './tool-result.ts';

const MARKDOWN = 'text/markdown';
/** As many ids as a client is helped with at a time. */
const MOST_COMPLETED = 100;

export function registerResources(server: McpServer, served: Served): void {
  const { units } = served.service.corpus;
  const sections = sectionsOf(units);
  const measures = units.filter(({ kind }) => kind === 'measure').map(({ id }) => id);
  server.registerResource(
    'section',
    new ResourceTemplate('tiltakssok://kilde/{section}', {
      list: () => ({
        resources: sections.map(({ id, title, page }) => ({
          uri: `tiltakssok://kilde/${id}`,
          name: `kilde-${id}`,
          title: `§ ${id} ${title}`,
          description: `Section ${id} of the 2015 synthesis, from page ${page} on, in its own words (Norwegian).`,
          mimeType: MARKDOWN,
        })),
      }),
      complete: {
        section: (typed) => sections.map(({ id }) => id).filter((id) => id.startsWith(typed)),
      },
    }),
    {
      title: 'Section of the source',
      description:
        'A section of the 2015 synthesis by its number, such as 2.5, in its own words (Norwegian).',
      mimeType: MARKDOWN,
    },
    (uri, { section }) => {
      if (!sections.some(({ id }) => id === section)) throw new ResourceNotFoundError(uri.href);
      return contents(uri, String(section), served);
    },
  );
  server.registerResource(
    'measure',
    new ResourceTemplate('tiltakssok://tiltak/{id}', {
      // Not listed beside the sections: list_measures lists them, by county and phase.
      list: undefined,
      complete: { id: (typed) => measures.filter((id) => id.startsWith(typed)).slice(0, MOST_COMPLETED) },
    }),
    {
      title: 'Measure',
      description: 'A measure by its id: its title, county, group and place in the source.',
      mimeType: MARKDOWN,
    },
    (uri, { id }) => {
      if (!measures.includes(String(id))) throw new ResourceNotFoundError(uri.href);
      return contents(uri, String(id), served);
    },
  );
}

function contents(uri: URL, id: string, { service, origin }: Served) {
  const { text } = documentOf(service, id, origin);
  return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text }] };
}

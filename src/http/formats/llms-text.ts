/** The site in the form of llmstxt.org: what it holds, how to ask it, how to cite it. */

/** The text for the site at `base`. */
export function llmsText(base: string, counts: { measures: number; passages: number }): string {
  return `# Tiltakssøk

> Cited answers from Norway's 2015 synthesis of experience-based knowledge on completing upper secondary education.

The knowledge base holds ${counts.passages} passages of the synthesis and ${counts.measures} measures submitted by 19 counties in
February 2015. The text is in Norwegian (bokmål, with some titles in nynorsk). Questions may be in bokmål, nynorsk
or English. Measures have titles only: the source does not describe them, so do not describe them either.
Ties between a measure and a phase are "explicit" (the title names the phase) or "derived" (a shared concept); say which.
Everything is from 2015: counties have been merged and split since. Cite section and page as each citation gives them.

## Ask

- [Search](${base}/api/search?q=Vg2-Vg3): GET /api/search?q=…, with filters kind, phase, county, category, actor
- POST ${base}/api/ask with {"question": "…"}: an answer in Markdown with [n] markers, and citations with verbatim quotes
- ${base}/mcp: the same as tools of the Model Context Protocol (Streamable HTTP, no session): search, fetch, list_measures,
  related_measures, ask; the source's sections as resources
- [NLWeb](${base}/ask?query=Vg2-Vg3&streaming=false): GET or POST /ask, list mode, schema.org items
- [Suggestions](${base}/api/suggest?q=overg): names for what has been typed, those that begin so first
- [OpenAPI](${base}/openapi.json): all routes, their parameters and answers; [reference for people](${base}/docs)

## Data

- [Measures](${base}/api/measures): all of them, or those that match filters, counted; also as [CSV](${base}/api/measures?format=csv), [RIS](${base}/api/measures?format=ris) and [JSON-LD](${base}/api/measures?format=jsonld)
- [Phases](${base}/api/phases), [counties](${base}/api/counties), [categories](${base}/api/categories), [actors](${base}/api/actors), [concepts](${base}/api/concepts)
- [Units](${base}/api/units): measures and passages, by the same filters
- [Compare](${base}/api/compare?id=ak-overgang-vg2-vg3&id=nt-bup-i-skolen): what two to four measures share, and where they differ
- [Vocabulary](${base}/vocabulary.jsonld): the phases and the thesaurus, in three languages
- [Data set description](${base}/dataset.ttl): DCAT-AP-NO

## Read

- [The whole source](${base}/kilde): every citation's url leads to the quoted words there
- [Overview](${base}/oversikt): who does what in which phase; [all measures](${base}/tiltak), with filters
- Pages: /tiltak/{id} for a measure, /fase/{id} for a phase, /fylke/{code} for a county; all are in the [sitemap](${base}/sitemap.xml)

## Optional

- [Privacy](${base}/personvern): what is kept of a request; requests from one address are limited, see the RateLimit-Policy header
- [Health](${base}/healthz): which index is serving
`;
}

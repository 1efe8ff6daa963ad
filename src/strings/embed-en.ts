/** Help for editors who embed, in English. */
import type { EmbedStrings } from './embed.ts';

export const embedEn: EmbedStrings = {
  heading: 'Embed Tiltakssøk',
  lead: 'Choose what the search is to cover, see what it looks like, and copy the code into a page of your own.',
  choices: 'Choices',
  county: 'County',
  allCounties: 'The whole country',
  counties2015: 'The counties of 2015',
  laterCounties: 'Later counties',
  phase: 'Phase',
  allPhases: 'All phases',
  language: 'Language of the search',
  pageLanguage: 'That of the page it is on',
  mode: 'What it gives',
  modes: {
    both: 'Hits, and answers with citations',
    search: 'Hits alone, as one types',
    ask: 'Answers with citations alone',
  },
  colours: 'Colours',
  ownColours: 'Use colours of your own',
  accent: 'Buttons and links',
  background: 'Background',
  color: 'Text',
  show: 'Show the code',

  preview: 'What it looks like',
  contrast: {
    text: 'Text on the background',
    accent: 'Buttons and links on the background',
    enough: (what, ratio) => `${what}: the contrast is ${ratio} : 1. That is enough.`,
    tooLow: (what, ratio) =>
      `${what}: the contrast is only ${ratio} : 1. Choose colours that give 4.5 : 1 or more, as the law on universal design demands.`,
  },
  script: 'The code',
  scriptHelp: [
    'Paste it where the search is to be. The link in it is shown until the script has loaded, and if it never does.',
    'The code names one very version and holds it to a hash (SRI), so that nobody can put another script in its place without the browser noticing. The version stays when new ones come. If you would rather have the newest at all times, take out “?v=…”, “integrity” and “crossorigin”.',
  ],
  frame: 'Or as an iframe',
  frameHelp: [
    'Fits where editors may not put in scripts. The second element gives the frame its height; where it cannot be used, choose a fixed height yourself.',
  ],
  policy: 'What the page’s Content-Security-Policy must allow, if it has one:',
  copy: 'Copy',
  copied: 'Copied',
  allowed: (origins) => `Only these sites may embed: ${origins}.`,

  guide: {
    heading: 'In various publishing tools',
    lead: 'The code has been tried on plain HTML pages, not in the tools below. How they are set up varies, so ask whoever administers your site.',
    sections: [
      {
        heading: 'Plain HTML',
        paragraphs: [
          'Paste the code. Where the search is on a page several times, the script is needed once. Nothing is stored in visitors’ browsers and no other site is contacted, so that the search needs no consent to cookies.',
        ],
      },
      {
        heading: 'SharePoint',
        paragraphs: [
          'Modern pages in SharePoint do not run scripts that editors put in. Use the iframe code without its script, in the web part for embedding, and choose a fixed height. Whoever administers the site must have allowed embedding from this one.',
        ],
      },
      {
        heading: 'Optimizely',
        paragraphs: [
          'The text field mostly removes scripts and unknown elements. Ask the developers for a block that writes out the code, with county and phase as fields if you like. They are also in charge of the page’s Content-Security-Policy. If there is a block for iframes already, it can be used at once.',
        ],
      },
      {
        heading: 'Enonic',
        paragraphs: [
          'The text field takes no scripts. If the site has a macro for embedding iframes, use the iframe code there. Otherwise the developers can make a component (part) that writes out the code.',
        ],
      },
      {
        heading: 'Acos',
        paragraphs: [
          'What editors may do is decided in the set-up of each installation. Ask whoever administers the site whether HTML code with scripts is open to you; then the code can be pasted. If it is not, ask whether an iframe from this site may be allowed.',
        ],
      },
    ],
  },
};

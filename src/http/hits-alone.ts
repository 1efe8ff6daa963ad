/** The value of `vis` at /sok that gives the hits without an answer, as they are shown while someone types. */
export const HITS_ALONE = 'treff';

/** Tells of a pupil what somebody tells of their own child: "datteren min er mobbet" as "eleven er mobbet". */

const CHILD_EN =
  /(?<!\p{L})(?:my|our) (?:own |\d+[- ]year[- ]old |teenage |oldest |eldest |youngest |little |big )?(?:son|daughter|child|kid|boy|girl|teenager|teen|nephew|niece|brother|sister|grandson|granddaughter|grandchild|stepson|stepdaughter|foster child)(?!\p{L})/giu;
const CHILD_NO =
  /(?<!\p{L})(?:(?:min|mi|mitt|vår|vårt) (?:sønn|son|datter|dotter|gutt|gut|jente|ungdom|tenåring|bror|søster|syster|barn|nevø|niese)|(?:sønnen|sonen|datteren|dattera|dottera|gutten|guten|jenta|jenten|barnet|ungen|tenåringen|broren|søsteren|søstera|systera|barnebarnet|fosterbarnet|nevøen|niesen|niesa)(?: (?:min|mi|mitt|vår|vårt))?)(?!\p{L})/giu;

/** The text as it would be told of a pupil; the same text where it tells of nobody's child. */
export const ofAnyone = (text: string): string =>
  text.replace(CHILD_EN, 'a pupil').replace(CHILD_NO, 'eleven');

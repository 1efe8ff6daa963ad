/** What the page around the element may listen to. Nothing of it holds what was asked: that is the visitor's own. */

export interface WidgetEvents {
  /** Hits are shown. */
  'tiltakssok-hits': { total: number; complete: boolean };
  /** An answer is whole. */
  'tiltakssok-answer': { answered: boolean; citations: number };
  /** Something went wrong, and the visitor has been told. */
  'tiltakssok-error': { code: string; status: number };
}

/** Tells the page, through every shadow root on the way. */
export function tell<Name extends keyof WidgetEvents>(
  element: HTMLElement,
  name: Name,
  detail: WidgetEvents[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

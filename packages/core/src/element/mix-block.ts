import { property } from 'lit/decorators.js';
import { ContrastGuard } from './contrast-guard.js';
import { MixElement } from './mix-element.js';
import { oneOf } from './one-of.js';

const levels = oneOf(['1', '2', '3', '4', '5', '6'], '2');

/**
 * Base of the elements that stand as a block in a page: their heading, colours that stay readable, and what a page can set of their looks.
 *
 * @cssprop --mix-accent-color - Links, chosen boxes, what is marked
 * @cssprop --mix-on-accent-color - Words and marks on the accent colour
 * @cssprop --mix-text-color - Text
 * @cssprop --mix-muted-color - Second text
 * @cssprop --mix-edge-color - Borders of what one can type in or press
 * @cssprop --mix-rule-color - Hairlines
 * @cssprop --mix-page-color - Background inside controls
 * @cssprop --mix-surface-color - Background of messages and bars
 * @cssprop --mix-focus-color - Outline of what has focus
 * @cssprop --mix-font-size - Size of the text
 * @cssprop --mix-heading-font-family - Typeface of headings
 * @cssprop --mix-border-radius - Corners of controls
 * @cssprop --mix-target-size - Height of controls
 * @cssprop --mix-measure - Widest line of text
 * @cssprop --mix-sticky-offset - Height of what stays at the top of the page, below which the head of what is open stays
 */
export abstract class MixBlock extends MixElement {
  /** Level of the element's own heading, 1..6; what is in it follows one level below. */
  @property({
    attribute: 'heading-level',
    converter: { fromAttribute: (value) => Number(levels.fromAttribute?.(value)) },
  })
  headingLevel = 2;

  protected readonly _guard = new ContrastGuard(this, (...styles) => this._replace(...styles));

  /** `headingLevel` as a heading can have it. */
  protected get _level(): number {
    return Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
  }
}

import { property } from 'lit/decorators.js';
import { ContrastGuard } from './contrast-guard.js';
import { MixElement } from './mix-element.js';
import { oneOf } from './one-of.js';

const levels = oneOf(['1', '2', '3', '4', '5', '6'], '2');

/** Base of the elements that stand as a block in a page: their heading, and colours that stay readable. */
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

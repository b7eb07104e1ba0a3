import { svg, type TemplateResult } from 'lit';
import { mark } from './mark.js';

export const closeMark: TemplateResult = mark(svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>`);

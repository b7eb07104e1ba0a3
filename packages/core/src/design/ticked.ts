import { isServer, noChange } from 'lit';
import { live } from 'lit/directives/live.js';

/**
 * For `.checked` and `.selected`: as the dossier says, whatever a visitor did since. Of a box that is off a server would write
 * `checked="false"`, and in HTML that is a tick.
 */
export const ticked = (isOn: boolean): unknown => (isServer && !isOn ? noChange : live(isOn));

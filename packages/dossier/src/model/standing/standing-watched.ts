import { keyOfOwn } from './standing-objectives.js';
import type { Indicator } from '@mengwijzer/core/dossier';

/** Which objective an indicator is of, as objectives are told apart. */
export const keyOfIndicator = ({ objective, label }: Pick<Indicator, 'objective' | 'label'>): string =>
  objective === '' ? keyOfOwn(label) : objective;

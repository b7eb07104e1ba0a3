import { missingNl } from '@mengwijzer/core/missing.nl';

export const termMessagesNl = {
  notLoaded: missingNl,
  close: 'Sluit de uitleg',
  from: (section: string) => `Uit het kennisfundament: ${section}`,
};
export type TermMessages = typeof termMessagesNl;

export const termMessagesNl = {
  close: 'Sluit de uitleg',
  from: (section: string) => `Uit het kennisfundament: ${section}`,
};
export type TermMessages = typeof termMessagesNl;

import type { MissingMessages } from './missing.nl.js';

export const missingEn: MissingMessages = {
  lost: 'Part of this page does not load. Your connection may be gone. What you filled in is still there.',
  gone: 'This page has been renewed. Save your work as a file, and then load the page again.',
  lostToRead: 'Part of this page does not load. Your connection may be gone.',
  goneToRead: 'This page has been renewed. Load the page again.',
  content: 'What this website adds itself does not load. The rest is there.',
  retry: 'Try again',
  save: 'Save as file',
};

import { missingEn } from './missing.en.js';
import type { SharedMessages } from './nl.js';

export { missingEn } from './missing.en.js';

export const en: SharedMessages = {
  seen: 'Seen',
  markSeen: 'Seen',
  unmarkSeen: 'Show again',
  evidence: (word: string) => `Evidence: ${word}`,

  save: {
    nothingYet: {
      device: 'Nothing has been saved yet. That happens once you fill something in, and only on this device.',
      tab: 'Nothing has been saved yet. What you fill in stays until you close this tab.',
      page: 'Nothing is saved. What you fill in is gone when you close this page.',
      host: 'Nothing has been saved yet. That happens once you fill something in, and by this website.',
    },
    kept: {
      device: 'Your answers are on this device only.',
      tab: 'Your answers are in this tab only. They are gone when you close it.',
      page: 'Your answers are not saved. They are gone when you close this page.',
      host: 'Your answers are saved by this website.',
    },
    at: (time: string) => `Last saved at ${time}.`,
    on: (date: string) => `Last saved on ${date}.`,
    full: 'Saving failed: storage on this device is full. Your answers are still on this page. Save them as a file.',
    blocked:
      'Saving failed: your browser does not allow it here. Your answers are still on this page. Save them as a file.',
    dropped:
      'Saving failed: something on this page prevents it. Your answers are still on this page. Save them as a file.',
    tooLarge:
      'Saving failed: your answers are too large together. They are still on this page. Shorten texts or save them as a file.',
  },
  wipe: {
    ask: {
      device: 'Erase everything on this device',
      tab: 'Erase everything in this tab',
      page: 'Erase everything on this page',
      host: 'Erase everything',
    },
    asking: (contents: string) => `This will be gone: ${contents}. You cannot undo this.`,
    along: {
      tabs: 'So will what you searched for and what you could still put back, in other tabs too.',
      page: 'So will what you searched for and what you could still put back.',
    },
    files: 'Files that you saved and text that you copied stay.',
    others: (count: number, names: string) =>
      (count === 1 ? 'Another dossier on this website stays' : `${count} other dossiers on this website stay`) +
      (names === '' ? '.' : `: ${names}.`),
    answers: (count: number) => (count === 1 ? 'the answer to one question' : `the answers to ${count} questions`),
    notes: (count: number) => (count === 1 ? 'one note' : `${count} notes`),
    shortlist: (count: number) => (count === 1 ? 'one chosen instrument' : `${count} chosen instruments`),
    history: (count: number) => (count === 1 ? 'one event of your own' : `${count} events of your own`),
    contributions: (count: number) => (count === 1 ? 'what one party handed in' : `what ${count} parties handed in`),
    agreements: (count: number) => (count === 1 ? 'one agreement' : `${count} agreements`),
    monitoring: (count: number) => (count === 1 ? 'one thing that you watch' : `${count} things that you watch`),
    plan: 'the phasing plan',
    about: 'the name of the neighbourhood and of who filled this in',
    drafts: 'what you were writing',
    nothing: 'there is nothing yet',
    yes: 'Yes, erase everything',
    no: 'No, keep it',
    done: 'Everything has been erased.',
    failed: 'Erasing failed: your browser does not allow it here. Your answers are still on this device.',
  },

  tools: {
    copy: 'Copy as text',
    save: 'Save as file',
    saveText: 'Save as text',
    open: 'Open a file',
    print: 'Print',
    sheet: 'Print a blank worksheet',
  },
  notices: {
    copied: 'Copied. You can now paste the text anywhere.',
    copyFailed: 'Copying failed: your browser does not allow it here. Choose ‘Save as text’.',
    opened: (name: string) => `File ‘${name}’ is open. Your previous answers have been replaced.`,
    restore: 'Put my previous answers back',
    putBack: 'Put back',
    isBack: 'It is there again.',
    restored: 'Your previous answers are back.',
    reset: 'The form has been cleared.',
    notDossier: (name: string) =>
      `‘${name}’ is not a Mengwijzer dossier. Nothing has changed: your answers are still here.`,
    notJson: (name: string) =>
      `‘${name}’ cannot be read: it is not a valid Mengwijzer file. Your answers are still here.`,
    tooLarge: (name: string) =>
      `‘${name}’ is too large: more than 1 MB. Nothing has changed: your answers are still here.`,
    unreadable: (name: string) => `‘${name}’ cannot be opened. Your answers are still here.`,
    newer:
      'This dossier was made with a newer version of Mengwijzer. You see what we know. The rest is kept when you save the dossier.',
    leftOut: (places: string, many: boolean) =>
      `We could not read ${many ? 'these parts' : 'this part'} of the dossier: ${places}. What was there is kept when you save the dossier.`,
    storedUnreadable: 'We could not read what was saved on this device. We set it aside and did not erase it.',
    otherTab: 'Something was changed in another tab. You now see that version.',
    conflict:
      'The same thing was changed in another tab. You see your own version; that of the other tab is still there too.',
    takeTheirs: 'Take the version of the other tab',
    dismiss: 'Close this message',
  },
  notLoaded: missingEn,
  places: {
    title: 'the name',
    neighbourhood: 'the neighbourhood',
    party: 'who filled it in',
    answers: 'the answers',
    shortlist: 'the chosen instruments',
    history: 'your own events',
    plan: 'the plan',
    notes: 'the notes',
    contributions: 'what parties handed in',
    agreements: 'the agreements',
    monitoring: 'what you watch',
    changed: 'the date',
  },
};

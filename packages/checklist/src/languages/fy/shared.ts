import type { SharedMessages } from '@mengwijzer/core/messages.nl';

/** What every element says: saving, wiping, opening. */
export const shared: SharedMessages = {
  seen: 'Sjoen',
  markSeen: 'Sjoen',
  unmarkSeen: 'Wer sjen litte',
  evidence: (word: string) => `Bewiis: ${word}`,

  save: {
    nothingYet: {
      device: 'Der is noch neat bewarre. Dat bart pas as jo wat ynfolje, en allinnich op dit apparaat.',
      tab: 'Der is noch neat bewarre. Wat jo ynfolje, bliuwt stean oant jo dit ljepblêd slute.',
      page: 'Der wurdt neat bewarre. Wat jo ynfolje, is fuort as jo dizze side slute.',
      host: 'Der is noch neat bewarre. Dat bart pas as jo wat ynfolje, en troch dizze website.',
    },
    kept: {
      device: 'Jo antwurden steane allinnich op dit apparaat.',
      tab: 'Jo antwurden steane allinnich yn dit ljepblêd. Se binne fuort as jo it slute.',
      page: 'Jo antwurden wurde net bewarre. Se binne fuort as jo dizze side slute.',
      host: 'Jo antwurden wurde bewarre troch dizze website.',
    },
    at: (time: string) => `Lêst bewarre om ${time} oere.`,
    on: (date: string) => `Lêst bewarre op ${date}.`,
    full: 'Bewarjen slagget net: de opslach op dit apparaat is fol. Jo antwurden steane noch wol op dizze side. Bewarje se as bestân.',
    blocked:
      'Bewarjen slagget net: jo browser stiet it hjir net ta. Jo antwurden steane noch wol op dizze side. Bewarje se as bestân.',
    dropped:
      'Bewarjen slagget net: eat op dizze side hâldt it tsjin. Jo antwurden steane noch wol op dizze side. Bewarje se as bestân.',
    tooLarge:
      'Bewarjen slagget net: jo antwurden binne mei-inoar te grut. Se steane noch wol op dizze side. Meitsje teksten koarter of bewarje se as bestân.',
  },
  wipe: {
    ask: {
      device: 'Wiskje alles op dit apparaat',
      tab: 'Wiskje alles yn dit ljepblêd',
      page: 'Wiskje alles op dizze side',
      host: 'Wiskje alles',
    },
    asking: (contents: string) => `Dit giet fuort: ${contents}. Dat kinne jo net weromdraaie.`,
    along: {
      tabs: 'Ek fuort giet wat jo sochten en wat jo noch weromsette koene, ek yn oare ljepblêden.',
      page: 'Ek fuort giet wat jo sochten en wat jo noch weromsette koene.',
    },
    files: 'Bestannen dy’t jo bewarren en tekst dy’t jo kopiearren, bliuwe.',
    others: (count: number, names: string) =>
      (count === 1
        ? 'In oar dossier op dizze webside bliuwt stean'
        : `${count} oare dossiers op dizze webside bliuwe stean`) + (names === '' ? '.' : `: ${names}.`),
    answers: (count: number) => (count === 1 ? 'it antwurd op ien fraach' : `de antwurden op ${count} fragen`),
    notes: (count: number) => (count === 1 ? 'ien notysje' : `${count} notysjes`),
    shortlist: (count: number) => (count === 1 ? 'ien keazen ynstrumint' : `${count} keazen ynstruminten`),
    history: (count: number) => (count === 1 ? 'ien eigen barren' : `${count} eigen barrens`),
    contributions: (count: number) => (count === 1 ? 'wat ien partij ynbrocht' : `wat ${count} partijen ynbrochten`),
    agreements: (count: number) => (count === 1 ? 'ien ôfspraak' : `${count} ôfspraken`),
    monitoring: (count: number) =>
      count === 1 ? 'ien ôfspraak oer wat jo folgje' : `${count} ôfspraken oer wat jo folgje`,
    plan: 'it fasearringsplan',
    about: 'de namme fan de wyk en fan wa’t ynfolle',
    drafts: 'wat jo oan it skriuwen wiene',
    nothing: 'der stiet noch neat',
    yes: 'Ja, wiskje alles',
    no: 'Nee, lit stean',
    done: 'Alles is wiske.',
    failed: 'Wiskjen slagget net: jo browser stiet it hjir net ta. Jo antwurden steane noch op dit apparaat.',
  },

  tools: {
    copy: 'Kopiearje as tekst',
    save: 'Bewarje as bestân',
    saveText: 'Bewarje as tekst',
    open: 'Iepenje in bestân',
    print: 'Druk ôf',
    sheet: 'Druk in leech wurkblêd ôf',
  },
  notices: {
    copied: 'Kopiearre. Jo kinne de tekst no earne plakke.',
    copyFailed: 'Kopiearjen slagget net: jo browser stiet it hjir net ta. Kies ‘Bewarje as tekst’.',
    opened: (name: string) => `Bestân ‘${name}’ is iepene. Jo eardere antwurden binne ferfongen.`,
    restore: 'Set myn eardere antwurden werom',
    restored: 'Jo eardere antwurden steane der wer.',
    putBack: 'Set werom',
    isBack: 'It stiet der wer.',
    reset: 'It formulier is leechmakke.',
    notDossier: (name: string) =>
      `‘${name}’ is gjin dossier fan Mengwijzer. Der is neat feroare: jo antwurden steane der noch.`,
    notJson: (name: string) =>
      `‘${name}’ is net te lêzen: it is gjin jildich bestân fan Mengwijzer. Jo antwurden steane der noch.`,
    tooLarge: (name: string) =>
      `‘${name}’ is te grut: mear as 1 MB. Der is neat feroare: jo antwurden steane der noch.`,
    unreadable: (name: string) => `‘${name}’ is net te iepenjen. Jo antwurden steane der noch.`,
    newer:
      'Dit dossier is makke mei in nijere ferzje fan Mengwijzer. Jo sjogge wat wy kenne. De rest bliuwt bewarre as jo it dossier bewarje.',
    leftOut: (places: string, many: boolean) =>
      `${many ? 'Dizze parten' : 'Dit part'} fan it dossier koene wy net lêze: ${places}. Wat der stie, bliuwt bewarre as jo it dossier bewarje.`,
    storedUnreadable: 'Wat op dit apparaat bewarre stie, koene wy net lêze. Wy hawwe it apart set en net wiske.',
    otherTab: 'Yn in oar ljepblêd is wat feroare. Jo sjogge no dy ferzje.',
    conflict:
      'Yn in oar ljepblêd is itselde feroare. Jo sjogge jo eigen ferzje; dy fan it oare ljepblêd is der ek noch.',
    takeTheirs: 'Nim de ferzje fan it oare ljepblêd',
    dismiss: 'Slút dit berjocht',
  },
  notLoaded: {
    lost: 'In part fan dizze side laadt net. Miskien is jo ferbining fuort. Wat jo ynfollen, stiet der noch.',
    gone: "Dizze side is fernijd. Bewarje jo wurk as bestân, en laad de side dêrnei op 'e nij.",
    lostToRead: 'In part fan dizze side laadt net. Miskien is jo ferbining fuort.',
    goneToRead: "Dizze side is fernijd. Laad de side op 'e nij.",
    content: 'Wat dizze website sels tafoeget, laadt net. De rest stiet der wol.',
    retry: 'Besykje it nochris',
    save: 'Bewarje as bestân',
  },
  places: {
    title: 'de namme',
    neighbourhood: 'de wyk',
    party: 'wa’t ynfolle',
    answers: 'de antwurden',
    shortlist: 'de keazen ynstruminten',
    history: 'de eigen barrens',
    plan: 'it plan',
    notes: 'de notysjes',
    contributions: 'wat partijen ynbrochten',
    agreements: 'de ôfspraken',
    monitoring: 'wat jo folgje',
    changed: 'de datum',
  },
};

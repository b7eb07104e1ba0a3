import { missingNl } from './missing.nl.js';

export { missingNl, type MissingMessages } from './missing.nl.js';

/** Words that every element shares: saving, wiping, opening, and what the source says back. */
export const nl = {
  seen: 'Gezien',
  markSeen: 'Gezien',
  unmarkSeen: 'Weer tonen',
  evidence: (word: string) => `Bewijs: ${word}`,

  save: {
    nothingYet: {
      device: 'Er is nog niets bewaard. Dat gebeurt pas als u iets invult, en alleen op dit apparaat.',
      tab: 'Er is nog niets bewaard. Wat u invult, blijft staan tot u dit tabblad sluit.',
      page: 'Er wordt niets bewaard. Wat u invult, is weg als u deze pagina sluit.',
      host: 'Er is nog niets bewaard. Dat gebeurt pas als u iets invult, en door deze website.',
    },
    kept: {
      device: 'Uw antwoorden staan alleen op dit apparaat.',
      tab: 'Uw antwoorden staan alleen in dit tabblad. Ze zijn weg als u het sluit.',
      page: 'Uw antwoorden worden niet bewaard. Ze zijn weg als u deze pagina sluit.',
      host: 'Uw antwoorden worden bewaard door deze website.',
    },
    at: (time: string) => `Laatst bewaard om ${time} uur.`,
    on: (date: string) => `Laatst bewaard op ${date}.`,
    full: 'Bewaren lukt niet: de opslag op dit apparaat is vol. Uw antwoorden staan nog wel op deze pagina. Bewaar ze als bestand.',
    blocked:
      'Bewaren lukt niet: uw browser staat het hier niet toe. Uw antwoorden staan nog wel op deze pagina. Bewaar ze als bestand.',
    dropped:
      'Bewaren lukt niet: iets op deze pagina houdt het tegen. Uw antwoorden staan nog wel op deze pagina. Bewaar ze als bestand.',
    tooLarge:
      'Bewaren lukt niet: uw antwoorden zijn samen te groot. Ze staan nog wel op deze pagina. Maak teksten korter of bewaar ze als bestand.',
  },
  wipe: {
    ask: {
      device: 'Wis alles op dit apparaat',
      tab: 'Wis alles in dit tabblad',
      page: 'Wis alles op deze pagina',
      host: 'Wis alles',
    },
    asking: (contents: string) => `Dit gaat weg: ${contents}. Dat kunt u niet terugdraaien.`,
    along: {
      tabs: 'Ook weg gaat wat u zocht en wat u nog kon terugzetten, ook in andere tabbladen.',
      page: 'Ook weg gaat wat u zocht en wat u nog kon terugzetten.',
    },
    files: 'Bestanden die u bewaarde en tekst die u kopieerde, blijven.',
    others: (count: number, names: string) =>
      (count === 1
        ? 'Een ander dossier op deze website blijft staan'
        : `${count} andere dossiers op deze website blijven staan`) + (names === '' ? '.' : `: ${names}.`),
    answers: (count: number) => (count === 1 ? 'het antwoord op één vraag' : `de antwoorden op ${count} vragen`),
    notes: (count: number) => (count === 1 ? 'één notitie' : `${count} notities`),
    shortlist: (count: number) => (count === 1 ? 'één gekozen instrument' : `${count} gekozen instrumenten`),
    history: (count: number) => (count === 1 ? 'één eigen gebeurtenis' : `${count} eigen gebeurtenissen`),
    contributions: (count: number) => (count === 1 ? 'wat één partij inbracht' : `wat ${count} partijen inbrachten`),
    agreements: (count: number) => (count === 1 ? 'één afspraak' : `${count} afspraken`),
    monitoring: (count: number) =>
      count === 1 ? 'één afspraak over wat u volgt' : `${count} afspraken over wat u volgt`,
    plan: 'het faseringsplan',
    about: 'de naam van de wijk en van wie invulde',
    drafts: 'wat u aan het schrijven was',
    nothing: 'er staat nog niets',
    yes: 'Ja, wis alles',
    no: 'Nee, laat staan',
    done: 'Alles is gewist.',
    failed: 'Wissen lukt niet: uw browser staat het hier niet toe. Uw antwoorden staan nog op dit apparaat.',
  },

  tools: {
    copy: 'Kopieer als tekst',
    save: 'Bewaar als bestand',
    saveText: 'Bewaar als tekst',
    open: 'Open een bestand',
    print: 'Druk af',
    sheet: 'Druk een leeg werkblad af',
  },
  notices: {
    copied: 'Gekopieerd. U kunt de tekst nu ergens plakken.',
    copyFailed: 'Kopiëren lukt niet: uw browser staat het hier niet toe. Kies ‘Bewaar als tekst’.',
    opened: (name: string) => `Bestand ‘${name}’ is geopend. Uw vorige antwoorden zijn vervangen.`,
    restore: 'Zet mijn vorige antwoorden terug',
    restored: 'Uw vorige antwoorden staan er weer.',
    putBack: 'Zet terug',
    isBack: 'Het staat er weer.',
    reset: 'Het formulier is leeggemaakt.',
    notDossier: (name: string) =>
      `‘${name}’ is geen dossier van Mengwijzer. Er is niets veranderd: uw antwoorden staan er nog.`,
    notJson: (name: string) =>
      `‘${name}’ is niet te lezen: het is geen geldig bestand van Mengwijzer. Uw antwoorden staan er nog.`,
    tooLarge: (name: string) =>
      `‘${name}’ is te groot: meer dan 1 MB. Er is niets veranderd: uw antwoorden staan er nog.`,
    unreadable: (name: string) => `‘${name}’ is niet te openen. Uw antwoorden staan er nog.`,
    newer:
      'Dit dossier is gemaakt met een nieuwere versie van Mengwijzer. U ziet wat wij kennen. De rest blijft bewaard als u het dossier bewaart.',
    leftOut: (places: string, many: boolean) =>
      `${many ? 'Deze delen' : 'Dit deel'} van het dossier konden we niet lezen: ${places}. Wat er stond, blijft bewaard als u het dossier bewaart.`,
    storedUnreadable:
      'Wat op dit apparaat bewaard stond, konden we niet lezen. We hebben het apart gezet en niet gewist.',
    otherTab: 'In een ander tabblad is iets gewijzigd. U ziet nu die versie.',
    conflict:
      'In een ander tabblad is hetzelfde gewijzigd. U ziet uw eigen versie; die van het andere tabblad is er ook nog.',
    takeTheirs: 'Neem de versie van het andere tabblad',
    dismiss: 'Sluit deze melding',
  },
  notLoaded: missingNl,
  places: {
    title: 'de naam',
    neighbourhood: 'de wijk',
    party: 'wie invulde',
    answers: 'de antwoorden',
    shortlist: 'de gekozen instrumenten',
    history: 'de eigen gebeurtenissen',
    plan: 'het plan',
    notes: 'de notities',
    contributions: 'wat partijen inbrachten',
    agreements: 'de afspraken',
    monitoring: 'wat u volgt',
    changed: 'de datum',
  } as Readonly<Record<string, string>>,
};

export type SharedMessages = typeof nl;

/** Words around what a plan does: its headings, the frames of its charts, and stepping through the quarters. */
export const outcomeNl = {
  heading: 'Wat dit plan doet',
  findings: 'Wat opvalt, en waarom',
  watch: (name: string) => `Let op: ${name}`,
  empty: 'Er staat nog geen plek in de tabel. Zodra er een staat, leest u hier wat het plan doet.',
  /** Cells that never had a value; whether the outcome of the plan before stands under it. */
  unfilled: (cells: number, stands: boolean): string =>
    `${cells === 1 ? 'Eén vak in de tabel is' : `${cells} vakken in de tabel zijn`} nog niet ingevuld. ${
      stands
        ? 'Hieronder staat nog wat het plan deed zoals het daarvoor was.'
        : 'Wij rekenen dit plan pas door als alles is ingevuld.'
    }`,
  stale: (faults: number) =>
    `${faults === 1 ? 'In één vak staat iets' : `In ${faults} vakken staat iets`} dat niet kan. Dit is het plan met wat daar het laatst goed was.`,

  chart: {
    asTable: 'Toon als tabel',
    saveSvg: 'Bewaar als SVG',
    savePng: 'Bewaar als PNG',
    table: (title: string) => `Tabel: ${title}`,
  },

  quarters: {
    heading: 'Kwartaal voor kwartaal',
    lead: 'Schuif door de jaren. De grafieken hieronder laten zien waar u bent.',
    slider: 'Kwartaal',
    list: 'Ga naar een kwartaal',
    previous: 'Kwartaal terug',
    next: 'Kwartaal verder',
    stop: 'Verberg de streep in de grafieken',
  },
};

export type OutcomeMessages = typeof outcomeNl;

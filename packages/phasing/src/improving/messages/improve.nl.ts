import { sayNumber } from '@mengwijzer/words/numbers';

const n = (number: number): string => sayNumber(number, 'nl');
const instead = (before: number, after: number): string => `${n(after)} in plaats van ${n(before)}`;
const households = (count: number): string => (count === 1 ? '1 huishouden' : `${n(count)} huishoudens`);
const quarters = (count: number): string => (count === 1 ? '1 kwartaal' : `${n(count)} kwartalen`);
const sites = (count: number): string => (count === 1 ? '1 plek' : `${n(count)} plekken`);
const range = (low: string, high: string): string => (low === high ? low : `${low} tot ${high}`);
const points = (number: number): string => `${n(Math.abs(number))} procentpunt`;
const shift = (number: number): string =>
  number === 0 ? 'niets' : number < 0 ? `${points(number)} minder` : `${points(number)} meer`;

/** Words of looking for another plan: a better order, variants, how far it could be off, and costs. */
export const improveNl = {
  heading: 'Kan het anders?',
  unfilled: 'Vul eerst alle vakken in de tabel in. Daarna zoeken en vergelijken wij.',

  /** What is measured of a plan, as the name of a row. */
  measures: {
    sentAway: 'Huishoudens die de wijk uit moeten',
    awayQuarters: 'Samen buiten de wijk, in kwartalen',
    peakAway: 'Meeste tegelijk buiten de wijk',
    doubleMoves: 'Verhuizen twee keer',
    singleMoves: 'Verhuizen één keer',
    reservedQuarters: 'Nieuwe huizen die leegstaan, samen in kwartalen',
    socialLowest: 'Laagste aandeel sociale huur',
    finish: 'Alles klaar',
    unfinished: 'Plekken die niet klaar komen',
    waiting: 'Huishoudens die aan het einde nog wachten',
  },
  notFinished: 'niet alles klaar',
  noValue: 'geen',
  /** A word that names of sites often begin with: in a sentence it is written small, and said once in a list. */
  siteWord: 'Locatie',
  unnamed: (place: number) => `plek ${place}`,
  otherSites: (count: number) => (count === 1 ? '1 andere plek' : `${n(count)} andere plekken`),

  /** How one value differs from another. */
  difference: {
    same: 'gelijk',
    fewer: (number: number) => `${n(number)} minder`,
    more: (number: number) => `${n(number)} meer`,
    lower: (number: number) => `${points(number)} lager`,
    higher: (number: number) => `${points(number)} hoger`,
    earlier: (span: string) => `${span} eerder`,
    later: (span: string) => `${span} later`,
    nowFinished: 'wel alles klaar',
    notFinished: 'niet meer alles klaar',
    unknown: 'niet te vergelijken',
  },

  order: {
    heading: 'De beste volgorde naast die van u',
    lead: 'Er verandert nog niets. U kiest zelf of u de volgorde overneemt.',
    caption: 'Twee volgordes vergeleken',
    what: 'Wat',
    now: 'Nu',
    proposal: 'Voorstel',
    difference: 'Verschil',
    find: 'Zoek een betere volgorde',
    findHint: 'Dit zoekt de volgorde waarin huishoudens samen het kortst de wijk uit zijn.',
    ranking:
      'Eerst telt dat alles klaar komt. Daarna wie nog wacht, hoe lang huishoudens weg zijn en wie twee keer verhuist. Bij gelijke stand telt wanneer alles klaar is, en hoe lang nieuwe huizen leegstaan.',
    stop: 'Stop',
    busy: (percent: number) =>
      percent === 0
        ? 'Nog bezig: de volgordes worden doorgerekend.'
        : `Nog bezig: ${percent}% van het rekenwerk is gedaan.`,
    show: 'Bekijk het verschil',
    apply: 'Neem deze volgorde over',
    applied: 'De volgorde is overgenomen. U kunt dit ongedaan maken.',
    again: 'Uw plan is veranderd. Zoek opnieuw.',
    failed: 'Het zoeken is mislukt. Uw plan staat er nog. Probeer het opnieuw.',

    better: (order: string) => `Er is een betere volgorde: ${order}.`,
    more: (order: string, rest: number) => `${order} en dan nog ${sites(rest)}`,
    isBest: 'Er is geen betere volgorde dan die van u.',
    noneFound: 'Er is geen betere volgorde gevonden.',
    onlyOne: 'Er is maar één volgorde mogelijk.',
    next: (what: string) => `Dan ${what}.`,
    also: (what: string) => `Ook ${what}.`,
    but: (what: string) => `Wel ${what}.`,
    /** Each follows on "Dan", "Ook" or "Wel". */
    changes: {
      unfinished: (before: number, after: number) =>
        after === 0
          ? 'komen alle plekken klaar'
          : `${after === 1 ? 'komt' : 'komen'} ${instead(before, after)} plekken niet klaar`,
      waiting: (before: number, after: number) =>
        after === 0
          ? 'wacht er aan het einde niemand meer op een huis'
          : `wachten er aan het einde ${instead(before, after)} huishoudens op een huis`,
      sentAway: (before: number, after: number) =>
        after === 0
          ? 'hoeft niemand de wijk uit'
          : `${after === 1 ? 'moet' : 'moeten'} er ${instead(before, after)} huishoudens de wijk uit`,
      awayQuarters: (before: number, after: number) =>
        after === 0
          ? 'woont niemand een tijd buiten de wijk'
          : `zijn huishoudens samen ${instead(before, after)} kwartalen de wijk uit`,
      doubleMoves: (before: number, after: number) =>
        after === 0
          ? 'verhuist niemand twee keer'
          : `${after === 1 ? 'verhuist' : 'verhuizen'} er ${instead(before, after)} huishoudens twee keer`,
      reservedQuarters: (before: number, after: number) =>
        after === 0
          ? 'staan er geen nieuwe huizen leeg'
          : before === 0
            ? `staan er nieuwe huizen een tijd leeg: samen ${quarters(after)}`
            : `staan nieuwe huizen samen ${instead(before, after)} kwartalen leeg`,
      socialLowest: (before: string, after: string) =>
        `is het laagste aandeel sociale huur ${after} in plaats van ${before}`,
      earlier: (span: string, when: string) => `is alles ${span} eerder klaar: ${when}`,
      later: (span: string, when: string) => `is alles ${span} later klaar: ${when}`,
    },
    sameFinish: (when: string) => `Alles is even vroeg klaar: ${when}.`,
    /** `orders` is the number of all orders, or nothing where that says nothing to anybody. */
    allCounted: (orders: number) => `Alle ${n(orders)} volgordes zijn nagerekend.`,
    allCountedOrRuledOut: (orders: number | undefined) =>
      `Alle ${orders === undefined ? 'mogelijke' : n(orders)} volgordes zijn nagerekend of uitgesloten.`,
    notProven: (tried: number) =>
      tried === 0
        ? 'Niet alle volgordes zijn nagerekend: misschien is er een betere.'
        : `Er ${tried === 1 ? 'is 1 volgorde' : `zijn ${n(tried)} volgordes`} nagerekend, niet alle: misschien is er een betere.`,
    stopped: 'U stopte het zoeken voordat het klaar was.',
  },

  tradeOff: {
    heading: 'Sneller klaar, of meer mensen in de wijk houden',
    lead: 'Hoe later u sloopt, hoe meer nieuwe huizen er al kunnen staan. Kies een punt om te zien wat het betekent.',
    run: 'Reken de keuzes door',
    busy: (done: number, total: number) => `Nog bezig: ${done} van ${total} keuzes doorgerekend.`,
    stop: 'Stop',
    choose: 'Kies een punt',
    choice: (room: string, when: string, share: string) => `${room}: klaar ${when}, ${share} hoeft de wijk niet uit`,
    choiceUnready: (room: string, share: string) => `${room}: niet alles klaar, ${share} hoeft de wijk niet uit`,
    caption: 'Uw plan en deze keuze vergeleken',
    apply: 'Neem deze keuze over',
    applied: 'De keuze en de volgorde zijn overgenomen. U kunt dit ongedaan maken.',
    again: 'Uw plan is veranderd. Reken opnieuw door.',
  },

  variants: {
    heading: 'Wat als?',
    lead: 'Bewaar uw plan zoals het nu is, verander iets, en zie wat dat uitmaakt. Er passen drie varianten naast uw plan.',
    keep: 'Bewaar dit plan als variant',
    name: 'Naam van de variant',
    hint: (name: string) => `Laat u dit leeg, dan heet de variant ‘${name}’.`,
    nameOf: (number: number) => `Variant ${number}`,
    rename: 'Andere naam',
    use: 'Werk hiermee verder',
    useHint: 'Uw plan van nu komt dan in de plaats van deze variant. U kunt dit ongedaan maken.',
    /** Name of the plan that one leaves, where it has none. */
    previous: 'Vorig plan',
    used: (name: string) => `U werkt nu verder met ${name}. U kunt dit ongedaan maken.`,
    remove: 'Haal weg',
    removed: (name: string) => `${name} is weggehaald. U kunt dit ongedaan maken.`,
    kept: (name: string) => `Uw plan is bewaard als ${name}.`,
    full: 'Er staan al drie varianten. Haal er eerst een weg.',
    empty: 'U hebt nog geen variant bewaard.',
    caption: 'Uw plan en de varianten naast elkaar',
    current: 'Uw plan nu',
    what: 'Wat',
    differs: 'Wat er anders is aan de invoer',
    noDifferences: 'De invoer is dezelfde als die van uw plan.',
    sentence: (name: string, what: string) => `Variant ‘${name}’: ${what}.`,
    sameResult: 'dezelfde uitkomst als uw plan',
    fewerAway: (count: number) => `${households(count)} minder de wijk uit`,
    moreAway: (count: number) => `${households(count)} meer de wijk uit`,
    sameAway: 'evenveel huishoudens de wijk uit',
    shorterAway: (count: number) => `samen ${quarters(count)} korter`,
    longerAway: (count: number) => `samen ${quarters(count)} langer`,
    earlier: (span: string) => `${span} eerder klaar`,
    later: (span: string) => `${span} later klaar`,
    sameFinish: 'even vroeg klaar',
    nowFinished: 'wel alles klaar',
    notFinished: 'niet alles klaar',
    households: (before: number, after: number) => `Deze variant gaat over ${instead(before, after)} huishoudens.`,
  },

  /** In what one plan differs from another. */
  differences: {
    order: (order: string) => `De volgorde is: ${order}.`,
    moved: (names: string) => `Elders in de volgorde: ${names}.`,
    added: (name: string) => `Erbij: ${name}.`,
    removed: (name: string) => `Weg: ${name}.`,
    renamed: (from: string, to: string) => `‘${from}’ heet nu ‘${to}’.`,
    /** `unit` may be empty. */
    changed: (what: string, from: string, to: string, unit: string) =>
      `${what}: ${to} in plaats van ${from}${unit === '' ? '' : ` ${unit}`}.`,
    cell: (site: string, column: string) => `${site}, ${column}`,
    more: (count: number) => `En nog ${n(count)}.`,
  },

  spread: {
    heading: 'Hoe zeker is dit?',
    lead: 'Uw aannames kunnen anders uitvallen. Vul in hoever, dan ziet u hoever de uitkomst uiteenloopt.',
    from: 'Van',
    to: 'Tot',
    asPlan: 'Zoals in uw plan',
    fields: {
      turnover: 'Verhuist uit zichzelf, per 1.000 per jaar',
      stay: 'Wil blijven, in procentpunten minder of meer',
      delay: 'Bouw duurt langer, in kwartalen',
      seed: 'Startgetal',
    },
    hints: {
      turnover: 'Kijk hoe de mutatiegraad in de afgelopen jaren wisselde.',
      stay: 'Voor alle plekken evenveel. Een min is minder: −15 tot 15.',
      delay: 'Elke plek krijgt zijn eigen vertraging. 0 is: op tijd.',
      seed: 'Met hetzelfde startgetal komt er hetzelfde uit.',
    },
    defaults: 'Deze grenzen zijn een begin dat wij kozen. Vul uw eigen grenzen in.',
    noRanges: 'U vulde nog geen grenzen in. Dan beginnen wij met grenzen die wij kozen.',
    reset: 'Zet onze grenzen terug',
    run: (runs: number) => `Reken ${n(runs)} keer door`,
    busy: (done: number, total: number) => `Nog bezig: ${n(done)} van ${n(total)} doorrekeningen.`,
    stop: 'Stop',
    again: 'Uw plan of uw grenzen zijn veranderd. Reken opnieuw door.',
    stopped: (runs: number, asked: number) =>
      `U stopte na ${n(runs)} van de ${n(asked)} doorrekeningen. Dit is wat die laten zien.`,
    none: 'Er is nog niets doorgerekend.',

    caption: 'Hoever de uitkomsten uiteenlopen',
    what: 'Wat',
    own: 'Uw plan',
    middle: 'Middelste',
    most: '8 van de 10',
    all: 'Alle',
    range,
    orLater: (moment: string) => `${moment} of later`,

    eightOfTen: (what: string) => `In 8 van de 10 doorrekeningen ${what}`,
    always: (what: string) => `In elke doorrekening ${what}`,
    /** Each follows on the two above. `count` is the highest number of the range. */
    outcomes: {
      sentAway: (text: string, count: number) =>
        count === 0
          ? 'hoeft niemand de wijk uit'
          : `${count === 1 ? 'moet' : 'moeten'} ${text} ${count === 1 ? 'huishouden' : 'huishoudens'} de wijk uit`,
      awayQuarters: (text: string, count: number) =>
        count === 0
          ? 'woont niemand een tijd buiten de wijk'
          : `wonen huishoudens samen ${text} ${count === 1 ? 'kwartaal' : 'kwartalen'} buiten de wijk`,
      doubleMoves: (text: string, count: number) =>
        count === 0
          ? 'verhuist niemand twee keer'
          : `${count === 1 ? 'verhuist' : 'verhuizen'} ${text} ${count === 1 ? 'huishouden' : 'huishoudens'} twee keer`,
      finish: (from: string, to: string) =>
        from === to ? `is alles klaar ${from}` : `is alles klaar tussen ${from} en ${to}`,
      socialLowest: (text: string) => `is het laagste aandeel sociale huur ${text}`,
    },
    says: (sentence: string, own: string) => `${sentence}; uw plan zegt ${own}.`,
    outside: {
      fewer: (own: string) => `Uw plan zegt ${own}. Dat is minder.`,
      more: (own: string) => `Uw plan zegt ${own}. Dat is meer.`,
      earlier: (own: string) => `Uw plan zegt ${own}. Dat is eerder.`,
      later: (own: string) => `Uw plan zegt ${own}. Dat is later.`,
      lower: (own: string) => `Uw plan zegt ${own}. Dat is lager.`,
      higher: (own: string) => `Uw plan zegt ${own}. Dat is hoger.`,
    },
    ownUnfinished: 'In uw plan is niet alles klaar.',
    unfinished: (count: number, runs: number, when: string) =>
      count === runs
        ? `In geen enkele doorrekening is alles klaar vóór ${when}.`
        : `In ${n(count)} van de ${n(runs)} doorrekeningen is niet alles klaar vóór ${when}.`,

    assumptions: {
      turnover: 'hoeveel mensen uit zichzelf verhuizen',
      stay: 'hoeveel mensen willen blijven',
      delay: 'hoe lang het bouwen duurt',
    },
    matters: {
      heading: 'Waar hangt het van af?',
      away: (what: string, text: string) =>
        `Het meest hangt het af van ${what}: dat alleen al geeft ${text} huishoudens.`,
      finish: (what: string, text: string) => `Wanneer alles klaar is, hangt het meest af van ${what}: ${text}.`,
      next: (what: string, text: string) => `Daarna van ${what}: ${text}.`,
      asMuch: (what: string, text: string) => `Even sterk van ${what}: ${text}.`,
      nothing: (what: string) => `Niet van ${what}.`,
      little: (what: string, text: string) => `Weinig van ${what}: ${text}.`,
      noneAway: 'Geen van deze aannames verandert hoeveel huishoudens de wijk uit moeten.',
      noneFinish: 'Geen van deze aannames verandert wanneer alles klaar is.',
      littleAway: 'Deze aannames veranderen weinig aan hoeveel huishoudens de wijk uit moeten.',
      littleFinish: 'Deze aannames veranderen weinig aan wanneer alles klaar is.',
      stopped: 'U stopte voordat bekend was welke aanname het meest uitmaakt.',
      how: (runs: number) => `Hiervoor is elke aanname ${n(runs)} keer apart gewisseld.`,
    },

    drawn: {
      heading: 'Wat er wisselt, en wat niet',
      turnover: (low: number, high: number) =>
        `Uit zichzelf verhuizen: ${range(n(low), n(high))} per 1.000 huishoudens per jaar.`,
      stay: (low: number, high: number) =>
        low === high
          ? `Willen blijven: ${shift(low)}, op alle plekken.`
          : `Willen blijven: van ${shift(low)} tot ${shift(high)}, op alle plekken evenveel.`,
      delay: (low: number, high: number) =>
        `Bouw duurt ${low === high ? quarters(low) : `${range(n(low), n(high))} kwartalen`} langer, voor elke plek apart.`,
      nothing: 'Er wisselt niets: u vulde geen grenzen in.',
      rest: 'Al het andere blijft zoals in uw plan: ook de volgorde, de wisselwoningen en wat er vrijkomt.',
      likely: 'Binnen uw grenzen is elke waarde even waarschijnlijk. Dat is een aanname.',
      band: 'De band is per kwartaal gemaakt. Eén doorrekening kan eronder beginnen en erboven eindigen.',
      noForecast: 'Dit is geen voorspelling. Het laat zien wat er gebeurt als uw aannames zo ver anders uitvallen.',
      seed: (seed: number) => `Met startgetal ${seed} komt hier steeds hetzelfde uit.`,
    },
  },

  costs: {
    heading: 'Wat kost het?',
    lead: 'Vul uw eigen bedragen in. Wat u leeg laat, telt niet mee.',
    fields: {
      perMove: 'Per verhuizing',
      perTemporaryQuarter: 'Per kwartaal in een wisselwoning',
      perEmptyQuarter: 'Per leeg huis per kwartaal',
      asOf: 'Deze bedragen zijn van',
    },
    hints: {
      perMove: 'Wie twee keer verhuist, telt twee keer. Vraag de corporatie om het bedrag.',
      perTemporaryQuarter: 'Wat een wisselwoning kost boven op de huur.',
      perEmptyQuarter: 'Huur die u misloopt zolang een nieuw huis op bewoners wacht.',
      asOf: 'Een jaar, een maand of een dag.',
    },
    unit: 'euro',

    sum: (euros: string) => `Samen kost dit ${euros}.`,
    part: {
      moves: (count: number, amount: string, euros: string) =>
        `${count === 1 ? '1 verhuizing' : `${n(count)} verhuizingen`} van ${amount}: ${euros}.`,
      temporary: (count: number, amount: string, euros: string) =>
        `Samen ${quarters(count)} in een wisselwoning, van ${amount}: ${euros}.`,
      empty: (count: number, amount: string, euros: string) =>
        `Samen ${quarters(count)} leegstand van nieuwe huizen, van ${amount}: ${euros}.`,
    },
    left: {
      moves: (count: number) =>
        `${count === 1 ? '1 verhuizing telt' : `${n(count)} verhuizingen tellen`} niet mee: daarvoor vulde u geen bedrag in.`,
      temporary: (count: number) =>
        `Samen ${quarters(count)} in een wisselwoning ${count === 1 ? 'telt' : 'tellen'} niet mee: daarvoor vulde u geen bedrag in.`,
      empty: (count: number) =>
        `Samen ${quarters(count)} leegstand ${count === 1 ? 'telt' : 'tellen'} niet mee: daarvoor vulde u geen bedrag in.`,
    },
    none: 'U hebt nog geen bedrag ingevuld.',
    moves:
      'Ook wie ervoor kiest de wijk te verlaten, telt als een verhuizing. Wie al voor de sloop uit zichzelf verhuisde, telt niet mee.',
    notInModel: 'Huizen die leegstaan vóór de sloop, zitten niet in dit model. Slopen en bouwen ook niet.',
    notBuiltIn: 'Er is geen bedrag ingebouwd, want het wettelijke minimum verandert elk jaar.',
    undated: 'U hebt niet gezegd van wanneer deze bedragen zijn.',
    old: (date: string) => `Deze bedragen zijn van ${date}, meer dan een jaar geleden. Kijk na of ze nog kloppen.`,
    dated: (date: string) => `Deze bedragen zijn van ${date}.`,
  },
};

export type ImproveMessages = typeof improveNl;

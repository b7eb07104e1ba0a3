import { capitalise } from '@mengwijzer/words/text';
import { sayNumber } from '@mengwijzer/words/numbers';

const n = (number: number): string => sayNumber(number, 'nl');
const some = (count: number, one: string, more: string): string => `${n(count)} ${count === 1 ? one : more}`;
const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);
const is = (count: number): string => verb(count, 'is', 'zijn');

/** Words of what a plan does. Names, moments ("begin 2028") and spans ("twee jaar") come in words, lists as "a, b en c". */
export const findingsNl = {
  source: (sections: string) => `Bron: ${sections}.`,
  asOf: (year: string) => `Stand van ${year}.`,
  /** A moment that a sentence begins with. */
  at: (when: string) => capitalise(when),
  byThen: 'Dan',
  units: {
    households: (count: number) => verb(count, 'huishouden', 'huishoudens'),
    sites: (count: number) => verb(count, 'plek', 'plekken'),
    quarters: (count: number) => verb(count, 'kwartaal', 'kwartalen'),
    social: 'sociale huur',
    years: 'jaar',
    groups: 'groepen',
  },
  tenures: { social: 'sociale huur', mid: 'middenhuur', owner: 'koop' },
  homes: { social: 'sociale huurwoning', mid: 'middenhuurwoning', owner: 'koopwoning' },

  /** A word that names of sites often begin with: in a sentence it is written small, and said once in a list. */
  siteWord: 'Locatie',
  unnamed: (place: number) => `plek ${place}`,
  otherSites: (count: number) => some(count, 'andere plek', 'andere plekken'),
  fromSite: (count: number, site: string) => `${n(count)} van ${site}`,

  away: {
    lead: (count: number, areAllBack: boolean) =>
      `${verb(count, 'moet', 'moeten')}${areAllBack ? ' tijdelijk' : ''} de wijk uit.`,
    fromOne: (count: number, site: string) => {
      if (count === 1) return `Dit huishouden komt van ${site}.`;
      return `Zij komen ${count === 2 ? 'beide' : 'allemaal'} van ${site}.`;
    },
    from: (items: string) => `Dat zijn er ${items}.`,
    allTook: (count: number, span: string) => `${verb(count, 'Het blijft', 'Zij blijven')} ${span} weg.`,
    mostTookLonger: (span: string, longest: string) => `De meesten blijven ${span} weg, de laatsten ${longest}.`,
    mostTook: (span: string) => `De meesten blijven ${span} weg.`,
    halfTook: (median: string, longest: string) => `De helft is na ${median} terug, de laatsten na ${longest}.`,
    someTook: (count: number, span: string) => `${n(count)} ${verb(count, 'komt', 'komen')} terug, na ${span}.`,
    someTookUpTo: (count: number, longest: string) => `${n(count)} komen terug, de laatsten na ${longest}.`,
    allBack: (count: number, tenures: string) => {
      const who = count === 1 ? 'Het kan' : count === 2 ? 'Beide kunnen' : `Alle ${n(count)} kunnen`;
      return `${who} terug, want er wordt genoeg ${tenures} gebouwd.`;
    },
    notBack: (count: number, when: string) => `${n(count)} ${is(count)} ${when} nog niet terug.`,
    noneBack: (count: number, when: string) =>
      count === 1 ? `Het is ${when} nog niet terug.` : `Niemand van hen is ${when} terug.`,
    nobody: (ways: string) => `Wie wil blijven, kan in de wijk blijven wonen: ${ways}.`,
    straight: (count: number) => `${n(count)} in één keer`,
    temporary: (count: number) => `${n(count)} via een wisselwoning`,
  },

  moves: {
    twice: (count: number) => `${verb(count, 'verhuist', 'verhuizen')} twee keer`,
    once: (count: number) => `${verb(count, 'verhuist', 'verhuizen')} één keer`,
    not: (count: number) => `${verb(count, 'blijft', 'blijven')} wonen waar ${verb(count, 'het woont', 'zij wonen')}`,
    none: () => 'verhuizen binnen de wijk',
    partOnce: (count: number) => `${n(count)} één keer`,
    partNot: (count: number) => `${n(count)} niet`,
    pending: (count: number) => `${n(count)} ${verb(count, 'wacht', 'wachten')} nog op de tweede keer.`,
    direct: 'Niemand hoeft twee keer te verhuizen.',
    allGone: (count: number) =>
      count === 1 ? 'Het enige huishouden vertrekt.' : `Alle ${n(count)} huishoudens vertrekken.`,
    stuckAll: (site: string, because: string) => `Niemand van ${site} kan meteen door: ${because}.`,
    stuckSome: (count: number, site: string, because: string) =>
      `Van ${site} ${verb(count, 'kan', 'kunnen')} er ${n(count)} niet meteen door: ${because}.`,
    because: {
      'nothing-built': 'als die plek leeg moet, staat er nog geen enkel nieuw huis',
      'none-of-tenure': 'als die plek leeg moet, staat er geen nieuw huis van hun soort',
      'all-taken': 'als die plek leeg moet, zijn er te weinig nieuwe huizen vrij',
    },
  },

  forces: {
    lead: (count: number, site: string) => `${verb(count, 'moet', 'moeten')} de wijk uit als ${site} leeg moet.`,
    stay: (count: number, when: string) =>
      `Dat is ${when}, en ${some(count, 'huishouden wil', 'huishoudens willen')} dan blijven.`,
    stayAll: (when: string) => `Dat is ${when}, en het gaat om iedereen die wil blijven.`,
    nothing: 'Er is dan geen huis voor hen vrij in de wijk.',
    supply: (items: string, isOne: boolean) => `Er ${isOne ? 'is' : 'zijn'} dan ${items} voor hen vrij.`,
    direct: (count: number) => some(count, 'nieuw huis', 'nieuwe huizen'),
    local: (count: number) => some(count, 'bestaand huis', 'bestaande huizen'),
    temporary: (count: number) => some(count, 'wisselwoning', 'wisselwoningen'),
    taken: (count: number, areAll: boolean, from: string) => {
      if (count === 1)
        return `De ${areAll ? 'enige' : 'andere'} wisselwoning is al bezet, door een huishouden van ${from}.`;
      return `${areAll ? 'Alle' : 'De andere'} ${n(count)} wisselwoningen zijn al bezet, door huishoudens van ${from}.`;
    },
    underWay: (count: number, sites: string) => `Tegelijk ${is(count)} ${sites} in uitvoering.`,
    noTemporary: 'Dit plan heeft geen wisselwoningen.',
    noMore: 'Dit plan heeft niet meer wisselwoningen.',
  },

  late: {
    lead: (count: number, site: string) => `${verb(count, 'wacht', 'wachten')} op nieuwe huizen op ${site}.`,
    after: (span: string, sites: string) => `Die zijn pas ${span} na hun vertrek van ${sites} klaar.`,
    afterUpTo: (longest: string, sites: string) => `Die zijn soms pas ${longest} na hun vertrek van ${sites} klaar.`,
    once: (count: number): string =>
      count === 1
        ? 'Stonden ze er al, dan kon dit huishouden in één keer over.'
        : 'Stonden ze er al, dan konden zij in één keer over.',
    openLand: 'Daar woont niemand, en het bouwen mag er eerder beginnen.',
  },

  noHome: {
    lead: (count: number) => `${verb(count, 'kan', 'kunnen')} in dit plan nooit terug.`,
    seek: (count: number, home: string, planned: string) =>
      `${some(count, 'huishouden zoekt', 'huishoudens zoeken')} een nieuwe ${home}; ${planned}.`,
    planned: (count: number) => `er ${verb(count, 'komt', 'komen')} er ${n(count)}`,
    none: 'die komen er niet',
    newcomers: (planned: string, count: number) => `${planned}, waarvan ${n(count)} voor nieuwkomers`,
    moreTime: 'Meer tijd verandert daar niets aan.',
  },

  gone: {
    lead: (count: number) => `${verb(count, 'komt', 'komen')} niet terug.`,
    choice: (count: number) => `${n(count)} ${verb(count, 'kiest', 'kiezen')} daar zelf voor`,
    turnover: (count: number) => `${n(count)} ${verb(count, 'verhuist', 'verhuizen')} al eerder uit zichzelf`,
    ask: 'Vraag waarom: kiezen is iets anders dan het opgeven.',
  },

  horizon: {
    leadSites: (count: number, when: string) => `${is(count)} ${when} nog niet klaar.`,
    leadWaiting: (count: number, when: string) => `${verb(count, 'wacht', 'wachten')} ${when} nog op een huis.`,
    building: (count: number, sites: string) => `${sites} ${is(count)} dan nog in uitvoering.`,
    notStarted: (count: number, sites: string, because: string) => `${sites} ${is(count)} nog niet begonnen${because}.`,
    because: {
      earliest: ', want dat mag pas later',
      gate: ', want er zijn te weinig huizen vrij',
      room: ', want andere plekken gaan voor',
    },
    people: (waiting: number, inPlace: number) => {
      const old = `${verb(inPlace, 'woont', 'wonen')} nog in het oude huis`;
      if (waiting === 0) return `${some(inPlace, 'huishouden', 'huishoudens')} ${old}.`;
      const wait = `${some(waiting, 'huishouden wacht', 'huishoudens wachten')} dan nog op een huis`;
      return inPlace === 0 ? `${wait}.` : `${wait}, en ${n(inPlace)} ${old}.`;
    },
    noHomeLeft: (count: number): string =>
      count === 1
        ? 'Alle plekken zijn klaar, en er is geen huis van zijn soort meer vrij.'
        : 'Alle plekken zijn klaar, en er zijn geen huizen van hun soort meer vrij.',
  },

  social: {
    leadLowest: (when: string) => `is het laagste aandeel, ${when}.`,
    leadNow: 'is het aandeel nu. Lager wordt het niet.',
    falls: (before: string, after: string) => `Van nu ${before} daalt het naar ${after}.`,
    rises: (before: string, after: string) => `Van nu ${before} stijgt het naar ${after}.`,
    same: (before: string) => `Nu is het ${before}, en straks ook.`,
    later: (after: string) => `Straks is het ${after}.`,
    nothingLeft: 'Straks staat er geen enkel huis.',
    homes: (before: number, after: number) => {
      const count = before === 0 ? 'geen' : n(before);
      const now = `Nu ${verb(before, 'staat', 'staan')} er ${count} sociale ${verb(before, 'huurwoning', 'huurwoningen')}`;
      if (before === after) return `${now}, en straks evenveel.`;
      if (before === 0 || after === 0) return `${now}, straks ${after === 0 ? 'geen' : n(after)}.`;
      const difference = Math.abs(after - before);
      return `${now}, straks ${n(after)}: dat ${is(difference)} er ${n(difference)} ${after > before ? 'meer' : 'minder'}.`;
    },
    fewest: (count: number, when: string, span: string) =>
      count === 0
        ? `Vanaf ${when} staan er ${span} lang geen.`
        : `Het minst ${is(count)} het er ${n(count)}, ${span} lang vanaf ${when}.`,
  },

  waiting: {
    lead: (count: number) => `${verb(count, 'wacht', 'wachten')} tot er genoeg huizen vrij zijn in de wijk.`,
    took: (items: string) => `Dat duurt ${items}.`,
    item: (span: string, site: string) => `${span} voor ${site}`,
    longest: (count: number, sites: string, span: string) =>
      `${sites} ${verb(count, 'wacht', 'wachten')} het langst, ${span}.`,
    gaveIn: (count: number, sites: string) =>
      `${sites} ${verb(count, 'begint', 'beginnen')} daarna toch, met te weinig vrije huizen.`,
    still: (count: number, sites: string, when: string) => `${sites} ${verb(count, 'wacht', 'wachten')} ${when} nog.`,
  },

  keptEmpty: {
    lead: (quarters: number): string =>
      quarters === 1
        ? 'houdt dit plan een nieuw huis vrij voor bewoners.'
        : 'houdt dit plan nieuwe huizen vrij voor bewoners, bij elkaar geteld.',
    peak: (count: number, when: string) => `Dat ${is(count)} er hooguit ${n(count)} tegelijk, vanaf ${when}.`,
    left: (count: number, when: string) => `${when} ${verb(count, 'staat', 'staan')} er nog ${n(count)} vrij.`,
    missed: (count: number) =>
      count === 1
        ? 'Toch kan 1 huishouden niet meteen door: een huis van zijn soort is dan al verhuurd.'
        : `Toch kunnen ${n(count)} huishoudens niet meteen door: huizen van hun soort zijn dan al verhuurd.`,
    leadMissed: (count: number) => `${verb(count, 'kan', 'kunnen')} niet meteen door, want er is al verhuurd.`,
    let: (count: number): string =>
      count === 1
        ? 'Een nieuw huis van zijn soort gaat eerder naar een nieuwkomer.'
        : 'Nieuwe huizen van hun soort gaan eerder naar nieuwkomers.',
    reserve: (span: string) => `Een nieuw huis blijft in dit plan ${span} vrij voor bewoners.`,
    noReserve: 'Dit plan houdt nieuwe huizen niet vrij voor bewoners.',
  },

  twentyYears: {
    lead: 'kijkt het nationale programma hooguit vooruit.',
    horizon: (span: string) => `Dit plan kijkt ${span} vooruit.`,
    within: 'Binnen twintig jaar is alles klaar.',
    after: (items: string) => `Na twintig jaar ${items}.`,
    unfinished: (count: number) => `${is(count)} ${some(count, 'plek', 'plekken')} nog niet klaar`,
    waiting: (count: number) =>
      `${verb(count, 'wacht', 'wachten')} ${some(count, 'huishouden', 'huishoudens')} nog op een huis`,
  },

  whoPays: {
    lead: 'merken elk iets anders van dit plan.',
    /** `all` is " (111)" where there are several parts, else empty. */
    stayers: (all: string, items: string) => `Wie blijft${all}: ${items}.`,
    inPlace: (count: number) => `${n(count)} ${verb(count, 'houdt zijn', 'houden hun')} huis`,
    once: (count: number) => `${n(count)} ${verb(count, 'verhuist', 'verhuizen')} één keer`,
    temporary: (count: number, quarters: number) =>
      `${n(count)} ${verb(count, 'woont eerst tijdelijk', 'wonen eerst tijdelijk, samen')} ${some(quarters, 'kwartaal', 'kwartalen')}`,
    noStayers: 'Niemand blijft steeds in de wijk.',
    leavers: (all: string, items: string) => `Wie weggaat${all}: ${items}.`,
    away: (count: number, quarters: number) =>
      `${n(count)} ${verb(count, 'is', 'zijn samen')} ${some(quarters, 'kwartaal', 'kwartalen')} de wijk uit`,
    gone: (count: number) => `${n(count)} ${verb(count, 'komt', 'komen')} niet terug`,
    noLeavers: 'Niemand gaat weg.',
    arrivals: (count: number, homes: number) =>
      `Wie er komt wonen, krijgt ${count === homes ? `alle ${n(homes)}` : `${n(count)} van de ${n(homes)}`} nieuwe huizen.`,
    noArrivals: 'Er komt niemand nieuw wonen.',
    leadArrivals: (count: number) => `${verb(count, 'komt', 'komen')} er nieuw wonen.`,
    nobodyNow: 'Er woont nu niemand op deze plekken. Dus hoeft ook niemand weg.',
  },

  /** Sentences in parts, of which every second is strong. */
  verdict: {
    noSites: ['Er staan nog geen plekken in dit plan.'] as readonly string[],
    nobodyNow: (homes: number): readonly string[] => [
      'Op deze plekken woont nu niemand. Er komen ',
      homes === 0 ? 'geen huizen' : some(homes, 'huis', 'huizen'),
      ' bij.',
    ],
    home: (initial: number, home: number): readonly string[] => {
      if (initial === 1)
        return ['Het enige huishouden woont straks ', home === 1 ? 'in de wijk' : 'ergens anders', '.'];
      if (home === initial) return [`Alle ${n(initial)} huishoudens wonen straks `, 'in de wijk', '.'];
      const start = `Van de ${n(initial)} huishoudens ${home <= 1 ? 'woont' : 'wonen'} er straks `;
      return [start, `${home === 0 ? 'geen' : n(home)} in de wijk`, '.'];
    },
    returned: (count: number, howLong: readonly string[]): readonly string[] => [
      `Daarvan ${verb(count, 'moet', 'moeten')} er `,
      `${n(count)} eerst weg`,
      ...howLong,
    ],
    allTook: (span: string): readonly string[] => [', ', `${span} lang`, '.'],
    mostTook: (span: string): readonly string[] => [', de meeste ', `${span} lang`, '.'],
    tookUpTo: (span: string): readonly string[] => [', hooguit ', `${span} lang`, '.'],
    nobodyAway: ['', 'Niemand hoeft de wijk uit', '.'] as readonly string[],
    still: (count: number, when: string): readonly string[] => [
      `${when} ${is(count)} er `,
      `${n(count)} nog niet terug`,
      '.',
    ],
    lastHome: (when: string): readonly string[] => [`Het laatste huis is klaar ${when}.`],
    lastSite: (when: string): readonly string[] => [`Alles is klaar ${when}.`],
    unfinished: (count: number, all: number, when: string): readonly string[] => {
      if (all === 1) return [`${when} is de plek `, 'nog niet klaar', '.'];
      if (count === all) return [`${when} is `, 'nog geen plek klaar', '.'];
      return [`${when} ${is(count)} `, `${n(count)} van de ${n(all)} plekken`, ' nog niet klaar.'];
    },
  },

  /** After a change, for who cannot see it; parts of one sentence. */
  short: {
    noSites: 'Er staan nog geen plekken in dit plan.',
    away: (count: number) => `${some(count, 'huishouden moet', 'huishoudens moeten')} de wijk uit`,
    nobodyAway: 'Niemand hoeft de wijk uit',
    nobodyNow: 'Er woont nu niemand',
    still: (count: number) => `${n(count)} ${verb(count, 'komt', 'komen')} niet op tijd terug`,
    finish: (when: string) => `alles is klaar ${when}`,
    unfinished: (count: number, when: string) => `${some(count, 'plek is', 'plekken zijn')} ${when} nog niet klaar`,
  },
};

export type FindingsMessages = typeof findingsNl;

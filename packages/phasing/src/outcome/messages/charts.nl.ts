import { sayCount, sayNumber } from '@mengwijzer/words/numbers';

const n = (number: number): string => sayNumber(number, 'nl');
const inWords = (count: number): string => sayCount(count, 'nl');
/** At the beginning of a sentence "één" loses its first accent. */
const capital = (text: string): string => (text.startsWith('één') ? 'E' : text.charAt(0).toUpperCase()) + text.slice(1);
const some = (count: number, one: string, more: string): string => `${n(count)} ${count === 1 ? one : more}`;
const households = (count: number): string => some(count, 'huishouden', 'huishoudens');
const homes = (count: number): string => some(count, 'huis', 'huizen');
const be = (count: number): string => (count === 1 ? 'is' : 'zijn');
const live = (count: number): string => (count === 1 ? 'woont' : 'wonen');
const must = (count: number): string => (count === 1 ? 'moet' : 'moeten');
const sites = (count: number): string => (count === 1 ? 'één plek' : `${inWords(count)} plekken`);

/** Short, those of nobody left out. */
const brief = (...ways: readonly (readonly [count: number, name: string])[]): string =>
  ways.flatMap(([count, name]) => (count === 0 ? [] : [`${n(count)} ${name}`])).join(', ');

/** Those who want to stay, by where they go. */
interface Stayers {
  readonly direct: number;
  readonly local: number;
  readonly temporary: number;
  readonly away: number;
}

/** Words of the charts: titles, how to read them, what stands at their marks, and their tables. Moments and spans come in words. */
export const chartsNl = {
  now: 'nu',
  none: 'geen',
  atMost: (text: string) => `hoogstens ${text}`,
  atEnd: (text: string) => `aan het eind ${text}`,
  quarter: 'Kwartaal',
  /** The last row of a table, after which nothing changes. */
  from: (quarter: string) => `vanaf ${quarter}`,
  siteHead: 'Locatie',

  /** Where households are, after a number; the longest way first. */
  states: {
    home: ['thuis in de wijk', 'thuis'],
    old: ['nog in hun oude huis', 'in oude huis', 'oud huis'],
    temporary: ['tijdelijk in de wijk', 'tijdelijk'],
    away: ['buiten de wijk', 'weg'],
    gone: ['vertrokken'],
  } as Readonly<Record<'home' | 'old' | 'temporary' | 'away' | 'gone', readonly string[]>>,
  heads: {
    home: 'Thuis in de wijk',
    old: 'In hun oude huis',
    temporary: 'Tijdelijk in de wijk',
    away: 'Buiten de wijk',
    gone: 'Vertrokken',
    newcomers: 'Nieuwe bewoners',
  },
  /** Where the households of a site went, as the head of a column. */
  fateHeads: {
    direct: 'In één keer naar een nieuw huis',
    local: 'Naar een ander huis in de wijk',
    temporary: 'Tijdelijk in de wijk',
    awaitsTemporary: 'Daarvan nog niet terug',
    away: 'Buiten de wijk',
    awaitsAway: 'Daarvan nog niet terug',
    choice: 'Vertrokken uit eigen keuze',
    turnover: 'Al eerder verhuisd',
    old: 'Nog in hun oude huis',
  },

  gantt: {
    none: 'Er staan nog geen plekken in dit plan',
    unfinished: (count: number, all: number, when: string) => {
      if (all === 1) return `De plek is ${when} nog niet klaar`;
      if (count === all) return `Geen van de ${inWords(all)} plekken is ${when} klaar`;
      return `${capital(inWords(count))} van de ${inWords(all)} plekken ${be(count)} ${when} nog niet klaar`;
    },
    emptyFirst: (before: number, all: number, land: string | undefined) =>
      `Eerst ${before === all && all > 1 ? `alle ${inWords(all)} plekken` : sites(before)} leeg, en dan pas bouwen op ${land ?? 'open grond'}`,
    buildFirst: (land: string | undefined) => `Eerst bouwen op ${land ?? 'open grond'}, en dan pas huizen leeg`,
    one: (name: string, start: string, ready: string) => `${capital(name)} begint ${start} en is klaar ${ready}`,
    together: (count: number, ready: string) => `Alle ${inWords(count)} plekken zijn klaar ${ready}`,
    firstAndLast: (first: string, last: string) => `De eerste plek is klaar ${first}, de laatste ${last}`,
    subtitle: (count: number, hasFates: boolean) =>
      `${capital(sites(count))} per kwartaal. Gearceerd: slopen. Vol: bouwen. Ruit: klaar.${
        hasFates ? ' Erboven: wat er gebeurt met wie wil blijven.' : ''
      }`,
    tenures: { social: 'sociaal', mid: 'midden', owner: 'koop' },
    homes: (count: number) => (count === 0 ? 'geen huizen' : homes(count)),
    lived: ['nog bewoond', 'bewoond'] as readonly string[],
    never: (isHome: boolean, end: string): readonly string[] =>
      isHome
        ? [`nog bewoond, begint niet tot en met ${end}`, 'nog bewoond, begint niet', 'begint niet']
        : [`begint niet tot en met ${end}`, 'begint niet'],
    notReady: ['nog niet klaar', 'niet klaar'] as readonly string[],
    neverStarts: 'begint niet',
    /** What happens to those who want to stay, the longest way first. */
    fates: (lived: number, { direct, local, temporary, away }: Stayers): readonly string[] => {
      const all = direct + local + temporary + away;
      if (lived === 0) return ['niemand hoeft weg'];
      if (all === 0) return ['niemand wil blijven'];
      const ways: readonly (readonly [count: number, long: string, short: string])[] = [
        [direct, 'in één keer', 'direct'],
        [local, 'elders in de wijk', 'wijk'],
        [temporary, 'tijdelijk', 'tijdelijk'],
        [away, 'weg', 'weg'],
      ];
      const taken = ways.filter(([count]) => count > 0);
      const want = `${n(all)} ${all === 1 ? 'wil' : 'willen'} blijven`;
      const isOne = taken.length === 1 && all > 1;
      return [
        `${want}: ${taken.map(([count, long]) => `${isOne ? 'alle ' : ''}${n(count)} ${long}`).join(', ')}`,
        taken.map(([count, , short]) => `${n(count)} ${short}`).join(', '),
        brief([direct + local, 'direct'], [temporary, 'tijd.'], [away, 'weg']),
        away > 0 ? `${n(away)} weg` : 'niemand weg',
      ];
    },
    heads: {
      start: 'Begint',
      ready: 'Klaar',
      demolition: 'Sloop, in kwartalen',
      construction: 'Bouw, in kwartalen',
      households: 'Huishoudens nu',
      planned: (tenure: string) => `${tenure} straks`,
    },
  },

  fates: {
    nobody: 'Op deze plekken woont nu niemand',
    away: (name: string, count: number, all: number) =>
      all === 1
        ? `Het huishouden van ${name} moet de wijk uit`
        : `Van ${name} ${must(count)} ${n(count)} van de ${n(all)} huishoudens de wijk uit`,
    noneAway: 'Van geen enkele plek hoeft iemand de wijk uit',
    allStay: 'Alle huishoudens wonen aan het eind nog in hun oude huis',
    subtitle: (drawn: number, all: number) =>
      `Waar de huishoudens van elke plek heen gaan op het moment dat hun huis leeg moet${
        drawn === all ? '' : `. De ${n(drawn)} plekken waar de meeste mensen wonen; de tabel heeft ze alle ${n(all)}`
      }`,
    names: {
      home: ['in één keer', 'direct'],
      temporary: ['tijdelijk in de wijk', 'tijdelijk'],
      away: ['buiten de wijk', 'weg'],
      gone: ['vertrokken'],
      old: ['nog in hun oude huis', 'oud huis'],
    } as Readonly<Record<'home' | 'temporary' | 'away' | 'gone' | 'old', readonly string[]>>,
    total: households,
  },

  flow: {
    nobody: 'Op deze plekken woont nu niemand',
    title: (all: number, stay: number, back: number) => {
      if (all === 1)
        return stay === 1
          ? 'Het huishouden van nu woont straks in de wijk'
          : 'Het huishouden van nu woont straks niet meer in de wijk';
      const first = `Van de ${n(all)} huishoudens ${live(stay)} er straks ${n(stay)} in de wijk`;
      if (back === 0) return first;
      return `${first}, ${back === stay ? 'allemaal' : `${n(back)} daarvan`} na een tijd erbuiten`;
    },
    subtitle: (end: string, hasOthers: boolean) =>
      `Van links naar rechts: waar de huishoudens nu wonen, wat er gebeurt als hun huis leeg moet, en waar ze ${end} zijn.${
        hasOthers ? ' De kleinste plekken staan samen; de tabel heeft ze apart.' : ''
      }`,
    others: (count: number) => `${n(count)} andere plekken`,
    ways: {
      direct: ['in één keer naar een nieuw huis', 'in één keer'],
      local: ['naar een ander huis in de wijk', 'elders in de wijk', 'elders'],
      old: ['hoeven niet weg', 'blijven'],
      temporary: ['tijdelijk in de wijk', 'tijdelijk'],
      away: ['buiten de wijk', 'weg'],
      gone: ['vertrekken'],
    } as Readonly<Record<'direct' | 'local' | 'old' | 'temporary' | 'away' | 'gone', readonly string[]>>,
  },

  households: {
    head: 'Huishoudens',
    nobody: 'Op deze plekken woont nu niemand',
    stillAway: (count: number, when: string) =>
      `${capital(when)} ${live(count)} ${households(count)} nog buiten de wijk`,
    away: (count: number, span: string, isEven: boolean) =>
      `${capital(span)} lang ${live(count)} ${isEven ? '' : 'minstens '}${households(count)} buiten ${count === 1 ? 'de' : 'hun'} wijk`,
    allStay: (count: number, when: string) =>
      count === 1
        ? `Het huishouden woont ${when} nog in het oude huis`
        : `Alle ${households(count)} wonen ${when} nog in hun oude huis`,
    temporary: (count: number) =>
      `Niemand hoeft de wijk uit, en hoogstens ${households(count)} ${live(count)} tijdelijk ergens anders`,
    noneAway: 'Niemand hoeft de wijk uit, en niemand verhuist twee keer',
    subtitle: (count: number, hasNewcomers: boolean) =>
      `${count === 1 ? 'Het ene huishouden' : `De ${households(count)}`} van nu, per kwartaal${hasNewcomers ? '; daaronder wie er nieuw zijn komen wonen' : ''}`,
    home: (back: number, once: number): readonly string[] => [
      ...(back === 0 ? [] : [`${n(back)} teruggekeerd${once === 0 ? '' : ','}`]),
      ...(once === 0 ? [] : [`${n(once)} in één keer verhuisd`]),
    ],
    gone: (choice: number, turnover: number): readonly string[] => [
      ...(choice === 0 ? [] : [`${n(choice)} uit eigen keuze${turnover === 0 ? '' : ','}`]),
      ...(turnover === 0 ? [] : [`${n(turnover)} al eerder verhuisd`]),
    ],
    newcomers: (count: number): readonly string[] => [
      some(count, 'nieuw huishouden', 'nieuwe huishoudens'),
      `${n(count)} nieuw`,
    ],
  },

  homes: {
    none: 'Er staan geen huizen, en er komen er geen',
    onlyNew: (count: number) => `Er ${count === 1 ? 'komt' : 'komen'} ${homes(count)} bij`,
    /** More, as many or fewer homes at the end: 1, 0 or -1. */
    total: (sign: number): string =>
      sign > 0
        ? 'Er komen huizen bij'
        : sign < 0
          ? 'Er blijven minder huizen over'
          : 'Er staan straks evenveel huizen als nu',
    noLess: (total: string, more: number) =>
      `${total}, en er staat ${more === 0 ? 'steeds evenveel' : 'nooit minder'} sociale huur ${more === 0 ? 'als' : 'dan'} nu`,
    lessForGood: (total: string, before: number, after: number) =>
      `${total}, ${after === 0 ? 'en geen daarvan is sociale huur' : `met minder sociale huur: ${n(after)} in plaats van ${n(before)}`}`,
    dip: (total: string, areFewer: boolean, time: string, isMuch: boolean) =>
      `${total}, ${areFewer ? 'en' : 'maar'} ${time} staat er ${isMuch ? 'veel ' : ''}minder sociale huur`,
    years: (first: number, last: number) => {
      if (first === last) return `in ${first}`;
      return last === first + 1 ? `in ${first} en ${last}` : `van ${first} tot en met ${last}`;
    },
    time: (from: string, span: string) => `vanaf ${from} ${span} lang`,
    subtitle: 'Woningen in het plangebied, per kwartaal; daaronder het deel dat sociale huur is',
    tenures: {
      social: ['sociale huur', 'sociaal'],
      mid: ['middenhuur', 'midden'],
      owner: ['koop', 'koop'],
    } as Readonly<Record<'social' | 'mid' | 'owner', readonly [long: string, short: string]>>,
    share: (share: string) => `${share} sociale huur`,
    lowest: (share: string, when: string) => `laagst: ${share} ${when}`,
    lowestShort: (share: string) => `laagst: ${share}`,
    heads: {
      social: 'Sociale huur',
      mid: 'Middenhuur',
      owner: 'Koop',
      all: 'Samen',
      share: 'Aandeel sociale huur',
    },
  },

  fractions: {
    half: 'de helft',
    outOf: (part: string, whole: string) => `${part === 'één' ? 'een' : part} op de ${whole}`,
    nearly: (fraction: string) => `bijna ${fraction}`,
    over: (fraction: string) => `ruim ${fraction}`,
  },

  tradeOff: {
    nobody: 'Er zijn geen huishoudens die willen blijven',
    noBetter: 'Geen van deze keuzes houdt meer mensen in de wijk dan uw plan',
    /** Who can stay, as it follows on "en dan". */
    all: 'hoeft niemand de wijk uit',
    some: (share: string) => `hoeft ${share} de wijk niet uit`,
    unready: (stay: string) => `Er is een keuze waarbij niet alles klaar komt, en dan ${stay}`,
    ready: (stay: string) => `Er is een keuze waarbij wel alles klaar komt, en dan ${stay}`,
    same: (stay: string) => `Even vroeg klaar, en dan ${stay}`,
    later: (span: string, stay: string) => `${capital(span)} later klaar, en dan ${stay}`,
    earlier: (span: string, stay: string) => `${capital(span)} eerder klaar, en dan ${stay}`,
    subtitle:
      'Van wie wil blijven: het deel dat nooit buiten de wijk hoeft te wonen, tegenover het moment dat alles klaar is. Telkens met de beste volgorde.',
    own: (share: string) => `uw plan nu: ${share}`,
    best: (share: string) => `beste volgorde: ${share}`,
    /** How many must have a place first: "10 tot 70% eerst plek". */
    room: (ranges: readonly { readonly from: number; readonly to: number; readonly isOpen: boolean }[]) => {
      if (ranges.every(({ to }) => to === 0)) return 'eerst slopen mag';
      const parts = ranges.map(({ from, to, isOpen }) => {
        if (from === to) return `${from}%`;
        return isOpen && from > 0 ? `${from}% of meer` : `${from} tot ${to}%`;
      });
      return `${parts.join(' en ')} eerst plek`;
    },
    roomShort: (ranges: readonly { readonly from: number; readonly to: number }[]) =>
      `${ranges.map(({ from, to }) => (from === to ? `${from}%` : `${from}–${to}%`)).join(', ')} eerst plek`,
    notReady: ['niet alles klaar', 'niet klaar'] as readonly string[],
    ownRow: 'Uw plan nu',
    heads: {
      choice: 'Keuze, met de beste volgorde',
      finish: 'Alles klaar',
      share: 'Hoeft de wijk niet uit',
      households: 'Huishoudens die niet uit de wijk hoeven',
      of: 'Huishoudens die willen blijven',
    },
  },

  spread: {
    none: 'Er is nog niets doorgerekend',
    nobody: 'Ook met andere aannames woont bijna altijd niemand buiten de wijk',
    title: (when: string, low: number, high: number, own: number) =>
      `${capital(when)} ${high === 1 ? 'woont' : 'wonen'} in acht van de tien doorrekeningen ${low === high ? '' : `${n(low)} tot `}${households(high)} buiten de wijk; uw plan zegt ${n(own)}`,
    subtitle: (runs: number) =>
      `Huishoudens buiten de wijk, per kwartaal. Lijn: uw plan. Band: daartussen ligt acht van de tien keer de uitkomst, in ${some(runs, 'doorrekening', 'doorrekeningen')}.`,
    own: (count: number) => `uw plan: ${n(count)}`,
    high: (count: number) => `bovenrand: ${n(count)}`,
    low: (count: number) => `onderrand: ${n(count)}`,
    heads: { own: 'Uw plan', low: 'Onderrand', middle: 'Midden', high: 'Bovenrand' },
  },

  costs: {
    none: 'Er zijn nog geen bedragen ingevuld',
    free: 'Met deze bedragen kost het plan niets',
    title: (all: string, when: string, most: string) => `Samen ${all}, het meest ${when}: ${most} in één kwartaal`,
    subtitle: (inMillions: boolean) =>
      `${inMillions ? 'Miljoenen euro’s' : 'Euro’s'} per kwartaal, met de bedragen die u invulde`,
    kinds: { moves: 'verhuizen', temporary: 'tijdelijk wonen', empty: 'leegstand' },
    heads: { moves: 'Verhuizen', temporary: 'Tijdelijk wonen', empty: 'Nieuwe huizen die leegstaan', all: 'Samen' },
  },

  /** How things stand in a quarter, in sentences. */
  quarterState: {
    delivered: (names: string, count: number, number: number) =>
      `${capital(names)} ${be(count)} klaar${number === 0 ? '' : `: ${homes(number)}`}.`,
    emptied: (names: string, count: number) => `${capital(names)} ${count === 1 ? 'gaat' : 'gaan'} leeg.`,
    building: (names: string) => `De bouw begint op ${names}.`,
    active: (names: string) => `In uitvoering: ${names}.`,
    idle: 'Er is niets in uitvoering.',
    households: (all: number, where: string, gone: number) => {
      const left = gone === 0 ? '' : `${n(gone)} ${be(gone)} vertrokken.`;
      if (gone === all) return all === 1 ? 'Het huishouden is vertrokken.' : `Alle ${households(all)} zijn vertrokken.`;
      const live = `Van de ${households(all)} wonen er ${where}.`;
      return gone === 0 ? live : `${live} ${left}`;
    },
    together: (all: number, where: string) =>
      all === 1 ? `Het huishouden van nu woont ${where}.` : `Alle ${households(all)} wonen ${where}.`,
    moves: (count: number) => `In dit kwartaal ${be(count)} er ${some(count, 'verhuizing', 'verhuizingen')}.`,
    newcomers: (count: number) =>
      `Tot nu toe ${be(count)} er ${some(count, 'nieuw huishouden', 'nieuwe huishoudens')} komen wonen.`,
    homes: (count: number, kinds: string) =>
      count === 0 ? 'Er staan geen huizen.' : `Er ${count === 1 ? 'staat' : 'staan'} ${homes(count)}: ${kinds}.`,
    reserved: (count: number) =>
      `${some(count, 'nieuw huis staat', 'nieuwe huizen staan')} nog leeg voor bewoners die terugkomen.`,
  },
};

export type ChartsMessages = typeof chartsNl;

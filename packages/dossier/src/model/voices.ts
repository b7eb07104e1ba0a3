import { contributionKey, ownOf, saysOwn, type Contribution, type Dossier } from '@mengwijzer/core/dossier';
import { sayDay } from './say-day.js';

/** A party that speaks: this dossier itself, or one that was handed in. */
export interface Voice {
  /** Tells it from others on the page; the same as long as what it says is the same. */
  readonly key: string;
  /** Name to show; with its date where two have one name, and "Partij 3" where none was filled in. */
  readonly name: string;
  /** Id of the party of question five that the name is of, by its words; empty when it is none or not clear. */
  readonly role: string;
  readonly dossier: Dossier;
  /** ISO 8601 instant of the party's own last change; empty when not known. */
  readonly changed: string;
  /** What was handed in; `undefined` for this dossier itself. */
  readonly contribution: Contribution | undefined;
  /** Whether it counts: the user did not put it aside. */
  readonly counts: boolean;
}

export interface VoiceWords {
  readonly lang: 'nl' | 'en';
  /** Name of a party that gave none, by its place: "Partij 3". */
  readonly unnamed: (number: number) => string;
  /** A name that several have, with the date of this one. */
  readonly dated: (name: string, date: string) => string;
}

/** How people name the parties of question five, in both languages. The first that fits, and none when two do. */
const roles: readonly (readonly [role: string, forms: RegExp])[] = [
  ['municipality', /gemeente|municipality|council|wethouder/iu],
  ['housing-corporation', /corporatie|woonstichting|housing (?:corporation|association)/iu],
  ['welfare', /welzijn|sociaal werk|wijkteam|buurtwerk|welfare|social work/iu],
  ['residents', /bewoner|huurder|wijkraad|buurtraad|resident|tenant/iu],
];

export function roleOf(name: string): string {
  const fit = roles.filter(([, forms]) => forms.test(name));
  return fit.length === 1 ? fit[0]![0] : '';
}

/** Whether two names are of one party, as far as letters tell. */
export const isSameParty = (a: string, b: string): boolean => {
  const plain = (name: string): string =>
    name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nl');
  return plain(a) !== '' && plain(a) === plain(b);
};

/** All that speak in a dossier: this one itself first, if it says anything, then by name. Those that were put aside too. */
export function voicesOf(dossier: Dossier, words: VoiceWords): readonly Voice[] {
  const speaking = [
    ...(saysOwn(dossier) ? [{ dossier: ownOf(dossier), contribution: undefined }] : []),
    ...[...dossier.contributions]
      .sort(
        (a, b) =>
          a.dossier.party.localeCompare(b.dossier.party, words.lang) ||
          Number(a.dossier.changed > b.dossier.changed) - Number(a.dossier.changed < b.dossier.changed),
      )
      .map((contribution) => ({ dossier: contribution.dossier, contribution })),
  ];
  const name = (at: number): string => speaking[at]!.dossier.party.trim() || words.unnamed(at + 1);
  const dated = speaking.map(({ dossier: said }, at) => {
    const isShared = speaking.some((_, other) => other !== at && isSameParty(name(other), name(at)));
    const date = isShared ? sayDay(said.changed, words.lang) : '';
    return date === '' ? name(at) : words.dated(name(at), date);
  });
  // Two of one day, or without a date, are told apart by their place.
  const shown = dated.map((each, at) => {
    const alike = dated.flatMap((other, place) => (isSameParty(other, each) ? [place] : []));
    return alike.length > 1 ? `${each} ${alike.indexOf(at) + 1}` : each;
  });
  return speaking.map(({ dossier: said, contribution }, at) => {
    return {
      key: contributionKey(said),
      name: shown[at]!,
      role: roleOf(name(at)),
      dossier: said,
      changed: said.changed,
      contribution,
      counts: contribution?.aside !== true,
    };
  });
}

/** What a visitor reads and does in `<mix-timeline>`, in Dutch; for `mix-*.test.ts` files. */
import { timelineList } from '@mengwijzer/content/timeline-list';
import { pageText, until } from '../../../testing/dossier.js';
import { describeElement, findByRole, queryAllByRole } from '../../../testing/index.js';
import { enter, itemUnder, press, focusOn } from '../../../testing/visitor.js';

export const total: number = timelineList.length;

/** The entries of the list that are drawn, in order: headings with a button that opens them. */
const entryHeadings = (root?: ParentNode): HTMLElement[] =>
  queryAllByRole('heading', undefined, root).filter((heading) => heading.querySelector('button[aria-expanded]'));
export const names = (root?: ParentNode): string[] => entryHeadings(root).map((heading) => pageText(heading));
/** When each of them was, as it stands above its name. */
export const whens = (root?: ParentNode): string[] =>
  entryHeadings(root).map((heading) => pageText(heading.closest('li, [role=listitem]')!.querySelector('p')!));

/** The part of the list that goes with one way in which mixing stood on the agenda. */
export const stretch = (heading: string): HTMLElement => {
  const found = queryAllByRole('group', heading)[0];
  if (found === undefined) throw new Error(`no stretch ${heading}`);
  return found;
};

/** What is said to whoever hears the page. */
export const status = (): HTMLElement => queryAllByRole('status')[0]!;
/** Waits until this is said, or else anything; gives what is said. */
export const said = async (text?: string): Promise<string> => {
  await until(() => (text === undefined ? pageText(status()) : pageText(status()) === text));
  return pageText(status());
};

export const sayCount = (count: number, of: number = total): string =>
  `${count === of ? '' : `${count} van `}${of} periodes en gebeurtenissen`;
/** "12 van 59 periodes en gebeurtenissen", as it stands above the list. */
export const counted = (): string =>
  /(\d+ van )?\d+ (periodes en gebeurtenissen|periode of gebeurtenis)/.exec(
    pageText().slice(pageText(status()).length),
  )?.[0] ?? '';

/** Every thread as a button that lets it go. */
export const chips = (): string[] =>
  queryAllByRole('button', /weghalen$/).map((chip) => /"(.*) weghalen"$/.exec(describeElement(chip))?.[1] ?? '');

/** The buttons at an open entry say its name too, to who hears the page. */
const naming = (words: string, name: string): RegExp =>
  new RegExp(String.raw`^${words} ?\(${name.replaceAll(/[()]/g, String.raw`\$&`)}\)$`);
export const askAround = (name: string): RegExp => naming('Wat kwam ervoor en erna', name);
export const hideAround = (name: string): RegExp => naming('Verberg wat ervoor en erna kwam', name);
export const askCompare = (name: string): RegExp => naming(`Vergelijk met ${new Date().getFullYear()}`, name);

export const isOpen = (name: string): boolean =>
  queryAllByRole('button', name, itemUnder(name))[0]!.ariaExpanded === 'true';
/** Opens an entry with the keyboard, and waits until there is something to read and to do. */
export const open = async (name: string): Promise<HTMLElement> => {
  await enter('button', name, itemUnder(name));
  await findByRole('button', askAround(name));
  return itemUnder(name);
};
/** Waits for one of the parts that come after the list, such as "Twee jaren naast elkaar". */
export const part = (heading: string): Promise<HTMLElement> => findByRole('region', heading);

/** What has a role in the picture: a drawing is no HTML, so that others do not find it. */
const drawn = (role: string, root: ParentNode): SVGGElement[] => [
  ...root.querySelectorAll<SVGGElement>(`svg [role="${role}"]`),
];
/** The picture, where there is room for it. */
export const picture = (): Promise<HTMLElement> => findByRole('figure');
/** What can be pressed in the picture, or in one lane of it, from left to right. */
export const marks = (lane = ''): SVGGElement[] =>
  queryAllByRole('figure').flatMap((figure) =>
    drawn('list', figure)
      .filter((list) => list.getAttribute('aria-label')!.startsWith(lane))
      .flatMap((list) => [...list.querySelectorAll<SVGGElement>('[role="button"]')]),
  );
/** Lanes of the picture, with how many there are in each: "Beleid, 17". Where some stand together, the name of the list has that number. */
export const drawnLanes = (): string[] =>
  queryAllByRole('figure').flatMap((figure) =>
    drawn('list', figure).map((list) => {
      const name = list.getAttribute('aria-label')!;
      return /, \d+$/.test(name) ? name : `${name}, ${drawn('listitem', list.parentElement!).length}`;
    }),
  );
/** What a mark is called, for who hears it and as a mouse shows it. */
export const markName = (mark: Element | null): string =>
  mark?.querySelector(':scope > title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const mark = (name: string | RegExp): SVGGElement => {
  const found = marks().filter((each) =>
    typeof name === 'string' ? markName(each) === name : name.test(markName(each)),
  );
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} × mark ${name}; there are:\n${marks().map(markName).join('\n')}`);
};
/** Goes to the picture with Tab: to the mark that is its stop. */
export const tabToPicture = async (): Promise<void> => {
  focusOn('button', 'Bewaar beeld als SVG');
  await press('Shift+Tab');
};

/** What a visitor reads and sees of the charts of `<mix-phasing-calculator>`, in Dutch; for `mix-*.test.ts` files. */
import { html } from '@open-wc/testing';
import { pageText, until } from '../../../testing/dossier.js';
import { getByRole, queryAllByRole } from '../../../testing/index.js';
import { example, fileWith, show } from './sheet.js';
import type { MixPhasingCalculator } from '../src/index.js';
import type { Plan } from '../src/model/plan/plan.js';

// Widths of texts are estimated, and hold for what most pages are set in.
document.documentElement.style.fontFamily = 'Arial, "Nimbus Sans", "Liberation Sans", sans-serif';

/** These parts only, of this plan; a host's plan, so that nobody has to type it. */
export const shown = (parts: string, plan: Plan = example): Promise<MixPhasingCalculator> =>
  show(html`<mix-phasing-calculator show=${parts} .plan=${fileWith(plan)}></mix-phasing-calculator>`);

export const five = 'gantt fates flow households homes';

export const titles = (): string[] => queryAllByRole('figure').map((figure) => pageText(figure.querySelector('p')!));
export const figure = (title: string | RegExp): HTMLElement => getByRole('figure', title);
/** The picture in a frame: a drawing is no HTML, so that others do not find it. */
export const drawing = (frame: ParentNode): SVGSVGElement => frame.querySelector<SVGSVGElement>('svg[role="img"]')!;
export const drawings = (): SVGSVGElement[] => queryAllByRole('figure').map((frame) => drawing(frame));

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
/** What is written in a picture, in the order in which it is painted. */
export const written = (frame: ParentNode): string[] =>
  [...drawing(frame).querySelectorAll('text')].map(({ textContent }) => flat(textContent));

/** The picture is drawn for the room that it has now. */
export const fits = async (zoom = 1): Promise<boolean> => {
  const fit = (): boolean =>
    drawings().every(
      (svg) => Math.abs(svg.viewBox.baseVal.width * zoom - svg.getBoundingClientRect().width) < 2 * zoom,
    );
  await until(fit);
  await document.fonts.ready;
  return fit();
};

/** Opens the table of a chart with the keyboard, and gives it. */
export const openTable = async (title: string): Promise<HTMLElement> => {
  const frame = figure(title);
  getByRole('button', /^Toon als tabel/, frame).click();
  await until(() => queryAllByRole('table', undefined, frame).length);
  return getByRole('table', `Tabel: ${title}`, frame);
};
/** Rows of a table, with the cells of each. */
export const cells = (table: HTMLElement): string[][] =>
  queryAllByRole('row', undefined, table).map((row) => [...row.children].map((cell) => pageText(cell)));

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** Texts of a picture as they are on the screen, without the light edge around them; a line of text is higher than its letters. */
const boxes = (svg: SVGSVGElement): readonly Box[] =>
  [...svg.querySelectorAll('text')].map((each) => {
    const { x, y, width, height } = each.getBBox();
    const air = height * 0.15;
    return { text: flat(each.textContent), left: x, right: x + width, top: y + air, bottom: y + height - air };
  });
/** Texts of a picture that lie over each other. */
export const clashes = (svg: SVGSVGElement): readonly string[] =>
  boxes(svg).flatMap((one, at, all) =>
    all
      .slice(at + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
/** What lies outside a picture: texts, and all of it together. */
export const outside = (svg: SVGSVGElement): readonly string[] => {
  const { width, height } = svg.viewBox.baseVal;
  const texts = boxes(svg).filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
  );
  const box = svg.getBBox();
  const isIn = box.x >= -2 && box.y >= -3 && box.x + box.width <= width + 2 && box.y + box.height <= height + 3;
  return [
    ...texts.map(({ text, left, right }) => `${text} from ${left} to ${right}`),
    ...(isIn ? [] : [`${svg.id} from ${box.x},${box.y}, ${box.width} × ${box.height} in ${width} × ${height}`]),
  ];
};

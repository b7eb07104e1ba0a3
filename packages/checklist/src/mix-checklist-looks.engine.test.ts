import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { alone, pageText, press, sees, until } from '../../../testing/dossier.js';
import { click, describeAxe, describeElement, findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import './index.js';
import type { MixChecklist } from './index.js';

const roles = ['button', 'link', 'checkbox', 'radio', 'combobox', 'textbox'];
const choice = (name: string): HTMLInputElement => getByRole<HTMLInputElement>('checkbox', name);
const long = 'Woningbouwverenigingsvergadering over de meergezinswoningen aan de overkant '.repeat(3);
const answers = {
  what: { choices: ['incomes', 'origins'], words: long, note: long },
  who: { choices: ['households'], benefits: ['stayers'], burdens: ['leavers'], burdensWords: long },
  theory: {
    rows: ['a', 'b'].map((id) => ({ id, action: long, mechanism: long, kind: 'contact', outcome: long })),
  },
  role: { choices: ['means', 'goal'], eyes: { means: long } },
  objectives: { positions: { contact: { municipality: 'main', residents: 'against' } }, degree: long },
  scale: { intervention: ['street'], wanted: ['district'], unwanted: ['city'] },
  time: { term: 'longer', year: 2035, state: 'not-agreed', dispute: long },
};

/** A checklist on which all is answered and all stands open, with what the source says back. */
const filled = async (lang = 'nl'): Promise<MixChecklist> => {
  const element = await alone<MixChecklist>(html`<mix-checklist lang=${lang} open="all"></mix-checklist>`);
  element.dossier = {
    format: 'mengwijzer-dossier',
    version: 1,
    answers,
    neighbourhood: long.slice(0, 200),
    party: long.slice(0, 200),
  };
  await until(() => queryAllByRole('note').length > 3 || queryAllByRole('button', /^(Lees meer|Read more)/).length > 3);
  for (const control of queryAllByRole('button')) {
    const isShut = control.ariaExpanded === 'false' && !control.matches('[data-row^="all/"]');
    if (isShut || (control.localName === 'summary' && !(control.parentElement as HTMLDetailsElement).open))
      control.click();
  }
  await element.updateComplete;
  return element;
};

const widen = (): Promise<void> => setViewport({ width: 800, height: 600 });

describe('a narrow page', () => {
  /** Fits in 320 px, which is also what 400 % zoom leaves of 1280. */
  const fits = (): void => {
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  };

  beforeEach(() => setViewport({ width: 320, height: 640 }));
  afterEach(widen);

  for (const lang of ['nl', 'en'])
    it(`reflows, empty and full of long words: ${lang}`, async () => {
      await fixture(html`<mix-checklist storage="none" lang=${lang}></mix-checklist>`);
      await until(() => queryAllByRole('button').length);
      fits();
      await filled(lang);
      fits();
    });
  for (const mode of ['steps', 'sheet'])
    it(`reflows: ${mode}`, async () => {
      await fixture(html`<mix-checklist storage="none" mode=${mode}></mix-checklist>`);
      await sees(questionsNl.what.title);
      fits();
    });
});

describe('targets', () => {
  afterEach(widen);
  /** Whether a pointer hits a control or its label everywhere in a square of 24 px. */
  const isLarge = (control: HTMLElement): boolean => {
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    // A box that is smaller itself stands at the start of its row.
    const left = width < 24 ? x : x + width / 2 - 12;
    return [0.5, 12, 23.5].every((across) =>
      [-11.5, 0, 11.5].every((down) => {
        const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(left + across, y + height / 2 + down);
        return control.contains(hit) || hit?.closest('label')?.control === control;
      }),
    );
  };
  for (const width of [320, 1280])
    it(`are 24 px or more, links inside a sentence apart: at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      await filled();
      const controls = roles
        .flatMap((role) => queryAllByRole(role))
        .filter((each) => getComputedStyle(each).display !== 'inline');
      expect(controls).to.have.length.above(100);
      expect(controls.filter((each) => !isLarge(each)).map(describeElement)).to.eql([]);
    });

  it('are the whole row of a choice', async () => {
    await alone(html`<mix-checklist></mix-checklist>`);
    await click(choice('Inkomens').parentElement!);
    expect(choice('Inkomens').checked).to.equal(true);
  });
});

describeMedia('media', () => {
  afterEach(() =>
    emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference', colorScheme: 'light' }),
  );

  it('forced colours show what is chosen by an outline or a mark', async () => {
    await filled();
    await emulateMedia({ forcedColors: 'active' });
    const outline = (element: Element): string => getComputedStyle(element).outlineStyle;
    const row = (name: string): Element => choice(name).parentElement!;
    expect([outline(row('Inkomens')), outline(row('Klassen'))]).to.eql(['solid', 'none']);
    const [open, disputed] = queryAllByRole('radio', /^(Ja, beantwoord|Nog niet eens)$/).slice(-2);
    expect([disputed, open].map((radio) => outline(radio!.closest('label')!))).to.eql(['solid', 'none']);
    const mark = (name: string): string => getComputedStyle(choice(name), '::after').visibility;
    for (const [level, column] of [
      ['Straat', 'hier grijpen we in'],
      ['Stadsdeel', 'hier verwachten we gewenst effect'],
      ['Stad', 'hier verwachten we ongewenst effect'],
    ])
      expect([mark(`${level}: ${column}`), mark(`Portiek: ${column}`)]).to.eql(['visible', 'hidden']);
  });

  it('reduced motion leaves nothing that moves', async () => {
    await filled();
    const moving = (): Element[] =>
      roles
        .flatMap((role) => queryAllByRole(role))
        .filter((each) => getComputedStyle(each).transitionDuration !== '0s');
    expect(moving()).not.to.be.empty;
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(moving()).to.be.empty;
  });

  it('print leaves controls out and answers in', async () => {
    await filled();
    await emulateMedia({ media: 'print' });
    expect(queryAllByRole('button', /^(?!Vraag \d: )/).map(describeElement)).to.eql([]);
    expect(choice('Inkomens').checkVisibility()).to.equal(true);
    const texts = queryAllByRole('textbox') as HTMLInputElement[];
    expect(texts.filter(({ value }) => value === long)).to.have.length.above(5);
    expect(texts.filter(({ value, name }) => value === '' && name.includes('words'))).to.be.empty;
    expect(pageText()).to.include('Wat we tot nu toe zeggen We mengen inkomens').and.include('Kanttekening');
  });
});

describeAxe('axe finds nothing', function () {
  // It looks at everything, which takes its time on a busy machine.
  this.timeout(60_000);
  const words = {
    nl: ['Wis alles op dit apparaat', 'Dit gaat weg', 'staan nog open', 'tussen 1900 en 2200'],
    en: ['Erase everything on this device', 'This will be gone', 'are still open', 'between 1900 and 2200'],
  } as const;
  for (const [lang, [wipe, asks, missing, year]] of Object.entries(words)) {
    const mount = async (): Promise<MixChecklist> => {
      const element = await alone<MixChecklist>(html`<mix-checklist lang=${lang} open="all" required></mix-checklist>`);
      await findByRole('textbox', /^In (welk jaar|which year)/);
      return element;
    };
    const states = {
      empty: mount,
      filled: () => filled(lang),
      'with errors': async () => {
        const element = await mount();
        element.reportValidity();
        await sees(missing);
        getByRole('textbox', /^In (welk jaar|which year)/).focus();
        await sendKeys({ type: 'ooit' });
        await sendKeys({ press: 'Tab' });
        await sees(year);
        return element;
      },
      'asking to wipe': async () => {
        const element = await filled(lang);
        await press(queryAllByRole('checkbox')[0]!, 'Space');
        await press(await findByRole('button', wipe));
        await sees(asks);
        return element;
      },
    };
    for (const [state, show] of Object.entries(states))
      it(`${state}, ${lang}`, async () => expect(await show()).to.be.accessible());
  }
});

describe('a page around it', () => {
  /** Styles of the page, until the test is over. */
  const style = (css: string): void => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = css;
    sheets.push(sheet);
  };
  const sheets: HTMLStyleElement[] = [];
  afterEach(() => sheets.splice(0).forEach((sheet) => sheet.remove()));

  for (const [name, css] of Object.entries({
    'a rule on the tag': 'mix-checklist { --mix-accent-color: rgb(1, 2, 3) }',
    'a rule on the whole page': ':root { --mix-accent-color: rgb(1, 2, 3) }',
    'NL Design System': ':root { --basis-color-action-1-color-default: rgb(1, 2, 3) }',
  }))
    it(`colours what is chosen: ${name}`, async () => {
      style(css);
      await filled();
      for (const { finished } of choice('Inkomens').getAnimations()) await finished;
      expect(getComputedStyle(choice('Inkomens')).backgroundColor).to.equal('rgb(1, 2, 3)');
    });

  it('styles the parts', async () => {
    style(
      ['overview', 'question', 'caution', 'summary']
        .map((part) => `mix-checklist::part(${part}) { order: 7 }`)
        .join(''),
    );
    await filled();
    const styled = (elements: readonly Element[]): number =>
      elements.filter((each) => getComputedStyle(each).order === '7').length;
    expect(styled([getByRole('heading', /Wat mengt u/).closest('ol')!])).to.equal(1);
    expect(styled(queryAllByRole('listitem'))).to.equal(7);
    await setViewport({ width: 1280, height: 800 });
    expect(styled(queryAllByRole('note'))).to.equal(queryAllByRole('note').length);
    await widen();
    expect(styled([getByRole('heading', 'Wat we tot nu toe zeggen').parentElement!])).to.equal(1);
  });

  const hostile =
    'direction: rtl; text-transform: uppercase; letter-spacing: 9px; word-spacing: 9px; text-indent: 9px; text-align: right; line-height: 4; white-space: pre';
  const leaks = hostile.split('; ').map((rule) => rule.split(': ')[0]!);
  for (const selector of ['body', '*'])
    it(`does not leak in: ${selector} { … }`, async () => {
      await filled();
      const looks = (): string[] =>
        [
          getByRole('button', 'Neem mee'),
          getByRole('heading', /Wat mengt u/),
          queryAllByRole('button', /^Lees meer/)[0]!.closest('p')!,
          choice('Inkomens').parentElement!,
        ].map((each) => leaks.map((leak) => getComputedStyle(each).getPropertyValue(leak)).join());
      const before = looks();
      style(`${selector} { ${hostile} }`);
      expect(looks()).to.eql(before);
    });
});

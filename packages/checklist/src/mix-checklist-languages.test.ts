import { expect, fixture, html } from '@open-wc/testing';
import { alone, file, freshName, keyOf, press, sees, until } from '../../../testing/dossier.js';
import { findByRole, queryAllByRole } from '../../../testing/index.js';
import './index.js';
import type { MixChecklist } from './index.js';

/** What the checklist shows in Dutch, that somebody marked as such for a screen reader. */
const langOf = (element: Element): string | null | undefined => element.closest('[lang]')?.getAttribute('lang');
const inFrisian = { name: /Sân fragen foardat jo mingen gean/ };

describe('a language that is added', () => {
  it('is not there before somebody adds it: then it is Dutch', async () => {
    await fixture<MixChecklist>(html`<mix-checklist lang="fy"></mix-checklist>`);
    await findByRole('heading', 'Zeven vragen vóór u gaat mengen');
  });

  it('reaches an element that is on the page already, and only where the page is in it', async () => {
    await fixture(
      html`<div>
        <mix-checklist lang="fy-NL"></mix-checklist>
        <mix-checklist lang="nl"></mix-checklist>
      </div>`,
    );
    expect(await until(() => queryAllByRole('heading', 'Zeven vragen vóór u gaat mengen').length === 2)).to.equal(true);
    await import('./languages/fy/index.js');
    await findByRole('heading', inFrisian.name);
    await findByRole('heading', 'Zeven vragen vóór u gaat mengen');
  });

  it('follows the page, there and back', async () => {
    const root = await fixture<HTMLElement>(html`<div lang="fy"><mix-checklist></mix-checklist></div>`);
    await findByRole('heading', inFrisian.name);
    root.lang = 'en';
    await findByRole('heading', 'Seven questions before you mix');
    root.lang = 'fy';
    await findByRole('heading', inFrisian.name);
    root.lang = 'xx';
    await findByRole('heading', 'Zeven vragen vóór u gaat mengen');
  });

  it('says in its own words what one does', async () => {
    const name = freshName();
    localStorage.setItem(keyOf(name), file({ what: { choices: ['origins'] } }, { changed: '2024-03-05T12:00:00Z' }));
    await alone(html`<mix-checklist lang="fy"></mix-checklist>`, name);
    await sees(/Jo antwurden steane allinnich op dit apparaat\. Lêst bewarre op 5 \S+ 2024\./);
    await press(await findByRole('button', /^Fraach 1: /));
    await press(await findByRole('checkbox', 'Inkomens'), 'Space');
    await sees(/Wy minge [^.]*inkomens[^.]*\./);
    await sees(/Lêst bewarre om \d\d\.\d\d oere\./);
  });

  it('has the content in Dutch, and says that it is', async () => {
    await fixture(html`<mix-checklist lang="fy"></mix-checklist>`);
    const choice = await findByRole('checkbox', 'Inkomens');
    await press(choice, 'Space');
    await sees(/Wy minge inkomens\./);
    const marked = (text: string): (string | null | undefined)[] =>
      texts(text).map((node) => langOf(node.parentElement!));
    await until(() => marked('Inkomens').length > 0);
    expect(new Set(marked('Inkomens'))).to.eql(new Set(['nl']));
    expect(new Set(marked('inkomens'))).to.eql(new Set(['nl']));
    expect(new Set(marked('Wat wilt u mengen?'))).to.eql(new Set(['nl']));
    expect(new Set(marked('Wat wy oant no ta sizze'))).to.eql(new Set(['fy']));
    expect(new Set(marked('Sis it yn eigen wurden'))).to.eql(new Set(['fy']));
  });
});

/** The text nodes with exactly these words, anywhere on the page. */
function texts(words: string, root: ParentNode = document): Node[] {
  const found: Node[] = [];
  for (const element of root.querySelectorAll('*')) {
    found.push(...[...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim() === words));
    if (element.shadowRoot) found.push(...texts(words, element.shadowRoot));
  }
  return found;
}

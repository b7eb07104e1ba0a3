import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { alone, freshName, pageText, press, sees, seesNoMore, stored } from '../../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { file } from '../../testing/as-stored.js';
import '../index.js';
import type { MixDossier } from '../index.js';

const named = file({
  party: 'Gemeente',
  answers: { objectives: { positions: { contact: { municipality: 'main' }, facilities: { municipality: 'counts' } } } },
});
const mount = async (dossier: object, name = freshName()): Promise<MixDossier> => {
  const element = await alone<MixDossier>(
    html`<mix-dossier section="monitoring" .dossier=${dossier}></mix-dossier>`,
    name,
  );
  await findByRole('heading', 'Volgen of het werkt');
  return element;
};
const contact = 'Verschillende mensen leren elkaar kennen';
const write = (): HTMLElement => getByRole('button', `Leg vast hoe u dit volgt: ${contact}`);
const records = (element: MixDossier): readonly string[] => element.dossier.monitoring.map(({ sign }) => sign);

describe('what the team watches', () => {
  it('says what it is for where nobody names an objective', async () => {
    await mount(file());
    await sees('Zodra een partij bij vraag 5 een doel noemt, staat het hier.');
    expect(queryAllByRole('button', /Leg vast hoe u dit volgt/)).to.be.empty;
  });

  it('names what nothing is written down for first, the main objective before others', async () => {
    await mount(named);
    const headings = queryAllByRole('heading').map((each) => pageText(each));
    expect(headings.slice(-3)).to.eql(['Hier staat nog niets bij', contact, 'Voorzieningen die kunnen blijven']);
    await sees('Hoofddoel: Gemeente.');
    await sees('Nergens staat nog waaraan u een waterbedeffect zou zien.');
  });

  it('is written down with the keyboard alone, and then stands in the list', async () => {
    const name = freshName();
    const element = await mount(named, name);
    await press(write());
    expect(focused()).to.equal(await findByRole('textbox', /Wat laat zien dat het werkt\?/));
    await sendKeys({ type: 'Mensen groeten elkaar' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Ruzie verderop' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Straat' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Elk jaar' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'De wijkmanager' });
    await sendKeys({ press: 'Enter' });
    await sees('Mensen groeten elkaar');
    await sees('Elk jaar');
    expect(focused()).to.equal(await findByRole('heading', contact));
    expect(element.dossier.monitoring[0]).to.include({
      objective: 'contact',
      sign: 'Mensen groeten elkaar',
      waterbed: 'Ruzie verderop',
      scale: 'street',
      often: 'Elk jaar',
      who: 'De wijkmanager',
    });
    await sees(`Vastgelegd: ${contact}.`);
    await seesNoMore('Nergens staat nog waaraan u een waterbedeffect zou zien.');
    await findByRole('heading', 'Dit volgt u');
  });

  it('says what is missing at the field, and keeps what was typed', async () => {
    const element = await mount(named);
    await press(write());
    const sign = await findByRole<HTMLTextAreaElement>('textbox', /Wat laat zien/);
    getByRole('textbox', /Hoe vaak/).focus();
    await sendKeys({ type: 'Elk jaar' });
    await press(getByRole('button', 'Leg vast'));
    const fault = await findByRole('alert', /.*/);
    expect(pageText(fault)).to.include('Schrijf op wat u wilt zien');
    expect(focused()).to.equal(sign);
    expect(sign.getAttribute('aria-invalid')).to.equal('true');
    expect(getByRole<HTMLInputElement>('textbox', /Hoe vaak/).value).to.equal('Elk jaar');
    expect(records(element)).to.be.empty;
  });

  it('leaves all as it was when it is cancelled', async () => {
    const element = await mount(named);
    await press(write());
    await findByRole('textbox', /Wat laat zien/);
    await sendKeys({ type: 'x' });
    await press(getByRole('button', 'Annuleer'));
    expect(focused()).to.equal(await findByRole('button', `Leg vast hoe u dit volgt: ${contact}`));
    expect(records(element)).to.be.empty;
  });

  it('takes a suggestion into the form, marked as one, and writes nothing down by itself', async () => {
    const element = await mount(named);
    const [fold] = [...element.shadowRoot!.querySelectorAll('summary')].filter((each) =>
      each.textContent.includes('Voorstellen'),
    );
    await press(fold!);
    await sees('Voorstel, dit laat zien dat het werkt');
    const text = 'Oude en nieuwe bewoners hebben geregeld contact met elkaar.';
    await press(getByRole('button', `Neem over: ${text}`));
    const sign = await findByRole<HTMLTextAreaElement>('textbox', /Wat laat zien/);
    expect([sign.value, focused()]).to.eql([text, sign]);
    await sees('Overgenomen in het formulier. Er is nog niets vastgelegd.');
    expect(records(element)).to.be.empty;
    await press(getByRole('button', 'Leg vast'));
    await sees(`Vastgelegd: ${contact}.`);
    expect(records(element)).to.eql([text]);
  });

  it('is changed by a record that replaces; what stood there stays to be read', async () => {
    const element = await mount({
      ...named,
      monitoring: [{ id: 'm', made: '2026-06-01T10:00:00Z', objective: 'contact', sign: 'Oud' }],
    });
    await press(getByRole('button', `Wijzig hoe u dit volgt: ${contact}`));
    await findByRole('textbox', /Wat laat zien/);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' en nieuw' });
    await press(getByRole('button', 'Leg vast'));
    await sees('Oud en nieuw');
    expect(records(element)).to.eql(['Oud', 'Oud en nieuw']);
    expect(element.dossier.monitoring[1]!.replaces).to.eql(['m']);
    await sees('Wat hier eerder stond');
  });

  it('shows two versions, and what is written down then replaces both', async () => {
    const monitoring = ['Groeten', 'Praatjes'].map((sign, at) => ({
      id: `m${at}`,
      made: '2026-06-01T10:00:00Z',
      objective: 'contact',
      sign,
    }));
    const element = await mount({ ...named, monitoring });
    await sees('Twee versies');
    await press(getByRole('button', `Ga verder met versie 2: ${contact}`));
    await findByRole('textbox', /Wat laat zien/);
    await press(getByRole('button', 'Leg vast'));
    await seesNoMore('Twee versies');
    expect(element.dossier.monitoring.at(-1)).to.deep.include({ sign: 'Praatjes', replaces: ['m0', 'm1'] });
  });

  it('is taken away, and put back with one press', async () => {
    const element = await mount({
      ...named,
      monitoring: [{ id: 'm', made: '2026-06-01T10:00:00Z', objective: 'contact', sign: 'Groeten' }],
    });
    await press(getByRole('button', `Haal weg: ${contact}`));
    await sees(`Weggehaald: hoe u ‘${contact}’ volgt.`);
    expect(focused()!.id).to.equal('notice');
    expect(element.dossier.monitoring.at(-1)!.withdrawn).to.equal(true);
    await press(getByRole('button', 'Zet terug'));
    await findByRole('heading', 'Dit volgt u');
    expect(element.dossier.monitoring).to.have.lengthOf(1);
  });

  it('takes an objective of one’s own', async () => {
    const name = freshName();
    await mount(file(), name);
    await press(getByRole('button', 'Voeg een eigen doel toe'));
    expect(focused()).to.equal(await findByRole('textbox', 'Welk doel?'));
    await press(getByRole('button', 'Leg vast'));
    expect(focused()).to.equal(getByRole('textbox', 'Welk doel?'));
    await sendKeys({ type: 'Koelte in de zomer' });
    getByRole('textbox', /Wat laat zien/).focus();
    await sendKeys({ type: 'Bomen' });
    await press(getByRole('button', 'Leg vast'));
    expect(focused()).to.equal(await findByRole('heading', 'Koelte in de zomer'));
    await sees('Laatst bewaard');
    expect(stored(name)!['monitoring']).to.have.lengthOf(1);
  });

  it('says so when the host does not take the change, and keeps the form', async () => {
    const element = await mount(named);
    element.addEventListener('mix-dossier-update', (event) => event.preventDefault());
    await press(write());
    await findByRole('textbox', /Wat laat zien/);
    await sendKeys({ type: 'Groeten' });
    await press(getByRole('button', 'Leg vast'));
    await sees('Deze pagina neemt de wijziging niet aan.');
    expect(getByRole<HTMLTextAreaElement>('textbox', /Wat laat zien/).value).to.equal('Groeten');
  });

  it('is gone with all else that was typed when everything is wiped', async () => {
    await mount(named);
    await press(write());
    await findByRole('textbox', /Wat laat zien/);
    await sendKeys({ type: 'Groeten' });
    await press(getByRole('button', 'Leg vast'));
    await sees('Laatst bewaard');
    await press(getByRole('button', 'Voeg een eigen doel toe'));
    await findByRole('textbox', 'Welk doel?');
    await sendKeys({ type: 'Geheim' });
    await press(getByRole('button', 'Wis alles op dit apparaat'));
    await press(await findByRole('button', 'Ja, wis alles'));
    await findByRole('button', 'Voeg een eigen doel toe');
    expect(queryAllByRole('textbox', 'Welk doel?')).to.be.empty;
  });
});

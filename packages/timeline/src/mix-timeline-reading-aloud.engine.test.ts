import { expect, html } from '@open-wc/testing';
import { readFile, setViewport, writeFile } from '@web/test-runner-commands';
import { alone, stub, until } from '../../../testing/dossier.js';
import { queryAllByRole } from '../../../testing/index.js';
import { readAloud } from '../../../testing/reading-aloud.js';
import { open } from '../testing/timeline.js';
import '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const path = 'mix-timeline-reading-aloud.txt';
const entries = 'origin-of-the-idea big-cities-policy wbmgp-2006 standstill nplv regional-direction-bill';

/** It is the same day every time that this is read. */
const holdTime = (): void => {
  const today = Date.parse('2026-10-01T12:00:00Z');
  const Now = class extends Date {
    constructor(when: string | number | Date = today) {
      super(when);
    }
    static override now(): number {
      return today;
    }
  };
  stub(globalThis, 'Date', { value: Now });
};

/** A part of the file, under its own heading. */
const partOf = (file: string, title: string): string =>
  file.split(/^=== (.*) ===$/mu)[file.split(/^=== (.*) ===$/mu).indexOf(title) + 1]?.trim() ?? '';

describe('read aloud from top to bottom', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('says what is there, in an order that makes sense', async () => {
    holdTime();
    await setViewport({ width: 1280, height: 800 });
    const el = await alone<MixTimeline>(html`<mix-timeline entries=${entries}></mix-timeline>`);
    await until(() => queryAllByRole('figure').length);
    await el.updateComplete;
    const closed = readAloud(el).join('\n');
    await open('Grotestedenbeleid');
    await el.updateComplete;
    const opened = readAloud(el).join('\n');
    const now = `=== Dicht ===\n\n${closed}\n\n=== Grotestedenbeleid staat open ===\n\n${opened}\n`;
    const stored = await readFile({ path }).catch(() => undefined);
    if (stored === undefined) {
      await writeFile({ path, content: now });
      throw new Error(`${path} was not there, and is written: read it aloud`);
    }
    for (const title of ['Dicht', 'Grotestedenbeleid staat open'])
      expect(partOf(now, title).split('\n'), title).to.eql(partOf(stored, title).split('\n'));
  });
});

import { describe, expect, test } from 'vitest';
import { reportEn } from '../../report/report-en.js';
import { reportNl } from '../../report/report-nl.js';
import { textsIn } from './blocks.js';
import { sheetKinds, sheetsOf } from './sheets.js';

const made = { now: new Date('2026-11-26T10:00:00Z'), version: '0.1.0' };

describe.each([reportNl, reportEn])('blank sheets', (texts) => {
  test.each(sheetKinds)(`%s in ${texts.lang} has room to write, and a title`, (kind) => {
    const sheet = sheetsOf([kind], texts, made);
    expect(sheet.title).toBe(texts.messages.blank.titles[kind]);
    expect(sheet.about.every(([, value]) => value === '')).toBe(true);
    expect(sheet.blocks.some(({ kind: block }) => block === 'lines')).toBe(true);
    expect(textsIn(sheet).join('\n')).not.toContain('undefined');
  });

  test('of questions has all seven, with every choice to tick', () => {
    const all = textsIn(sheetsOf(['questions'], texts, made));
    const { questions } = texts.checklist;
    for (const { title, parts } of Object.values(questions)) {
      expect(all.some((each) => each.endsWith(title))).toBe(true);
      for (const [part, { choices }] of Object.entries(parts))
        // What a line is most like, and how a party looks at an objective, are written rather than ticked.
        if (part !== 'kind' && part !== 'positions')
          for (const { label } of Object.values(choices)) expect(all).toContain(label);
    }
  });

  test('together each begin a page', () => {
    const { blocks } = sheetsOf(sheetKinds, texts, made);
    expect(blocks.filter(({ kind }) => kind === 'page')).toHaveLength(2);
    expect(blocks.filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(3);
  });
});

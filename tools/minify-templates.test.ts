import { describe, expect, test } from 'vitest';
import { minifyCss, minifyHtml } from './minify-templates.mjs';

describe('white space in templates', () => {
  test.each([
    ['layout becomes one space', '\n    <b>a</b>\n    <i>b</i>\n  ', ' <b>a</b> <i>b</i> '],
    ['spaces on a line stay', '<b>a</b>  <i>b</i>', '<b>a</b>  <i>b</i>'],
  ])('html: %s', (_, before, after) => expect(minifyHtml(before)).toBe(after));

  test.each([
    [
      'layout and comments go',
      '\n  /* why */\n  :host {\n    color: red;\n    margin: 0 1em;\n  }\n',
      ':host{color:red;margin:0 1em}',
    ],
    ['strings stay', `a::before { content: "a ; /* b */  c"; }`, `a::before{content:"a ; /* b */  c"}`],
    ['descendants keep their space', 'a :hover, b > c { top: calc(1px + 2px) }', 'a :hover,b > c{top:calc(1px + 2px)}'],
    [
      'a query keeps its space',
      '@media screen and (width > 1px) { a { b: c } }',
      '@media screen and (width > 1px){a{b:c}}',
    ],
  ])('css: %s', (_, before, after) => expect(minifyCss(before).trim()).toBe(after));
});

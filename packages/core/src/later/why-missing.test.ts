import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { whyMissing } from './why-missing.js';

const files: Readonly<Record<string, string>> = {
  '/whole.js': 'import{a}from"./around.js";import"./leaf.js";export{a}',
  '/around.js': "import './whole.js'; export const a = 1",
  '/leaf.js': 'export {}',
  '/lacks.js': 'import{a}from"./half-way.js"',
  '/half-way.js': 'export*from"./gone.js"',
};
const asked: string[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  response.writeHead(url in files ? 200 : 404, { 'content-type': 'text/javascript' }).end(files[url]);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const notFetched = (path: string): Promise<string> =>
  whyMissing(new TypeError(`Failed to fetch dynamically imported module: ${origin}${path}`));

it.each([
  ['/none.js', 'gone'],
  ['/lacks.js', 'gone'],
  ['/whole.js', 'lost'],
])('%s, with what it imports: %s', async (path, missing) => {
  expect(await notFetched(path)).toBe(missing);
});

it('asks for each file once, also where they import each other', async () => {
  asked.length = 0;
  await notFetched('/whole.js');
  expect([...asked].sort()).toEqual(['/around.js', '/leaf.js', '/whole.js']);
});

it('takes a file that cannot be read for one that is being replaced', async () => {
  expect(await whyMissing(new SyntaxError('Unexpected end of input'))).toBe('gone');
});

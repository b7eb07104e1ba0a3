import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJson, readSource, SourceFault } from './source.js';

const json = { 'content-type': 'application/json' };
let sent = 0;
let closed = 0;

/** What the server does, by path. */
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good': (response) => response.writeHead(200, json).end('{"naam":"Elzenwaard – één"}'),
  '/mark': (response) => response.writeHead(200, json).end('\uFEFF{"naam":1}'),
  '/redirect': (response) => response.writeHead(302, { location: '/good' }).end(),
  '/permanent': (response) => response.writeHead(308, { location: 'http://example.invalid/plan.json' }).end(),
  '/none': (response) => response.writeHead(404, json).end('{}'),
  '/broken': (response) => response.writeHead(503, json).end('{}'),
  '/page': (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html>'),
  '/half-json': (response) => response.writeHead(200, json).end('{"naam":'),
  '/latin': (response) => response.writeHead(200, json).end(Buffer.from([0x22, 0xe9, 0x22])),
  '/cut-character': (response) => response.writeHead(200, json).end(Buffer.from([0x22, 0xe2, 0x82])),
  '/silent': () => {},
  '/slow-body': (response) => response.writeHead(200, json).write('{"naam":'),
  '/said-large': (response) => {
    response.writeHead(200, { ...json, 'content-length': '1000000' });
    response.write('{');
  },
  '/lies-small': (response) => {
    // More than it says: what is beyond does not come through.
    response.socket!.end(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}${' '.repeat(5000)}`,
    );
  },
  '/half-a-file': (response) => {
    response.writeHead(200, { ...json, 'content-length': '500' });
    response.write('{"naam":');
    setTimeout(() => response.destroy(), 20);
  },
  '/endless': (response) => {
    response.writeHead(200, json);
    const chunk = ' '.repeat(1000);
    const timer = setInterval(() => {
      sent += chunk.length;
      response.write(chunk);
    });
    response.once('close', () => {
      closed += 1;
      clearInterval(timer);
    });
  },
};

const server = createServer((request, response) => answers[request.url ?? '']?.(response));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const bounds = { most: 4000, longest: 60_000 };
/** For what never ends; a machine may be busy where something comes. */
const hasty = { ...bounds, longest: 400 };
const faultOf = async (url: string, within = bounds): Promise<SourceFault> => {
  try {
    await readJson(url, within);
  } catch (error) {
    if (error instanceof SourceFault) return error;
    throw error;
  }
  throw new Error(`${url} was read.`);
};

describe('a file that is there', () => {
  it('is read, with a byte order mark too', async () => {
    expect(await readJson(`${origin}/good`, bounds)).toEqual({ naam: 'Elzenwaard – één' });
    expect(await readJson(`${origin}/mark`, bounds)).toEqual({ naam: 1 });
    expect(await readSource(`${origin}/good`, bounds)).toBe('{"naam":"Elzenwaard – één"}');
  });
  it('is no longer than the server said', async () => {
    expect(await readJson(`${origin}/lies-small`, bounds)).toEqual({});
  });
});

describe('a file that is not', () => {
  it.each([
    ['/redirect', 'redirect', /verwijst door/],
    ['/permanent', 'redirect', /verwijst door/],
    ['/none', 'status', /antwoordt met 404\.$/],
    ['/broken', 'status', /antwoordt met 503\.$/],
    ['/page', 'not-json', /is een webpagina\.$/],
    ['/half-json', 'not-json', /is geen JSON\.$/],
    ['/latin', 'not-json', /is geen UTF-8\./],
    ['/cut-character', 'not-json', /is geen UTF-8\./],
    ['/silent', 'timeout', /komt niet binnen 0\.4 seconden\.$/],
    ['/slow-body', 'timeout', /komt niet binnen 0\.4 seconden\.$/],
    ['/said-large', 'too-large', /is te groot\. Het bestand mag 4 kB zijn\.$/],
    ['/endless', 'too-large', /is te groot\./],
    ['/half-a-file', 'network', /is niet te bereiken\.$/],
  ])('such as %s is not read: %s', async (path, reason, says) => {
    const fault = await faultOf(origin + path, reason === 'timeout' ? hasty : bounds);
    expect([fault.reason, fault.url]).toEqual([reason, origin + path]);
    expect(fault.message).toMatch(says);
  });

  it('at a server that is not there', async () => {
    expect((await faultOf('http://127.0.0.1:1/plan.json')).reason).toBe('network');
  });

  it('is not read on once it is too large', async () => {
    await faultOf(`${origin}/endless`);
    await expect.poll(() => closed).toBeGreaterThanOrEqual(2);
    expect(sent).toBeLessThan(500_000);
  });
});

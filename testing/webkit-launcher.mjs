// WebKitGTK for @web/test-runner: starts Xvfb and WebKitWebDriver, and answers to the name "playwright", so that the
// runner's own sendKeys, sendMouse and setViewport work. No emulateMedia, no ariaSnapshot, no viewport under 290 px.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

const codes = {
  Backspace: 0xe003,
  Tab: 0xe004,
  Enter: 0xe007,
  Shift: 0xe008,
  Control: 0xe009,
  Alt: 0xe00a,
  Escape: 0xe00c,
  Space: 0xe00d,
  PageUp: 0xe00e,
  PageDown: 0xe00f,
  End: 0xe010,
  Home: 0xe011,
  ArrowLeft: 0xe012,
  ArrowUp: 0xe013,
  ArrowRight: 0xe014,
  ArrowDown: 0xe015,
  Delete: 0xe017,
  F2: 0xe032,
  Meta: 0xe03d,
};
const key = (name) => (codes[name] ? String.fromCharCode(codes[name]) : name);
const down = (name) => ({ type: 'keyDown', value: key(name) });
const up = (name) => ({ type: 'keyUp', value: key(name) });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const button = (type, options) => ({ type, button: { middle: 1, right: 2 }[options?.button] ?? 0 });

/** A window is never narrower than the buttons of its browser, which nobody presses here. */
const smallButtons = `toolbar, entry, button, image {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px;
}`;

class WebKitLauncher extends WebdriverLauncher {
  #driver;
  #display;
  #settings;
  #driverPath;

  constructor({ driver, browser }) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    });
    this.#driverPath = driver;
    this.type = 'playwright';
    this.concurrency = 1;
  }

  async initialize(config) {
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
  }

  async createDriverManager() {
    // A runner that is stopped by hand leaves nothing behind.
    process.once('exit', () => this.#end());
    this.#settings = mkdtempSync(join(tmpdir(), 'mengwijzer-gtk-'));
    mkdirSync(join(this.#settings, 'gtk-3.0'));
    writeFileSync(join(this.#settings, 'gtk-3.0', 'gtk.css'), smallButtons);
    const env = { ...process.env, XDG_CONFIG_HOME: this.#settings };
    const port = (this.options.port = await freePort());
    if (!env.DISPLAY) {
      this.#display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      env.DISPLAY = `:${String((await once(this.#display.stdio[3], 'data'))[0]).trim()}`;
    }
    this.#driver = spawn(this.#driverPath, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    for (let attempt = 0; attempt < 50; attempt++) {
      if (await fetch(`http://127.0.0.1:${port}/status`).catch(() => null)) break;
      await sleep(100);
    }
    return super.createDriverManager();
  }

  /** A page begins as it does in the other browsers. */
  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.getPage().setViewportSize({ width: 800, height: 600 });
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    this.#end();
  }

  #end() {
    this.#driver?.kill();
    this.#display?.kill();
    if (this.#settings) rmSync(this.#settings, { recursive: true, force: true });
  }

  getPage() {
    const { driver } = this;
    const keys = (actions) => driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    const pointer = (...actions) =>
      driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    return {
      driver,
      screenshot: () => driver.takeScreenshot(),
      emulateMedia() {
        throw new Error('WebKitGTK cannot emulate media.');
      },
      keyboard: {
        type: (text) => keys([...text].flatMap((letter) => [down(letter), up(letter)])),
        down: (name) => keys([down(name)]),
        up: (name) => keys([up(name)]),
        press: (chord) => {
          const names = chord.split(/\+(?=.)/);
          return keys([...names.map(down), ...names.reverse().map(up)]);
        },
      },
      mouse: {
        move: (x, y) => pointer(move(x, y)),
        down: (options) => pointer(button('pointerDown', options)),
        up: (options) => pointer(button('pointerUp', options)),
        click: (x, y, options) => pointer(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      },
      async setViewportSize({ width, height }) {
        const size = () => driver.execute(() => [innerWidth, innerHeight, outerHeight - innerHeight]);
        const isReached = ([w, h]) => w === width && h === height;
        let now = await size();
        if (isReached(now)) return;
        const [, , toolbar] = now;
        await driver.setWindowSize(width, height + toolbar);
        // The page hears of it later.
        for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) {
          now = await size();
          if (isReached(now)) return;
        }
        throw new Error(
          `WebKitGTK does not reach a viewport of ${width} × ${height}, but ${now.slice(0, 2).join(' × ')}.`,
        );
      },
    };
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

export const webkitLauncher = (paths) => new WebKitLauncher(paths);

// Where the browsers are. Only node: modules: it runs before `npm ci`.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Path of a Chromium or Chrome, or undefined. */
export function findChromium() {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  return [
    ...usualPlaces(),
    ...playwrightCache(),
    ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'chrome']),
  ].find((path) => existsSync(path));
}

/** Path of Firefox (ESR), or undefined. */
export function findFirefox() {
  return [env.FIREFOX_PATH ?? '', ...onPath(['firefox-esr', 'firefox'])].find((path) => path && existsSync(path));
}

/** What WebKitGTK needs, or undefined when a part is missing. */
export function findWebKit() {
  const [driver] = onPath(['WebKitWebDriver']).filter((path) => existsSync(path));
  const [xvfb] = onPath(['Xvfb']).filter((path) => existsSync(path));
  const lib = '/usr/lib';
  const browser = (existsSync(lib) ? readdirSync(lib) : [])
    .map((folder) => join(lib, folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && browser && (xvfb || env.DISPLAY) ? { driver, browser } : undefined;
}

/** Installs Firefox and WebKit where they are missing and it can; gives the names of those that are missing still. */
export function missingEngines() {
  return [
    { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
    { name: 'WebKit', find: findWebKit, packages: ['webkitgtk-webdriver', 'xvfb', 'xauth'] },
  ]
    .filter(({ find, packages }) => !find() && !(installWithApt(packages) && find()))
    .map(({ name }) => name);
}

/** Installs Debian packages when this is root on a system with apt; says whether it did. */
export function installWithApt(packages) {
  if (platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!onPath(['apt-get']).some((path) => existsSync(path))) return false;
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces() {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
}

function playwrightCache() {
  const folder =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[platform] ??
    join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => [
      join(folder, name, 'chrome-linux', 'chrome'),
      join(folder, name, 'chrome-linux64', 'chrome'),
      join(folder, name, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
      join(folder, name, 'chrome-win', 'chrome.exe'),
    ]);
}

function onPath(names) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder);
  return names.flatMap((name) => folders.map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name)));
}

// Makes a fresh clone ready: installs packages when the lock file changed and, with --browser, finds or installs what tests open pages with: Chromium,
// and nginx where it can be had. setup.mjs looks at Node first.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWithApt, findChromium } from '../tools/browsers.mjs';
import { provideNginx } from '../tools/servers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.mengwijzer-lock');

// Git sets no file dates, so the content of the lock file decides.
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages (npm ci)…');
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    fail('npm ci did not succeed; see above.');
  }
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser') && !findChromium()) {
  console.log('Installing Chromium…');
  if (!installWithApt(['chromium', 'fonts-dejavu-core']) || !findChromium())
    fail('The tests need Chrome or Chromium: install it, or set CHROME_PATH to its executable.');
}
if (process.argv.includes('--browser')) provideNginx();

function fail(message) {
  console.error(message);
  process.exit(1);
}

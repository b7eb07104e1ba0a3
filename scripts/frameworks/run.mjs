// Commands of an example, of which one only reads what they said when they fail.
import { spawn } from 'node:child_process';

const environment = {
  ...process.env,
  CI: 'true',
  NG_CLI_ANALYTICS: 'false',
  ASTRO_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
};

/** Resolves when the command ended well; else rejects with all that it said. */
export function run(folder, command, args) {
  return new Promise((resolve, reject) => {
    const child = start(folder, command, args);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${command} ${args.join(' ')}: exit ${code}\n${said}`)),
    );
  });
}

/** A command that goes on. */
export const start = (folder, command, args, env = {}) =>
  spawn(command, args, {
    cwd: folder,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

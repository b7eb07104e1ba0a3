// A registry of our own on this machine, with our packages only: it asks nobody for what it does not have.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Starts it on a free port.
 * @returns its `address`, the `env` in which npm publishes to it, and how to `stop` it
 */
export async function startRegistry(folder) {
  const { runServer } = require('verdaccio');
  const server = await runServer({
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    packages: { '@mengwijzer/*': { access: '$all', publish: '$all' } },
    uplinks: {},
    web: { enable: false },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'pretty', level: 'error' },
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${server.address().port}`;
  const address = `http://${host}/`;

  // npm wants a token, even where anyone may publish, and loses one that comes in the environment.
  const config = join(folder, 'npmrc');
  writeFileSync(config, `registry=${address}\n//${host}/:_authToken=anyone\n`);
  return {
    address,
    env: { npm_config_userconfig: config, npm_config_registry: address },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

// The examples of docs/examples, and what differs between them.

/**
 * `folder`: what is put on a web server after `npm run build`. `trustedTypes`: policies that the framework makes, beside Lit's own.
 * An example with `server` answers requests itself: `src/server.js` listens on `PORT` and says where.
 *
 * @type {readonly { name: string, folder?: string, trustedTypes?: string, server?: true }[]}
 */
export const examples = [
  // The slowest first, so that it is not what everybody waits for.
  { name: 'angular', folder: 'dist', trustedTypes: 'angular' },
  { name: 'astro', folder: 'dist' },
  { name: 'vue', folder: 'dist', trustedTypes: 'vue' },
  { name: 'svelte', folder: 'dist', trustedTypes: 'svelte-trusted-html' },
  { name: 'react', folder: 'dist' },
  { name: 'server', server: true },
  { name: 'html', folder: 'dist' },
];

/** The policy of our own pages, with what the framework may make of text. */
export const policyOf = ({ trustedTypes = '' }) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    `trusted-types lit-html ${trustedTypes}`.trim(),
  ].join('; ');

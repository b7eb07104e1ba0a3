// The one place where the headers stand. csp.txt is made from it, and the tests send what it says.
const strict = (types) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; ');

const elements = strict('lit-html');
const worker = strict('lit-html mengwijzer');

/** Values of `Content-Security-Policy`, by what a page has. */
export const policies = {
  /** The elements. */
  elements,
  /** The elements, with `worker` on the calculator: its policy vouches for the address of the worker. */
  worker,
  /** A page that shows ours in a frame, with host.js. */
  frame: `${elements}; frame-src 'self'`,
  /** What the server sends with our own pages/, which is the frame itself. */
  pages: `${worker}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
};

const saidOf = {
  elements: 'Uw pagina’s met de elementen',
  worker: 'Hetzelfde, met worker op de rekenhulp',
  frame: 'Uw pagina’s met een iframe van pages/',
  pages: 'De map pages/ zelf; zet achter frame-ancestors de sites die een iframe mogen zetten',
};

/** The text of csp.txt: a header for each, to copy. */
export const cspText = Object.entries(policies)
  .map(([name, policy]) => `# ${saidOf[name]}\nContent-Security-Policy: ${policy}\n`)
  .join('\n');

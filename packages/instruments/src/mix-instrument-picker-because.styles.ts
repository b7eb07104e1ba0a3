import { css } from 'lit';

/** What the answers say about an instrument. */
export default css`
  .why {
    display: grid;
    gap: 0.3em;
  }
  .why li {
    display: grid;
    grid-template-columns: 1.15em minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: 38em;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .why .i {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.15em;
    stroke-width: 2.2;
  }
  @media print {
    .why li {
      break-inside: avoid;
    }
  }
  .why-for .i {
    color: var(--_mix-home);
  }
  .why-against .i {
    color: var(--_mix-away);
  }
  .why-condition .i {
    color: var(--_mix-caution);
  }
`;

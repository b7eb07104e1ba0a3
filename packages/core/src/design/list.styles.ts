import { css } from 'lit';

/** What lists share that one can narrow down and read on in: what is chosen, nothing left, a name that opens its entry. */
export const listStyles = css`
  .msgs:not(:empty) {
    display: grid;
    margin-block-start: 1em;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
  }
  .chosen b {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    min-block-size: 2em;
    padding: 0.15em 0.45em 0.15em 0.75em;
    border: 1px solid var(--_mix-edge);
    border-radius: 2em;
    background: var(--_mix-page);
    cursor: pointer;
    font-size: 0.875em;
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .chip:hover {
    border-color: var(--_mix-accent);
    background: var(--_mix-pick);
  }
  .chip .i {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_mix-muted);
  }
  .open-it {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    font-weight: inherit;
    text-align: start;
    color: var(--_mix-accent);
    text-decoration: underline 1px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }
  .open-it:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }

  @media print {
    .chip {
      border-color: #999;
    }
    .chip .i {
      display: none;
    }
    .open-it {
      color: inherit;
      text-decoration: none;
    }
  }
`;

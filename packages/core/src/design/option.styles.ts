import { css } from 'lit';

/** Options: one row of bordered labels with mark and word. */
export const optionStyles = css`
  .opts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .opt {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding: 0.3em 0.85em 0.3em 0.6em;
    border: 1px solid var(--_mix-edge);
    border-radius: var(--_mix-radius);
    cursor: pointer;
    line-height: 1.25;
    background: var(--_mix-page);
    font-size: 0.9375em;
  }
  .opt input {
    appearance: none;
    position: absolute;
    inset: 0;
    border-radius: inherit;
    cursor: pointer;
  }
  .opt:hover {
    background: var(--_mix-pick);
    border-color: var(--_mix-accent);
  }
  .opt.on {
    border-color: var(--_mix-accent);
    box-shadow: inset 0 0 0 1px var(--_mix-accent);
    background: var(--_mix-pick);
    font-weight: 620;
  }
  @media (forced-colors: active) {
    .opt.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

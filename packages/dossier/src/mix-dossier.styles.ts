import { css } from 'lit';

export default css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.55em;
    padding-block-end: 0.75em;
  }
  .head .tools {
    padding-block-start: 0.4em;
  }
  .about {
    margin-block-end: 0.75em;
  }
  .about .fields {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    padding-block: 0.5em 0.25em;
  }
  .msgs:not(:empty) {
    display: grid;
    margin-block-end: 1.5em;
  }

  .sections {
    display: grid;
    border-block: 1px solid var(--_mix-rule);
    padding-block: 0.25em;
  }
  .to-section {
    inline-size: 100%;
    min-block-size: var(--_mix-target);
    padding: 0.5em 0.6em;
    border: 0 solid transparent;
    border-inline-start-width: 3px;
    background: none;
    cursor: pointer;
    line-height: 1.3;
    text-align: start;
  }
  .to-section:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .to-section[aria-current] {
    border-color: var(--_mix-accent);
    background: var(--_mix-pick);
    font-weight: 620;
  }
  #section {
    padding-block: 1.75em 1.5em;
  }
  .save {
    display: grid;
    gap: 0.1em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_mix-rule);
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_mix-muted);
  }

  @container (min-width: 36em) {
    .sections {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1.5em;
      border-block-start: 0;
      padding-block: 0;
    }
    .to-section {
      inline-size: auto;
      padding-inline: 0;
      border-width: 0 0 3px;
    }
    .to-section[aria-current] {
      background: none;
    }
  }
  @media (forced-colors: active) {
    .to-section[aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    /* A report is printed without what stands around it. */
    .partonly > :not(#section) {
      display: none;
    }
    #section {
      padding-block: 0;
    }
  }
`;

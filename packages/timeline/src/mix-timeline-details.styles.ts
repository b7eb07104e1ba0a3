import { css } from 'lit';

/** What an opened entry of the timeline has beside what entries of all sorts have. */
export default css`
  .ent .state {
    padding-block-end: 0.9em;
  }
  .ent > .refs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .ent > .refs > p {
    padding-block: 0.45em;
  }
  .ent .src .dl {
    font-size: 1em;
    padding-block-end: 0.5em;
  }
`;

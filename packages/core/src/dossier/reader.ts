type Reading = typeof import('./reading.js');

let reading: Reading | undefined;
let coming: Promise<Reading> | undefined;

/** What reads dossiers: once it has come, it is there at once. */
export const reader = {
  get now(): Reading | undefined {
    return reading;
  },

  /** Rejects where it does not come; it may be asked for again then. */
  load(): Promise<Reading> {
    return (coming ??= import('./reading.js').then(
      (come) => (reading = come),
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    ));
  },
};

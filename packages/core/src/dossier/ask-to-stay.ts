/** Lets the browser ask whoever is leaving the page whether to, as something that was typed is kept nowhere. Handles `beforeunload`. */
export const askToStay = (event: Event): void => {
  event.preventDefault();
  // For browsers that ask only then.
  (event as BeforeUnloadEvent).returnValue = true;
};

// A module of its own, so that what all elements share is a part with a name that changes with it.
export { MixProvider } from '@mengwijzer/core';

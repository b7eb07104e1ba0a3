/** Listens for what a page says only in its console, from the start of a story on; `fail` makes the story fail when there was something. */
export function watchFaults(): { fail: () => void; stop: () => void } {
  const faults: string[] = [];
  const { error } = console;
  const onError = ({ message }: ErrorEvent): void => void faults.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent): void => void faults.push(`rejected: ${String(reason)}`);
  Object.assign(console, {
    error: (...said: unknown[]) => {
      faults.push(said.map(String).join(' '));
      error.apply(console, said);
    },
  });
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return {
    fail: () => {
      if (faults.length > 0) throw new Error(`The story said in the console:\n${faults.join('\n')}`);
    },
    stop: () => {
      Object.assign(console, { error });
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    },
  };
}

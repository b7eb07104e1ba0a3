export interface Report {
  readonly check: (name: string, fault?: string) => void;
  readonly step: <T>(name: string, act: () => T | Promise<T>) => Promise<T>;
  readonly whole: (act: () => unknown) => Promise<void>;
  readonly finish: () => void;
}
export function startReport(): Report;

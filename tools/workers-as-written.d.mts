import type { Plugin, UserConfig } from 'vite';

export function workersAsWritten(): Plugin;
export function wholeWorkers(folder: string, resolve: UserConfig['resolve']): Plugin;

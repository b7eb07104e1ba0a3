import type { Plugin } from 'vite';

export function workersAsWritten(): Plugin;

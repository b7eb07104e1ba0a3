export * from './events.js';
export * from './mix-checklist.js';

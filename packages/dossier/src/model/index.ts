export * from './voices.js';

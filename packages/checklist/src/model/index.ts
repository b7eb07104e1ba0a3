export * from './edit.js';
export * from './hints.js';
export * from './markdown.js';
export * from './objectives.js';
export * from './scale.js';
export * from './state.js';
export * from './summary.js';
export * from './texts.js';

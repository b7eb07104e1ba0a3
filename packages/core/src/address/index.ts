export { readList, readText, writeQuery } from './query.js';

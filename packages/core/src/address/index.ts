export { readList, readQuery, readText, writeQuery } from './query.js';

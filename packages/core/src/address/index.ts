export { readList, readQuery, readText, writeQuery } from './query.js';
export { PageAddress } from './page-address.js';

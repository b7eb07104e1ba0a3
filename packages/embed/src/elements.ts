import { tags } from './made/tags.js';

export { tags };

export type ElementName = keyof typeof tags;

export const isElementName = (name: unknown): name is ElementName => Object.hasOwn(tags, name as string);

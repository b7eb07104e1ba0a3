import { createContext } from '@lit/context';

/**
 * Where an element asks for a partner's own content: the URL of its file, or what `JSON.parse` made of one. It is loaded by who asks, so a
 * page whose elements show none of it loads nothing. The key is the same in every copy of the toolkit.
 */
export const contentContext = createContext<unknown>(Symbol.for('mengwijzer.content.1'));

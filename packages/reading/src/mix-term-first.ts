/** Words on a page that are explained, by what they are: on paper only the first of them is. */
const words = new Set<HTMLElement & { readonly termId: string | undefined }>();

export const enter = (word: HTMLElement & { readonly termId: string | undefined }): unknown => words.add(word);
export const leave = (word: HTMLElement & { readonly termId: string | undefined }): unknown => words.delete(word);

/** Whether none of the same page that means the same stands before it. */
export const isFirst = (word: HTMLElement & { readonly termId: string | undefined }): boolean =>
  ![...words].some(
    (other) =>
      other !== word &&
      other.termId === word.termId &&
      other.getRootNode() === word.getRootNode() &&
      (word.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );

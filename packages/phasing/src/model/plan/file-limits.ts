/** Longest text of a file or of the clipboard that is read, in UTF-16 units: some 10 MB. */
export const MAX_TEXT = 10_485_760;

/** The version of the toolkit; all packages share it. */
export const VERSION = '0.1.0';

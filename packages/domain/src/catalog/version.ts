/** The catalogue format's version; a reader refuses a file with another one. */
export const CATALOGUE_VERSION = 1;

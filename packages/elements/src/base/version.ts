/** The version that all elements share. Two versions on one page: the first one stays. */
export const VERSION = '0.1.0';

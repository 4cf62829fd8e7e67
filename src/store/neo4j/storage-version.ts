/** The version of the stored form; raised if an older or newer program would read it wrongly. */
export const STORAGE_VERSION = 16;

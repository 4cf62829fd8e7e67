/** Prints a line on the terminal. */
export type PrintLine = (line: string) => void;

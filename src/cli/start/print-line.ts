/** Tells a person at the terminal one line. */
export type PrintLine = (line: string) => void;

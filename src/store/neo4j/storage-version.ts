/**
 * The form in which a dataset is stored, as far as reading goes; raised whenever an older program,
 * or a newer one, would read it wrongly.
 */
export const STORED_FORM = 4;

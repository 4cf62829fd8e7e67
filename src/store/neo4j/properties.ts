/** What a property holds. */
export type Plain = string | number | boolean | null | readonly string[] | readonly number[];
/** A node's properties, as written and as read. */
export type Properties = Readonly<Record<string, Plain>>;

export const partyId = (i: number) => `party:p${i}`;

/** The group to which the first thousand parties belong. */
export const GROUP_ID = 'party:group';

export const assetId = (i: number) => `asset:a${i}`;

export const rightId = (i: number) => `right:r${String(i).padStart(7, '0')}`;

export const eventId = (i: number) => `event:e${i}`;

export const sourceId = (i: number) => `source:s${i}`;

export const agreementId = (i: number) => `agreement:g${i}`;

export const clauseId = (i: number) => `clause:g${i}-1`;

export const conditionId = (i: number) => `condition:c${i}`;

export const KINDS = [
  ['LICENSE', 'PRIVILEGE'],
  ['EXCLUSIVITY', 'CLAIM'],
  ['FIRST_REFUSAL', 'POWER'],
  ['PURCHASE_COMMITMENT', 'CLAIM'],
  ['SUPPLY_COMMITMENT', 'CLAIM'],
  ['REVENUE_SHARE', 'CLAIM'],
  ['PAYMENT', 'CLAIM'],
  ['GOVERNANCE', 'POWER'],
  ['INFORMATION', 'CLAIM'],
  ['AUDIT', 'CLAIM'],
  ['NON_COMPETE', 'CLAIM'],
] as const;

export const NOUNS = [
  'compute',
  'models',
  'patents',
  'data',
  'capacity',
  'software',
  'brands',
  'sites',
  'equity',
  'power',
  'chips',
  'storage',
];

export const VERBS = [
  'use',
  'sell',
  'host',
  'train',
  'build',
  'supply',
  'inspect',
  'license',
  'offer',
  'operate',
];

export const PLACES = ['Europe', 'Asia', 'America', 'Africa', 'Oceania', 'every country'];

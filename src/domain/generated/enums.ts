// Written by npm run codegen from schema/*.graphql: do not edit.
export const ENUMS = {
  "ActKind": [
    "SUPERSEDES",
    "ASSIGNS",
    "TERMINATES",
    "WAIVES",
    "VOIDS_CONDITION",
    "EXERCISES",
    "PERFORMS"
  ],
  "AgreementKind": [
    "MASTER",
    "DEFINITIVE",
    "AMENDMENT",
    "JOINT_VENTURE",
    "INVESTMENT",
    "LICENCE",
    "LICENSE",
    "SUPPLY",
    "CONSTITUTION",
    "MEMORANDUM",
    "LETTER_OF_INTENT",
    "STATEMENT",
    "OTHER"
  ],
  "CuadCategory": [
    "DOCUMENT_NAME",
    "PARTIES",
    "AGREEMENT_DATE",
    "EFFECTIVE_DATE",
    "EXPIRATION_DATE",
    "RENEWAL_TERM",
    "NOTICE_PERIOD_TO_TERMINATE_RENEWAL",
    "GOVERNING_LAW",
    "MOST_FAVORED_NATION",
    "NON_COMPETE",
    "EXCLUSIVITY",
    "NO_SOLICIT_OF_CUSTOMERS",
    "COMPETITIVE_RESTRICTION_EXCEPTION",
    "NO_SOLICIT_OF_EMPLOYEES",
    "NON_DISPARAGEMENT",
    "TERMINATION_FOR_CONVENIENCE",
    "ROFR_ROFO_ROFN",
    "CHANGE_OF_CONTROL",
    "ANTI_ASSIGNMENT",
    "REVENUE_PROFIT_SHARING",
    "PRICE_RESTRICTIONS",
    "MINIMUM_COMMITMENT",
    "VOLUME_RESTRICTION",
    "IP_OWNERSHIP_ASSIGNMENT",
    "JOINT_IP_OWNERSHIP",
    "LICENSE_GRANT",
    "NON_TRANSFERABLE_LICENSE",
    "AFFILIATE_LICENSE_LICENSOR",
    "AFFILIATE_LICENSE_LICENSEE",
    "UNLIMITED_ALL_YOU_CAN_EAT_LICENSE",
    "IRREVOCABLE_OR_PERPETUAL_LICENSE",
    "SOURCE_CODE_ESCROW",
    "POST_TERMINATION_SERVICES",
    "AUDIT_RIGHTS",
    "UNCAPPED_LIABILITY",
    "CAP_ON_LIABILITY",
    "LIQUIDATED_DAMAGES",
    "WARRANTY_DURATION",
    "INSURANCE",
    "COVENANT_NOT_TO_SUE",
    "THIRD_PARTY_BENEFICIARY"
  ],
  "ChangeKind": [
    "ASSERTED",
    "CHANGED",
    "CORRECTED",
    "WITHDRAWN",
    "REMOVED",
    "MERGED"
  ],
  "HeadMoment": [
    "ENDS",
    "BEGINS"
  ],
  "ConditionEffect": [
    "ACTIVATES",
    "TERMINATES",
    "QUALIFIES"
  ],
  "RightStatus": [
    "IN_FORCE",
    "CONTINGENT",
    "NOT_YET_EFFECTIVE",
    "EXPIRED",
    "TERMINATED",
    "SUPERSEDED"
  ],
  "Certainty": [
    "CERTAIN",
    "POSSIBLE"
  ],
  "EndReason": [
    "TERM",
    "CONDITION",
    "TERMINATED",
    "SUPERSEDED",
    "EXERCISED",
    "PERFORMED"
  ],
  "LinkKind": [
    "HOLDS",
    "OWES",
    "PARTY_TO",
    "PARTICIPATES_IN",
    "PART_OF",
    "AMENDS",
    "COMPRISES"
  ],
  "ListOrderField": [
    "NAME",
    "DAY"
  ],
  "NodeType": [
    "PARTY",
    "ASSET",
    "AGREEMENT",
    "CLAUSE",
    "DEAL",
    "RIGHT",
    "CONDITION",
    "EVENT",
    "ACT",
    "DISPUTE",
    "EVIDENCE",
    "SOURCE"
  ],
  "PartyKind": [
    "COMPANY",
    "NONPROFIT",
    "GOVERNMENT",
    "PERSON",
    "CONSORTIUM",
    "BODY",
    "OTHER"
  ],
  "NameKind": [
    "LEGAL",
    "TRADING",
    "FORMER",
    "ALIAS",
    "ABBREVIATION"
  ],
  "IdentifierScheme": [
    "LEI",
    "CIK",
    "WIKIDATA",
    "ISIN",
    "TICKER",
    "URL",
    "OTHER"
  ],
  "RightKind": [
    "LICENSE",
    "EXCLUSIVITY",
    "FIRST_REFUSAL",
    "FIRST_OFFER",
    "FIRST_AVAILABILITY",
    "PURCHASE_COMMITMENT",
    "SUPPLY_COMMITMENT",
    "REVENUE_SHARE",
    "PAYMENT",
    "EQUITY_INTEREST",
    "GOVERNANCE",
    "INFORMATION",
    "AUDIT",
    "CONSENT",
    "TERMINATION_OPTION",
    "EXTENSION_OPTION",
    "PURCHASE_OPTION",
    "IP_OWNERSHIP",
    "NON_COMPETE",
    "LIBERTY_TO_ACT",
    "INDEMNITY",
    "MOST_FAVOURED_TERMS",
    "OTHER"
  ],
  "LegalPosition": [
    "CLAIM",
    "PRIVILEGE",
    "POWER",
    "IMMUNITY"
  ],
  "CorrelativePosition": [
    "DUTY",
    "NO_RIGHT",
    "LIABILITY",
    "DISABILITY"
  ],
  "Bindingness": [
    "BINDING",
    "NON_BINDING",
    "UNKNOWN"
  ],
  "Activation": [
    "ALL",
    "ANY"
  ],
  "RightOrderField": [
    "HOLDER",
    "EFFECTIVE_FROM",
    "EFFECTIVE_UNTIL",
    "KNOWN_FROM"
  ],
  "OrderDirection": [
    "ASC",
    "DESC"
  ],
  "RightGrouping": [
    "HOLDER",
    "COUNTERPARTY",
    "KIND",
    "POSITION",
    "ASSET",
    "AGREEMENT"
  ],
  "AssertionLevel": [
    "STATED",
    "REPORTED",
    "INFERRED",
    "DISPUTED"
  ],
  "StatementRank": [
    "PREFERRED",
    "NORMAL",
    "DEPRECATED"
  ],
  "SourceKind": [
    "PARTY_STATEMENT",
    "FILING",
    "COURT_PAPER",
    "CONTRACT_TEXT",
    "NEWS",
    "ANALYSIS"
  ],
  "SourceGrade": [
    "CONTRACT_TEXT",
    "FILING",
    "COURT_PAPER",
    "PARTY_STATEMENT",
    "OWN_REPORTING",
    "REPOST"
  ],
  "SourceAccess": [
    "FULL_TEXT",
    "EXCERPT",
    "QUOTED_ELSEWHERE"
  ],
  "RightCounting": [
    "KIND",
    "HOLDER",
    "COUNTERPARTY",
    "STATUS",
    "YEAR"
  ],
  "PeriodMatch": [
    "OVERLAPS",
    "THROUGHOUT",
    "BEGINS",
    "ENDS"
  ],
  "TimelineKind": [
    "RIGHT_BEGINS",
    "RIGHT_ENDS",
    "ACT",
    "EVENT",
    "AGREEMENT_EXECUTED",
    "DEAL_ANNOUNCED",
    "SOURCE_PUBLISHED",
    "CORRECTION"
  ]
} as const;

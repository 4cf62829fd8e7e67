/** The stored graph as the schema of the generated API, versions included. */
export const PEER_SCHEMA = /* GraphQL */ `
  type RightVersion @node(labels: ["TenureVersion"]) {
    ds: Int! @alias(property: "tenureDs")
    rightId: ID!
    sortKey: String!
    holderId: ID!
    startEarliest: Int!
    startLatest: Int!
    endEarliest: Int!
    endLatest: Int!
    knownFrom: Int!
    knownUntil: Int!
    deprecated: Int!
    right: [Right!]! @relationship(type: "OF", direction: OUT)
  }
  type Right
    @node(labels: ["TenureRight"])
    @fulltext(
      indexes: [
        { queryName: "searchRights", indexName: "tenure_words", fields: ["normalName", "text"] }
      ]
    ) {
    ds: Int! @alias(property: "tenureDs")
    id: ID!
    label: String!
    statement: String!
    kind: String!
    position: String!
    action: String
    scope: String
    normalName: String! @alias(property: "tenureNormalName")
    text: String! @alias(property: "tenureText")
    termEdtf: String!
    holder: [Party!]! @relationship(type: "HELD_BY", direction: OUT)
    counterparty: [Party!]! @relationship(type: "OWED_BY", direction: OUT)
    assets: [Asset!]! @relationship(type: "OVER", direction: OUT)
    agreement: [Agreement!]! @relationship(type: "UNDER", direction: OUT)
    conditions: [Condition!]! @relationship(type: "SUBJECT_TO", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
    endedBy: [Act!]! @relationship(type: "ENDS", direction: IN)
  }
  type Party @node(labels: ["TenureParty"]) {
    id: ID!
    name: String!
    agreements: [Agreement!]! @relationship(type: "PARTY_TO", direction: OUT)
  }
  type Asset @node(labels: ["TenureAsset"]) {
    id: ID!
    name: String!
  }
  type Agreement @node(labels: ["TenureAgreement"]) {
    id: ID!
    title: String!
    parties: [Party!]! @relationship(type: "PARTY_TO", direction: IN)
    clauses: [Clause!]! @relationship(type: "HAS_CLAUSE", direction: OUT)
  }
  type Clause @node(labels: ["TenureClause"]) {
    id: ID!
    heading: String!
  }
  type Condition @node(labels: ["TenureCondition"]) {
    id: ID!
    label: String!
    effect: String!
    event: [Event!]! @relationship(type: "TURNS_ON", direction: OUT)
  }
  type Event @node(labels: ["TenureEvent"]) {
    id: ID!
    label: String!
  }
  type Act @node(labels: ["TenureAct"]) {
    id: ID!
    kind: String!
    introduces: [Right!]! @relationship(type: "INTRODUCES", direction: OUT)
  }
  type Evidence @node(labels: ["TenureEvidence"]) {
    id: ID!
    locator: String!
    source: [Source!]! @relationship(type: "FROM", direction: OUT)
  }
  type Source @node(labels: ["TenureSource"]) {
    id: ID!
    title: String!
  }
`;

/** The stored graph as the schema of the generated API, versions included. */
export const PEER_SCHEMA = /* GraphQL */ `
  type RightVersion @node {
    ds: Int!
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
    @node
    @fulltext(
      indexes: [
        { queryName: "searchRights", indexName: "tenure_text", fields: ["normalName", "text"] }
      ]
    ) {
    ds: Int!
    id: ID!
    label: String!
    statement: String!
    kind: String!
    position: String!
    action: String
    scope: String
    normalName: String!
    text: String!
    termEdtf: String!
    holder: [Party!]! @relationship(type: "HELD_BY", direction: OUT)
    counterparty: [Party!]! @relationship(type: "OWED_BY", direction: OUT)
    assets: [Asset!]! @relationship(type: "OVER", direction: OUT)
    agreement: [Agreement!]! @relationship(type: "UNDER", direction: OUT)
    conditions: [Condition!]! @relationship(type: "SUBJECT_TO", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
    endedBy: [Act!]! @relationship(type: "ENDS", direction: IN)
  }
  type Party @node {
    id: ID!
    name: String!
    agreements: [Agreement!]! @relationship(type: "PARTY_TO", direction: OUT)
  }
  type Asset @node {
    id: ID!
    name: String!
  }
  type Agreement @node {
    id: ID!
    title: String!
    parties: [Party!]! @relationship(type: "PARTY_TO", direction: IN)
    clauses: [Clause!]! @relationship(type: "HAS_CLAUSE", direction: OUT)
  }
  type Clause @node {
    id: ID!
    heading: String!
  }
  type Condition @node {
    id: ID!
    label: String!
    effect: String!
    event: [Event!]! @relationship(type: "TURNS_ON", direction: OUT)
  }
  type Event @node {
    id: ID!
    label: String!
  }
  type Act @node {
    id: ID!
    kind: String!
    introduces: [Right!]! @relationship(type: "INTRODUCES", direction: OUT)
  }
  type Evidence @node {
    id: ID!
    locator: String!
    source: [Source!]! @relationship(type: "FROM", direction: OUT)
  }
  type Source @node {
    id: ID!
    title: String!
  }
`;

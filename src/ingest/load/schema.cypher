// Constraints and indexes, all on labels that only our nodes have together with `ds`, all named tenure_*. Indexes of earlier versions are dropped.
// Statements are separated by semicolons.
// Every record by its id; unique within its dataset.
CREATE CONSTRAINT tenure_id IF NOT EXISTS
FOR (n:TenureNode)
REQUIRE (n.ds, n.id) IS UNIQUE;

CREATE CONSTRAINT tenure_dataset IF NOT EXISTS
FOR (n:TenureDataset)
REQUIRE n.ds IS UNIQUE;

// Lists in order of name.
CREATE RANGE INDEX tenure_list IF NOT EXISTS
FOR (n:TenureNode)
ON (n.ds, n.type, n.listKey);

// A page of rights in the default order, all or of one holder or counterparty, answered from the index alone.
CREATE RANGE INDEX tenure_version_order IF NOT EXISTS
FOR (v:RightVersion)
ON (v.ds, v.sortKey, v.startEarliest, v.endLatest, v.knownFrom, v.knownUntil, v.deprecated);

CREATE RANGE INDEX tenure_version_holder IF NOT EXISTS
FOR (v:RightVersion)
ON (v.ds, v.holderId, v.sortKey, v.startEarliest, v.endLatest, v.knownFrom, v.knownUntil, v.deprecated);

CREATE RANGE INDEX tenure_version_counterparty IF NOT EXISTS
FOR (v:RightVersion)
ON (v.ds, v.counterpartyId, v.sortKey, v.startEarliest, v.endLatest, v.knownFrom, v.knownUntil, v.deprecated);

// A window that few rights meet, counts, and pages in the order of days: by the most selective bound, with the sort keys.
DROP INDEX tenure_version_start IF EXISTS;
DROP INDEX tenure_version_end IF EXISTS;

CREATE RANGE INDEX tenure_version_starts IF NOT EXISTS
FOR (v:RightVersion)
ON (v.ds, v.startEarliest, v.endLatest, v.knownFrom, v.knownUntil, v.deprecated, v.sortKey);

CREATE RANGE INDEX tenure_version_ends IF NOT EXISTS
FOR (v:RightVersion)
ON (v.ds, v.endLatest, v.startEarliest, v.knownFrom, v.knownUntil, v.deprecated, v.sortKey);

// A knowledge day before most rights were known, and counts by year of all rights.
DROP INDEX tenure_version_known IF EXISTS;
DROP INDEX tenure_version_knowledge IF EXISTS;

CREATE RANGE INDEX tenure_version_knowns IF NOT EXISTS
FOR (v:RightVersion)
ON (v.ds, v.knownFrom, v.startEarliest, v.endLatest, v.knownUntil, v.deprecated, v.kind, v.position, v.years, v.sortKey);

// The newest source.
CREATE RANGE INDEX tenure_source_public IF NOT EXISTS
FOR (n:Source)
ON (n.ds, n.publishedEarliest, n.publicFrom);

// Parties by identifier.
DROP INDEX tenure_party_name IF EXISTS;

CREATE RANGE INDEX tenure_party_identifier IF NOT EXISTS
FOR (n:PartyIdentifier)
ON (n.ds, n.scheme, n.value);

// Words in names, titles, labels, headings, statements and summaries, normalised: separated by spaces, lower case, no accents.
CREATE FULLTEXT INDEX tenure_text IF NOT EXISTS
FOR (n:TenureNode)
ON EACH [n.type, n.normalName, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Parties by the letters of their names, and by words in them.
CREATE FULLTEXT INDEX tenure_party_names IF NOT EXISTS
FOR (n:Party)
ON EACH [n.nameKeys, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Changes in order.
CREATE RANGE INDEX tenure_change IF NOT EXISTS
FOR (n:Change)
ON (n.recordedAt, n.sequence);

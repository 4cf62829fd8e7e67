// Constraints and indexes, all on labels that begin with Tenure, all named tenure_*. Those of earlier versions are dropped.
// Statements are separated by semicolons.
// Every record by its id; unique within its dataset.
CREATE CONSTRAINT tenure_node IF NOT EXISTS
FOR (n:TenureNode)
REQUIRE (n.tenureDs, n.id) IS UNIQUE;

CREATE CONSTRAINT tenure_dataset IF NOT EXISTS
FOR (n:TenureDataset)
REQUIRE n.ds IS UNIQUE;

DROP INDEX tenure_list IF EXISTS;
DROP INDEX tenure_version_order IF EXISTS;
DROP INDEX tenure_version_holder IF EXISTS;
DROP INDEX tenure_version_counterparty IF EXISTS;
DROP INDEX tenure_version_start IF EXISTS;
DROP INDEX tenure_version_starts IF EXISTS;
DROP INDEX tenure_version_end IF EXISTS;
DROP INDEX tenure_version_ends IF EXISTS;
DROP INDEX tenure_version_known IF EXISTS;
DROP INDEX tenure_version_knowledge IF EXISTS;
DROP INDEX tenure_version_knowns IF EXISTS;
DROP INDEX tenure_source_public IF EXISTS;
DROP INDEX tenure_party_name IF EXISTS;
DROP INDEX tenure_party_names IF EXISTS;
DROP INDEX tenure_party_identifier IF EXISTS;
DROP INDEX tenure_text IF EXISTS;
DROP INDEX tenure_change IF EXISTS;

// Lists in order of name.
CREATE RANGE INDEX tenure_lists IF NOT EXISTS
FOR (n:TenureNode)
ON (n.tenureDs, n.tenureType, n.tenureListKey);

// A page of rights in the default order, all or of one holder or counterparty, answered from the index alone.
CREATE RANGE INDEX tenure_rights_order IF NOT EXISTS
FOR (v:TenureVersion)
ON (v.tenureDs, v.sortKey, v.startEarliest, v.endLatest, v.knownFrom, v.knownUntil, v.deprecated);

CREATE RANGE INDEX tenure_rights_holder IF NOT EXISTS
FOR (v:TenureVersion)
ON (v.tenureDs, v.holderId, v.sortKey, v.startEarliest, v.endLatest, v.knownFrom, v.knownUntil, v.deprecated);

CREATE RANGE INDEX tenure_rights_counterparty IF NOT EXISTS
FOR (v:TenureVersion)
ON (v.tenureDs, v.counterpartyId, v.sortKey, v.startEarliest, v.endLatest, v.knownFrom, v.knownUntil, v.deprecated);

// A window that few rights meet, counts, and pages in the order of days: by the most selective bound, with the sort keys.
CREATE RANGE INDEX tenure_rights_start IF NOT EXISTS
FOR (v:TenureVersion)
ON (v.tenureDs, v.startEarliest, v.endLatest, v.knownFrom, v.knownUntil, v.deprecated, v.sortKey);

CREATE RANGE INDEX tenure_rights_end IF NOT EXISTS
FOR (v:TenureVersion)
ON (v.tenureDs, v.endLatest, v.startEarliest, v.knownFrom, v.knownUntil, v.deprecated, v.sortKey);

// A knowledge day before most rights were known, and counts by year of all rights.
CREATE RANGE INDEX tenure_rights_known IF NOT EXISTS
FOR (v:TenureVersion)
ON (v.tenureDs, v.knownFrom, v.startEarliest, v.endLatest, v.knownUntil, v.deprecated, v.kind, v.position, v.years, v.sortKey);

// The newest source.
CREATE RANGE INDEX tenure_sources IF NOT EXISTS
FOR (n:TenureSource)
ON (n.tenureDs, n.tenurePublishedEarliest, n.tenurePublicFrom);

// Parties by identifier.
CREATE RANGE INDEX tenure_identifiers IF NOT EXISTS
FOR (n:TenurePartyIdentifier)
ON (n.tenureDs, n.scheme, n.value);

// Words in names, titles, labels, headings, statements and summaries, normalised: separated by spaces, lower case, no accents.
CREATE FULLTEXT INDEX tenure_words IF NOT EXISTS
FOR (n:TenureNode)
ON EACH [n.tenureType, n.tenureNormalName, n.tenureText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Changes in order.
CREATE RANGE INDEX tenure_changes IF NOT EXISTS
FOR (n:TenureChange)
ON (n.recordedAt, n.sequence);

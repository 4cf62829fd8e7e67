// Which dataset is loaded now, and what is known of it as a whole; no row where none is. No parameters.
// The pointer's one property decides; the dataset's own node never changes while it is read.
MATCH (pointer:TenureNode {ds: 0, id: 'tenure:current'})
MATCH (dataset:TenureDataset {ds: pointer.current})
RETURN dataset {
  .ds, .version, .seededAt, .earliest, .latest, .newestSource, .versionCount, .startSteps, .startRanks, .endSteps, .endRanks, .knownSteps, .knownRanks,
  counts: dataset {
    .partyCount, .assetCount, .agreementCount, .clauseCount, .dealCount, .rightCount,
    .conditionCount, .eventCount, .actCount, .evidenceCount, .sourceCount
  }
} AS dataset

// What is known of a dataset as a whole; that never changes while it is read.
// $ds: the dataset
MATCH (dataset:TenureDataset {ds: $ds})
RETURN
  dataset {
    .ds,
    .version,
    .seededAt,
    .earliest,
    .latest,
    .newestSource,
    .versionCount,
    .startSteps,
    .startRanks,
    .endSteps,
    .endRanks,
    .knownSteps,
    .knownRanks,
    counts:
      dataset {
        .partyCount,
        .assetCount,
        .agreementCount,
        .clauseCount,
        .dealCount,
        .rightCount,
        .conditionCount,
        .eventCount,
        .actCount,
        .evidenceCount,
        .sourceCount
      }
  } AS dataset

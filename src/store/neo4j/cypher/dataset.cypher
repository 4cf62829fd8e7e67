// The description of a dataset, which never changes.
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
    .gradeCounts,
    .dossier,
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
        .disputeCount,
        .evidenceCount,
        .sourceCount
      }
  } AS dataset

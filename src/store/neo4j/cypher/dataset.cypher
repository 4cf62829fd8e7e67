// The description of a dataset, which never changes.
// $ds: the dataset
MATCH (dataset:TenureDataset {ds: $ds})
RETURN
  dataset {
    .version,
    .seededAt,
    .earliest,
    .latest,
    .newestSource,
    .gradeCounts,
    .dossier,
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
  } AS info,
  {
    versions: dataset.versionCount,
    starts: {days: dataset.startSteps, ranks: dataset.startRanks},
    ends: {days: dataset.endSteps, ranks: dataset.endRanks},
    knowns: {days: dataset.knownSteps, ranks: dataset.knownRanks}
  } AS statistics

// A source that shows a right in force, as far as words need it.
  source {
    .id,
    .kind,
    .publisher,
    .repostOf,
    originPublisher:
      head(
        COLLECT {
          MATCH
            (origin:TenureNode {tenureDs: $ds, id: source.repostOf})
          RETURN origin.publisher
        }
      )
  }

/** The tabs in order; the query's name, one plain word, is the title of the tab. */
export const STORY: readonly string[] = [
  `# Who holds what in 2027?
# Every right in force on some day of the year,
# and beside it how sure that is, and why.
# "excluded" counts what is left out.
query Holders {
  rights(year: 2027, first: 10) {
    totalCount
    excluded { contingent expired terminated superseded }
    edges {
      node { label holder { name } counterparty { name } }
      evaluation { certainty explanation }
    }
  }
}
`,
  `# The same year, as the public knew it on the day
# before the amendment of 27 April 2026. knownAt hides
# what had not been published by the end of that day.
query Hindsight {
  rights(year: 2027, knownAt: "2026-04-26", first: 10) {
    totalCount
    edges {
      node { label holder { name } }
      evaluation { explanation }
    }
  }
}
`,
  `# What if the panel verifies AGI on 30 June 2029?
# Effective as if it had happened: dependsOnAssumption
# marks what is different because of it.
query Assumption {
  rights(
    year: 2029
    assume: [{ event: "event:agi-panel-verified", on: "2029-06-30" }]
    filter: { holder: ["party:microsoft"], kind: [LICENSE, EXCLUSIVITY, REVENUE_SHARE] }
    first: 10
  ) {
    whatIf { summary firstEffect }
    edges {
      node { label }
      evaluation { dependsOnAssumption explanation }
    }
  }
}
`,
  `# What lapses in 2030?
# ENDS asks for rights whose last day lies in the year.
# "Through 2030" does; an unpublished end does not.
query Lapses {
  rights(year: 2030, match: ENDS, first: 20) {
    totalCount
    edges {
      node { label holder { name } effective { lastDay } }
      evaluation { certainty }
    }
  }
}
`,
  `# What did Microsoft lose overnight,
# from 26 to 27 April 2026, and by which act?
query Overnight {
  rightsDiff(
    from: { at: { on: "2026-04-26" } }
    to: { at: { on: "2026-04-27" } }
    filter: { holder: ["party:microsoft"] }
  ) {
    lost {
      right { label }
      ending {
        reason
        on
        act { madeBy { title } }
        replacedBy { label holder { name } }
      }
    }
    changed { before { label } after { label } fields { field before after } }
    gained { label }
    unchangedCount
  }
}
`,
  `# How are Oracle and Microsoft connected in 2026?
# The shortest ways through rights, agreements, deals
# and groups, every step of them holding in the year.
query Connections {
  howConnected(from: "party:oracle", to: "party:microsoft", at: { year: 2026 }) {
    length
    holdsDuring { from through }
    steps {
      from { ...Name }
      link
      via { label }
      to { ...Name }
    }
  }
}

fragment Name on Node {
  ref
  ... on Party { name }
  ... on Agreement { title }
  ... on Deal { name }
}
`,
  `# One right, with its whole lineage and its evidence.
# What it replaced, what it turns on, and who said so, where and when.
query Lineage {
  right(id: "right:2026-04-revshare-o2m") {
    label
    statement
    holder { name }
    counterparty { name }
    term { edtf phrase }
    conditions { label effect event { label occurred { edtf } } }
    lineage {
      label
      effective { startEarliest lastDay }
      evaluation { status endedBy { reason on act { madeBy { title } } } }
    }
    agreement { title }
    evidence {
      locator
      supports
      source { title publisher url published { edtf } }
    }
  }
}
`,
];

/** The ids in a query, such as `party:microsoft`; if the dataset lacks one, its tab is left out. */
export function idsIn(query: string): readonly string[] {
  return [...query.matchAll(/"([a-z]+:[^"]+)"/g)].map((found) => found[1]!);
}

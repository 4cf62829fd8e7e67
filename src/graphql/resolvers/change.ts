import { changesSince, subjectOfChange } from './changes.ts';
import { rightsDiff, endingOfLost, fieldsOfChange } from './rights-diff.ts';
import { resolveParty } from './resolve-party.ts';
import { howConnected, endOfStep, rightOfStep } from './how-connected.ts';
import { searchRecords } from './search.ts';
import { timelinePage, subjectOfEntry } from './timeline.ts';
import { rightsByYear, nodeOfGroup } from './rights-by-year.ts';
import { whenOf } from '../../domain/rights/timeline.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { dateSpan, termInterval } from './intervals.ts';

/** Resolvers of schema/change.graphql, and of the composite questions of schema/query.graphql. */
export const changeResolvers: Resolvers = {
  Query: {
    rightsDiff: (_, asked, context) => rightsDiff(asked, context),
    rightsByYear: async (_, asked, context) => [...(await rightsByYear(asked, context))],
    timeline: (_, asked, context) => timelinePage(asked, context),
    howConnected: async (_, { at, ...asked }, context) => [
      ...(await howConnected({ ...asked, time: at }, context)),
    ],
    resolveParty: (_, asked, context) => resolveParty(asked, context),
    search: (_, asked, context) => searchRecords(asked, context),
    changes: (_, asked, context) => changesSince(asked, context),
  },
  RightLoss: { ending: (lost, _, context) => endingOfLost(lost, context) },
  RightChange: {
    fields: async (change, _, context) => [...(await fieldsOfChange(change, context))],
  },
  GroupCount: { node: (group, _, context) => nodeOfGroup(group, context) },
  TimelineEntry: {
    kind: ({ entry }) => entry.kind,
    when: ({ entry }) => ({ ...termInterval(whenOf(entry)), edtf: entry.edtf }),
    assumed: ({ entry }) => entry.assumed,
    title: ({ entry }) => entry.title,
    subject: (entry, _, context) => subjectOfEntry(entry, context),
  },
  GraphPath: {
    length: ({ links }) => links.length,
    steps: ({ links, view }) => links.map((link) => ({ link, view })),
    holdsDuring: ({ holdsDuring }) => holdsDuring && dateSpan(holdsDuring),
  },
  PathStep: {
    from: ({ link, view }, _, context) => endOfStep(link.fromId, view, context),
    link: ({ link }) => link.kind,
    to: ({ link, view }, _, context) => endOfStep(link.toId, view, context),
    via: (step, _, context) => rightOfStep(step, context),
  },
  PartyResolution: {
    __resolveType: ({ type }) =>
      (({ PARTY: 'Party', AMBIGUOUS: 'AmbiguousParty', UNKNOWN: 'UnknownParty' }) as const)[type],
  },
  Change: {
    subject: (change, _, context) => subjectOfChange(change, context),
    kind: ({ kind }) => kind,
  },
};

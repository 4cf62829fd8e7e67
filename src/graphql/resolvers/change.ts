import { subjectOfChange } from './changes.ts';
import { endingOfLost, fieldsOfChange } from './rights-diff.ts';
import { endOfStep, rightOfStep } from './how-connected.ts';
import { subjectOfEntry } from './timeline.ts';
import { nodeOfGroup } from './rights-by-year.ts';
import { whenOf } from '../../domain/rights/timeline.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { dateSpan, termInterval } from './intervals.ts';

/** Resolvers of the types of composite answers: differences, counts, timelines, paths, changes. */
export const changeResolvers: Resolvers = {
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

import type { GraphViewResolvers } from './generated/resolvers-types.ts';
import type { InheritedContext } from './parent-types.ts';

type Resolve<Name extends keyof GraphViewResolvers> = Extract<
  NonNullable<GraphViewResolvers[Name]>,
  (...args: never[]) => unknown
>;

export type ViewArgs<Name extends keyof GraphViewResolvers> = Parameters<Resolve<Name>>[1];

/** A field of a view as a function of its context; its arguments and answer are the schema's. */
export type ViewField<Name extends keyof GraphViewResolvers> = (
  context: InheritedContext,
  args: ViewArgs<Name>,
) => ReturnType<Resolve<Name>>;

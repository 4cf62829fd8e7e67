import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from 'graphql';
import { HttpError, QuestionError, shortened } from '../errors.ts';

/**
 * The limits of a question, which is refused before anything runs if it exceeds one: with
 * PAGE_TOO_LARGE for pages, else with QUERY_TOO_EXPENSIVE.
 */
export const LIMITS = {
  /** Levels of nested fields; those of introspection are not counted. */
  depth: 15,
  /** Fields that are given another name, in the whole document. */
  aliases: 60,
  /** Directives, in the whole document. */
  directives: 20,
  /** Lexical tokens of the whole document. */
  tokens: 2_000,
  /** Fields, each as often as it may be resolved: see `costOf`. */
  cost: 100_000,
  /** Entries of one page, and ids in one list of them. */
  page: 100,
};
export type Limits = Readonly<typeof LIMITS>;

/** The limits that a document alone can be checked for, as validation rules. */
export function limitRules({ depth, aliases, directives }: Limits): readonly ValidationRule[] {
  const most = 'a document must have at most';
  return [
    rule(depth, `fields must be nested at most ${depth} deep`, depthOf),
    rule(aliases, `${most} ${aliases} aliases`, (document) =>
      count(document, (node) => node.kind === Kind.FIELD && !!node.alias),
    ),
    rule(directives, `${most} ${directives} directives`, (document) =>
      count(document, ({ kind }) => kind === Kind.DIRECTIVE),
    ),
  ];
}

/** Without aliases a document can ask for the schema only once, see MaxIntrospectionDepthRule too. */
export const introspectionOnce: ValidationRule = (context) => ({
  Field: ({ alias, name }) => {
    const isOfSchema = context.getParentType()?.name.startsWith('__');
    if (alias && (isOfSchema || name.value === '__schema' || name.value === '__type'))
      context.reportError(
        tooExpensive(
          `introspection must have no alias, ask for the schema once: ${shortened(alias.value)}`,
        ),
      );
  },
});

/** A rule that measures a document when it is entered, before other rules report. */
function rule(
  max: number,
  message: string,
  measure: (document: DocumentNode) => number,
): ValidationRule {
  return (context) => ({
    Document: (document) => {
      const found = measure(document);
      if (found > max) context.reportError(tooExpensive(`${message}: ${found}`));
    },
  });
}

function count(document: DocumentNode, isCounted: (node: ASTNode) => boolean): number {
  let found = 0;
  visit(document, {
    enter: (node) => {
      if (isCounted(node)) found++;
    },
  });
  return found;
}

export function tooExpensive(message: string): GraphQLError {
  return badRequest(new QuestionError('QUERY_TOO_EXPENSIVE', message));
}

/** An error for a mistake that is found before anything runs, with HTTP status 400 or its own. */
export function badRequest(mistake: QuestionError | HttpError): GraphQLError {
  const status = mistake instanceof HttpError ? mistake.status : 400;
  return new GraphQLError(mistake.message, {
    originalError: mistake,
    extensions: { http: { status } },
  });
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
}

function depthOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    // A fragment that contains itself is another rule's to refuse.
    if (!known.has(name)) {
      known.set(name, 0);
      known.set(name, ofSelections(fragments.get(name)?.selectionSet));
    }
    return known.get(name)!;
  };
  const ofSelections = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
        return selection.name.value.startsWith('__') ? 0 : 1 + ofSelections(selection.selectionSet);
      }),
    );
  return Math.max(
    0,
    ...document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? ofSelections(node.selectionSet) : 0,
    ),
  );
}

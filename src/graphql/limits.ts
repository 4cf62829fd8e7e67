import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';
import { QuestionError } from '../errors.ts';

/**
 * The limits of a question, which is refused before anything runs if it exceeds one: with
 * PAGE_TOO_LARGE for pages, else with QUERY_TOO_EXPENSIVE.
 */
export interface Limits {
  /** Levels of nested fields; those of introspection are not counted. */
  readonly depth: number;
  /** Fields that are given another name, in the whole document. */
  readonly aliases: number;
  /** Directives, in the whole document. */
  readonly directives: number;
  /** Lexical tokens of the whole document. */
  readonly tokens: number;
  /** Fields, each as often as it may be resolved: see `costOf`. */
  readonly cost: number;
  /** Entries of one page, and ids in one list of them. */
  readonly page: number;
}

export const LIMITS: Limits = {
  depth: 15,
  aliases: 60,
  directives: 20,
  tokens: 2_000,
  cost: 100_000,
  page: 100,
};

/** The limits that a document alone can be checked for, as validation rules. */
export function limitRules(limits: Limits): readonly ValidationRule[] {
  return [
    depthRule(limits.depth),
    countRule('aliases', limits.aliases, (count) => ({
      Field: ({ alias }) => {
        if (alias) count();
      },
    })),
    countRule('directives', limits.directives, (count) => ({ Directive: count })),
  ];
}

export function tooExpensive(message: string): GraphQLError {
  return badRequest(new QuestionError('QUERY_TOO_EXPENSIVE', message));
}

/** An error for a mistake that is found before anything runs, with HTTP status 400. */
export function badRequest(mistake: QuestionError): GraphQLError {
  return new GraphQLError(mistake.message, {
    originalError: mistake,
    extensions: { http: { status: 400 } },
  });
}

/** A rule that counts when the document is entered, before other rules report. */
function countRule(
  what: string,
  max: number,
  visitor: (count: () => void) => ASTVisitor,
): ValidationRule {
  return (context) => ({
    Document: (document) => {
      let found = 0;
      const count = () => {
        found++;
      };
      visit(document, visitor(count));
      if (found > max)
        context.reportError(tooExpensive(`a document must have at most ${max} ${what}: ${found}`));
    },
  });
}

function depthRule(max: number): ValidationRule {
  return (context: ValidationContext) => ({
    Document: (document) => {
      const depth = depthOf(document);
      if (depth > max)
        context.reportError(
          tooExpensive(
            `fields must be nested at most ${max} deep: ${depth === Infinity ? 'without end' : depth}`,
          ),
        );
    },
  });
}

function depthOf(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const depth = known.get(name);
    if (depth !== undefined) return depth;
    known.set(name, 0); // a fragment that contains itself is another rule's to refuse
    const fragment = fragments.get(name);
    const found = fragment ? ofSelections(fragment.selectionSet) : 0;
    known.set(name, found);
    return found;
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

/**
 * The form of the rule tables: one file a group, one row a way to misuse a right.
 * In: nothing · out: types, and the means to write rows shortly. Talks to no host.
 */
import type { Severity } from '../../../core/finding.ts';
import type { Breadth } from '../pattern.ts';

export interface Rule {
  /** Actions that have to be allowed together; the first decides about the breadth. */
  readonly needs: readonly string[];
  /** What it comes to: completes "so …". */
  readonly why: string;
  /** No graver than this, whatever the group says. */
  readonly most?: Severity | undefined;
  /** `iam:PassRole` to this service. */
  readonly passedTo?: string | undefined;
}

/** `unknown`: what the named thing holds cannot be seen from here. */
export interface Weight {
  readonly verdict: 'exceeded' | 'unknown';
  readonly severity: Severity;
}

export interface RuleGroup {
  /** Anchor in docs/findings.md. */
  readonly id: string;
  /** Begins the title: `It can become another identity`. */
  readonly title: string;
  readonly detail: string;
  readonly weights: Readonly<Record<Breadth, Weight>>;
  readonly rules: readonly Rule[];
  /** A narrowed statement, for tasks that need one. */
  readonly instead?: string | undefined;
}

/** One rule for each of a service's actions, each enough by itself. */
export function each(service: string, actions: string, why: string, most?: Severity): readonly Rule[] {
  return actions.split(' ').map((action) => ({ needs: [`${service}:${action}`], why, most }));
}

/** One rule for actions that are needed together: `ec2:StopInstances ec2:StartInstances`. */
export function together(actions: string, why: string, most?: Severity): Rule {
  return { needs: actions.split(' '), why, most };
}

/** An Allow as text to copy. */
export function allowing(action: string, resource: string, condition?: object): string {
  return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource, Condition: condition }, null, 2);
}

/** Weights that are all of verdict `exceeded`. */
export function weigh(every: Severity, some: Severity, named: Severity): RuleGroup['weights'] {
  const exceeded = (severity: Severity): Weight => ({ verdict: 'exceeded', severity });
  return { every: exceeded(every), some: exceeded(some), named: exceeded(named) };
}

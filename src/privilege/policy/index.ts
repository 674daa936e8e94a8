/**
 * AWS policy documents, judged offline. The door of this folder: the judge and its list of actions are loaded when they are asked for.
 * In: documents, boundary, target · out: findings and the effective actions. Talks to no host.
 */
import type { ActionList } from './action-list.ts';
import type { PolicySource } from './document.ts';
import type { PolicyJudgement, PolicyOptions } from './judge.ts';

export type { ActionList } from './action-list.ts';
export type { PolicySource } from './document.ts';
export type { EffectiveActions } from './effective.ts';
export type { PolicyJudgement, PolicyOptions } from './judge.ts';

let loading: Promise<ActionList> | undefined;

/** The dated list of actions; read once. */
export function loadActionList(): Promise<ActionList> {
  loading ??= (async () => {
    const [{ ActionList }, { ACTION_DATA }] = await Promise.all([
      import('./action-list.ts'),
      import('./action-data.ts'),
    ]);
    return new ActionList(ACTION_DATA);
  })();
  return loading;
}

/**
 * Judges the policies of one role together: identity policies, inline or managed, and its permission boundary.
 * Never throws for what stands in the documents: a fault is a finding of verdict `unknown`.
 */
export async function judgePolicies(
  documents: readonly PolicySource[],
  options: PolicyOptions = {},
): Promise<PolicyJudgement> {
  const [{ judgeDocuments }, list] = await Promise.all([import('./judge.ts'), loadActionList()]);
  return judgeDocuments(documents, list, options);
}

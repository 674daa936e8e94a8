/** The inputs of `check` alone. In: inputs of any command · out: declarations; a fault where they would have no effect. */
import type { InputSpec, Inputs } from '../core/inputs.ts';

export const CHECK_INPUTS: readonly InputSpec[] = [
  {
    name: 'check',
    type: 'flag',
    group: 'Safety',
    about:
      'Only runs the least-privilege check of this job with these inputs, and starts no agent. In a shell: the command `check`.',
    default: 'false',
  },
  {
    name: 'policy',
    type: 'list',
    group: 'Safety',
    about:
      'For the check: files with IAM policies of AWS or role definitions of Azure (JSON), judged as they are. With nothing else given nobody is asked.',
    example: 'infra/ci-agent-policy.json',
    alias: ['policies'],
  },
  {
    name: 'sarif',
    type: 'text',
    group: 'Results',
    about: 'For the check: where the findings are also written as SARIF 2.1.0, for code scanning.',
    example: 'least-privilege.sarif',
    alias: ['sarif-file'],
  },
];

/** What another command would pass over in silence is a fault there. */
export function refuseCheckInputs(inputs: Inputs, command: string): void {
  if (command === 'check') return;
  for (const { name } of CHECK_INPUTS.filter((spec) => inputs.given(spec.name))) {
    if (name === 'check' && !inputs.flag(name)) continue;
    inputs.fault(
      name,
      `${name} belongs to the check, and this is ${command}.`,
      'check: true   (in a shell: keyless-agent check)',
    );
  }
}

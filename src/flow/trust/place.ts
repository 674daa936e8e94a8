/**
 * What is known of the place a trust is for, beside the claims: account, provider, resource, and what calling a model takes there.
 * In: inputs · out: a place; faults are on the inputs. Talks to no host.
 * Trap: the permission policy of AWS is made by whoever makes our session policy, so that the two cannot differ.
 */
import { agents } from '../../agents/index.ts';
import { parseRoleArn } from '../../clouds/aws/arn.ts';
import { mantleModelFault, mantleStatements } from '../../clouds/aws/mantle.ts';
import { type Model, parseModel } from '../../clouds/aws/models.ts';
import { partitionOf, regionFault } from '../../clouds/aws/partitions.ts';
import { modelPolicy } from '../../clouds/aws/policy.ts';
import { type Mistake, parseProject, parseProvider, parseServiceAccount } from '../../clouds/gcp/names.ts';
import type { Backend } from '../../core/credential.ts';
import type { Inputs } from '../../core/inputs.ts';
import type { Place } from '../../privilege/trust/print/index.ts';

const EXAMPLE_ACCOUNT = '123456789012';
const EXAMPLE_REGION = 'us-east-1';

export async function placeOf(inputs: Inputs): Promise<Place> {
  return {
    aws: await awsPlace(inputs),
    google: googlePlace(inputs),
    azure: {
      clientId: guid(inputs, 'client-id'),
      resource: word(inputs, 'foundry-resource') ?? word(inputs, 'azure-openai-resource'),
      endpoint:
        inputs.given('azure-openai-resource') || inputs.text('backend') === 'azure-openai' ? 'azure-openai' : 'foundry',
    },
    anthropic: {
      serviceAccount: word(inputs, 'anthropic-service-account-id'),
      workspace: word(inputs, 'anthropic-workspace-id'),
    },
    openai: {
      provider: word(inputs, 'openai-identity-provider-id'),
      serviceAccount: word(inputs, 'openai-service-account-id'),
    },
  };
}

async function awsPlace(inputs: Inputs): Promise<Place['aws']> {
  const region = inputs.text('aws-region') ?? EXAMPLE_REGION;
  const wrong = regionFault(region);
  if (wrong) inputs.fault('aws-region', wrong.what, `aws-region: ${wrong.write}`);
  const arn = inputs.text('role-to-assume');
  const role = arn === undefined ? undefined : parseRoleArn(arn);
  if (role && 'what' in role) inputs.fault('role-to-assume', role.what, `role-to-assume: ${role.write}`);
  const known = role && 'arn' in role ? role : undefined;
  const partition = known?.partition ?? partitionOf(region);
  const backend = (inputs.text('backend') ?? 'bedrock') as Backend;
  const models = await modelsOf(inputs, backend, region);
  const scope = { partition, region, account: known?.account ?? EXAMPLE_ACCOUNT };
  return {
    partition,
    account: known?.account,
    role: known?.name,
    permissions: policyOf(inputs, backend, models.names, scope),
    permissionNotes: [
      ...(inputs.given('aws-region') ? [] : [`${EXAMPLE_REGION}: the region (--aws-region)`]),
      ...(models.given ? [] : [`${models.names[0] ?? 'every model'}: the model (--model)`]),
    ],
  };
}

/** Those that are named, else the agent's own on this backend. */
async function modelsOf(
  inputs: Inputs,
  backend: Backend,
  region: string,
): Promise<{ readonly names: readonly string[]; readonly given: boolean }> {
  const agent = await agents.find(({ id }) => id === inputs.text('agent'))?.load();
  const model = inputs.text('model');
  const first = model ?? agent?.defaultModel(backend, region);
  const names = [...new Set([...(first === undefined ? [] : [first]), ...inputs.list('allowed-models')])];
  return { names, given: model !== undefined };
}

function policyOf(
  inputs: Inputs,
  backend: Backend,
  names: readonly string[],
  scope: Parameters<typeof parseModel>[1],
): string {
  const bearer = inputs.text('bedrock-credential') === 'bearer';
  if (backend === 'bedrock-mantle') {
    for (const name of names) {
      const fault = mantleModelFault(name);
      if (fault) inputs.fault('model', fault.what, `model: ${fault.write}`);
    }
    return pretty({ Version: '2012-10-17', Statement: mantleStatements(names, { ...scope, bearer }) });
  }
  const models: Model[] = [];
  for (const name of names) {
    const model = parseModel(name, scope);
    if ('what' in model) inputs.fault('model', model.what, `model: ${model.write}`);
    else models.push(model);
  }
  return pretty(JSON.parse(modelPolicy(models, { ...scope, models: names, bearer, backend })));
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function googlePlace(inputs: Inputs): Place['google'] {
  const account = readName(inputs, 'service-account', parseServiceAccount);
  return {
    provider: readName(inputs, 'workload-identity-provider', parseProvider)?.name,
    project: readName(inputs, 'project-id', parseProject)?.project ?? account?.project,
    serviceAccount: account?.email,
  };
}

function readName<T extends object>(
  inputs: Inputs,
  input: string,
  parse: (text: string) => T | Mistake,
): T | undefined {
  const text = inputs.text(input);
  const parsed = text === undefined ? undefined : parse(text);
  if (parsed === undefined || !('what' in parsed)) return parsed as T | undefined;
  inputs.fault(input, parsed.what, `${input}: ${parsed.write}`);
  return undefined;
}

/** Ends up in commands, so nothing but letters, digits and a few signs. */
function word(inputs: Inputs, input: string): string | undefined {
  const text = inputs.text(input);
  if (text === undefined || /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(text)) return text;
  inputs.fault(input, 'A name or id is letters, digits, _ . and - only.', `${input}: …`);
  return undefined;
}

function guid(inputs: Inputs, input: string): string | undefined {
  const text = inputs.text(input);
  if (text === undefined || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
  inputs.fault(input, 'The client id has to be a GUID.', `${input}: 11111111-2222-4333-8444-555555555555`);
  return undefined;
}

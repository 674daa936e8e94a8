/**
 * The Azure identity of a self-hosted machine, as asked for: managed identity, AKS workload identity, or an Azure CLI login.
 * In: inputs, the step's variables · out: a plan, or faults. Talks to: see ambient-token.ts.
 * Trap: which identity a machine gives is decided elsewhere, so `client-id` and `tenant-id` are asked for as always, and the
 * token that comes is compared with them before anything is given out.
 * https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview
 */
import type { Inputs } from '../../core/inputs.ts';
import type { PlanLine } from '../../core/report.ts';
import { type AmbientChoice, ambientFinding, chooseAmbient, metadataAddress } from '../ambient.ts';
import type { CloudAsk, CloudPlan } from '../cloud.ts';
import { podToken, takeToken } from './ambient-token.ts';
import { type AzureOrder, readOrder } from './inputs.ts';

export type AzureAmbient =
  | { readonly kind: 'managed-identity'; readonly says: string }
  | { readonly kind: 'azure-cli'; readonly says: string }
  | { readonly kind: 'workload-identity'; readonly tokenFile: string; readonly says: string };

const TOKEN_FILE = 'AZURE_FEDERATED_TOKEN_FILE';
/** App Service and Container Apps, Azure Machine Learning, Azure Arc, pod identity: each is read by the SDK. */
const ENDPOINTS = ['IDENTITY_ENDPOINT', 'MSI_ENDPOINT', 'IMDS_ENDPOINT', 'AZURE_POD_IDENTITY_AUTHORITY_HOST'];
export const IMDS = '169.254.169.254';

/**
 * @param usual the plan of the exchange by identity token; its hand-over is the same, and workload identity is such an exchange
 * @returns undefined: there are faults, which are then on `inputs`
 */
export function planAmbient(
  inputs: Inputs,
  ask: CloudAsk,
  usual: (order: AzureOrder, ask: CloudAsk) => CloudPlan,
): CloudPlan | undefined {
  const source = readSource(inputs, ask.env);
  const order = readOrder(inputs, ask);
  if (!source || !order) return undefined;
  const { audience: _none, ...plan } = usual(order, ask);
  return {
    ...plan,
    says: planLines(source, plan.says),
    findings: [...plan.findings, ambientFinding(source.says)],
    warm: (host) => (source.kind === 'workload-identity' ? plan.warm(host) : undefined),
    exchange: (_identity, host) =>
      source.kind === 'workload-identity'
        ? plan.exchange(async () => podToken(source.tokenFile, host), host)
        : takeToken(source.kind, order, host),
    renews: 'always',
  };
}

function planLines(source: AzureAmbient, usual: readonly PlanLine[]): readonly PlanLine[] {
  const exchanged = source.kind === 'workload-identity';
  return [
    { title: 'Azure identity', value: source.says },
    ...usual.filter(({ title }) => exchanged || title !== 'Token endpoint'),
  ];
}

function readSource(inputs: Inputs, env: CloudAsk['env']): AzureAmbient | undefined {
  const tokenFile = env[TOKEN_FILE] || undefined;
  const named = ENDPOINTS.filter((name) => env[name]);
  const choices: readonly AmbientChoice[] = [
    { kind: 'workload-identity', named: tokenFile !== undefined, by: TOKEN_FILE },
    { kind: 'managed-identity', named: named.length > 0, by: named[0] ?? 'IDENTITY_ENDPOINT or MSI_ENDPOINT' },
    { kind: 'azure-cli', named: false, by: 'ambient-source: azure-cli' },
  ];
  const unnamed =
    'The identity of a virtual machine and the login of the Azure CLI are named by no variable: ask for managed-identity or azure-cli.';
  const kind = chooseAmbient(inputs, 'Azure', choices, unnamed);
  if (kind === 'workload-identity') {
    if (tokenFile !== undefined) return { kind, tokenFile, says: 'workload identity of the pod (AKS)' };
    const what = `ambient-source is workload-identity, but ${TOKEN_FILE} is not set: the pod has no workload identity.`;
    inputs.fault('ambient-source', what, 'label the pod: azure.workload.identity/use: "true"');
    return undefined;
  }
  if (kind === 'azure-cli') return { kind, says: 'login of the Azure CLI on this machine' };
  return kind === 'managed-identity' ? readManaged(inputs, env, named, tokenFile) : undefined;
}

function readManaged(
  inputs: Inputs,
  env: CloudAsk['env'],
  named: readonly string[],
  tokenFile: string | undefined,
): AzureAmbient | undefined {
  if (tokenFile !== undefined) {
    // The SDK would quietly take the pod's workload identity instead.
    const what = `The pod has a workload identity (${TOKEN_FILE}), which takes the place of a managed identity.`;
    inputs.fault('ambient-source', what, 'ambient-source: workload-identity');
    return undefined;
  }
  const linkLocal = (value: string): string[] =>
    /^https?:\/\/(169\.254\.\d{1,3}\.\d{1,3})(?::\d+)?\//.exec(`${value}/`)?.slice(1) ?? [];
  // Azure Arc found by its file tells this instead of an address.
  const addresses = named.filter((name) => !/^N\/A:/.test(env[name] ?? ''));
  const urls = addresses.map((name) =>
    metadataAddress(inputs, name, env[name] ?? '', [IMDS, ...linkLocal(env[name] ?? '')]),
  );
  if (urls.some((url) => url === undefined)) return undefined;
  return { kind: 'managed-identity', says: `managed identity (${urls[0]?.host ?? IMDS})` };
}

/**
 * The Azure identity of a self-hosted machine, as asked for: managed identity, AKS workload identity, or an Azure CLI login.
 * In: inputs, the step's variables · out: a plan, or faults. Talks to: see ambient-token.ts.
 * Trap: which identity a machine gives is decided elsewhere, so `client-id` and `tenant-id` are asked for as always, and the
 * token that comes is compared with them before anything is given out.
 * https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview
 */
import type { Inputs } from '../../core/inputs.ts';
import type { PlanLine } from '../../core/report.ts';
import { Secret } from '../../core/secret.ts';
import { type AmbientChoice, ambientFinding, chooseAmbient, metadataAddress } from '../ambient.ts';
import type { CloudAsk, CloudPlan } from '../cloud.ts';
import { type AzureOrder, readOrder } from './inputs.ts';

export type AzureAmbient =
  | ManagedIdentity
  | { readonly kind: 'azure-cli'; readonly says: string }
  | { readonly kind: 'workload-identity'; readonly tokenFile: string; readonly says: string };

export interface ManagedIdentity {
  readonly kind: 'managed-identity';
  /** Instance metadata, App Service and Container Apps, Azure Arc: three dialects of one question. */
  readonly dialect: 'imds' | 'app-service' | 'arc';
  readonly url: string;
  /** What App Service wants as its header. */
  readonly secret?: Secret | undefined;
  readonly says: string;
}

const TOKEN_FILE = 'AZURE_FEDERATED_TOKEN_FILE';
const ENDPOINT = 'IDENTITY_ENDPOINT';
const HEADER = 'IDENTITY_HEADER';
const IMDS = '169.254.169.254';

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
  // A second token would be asked of the machine, not of an identity token: only workload identity is such an exchange.
  const { audience: _none, inquiry, ...plan } = usual(order, ask);
  return {
    ...plan,
    says: planLines(source, plan.says),
    findings: [...plan.findings, ambientFinding(source.says)],
    warm: (host) => (source.kind === 'workload-identity' ? plan.warm(host) : undefined),
    exchange: async (_identity, host) => {
      const { podToken, takeFromCli, takeManaged } = await import('./ambient-token.ts');
      if (source.kind === 'workload-identity') return plan.exchange(async () => podToken(source.tokenFile, host), host);
      return source.kind === 'azure-cli' ? takeFromCli(order, host) : takeManaged(source, order, host);
    },
    ...(inquiry && source.kind === 'workload-identity'
      ? {
          inquiry: async (_identity, host) => {
            const { podToken } = await import('./ambient-token.ts');
            return inquiry(async () => podToken(source.tokenFile, host), host);
          },
        }
      : {}),
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
  const choices: readonly AmbientChoice[] = [
    { kind: 'workload-identity', named: tokenFile !== undefined, by: TOKEN_FILE },
    { kind: 'managed-identity', named: Boolean(env[ENDPOINT]), by: ENDPOINT },
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
  return kind === 'managed-identity' ? readManaged(inputs, env) : undefined;
}

function readManaged(inputs: Inputs, env: CloudAsk['env']): ManagedIdentity | undefined {
  const kind = 'managed-identity';
  const address = env[ENDPOINT];
  if (!address) {
    const url = `http://${IMDS}/metadata/identity/oauth2/token`;
    return { kind, dialect: 'imds', url, says: 'managed identity of the machine' };
  }
  // App Service gives each instance a link-local address of its own.
  const own = /^https?:\/\/(169\.254\.\d{1,3}\.\d{1,3})[:/]/.exec(address)?.slice(1) ?? [];
  const url = metadataAddress(inputs, ENDPOINT, address, [IMDS, ...own]);
  if (!url) return undefined;
  const header = env[HEADER];
  const says = `managed identity (${url.host})`;
  if (!header) return { kind, dialect: 'arc', url: url.href, says };
  return { kind, dialect: 'app-service', url: url.href, secret: new Secret(HEADER, header), says };
}

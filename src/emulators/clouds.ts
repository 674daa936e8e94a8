/**
 * The services beyond AWS that a world may hold, each started only when it is asked for.
 * In: which, and what differs from the defaults. Out: their handles. Hosts: 127.0.0.1 only.
 * Trap: modules are loaded by need, so that a world of AWS alone pays nothing for the rest.
 */
import type { Anthropic, AnthropicOptions } from './anthropic.ts';
import type { Azure, AzureOptions } from './azure.ts';
import type { Copilot, CopilotOptions } from './copilot.ts';
import type { Gateway, GatewayOptions } from './gateway.ts';
import type { Gemini, GeminiOptions } from './gemini.ts';
import type { Google, GoogleOptions } from './google.ts';
import type { KeyVendors, KeyVendorsOptions } from './key-vendors.ts';
import type { OpenAi, OpenAiOptions } from './openai.ts';
import type { EmulatorOptions } from './service.ts';

type Ask<Options> = true | Partial<Omit<Options, keyof EmulatorOptions>>;

/** Which services to start: `true`, or what differs from the defaults. */
export interface CloudsAsked {
  readonly google?: Ask<GoogleOptions>;
  readonly azure?: Ask<AzureOptions>;
  readonly anthropic?: Ask<AnthropicOptions>;
  readonly openai?: Ask<OpenAiOptions>;
  readonly gateway?: Ask<GatewayOptions>;
  readonly copilot?: Ask<CopilotOptions>;
  readonly gemini?: Ask<GeminiOptions>;
  /** Vendors that know nothing but a stored key. */
  readonly keyVendors?: Ask<KeyVendorsOptions>;
}

interface Handles {
  readonly google: Google;
  readonly azure: Azure;
  readonly anthropic: Anthropic;
  readonly openai: OpenAi;
  readonly gateway: Gateway;
  readonly copilot: Copilot;
  readonly gemini: Gemini;
  readonly keyVendors: KeyVendors;
}

/** The handles of what was asked for; the others are undefined. */
export type Clouds<Asked> = {
  readonly [Name in keyof Handles]: Asked extends { readonly [N in Name]: true | object }
    ? Handles[Name]
    : Handles[Name] | undefined;
};

/** What all of them take from the world. */
export type Common = EmulatorOptions &
  Pick<GoogleOptions, 'trusts' | 'repository' | 'model'> & {
    readonly subject: string;
    /** Path of the job's workflow in the repository. */
    readonly workflowFile: string;
    readonly paceMs?: number | undefined;
  };

/** Starts what is asked for. @throws the listen error */
export async function startClouds(asked: CloudsAsked, common: Common): Promise<Clouds<CloudsAsked>> {
  const given = <Options>(ask: Ask<Options> | undefined): Partial<Options> | undefined =>
    ask === true ? {} : (ask as Partial<Options> | undefined);
  const start = async <Options, Handle>(
    ask: Ask<Options> | undefined,
    begin: (options: Common & Partial<Options>) => Promise<Handle>,
  ): Promise<Handle | undefined> => {
    const own = given(ask);
    return own && begin({ ...common, ...own });
  };
  const [google, azure, anthropic, openai, gateway, gemini, copilot, keyVendors] = await Promise.all([
    start(asked.google, async (options) => (await import('./google.ts')).startGoogle(options)),
    start(asked.azure, async (options) => (await import('./azure.ts')).startAzure(options)),
    start(asked.anthropic, async (options) => (await import('./anthropic.ts')).startAnthropic(options)),
    start(asked.openai, async (options) => (await import('./openai.ts')).startOpenAi(options)),
    start(asked.gateway, async (options) => (await import('./gateway.ts')).startGateway(options)),
    start(asked.gemini, async (options) => (await import('./gemini.ts')).startGemini(options)),
    start(asked.copilot, async (options) => (await import('./copilot.ts')).startCopilot(options)),
    start(asked.keyVendors, async (options) => (await import('./key-vendors.ts')).startKeyVendors(options)),
  ]);
  return { google, azure, anthropic, openai, gateway, gemini, copilot, keyVendors };
}

/** What the broker is asked to do and what it tells: the contract between it and the flow. Talks to no host. */
import type { Socket } from 'node:net';
import type { Backend, Credential } from '../core/credential.ts';
import type { Judgement } from '../core/launch.ts';
import type { Secret, Value } from '../core/secret.ts';

/** The backends it serves: those whose requests it can read and make anew. */
export const BROKERED = [
  'anthropic',
  'bedrock',
  'bedrock-mantle',
  'vertex',
  'foundry',
  'openai',
  'azure-openai',
  'gemini',
  'gateway',
] as const satisfies readonly Backend[];
export type Brokered = (typeof BROKERED)[number];

export function isBrokered(backend: Backend): backend is Brokered {
  return (BROKERED as readonly Backend[]).includes(backend);
}

/** Tokens of one answer. Cached ones are part of `inputTokens`. */
export interface Tokens {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
}

/** US dollars for these tokens of this model; undefined: its price is not known. */
export type CostOf = (model: string, tokens: Tokens) => number | undefined;

export interface Limits {
  readonly maxCostUsd?: number | undefined;
  /** Input and output together. */
  readonly maxTokens?: number | undefined;
  /** Calls of a model; counting tokens and lists of models are free. */
  readonly maxRequests?: number | undefined;
}

/** Where the model is served, as `Access` has it. */
export interface Upstream {
  /** The address clients of this backend are given (`Access.endpoint`): https, or http on loopback, no slash at its end. */
  readonly url: string;
  /** Sent with every request, `Name: value`. */
  readonly headers?: readonly Value[] | undefined;
  /** AWS: the region signed for. Google Cloud: the only location. */
  readonly region?: string | undefined;
  /** Google Cloud: the only project. */
  readonly project?: string | undefined;
}

export interface Caps {
  readonly bodyBytes: number;
  /** Bodies of all requests under way together. */
  readonly heldBytes: number;
  /** Longest wait for the head of an answer, milliseconds. */
  readonly answerMs: number;
  readonly atOnce: number;
}

export interface BrokerOrder {
  readonly backend: Backend;
  readonly upstream: Upstream;
  /**
   * The present credential. With `refused`, which the endpoint has called expired or unknown: a newer one, or the same again when
   * none can be had, and the refusal is passed on.
   * @throws KeylessError
   */
  readonly credential: (refused?: Credential) => Promise<Credential>;
  /** Every model that may be called, as the backend spells it. Never empty. */
  readonly models: readonly string[];
  readonly limits?: Limits | undefined;
  /** Requests may have the endpoint fetch addresses, search, or call servers: a way out that no network of ours sees. Default: no. */
  readonly vendorTools?: boolean | undefined;
  /** Needed for `maxCostUsd` and for the cost in the record. */
  readonly costOf?: CostOf | undefined;
  /** Called once, when the first request is refused because a limit is used up. */
  readonly onOver?: ((judgement: Judgement) => void) | undefined;
  readonly caps?: Partial<Caps> | undefined;
}

/** One request that was sent on. Never content. */
export interface RequestRecord {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `messages`, `responses`, `chat`, `invoke`, `converse`, `generate`, `count`. */
  readonly api: string;
  readonly model: string;
  /** What the client got; 499: it had gone. */
  readonly status: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
  readonly costUsd?: number | undefined;
  /** told: by the endpoint · estimated: it did not say · none: nothing was used. */
  readonly counted: 'told' | 'estimated' | 'none';
  /** To the head of the answer, and to its end. */
  readonly firstByteMs: number;
  readonly totalMs: number;
}

export interface BrokerRecord {
  /** The latest ones; `forgotten` older ones are in the sums alone. */
  readonly requests: readonly RequestRecord[];
  readonly forgotten: number;
  readonly sums: Tokens & { readonly requests: number; readonly costUsd?: number | undefined };
  /** Requests that were not sent, by the reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Credentials asked for anew because the endpoint refused the present one. */
  readonly renewedOnRefusal: number;
}

export interface Broker {
  /** What stands in for `Access.endpoint`: our address, with the same ending as the vendor's. */
  readonly url: string;
  /** 256 random bits, accepted as `Authorization: Bearer`, `x-api-key`, `api-key` or `x-goog-api-key`. */
  readonly bearer: Secret;
  /**
   * Serves a connection that was taken elsewhere, by a listener in the agent's own network: on the port of `url`, for clients name
   * it as their host.
   */
  accept(socket: Socket): void;
  record(): BrokerRecord;
  /** Set once a request was refused because a limit is used up. */
  judgement(): Judgement | undefined;
  /** Ends every connection, those to the model included. */
  close(): void;
}

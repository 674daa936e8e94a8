/**
 * What models cost, for CLIs that do not count money themselves. An estimate, marked as such wherever it is shown.
 *
 * In: a model as a backend spells it, tokens → out: US dollars, or undefined when the price is not known. No host is contacted.
 * Traps: a price that is guessed from a similar name would let a budget pass that was exceeded, so a name must match whole;
 * Bedrock's regional profiles cost a tenth more than its global ones; a prompt beyond a model's long-context threshold costs more,
 * which sums of tokens cannot tell; writing to a cache costs more than the input price where the vendor charges for it.
 * Sources, read 2026-11-21: https://platform.claude.com/docs/en/about-claude/pricing, https://developers.openai.com/api/docs/pricing,
 * https://ai.google.dev/gemini-api/docs/pricing, https://aws.amazon.com/bedrock/pricing/
 */

/** Month the prices were read. */
export const PRICES_OF = '2026-11';

/** Of one model, or summed. Cached tokens are part of `inputTokens`. */
export interface TokenCount {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens?: number;
}

/** US dollars a million tokens: input, input read from a cache, output. */
type Price = readonly [input: number, cached: number, output: number];

const PRICES: Readonly<Record<string, Price>> = {
  'claude-fable-5-1': [10, 0.25, 50],
  'claude-fable-5': [10, 1, 50],
  'claude-opus-5-5': [4, 0.2, 20],
  'claude-opus-5': [5, 0.5, 25],
  'claude-opus-4-8': [5, 0.5, 25],
  'claude-opus-4-7': [5, 0.5, 25],
  'claude-opus-4-6': [5, 0.5, 25],
  'claude-opus-4-5': [5, 0.5, 25],
  'claude-opus-4-1': [15, 1.5, 75],
  'claude-opus-4': [15, 1.5, 75],
  'claude-sonnet-5-5': [2, 0.1, 10],
  'claude-sonnet-5': [2, 0.2, 10],
  'claude-sonnet-4-6': [3, 0.3, 15],
  'claude-sonnet-4-5': [3, 0.3, 15],
  'claude-sonnet-4': [3, 0.3, 15],
  // Prompts above 100,000 tokens cost five times as much; an agent reaches that soon, so theirs is the price.
  'claude-haiku-5-5': [0.5, 0.05, 2.5],
  'claude-haiku-4-5': [1, 0.1, 5],
  'gpt-6.2-astra': [8, 0.4, 40],
  'gpt-6.2-sol': [2, 0.1, 10],
  'gpt-6.1-sol': [2, 0.1, 10],
  'gpt-6-astra': [10, 1, 50],
  'gpt-6-sol': [2, 0.2, 10],
  'gpt-6-luna': [0.1, 0.01, 0.5],
  'gpt-5.6-sol': [4, 0.4, 20],
  'gpt-5.6': [4, 0.4, 20],
  'gpt-5.6-terra': [2, 0.2, 12],
  'gpt-5.6-luna': [0.2, 0.02, 1.2],
  'gpt-5.5': [5, 0.5, 30],
  'gpt-5.4': [2.5, 0.25, 15],
  'gpt-5.4-mini': [0.75, 0.075, 4.5],
  'gpt-5.4-nano': [0.2, 0.02, 1.25],
  'gpt-5.3-codex': [1.75, 0.175, 14],
  'gpt-5.2': [1.75, 0.175, 14],
  'gpt-5.1': [1.25, 0.125, 10],
  'gpt-5': [1.25, 0.125, 10],
  'gpt-5-mini': [0.25, 0.025, 2],
  'gpt-5-nano': [0.05, 0.005, 0.4],
  'gpt-4.1': [2, 0.5, 8],
  'gpt-4.1-mini': [0.4, 0.1, 1.6],
  'gpt-4o': [2.5, 1.25, 10],
  'gpt-4o-mini': [0.15, 0.075, 0.6],
  o3: [2, 0.5, 8],
  'o4-mini': [1.1, 0.275, 4.4],
  'gemini-3.8-flash': [0.75, 0.075, 3.75],
  'gemini-3.7-flash': [0.75, 0.075, 3.75],
  'gemini-3.6-flash': [0.75, 0.075, 3.75],
  'gemini-3.5-flash': [1.5, 0.15, 9],
  'gemini-3.5-flash-lite': [0.3, 0.03, 2.5],
  'gemini-3.1-pro-preview': [2, 0.2, 12],
  'gemini-3.1-flash-lite': [0.25, 0.025, 1.5],
  'gemini-3-flash-preview': [0.5, 0.05, 3],
  'gemini-2.5-pro': [1.25, 0.125, 10],
  'gemini-2.5-flash': [0.3, 0.03, 2.5],
  'gemini-2.5-flash-lite': [0.1, 0.01, 0.4],
};

/** What a regional endpoint of Bedrock costs more than a global one, for models that have both. */
const REGIONAL = 1.1;
const ONE_PRICE_EVERYWHERE = ['claude-opus-4-1', 'claude-opus-4', 'claude-sonnet-4'];

/** An id of Bedrock: a geography, or none for a single region, then the maker. */
const BEDROCK = /^(?:(global|us-gov|us|eu|jp|au|apac|in|ca)\.)?(?:anthropic|openai)\./;
/** What stands before a model's own name: an ARN, a resource path, a maker as gateways write it. */
const BEFORE =
  /^(?:arn:[\w-]+:bedrock:[\w-]*:\d*:(?:inference-profile|foundation-model)\/|(?:.*\/)?publishers\/[\w-]+\/models\/|models\/|(?:anthropic|openai|google|azure|github-copilot)\/)/;
/** What stands behind it: a context window, a version of Bedrock, a date, a revision. */
const BEHIND = [/\[1m\]$/, /-v\d+(?::\d+)*$/, /@(?:default|latest|\d+)$/, /-latest$/, /-\d{4}-\d\d-\d\d$/, /-\d{8}$/];

/**
 * US dollars for these tokens. Undefined: the price of this model is not known (a deployment or profile with a name of its own).
 * @param model as any backend spells it: `us.anthropic.claude-sonnet-4-5-20250929-v1:0`, `claude-sonnet-4-5@20250929`, `gpt-5.5`
 */
export function costOf(model: string, usage: TokenCount): number | undefined {
  const price = priceOf(model);
  if (!price) return undefined;
  const cached = Math.min(usage.cachedTokens ?? 0, usage.inputTokens);
  const [input, read, output] = price;
  return ((usage.inputTokens - cached) * input + cached * read + usage.outputTokens * output) / 1_000_000;
}

export function isPriced(model: string): boolean {
  return priceOf(model) !== undefined;
}

function priceOf(model: string): Price | undefined {
  const id = model.trim().toLowerCase().replace(BEFORE, '');
  const bedrock = BEDROCK.exec(id);
  const name = plainName(bedrock ? id.slice(bedrock[0].length) : id);
  const price = Object.hasOwn(PRICES, name) ? PRICES[name] : undefined;
  if (!price || !bedrock || bedrock[1] === 'global' || ONE_PRICE_EVERYWHERE.includes(name)) return price;
  const [input, cached, output] = price;
  return [input * REGIONAL, cached * REGIONAL, output * REGIONAL];
}

function plainName(id: string): string {
  const bare = BEHIND.reduce((name, end) => name.replace(end, ''), id);
  // Copilot and gateways write a point where Anthropic writes a dash.
  return bare.startsWith('claude-') ? bare.replaceAll('.', '-') : bare;
}

/**
 * What is CodeMie's own at a gateway: the path everything lies below, its model catalogue, a greeting.
 * In: model names. Out: options for the gateway emulator, and the catalogue's answer. Talks to nobody.
 * Trap: the catalogue's fields are read by CodeMie's client, which takes a model it does not find there for another one.
 * https://github.com/codemie-ai/codemie-code (src/providers/plugins/sso)
 */

/** What a CodeMie server is to `startGateway`. */
export const CODEMIE = { prefix: '/code-assistant-api', catalogue: ['claude-sonnet-4-6', 'claude-4-5-haiku'] } as const;

/** The body of `GET /v1/llm_models`. */
export function modelCatalogue(models: readonly string[]): readonly object[] {
  return models.map((name, at) => ({
    base_name: name,
    deployment_name: name,
    label: name,
    enabled: true,
    default: at === 0,
    provider: 'aws_bedrock',
    multimodal: true,
    features: { tools: true, temperature: true },
    cost: { input: 0.000003, output: 0.000015 },
  }));
}

import { afterEach, describe, expect, it } from '@jest/globals';
import { reachOf } from '../../src/broker/reach.ts';
import { brokerTo, CLAUDE, endAll, endpointThat } from './broker-fixtures.ts';

const saying = (...content: object[]) => ({ messages: [{ role: 'user', content }] });

describe('what a request would have the endpoint do', () => {
  it.each([
    [{ tools: [{ type: 'web_search_20250305', name: 'web_search' }] }, 'web_search_20250305'],
    [{ tools: [{ type: 'web_fetch_20250910', name: 'web_fetch' }] }, 'web_fetch_20250910'],
    [{ tools: [{ type: 'mcp', server_url: 'https://evil.example' }] }, 'mcp'],
    [{ tools: [{ type: 'code_interpreter', container: { type: 'auto' } }] }, 'code_interpreter'],
    [{ tools: [{ functionDeclarations: [] }, { urlContext: {} }] }, 'urlContext'],
    [{ toolConfig: { tools: [{ systemTool: { name: 'nova_grounding' } }] } }, 'systemTool'],
    [{ additionalModelRequestFields: { tools: [{ type: 'web_search_20250305', name: 'x' }] } }, 'web_search_20250305'],
    [{ mcp_servers: [{ type: 'url', url: 'https://evil.example' }] }, 'mcp_servers'],
    [{ web_search_options: {} }, 'web_search_options'],
    [saying({ type: 'image', source: { type: 'url', url: 'https://evil.example/?q=x' } }), 'url'],
    [saying({ type: 'image_url', image_url: { url: 'https://evil.example/x.png' } }), 'image_url'],
    [{ input: [{ role: 'user', content: [{ type: 'input_image', image_url: 'https://evil.example' }] }] }, 'image_url'],
    [{ contents: [{ parts: [{ fileData: { fileUri: 'https://evil.example' } }] }] }, 'fileUri'],
  ])('is named: %j', (body, doing) => {
    expect(reachOf(body).doing).toBe(doing);
  });

  it.each([
    [{ tools: [{ name: 'Bash', input_schema: { properties: { image_url: { type: 'string' } } } }] }],
    [
      {
        tools: [
          { type: 'function', function: { name: 'fetch', parameters: {} } },
          { type: 'custom', name: 'patch' },
        ],
      },
    ],
    [{ tools: [{ type: 'bash_20250124', name: 'bash' }] }],
    [{ toolConfig: { tools: [{ toolSpec: { name: 'x' } }, { cachePoint: { type: 'default' } }] } }],
    [{ mcp_servers: [] }],
    [
      saying({
        type: 'tool_use',
        id: 't',
        name: 'fetch',
        input: { type: 'url', url: 'https://a', image_url: 'https://b' },
      }),
    ],
    [saying({ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } })],
    [saying({ type: 'text', text: '{"type":"url","url":"https://evil.example"}' })],
  ])('is nothing: %j', (body) => {
    expect(reachOf(body)).toEqual({ doing: undefined, refers: false });
  });

  it.each([
    [saying({ type: 'document', source: { type: 'file', file_id: 'file_1' } })],
    [saying({ type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'AAAA' } })],
    [{ previous_response_id: 'resp_1' }],
    [{ container: 'container_1' }],
  ])('uses more than its bytes tell: %j', (body) => {
    expect(reachOf(body)).toEqual({ doing: undefined, refers: true });
  });
});

describe('the broker', () => {
  afterEach(endAll);

  it('lets no request have the endpoint reach out, unless the run may do everything', async () => {
    const { url, asked } = await endpointThat((_, response) =>
      response.setHeader('content-type', 'application/json').end('{}'),
    );
    const body = JSON.stringify({
      model: CLAUDE,
      max_tokens: 9,
      messages: [],
      tools: [{ type: 'web_search_20250305', name: 'web_search' }],
    });
    const ask = async (vendorTools: boolean): Promise<[number, string]> => {
      const broker = await brokerTo({ url, vendorTools });
      const headers = { authorization: `Bearer ${broker.bearer.reveal()}`, 'content-type': 'application/json' };
      const answer = await fetch(`${broker.url}/v1/messages`, { method: 'POST', headers, body });
      return [answer.status, await answer.text()];
    };
    const [status, words] = await ask(false);
    expect(status).toBe(400);
    expect(words).toContain('agent-permissions: full');
    expect(asked).toHaveLength(0);
    expect((await ask(true))[0]).toBe(200);
    expect(asked).toHaveLength(1);
  });
});

/** Remote MCP servers with the real Claude Code: a token minted for the server alone, which the agent never sees. */
import { describe, expect, it } from '@jest/globals';
import { toolsScript, type WorldOptions } from '../../src/emulators/index.ts';
import { type McpServer, startMcpServer } from '../fakes/mcp-server.ts';
import { type AskedWorld, CLEAN, inJob, type StepEnded, WITH } from '../fakes/runner.ts';
import { openNetwork } from './namespace/control.ts';

const HOST = 'mcp.payments.example';
const SECONDS = 150_000;

const LOOK_UP = toolsScript([{ tool: 'mcp__glossary__lookup', input: { word: 'ledger' } }]);

/** The server behind its name, with TLS, as any other host of the internet. */
async function withServer(
  server: object,
  world: WorldOptions,
  look: (ended: StepEnded, server: McpServer, world: AskedWorld) => void | Promise<void>,
): Promise<void> {
  await inJob({ agent: 'real', world }, async (runner, { ...there }) => {
    const { issuer } = there;
    const trust = { jwksUrl: issuer.jwksUrl, issuer: issuer.issuer, audience: `https://${HOST}` };
    const glossary = await startMcpServer({ trust, lookup: (word) => `${word}: the book of accounts` });
    try {
      const network = await openNetwork({ [HOST]: glossary.url }, []);
      const config = JSON.stringify({ mcpServers: { glossary: server } });
      const inputs = { ...WITH, task: 'What is a ledger?', timeout: '2m', 'mcp-config': config };
      const ended = await runner.main(inputs, network.trust);
      await look(ended, glossary, there as AskedWorld);
      expect(await network.strangers()).toEqual([]);
      expect(await runner.wrapUp()).toEqual(CLEAN);
    } finally {
      glossary.close();
    }
  });
}

describe('an MCP server', () => {
  it(
    'is used with a token minted for it, and the agent knows neither token nor address',
    async () => {
      const server = { url: `https://${HOST}/mcp`, audience: `https://${HOST}`, 'allow-private': true };
      await withServer(server, { model: LOOK_UP }, (ended, glossary, world) => {
        expect(ended.log).toContain('✓ ');
        expect(ended.outputs).toMatchObject({ outcome: 'success' });
        expect(ended.outputs.result).toContain('ledger: the book of accounts');
        expect(glossary.refusals).toEqual([]);
        expect(glossary.calls).toContain('tools/call');
        expect(new Set(glossary.subjects)).toEqual(new Set(['repo:octo-org/payments:ref:refs/heads/main']));
        const prompts = JSON.stringify(world.bedrock.conversations());
        expect(prompts).toContain('mcp__glossary__lookup');
        expect(prompts).not.toContain(HOST);
      });
    },
    SECONDS,
  );

  it(
    'that lies in a private network is not reached unless that is allowed',
    async () => {
      const server = { url: `https://${HOST}/mcp`, audience: `https://${HOST}` };
      await withServer(server, { model: LOOK_UP }, (ended, glossary) => {
        expect(glossary.calls).toEqual([]);
        expect(ended.outputs.result ?? '').not.toContain('the book of accounts');
      });
    },
    SECONDS,
  );

  it(
    'gets no token that would be good elsewhere',
    async () => {
      const server = { url: `https://${HOST}/mcp`, audience: 'sts.amazonaws.com', 'allow-private': true };
      await withServer(server, { model: LOOK_UP }, (ended, glossary) => {
        expect(ended.exit).toBe(2);
        expect(ended.log).toContain('Its audience does not name its own host');
        expect(glossary.calls).toEqual([]);
      });
    },
    SECONDS,
  );
});

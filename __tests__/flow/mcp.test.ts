/** The input `mcp-config`: what is understood, and every fault with the line to write instead. */
import { describe, expect, it } from '@jest/globals';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { revealed, Secret } from '../../src/core/secret.ts';
import { describeMcpServer, type McpOffer, openMcpServers, readMcpConfig } from '../../src/flow/mcp.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const OFFER: McpOffer = {
  read: () => {
    throw Object.assign(new Error('absent'), { code: 'ENOENT' });
  },
  kinds: ['http', 'stdio'],
  agent: 'Claude Code',
  canMint: true,
};

function readText(text: string, offer: Partial<McpOffer> = {}) {
  const inputs = new Inputs(AGENT_INPUTS, new Map([['mcp-config', { value: text, from: 'input' }]]));
  const servers = readMcpConfig(inputs, { ...OFFER, ...offer });
  return { servers, faults: inputs.faults.map(({ what }) => what), writes: inputs.faults.map(({ write }) => write) };
}

const readServers = (mcpServers: object, offer: Partial<McpOffer> = {}) =>
  readText(JSON.stringify({ mcpServers }), offer);
const readRemote = (entry: object, offer: Partial<McpOffer> = {}) => readServers({ docs: entry }, offer);

describe('mcp-config', () => {
  it('is nothing when it is not given', () => {
    const inputs = new Inputs(AGENT_INPUTS, new Map());
    expect(readMcpConfig(inputs, OFFER)).toEqual([]);
  });

  it('names remote servers and programs', () => {
    const { servers, faults } = readServers({
      docs: {
        type: 'http',
        url: 'https://mcp.example.com/v1/mcp?team=a',
        headers: { 'X-Api-Key': 'value-of-the-key', 'User-Agent': 'ci' },
        audience: 'https://mcp.example.com/v1',
      },
      plain: { url: 'https://plain.example.com/mcp' },
      'my_tool-1': { command: '/usr/bin/tool', args: ['--read-only'], env: { LOG: 'info' } },
    });
    expect(faults).toEqual([]);
    expect(servers).toEqual([
      {
        name: 'docs',
        kind: 'http',
        url: 'https://mcp.example.com/v1/mcp?team=a',
        headers: { 'x-api-key': expect.any(Secret), 'user-agent': 'ci' },
        audience: 'https://mcp.example.com/v1',
        allowPrivate: false,
      },
      { name: 'plain', kind: 'http', url: 'https://plain.example.com/mcp', headers: {}, allowPrivate: false },
      { name: 'my_tool-1', kind: 'stdio', command: '/usr/bin/tool', args: ['--read-only'], env: { LOG: 'info' } },
    ]);
    const [docs] = servers;
    expect(docs?.kind === 'http' && revealed(docs.headers['x-api-key']!)).toBe('value-of-the-key');
    expect(servers.map(describeMcpServer)).toEqual([
      'docs (https://mcp.example.com, with an identity token for https://mcp.example.com/v1 alone)',
      'plain (https://plain.example.com)',
      'my_tool-1 (the program /usr/bin/tool)',
    ]);
  });

  it('may be the path of a file', () => {
    const read = (path: string): string =>
      path === '.github/mcp.json' ? '{"mcpServers":{"docs":{"url":"https://mcp.example.com/"}}}' : '';
    expect(readText('.github/mcp.json\n', { read }).servers).toMatchObject([{ name: 'docs' }]);
    expect(readText('absent.json').faults).toEqual(['The file it names cannot be read (ENOENT).']);
  });

  it('tells every fault at once', () => {
    const { faults } = readServers({
      'two words': {},
      sse: { type: 'sse', url: 'https://a.example/sse' },
      plain: { url: 'http://mcp.example.com/' },
      program: { command: './server.sh' },
    });
    expect(faults).toEqual([
      '"two words" is no name for a server.',
      '"two words": Its url is not an address.',
      'sse: The older SSE transport is not spoken.',
      'plain: Its url is not https.',
      'program: Its command is a path of the repository, which whoever changes the repository decides.',
    ]);
  });

  it.each([
    ['{', 'It is not JSON.'],
    ['{"mcpServers":{},"mcpServers":{}}', 'A name occurs twice in one object of its JSON.'],
    ['{"docs":{"url":"https://mcp.example.com/"}}', 'It has no object `mcpServers`.'],
    ['{"mcpServers":[]}', 'It has no object `mcpServers`.'],
    ['{"mcpServers":{},"inputs":[]}', 'Beside `mcpServers` it has "inputs".'],
  ])('is refused as a whole: %s', (text, fault) => {
    expect(readText(text).faults).toContain(fault);
  });

  it.each(['a__b', '_a', 'a_', '-a', 'ä', 'a'.repeat(64), ''])('refuses the name %j', (name) => {
    expect(readServers({ [name]: { url: 'https://mcp.example.com/' } }).faults.length).toBe(1);
  });

  it('refuses more servers than a run can need', () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`s${at}`, { url: 'https://a.example/' }]));
    expect(readServers(many).faults).toEqual(['It names 21 servers.']);
  });
});

describe('the address of a server', () => {
  it.each([
    ['http://mcp.example.com/', 'Its url is not https.'],
    ['ftp://mcp.example.com/', 'Its url is not https.'],
    ['mcp.example.com', 'Its url is not an address.'],
    ['https://user:secret@mcp.example.com/', 'Its url holds a user or password.'],
    ['https://mcp.example.com/#a', 'Its url ends in a fragment, which no server sees.'],
    ['https://10.0.0.1/mcp', '10.0.0.1 is an address of a private network.'],
    ['http://localhost:3000/mcp', 'localhost is an address of a private network.'],
    ['https://169.254.169.254/', '169.254.169.254 is an address of a private network.'],
    ['https://[::ffff:127.0.0.1]/', '[::ffff:7f00:1] is an address of a private network.'],
  ])('is refused: %s', (url, fault) => {
    const { faults, servers } = readRemote({ url });
    expect(faults).toEqual([`docs: ${fault}`]);
    expect(JSON.stringify(faults)).not.toContain('secret');
    expect(servers).toEqual([]);
  });

  it.each(['https://10.0.0.1/mcp', 'http://localhost:3000/mcp', 'http://127.0.0.1:3000/mcp'])(
    'may be private when that is said: %s',
    (url) => {
      const { faults, servers } = readRemote({ url, 'allow-private': true });
      expect(faults).toEqual([]);
      expect(servers).toMatchObject([{ url, allowPrivate: true }]);
    },
  );

  it('is never plain http beyond this machine', () => {
    const { faults } = readRemote({ url: 'http://10.0.0.1/mcp', 'allow-private': true });
    expect(faults).toEqual(['docs: Its url is not https.']);
  });
});

describe('the audience of a server', () => {
  const url = 'https://mcp.example.com/v1/mcp';

  it.each([
    'https://mcp.example.com',
    'https://mcp.example.com/v1/mcp',
    'api://mcp.example.com/ci',
    'mcp.example.com',
    'https://MCP.example.com:8443/',
  ])('may be %s', (audience) => {
    expect(readRemote({ url, audience })).toMatchObject({ faults: [], servers: [{ audience }] });
  });

  it.each([
    'sts.amazonaws.com',
    'api://AzureADTokenExchange',
    'https://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q',
    '//iam.googleapis.com/mcp.example.com',
    'https://mcp.example.com.evil.example',
    'https://mcp.example.com@evil.example',
    'https://evil.example/mcp.example.com',
    'https://evil.example#mcp.example.com',
    'https://evil.example\\@mcp.example.com',
    'sigstore',
    'https://github.com/octo-org',
  ])('is refused when it is good elsewhere: %s', (audience) => {
    const { faults, writes } = readRemote({ url, audience });
    expect(faults).toEqual([
      'docs: Its audience does not name its own host: the server could use the token elsewhere.',
    ]);
    expect(writes[0]).toContain('"audience": "https://mcp.example.com"');
  });

  it.each([['', 42, 'a b', 'x'.repeat(256)]])('is refused when it is no audience: %j', (audience) => {
    expect(readRemote({ url, audience }).faults.length).toBe(1);
  });

  it('excludes an Authorization of the user', () => {
    const entry = { url, audience: 'mcp.example.com', headers: { Authorization: 'Bearer abc' } };
    expect(readRemote(entry).faults).toEqual(['docs: It has both an audience and a header Authorization.']);
  });

  it('is refused where nothing can be minted', () => {
    expect(readRemote({ url, audience: 'mcp.example.com' }, { canMint: false }).faults).toEqual([
      'docs: This job has no identity that could be minted for mcp.example.com.',
    ]);
  });
});

describe('the headers and words of a server', () => {
  const url = 'https://mcp.example.com/';

  it.each([
    [{ Host: 'a' }, 'The header "Host" belongs to the transport.'],
    [{ 'Mcp-Session-Id': 'a' }, 'The header "Mcp-Session-Id" belongs to the transport.'],
    [
      { Authorization: 'Bearer ${GITHUB_TOKEN}' },
      'The header "Authorization" holds a variable, and none is filled in.',
    ],
    [{ 'X-A': 'a\r\nX-B: c' }, 'The header "X-A" is malformed.'],
    [{ 'X A': 'a' }, 'The header "X A" is malformed.'],
    [{ 'X-A': 1 }, 'The header "X-A" is malformed.'],
    [{ 'X-A': 'a', 'x-a': 'b' }, 'The header "x-a" occurs twice.'],
  ])('are refused: %j', (headers, fault) => {
    expect(readRemote({ url, headers }).faults).toEqual([`docs: ${fault}`]);
  });

  it.each([
    [{ command: 'node server.js' }, 'Its command is not one word.'],
    [
      { command: 'tools/server' },
      'Its command is a path of the repository, which whoever changes the repository decides.',
    ],
    [{ command: '' }, 'Its command is missing.'],
    [{ command: '--help' }, 'Its command is not one word.'],
    [{ command: 'npx', args: 'server' }, 'Its args are not a list of texts.'],
    [{ command: 'npx', env: { 'A-B': 'c' } }, 'Its env is not an object of names and texts.'],
    [{ command: 'npx', env: { A: '${HOME}' } }, 'Its args or env hold a variable, and none is filled in.'],
    [{ command: 'npx', cwd: '/' }, 'It has "cwd", which means nothing here.'],
    [{ url: 'https://a.example/', headersHelper: '/bin/x' }, 'It has "headersHelper", which means nothing here.'],
    [{ url: 'https://a.example/', 'allow-private': 'true' }, 'allow-private is not true or false.'],
    [{ type: 'ws', url: 'wss://a.example/' }, 'Its type is not known.'],
  ])('are refused: %j', (entry, fault) => {
    expect(readServers({ docs: entry }).faults).toEqual([`docs: ${fault}`]);
  });

  it('are refused for an agent that cannot be told of them', () => {
    expect(readServers({ docs: { command: 'npx' } }, { kinds: ['http'], agent: 'Pi' }).faults).toEqual([
      'docs: Pi cannot be told of servers of the type stdio.',
    ]);
  });
});

describe('the servers of a run', () => {
  it('are told to the agent by a loopback address, programs as they are', async () => {
    const host = new FakeHost();
    const { servers: asked } = readServers({ docs: { url: 'https://mcp.example.com/' }, tool: { command: 'tool' } });
    const open = await openMcpServers(asked, () => Promise.reject(new Error('not asked for')), host);
    try {
      expect(open.servers).toEqual([
        { name: 'docs', kind: 'http', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{64}$/) },
        { name: 'tool', kind: 'stdio', command: 'tool', args: [], env: {} },
      ]);
    } finally {
      open.close();
      host.dispose();
    }
  });
});

/** The drawing of the house cannot lie: who may import whom, who may reveal a secret, who may read the real environment. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(src, name), 'utf8') }));

const wings = ['ci', 'identity', 'clouds', 'privilege', 'agents', 'review'];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  kit: ['core'],
  redact: ['core'],
  process: ['core', 'kit'],
  report: ['core'],
  ...Object.fromEntries(wings.map((wing) => [wing, ['core', 'kit']])),
  host: ['core', 'kit', 'redact', 'process', 'ci'],
  broker: ['core', 'kit', 'redact'],
  emulators: ['core', 'kit'],
  flow: ['core', 'kit', 'redact', 'process', 'report', 'broker', ...wings],
  commands: ['flow', 'core', 'emulators', 'ci', 'kit'],
  'main.ts': ['commands', 'flow', 'host'],
  'cli.ts': ['commands', 'flow', 'host'],
  'post.ts': ['flow', 'host'],
  'doors.ts': ['main.ts', 'cli.ts'],
};

function room(name: string): string {
  return name.split('/')[0]!;
}

function importsOf(file: { name: string; text: string }): string[] {
  const found = [...file.text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => match[1]!);
  return found.map((path) => relative(src, resolve(dirname(join(src, file.name)), path)).replaceAll('\\', '/'));
}

describe('the house', () => {
  it('has no room that the drawing does not know', () => {
    expect(files.map((file) => room(file.name)).filter((name) => !(name in mayImport))).toEqual([]);
  });

  it('lets no room import from a room it must not know', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => room(target) !== room(file.name) && !mayImport[room(file.name)]!.includes(room(target)))
        .map((target) => `${file.name} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets only the host, the post door and the emulators read the real process environment', () => {
    const readers = files.filter((file) => /process\.env\b/.test(file.text)).map((file) => file.name);
    // The text of a module that runs inside the agent's CLI.
    const written = ['agents/opencode/plugin.ts'];
    const strangers = readers.filter((name) => !['host', 'emulators', 'post.ts'].includes(room(name)));
    expect(strangers).toEqual(written);
  });

  it('reveals secrets only where they are handed over', () => {
    const revealers = files.filter((file) => /\.reveal\(\)|\brevealed\(/.test(file.text)).map((file) => file.name);
    expect(revealers.sort()).toEqual([
      'agents/claude-code/backends.ts', // several headers, one variable
      'agents/codex/backends.ts', // private files
      'agents/copilot/backends.ts', // several headers, one variable
      'agents/opencode/launch.ts', // private files
      'agents/opencode/provider.ts', // private files
      'agents/pi/backends.ts', // private files, headers
      'broker/mcp-relay.ts', // compared with what the agent sends; to the server
      'broker/server.ts', // compared with what the agent sends; headers of the user's own, to the model endpoint
      'broker/signers/api-key.ts', // to the model endpoint
      'broker/signers/bearer.ts', // to the model endpoint
      'broker/signers/sigv4.ts', // as a signer takes them
      'broker/source.ts', // compared with what the agent sends
      'broker/upstream-relay.ts', // compared with what the agent sends; to the gateway
      'ci/github/id-token.ts', // the endpoint's bearer, in a header to that endpoint
      'ci/github/voice.ts', // ::add-mask:: and GITHUB_ENV
      'clouds/aws/ambient-keys.ts', // to STS, as a signer takes them
      'clouds/aws/bearer.ts', // as a signer takes them
      'clouds/aws/exchange.ts', // to STS
      'clouds/aws/probe.ts', // to Bedrock
      'clouds/azure/ambient-token.ts', // to Entra
      'clouds/azure/bridge.ts', // to Entra, over our own transport
      'clouds/azure/exchange.ts', // to Entra
      'clouds/azure/pin.ts', // decoding
      'clouds/azure/probe.ts', // to the model endpoint
      'clouds/copilot/inspect.ts', // to GitHub's API
      'clouds/gateway-address.ts', // header grammar
      'clouds/gateway/probe.ts', // to the gateway
      'clouds/gcp/access.ts', // the credential file and the renewing source's answer
      'clouds/gcp/ambient-token.ts', // to Google
      'clouds/gcp/exchange.ts', // to Google
      'clouds/gcp/probe.ts', // to Vertex
      'clouds/token-endpoint.ts', // to the token endpoint
      'core/secret.ts',
      'flow/equip-agent.ts', // private files of the agent
      'flow/judge-role.ts', // over a pipe to ourselves
      'flow/keep-serving.ts', // over a pipe to ourselves
      'flow/repo/git.ts', // git's environment, for its own host
      'flow/review/forge.ts', // for git, to the host of the repository
      'flow/review/github.ts', // to GitHub's API
      'flow/review/gitlab.ts', // to GitLab's API
      'flow/use-auth.ts', // the env-file
      'flow/use-exec.ts', // one command's environment
      'flow/variable-names.ts', // stand-ins, to see where an agent puts them
      'flow/write-files.ts', // private files of SDKs
      'host/index.ts', // which texts are JWTs, to hide their parts
      'identity/ci-token.ts', // decoding
      'privilege/checks/azure-token.ts', // decoding
      'privilege/github-api.ts', // to GitHub's API; how a token begins
      'privilege/probes/aws-ask.ts', // as a signer takes them
      'privilege/probes/azure-arm.ts', // to Azure Resource Manager; decoding
      'privilege/probes/google.ts', // to Google
      'process/environment.ts', // the agent's environment
      'redact/vault.ts', // the patterns
      'review/fragments.ts', // what pieces of secrets look like
      'review/github/api.ts', // to GitHub's API
      'review/gitlab/api.ts', // to GitLab's API
    ]);
  });

  it('imports no cloud SDK and no CI library at the top of a file', () => {
    const eager = files.filter((file) => /^import (?!type)[^;]*'@(aws-sdk|smithy|actions|azure)/m.test(file.text));
    expect(eager.map((file) => file.name)).toEqual([]);
  });
});

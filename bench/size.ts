/**
 * How large `dist/` is, and what its largest files are. `node bench/size.ts`. Megabytes are of 10^6 bytes.
 * What a file holds is told by words that only its part of the product or of an SDK has.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { table, verdict } from './measure.ts';
import { built } from './runner.ts';

const TARGET_MB = 6;
const SHOWN_BYTES = 50_000;

/** The first that fits names the file. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^-{80}$/m, 'licences of third parties'],
  [/class PublicClientApplication /, '@azure/identity with MSAL, the one credential'],
  [/class AbortError /, '@azure/identity, what its credentials share'],
  [/class AwsRequestSigner /, 'the clients of google-auth-library, for an ambient identity alone'],
  [/class Gaxios /, 'google-auth-library, the token exchange'],
  [/class LoginCredentialsFetcher /, '@aws-sdk/credential-provider-ini, for an ambient profile alone'],
  [/class STSServiceException /, '@aws-sdk/client-sts'],
  [/class ProtocolLib /, 'the half of the AWS SDK that its clients share'],
  [/class SignatureV4 /, 'the half of the AWS SDK that signing needs alone'],
  [/startWorld/, 'loopback emulators, for `demo` alone'],
  [/class Vault /, 'host, redaction'],
  [/class Supervisor|escalat/, 'supervision of the agent, for `run` and `exec`'],
  [/AWS_INPUTS/, 'clouds, agents, inputs'],
  [/makePlan/, 'the journey'],
];

function about(path: string): string {
  const text = readFileSync(path, 'utf8');
  return PARTS.find(([words]) => words.test(text))?.[1] ?? '';
}

const folder = built('');
const files = readdirSync(folder)
  .map((name) => ({ name, bytes: statSync(join(folder, name)).size }))
  .toSorted((a, b) => b.bytes - a.bytes);
const total = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
const large = files.filter(({ bytes }) => bytes >= SHOWN_BYTES);
const rows = large.map(({ name, bytes }) => [
  `${name}  ${about(join(folder, name))}`,
  `${(bytes / 1e6).toFixed(2)} MB`,
]);
const rest = files.slice(large.length);
const restBytes = rest.reduce((sum, { bytes }) => sum + bytes, 0);
process.stdout.write(
  table([
    ['', 'size'],
    ...rows,
    [`${rest.length} others`, `${(restBytes / 1e6).toFixed(2)} MB`],
    [`dist, target ${TARGET_MB} MB: ${verdict(total, TARGET_MB)}`, `${total.toFixed(2)} MB`],
  ]),
);

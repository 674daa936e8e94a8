/**
 * Every shell that is no known CI job: a laptop, or a CI system without a file here.
 * In: nothing · out: plain lines. Talks to nobody.
 * Trap: masks are never printed here: with nobody to swallow the command, the line would show the secret.
 * Results go to --output-dir, written by the flow.
 */
import { KeylessError } from '../core/errors.ts';
import type { CiPlatform, Sinks } from './platform.ts';

function noIdentity(): KeylessError {
  return new KeylessError('identity-unavailable', 'This shell has no CI identity.', {
    likely:
      'The command does not run inside a CI job that hands out identity tokens. GitHub Actions and GitLab CI/CD are understood.',
    fix: 'Run it in a step of a GitHub Actions job that has\n\npermissions:\n  id-token: write\n  contents: read\n\nTo try everything on this machine, without a cloud: keyless-agent demo',
  });
}

function shellVoice(sinks: Sinks): ReturnType<CiPlatform['voice']> {
  return {
    mask: () => {},
    exportEnv: (name) => {
      throw new KeylessError('input-invalid', `There is no later step here that ${name} could be exported to.`, {
        fix: 'keyless-agent auth --env-file FILE, or keyless-agent exec -- COMMAND',
      });
    },
    output: () => {},
    annotate: (level, message, title, at) => {
      const where = at ? `${at.path}${at.startLine === undefined ? '' : `:${at.startLine}`}: ` : '';
      sinks.log(sinks.redact(`${level}: ${where}${title ? `${title}: ` : ''}${message}`));
    },
    summary: async () => {},
    saveState: () => {},
  };
}

export const shell: CiPlatform = {
  id: 'shell',
  docs: 'https://github.com/keyless-agent/keyless-agent#readme',
  detect: () => false,
  context: (_env, cwd) => ({ platform: 'shell', dependabot: false, runner: 'unknown', workspace: cwd, debug: false }),
  input: () => undefined,
  canMint: () => false,
  idToken: async () => {
    throw noIdentity();
  },
  voice: (_env, sinks) => shellVoice(sinks),
  commandFiles: [],
};

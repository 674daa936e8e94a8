/**
 * The child's environment, built up from nothing: an allow-list of the step's variables, then what we set.
 *
 * In: the step's environment, `agent-env`, the variables of the launch → out: the exact environment, what was left out, faults.
 * No host is contacted, nothing is read or written.
 * Traps: an empty value still shadows, so what is unwanted is absent, never empty; Windows names differ in case only; a proxy
 * address may carry a password; with another HOME git no longer sees the user's `safe.directory`.
 * Spec: POSIX.1-2024 chapter 8 (environment), https://git-scm.com/docs/git#_git, https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
 */
import { join } from 'node:path';
import type { Fault } from '../core/errors.ts';
import type { LaunchDirs } from '../core/launch.ts';
import { revealed, Secret, type Value } from '../core/secret.ts';
import { looksLikeKey, namedLikeKey, SHORTEST_KEY } from '../kit/key-names.ts';
import { safePath } from '../kit/safe-path.ts';

type StepEnv = Readonly<Record<string, string | undefined>>;

export interface EnvironmentAsk {
  readonly stepEnv: StepEnv;
  readonly platform: NodeJS.Platform;
  /** `NAME` (passed on) or `NAME=value`. */
  readonly agentEnv: readonly string[];
  /** Ours; they win over everything. */
  readonly set: Readonly<Record<string, Value>>;
  /** Names that would override ours: reported when the step had them with another value. */
  readonly shadows?: readonly string[];
  readonly dirs: LaunchDirs;
  /** Folder git may trust although another user owns it. */
  readonly workspace?: string;
}

export interface BuiltEnvironment {
  readonly env: Record<string, string>;
  /** Variables of the step that would have won over ours and were left out, sorted. */
  readonly setAside: readonly string[];
  readonly faults: readonly Fault[];
  /** Files the variables name, by absolute path; to be written before the start. */
  readonly files: Readonly<Record<string, string>>;
}

const EVERYWHERE = /^(PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|NO_COLOR|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS)$/;
const PROXY = /^(https?|no|all)_proxy$/i;
const POSIX = /^(SHELL|USER|LOGNAME)$/;
const WINDOWS =
  /^(SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|OS|NUMBER_OF_PROCESSORS|PROCESSOR_ARCHITECTURE|ProgramFiles|ProgramFiles\(x86\)|ProgramW6432|ProgramData|CommonProgramFiles|USERNAME|CLAUDE_CODE_GIT_BASH_PATH)$/i;

/** A variable's value whatever the case of its name, as Windows sees it; exact elsewhere. */
function look(env: StepEnv, name: string, platform: NodeJS.Platform): string | undefined {
  if (platform !== 'win32') return env[name];
  const found = Object.keys(env).find((key) => key.toUpperCase() === name.toUpperCase());
  return found === undefined ? undefined : env[found];
}

function allowed(stepEnv: StepEnv, platform: NodeJS.Platform): Record<string, string> {
  const own = platform === 'win32' ? WINDOWS : POSIX;
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(stepEnv)) {
    if (value === undefined || value === '') continue;
    if (EVERYWHERE.test(platform === 'win32' ? name.toUpperCase() : name) || PROXY.test(name) || own.test(name))
      env[name] = value;
  }
  for (const name of Object.keys(env)) {
    if (name.toUpperCase() === 'PATH') env[name] = safePath(env[name]!, platform);
  }
  return env;
}

/** A loopback address must not travel through the proxy. */
function loopbackPastProxy(env: Record<string, string>): Record<string, string> {
  const named = Object.keys(env).filter((name) => PROXY.test(name) && !/^no_/i.test(name));
  if (named.length === 0) return {};
  const known = env.NO_PROXY ?? env.no_proxy ?? '';
  const hosts = [...new Set([...known.split(',').map((host) => host.trim()), '127.0.0.1', 'localhost', '::1'])].filter(
    (host) => host !== '',
  );
  return { NO_PROXY: hosts.join(','), no_proxy: hosts.join(',') };
}

/** Folders that are ours, so that nothing of the user's or the machine's is read or written. */
function homes(dirs: LaunchDirs, platform: NodeJS.Platform): Record<string, string> {
  if (platform !== 'win32') return { HOME: dirs.home, TMPDIR: dirs.temp };
  return {
    HOME: dirs.home,
    USERPROFILE: dirs.home,
    APPDATA: join(dirs.home, 'AppData', 'Roaming'),
    LOCALAPPDATA: join(dirs.home, 'AppData', 'Local'),
    TEMP: dirs.temp,
    TMP: dirs.temp,
  };
}

/** git: never ask, use no stored credential, and trust the workspace (command-scope configuration counts as protected). */
function git(workspace: string | undefined): Record<string, string> {
  const config: [string, string][] = [['credential.helper', '']];
  if (workspace !== undefined) config.push(['safe.directory', workspace]);
  const env: Record<string, string> = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_COUNT: String(config.length) };
  config.forEach(([key, value], at) => {
    env[`GIT_CONFIG_KEY_${at}`] = key;
    env[`GIT_CONFIG_VALUE_${at}`] = value;
  });
  return env;
}

/** No metadata service and no configuration file: an expired credential must not fall through to the machine's own role. */
function noFallThrough(dirs: LaunchDirs): { env: Record<string, string>; files: Record<string, string> } {
  const empty = join(dirs.config, 'aws-empty');
  return {
    env: { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: empty, AWS_SHARED_CREDENTIALS_FILE: empty },
    files: { [empty]: '' },
  };
}

interface Refusal {
  readonly names: RegExp;
  readonly why: string;
  readonly write: string;
}

/** What `agent-env` may not name. The first row that fits answers. */
const REFUSED: readonly Refusal[] = [
  {
    names: /^(ACTIONS_ID_TOKEN_REQUEST_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/,
    why: 'lets the agent make identity tokens of this job, or write its cache',
    write: 'leave it out; the identity stays with keyless-agent',
  },
  {
    names: /^(GITHUB_TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_ENTERPRISE_TOKEN|CI_JOB_|GITLAB_TOKEN)/,
    why: "is the job's token for the code host",
    write: 'a later step that alone holds the token and posts the output `result`',
  },
  {
    names: /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/,
    why: 'names a file with which the agent could change later steps',
    write: 'outputs of this step: result, structured-output',
  },
  { names: /^AWS_(REGION|DEFAULT_REGION)$/, why: 'decides where the model is called', write: 'aws-region: us-east-1' },
  {
    names: /^AWS_/,
    why: 'carries or redirects an AWS credential',
    write: 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent',
  },
  {
    names: /^ANTHROPIC_(MODEL|SMALL_FAST_MODEL|DEFAULT_)/,
    why: 'would call another model than the credential is cut down to',
    write: 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  },
  {
    names: /^ANTHROPIC_BEDROCK_BASE_URL$/,
    why: 'redirects model calls and their credential',
    write: 'bedrock-endpoint: https://…',
  },
  {
    names: /^(ANTHROPIC_|CLAUDE_|CODEX_|COPILOT_|GITHUB_COPILOT_|OPENCODE_|PI_|CODEMIE_)/,
    why: 'carries or redirects a credential, or changes how the agent is held',
    write: 'role-to-assume: …  and agent-args: …',
  },
  {
    names:
      /^(OPENAI_|AZURE_|ARM_|GOOGLE_|GCLOUD_|CLOUDSDK_|GEMINI_|VERTEX|CLOUD_ML_|MISTRAL_|GROQ_|CEREBRAS_|XAI_|OPENROUTER_|AI_GATEWAY_|ZAI_|MINIMAX_)/,
    why: 'carries or redirects the credential of a cloud',
    write: 'leave it out; the credential comes from the identity of the job',
  },
  {
    names:
      /^(NODE_OPTIONS|NODE_PATH|NODE_REPL_EXTERNAL_MODULE|BUN_|DENO_|LD_|DYLD_|GLIBC_TUNABLES$|GCONV_PATH$|BASH_ENV$|BASH_FUNC_|ENV$|ZDOTDIR$|PROMPT_COMMAND$|SHELLOPTS$|BASHOPTS$|PS4$|IFS$|PYTHON(PATH|STARTUP|HOME|INSPECT|WARNINGS|BREAKPOINT|USERBASE)|PERL5?(OPT|LIB|DB)|PERL5LIB|RUBY(OPT|LIB)|JAVA_TOOL_OPTIONS$|_JAVA_OPTIONS$|JDK_JAVA_OPTIONS$|DOTNET_STARTUP_HOOKS$|COR(ECLR)?_|ELECTRON_RUN_AS_NODE$)/,
    why: 'loads code into every process the agent starts',
    write: 'leave it out',
  },
  {
    names: /^GIT_/,
    why: 'makes git start other programs, use other credentials or another repository',
    write: 'leave it out',
  },
  {
    names: /^(SSH_|GPG_|GNUPGHOME$|KUBECONFIG$|DOCKER_|NETRC$|CURL_HOME$|SUDO_)/,
    why: 'leads to keys of the user or the machine',
    write: 'leave it out',
  },
  {
    names:
      /^(PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMPDIR|TEMP|TMP|SHELL|COMSPEC|PATHEXT|SYSTEMROOT|WINDIR|XDG_.*|PWD|KEYLESS_.*)$/,
    why: 'is set by keyless-agent',
    write: 'leave it out; extend PATH in an earlier step (GITHUB_PATH)',
  },
  {
    names: /_PROXY$/i,
    why: 'decides which machine sees the traffic',
    write: "the variable in the step's own env: it is passed on",
  },
  {
    names: /^(NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$/,
    why: 'decides which certificates are trusted',
    write: "the variable in the step's own env: it is passed on",
  },
  {
    names:
      /^(NODE_TLS_REJECT_UNAUTHORIZED|NODE_DEBUG|SSLKEYLOGFILE|PYTHONHTTPSVERIFY|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE)$/,
    why: 'switches the protection of connections off, or writes their keys down',
    write: 'leave it out',
  },
  {
    names: /^(EDITOR|VISUAL|PAGER|BROWSER|LESSOPEN|LESSCLOSE|MANPAGER)$/,
    why: 'names a program that other programs start',
    write: 'leave it out',
  },
  { names: /^(INPUT_|RUNNER_TRACKING_ID$)/, why: 'belongs to the CI system', write: 'leave it out' },
];

function refusal(name: string): Omit<Refusal, 'names'> | undefined {
  const upper = name.toUpperCase();
  const known = REFUSED.find((row) => row.names.test(name) || row.names.test(upper));
  if (known || !namedLikeKey(name)) return known;
  return {
    why: 'is named like a key, and the text the agent reads can take the agent over',
    write: 'do what needs the key in a step of its own (if it is no key, give it another name)',
  };
}

function asked(ask: EnvironmentAsk): { env: Record<string, string>; faults: Fault[] } {
  const env: Record<string, string> = {};
  const faults: Fault[] = [];
  const fault = (what: string, write: string): void => {
    faults.push({ input: 'agent-env', what, write });
  };
  for (const entry of ask.agentEnv) {
    const cut = entry.indexOf('=');
    const name = cut < 0 ? entry : entry.slice(0, cut);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      fault(`"${name.slice(0, 40)}" is not the name of a variable.`, 'agent-env: JAVA_HOME, LOG_LEVEL=debug');
      continue;
    }
    const refused = refusal(name);
    if (refused) {
      fault(`${name} ${refused.why}.`, refused.write);
      continue;
    }
    const value = cut < 0 ? look(ask.stepEnv, name, ask.platform) : entry.slice(cut + 1);
    if (value === undefined)
      fault(
        `${name} is not in the environment of this step.`,
        `env: { ${name}: … } on the step, or agent-env: ${name}=value`,
      );
    else if (isJwt(value.trim()))
      fault(`${name} holds a token of this job.`, 'leave it out; the identity stays with keyless-agent');
    else env[name] = value;
  }
  return { env, faults };
}

/** Sets ours over theirs; on Windows a name that differs only in case is the same variable. */
function merge(platform: NodeJS.Platform, layers: readonly Record<string, string>[]): Record<string, string> {
  const env: Record<string, string> = {};
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer)) {
      if (platform === 'win32') {
        const same = Object.keys(env).find((known) => known.toUpperCase() === name.toUpperCase());
        if (same !== undefined) delete env[same];
      }
      env[name] = value;
    }
  }
  return env;
}

/** The exact environment of the agent. Reveals the values of `set`: this is where they are handed over. */
export function buildEnvironment(ask: EnvironmentAsk): BuiltEnvironment {
  const base = allowed(ask.stepEnv, ask.platform);
  const extra = asked(ask);
  const fence = noFallThrough(ask.dirs);
  const set = Object.fromEntries(Object.entries(ask.set).map(([name, value]) => [name, revealed(value)]));
  const env = merge(ask.platform, [
    base,
    loopbackPastProxy(base),
    { CI: 'true' },
    extra.env,
    homes(ask.dirs, ask.platform),
    git(ask.workspace),
    fence.env,
    set,
  ]);
  const setAside = (ask.shadows ?? []).filter((name) => {
    const had = look(ask.stepEnv, name, ask.platform);
    return had !== undefined && had !== '' && had !== set[name];
  });
  return { env, setAside: [...new Set(setAside)].sort(), faults: extra.faults, files: fence.files };
}

/** Protections that the step's own environment switches off; the run refuses to start. */
export function unsafeEnvironment(env: StepEnv): Fault[] {
  const faults: Fault[] = [];
  const fault = (input: string, what: string, write: string): void => {
    faults.push({ input, what, write });
  };
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    fault(
      'NODE_TLS_REJECT_UNAUTHORIZED',
      'NODE_TLS_REJECT_UNAUTHORIZED=0 accepts every certificate: the identity token could be sent to anyone.',
      'NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem   (and remove NODE_TLS_REJECT_UNAUTHORIZED)',
    );
  }
  if (env.SSLKEYLOGFILE) {
    fault(
      'SSLKEYLOGFILE',
      'SSLKEYLOGFILE writes the keys of TLS connections to a file.',
      'remove SSLKEYLOGFILE from the step',
    );
  }
  if (/(^|,)\s*(\*|https?|http2|net|tls|undici|fetch)(?![a-z])/i.test(env.NODE_DEBUG ?? '')) {
    fault('NODE_DEBUG', 'NODE_DEBUG prints requests with their tokens to the log.', 'remove NODE_DEBUG from the step');
  }
  if (/--(inspect|tls-keylog|trace-tls|heapsnapshot)/.test(env.NODE_OPTIONS ?? '')) {
    fault(
      'NODE_OPTIONS',
      'NODE_OPTIONS opens a debugger or writes TLS keys down.',
      'NODE_OPTIONS without --inspect, --tls-keylog, --trace-tls',
    );
  }
  return faults;
}

/** Always secret when present, whatever the value looks like. */
const ALWAYS =
  /^(ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN|CI_JOB_TOKEN|CI_JOB_JWT.*|AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|BEARER_TOKEN_BEDROCK|CONTAINER_AUTHORIZATION_TOKEN)|ANTHROPIC_(API_KEY|AUTH_TOKEN|FOUNDRY_API_KEY|FOUNDRY_AUTH_TOKEN)|CLAUDE_CODE_OAUTH_TOKEN|OPENAI_API_KEY|NODE_AUTH_TOKEN|NPM_TOKEN)$/;

/** Whatever its name: CI systems let the user choose the name of the variable that holds an identity token. */
export function isJwt(value: string): boolean {
  return value.length < 64 * 1024 && /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/.test(value);
}

/** The password inside an address, as written and decoded. */
function passwords(name: string, value: string): Secret[] {
  const found = /^[a-z][a-z0-9+.-]*:\/\/([^/@\s]*):([^/@\s]+)@/i.exec(value);
  const password = found?.[2];
  if (password === undefined || password.length < SHORTEST_KEY) return [];
  const texts = new Set([password]);
  try {
    texts.add(decodeURIComponent(password));
  } catch {
    // Not percent-encoded: as written is all there is.
  }
  return [...texts].map((text) => new Secret(`password in ${name}`, text));
}

/** Values of the step's environment that must never be shown: keys by name, and passwords inside addresses. */
export function secretsToHide(stepEnv: StepEnv): Secret[] {
  const secrets = new Map<string, Secret>();
  for (const [name, value] of Object.entries(stepEnv)) {
    if (value === undefined) continue;
    const trimmed = value.trim();
    const hide =
      isJwt(trimmed) || ALWAYS.test(name)
        ? trimmed.length >= SHORTEST_KEY
        : namedLikeKey(name) && looksLikeKey(trimmed);
    if (hide) secrets.set(trimmed, new Secret(name, trimmed));
    for (const secret of passwords(name, trimmed)) secrets.set(secret.reveal(), secret);
  }
  return [...secrets.values()];
}

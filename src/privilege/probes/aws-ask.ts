/**
 * Puts one question to AWS: signed rightly, and once more signed wrongly.
 * In: a question, session keys · out: granted, denied or unclear, and who denied it. Talks to: the service of the question.
 * Trap: an endpoint that says the same to everybody (a proxy, an emulator, somebody who stands in between) says it to a wrong
 * signature as well. Only when the wrong one is refused as such does the right one's answer count; which of the two comes first
 * is drawn by lot.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import type { Credential } from '../../core/credential.ts';
import { type Host, HttpError, type HttpRequest, type HttpResponse } from '../../core/host.ts';
import { Sha256 } from '../../kit/sha256.ts';
import { type DeniedBy, denialOf, errorOf, refusesSignature } from './aws-answers.ts';
import { type Address, addressOf, SERVICES } from './aws-endpoints.ts';
import type { Question } from './aws-questions.ts';
import { type Answer, before, classify } from './verdict.ts';

export interface AskPlace {
  readonly credential: Credential;
  readonly region: string;
  readonly host: Host;
  readonly signal: AbortSignal;
}

export interface Told {
  readonly question: Question;
  readonly answer: Answer;
  /** For a denial. */
  readonly by?: DeniedBy | undefined;
  /** For an unclear answer: why, in a few words, without anything of the body. */
  readonly why?: string | undefined;
  /** Body of a granted answer. */
  readonly body?: string | undefined;
}

/** One request, milliseconds; the signal may end it earlier. */
const TIMEOUT_MS = 5_000;
const MOST_BYTES = 512 * 1024;

/** Asks all at once. Never throws. */
export function askAws(questions: readonly Question[], place: AskPlace): Promise<readonly Told[]> {
  return Promise.all(questions.map((question) => askOne(question, place)));
}

/** Never throws: what goes wrong is an unclear answer. */
export async function askOne(question: Question, place: AskPlace): Promise<Told> {
  const address = addressOf(question.service, place.region, place.host.env);
  if (typeof address === 'string') return { question, answer: 'unclear', why: address };
  try {
    const [right, wrong] = await both(question, address, place);
    return judge(question, right, wrong, place.credential.principal);
  } catch (error) {
    return { question, answer: 'unclear', why: whyNot(error, place.signal) };
  }
}

async function both(question: Question, address: Address, place: AskPlace): Promise<[HttpResponse, HttpResponse]> {
  const { host, signal } = place;
  const requests = await Promise.all([
    signedRequest(question, address, place, ''),
    signedRequest(question, address, place, '-'),
  ]);
  const send = (request: HttpRequest): Promise<HttpResponse> => before(signal, host.http.request(request));
  const swapped = Number.parseInt(host.random(1), 16) % 2 === 1;
  const [first, second] = swapped ? [requests[1], requests[0]] : requests;
  const answers = await Promise.all([send(first), send(second)]);
  return swapped ? [answers[1], answers[0]] : answers;
}

function judge(question: Question, right: HttpResponse, wrong: HttpResponse, principal: string | undefined): Told {
  const { protocol, action } = question;
  const answer = classify(right, {
    granted: (response) => question.granted(response),
    denied: (response) => denialOf(protocol, action, principal, response) !== undefined,
  });
  if (answer === 'unclear') return { question, answer, why: describe(question, right) };
  if (!refusesSignature(protocol, wrong)) {
    return { question, answer: 'unclear', why: 'a wrong signature was not refused' };
  }
  if (answer === 'granted') return { question, answer, body: right.body };
  return { question, answer, by: denialOf(protocol, action, principal, right) };
}

/** The code is shown only when it looks like one: the answer is a stranger's text. */
function describe({ protocol }: Question, response: HttpResponse): string {
  const code = errorOf(protocol, response)?.code;
  return code !== undefined && /^[A-Za-z.]{3,60}$/.test(code) ? code : `HTTP ${response.status}`;
}

function whyNot(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'no answer in time';
  return error instanceof HttpError ? error.fault : 'no answer';
}

/** @param spoil added to the secret key, so that the signature is wrong */
async function signedRequest(
  question: Question,
  address: Address,
  { credential, host }: AskPlace,
  spoil: string,
): Promise<HttpRequest> {
  const { AccessKeyId, SecretAccessKey, SessionToken } = credential.parts;
  if (!AccessKeyId || !SecretAccessKey) throw new Error('not a credential of AWS');
  const { SignatureV4 } = await import('@smithy/signature-v4');
  const { signing } = SERVICES[question.service];
  const signer = new SignatureV4({
    service: signing,
    region: address.signingRegion,
    sha256: Sha256,
    uriEscapePath: signing !== 's3',
    credentials: {
      accessKeyId: AccessKeyId.reveal(),
      secretAccessKey: `${SecretAccessKey.reveal()}${spoil}`,
      ...(SessionToken ? { sessionToken: SessionToken.reveal() } : {}),
    },
  });
  const url = new URL(`${address.url}${question.path}`);
  const { headers } = await signer.sign(
    {
      method: question.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: { ...question.query },
      headers: { host: url.host, ...question.headers },
      ...(question.body === undefined ? {} : { body: question.body }),
    },
    { signingDate: new Date(host.now()) },
  );
  url.search = new URLSearchParams(question.query).toString();
  return {
    method: question.method,
    url: url.href,
    headers,
    ...(question.body === undefined ? {} : { body: question.body }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: MOST_BYTES,
  };
}

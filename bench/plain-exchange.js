/**
 * The floor for `auth`: the same two requests by hand, without SDK, checks, redaction or report. For comparison only.
 * In: the runner's variables · out: masks and GITHUB_ENV. Talks to the hosts it is given.
 * `early` as first word opens the connection to STS while the identity token is under way.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { connect } from 'node:tls';

const { env } = process;
const role = env['INPUT_ROLE-TO-ASSUME'];
const region = env['INPUT_AWS-REGION'];
const sts = new URL(env['INPUT_STS-ENDPOINT']);

let waiting;
if (process.argv[2] === 'early') waiting = connect({ host: sts.hostname, port: sts.port, servername: '' });
const agent = new Agent({ keepAlive: true });
const usual = agent.createConnection;
agent.createConnection = (options, callback) => {
  const early = Number(options.port) === Number(sts.port) ? waiting : undefined;
  if (early) waiting = undefined;
  return early ?? usual.call(agent, options, callback);
};

function ask(url, options, body) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, agent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece) => {
        text += piece;
      });
      answer.on('end', () => (answer.statusCode === 200 ? resolve(text) : reject(new Error(`${answer.statusCode}`))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const headers = { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
const { value: token } = JSON.parse(
  await ask(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, { headers }),
);
process.stdout.write(`::add-mask::${token}\n`);
const form = new URLSearchParams({
  Action: 'AssumeRoleWithWebIdentity',
  Version: '2011-06-15',
  RoleArn: role,
  RoleSessionName: 'bench',
  WebIdentityToken: token,
  DurationSeconds: '900',
});
const type = { 'content-type': 'application/x-www-form-urlencoded' };
const xml = await ask(sts, { method: 'POST', headers: type }, form.toString());
agent.destroy();
const part = (name) => new RegExp(`<${name}>([^<]*)<`).exec(xml)[1];
const found = {
  AWS_ACCESS_KEY_ID: part('AccessKeyId'),
  AWS_SECRET_ACCESS_KEY: part('SecretAccessKey'),
  AWS_SESSION_TOKEN: part('SessionToken'),
  AWS_REGION: region,
};
for (const [name, value] of Object.entries(found)) {
  process.stdout.write(`::add-mask::${value}\n`);
  const end = randomUUID();
  appendFileSync(env.GITHUB_ENV, `${name}<<${end}\n${value}\n${end}\n`);
}

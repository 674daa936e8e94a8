/**
 * A row's hold on its network namespace: which names lead where, and who was asked for.
 * In: KEYLESS_MATRIX_CONTROL and KEYLESS_MATRIX_CA, set inside the namespace. Hosts: 127.0.0.1 only.
 */

/** What the namespace has noticed since the row began. */
export interface Noticed {
  /** Names, and what was tried with them, that lead nowhere in this row: `github.com (name)`, `github.com (connection)`. */
  readonly strangers: readonly string[];
  /** Names that were put up with. */
  readonly tolerated: readonly string[];
}

export interface Network {
  /** Variables with which a step trusts the namespace's authority. */
  readonly trust: Readonly<Record<string, string>>;
  strangers(): Promise<readonly string[]>;
  tolerated(): Promise<readonly string[]>;
}

/** Has these names served for this row. @throws outside of the namespace: a row that cannot run fails */
export async function openNetwork(
  hosts: Readonly<Record<string, string>>,
  tolerates: readonly string[],
): Promise<Network> {
  const { KEYLESS_MATRIX_CONTROL: control, KEYLESS_MATRIX_CA: authority } = process.env;
  if (!control || !authority) throw new Error('the matrix runs in a network of its own: npm run test:agents');
  await ask(control, { hosts, tolerates });
  const noticed = (): Promise<Noticed> => ask(control);
  return {
    trust: { NODE_EXTRA_CA_CERTS: authority, SSL_CERT_FILE: process.env.KEYLESS_MATRIX_BUNDLE ?? authority },
    strangers: async () => (await noticed()).strangers,
    tolerated: async () => (await noticed()).tolerated,
  };
}

async function ask(control: string, row?: object): Promise<Noticed> {
  const answer = await fetch(control, row ? { method: 'POST', body: JSON.stringify(row) } : {});
  if (!answer.ok) throw new Error(`the namespace answers ${answer.status}`);
  return (await answer.json()) as Noticed;
}

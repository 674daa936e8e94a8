/** A plain HTTP client for the emulators: status, headers, text and, where it is JSON, the body. */

export type Fields = Record<string, unknown>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Empty when the text is no JSON. */
  readonly body: Fields;
}

export function json(text: string): Fields {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return {};
  }
}

export async function asked(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: json(text) };
}

/** POSTs JSON. */
export function post(url: string, body: Fields, headers: Record<string, string> = {}): Promise<Answer> {
  return asked(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** The event names of a stream, in order, repeats in a row told once. */
export function sseTypes(text: string): string[] {
  const all = [...text.matchAll(/^event: (.*)$/gm)].map(([, type = '']) => type);
  return all.filter((type, index) => type !== all[index - 1]);
}

/** What the namespace knows of the present row: whom it may meet, and whom it met. Pure. */
import type { Noticed } from './control.ts';

export class Notes {
  #hosts: Readonly<Record<string, string>> = {};
  #tolerates: readonly string[] = [];
  readonly #strangers = new Set<string>();
  readonly #tolerated = new Set<string>();

  /** A new row: what was noticed before is forgotten. */
  begin(hosts: Readonly<Record<string, string>>, tolerates: readonly string[]): void {
    this.#hosts = hosts;
    this.#tolerates = tolerates;
    this.#strangers.clear();
    this.#tolerated.clear();
  }

  /** The name server was asked for it. */
  asked(name: string): void {
    this.#note(name, 'name');
  }

  /** A connection was opened to it. */
  connected(name: string): void {
    this.#note(name, 'connection');
  }

  /** The emulator that stands behind a name. */
  targetOf(name: string): string | undefined {
    return Object.hasOwn(this.#hosts, name) ? this.#hosts[name] : undefined;
  }

  get noticed(): Noticed {
    return { strangers: [...this.#strangers].sort(), tolerated: [...this.#tolerated].sort() };
  }

  #note(name: string, how: string): void {
    if (this.targetOf(name) !== undefined) return;
    if (this.#tolerates.includes(name)) this.#tolerated.add(name);
    else this.#strangers.add(`${name} (${how})`);
  }
}

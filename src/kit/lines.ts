/** Bytes in, lines out: splits at line feeds with a bound, so that a process that never ends a line cannot fill the memory. */
import { StringDecoder } from 'node:string_decoder';

export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #most: number;
  readonly #each: (line: string) => void;
  #parts: string[] = [];
  #length = 0;

  /**
   * @param mostChars a longer line is given in pieces of this size
   * @param each gets every line without its line end (a carriage return before it is dropped)
   */
  constructor(mostChars: number, each: (line: string) => void) {
    this.#most = mostChars;
    this.#each = each;
  }

  push(bytes: Buffer): void {
    this.#take(this.#decoder.write(bytes));
  }

  end(): void {
    this.#take(this.#decoder.end());
    if (this.#length > 0) this.#flush();
  }

  #take(text: string): void {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      this.#keep(text.slice(from, at));
      this.#flush();
      from = at + 1;
    }
    if (from < text.length) this.#keep(text.slice(from));
  }

  #keep(piece: string): void {
    let rest = piece;
    while (this.#length + rest.length > this.#most) {
      const room = this.#most - this.#length;
      this.#parts.push(rest.slice(0, room));
      this.#flush();
      rest = rest.slice(room);
    }
    this.#parts.push(rest);
    this.#length += rest.length;
  }

  #flush(): void {
    const line = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    this.#each(line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}

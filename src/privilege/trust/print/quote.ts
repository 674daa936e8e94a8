/**
 * Texts as shells, Terraform and Google's CEL take them.
 * In: text · out: the same text as a literal. Pure.
 * Trap: names of branches and environments are chosen by others and end up in commands people paste.
 */

/** One word for a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A text in Terraform's language; nothing in it is a template. */
export function hclText(text: string): string {
  return hclDocument(JSON.stringify(text));
}

/** A text in CEL. */
export function celText(text: string): string {
  return JSON.stringify(text);
}

/** A file written by a here-document. No line of JSON is the closing word. */
export function hereFile(file: string, content: string): string {
  return `cat > ${file} <<'JSON'\n${content}\nJSON`;
}

/** A comment in shell and Terraform, wrapped at 100 columns. */
export function comment(text: string): string {
  const lines = [''];
  for (const word of text.replaceAll(/\s+/g, ' ').split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > 96) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `# ${line}`).join('\n');
}

/** A JSON document as Terraform takes it: interpolation switched off. */
export function hclDocument(json: string): string {
  // As functions: in a replacement text two dollars are one.
  return json.replaceAll('${', () => '$${').replaceAll('%{', () => '%%{');
}

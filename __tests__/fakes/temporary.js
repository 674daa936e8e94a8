/** One temporary folder for a whole test run, so that whatever a test leaves behind is gone at its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs once before all tests: workers inherit TMPDIR. */
export default function setup() {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'keyless-tests-'));
}

/** Runs once after all tests. */
export function teardown() {
  rmSync(process.env.TMPDIR, { recursive: true, force: true });
}

/** A small change and an agent's answer about it, for every test of the review wing. */
import { Secret } from '../../src/core/secret.ts';
import { parseDiff } from '../../src/review/diff.ts';
import { FragmentIndex } from '../../src/review/fragments.ts';
import { makeGuard } from '../../src/review/leak-scan.ts';
import { makeReview } from '../../src/review/make-review.ts';
import type { PublishContext } from '../../src/review/publisher.ts';
import type { Review } from '../../src/review/review.ts';
import { planShards } from '../../src/review/shards.ts';

export const PATCH_A = `@@ -1,4 +1,6 @@ export function find
 export function find(db, name) {
-  return db.all();
+  const rows = db.query("select * from t where name = '" + name + "'");
+  console.log(rows.length);
+  return rows;
 }
 export const limit = 10;
@@ -40,3 +42,4 @@ export function last
   const all = list();
+  const end = all[all.length];
   return end;
 }`;

export const PATCH_B = `@@ -0,0 +1,3 @@
+export function add(a, b) {
+  return a - b;
+}`;

export const DIFF = `diff --git a/src/find.js b/src/find.js
index 1111111..2222222 100644
--- a/src/find.js
+++ b/src/find.js
${PATCH_A}
diff --git a/src/add.js b/src/add.js
new file mode 100644
index 0000000..3333333
--- /dev/null
+++ b/src/add.js
${PATCH_B}
`;

export const FILES = parseDiff(DIFF);
export const HEAD = 'a'.repeat(40);

export interface Said {
  readonly path: string;
  readonly start_line: number | null;
  readonly end_line: number | null;
  readonly severity: string;
  readonly confidence: string;
  readonly category: string;
  readonly message: string;
  readonly suggestion: { readonly original: string; readonly replacement: string } | null;
}

export const INJECTION: Said = {
  path: 'src/find.js',
  start_line: 2,
  end_line: 2,
  severity: 'high',
  confidence: 'high',
  category: 'security',
  message: 'The name is put into the SQL text as it is. Somebody may read the whole table with a quote in it.',
  suggestion: null,
};

export const WRONG_SIGN: Said = {
  path: 'src/add.js',
  start_line: 2,
  end_line: 2,
  severity: 'medium',
  confidence: 'high',
  category: 'bug',
  message: 'This subtracts.',
  suggestion: { original: '  return a - b;', replacement: '  return a + b;' },
};

export const OFF_BY_ONE: Said = {
  path: 'src/find.js',
  start_line: 43,
  end_line: 44,
  severity: 'low',
  confidence: 'medium',
  category: 'bug',
  message: 'The index is one beyond the end, so the last element is never found.',
  suggestion: null,
};

export function answerOf(...findings: readonly Said[]): object {
  return { summary: 'Adds a search.', findings };
}

/** A review of {@link FILES}, or of others. */
export function reviewOf(findings: readonly Said[], files = FILES, head = HEAD): Review {
  const plan = planShards(files);
  return makeReview({ files, plan, left: [], answers: [{ number: 1, answer: answerOf(...findings) }], head });
}

/** The same after a push that changed something else. */
export function later(review: Review, digest = 'e'.repeat(16)): Review {
  return { ...review, digest };
}

export const NO_SECRETS = { redact: (text: string): string => text, fragments: new FragmentIndex() };

export function contextFor(
  api: string,
  repository: string,
  token: string,
  more: Partial<PublishContext> = {},
): PublishContext {
  return {
    api,
    repository,
    change: 7,
    token: new Secret('host token', token),
    name: 'review',
    paths: FILES.map(({ path }) => path),
    linkHosts: ['github.com'],
    guard: makeGuard(NO_SECRETS),
    ...more,
  };
}

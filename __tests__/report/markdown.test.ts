import { describe, expect, it } from '@jest/globals';
import { jsonReport } from '../../src/report/json.ts';
import { markdownSummary } from '../../src/report/markdown.ts';
import { denied, done, faulty, skipped } from './report-fixtures.ts';

describe('the job summary', () => {
  it('says verdict, answer, then what it stood on', () => {
    expect(markdownSummary(done)).toBe(`## ✅ Done · 1m12s · $0.08

The last commit adds a **login limiter**.

- risk: low

---

|  |  |
| --- | --- |
| **Identity** | \`repo:acme/shop:ref:refs/heads/main\` |
| **Credential** | aws session-keys · \`arn:aws:sts::123456789012:assumed-role/ci-agent/acme-shop-17-1\` · until 2026-11-21 13:34 UTC |
| **Checks** | 1 enforced · 1 exceeded · 1 unknown |
| **Agent** | claude-code 2.1.214 · \`us.anthropic.claude-sonnet-4-5-20250929-v1:0\` · bedrock |
| **Work** | 6 turns · 9 tool calls · 2 denied (\`Bash\`) |
| **Cost** | $0.08 · 12.3k tokens in, 640 out |
| **Isolation** | none |
| **Time** | 1m12s · exchange 0.4s · agent 1m10s |

- The time limit (2h) exceeds the life of the credential (1h).

<details>
<summary>Least-privilege checks: 1 finding to look at</summary>

| Verdict | Severity | Finding |
| --- | --- | --- |
| exceeded | medium | <details><summary>The agent runs as a user with sudo.</summary>Every hosted runner gives it.<br>Fix:<pre>runs-on&#58; &#91;self-hosted&#93;<br># without sudo</pre></details> |
| unknown | low | Whether the branch is protected is not known. |
| enforced |  | STS cut the credential down to one model. |

</details>

<sub>keyless-agent 0.1.0</sub>
`);
  });

  it('says of a failure what happened, why, and what to write', () => {
    expect(markdownSummary(denied)).toBe(`## ❌ AWS refused the exchange · 0.3s

**Likely cause:** The trust policy of the role admits other jobs.

**Fix:**

\`\`\`
"Condition": {
  "StringEquals": {}
}
\`\`\`

|  |  |
| --- | --- |
| sub | \`repo:acme/shop:pull_request\` |
| audience | \`sts.amazonaws.com\` |

[More about \`exchange-denied\`](https://github.com/keyless-agent/keyless-agent/blob/main/docs/errors.md#exchange-denied)

<sub>keyless-agent 0.1.0</sub>
`);
  });

  it('lists every fault with the line to write', () => {
    expect(markdownSummary(faulty)).toContain(`- **role-to-assume**: "arn:aws:iam" is not the ARN of a role.
  \`\`\`
  role-to-assume: arn:aws:iam::123456789012:role/ci-agent
  \`\`\`
- **timeout**: "30" is not a duration such as 90s, 10m or 1h30m.
  \`\`\`
  timeout: 30m
  \`\`\``);
  });

  it('marks a skipped run as neither good nor bad', () => {
    expect(markdownSummary(skipped)).toMatch(/^## ⏭️ This pull request comes from a fork/);
  });

  it('shows what the agent had written when it failed, as such', () => {
    const text = markdownSummary({ ...denied, result: 'half an answ' });
    expect(text).toContain('_What the agent had written by then:_\n\nhalf an answ');
  });

  it('keeps a stranger’s words inside their cell', () => {
    const hostile = 'x`|\n# <img src=a> @alice ![p](https://evil.example) **b**';
    const text = markdownSummary({
      ...done,
      identity: { says: hostile, claims: { sub: hostile }, trust: '' },
      notes: [hostile],
    });
    const row = text.split('\n').find((line) => line.startsWith('| **Identity**'));
    expect(row).toBe(
      '| **Identity** | ' +
        '<code>x&#96;&#124; # &#60;img src=a&#62; &#64;alice &#33;&#91;p&#93;(https&#58;//evil.example) &#42;&#42;b&#42;&#42;</code> |',
    );
  });

  it('leaves room for the rest below an endless answer', () => {
    const text = markdownSummary({ ...done, result: 'a line of it\n'.repeat(100_000) });
    expect(text.length).toBeLessThan(410_000);
    expect(text).toContain('a line of it\n\n_The answer goes on; it is whole in the report file._\n\n---');
    expect(text).toContain('| **Identity** |');
  });
});

describe('the report file', () => {
  it('is the report as JSON', () => {
    expect(JSON.parse(jsonReport(done))).toEqual(done);
    expect(jsonReport(denied)).toMatch(/^\{\n {2}"version": "0.1.0",\n[\s\S]*\}\n$/);
  });
});

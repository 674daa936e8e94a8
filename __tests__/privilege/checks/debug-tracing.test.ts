import { afterEach, expect, it } from '@jest/globals';
import { debugTracing } from '../../../src/privilege/checks/debug-tracing.ts';
import { found, tidy } from './job-fixtures.ts';

afterEach(tidy);

it.each([
  [{ CI_DEBUG_TRACE: 'true' }, ['debug-trace exceeded high']],
  [{ CI_DEBUG_TRACE: '1' }, ['debug-trace exceeded high']],
  [{ CI_DEBUG_TRACE: 'T' }, ['debug-trace exceeded high']],
  [{ CI_DEBUG_TRACE: 'false' }, []],
  [{ CI_DEBUG_TRACE: '' }, []],
  [{ CI_DEBUG_TRACE: 'yes' }, []],
  [{ CI_DEBUG_SERVICES: 'true' }, ['debug-services exceeded medium']],
  [{ CI_DEBUG_SERVICES: 'false' }, []],
  [{ GIT_TRACE_CURL: '1', GIT_TRACE_REDACT: '0' }, ['git-trace exceeded medium']],
  [{ GIT_CURL_VERBOSE: '1', GIT_TRACE_REDACT: 'false' }, ['git-trace exceeded medium']],
  [{ GIT_TRACE_CURL: '1' }, []],
  [{ GIT_TRACE_REDACT: '0' }, []],
  [{}, []],
] as [Record<string, string>, string[]][])('%j is %j', async (env, expected) => {
  const findings = await found(debugTracing, { env });
  expect(findings.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`)).toEqual(expected);
});

/**
 * `publish` from its inputs to its exit status: reads what a review wrote down, publishes it, tells. No agent, no cloud.
 * In: files, the token of the host · out: a Report. Shared by the action and the shell.
 * Trap: files of an artifact are a stranger's; links are not followed, and no name of theirs is used.
 */
import { resolve } from 'node:path';
import { inputFaults, KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { namedBelow } from '../../kit/named-below.ts';
import { shownPath } from '../../kit/shown-path.ts';
import { FragmentIndex } from '../../review/fragments.ts';
import { type Conducted, hideSecrets } from '../conduct.ts';
import { endInReport, makeResults } from '../index.ts';
import { changeOf, contextOf } from '../make-plan.ts';
import { beginJourney, type Journey } from '../make-report.ts';
import { RESULTS_DIR_STATE } from '../results-state.ts';
import { tellResult } from '../tell-result.ts';
import { collecting } from './conduct-review.ts';
import { forgeOf, takeToken } from './forges.ts';
import { refuseForeign, refuseReading } from './inputs.ts';
import { checkThresholds, faultOfToken, type ReviewAsk } from './prepare.ts';
import { publishRecord } from './publish-record.ts';
import { LONGEST_RECORD, mergeRecords, type ReviewRecord, readRecord, readSkip } from './record.ts';
import { skipped } from './target.ts';
import { refuseFindings, writeFiles } from './use-review.ts';

/** @param onGitHub the summary belongs to the job */
export async function conductPublish(ask: ReviewAsk, onGitHub: boolean): Promise<Conducted> {
  const { host, secrets } = collecting(ask.host);
  const journey = beginJourney('publish', host, ask.platform.id);
  hideSecrets(ask.inputs, host);
  const report = await endInReport(journey, host, () =>
    publish({ ...ask, host }, journey, () => new FragmentIndex(secrets)),
  );
  const told = await tellResult(report, journey.results, host, onGitHub);
  if (journey.results !== undefined) host.voice.saveState(RESULTS_DIR_STATE, '');
  return { ...told, report, exit: report.exit };
}

async function publish(
  { inputs, platform, host }: ReviewAsk,
  journey: Journey,
  fragments: () => FragmentIndex,
): Promise<void> {
  const context = contextOf(platform, host);
  const token = takeToken({ inputs, platform, host });
  if (!token) faultOfToken(inputs, forgeOf(context, token, host));
  refuseForeign(inputs, platform.id);
  refuseReading(inputs);
  checkThresholds(inputs);
  const cure =
    platform.id === 'gitlab' ? 'review-file: .keyless-agent' : 'review-file: ${{ steps.review.outputs.review }}';
  const named = inputs.list('review-file');
  if (named.length === 0) {
    inputs.fault('review-file', 'Nothing says which review is to be published.', cure);
  }
  if (inputs.flag('dry-run'))
    inputs.fault('dry-run', 'publish has no dry run.', 'mode: review   (which publishes nothing)');
  if (inputs.faults.length > 0 || !token) throw inputFaults(inputs.faults);
  const record = readRecords(
    named.map((path) => resolve(context.workspace, path)),
    cure,
    host,
  );
  journey.results = makeResults({ inputs, host }, { context });
  const event = changeOf(platform, host);
  const live = { redact: (text: string) => host.redact(text), fragments: fragments() };
  const told = await publishRecord({ inputs, context, token, live, event }, record, host);
  journey.review = {
    ...told.sums,
    ...writeFiles(record, told.review, { results: journey.results }, host),
  };
  refuseFindings(inputs, told.review);
}

/** Files, and folders with files below them, as one review. @throws KeylessError input-invalid */
function readRecords(paths: readonly string[], cure: string, host: Host): ReviewRecord {
  // An artifact is unpacked into a folder of its name, with or without a folder for each.
  const files = paths.flatMap((path) => namedBelow(path, RECORD_NAME, MOST_FILES));
  const fault = (what: string): KeylessError =>
    new KeylessError('input-invalid', 'The review could not be read.', {
      faults: [{ input: 'review-file', what, write: cure }],
    });
  if (files.length === 0) throw fault(`There is no review at ${paths.map(shownPath).join(', ')}.`);
  const skips: string[] = [];
  const records = files.flatMap((path) => {
    try {
      const written = host.files.read(path, LONGEST_RECORD);
      const skip = readSkip(written);
      if (skip === undefined) return [readRecord(written)];
      skips.push(skip);
      return [];
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw fault(`${shownPath(path)}: ${code === undefined ? message : `it cannot be read (${code})`}.`);
    }
  });
  if (records.length === 0) throw skipped(`There is nothing to publish: ${skips[0]}`, 'Nothing is broken.');
  try {
    return mergeRecords(records);
  } catch (error) {
    throw fault(`The files cannot be put together: ${(error as Error).message}.`);
  }
}

const MOST_FILES = 256;
const RECORD_NAME = /^review(-\d{1,3})?\.json$/;

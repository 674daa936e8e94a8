/**
 * The form an agent's findings must have, as a JSON schema.
 * Trap: the strictest model endpoint takes a schema only when every member is required and no other is allowed; what may be
 * missing is null instead. And no `$schema`: Claude Code takes a schema that names a draft it does not know for no schema at all.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
import { SEVERITIES } from '../core/finding.ts';
import { CATEGORIES, CONFIDENCES } from './review.ts';

const LINE = { type: ['integer', 'null'] };

const SUGGESTION = {
  type: ['object', 'null'],
  description: 'Lines to put in the place of start_line to end_line; null when there is no exact replacement.',
  additionalProperties: false,
  required: ['original', 'replacement'],
  properties: {
    original: { type: 'string', description: 'The lines start_line to end_line exactly as they are now.' },
    replacement: { type: 'string', description: 'The lines to put there, with their indentation.' },
  },
};

const FINDING = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'start_line', 'end_line', 'severity', 'confidence', 'category', 'message', 'suggestion'],
  properties: {
    path: { type: 'string', description: 'The file, as the change names it.' },
    start_line: { ...LINE, description: 'First line in the new version; null for a finding about the whole file.' },
    end_line: { ...LINE, description: 'Last line in the new version.' },
    severity: { type: 'string', enum: SEVERITIES },
    confidence: { type: 'string', enum: CONFIDENCES },
    category: { type: 'string', enum: CATEGORIES },
    message: { type: 'string', description: 'What is wrong and why it matters. The first sentence stands alone.' },
    suggestion: SUGGESTION,
  },
};

export const REVIEW_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['summary', 'findings'],
  properties: {
    summary: { type: 'string', description: 'The change and its quality in a few sentences.' },
    findings: { type: 'array', items: FINDING },
  },
};

/** The same as text, for agents that take a schema and for the task of those that do not. */
export function reviewSchemaText(): string {
  return JSON.stringify(REVIEW_SCHEMA, null, 2);
}

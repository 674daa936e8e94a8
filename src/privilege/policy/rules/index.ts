/** Every group of rules, the gravest first. */
import { assumeRole } from './assume-role.ts';
import { bedrockControl } from './bedrock-control.ts';
import { credentials } from './credentials.ts';
import { dataAccess } from './data-access.ts';
import { escalation } from './escalation.ts';
import { passRole } from './pass-role.ts';
import { permanentKeys } from './permanent-keys.ts';
import { resourceExposure } from './resource-exposure.ts';
import type { RuleGroup } from './rule.ts';
import { tampering } from './tampering.ts';

export const GROUPS: readonly RuleGroup[] = [
  escalation,
  permanentKeys,
  passRole,
  assumeRole,
  credentials,
  resourceExposure,
  dataAccess,
  tampering,
  bedrockControl,
];

/** Names of what is done about the role beside the questions of aws-questions.ts. Data. */

/** Reading how the role is set up: iam:GetRole, ListAttachedRolePolicies, ListRolePolicies, and each policy they name. */
export const INSPECTION = 'aws-role-inspection';

export const ROLE_PARTS: readonly { readonly id: string; readonly asks: string }[] = [
  {
    id: INSPECTION,
    asks: 'iam:GetRole, iam:ListAttachedRolePolicies, iam:ListRolePolicies, iam:GetRolePolicy, iam:GetPolicy, iam:GetPolicyVersion',
  },
];

/**
 * Rights that turn a credential of an hour into one that stays.
 * A service-specific credential for Bedrock is an API key without an end.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
import { each, type RuleGroup, weigh } from './rule.ts';

export const permanentKeys: RuleGroup = {
  id: 'aws-policy-permanent-key',
  title: 'It can make a credential that does not end',
  detail: 'A credential of one hour can be traded for a key that works after the job, from anywhere.',
  weights: weigh('critical', 'critical', 'high'),
  rules: [
    ...each('iam', 'CreateAccessKey UpdateAccessKey', 'it has a user’s key'),
    ...each(
      'iam',
      'CreateServiceSpecificCredential ResetServiceSpecificCredential UpdateServiceSpecificCredential',
      'it has a Bedrock or repository key without an end',
    ),
    ...each('iam', 'CreateLoginProfile UpdateLoginProfile', 'it has a user’s password'),
    ...each('iam', 'ChangePassword', 'it sets its own password', 'medium'),
    ...each('iam', 'UploadSSHPublicKey UpdateSSHPublicKey', 'its key opens repositories', 'high'),
    ...each('iam', 'UploadSigningCertificate', 'its certificate signs as a user'),
    ...each('iam', 'CreateUser', 'it makes users to give keys to', 'high'),
    ...each('sso', 'CreateAccountAssignment', 'people of its choice sign in'),
    ...each('identitystore', 'CreateUser', 'it makes people who sign in', 'high'),
    ...each('sso-directory', 'CreateBearerToken UpdatePassword', 'it makes directory users of its own'),
    ...each(
      'grafana',
      'CreateWorkspaceServiceAccountToken CreateWorkspaceApiKey',
      'it has a key to dashboards',
      'high',
    ),
    ...each('appsync', 'CreateApiKey', 'it has a key to an interface', 'high'),
    ...each('cognito-idp', 'AdminSetUserPassword AdminCreateUser', 'it signs in as a user of an application', 'high'),
    ...each('rolesanywhere', 'CreateProfile', 'certificates become sessions of a role', 'high'),
  ],
};

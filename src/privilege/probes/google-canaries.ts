/**
 * The rights that a job which only calls models must not have on Google Cloud, in groups, each with what it would be good for.
 * Data. Every one can be asked for on a project (`testIamPermissions`), and none of them changes anything by being asked for.
 * Trap: what counts is what the holder becomes by it. A right with which one acts as another account is critical although it looks
 * small, and a key outlives every token.
 * https://cloud.google.com/iam/docs/permissions-reference
 */
import type { Severity } from '../../core/finding.ts';

/** What calling a model takes. */
export const PREDICT = 'aiplatform.endpoints.predict';

/** Of a service that does not exist: whoever says that it is granted says so to everything. */
export const DECOY = 'keylessagent.decoys.get';

export interface CanaryGroup {
  /** Id of its finding. */
  readonly id: string;
  readonly severity: Severity;
  /** After "The access token may": what somebody does with it. */
  readonly may: string;
  readonly why: string;
  readonly permissions: readonly string[];
}

/** Rights on a service account with which one becomes it, or stays it. */
const ACT_AS_ACCOUNT: readonly string[] = [
  'iam.serviceAccounts.actAs',
  'iam.serviceAccounts.getAccessToken',
  'iam.serviceAccounts.getOpenIdToken',
  'iam.serviceAccounts.implicitDelegation',
  'iam.serviceAccounts.signBlob',
  'iam.serviceAccounts.signJwt',
  'iam.serviceAccounts.setIamPolicy',
];

export const CANARY_GROUPS: readonly CanaryGroup[] = [
  {
    id: 'gcp-may-impersonate',
    severity: 'critical',
    may: 'act as other accounts, or change who may do what',
    why: 'With one of these rights it becomes another account, or gives itself any role.',
    permissions: [
      ...ACT_AS_ACCOUNT,
      'iam.roles.update',
      'iam.googleapis.com/workloadIdentityPoolProviders.create',
      'iam.googleapis.com/workloadIdentityPoolProviders.update',
      'resourcemanager.projects.setIamPolicy',
    ],
  },
  {
    id: 'gcp-may-make-keys',
    severity: 'critical',
    may: 'make or read permanent keys',
    why: 'A token of minutes is traded for a key that never ends.',
    permissions: [
      'iam.serviceAccountKeys.create',
      'storage.hmacKeys.create',
      'apikeys.keys.create',
      'apikeys.keys.getKeyString',
    ],
  },
  {
    id: 'gcp-may-run-as-others',
    severity: 'critical',
    may: 'run code with the rights of other accounts',
    why: 'A build, or a command on a machine that is there already, runs as the account of that build or machine.',
    permissions: [
      'cloudbuild.builds.create',
      'compute.instances.osAdminLogin',
      'compute.instances.setMetadata',
      'compute.projects.setCommonInstanceMetadata',
      'container.pods.exec',
      'deploymentmanager.deployments.create',
    ],
  },
  {
    id: 'gcp-may-read-secrets',
    severity: 'high',
    may: 'read secrets or decrypt with keys of the project',
    why: 'Secrets are credentials of others.',
    permissions: [
      'secretmanager.versions.access',
      'secretmanager.secrets.setIamPolicy',
      'parametermanager.parameterVersions.render',
      'cloudkms.cryptoKeyVersions.useToDecrypt',
      'container.secrets.get',
    ],
  },
  {
    id: 'gcp-may-use-data',
    severity: 'high',
    may: 'read or change data of the project',
    why: 'Buckets, tables, databases, images and logs belong to others, and an agent can send on what it reads.',
    permissions: [
      'storage.objects.get',
      'storage.objects.list',
      'storage.objects.create',
      'storage.objects.delete',
      'storage.buckets.setIamPolicy',
      'bigquery.tables.getData',
      'bigquery.tables.updateData',
      'datastore.entities.get',
      'spanner.databases.select',
      'cloudsql.instances.export',
      'pubsub.subscriptions.consume',
      'artifactregistry.repositories.downloadArtifacts',
      'artifactregistry.repositories.uploadArtifacts',
      'logging.logEntries.list',
    ],
  },
  {
    id: 'gcp-may-run-code',
    severity: 'high',
    may: 'start machines, containers and functions',
    why: 'Code that was started goes on after the job has ended, and costs.',
    permissions: [
      'compute.instances.create',
      'compute.instances.setServiceAccount',
      'run.services.create',
      'run.services.update',
      'run.jobs.run',
      'cloudfunctions.functions.create',
      'cloudfunctions.functions.update',
      'appengine.versions.create',
      'container.clusters.create',
      'dataflow.jobs.create',
      'dataproc.clusters.create',
      'notebooks.instances.create',
    ],
  },
  {
    id: 'gcp-may-run-vertex-jobs',
    severity: 'high',
    may: 'run code in Vertex AI',
    why: "Jobs, pipelines, notebooks and agent engines run code of the caller's, with the rights of Google's own agent in the project when no account is named.",
    permissions: [
      'aiplatform.customJobs.create',
      'aiplatform.hyperparameterTuningJobs.create',
      'aiplatform.pipelineJobs.create',
      'aiplatform.notebookExecutionJobs.create',
      'aiplatform.reasoningEngines.create',
      'aiplatform.sandboxEnvironments.create',
      'aiplatform.persistentResources.create',
    ],
  },
  {
    id: 'gcp-may-administer',
    severity: 'high',
    may: 'administer the project',
    why: 'It can switch services on, delete the project, or open models to others.',
    permissions: [
      'resourcemanager.projects.delete',
      'serviceusage.services.enable',
      'aiplatform.endpoints.setIamPolicy',
    ],
  },
  {
    id: 'gcp-may-change-models',
    severity: 'medium',
    may: 'train, deploy and delete models and data sets of Vertex AI',
    why: 'Models that others rely on can be replaced, and training costs.',
    permissions: [
      'aiplatform.models.upload',
      'aiplatform.models.delete',
      'aiplatform.endpoints.create',
      'aiplatform.endpoints.deploy',
      'aiplatform.endpoints.delete',
      'aiplatform.tuningJobs.create',
      'aiplatform.batchPredictionJobs.create',
      'aiplatform.datasets.create',
      'aiplatform.datasets.export',
      'aiplatform.cachedContents.get',
      'aiplatform.ragCorpora.query',
    ],
  },
  {
    id: 'gcp-may-look-around',
    severity: 'low',
    may: 'list what there is in the project',
    why: 'Names of accounts, machines and secrets are no secrets, but they tell where to look.',
    permissions: [
      'resourcemanager.projects.getIamPolicy',
      'iam.serviceAccounts.list',
      'compute.instances.list',
      'storage.buckets.list',
      'secretmanager.secrets.list',
    ],
  },
];

/** Every canary, in the order of its group. */
export const CANARIES: readonly string[] = CANARY_GROUPS.flatMap(({ permissions }) => permissions);

/**
 * The same question about the one service account the token belongs to: rights on itself with which it outlives its token.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts/testIamPermissions
 */
export const ACCOUNT_GROUP: CanaryGroup = {
  id: 'gcp-may-renew-itself',
  severity: 'critical',
  may: 'mint tokens or keys for its own account',
  why: 'With a right on itself the account renews its token for ever, without the identity of any job.',
  permissions: [...ACT_AS_ACCOUNT, 'iam.serviceAccountKeys.create'],
};

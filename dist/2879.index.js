export const id = 2879;

export const ids = [ 2879 ];

export const modules = {
 32879: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   googlePermissions: () => googlePermissions
  });
  var kit_fields = __webpack_require__(11567);
  var strict_json = __webpack_require__(67806);
  // CONCATENATED MODULE: ./lib/privilege/probes/google-canaries.js
  const PREDICT = 'aiplatform.endpoints.predict';
  const DECOY = 'keylessagent.decoys.get';
  const ACT_AS_ACCOUNT = [ 'iam.serviceAccounts.actAs', 'iam.serviceAccounts.getAccessToken', 'iam.serviceAccounts.getOpenIdToken', 'iam.serviceAccounts.implicitDelegation', 'iam.serviceAccounts.signBlob', 'iam.serviceAccounts.signJwt', 'iam.serviceAccounts.setIamPolicy' ];
  const CANARY_GROUPS = [ {
   id: 'gcp-may-impersonate',
   severity: 'critical',
   may: 'act as other accounts, or change who may do what',
   why: 'With one of these rights it becomes another account, or gives itself any role.',
   permissions: [ ...ACT_AS_ACCOUNT, 'iam.roles.update', 'iam.googleapis.com/workloadIdentityPoolProviders.create', 'iam.googleapis.com/workloadIdentityPoolProviders.update', 'resourcemanager.projects.setIamPolicy' ]
  }, {
   id: 'gcp-may-make-keys',
   severity: 'critical',
   may: 'make or read permanent keys',
   why: 'A token of minutes is traded for a key that never ends.',
   permissions: [ 'iam.serviceAccountKeys.create', 'storage.hmacKeys.create', 'apikeys.keys.create', 'apikeys.keys.getKeyString' ]
  }, {
   id: 'gcp-may-run-as-others',
   severity: 'critical',
   may: 'run code with the rights of other accounts',
   why: 'A build, or a command on a machine that is there already, runs as the account of that build or machine.',
   permissions: [ 'cloudbuild.builds.create', 'compute.instances.osAdminLogin', 'compute.instances.setMetadata', 'compute.projects.setCommonInstanceMetadata', 'container.pods.exec', 'deploymentmanager.deployments.create' ]
  }, {
   id: 'gcp-may-read-secrets',
   severity: 'high',
   may: 'read secrets or decrypt with keys of the project',
   why: 'Secrets are credentials of others.',
   permissions: [ 'secretmanager.versions.access', 'secretmanager.secrets.setIamPolicy', 'parametermanager.parameterVersions.render', 'cloudkms.cryptoKeyVersions.useToDecrypt', 'container.secrets.get' ]
  }, {
   id: 'gcp-may-use-data',
   severity: 'high',
   may: 'read or change data of the project',
   why: 'Buckets, tables, databases, images and logs belong to others, and an agent can send on what it reads.',
   permissions: [ 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'storage.buckets.setIamPolicy', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'datastore.entities.get', 'spanner.databases.select', 'cloudsql.instances.export', 'pubsub.subscriptions.consume', 'artifactregistry.repositories.downloadArtifacts', 'artifactregistry.repositories.uploadArtifacts', 'logging.logEntries.list' ]
  }, {
   id: 'gcp-may-run-code',
   severity: 'high',
   may: 'start machines, containers and functions',
   why: 'Code that was started goes on after the job has ended, and costs.',
   permissions: [ 'compute.instances.create', 'compute.instances.setServiceAccount', 'run.services.create', 'run.services.update', 'run.jobs.run', 'cloudfunctions.functions.create', 'cloudfunctions.functions.update', 'appengine.versions.create', 'container.clusters.create', 'dataflow.jobs.create', 'dataproc.clusters.create', 'notebooks.instances.create' ]
  }, {
   id: 'gcp-may-run-vertex-jobs',
   severity: 'high',
   may: 'run code in Vertex AI',
   why: "Jobs, pipelines, notebooks and agent engines run code of the caller's, with the rights of Google's own agent in the project when no account is named.",
   permissions: [ 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.persistentResources.create' ]
  }, {
   id: 'gcp-may-administer',
   severity: 'high',
   may: 'administer the project',
   why: 'It can switch services on, delete the project, or open models to others.',
   permissions: [ 'resourcemanager.projects.delete', 'serviceusage.services.enable', 'aiplatform.endpoints.setIamPolicy' ]
  }, {
   id: 'gcp-may-change-models',
   severity: 'medium',
   may: 'train, deploy and delete models and data sets of Vertex AI',
   why: 'Models that others rely on can be replaced, and training costs.',
   permissions: [ 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query' ]
  }, {
   id: 'gcp-may-look-around',
   severity: 'low',
   may: 'list what there is in the project',
   why: 'Names of accounts, machines and secrets are no secrets, but they tell where to look.',
   permissions: [ 'resourcemanager.projects.getIamPolicy', 'iam.serviceAccounts.list', 'compute.instances.list', 'storage.buckets.list', 'secretmanager.secrets.list' ]
  } ];
  const CANARIES = CANARY_GROUPS.flatMap(({permissions}) => permissions);
  const ACCOUNT_GROUP = {
   id: 'gcp-may-renew-itself',
   severity: 'critical',
   may: 'mint tokens or keys for its own account',
   why: 'With a right on itself the account renews its token for ever, without the identity of any job.',
   permissions: [ ...ACT_AS_ACCOUNT, 'iam.serviceAccountKeys.create' ]
  };
  // CONCATENATED MODULE: ./lib/privilege/probes/google-roles.js
  const ROLES_AS_OF = '2026-08-22';
  const GOOGLE_ROLES = [ {
   name: 'roles/aiplatform.rapidevalServiceAgent',
   permissions: 1,
   agent: true,
   canaries: []
  }, {
   name: 'roles/aisandbox.serviceAgent',
   permissions: 4,
   agent: true,
   canaries: []
  }, {
   name: 'roles/businessaicode.serviceAgent',
   permissions: 4,
   agent: true,
   canaries: []
  }, {
   name: 'roles/flow.serviceAgent',
   permissions: 4,
   agent: true,
   canaries: []
  }, {
   name: 'roles/firebaseml.serviceAgent',
   permissions: 5,
   agent: true,
   canaries: []
  }, {
   name: 'roles/vectorsearch.serviceAgent',
   permissions: 6,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.list', 'storage.objects.create' ]
  }, {
   name: 'roles/seclm.serviceAgent',
   permissions: 9,
   agent: true,
   canaries: [ 'aiplatform.ragCorpora.query' ]
  }, {
   name: 'roles/aiplatform.extensionServiceAgent',
   permissions: 10,
   agent: true,
   canaries: [ 'iam.serviceAccounts.getAccessToken', 'iam.serviceAccounts.getOpenIdToken', 'storage.objects.get', 'aiplatform.ragCorpora.query' ]
  }, {
   name: 'roles/aiplatform.expressUser',
   permissions: 38,
   canaries: [ 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.datasets.create' ]
  }, {
   name: 'roles/spanner.serviceAgent',
   permissions: 38,
   agent: true,
   canaries: [ 'compute.instances.setMetadata', 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'spanner.databases.select', 'compute.instances.create', 'compute.instances.setServiceAccount', 'run.jobs.run', 'storage.buckets.list' ]
  }, {
   name: 'roles/aiplatform.expressAdmin',
   permissions: 43,
   canaries: [ 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create' ]
  }, {
   name: 'roles/aiplatform.reasoningEngineServiceAgent',
   permissions: 56,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.list', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'storage.buckets.list' ]
  }, {
   name: 'roles/aiplatform.ragServiceAgent',
   permissions: 67,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.list', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'aiplatform.ragCorpora.query', 'storage.buckets.list' ]
  }, {
   name: 'roles/aiplatform.tuningServiceAgent',
   permissions: 94,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'aiplatform.models.upload', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'storage.buckets.list' ]
  }, {
   name: 'roles/discoveryengine.serviceAgent',
   permissions: 114,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'storage.buckets.setIamPolicy', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'spanner.databases.select', 'cloudsql.instances.export', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create' ]
  }, {
   name: 'roles/visionai.serviceAgent',
   permissions: 174,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'pubsub.subscriptions.consume', 'run.jobs.run', 'storage.buckets.list' ]
  }, {
   name: 'roles/ces.serviceAgent',
   permissions: 181,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.create', 'storage.objects.delete', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'run.jobs.run', 'aiplatform.ragCorpora.query' ]
  }, {
   name: 'roles/dialogflow.serviceAgent',
   permissions: 187,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'pubsub.subscriptions.consume', 'run.jobs.run' ]
  }, {
   name: 'roles/aiplatform.user',
   permissions: 446,
   canaries: [ 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query' ]
  }, {
   name: 'roles/aiplatform.editor',
   permissions: 465,
   canaries: [ 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.persistentResources.create', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query' ]
  }, {
   name: 'roles/aiplatform.admin',
   permissions: 474,
   canaries: [ 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.persistentResources.create', 'aiplatform.endpoints.setIamPolicy', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query' ]
  }, {
   name: 'roles/aiplatform.customCodeServiceAgent',
   permissions: 493,
   agent: true,
   canaries: [ 'iam.serviceAccounts.getAccessToken', 'iam.serviceAccounts.getOpenIdToken', 'iam.serviceAccounts.implicitDelegation', 'iam.serviceAccounts.signBlob', 'iam.serviceAccounts.signJwt', 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'artifactregistry.repositories.downloadArtifacts', 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query', 'iam.serviceAccounts.list', 'storage.buckets.list' ]
  }, {
   name: 'roles/aiplatform.serviceAgent',
   permissions: 624,
   agent: true,
   canaries: [ 'iam.serviceAccounts.actAs', 'iam.serviceAccounts.getAccessToken', 'iam.serviceAccounts.getOpenIdToken', 'compute.instances.setMetadata', 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'artifactregistry.repositories.downloadArtifacts', 'artifactregistry.repositories.uploadArtifacts', 'compute.instances.create', 'compute.instances.setServiceAccount', 'run.services.create', 'run.jobs.run', 'dataflow.jobs.create', 'notebooks.instances.create', 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query', 'compute.instances.list', 'storage.buckets.list' ]
  }, {
   name: 'roles/visualinspection.serviceAgent',
   permissions: 632,
   agent: true,
   canaries: [ 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'storage.buckets.setIamPolicy', 'artifactregistry.repositories.downloadArtifacts', 'artifactregistry.repositories.uploadArtifacts', 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.persistentResources.create', 'aiplatform.endpoints.setIamPolicy', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query', 'storage.buckets.list' ]
  }, {
   name: 'roles/iam.dataScientist',
   permissions: 1089,
   canaries: [ 'iam.serviceAccounts.actAs', 'cloudkms.cryptoKeyVersions.useToDecrypt', 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'datastore.entities.get', 'spanner.databases.select', 'pubsub.subscriptions.consume', 'artifactregistry.repositories.downloadArtifacts', 'logging.logEntries.list', 'run.services.create', 'run.services.update', 'run.jobs.run', 'cloudfunctions.functions.create', 'cloudfunctions.functions.update', 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'serviceusage.services.enable', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query', 'iam.serviceAccounts.list' ]
  }, {
   name: 'roles/iam.mlEngineer',
   permissions: 1322,
   canaries: [ 'container.pods.exec', 'container.secrets.get', 'storage.objects.get', 'storage.objects.list', 'storage.objects.create', 'storage.objects.delete', 'bigquery.tables.getData', 'bigquery.tables.updateData', 'logging.logEntries.list', 'run.services.create', 'run.services.update', 'run.jobs.run', 'dataproc.clusters.create', 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.persistentResources.create', 'aiplatform.endpoints.setIamPolicy', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query' ]
  }, {
   name: 'roles/viewer',
   permissions: 6064,
   canaries: [ 'apikeys.keys.getKeyString', 'datastore.entities.get', 'spanner.databases.select', 'cloudsql.instances.export', 'artifactregistry.repositories.downloadArtifacts', 'logging.logEntries.list', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query', 'resourcemanager.projects.getIamPolicy', 'iam.serviceAccounts.list', 'compute.instances.list', 'storage.buckets.list', 'secretmanager.secrets.list' ]
  }, {
   name: 'roles/iam.supportUser',
   permissions: 6547,
   canaries: [ 'apikeys.keys.getKeyString', 'storage.objects.get', 'storage.objects.list', 'bigquery.tables.getData', 'datastore.entities.get', 'spanner.databases.select', 'cloudsql.instances.export', 'artifactregistry.repositories.downloadArtifacts', 'logging.logEntries.list', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query', 'resourcemanager.projects.getIamPolicy', 'iam.serviceAccounts.list', 'compute.instances.list', 'storage.buckets.list', 'secretmanager.secrets.list' ]
  }, {
   name: 'roles/editor',
   permissions: 11979,
   canaries: [ 'iam.serviceAccounts.actAs', 'iam.serviceAccountKeys.create', 'storage.hmacKeys.create', 'apikeys.keys.create', 'apikeys.keys.getKeyString', 'cloudbuild.builds.create', 'compute.instances.osAdminLogin', 'compute.instances.setMetadata', 'compute.projects.setCommonInstanceMetadata', 'container.pods.exec', 'deploymentmanager.deployments.create', 'container.secrets.get', 'datastore.entities.get', 'spanner.databases.select', 'cloudsql.instances.export', 'pubsub.subscriptions.consume', 'artifactregistry.repositories.downloadArtifacts', 'artifactregistry.repositories.uploadArtifacts', 'logging.logEntries.list', 'compute.instances.create', 'compute.instances.setServiceAccount', 'run.services.create', 'run.services.update', 'run.jobs.run', 'cloudfunctions.functions.create', 'cloudfunctions.functions.update', 'appengine.versions.create', 'container.clusters.create', 'dataflow.jobs.create', 'dataproc.clusters.create', 'notebooks.instances.create', 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.persistentResources.create', 'serviceusage.services.enable', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query', 'resourcemanager.projects.getIamPolicy', 'iam.serviceAccounts.list', 'compute.instances.list', 'storage.buckets.list', 'secretmanager.secrets.list' ]
  }, {
   name: 'roles/owner',
   permissions: 13568,
   canaries: [ 'iam.serviceAccounts.actAs', 'iam.serviceAccounts.setIamPolicy', 'iam.roles.update', 'iam.googleapis.com/workloadIdentityPoolProviders.create', 'iam.googleapis.com/workloadIdentityPoolProviders.update', 'resourcemanager.projects.setIamPolicy', 'iam.serviceAccountKeys.create', 'storage.hmacKeys.create', 'apikeys.keys.create', 'apikeys.keys.getKeyString', 'cloudbuild.builds.create', 'compute.instances.osAdminLogin', 'compute.instances.setMetadata', 'compute.projects.setCommonInstanceMetadata', 'container.pods.exec', 'deploymentmanager.deployments.create', 'secretmanager.versions.access', 'secretmanager.secrets.setIamPolicy', 'parametermanager.parameterVersions.render', 'cloudkms.cryptoKeyVersions.useToDecrypt', 'container.secrets.get', 'datastore.entities.get', 'spanner.databases.select', 'cloudsql.instances.export', 'pubsub.subscriptions.consume', 'artifactregistry.repositories.downloadArtifacts', 'artifactregistry.repositories.uploadArtifacts', 'logging.logEntries.list', 'compute.instances.create', 'compute.instances.setServiceAccount', 'run.services.create', 'run.services.update', 'run.jobs.run', 'cloudfunctions.functions.create', 'cloudfunctions.functions.update', 'appengine.versions.create', 'container.clusters.create', 'dataflow.jobs.create', 'dataproc.clusters.create', 'notebooks.instances.create', 'aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.pipelineJobs.create', 'aiplatform.notebookExecutionJobs.create', 'aiplatform.reasoningEngines.create', 'aiplatform.sandboxEnvironments.create', 'aiplatform.persistentResources.create', 'resourcemanager.projects.delete', 'serviceusage.services.enable', 'aiplatform.endpoints.setIamPolicy', 'aiplatform.models.upload', 'aiplatform.models.delete', 'aiplatform.endpoints.create', 'aiplatform.endpoints.deploy', 'aiplatform.endpoints.delete', 'aiplatform.tuningJobs.create', 'aiplatform.batchPredictionJobs.create', 'aiplatform.datasets.create', 'aiplatform.datasets.export', 'aiplatform.cachedContents.get', 'aiplatform.ragCorpora.query', 'resourcemanager.projects.getIamPolicy', 'iam.serviceAccounts.list', 'compute.instances.list', 'storage.buckets.list', 'secretmanager.secrets.list' ]
  } ];
  // CONCATENATED MODULE: ./lib/privilege/probes/google-role.js
  function likeness(granted) {
   const held = new Set(granted);
   const fits = GOOGLE_ROLES.filter(({canaries}) => canaries.length > 0 && canaries.every(canary => held.has(canary)));
   const [best] = fits.sort((one, other) => other.canaries.length - one.canaries.length || Number(one.agent ?? false) - Number(other.agent ?? false) || one.permissions - other.permissions);
   return best && {
    role: best,
    exact: best.canaries.length === held.size
   };
  }
  function roleFinding(granted, fix) {
   if (granted.length === 0) return [];
   const like = likeness(granted);
   const title = like ? `The rights look like those of ${like.role.name}${like.exact ? '' : ' and more'}: ${like.role.permissions} permissions, where calling a model takes one.` : 'The rights look like those of no predefined role that may call models; calling a model takes one permission.';
   return [ {
    id: 'gcp-role-wide',
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'medium',
    title,
    detail: `Compared with the predefined roles as of ${ROLES_AS_OF}; the rights may also come from several roles, a group or a folder.`,
    fix: like ? `${fix}\n${takeAway(like.role.name)}` : fix
   } ];
  }
  function takeAway(role) {
   return `and take the wide role away:\n  gcloud projects remove-iam-policy-binding PROJECT --condition=None --role=${role} --member=MEMBER   # both as above`;
  }
  function narrowRole({target, identity, credential}) {
   const project = target?.project ?? 'my-project';
   const member = memberOf(target?.serviceAccount, credential?.principal, identity?.claims.sub);
   return [ 'Give it one custom role and no other:', `  gcloud iam roles create modelCaller --project=${project} --title='Model caller' --permissions=${PREDICT}`, `  gcloud projects add-iam-policy-binding ${project} --condition=None --role=projects/${project}/roles/modelCaller \\`, `    --member='${member}'`, 'or in Terraform:', '  resource "google_project_iam_custom_role" "model_caller" {', `    project     = "${project}"`, '    role_id     = "modelCaller"', '    title       = "Model caller"', `    permissions = ["${PREDICT}"]`, '  }', '  resource "google_project_iam_member" "agent" {', `    project = "${project}"`, '    role    = google_project_iam_custom_role.model_caller.name', `    member  = "${member}"`, '  }' ].join('\n');
  }
  function memberOf(account, provider, sub) {
   if (account !== undefined) return `serviceAccount:${account}`;
   const pool = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+/.exec(provider ?? '')?.[0];
   const subject = sub !== undefined && /^[\w:@./-]{1,127}$/.test(sub) ? sub : 'SUBJECT';
   const place = pool ?? 'projects/NUMBER/locations/global/workloadIdentityPools/POOL';
   return `principal://iam.googleapis.com/${place}/subject/${subject}`;
  }
  var verdict = __webpack_require__(42370);
  // CONCATENATED MODULE: ./lib/privilege/probes/google.js
  const TIMEOUT_MS = 1e4;
  const MOST_AT_ONCE = 100;
  const MOST_QUESTIONS = 40;
  const googlePermissions = {
   id: 'google-permissions',
   asks: 'Google Cloud, which of some 80 rights beyond calling models the credential has: testIamPermissions on the project and on the service account. It is no administrative activity, and shows in the data access log of Resource Manager and IAM where that is switched on.',
   applies: ({target, credential}) => target?.cloud === 'gcp' && target.project !== undefined && credential?.parts.AccessToken !== undefined,
   ask: askGoogle
  };
  async function askGoogle(subject, host, signal) {
   const {target, credential} = subject;
   const token = credential?.parts.AccessToken;
   if (target?.project === undefined || !token) return [];
   const asker = {
    token,
    host,
    signal
   };
   const account = target.serviceAccount;
   const [project, self] = await Promise.all([ inspect({
    ...asker,
    ...projectPlace(target.project, target.universe, host)
   }, CANARIES, PREDICT), account === undefined ? undefined : inspect({
    ...asker,
    ...accountPlace(account, target.universe, host)
   }, ACCOUNT_GROUP.permissions, undefined) ]);
   const fix = narrowRole(subject);
   const granted = CANARIES.filter(canary => project.answers.get(canary) === 'granted');
   return [ ...CANARY_GROUPS.flatMap(group => groupFinding(group, project, fix)), ...self ? groupFinding(ACCOUNT_GROUP, self, fix) : [], ...roleFinding(granted, fix), summary(project, self, fix) ];
  }
  function projectPlace(project, universe, host) {
   const base = addressOf('cloudresourcemanager', universe, host);
   return {
    ...base,
    url: `${base.url}/v3/projects/${encodeURIComponent(project)}:testIamPermissions`
   };
  }
  function accountPlace(account, universe, host) {
   const base = addressOf('iam', universe, host);
   const name = `projects/-/serviceAccounts/${encodeURIComponent(account)}`;
   return {
    ...base,
    url: `${base.url}/v1/${name}:testIamPermissions`
   };
  }
  function addressOf(service, universe, host) {
   const own = `https://${service}.${universe ?? 'googleapis.com'}`;
   const variable = `CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`;
   const named = (host.env[variable] ?? '').replace(/\/+$/, '');
   if (named === '' || named === own) return {
    url: own
   };
   if (isLoopback(named)) return {
    url: named
   };
   return {
    url: own,
    refused: `${variable} names another address than Google's`
   };
  }
  function isLoopback(address) {
   if (!URL.canParse(address)) return false;
   const {protocol, hostname, username, search, hash, pathname} = new URL(address);
   const plain = username === '' && search === '' && hash === '' && pathname === '/';
   const near = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
   return plain && near && (protocol === 'http:' || protocol === 'https:');
  }
  async function inspect(asker, canaries, held) {
   if (asker.refused !== undefined) return {
    answers: new Map,
    control: 'unclear',
    why: asker.refused
   };
   const [asked, decoy] = await Promise.all([ askHalving(asker, held === undefined ? canaries : [ held, ...canaries ], {
    left: MOST_QUESTIONS
   }), testOnce(asker, [ DECOY ]) ]);
   const lies = 'granted' in decoy && decoy.granted.includes(DECOY);
   if (lies) return {
    answers: new Map,
    control: 'unclear',
    why: 'the service grants a right that does not exist'
   };
   const refusesDecoy = 'invalid' in decoy;
   const yes = held === undefined ? refusesDecoy : asked.answers.get(held) === 'granted';
   const why = asked.why ?? (held === undefined ? 'nothing shows that the service weighs the question' : NOT_HELD);
   return {
    answers: asked.answers,
    control: yes ? 'granted' : 'unclear',
    ...yes && !asked.why ? {} : {
     why
    }
   };
  }
  const NOT_HELD = `${PREDICT} itself was not granted: it may come from another resource, or the service denies everything`;
  async function askHalving(asker, permissions, budget) {
   if (permissions.length > MOST_AT_ONCE) return inHalves(asker, permissions, budget);
   const told = budget.left > 0 ? await testOnce(asker, permissions) : {
    why: REFUSED
   };
   budget.left -= 1;
   if ('granted' in told) {
    const granted = new Set(told.granted);
    return {
     answers: new Map(permissions.map(one => [ one, granted.has(one) ? 'granted' : 'denied' ]))
    };
   }
   if ('invalid' in told && permissions.length > 1) return inHalves(asker, permissions, budget);
   const why = 'invalid' in told ? REFUSED : told.why;
   return {
    answers: new Map(permissions.map(one => [ one, 'unclear' ])),
    why
   };
  }
  const REFUSED = 'Google does not take the question, HTTP 400';
  async function inHalves(asker, permissions, budget) {
   const middle = Math.ceil(permissions.length / 2);
   const first = await askHalving(asker, permissions.slice(0, middle), budget);
   const second = await askHalving(asker, permissions.slice(middle), budget);
   return {
    answers: new Map([ ...first.answers, ...second.answers ]),
    why: first.why ?? second.why
   };
  }
  async function testOnce({url, token, host, signal}, permissions) {
   const request = {
    method: 'POST',
    url,
    headers: {
     authorization: `Bearer ${token.reveal()}`,
     'content-type': 'application/json',
     accept: 'application/json'
    },
    body: JSON.stringify({
     permissions
    }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: 256 * 1024
   };
   const marks = {
    granted: response => readGranted(response, permissions) !== undefined,
    denied: isInvalidArgument
   };
   const {answer, response, why} = await (0, verdict.yJ)(request, marks, host, signal);
   const granted = answer === 'granted' && response ? readGranted(response, permissions) : undefined;
   if (granted) return {
    granted
   };
   return answer === 'denied' ? {
    invalid: true
   } : {
    why: whyOf(response) ?? why ?? 'no clear answer'
   };
  }
  function readGranted({status, body}, asked) {
   const fields = status === 200 ? (0, kit_fields.Ik)((0, strict_json.RJ)(body)) : undefined;
   if (!fields || Object.keys(fields).some(name => name !== 'permissions')) return undefined;
   if (fields.permissions === undefined) return [];
   const list = (0, kit_fields.YO)(fields.permissions);
   const sound = Array.isArray(fields.permissions) && list.every(one => asked.includes((0, 
   kit_fields.Qq)(one) ?? ''));
   return sound && new Set(list).size === list.length ? list : undefined;
  }
  function isInvalidArgument({status, body}) {
   return status === 400 && (0, kit_fields.Ik)((0, kit_fields.Ik)((0, strict_json.RJ)(body))?.error)?.status === 'INVALID_ARGUMENT';
  }
  function whyOf(response) {
   if (response?.status === 403 && /SERVICE_DISABLED/.test(response.body)) return SWITCHED_OFF;
   return response?.status === 401 ? 'the credential is not accepted there' : undefined;
  }
  const SWITCHED_OFF = 'the API is switched off in the project';
  function groupFinding(group, {answers}, fix) {
   const granted = group.permissions.filter(one => answers.get(one) === 'granted');
   if (granted.length === 0) return [];
   return [ {
    id: group.id,
    layer: 'cloud',
    verdict: 'exceeded',
    severity: group.severity,
    title: `The access token may ${group.may}: ${granted.join(', ')}.`,
    detail: group.why,
    fix
   } ];
  }
  function summary(project, self, fix) {
   const common = {
    id: 'gcp-token-uncut',
    layer: 'cloud'
   };
   const places = self ? [ project, self ] : [ project ];
   const verdicts = places.flatMap(({answers, control}) => [ ...answers.values() ].map(one => (0, 
   verdict.Vj)(one, control)));
   const why = places.find(place => place.why !== undefined)?.why;
   if (why !== undefined || verdicts.includes('unknown')) {
    const fixes = why === SWITCHED_OFF ? SWITCH_ON : fix;
    const title = `What the access token may do beyond calling models could not be told in full (${why ?? 'no clear answer'}).`;
    return {
     ...common,
     verdict: 'unknown',
     severity: 'medium',
     title,
     fix: fixes
    };
   }
   const asked = CANARIES.length + (self ? ACCOUNT_GROUP.permissions.length : 0);
   const denied = verdicts.filter(one => one === 'proved').length;
   const title = `The access token cannot be cut down; of ${asked} rights beyond calling models Google denied ${denied === asked ? 'each' : denied}.`;
   return {
    ...common,
    verdict: 'proved',
    severity: 'info',
    title
   };
  }
  const SWITCH_ON = 'gcloud services enable cloudresourcemanager.googleapis.com iam.googleapis.com';
 }
};

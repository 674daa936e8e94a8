/**
 * Amazon Bedrock: the runtime, and of the control plane the profiles that agents look up, answered here from the list of models.
 * Trap: a model may be an ARN with a slash in it, percent-encoded; what is sent on is encoded by us.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Amazon_Bedrock_Runtime.html
 */
import { type Ask, type Call, CONVERSE, decodedName, INVOKE, type Local, type Place, type Routes } from '../route.ts';

const CALL = /^\/model\/([\w.:%-]{1,512})\/(invoke|invoke-with-response-stream|converse|converse-stream)$/;
/** With which a profile spans the regions of a geography. */
const GEOGRAPHY = /^(?:global|us-gov|us|eu|apac|jp|au|ca|in|latam)\./;

export const bedrock: Routes = {
  dialect: 'aws',
  suffix: '',
  find(ask, place) {
    if (ask.method === 'GET' && ask.path === '/inference-profiles') return profiles(place);
    return ask.method === 'POST' && ask.query === '' ? call(ask) : undefined;
  },
};

function call({ path }: Ask): Call | undefined {
  const [, named = '', verb = ''] = CALL.exec(path) ?? [];
  if (verb === '') return undefined;
  const model = decodedName(named);
  const api = verb.startsWith('converse') ? CONVERSE : INVOKE;
  return { api, model, target: `/model/${encodeURIComponent(model)}/${verb}` };
}

function profiles({ models, upstream: { region = 'us-east-1' } }: Place): Local {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  const inferenceProfileSummaries = models
    .filter((model) => GEOGRAPHY.test(model))
    .map((model) => ({
      inferenceProfileId: model,
      inferenceProfileName: model,
      inferenceProfileArn: `arn:${partition}:bedrock:${region}:000000000000:inference-profile/${model}`,
      models: [{ modelArn: `arn:${partition}:bedrock:${region}::foundation-model/${model.replace(GEOGRAPHY, '')}` }],
      status: 'ACTIVE',
      type: 'SYSTEM_DEFINED',
    }));
  return { status: 200, body: { inferenceProfileSummaries } };
}

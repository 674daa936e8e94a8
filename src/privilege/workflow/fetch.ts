/**
 * The text of a workflow at its commit, asked of GitHub.
 * In: where it lies, the job's token · out: the text, or undefined when GitHub does not give it. Talks to GitHub's REST API.
 * Trap: a commit, never a branch: between the start of the run and now a branch can have got another file.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
import type { Host } from '../../core/host.ts';
import { bodyOf, type GithubApi, githubRequest } from '../github-api.ts';
import type { WorkflowPlace } from './place.ts';

/** Never throws: what cannot be had is not known. */
export async function fetchWorkflow(api: GithubApi, place: WorkflowPlace, host: Host): Promise<string | undefined> {
  const path = `/repos/${place.repository}/contents/${place.path.split('/').map(encodeURIComponent).join('/')}?ref=${place.commit}`;
  try {
    const response = await host.http.request(githubRequest(api, path));
    const { content, encoding } = bodyOf(response);
    if (response.status !== 200 || typeof content !== 'string' || encoding !== 'base64') return undefined;
    return Buffer.from(content, 'base64').toString('utf8');
  } catch {
    return undefined;
  }
}

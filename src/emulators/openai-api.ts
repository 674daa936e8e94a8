/**
 * OpenAI's two model APIs, the part that is the same at OpenAI, on Azure, on Bedrock and at a gateway: which one is spoken, whole or streamed.
 * In: a Responses or Chat Completions body. Out: the scripted model's turn in that API's form. Talks to nobody.
 * https://platform.openai.com/docs/api-reference/responses-streaming
 * https://platform.openai.com/docs/api-reference/chat-streaming
 */
import { type Reply, readJsonObject } from './loopback-server.ts';
import { asStreamFault, type ModelFault, playFrames } from './messages-api.ts';
import { BadChat, type ChatAnswer, composeChat, readChat } from './openai-chat.ts';
import { BadResponses, composeResponses, readResponses, STREAM_ERROR } from './openai-responses.ts';
import type { AssistantTurn, MessagesRequest, ScriptedModel } from './script.ts';

export type OpenAiApi = 'responses' | 'chat';

/** A request body the API refuses. */
export class BadRequest extends Error {
  readonly parameter: string;
  readonly code: string | null;
  constructor(parameter: string, message: string, code: string | null = null) {
    super(message);
    this.parameter = parameter;
    this.code = code;
  }
}

export interface ModelRequest {
  readonly api: OpenAiApi;
  readonly model: string;
  readonly streams: boolean;
  readonly asked: MessagesRequest;
  compose(turn: AssistantTurn): ChatAnswer;
}

/** Reads a body. @param deployment stands in for `model` where the path names it @throws BadRequest */
export function readModelRequest(bytes: Buffer, api: OpenAiApi, deployment?: string): ModelRequest {
  const body = readJsonObject(bytes);
  if (!body) throw new BadRequest('', 'We could not parse the JSON body of your request.');
  try {
    if (api === 'chat') {
      const request = readChat(body, bytes.length, deployment);
      return { ...request, api, compose: (turn) => composeChat(turn, request) };
    }
    const request = readResponses(body, bytes.length, deployment);
    return { ...request, api, compose: (turn) => composeResponses(turn, request) };
  } catch (error) {
    if (error instanceof BadChat) throw new BadRequest(error.parameter, error.message);
    if (error instanceof BadResponses) throw new BadRequest(error.parameter, error.message, error.code);
    throw error;
  }
}

export interface AnswerOptions {
  readonly model: ScriptedModel;
  readonly fault: ModelFault | undefined;
  readonly paceMs: number | undefined;
}

/** Lets the scripted model speak. */
export function answerModelRequest(request: ModelRequest, options: AnswerOptions): Reply {
  const { whole, frames } = request.compose(options.model(request.asked));
  if (!request.streams) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(whole) };
  }
  const fault = asStreamFault(options.fault);
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    stream: (out) => playFrames(out, frames, { fault, exception: STREAM_ERROR, paceMs: options.paceMs }),
  };
}

import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import { NOT_FOUND } from '@/lib/policies/roles';
import type { Deps } from '@/lib/usecases/_deps';
import { readJson } from './body';
import { requestContext } from './context';
import { sameOrigin } from './same-origin';
import { refusalResponse } from './status';

export type Outcome<T> = Promise<Result<T, BlockedRefusal>>;
export type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export interface Shape<Params extends string, Body> {
  /** Names of the parts of the path that the use case needs. */
  readonly params?: readonly Params[];
  /** Shape of the JSON body. */
  readonly body?: z.ZodType<Body>;
  /** Reads the body where it is no JSON, or the query string. */
  readonly read?: (request: Request) => Promise<Result<Body, Refusal>>;
}

const UNAUTHENTICATED: Refusal = { code: 'unauthenticated', sentence: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.' };

/**
 * A route handler around one use case: who asks, from where, with what; then the use case, whose
 * result becomes the answer. Nothing is decided here.
 *
 * @param respond makes the answer where it is not JSON
 */
export function handle<Output extends object, Params extends string = never, Body extends object = object>(
  shape: Shape<Params, Body>,
  act: (deps: Deps, actor: Actor, input: Record<Params, string> & Body) => Outcome<Output>,
  respond: (output: Output) => Response = (output) => Response.json({ ok: true, ...output }),
): Handler {
  return (request, context) => answering(async () => {
    const asked = await ask(shape, request, context);
    if (!asked.ok) return refusalResponse(asked.error);
    const result = await act(requestContext().deps(), asked.value.actor, asked.value.input);
    return result.ok ? respond(result.value) : refusalResponse(result.error);
  });
}

/** Who asks, and for what; or why they are not even heard. */
export async function ask<Params extends string, Body extends object>(
  shape: Shape<Params, Body>, request: Request, context: Parameters<Handler>[1],
): Promise<Result<{ readonly actor: Actor; readonly input: Record<Params, string> & Body }, Refusal>> {
  const actor = await requestContext().actor();
  if (actor === null) return err(UNAUTHENTICATED);
  const origin = request.method === 'GET' || sameOrigin(request);
  if (origin !== true) return err(origin);
  const body = await bodyOf(request, shape);
  if (!body.ok) return body;
  const params = await paramsOf(shape.params ?? [], context.params);
  return params === null ? err(NOT_FOUND) : ok({ actor, input: { ...body.value, ...params } });
}

/** Answers also where something fails that nobody foresaw. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return Response.json(failure(error), { status: 500 });
  }
}

/** The ids in the path, or null where one cannot be an id of ours. */
async function paramsOf<Params extends string>(names: readonly Params[], given: Promise<Record<string, string>>): Promise<Record<Params, string> | null> {
  const values = await given;
  const params = names.map((name) => [name, values[name] ?? ''] as const);
  return params.every(([, value]) => /^[\w-]{1,64}$/.test(value)) ? (Object.fromEntries(params) as Record<Params, string>) : null;
}

async function bodyOf<Body extends object>(request: Request, { body, read }: Shape<string, Body>): Promise<Result<Body, Refusal>> {
  if (read) return read(request);
  return body ? readJson(request, body) : ok({} as Body);
}

/** What nobody foresaw: the person gets a number to quote, the log gets the rest under it. */
export function failure(error: unknown): { readonly error: Refusal } {
  const id = randomUUID().slice(0, 8);
  console.error(`[${id}]`, error);
  const sentence = `Hệ thống gặp lỗi, việc vừa làm chưa được ghi nhận. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên mã ${id}.`;
  return { error: { code: 'unexpected', sentence, params: { id } } };
}

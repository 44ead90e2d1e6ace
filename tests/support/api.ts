/** Calls of the real route handlers, as a chosen person and on the database of the test. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { answerFrom } from '@/app/api/_lib/context';
import type { Actor } from '@/lib/domain/process/types';
import type { Deps } from '@/lib/usecases/_deps';
import type { Walked } from './dossiers';
import type { House } from './people';
import { ROUTES } from './routes';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const fileOf = (path: string): string => join(ROOT, 'app', path, 'route.ts');

const handlersOf = async (path: string): Promise<Record<string, Handler>> => (await import(pathToFileURL(fileOf(path)).href)) as Record<string, Handler>;

/** Every method of every route on disk but signing in, which asks no policy: "POST /api/dossiers". */
export async function routesOnDisk(): Promise<string[]> {
  const folder = join(ROOT, 'app/api');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('route.ts') && !file.startsWith('auth'));
  const routes = await Promise.all(files.map(async (file) => {
    const path = `/${relative(join(ROOT, 'app'), join(folder, file, '..'))}`;
    const handlers = await handlersOf(path);
    return METHODS.filter((method) => method in handlers).map((method) => `${method} ${path}`);
  }));
  return routes.flat().sort();
}

/** What is needed to make a call again and again, with the same parameters. */
export interface PreparedCall {
  readonly method: string;
  readonly handler: Handler;
  readonly params: Record<string, string>;
  request(): Request;
}

/** Works out the call of a route of the table for one dossier. */
export async function prepare(route: string, d: Walked, house: House): Promise<PreparedCall> {
  const row = ROUTES[route];
  const [method = '', path = ''] = route.split(' ');
  const handler = (await handlersOf(path))[method];
  if (row === undefined || handler === undefined) throw new Error(`no row or no handler for ${route}`);
  const params = (await row.params?.(d, house)) ?? {};
  const body = row.form ? undefined : JSON.stringify((await row.body?.(d, house)) ?? {});
  const request = (): Request => new Request(`http://soat.test${path}${row.query ?? ''}`, {
    method,
    headers: { host: 'soat.test', origin: 'http://soat.test' },
    ...(method === 'GET' ? {} : { body: row.form ? row.form(d) : body }),
  });
  return { method, handler, params, request };
}

/** Makes a call as a person, or as a stranger. */
export async function call({ handler, params, request }: PreparedCall, actor: Actor | null, deps: Deps, change: (request: Request) => Request = (r) => r): Promise<Response> {
  const restore = answerFrom({ actor: async () => actor, deps: () => deps });
  try {
    return await handler(change(request()), { params: Promise.resolve(params) });
  } finally {
    restore();
  }
}

import type { Actor } from '@/lib/domain/process/types';
import type { Deps } from '@/lib/usecases/_deps';
import { requestContext } from './context';
import { answering, ask, failure, handle, type Handler, type Outcome, type Shape } from './handle';
import { refusalBody, refusalResponse } from './status';

const LINES = 'application/x-ndjson';

/** A server in between may cut a line on which nothing is said for a minute. Milliseconds. */
const SIGN_OF_LIFE = 15_000;

type OnStep<Step> = (step: Step, share?: number) => void;

/**
 * A route handler around a use case that takes long. To who asks for lines of JSON it says what is
 * being done while it is, `{"step":"reading","share":0.4}`; the last line is what everybody else gets as
 * the whole answer. A step that takes long is said again. The status of such an answer is 200 from the first line on: the last one tells.
 * Whoever goes away meanwhile does not stop the work.
 */
export function handleInSteps<Output extends object, Step extends string, Params extends string = never, Body extends object = object>(
  shape: Shape<Params, Body>,
  act: (deps: Deps, actor: Actor, input: Record<Params, string> & Body & { readonly onStep?: OnStep<Step> }) => Outcome<Output>,
): Handler {
  const atOnce = handle(shape, act);
  return (request, context) => {
    if (!request.headers.get('accept')?.includes(LINES)) return atOnce(request, context);
    return answering(async () => {
      const asked = await ask(shape, request, context);
      if (!asked.ok) return refusalResponse(asked.error);
      const deps = requestContext().deps();
      return lines(async (tell) => {
        const result = await act(deps, asked.value.actor, { ...asked.value.input, onStep: (step: Step, share?: number) => tell({ step, share }) });
        return result.ok ? { ok: true, ...result.value } : refusalBody(result.error);
      });
    });
  };
}

/** Lines of JSON as they are told, the last of them what the work answers. */
function lines(work: (tell: (line: object) => void) => Promise<object>): Response {
  const encoder = new TextEncoder();
  let heard = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let latest: object = {};
      const tell = (line: object): void => {
        latest = line;
        if (heard) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      const life = setInterval(() => tell(latest), SIGN_OF_LIFE);
      const end = await work(tell).catch(failure);
      clearInterval(life);
      tell(end);
      if (heard) controller.close();
    },
    cancel() {
      heard = false;
    },
  });
  // Neither Next nor a server before it may keep lines back to compress them or to send them together.
  return new Response(body, { headers: { 'content-type': LINES, 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' } });
}

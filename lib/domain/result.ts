/**
 * What the domain answers instead of throwing: either a value, or an error that
 * says what went wrong in a form the caller can act on.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value that was obtained as asked. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps the reason why there is no value. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/**
 * A refusal: a code for programs and a Vietnamese sentence for the person, which
 * says what to do next. `params` let another language be rendered from the code.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly sentence: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

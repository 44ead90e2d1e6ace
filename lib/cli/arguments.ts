/** Reading what a command was called with. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Given<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>;

/** Options and words of a call; null where it has an option that the command does not know, or one without its value. */
export function readArguments<const O extends Options>(args: readonly string[], options: O): Given<O> | null {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}

/** Says how a command is called; its exit code. */
export function misuse(usage: string): 2 {
  console.error(usage);
  return 2;
}

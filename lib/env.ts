import { z } from 'zod';
import { err, ok, type Result } from './domain/result';

/** What the program takes from its environment, and what each variable must look like. */
const variables = z.object({
  DATABASE_URL: z
    .string('is missing. Set it to the PostgreSQL database, as in postgresql://user:password@host:5432/soat')
    .regex(/^postgres(ql)?:\/\/./, 'must begin with postgresql://'),
  NEXTAUTH_SECRET: z
    .string('is missing. It signs the sessions; make one with: openssl rand -base64 32')
    .min(32, 'is too short to sign sessions with; make one of at least 32 characters with: openssl rand -base64 32'),
  NEXTAUTH_URL: z
    .string('is missing. Set it to the address people open, as in https://soat.example.gov.vn')
    .regex(/^https?:\/\/./, 'must be a web address that begins with http:// or https://'),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(65_535, 'must be at most 65535')
    .default(3000),
  MEILI_URL: z.string().regex(/^https?:\/\/./, 'must be a web address that begins with http:// or https://').optional(),
  MEILI_KEY: z.string().optional(),
  INDEX_CHECK_HOURS: z.coerce.number('must be a number of hours').min(0, 'must not be less than 0').max(500, 'must be at most 500').default(6),
  OIDC_ISSUER: z.string().regex(/^https?:\/\/./, 'must be a web address that begins with http:// or https://').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  MAX_UPLOAD_MB: z.coerce.number('must be a number of megabytes').positive('must be more than 0').default(50),
  READERS: z.coerce.number('must be a number').int('must be a whole number').min(1, 'must be at least 1').max(64, 'must be at most 64').default(2),
  READ_SECONDS: z.coerce.number('must be a number of seconds').positive('must be more than 0').default(60),
  READ_MEMORY_MB: z.coerce.number('must be a number of megabytes').min(256, 'must be at least 256, or nothing can be read').default(512),
  SOAT_DATA_DIR: z.string().default('.data'),
});

/** The environment, checked. Sizes are in the unit the name says. */
export type Env = z.infer<typeof variables>;

/** One variable that is wrong, and a sentence for the administrator's log. */
export interface EnvFault {
  readonly variable: string;
  readonly sentence: string;
}

/**
 * Checks an environment. An empty variable counts as one that is not set.
 * @returns all faults at once, so that they can be mended in one go
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Result<Env, readonly EnvFault[]> {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(set);
  const faults = [...(parsed.error?.issues.map(faultOf) ?? []), ...halfSetSignOn(set)];
  return parsed.success && faults.length === 0 ? ok(parsed.data) : err(faults);
}

const fault = (variable: string, what: string): EnvFault => ({ variable, sentence: `${variable} ${what}.` });
const faultOf = (issue: z.core.$ZodIssue) => fault(issue.path.join('.'), issue.message);

/** Single sign-on needs its three variables together; two of them would fail at the first sign-in only. */
function halfSetSignOn(set: Readonly<Record<string, unknown>>): EnvFault[] {
  const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
  const missing = needed.filter((name) => !(name in set));
  if (missing.length === needed.length) return [];
  return missing.map((name) => fault(name, `is missing. Single sign-on needs ${needed.join(', ')} together`));
}

// `next build` loads the modules that read the environment, on a machine that has no secrets to give.
const FOR_THE_BUILD = {
  DATABASE_URL: 'postgresql://no-database-during-the-build/none',
  NEXTAUTH_SECRET: 'no secret is needed to build the pages',
  NEXTAUTH_URL: 'http://localhost:3000',
};

let known: Env | undefined;

/**
 * The environment of this process, read at the first call. Where it is wrong, says so,
 * a sentence a variable; in production the process then ends, for a server that half
 * works is worse than none.
 */
export function env(): Env {
  if (known) return known;
  const isBuild = process.env.NEXT_PHASE === 'phase-production-build';
  const read = readEnv(isBuild ? { ...process.env, ...FOR_THE_BUILD } : process.env);
  if (read.ok) return (known = read.value);
  const sentences = read.error.map(({ sentence }) => sentence);
  for (const sentence of sentences) console.error(`✗ ${sentence}`);
  if (process.env.NODE_ENV === 'production') process.exit(1);
  throw new Error(`The environment is not set up: ${sentences.join(' ')}`);
}

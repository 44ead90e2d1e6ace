/** `soat people list | add … | password … | deactivate …`: who takes part, from the command line of the server. */
import { userInfo } from 'node:os';
import type { Role } from '../domain/process/types';
import type { Refusal, Result } from '../domain/result';
import type { Operator } from '../usecases/_people';
import { deactivatePerson } from '../usecases/deactivate-person';
import { invitePerson, type Invited } from '../usecases/invite-person';
import { setPassword } from '../usecases/set-password';
import { viewPeople, type PeopleView } from '../usecases/view-people';
import type { Deps } from '../wiring';
import { misuse as misused, readArguments } from './arguments';
import { withDatabase } from './database';
import { readNewPassword } from './secret';

const ROLES: readonly Role[] = ['drafter', 'control_officer', 'appraiser', 'issuer', 'administrator'];

const USAGE = `Cách dùng:
  soat people list
  soat people add --email ĐỊA_CHỈ --name "Họ và tên" --agency "Tên cơ quan" --role VAI_TRÒ
                  [--agency-short "Tên ngắn"] [--position "Chức vụ"]
  soat people password --email ĐỊA_CHỈ
  soat people deactivate --email ĐỊA_CHỈ
VAI_TRÒ: ${ROLES.join(', ')}
Mật khẩu được hỏi ở màn hình dòng lệnh, hoặc là dòng đầu của đầu vào chuẩn.`;

const OPTIONS = {
  email: { type: 'string' }, name: { type: 'string' }, agency: { type: 'string' }, 'agency-short': { type: 'string' },
  role: { type: 'string' }, position: { type: 'string' },
} as const;

type Values = { readonly [K in keyof typeof OPTIONS]?: string };

/** Exit code 0; 2 on misuse, and where the act is refused. */
export async function run(args: string[]): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const [command, ...rest] = given?.positionals ?? [];
  if (!given || rest.length > 0) return misuse();
  switch (command) {
    case 'list': return withDatabase(list);
    case 'add': return add(given.values);
    case 'password': return password(given.values);
    case 'deactivate': return deactivate(given.values);
    default: return misuse();
  }
}

const misuse = (): number => misused(USAGE);

/** The record names who ran the command as the machine knows them; in a container that may be a number only. */
function operator(): Operator {
  let user;
  try {
    user = userInfo().username;
  } catch {
    user = `uid ${process.getuid?.() ?? '?'}`;
  }
  return { id: 'command-line', name: `Dòng lệnh (${user})` };
}

/** Prints what was done, or why not. */
function tell<T>(result: Result<T, Refusal>, words: (value: T) => string): number {
  if (result.ok) console.log(words(result.value));
  else console.error(result.error.sentence);
  return result.ok ? 0 : 2;
}

async function list(deps: Deps): Promise<number> {
  return tell(await viewPeople(deps, null), ({ agencies, people }) =>
    people.length === 0 ? 'Chưa có ai.' : people.map((person) => linesOf(person, agencies)).join('\n'));
}

function linesOf({ name, position, email, active, memberships }: PeopleView['people'][number], agencies: PeopleView['agencies']): string {
  const agency = (id: string): string => agencies.find((one) => one.id === id)?.name ?? id;
  const head = `${email}  ${[name, position].filter(Boolean).join(', ')}${active ? '' : '  (đã ngừng)'}`;
  return [head, ...memberships.map((one) => `    ${one.role}: ${agency(one.agencyId)}`)].join('\n');
}

async function add({ email, name, agency, 'agency-short': agencyShort, role: asked, position }: Values): Promise<number> {
  const role = ROLES.find((one) => one === asked);
  if (!email || !name || !agency || !role) return misuse();
  return withDatabase(async (deps) => {
    // Somebody who has an account keeps its password.
    const isNew = (await deps.store.people.byEmail(email)) === null;
    const typed = isNew ? await readNewPassword() : null;
    if (isNew && typed === null) return 2;
    const invited = await invitePerson(deps, operator(), { email, name, agency, agencyShort: agencyShort ?? null, role, position: position ?? '', password: typed });
    return tell(invited, (done) => invitedWords(done, role));
  });
}

const CHANGES: Readonly<Record<Invited['change'], string>> = { invite: 'Đã mở tài khoản cho', membership: 'Đã thêm vai trò cho', readmit: 'Đã cho đăng nhập lại:' };

function invitedWords({ person, change, agency }: Invited, role: Role): string {
  const added = agency.added ? `Đã thêm cơ quan mới: ${agency.name}.\n` : '';
  return `${added}${CHANGES[change]} ${person.name} (${person.email}), vai trò ${role} tại ${agency.name}.`;
}

async function password({ email }: Values): Promise<number> {
  if (!email) return misuse();
  const typed = await readNewPassword();
  if (typed === null) return 2;
  return withDatabase(async (deps) => tell(await setPassword(deps, operator(), { email, password: typed }), ({ name, active }) =>
    `Đã đặt mật khẩu mới cho ${name}.${active ? '' : ' Tài khoản này đã ngừng nên vẫn chưa đăng nhập được.'}`));
}

async function deactivate({ email }: Values): Promise<number> {
  if (!email) return misuse();
  return withDatabase(async (deps) => tell(await deactivatePerson(deps, operator(), { email }), ({ name }) => `Đã ngừng tài khoản của ${name}.`));
}

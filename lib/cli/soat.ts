/** The `soat` command: a table of commands, each loaded when it is called. */

interface Command {
  /** Returns the exit code: 0 done, 1 findings of severity error (check only), 2 misuse or unreadable input. */
  run(args: string[]): Promise<number>;
}

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  outline: () => import('./outline'),
  label: () => import('./label'),
  check: () => import('./check'),
  compare: () => import('./compare'),
  precedents: () => import('./precedents'),
  record: () => import('./record'),
  learn: () => import('./learn'),
  people: () => import('./people'),
};

const USAGE = `Cách dùng: soat LỆNH [tham số]

  outline TỆP [--json | --format akn|json|csv]  bố cục của dự thảo: điều, khoản, điểm
  label [--explain] < điều.jsonl                gắn nhãn bộ phận thủ tục cho từng dòng
  check TỆP [--quiet] [--unsure] [--json] …     thủ tục trong dự thảo và các lỗi tìm thấy
  compare TỆP_CŨ TỆP_MỚI [--json]               so sánh hai bản dự thảo
  precedents import|search|status|repair|…      kho tiền lệ
  record verify                                 kiểm tra chuỗi nhật ký
  learn export [--out TỆP]                      nhãn người đã xét, để dạy máy
  people list|add|password|deactivate …         người dùng và vai trò`;

async function main([name, ...args]: string[]): Promise<number> {
  const load = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (load === undefined) {
    console.error(name === undefined ? USAGE : `Không có lệnh “${name}”.\n\n${USAGE}`);
    return 2;
  }
  return (await load()).run(args);
}

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));

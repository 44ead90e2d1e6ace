/**
 * What Prisma's command line asks of the engine it starts.
 * @param {string[]} argv
 * @returns {{ version: boolean, command?: string, datamodels: string[], datasource: { url?: string, shadowDatabaseUrl?: string } }}
 */
export function readArguments(argv) {
  const after = (name) => argv.flatMap((value, at) => (value === name ? [argv[at + 1]] : []));
  return {
    version: argv.includes('--version'),
    command: after('cli')[0],
    datamodels: after('--datamodels'),
    datasource: JSON.parse(after('--datasource')[0] ?? '{}'),
  };
}

// Who may call whom. Arrows run one way: app -> use cases -> policies and domain; use
// cases -> ports; adapters -> ports and domain; lib/wiring puts them together.

const room = {
  domain: '^lib/domain/',
  ports: '^lib/ports/',
  policies: '^lib/policies/',
  usecases: '^lib/usecases/',
  adapters: '^lib/adapters/',
  wiring: '^lib/wiring(\\.ts$|/)',
  env: '^lib/env\\.ts$',
  cli: '^lib/cli/',
  app: '^app/',
  scripts: '^scripts/',
};
const npm = '(^|/)node_modules/';

/** A room may import what is listed, and nothing else at all. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/** A room must not import what is listed. */
const never = (name, from, forbidden, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: forbidden },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    only('domain-stands-alone', room.domain, [room.domain, `${npm}diff/`], 'The domain is pure: it imports itself, and the diff algorithm.'),
    only('ports-speak-domain', room.ports, [room.ports, room.domain], 'A port is an interface in the words of the domain.'),
    {
      name: 'ports-are-types',
      comment: 'A port takes types from the domain, and runs nothing.',
      severity: 'error',
      from: { path: room.ports },
      to: { path: room.domain, dependencyTypesNot: ['type-only'] },
    },
    only('policies-judge', room.policies, [room.policies, room.domain], 'A policy judges from the domain alone.'),
    only(
      'usecases-know-no-outside',
      room.usecases,
      [room.usecases, room.policies, room.ports, room.domain],
      'A use case reaches the outside through a port.',
    ),
    never(
      'adapters-decide-nothing',
      room.adapters,
      [room.usecases, room.policies, room.wiring, room.env, room.cli, room.app, room.scripts],
      'An adapter translates; who calls it decides, and hands it what it needs of the environment.',
    ),
    never(
      'app-goes-through-wiring',
      room.app,
      [room.adapters, room.cli, room.scripts, '^prisma/', '^tests/'],
      'Pages ask use cases, which lib/wiring hands them.',
    ),
    {
      name: 'cli-is-thin',
      comment: 'The command line asks use cases, as the pages do; it may read files, give their structure away and find procedures without a database, read what is imported into the library, and start the packaged one and bring it up to date.',
      severity: 'error',
      from: { path: room.cli },
      to: {
        pathNot: [room.cli, room.wiring, room.usecases, room.ports, room.domain, room.env, '^lib/adapters/(exchange|files|models|library)/', '^scripts/(database|prepare/migrations)\\.mjs$', npm],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'lib-knows-no-pages',
      comment: 'Nothing below knows who calls it.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: [room.app, '^tests/', '^bench/'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: [npm, '^lib/adapters/db/generated/', '^scripts/'] },
    exclude: { path: ['^lib/adapters/db/generated/internal/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};

/**
 * The boundaries of the system. Every rule has a planted violation in test/grenzen/geplant, and a test that shows it is
 * caught. `ONTWERP` is where the layout lives: the workspace itself, or the planted copy of it.
 */
const RAAMWERK =
  '(^|node_modules/)(@nestjs/|typeorm|pg|pg-boss|kafkajs|express|rxjs|class-validator|class-transformer)';
const begin = process.env.GRENZEN_WORTEL ? `^${process.env.GRENZEN_WORTEL}/` : '^';

module.exports = {
  forbidden: [
    {
      name: 'apps-kennen-geen-apps',
      comment: 'What passes between organisations is an event on the bus, never an import.',
      severity: 'error',
      from: { path: `${begin}apps/([^/]+)/` },
      to: { path: `${begin}apps/`, pathNot: `${begin}apps/$1/` },
    },
    {
      name: 'domein-zonder-raamwerk',
      comment: 'Decisions and rules are pure: no framework, no database, no broker.',
      severity: 'error',
      from: { path: [`${begin}(apps|packages)/.*/domain/`, `${begin}packages/domain/src/`], pathNot: '\\.spec\\.ts$' },
      to: { path: RAAMWERK },
    },
    {
      name: 'domein-zonder-randen',
      comment: 'A domain folder knows nothing of how it is reached or stored.',
      severity: 'error',
      from: { path: `${begin}apps/.*/domain/`, pathNot: '\\.spec\\.ts$' },
      to: { path: [`${begin}apps/.*/(http|events|store)/`, `${begin}packages/(platform|messaging|deelname)/`] },
    },
    {
      name: 'alleen-messaging-kent-kafkajs',
      comment: 'kafkajs is no longer maintained and must be replaceable in one place.',
      severity: 'error',
      from: { pathNot: `${begin}packages/messaging/` },
      to: { path: '(^|node_modules/)kafkajs' },
    },
    {
      name: 'packages-kennen-geen-apps',
      comment: 'Shared code stands below the apps and below what starts them.',
      severity: 'error',
      from: { path: `${begin}packages/` },
      to: { path: `${begin}(apps|infra)/` },
    },
    {
      name: 'contracten-kennen-alleen-het-domein',
      comment: 'A contract can be read without any of our runtime.',
      severity: 'error',
      from: { path: `${begin}packages/contracts/src/`, pathNot: '\\.spec\\.ts$' },
      to: { path: `${begin}packages/`, pathNot: `${begin}packages/(contracts|domain)/` },
    },
    {
      name: 'domein-staat-onderaan',
      comment: 'packages/domain depends on nothing of ours.',
      severity: 'error',
      from: { path: `${begin}packages/domain/src/` },
      to: { path: `${begin}(packages|apps|infra)/`, pathNot: `${begin}packages/domain/` },
    },
    {
      name: 'testkit-blijft-buiten',
      comment: 'What runs in production does not import what tests use.',
      severity: 'error',
      from: { path: `${begin}(apps|packages)/`, pathNot: [`${begin}packages/testkit/`, '/test/', '\\.spec\\.ts$'] },
      to: { path: `${begin}packages/testkit/` },
    },
    {
      name: 'schermen-alleen-via-ui',
      comment: 'The components of NL Design System are replaceable in one place, and look like ours everywhere.',
      severity: 'error',
      from: { path: `${begin}(apps|packages|infra)/`, pathNot: `${begin}packages/ui/` },
      to: { path: '(^|node_modules/)@(nl-design-system[a-z-]*|utrecht)/' },
    },
    {
      name: 'geen-kringen',
      comment: 'A circle of imports has no bottom to begin reading at.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(?!.*node_modules/).*/dist/', '\\.weerthuis'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};

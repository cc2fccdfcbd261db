/**
 * The arrows of the house: services → case → journey | identity | platform → db. desk, my-pages, follow and results
 * stand beside services, above case. ui and locales are used by all pages and use nothing.
 */
/** Tests, and what they share. */
const TEST = '(\\.test|[./]testing)\\.tsx?$'
/** What ties the rooms together: the server, the document, the table of addresses, the pages of no room. */
const ROOF =
  '^app/(answer|app|root|entry\\.(client|server)|server|dev|routes|start\\.server)\\.tsx?$|^app/(pages|forms)/'
const ROOMS_ABOVE_CASE = ['services', 'desk', 'my-pages', 'follow', 'results']

/** Rules of law, money and order: they take the date as an argument and know neither disk nor web. */
const PURE = [
  '^app/services/[^/]+/(acute|guards|papers)\\.ts$',
  '^app/services/[^/]+/rules/',
  '^app/journey/(define|engine|fields|schema)\\.ts$',
  '^app/case/report/(clocks|event-kinds|few|rules|statuses)\\.ts$',
  '^app/identity/personal-number\\.ts$',
  '^app/platform/(clock|money|working-days)\\.ts$',
]

function room(name, maySee, reason) {
  return {
    name: `${name}-sees-only-what-lies-below`,
    comment: reason,
    severity: 'error',
    from: { path: `^app/${name}/`, pathNot: TEST },
    to: {
      path: '^(app|db)/',
      pathNot: [name, ...maySee].map((other) => `^${other === 'db' ? '' : 'app/'}${other}/`),
    },
  }
}

module.exports = {
  forbidden: [
    {
      name: 'services-never-import-each-other',
      severity: 'error',
      from: { path: '^app/services/([^/]+)/' },
      to: { path: '^app/services/', pathNot: '^app/services/$1/' },
    },
    ...ROOMS_ABOVE_CASE.map((name) =>
      room(
        name,
        ['case', 'journey', 'identity', 'platform', 'ui', 'locales', 'db'],
        'Rooms side by side meet in case.',
      ),
    ),
    room(
      'case',
      ['journey', 'identity', 'platform', 'ui', 'locales', 'db'],
      'What all services share knows none of them.',
    ),
    room(
      'journey',
      ['identity', 'platform', 'ui', 'locales', 'db'],
      'The question engine knows no service and no case.',
    ),
    room(
      'identity',
      ['platform', 'ui', 'locales', 'db'],
      'Who somebody is does not depend on what they apply for.',
    ),
    room('platform', ['ui', 'locales', 'db'], 'The ground knows nothing of what stands on it.'),
    room('ui', [], 'The design system could move to another house tomorrow.'),
    room('locales', [], 'Words are only words.'),
    {
      name: 'db-knows-no-app-code',
      comment: 'The demo (db/seed) is made through the same doors as everything else, so it may.',
      severity: 'error',
      from: { path: '^db/', pathNot: ['^db/seed/', TEST] },
      to: { path: '^app/' },
    },
    {
      name: 'only-tests-and-commands-use-the-seed',
      comment: "The embedded sign-in shows the demo's people to choose from.",
      severity: 'error',
      from: {
        path: '^(app|db)/',
        pathNot: ['^db/seed/', '^app/identity/embedded-', TEST, '\\.command\\.ts$'],
      },
      to: { path: '^db/seed/' },
    },
    {
      name: 'pure-rules-stay-pure',
      severity: 'error',
      from: { path: PURE },
      to: {
        path: [
          '^db/',
          'node_modules/(@react-router|react-router|react|react-dom|express)/',
          '\\.server\\.tsx?$',
        ],
      },
    },
    {
      name: 'pure-rules-touch-no-machine',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ui-never-imports-server-code',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '\\.server\\.tsx?$' },
    },
    {
      name: 'no-app-code-imports-tests-or-tools',
      severity: 'error',
      from: { path: '^(app|db)/', pathNot: [TEST, '^db/seed/'] },
      to: { path: ['^(e2e|bench|scripts)/', TEST] },
    },
    {
      name: 'nothing-leans-on-the-roof',
      severity: 'error',
      from: { path: '^(app|db)/', pathNot: [ROOF, TEST, '\\.command\\.ts$'] },
      to: { path: ROOF },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.m?ts$', TEST, '^scripts/', ROOF] },
      to: {},
    },
    {
      name: 'every-import-is-found',
      comment:
        "React Router writes ./+types/… before the type check; css and virtual modules are the bundler's.",
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\+types/', '^virtual:', '\\.css(\\?url)?$'] },
    },
    {
      name: 'the-portal-runs-without-development-packages',
      severity: 'error',
      from: {
        path: '^(app|db)/',
        pathNot: [TEST, '^app/dev\\.ts$', '^app/routes\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.css$', '/\\+types/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
}

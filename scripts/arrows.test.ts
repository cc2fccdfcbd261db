import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const { options, ...ruleSet } = require('../.dependency-cruiser.cjs') as {
  options: ICruiseOptions
  forbidden: unknown
}

/** The rules that a small house breaks; `files` are paths with their content. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'nara-arrows-'))
  try {
    const imports = { '#app/*': './app/*', '#db/*': './db/*' }
    for (const [path, content] of Object.entries({ 'package.json': JSON.stringify({ imports }), ...files })) {
      mkdirSync(join(house, dirname(path)), { recursive: true })
      writeFileSync(join(house, path), content)
    }
    const { tsConfig: _, ...own } = options
    const asked: ICruiseOptions = {
      ...own,
      baseDir: house,
      validate: true,
      ruleSet: ruleSet as IFlattenedRuleSet,
    }
    const { output } = await cruise(roots(files), asked)
    return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))]
  } finally {
    rmSync(house, { recursive: true })
  }
}

function roots(files: Record<string, string>): string[] {
  return [...new Set(Object.keys(files).map((path) => path.split('/', 1)[0] ?? ''))]
}

const thing = 'export const thing = 1\n'
const uses = (...paths: string[]) => paths.map((path) => `import '${path}'\n`).join('') + thing

test('a house with every arrow pointing down is in order', async () => {
  const rules = await brokenRules({
    'app/root.tsx': uses('#app/services/alpha/page.ts', '#app/desk/inbox.ts', '#app/locales/words.ts'),
    'app/services/alpha/page.ts': uses('#app/case/case.ts', '#app/journey/engine.ts', '#app/ui/button.ts'),
    'app/desk/inbox.ts': uses('#app/case/case.ts', '#db/client.ts'),
    'app/case/case.ts': uses('#app/journey/engine.ts', '#app/identity/guards.ts', '#db/client.ts'),
    'app/journey/engine.ts': uses('#app/platform/clock.ts'),
    'app/identity/guards.ts': uses('#app/platform/disk.ts'),
    'app/platform/clock.ts': thing,
    'app/platform/disk.ts': uses('node:fs', '#db/client.ts'),
    'app/ui/button.ts': thing,
    'app/locales/words.ts': thing,
    'db/client.ts': thing,
    'db/seed/seed.command.ts': uses('#app/case/case.ts'),
  })
  expect(rules).toEqual([])
})

const forbidden: [rule: string, from: string, to: string][] = [
  ['services-never-import-each-other', 'app/services/alpha/page.ts', '#app/services/beta/page.ts'],
  ['desk-sees-only-what-lies-below', 'app/desk/inbox.ts', '#app/services/beta/page.ts'],
  ['my-pages-sees-only-what-lies-below', 'app/my-pages/list.ts', '#app/desk/inbox.ts'],
  ['follow-sees-only-what-lies-below', 'app/follow/page.ts', '#app/my-pages/list.ts'],
  ['results-sees-only-what-lies-below', 'app/results/board.ts', '#app/my-pages/list.ts'],
  ['services-sees-only-what-lies-below', 'app/services/alpha/page.ts', '#app/desk/inbox.ts'],
  ['case-sees-only-what-lies-below', 'app/case/case.ts', '#app/services/beta/page.ts'],
  ['journey-sees-only-what-lies-below', 'app/journey/pages.ts', '#app/case/case.ts'],
  ['identity-sees-only-what-lies-below', 'app/identity/guards.ts', '#app/journey/pages.ts'],
  ['platform-sees-only-what-lies-below', 'app/platform/disk.ts', '#app/identity/guards.ts'],
  ['ui-sees-only-what-lies-below', 'app/ui/button.ts', '#app/platform/disk.ts'],
  ['locales-sees-only-what-lies-below', 'app/locales/words.ts', '#app/journey/pages.ts'],
  ['db-knows-no-app-code', 'db/client.ts', '#app/platform/disk.ts'],
  ['only-tests-and-commands-use-the-seed', 'app/desk/inbox.ts', '#db/seed/persons.ts'],
  ['pure-rules-stay-pure', 'app/journey/engine.ts', '#db/client.ts'],
  ['pure-rules-stay-pure', 'app/services/alpha/guards.ts', '#app/case/find.server.ts'],
  ['pure-rules-touch-no-machine', 'app/platform/money.ts', 'node:fs'],
  ['ui-never-imports-server-code', 'app/ui/button.ts', '#app/ui/list.server.ts'],
  ['no-app-code-imports-tests-or-tools', 'app/platform/disk.ts', '../../scripts/tool.ts'],
  ['nothing-leans-on-the-roof', 'app/desk/inbox.ts', '#app/root.tsx'],
  ['every-import-is-found', 'app/desk/inbox.ts', '#app/desk/gone.ts'],
]

test.each(forbidden)('%s: %s may not import %s', async (rule, from, to) => {
  const target = to.startsWith('#') ? to.slice(1) : to.replace('../../', '')
  const isFile = !to.startsWith('node:') && rule !== 'every-import-is-found'
  expect(await brokenRules({ [from]: uses(to), ...(isFile ? { [target]: thing } : {}) })).toContain(rule)
})

test('two files that need each other are a circle, types aside', async () => {
  const circle = (keyword: string) =>
    brokenRules({
      'app/case/one.ts': `${keyword} { two } from './two.ts'\nexport type one = typeof two\n`,
      'app/case/two.ts': `import { one } from './one.ts'\nexport const two = 1\n`,
    })
  expect(await circle('import')).toContain('no-circles')
  expect(await circle('import type')).not.toContain('no-circles')
})

test('a file that nothing uses and that uses nothing is an orphan', async () => {
  expect(await brokenRules({ 'app/case/alone.ts': thing })).toEqual(['no-orphans'])
})

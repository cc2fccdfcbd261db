import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { PERSONAL } from './bystander.ts'
import { expect, test as base } from './every-scene.ts'
import type { House } from './house.ts'
import { fileNameOf, type Scene } from './scene.ts'
import { send } from './server.ts'

const AT_ONCE = 8
const CHECKER_LIMIT_MS = 120_000
const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build', 'dist', 'vnu.jar')

type Answer = { scene: Scene; language: string; status: number; cacheControl: string | null; html: string }

/** Every page in every state and language, asked for once. */
const test = base.extend<object, { answers: Answer[] }>({
  answers: [
    async ({ house, scenes }, use) => {
      const looks = scenes.flatMap((scene) =>
        (scene.swedishOnly ? (['sv'] as const) : LANGUAGES).map((language) => ({ scene, language })),
      )
      const answers: Answer[] = []
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let look = looks.pop(); look; look = looks.pop())
            answers.push(await fetchScene(house, look.scene, look.language))
        }),
      )
      await use(answers)
    },
    { scope: 'worker' },
  ],
})

test('every page in every state and language is what the HTML standard says', async ({ answers }) => {
  test.setTimeout(240_000)
  const strange = answers.filter(({ scene, status }) => status !== scene.status)
  expect(
    strange.map(({ scene, status }) => `${scene.name}: ${status}`),
    'every page is what it is meant to be',
  ).toEqual([])
  const folder = mkdtempSync(join(tmpdir(), 'nara-html-'))
  try {
    for (const { scene, language, html } of answers)
      writeFileSync(join(folder, `${fileNameOf(scene)}.${language}.html`), html)
    expect(await check(folder)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('nothing personal may be kept by a browser or a proxy', ({ answers }) => {
  const personal = answers.filter(
    ({ scene: { path } }) => PERSONAL.test(path) || path.startsWith('/handlaggning'),
  )
  expect(personal.length).toBeGreaterThan(100)
  const kept = personal.filter(({ cacheControl }) => cacheControl !== 'no-store')
  expect(kept.map(({ scene, cacheControl }) => `${scene.name}: ${cacheControl ?? 'nothing said'}`)).toEqual(
    [],
  )
})

async function fetchScene({ url }: House, scene: Scene, language: string): Promise<Answer> {
  const { path, origin = url, form, headers, askedBefore = 0 } = scene
  const cookie = [scene.cookie, `nara-language=${language}`].filter(Boolean).join('; ')
  for (let i = 0; i < askedBefore; i++) await send(origin, path)
  const answer = await send(origin, path, {
    cookie,
    ...(form ? { form } : {}),
    ...(headers ? { headers } : {}),
  })
  const cacheControl = answer.headers.get('cache-control')
  return { scene, language, status: answer.status, cacheControl, html: await answer.text() }
}

type Message = { type: string; subType?: string; url: string; message: string; extract?: string }

/** What the Nu HTML checker says, errors and warnings; each once, with the page where it stands first. */
async function check(folder: string): Promise<string[]> {
  const output = await run('java', ['-Xmx512m', '-jar', JAR, '--format', 'json', '--skip-non-html', folder])
  const { messages } = JSON.parse(output) as { messages: Message[] }
  const said = new Map<string, string>()
  for (const { type, subType, url, message, extract = '' } of messages) {
    if (type === 'info' && subType !== 'warning') continue
    const key = `${subType ?? type}: ${message}`
    if (!said.has(key)) said.set(key, `${key} (${url.split('/').at(-1) ?? ''}: ${extract.trim()})`)
  }
  return [...said.values()]
}

/** The checker writes its report to the error output, and ends with 1 when there is something in it. */
function run(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: CHECKER_LIMIT_MS })
    let output = ''
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', () =>
      reject(new Error('The HTML checker needs Java. On Debian: apt-get install default-jre-headless')),
    )
    child.once('close', (code) =>
      output.startsWith('{')
        ? resolve(output)
        : reject(new Error(`The HTML checker ended with ${code}: ${output}`)),
    )
  })
}

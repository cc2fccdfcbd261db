import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { expect, test } from './fixtures.ts'
import type { House } from './house.ts'
import { fileNameOf, type Scene } from './scene.ts'
import { makeScenes } from './scenes.ts'
import { send } from './server.ts'

const AT_ONCE = 8
const CHECKER_LIMIT_MS = 120_000
const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build', 'dist', 'vnu.jar')

test('every page in every state and language is what the HTML standard says', async ({ house }) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'nara-html-'))
  try {
    const scenes = await makeScenes(house)
    const looks = scenes.flatMap((scene) =>
      (scene.swedishOnly ? (['sv'] as const) : LANGUAGES).map((language) => ({ scene, language })),
    )
    const strange: string[] = []
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let look = looks.pop(); look; look = looks.pop()) {
          const { scene, language } = look
          const answer = await fetchScene(house, scene, language)
          if (answer.status !== scene.status) strange.push(`${scene.name}: ${answer.status}`)
          writeFileSync(join(folder, `${fileNameOf(scene)}.${language}.html`), answer.html)
        }
      }),
    )
    expect(strange, 'every page is what it is meant to be').toEqual([])
    expect(await check(folder)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

async function fetchScene({ url }: House, { path, cookie, form, headers }: Scene, language: string) {
  const cookies = [cookie, `nara-language=${language}`].filter(Boolean).join('; ')
  const answer = await send(url, path, {
    cookie: cookies,
    ...(form ? { form } : {}),
    ...(headers ? { headers } : {}),
  })
  return { status: answer.status, html: await answer.text() }
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

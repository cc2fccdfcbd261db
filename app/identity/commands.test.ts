import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { systemClock } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { prepareDatabase } from '#app/platform/start/prepare.ts'
import { testConfig } from '#app/platform/start/testing.ts'
import { residents } from '#db/seed/personas.ts'
import { isProtected } from './protected-identity.server.ts'
import { findStaffBySubject } from './staff.server.ts'

/** An installation of its own: commands run on it as an operator runs them, and the test looks at what is there. */
function installation() {
  const config = testConfig()
  const env = {
    PATH: process.env.PATH,
    NARA_DATA_DIR: config.dataDir,
    NARA_KEYS_DIR: config.keysDir,
  }
  return {
    config,
    run(command: 'protected' | 'staff', args: string[], input = '') {
      const path = `app/identity/${command}.command.ts`
      const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
        env,
        input,
        encoding: 'utf8',
      })
      return { status, stdout: stdout.trimEnd(), stderr: stderr.trimEnd() }
    },
    look<T>(work: (portal: Portal) => T): T {
      const ground = prepareDatabase(config, systemClock.now())
      try {
        return work({ ...ground, config, clock: systemClock } as Portal)
      } finally {
        ground.db.$client.close()
      }
    },
  }
}

const [one, other] = [residents.protectedPerson.number, residents.unusualNumber.number]
const done = { status: 0, stdout: 'Done', stderr: '' }

test('numbers are protected and released from standard input, and nothing is said about them', () => {
  const { run, look } = installation()
  const areProtected = () =>
    look((portal) => [one, other].map((number) => isProtected(portal, redact(number))))
  expect(run('protected', ['add'], `${one}\n\n${other.slice(0, 8)}-${other.slice(8)}\n`)).toEqual(done)
  expect(areProtected()).toEqual([true, true])
  expect(run('protected', ['add'], one)).toEqual(done)
  expect(run('protected', ['remove'], one)).toEqual(done)
  expect(areProtected()).toEqual([false, true])
})

test('one line that is no number and none is taken; the answer names the line, not what stood there', () => {
  const { run, look } = installation()
  const { status, stdout, stderr } = run('protected', ['add'], `${one}\n9001012385\n`)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toBe('Line 2 is not a personal number of 12 digits (not-twelve-digits)')
  expect(look((portal) => isProtected(portal, redact(one)))).toBe(false)
})

test.each([
  [['add'], ''],
  [['remove'], '\n\n'],
  [[], one],
  [['show'], one],
])('protected %j with %j does nothing and says how it is used', (args, input) => {
  const { status, stdout, stderr } = installation().run('protected', args, input)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).not.toContain(one)
  expect(stderr).toMatch(/^(Say what to do|No number was given)/)
})

const amir = { subject: 'amir', name: 'Amir Rahimi', role: 'caseworker' }

test('staff are let in, listed, changed and shut out, each with a row in the audit log', () => {
  const { config, run, look } = installation()
  const karin = { subject: 'karin', name: 'Karin Wallin', role: 'reception', unit: 'barn' }
  const added = run('staff', ['add'], JSON.stringify([amir, karin]))
  expect(added).toMatchObject({ status: 0, stderr: '' })
  const [id = '', second = ''] = added.stdout.split('\n')
  expect(run('staff', ['add'], JSON.stringify({ ...amir, role: 'unit-manager' })).stdout).toBe(id)
  expect(run('staff', ['deactivate', id])).toEqual(done)
  expect(run('staff', ['deactivate', id])).toEqual(done)
  expect(run('staff', ['list']).stdout.split('\n')).toEqual([
    `${id}\tshut\tunit-manager\tekonomi\tAmir Rahimi`,
    `${second}\tactive\treception\tbarn\tKarin Wallin`,
  ])
  const { issuer } = config.oidc.staff
  expect(look((portal) => findStaffBySubject(portal, { issuer, subject: 'amir' })?.active)).toBe(false)
  const rows = look(({ db }) => db.$client.prepare('select action, actor_kind, detail from audit_log').all())
  expect(rows).toEqual(
    [
      ['staff-added', id],
      ['staff-added', second],
      ['staff-changed', id],
      ['staff-changed', id],
    ].map(([action, staff]) => ({ action, actor_kind: 'system', detail: JSON.stringify({ staff }) })),
  )
})

test.each([
  ['a role that there is not', { ...amir, role: 'boss' }, '0.role'],
  ['no subject', { ...amir, subject: ' ' }, '0.subject'],
  ['a setting that there is not', { ...amir, admin: true }, 'admin'],
  ['one of two that is wrong', [amir, { ...amir, name: '' }], '1.name'],
])('staff are not added with %s', (_what, given, named) => {
  const { run } = installation()
  const { status, stderr } = run('staff', ['add'], JSON.stringify(given))
  expect(status).toBe(1)
  expect(stderr).toContain(named)
  expect(run('staff', ['list'])).toEqual({ status: 0, stdout: '', stderr: '' })
})

test.each([
  [['add'], ''],
  [['add'], '{'],
  [['deactivate'], ''],
  [['deactivate', 'x'.repeat(22)], ''],
  [[], ''],
])('staff %j with %j fails with a sentence', (args, input) => {
  const { status, stdout, stderr } = installation().run('staff', args, input)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/\w/)
  expect(stderr).not.toMatch(/\n {4}at /)
})

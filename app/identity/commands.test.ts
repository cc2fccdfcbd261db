import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { systemClock } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { prepareDatabase } from '#app/platform/start/prepare.ts'
import { testConfig } from '#app/platform/start/testing.ts'
import { residents } from '#db/seed/personas.ts'
import { isProtected } from './protected-identity.server.ts'
import { findStaffBySubject } from './staff.server.ts'

// Each command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

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
    look<T>(work: (house: Pick<Portal, 'db' | 'keyring' | 'clock' | 'config'>) => T): T {
      const ground = prepareDatabase(config, systemClock.now())
      try {
        return work({ ...ground, config, clock: systemClock })
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
    look((portal) => [one, other].map((number) => isProtected(portal, redact<string>(number))))
  const { status, stderr } = run('protected', ['add'], `${one}\n\n${other.slice(0, 8)}-${other.slice(8)}\n`)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(areProtected()).toEqual([true, true])
  expect(run('protected', ['remove'], one)).toEqual(done)
  expect(areProtected()).toEqual([false, true])
})

test('one line that is no number and none is taken; the answer names the line, not what stood there', () => {
  const { run, look } = installation()
  expect(run('protected', ['add'], `${one}\n9001012385\n`)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Line 2 is not a personal number of 12 digits (not-twelve-digits)',
  })
  expect(look((portal) => isProtected(portal, redact<string>(one)))).toBe(false)
})

test.each([
  [['add'], '\n\n', 'No number was given'],
  [['show'], one, 'Say what to do'],
])('protected %j with %j does nothing and says how it is used', (args, input, says) => {
  const { status, stderr } = installation().run('protected', args, input)
  expect(status).toBe(1)
  expect(stderr).toContain(says)
  expect(stderr).not.toContain(one)
})

const amir = { subject: 'amir', name: 'Amir Rahimi', role: 'caseworker' }

test('staff are let in, changed, shut out and listed, each change with a row in the audit log', () => {
  const { config, run, look } = installation()
  const karin = { subject: 'karin', name: 'Karin Wallin', role: 'reception', unit: 'barn' }
  const members = [amir, karin, { ...amir, role: 'unit-manager' }]
  const added = run('staff', ['add'], JSON.stringify(members))
  const [id = '', second = '', ...again] = added.stdout.split('\n')
  expect(added).toMatchObject({ status: 0, stderr: '' })
  expect(again).toEqual([id])
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

test('clearance is given and taken, listed, and written to the audit log once each', () => {
  const { run, look } = installation()
  const { stdout: id } = run('staff', ['add'], JSON.stringify({ ...amir, role: 'unit-manager' }))
  const line = `${id}\tactive\tunit-manager\tekonomi\tAmir Rahimi`
  expect(run('protected', ['add'], one).stdout).toContain('No unit manager has clearance')
  for (let n = 0; n < 2; n++) expect(run('staff', ['give-clearance', id])).toEqual(done)
  expect(run('staff', ['list']).stdout).toBe(`${line}\tclearance`)
  expect(run('protected', ['add'], other)).toEqual(done)
  for (let n = 0; n < 2; n++) expect(run('staff', ['take-clearance', id])).toEqual(done)
  expect(run('staff', ['list']).stdout).toBe(line)
  const details = look(({ db }) => db.$client.prepare('select detail from audit_log').pluck().all())
  expect(details).toEqual([
    JSON.stringify({ staff: id }),
    JSON.stringify({ staff: id, clearance: 'given' }),
    JSON.stringify({ staff: id, clearance: 'taken' }),
  ])
})

test('an account that is shut is given no clearance, and one that is opened again has none', () => {
  const { run } = installation()
  const { stdout: id } = run('staff', ['add'], JSON.stringify(amir))
  run('staff', ['give-clearance', id])
  run('staff', ['deactivate', id])
  expect(run('staff', ['give-clearance', id])).toMatchObject({ status: 1, stdout: '' })
  run('staff', ['add'], JSON.stringify(amir))
  expect(run('staff', ['list']).stdout).not.toContain('clearance')
})

test('one of several members that is wrong and none is let in; each fault says where it is', () => {
  const { run, look } = installation()
  const wrong = [
    { ...amir, role: 'boss' },
    { ...amir, subject: ' ' },
    { ...amir, admin: true },
  ]
  const { status, stderr } = run('staff', ['add'], JSON.stringify([amir, ...wrong]))
  expect(status).toBe(1)
  expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual(['1.role', '2.subject', '3'])
  expect(look(({ db }) => db.$client.prepare('select count(*) from staff').pluck().get())).toBe(0)
})

test.each([
  [['add'], ''],
  [['add'], '{'],
  [['deactivate', 'x'.repeat(22)], ''],
  [['give-clearance'], ''],
  [['give-clearance', 'x'.repeat(22)], ''],
  [[], ''],
])('staff %j with %j fails with a sentence', (args, input) => {
  const { status, stdout, stderr } = installation().run('staff', args, input)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^[^\n]+$/)
})

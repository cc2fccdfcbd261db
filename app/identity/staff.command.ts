import { createInterface } from 'node:readline/promises'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { inTransaction } from '#db/client.ts'
import { STAFF_ROLES } from '#db/schema/tables.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { systemClock } from '#app/platform/clock.ts'
import type { Config } from '#app/platform/config.ts'
import { isId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { commandConfig, runCommand } from '#app/platform/start/command.ts'
import { prepareDatabase } from '#app/platform/start/prepare.ts'
import {
  addStaff,
  deactivateStaff,
  findStaffBySubject,
  getStaffAccount,
  setClearance,
  type StaffAccount,
} from './staff.server.ts'

/** Nothing is served, sent or scanned here. */
type House = Pick<Portal, 'db' | 'keyring' | 'clock' | 'config'>

/** What is done with an account that is there already. */
const CHANGES = { deactivate, 'give-clearance': giveClearance, 'take-clearance': takeClearance }
const USAGE = `Say what to do: npm run staff -- add, npm run staff -- list, or with an id: ${Object.keys(CHANGES).join(', ')}`

const someText = z.string().trim().min(1).max(200)
const member = z.strictObject({
  subject: someText,
  name: someText,
  role: z.enum(STAFF_ROLES),
  unit: someText.optional(),
})

// npm run staff -- add|list|deactivate|give-clearance|take-clearance: who may sign in to the desk, and which of them see
// the cases of people with protected identity. A member is who the municipality's own sign-in calls `subject`. Members to
// add are asked for, or read as JSON from standard input: one, or a list.
await runCommand(async ([what, id]) => {
  const config = commandConfig()
  switch (what) {
    case 'add':
      return add(config, await readMembers(config))
    case 'deactivate':
    case 'give-clearance':
    case 'take-clearance':
      return isId(id)
        ? change(config, CHANGES[what], id)
        : { faults: [`Say whom: npm run staff -- ${what} <id>`] }
    case 'list':
      return withPortal(config, list)
    default:
      return { faults: [USAGE] }
  }
})

async function readMembers({ municipality }: Config): Promise<unknown> {
  if (!process.stdin.isTTY) return JSON.parse(await text(process.stdin).then((given) => given || 'null'))
  const asking = createInterface({ input: process.stdin, output: process.stderr, historySize: 0 })
  asking.once('SIGINT', () => process.exit(130))
  const subject = await asking.question('Subject at the staff sign-in: ')
  const name = await asking.question('Name: ')
  const role = await asking.question(`Role (${STAFF_ROLES.join(', ')}): `)
  const unit = await asking.question(`Unit [${municipality.unit}]: `)
  asking.close()
  return { subject, name, role, unit: unit.trim() || undefined }
}

function add(config: Config, given: unknown): string | { faults: string[] } {
  const members = z
    .array(member)
    .min(1)
    .safeParse(Array.isArray(given) ? given : [given])
  if (!members.success) {
    return { faults: members.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  }
  return withPortal(config, (portal) =>
    inTransaction(portal.db, () => {
      const { issuer } = config.oidc.staff
      const ids = members.data.map(({ unit = config.municipality.unit, ...one }) => {
        const known = findStaffBySubject(portal, { issuer, subject: one.subject })
        const id = addStaff(portal, { issuer, unit, ...one })
        audit(portal, known ? 'staff-changed' : 'staff-added', id)
        return id
      })
      return ids.join('\n')
    }),
  )
}

type Change = (house: House, account: StaffAccount) => void

function change(config: Config, work: Change, id: string): string {
  return withPortal(config, (portal) => {
    inTransaction(portal.db, () => work(portal, getStaffAccount(portal, id)))
    return 'Done'
  })
}

function deactivate(house: House, { id, active }: StaffAccount): void {
  deactivateStaff(house, id)
  if (active) audit(house, 'staff-changed', id)
}

function giveClearance(house: House, { id, active, clearance }: StaffAccount): void {
  if (!active) throw new Error('This account is shut: add the member again first')
  if (clearance) return
  setClearance(house, id, true)
  audit(house, 'staff-changed', id, 'given')
}

function takeClearance(house: House, { id, clearance }: StaffAccount): void {
  if (!clearance) return
  setClearance(house, id, false)
  audit(house, 'staff-changed', id, 'taken')
}

function list(portal: House): string {
  const ids = portal.db.$client.prepare('select id from staff order by created_at, id').pluck().all()
  const accounts = (ids as string[]).map((id) => getStaffAccount(portal, id))
  return accounts
    .map(({ id, active, role, unit, name, clearance }) =>
      [id, active ? 'active' : 'shut', role, unit, name, ...(clearance ? ['clearance'] : [])].join('\t'),
    )
    .join('\n')
}

function audit(
  { db, keyring, clock }: House,
  action: 'staff-added' | 'staff-changed',
  staff: string,
  clearance?: 'given' | 'taken',
) {
  const detail = { staff, ...(clearance ? { clearance } : {}) }
  appendAudit(db, keyring, { at: clock.now(), actor: { kind: 'system' }, action, detail })
}

function withPortal<T>(config: Config, work: (house: House) => T): T {
  const ground = prepareDatabase(config, systemClock.now())
  try {
    return work({ ...ground, config, clock: systemClock })
  } finally {
    ground.db.$client.close()
  }
}

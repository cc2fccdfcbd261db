import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The tables as drizzle reads them. The migrations in db/migrations are the truth (STRICT, checks, triggers, partial
 * indexes); db/schema/tables.test.ts holds the two together column by column.
 */

const id = () => text('id').primaryKey()
const bytes = (name: string) => blob(name, { mode: 'buffer' })
/** The key that a look-up index was made with; see `indexKeys`. */
const indexKey = () => text('index_key').notNull().default('purpose-index')
const flag = (name: string) => integer(name, { mode: 'boolean' })

export const keyChecks = sqliteTable('key_checks', {
  keyId: text('key_id').primaryKey(),
  checkValue: bytes('check_value').notNull(),
  createdAt: integer('created_at').notNull(),
  destroyedAt: integer('destroyed_at'),
})

export const dataKeys = sqliteTable('data_keys', {
  id: id(),
  wrappingKeyId: text('wrapping_key_id').notNull(),
  wrapped: bytes('wrapped').notNull(),
  createdAt: integer('created_at').notNull(),
})

export const persons = sqliteTable('persons', {
  id: id(),
  numberIndex: bytes('number_index').notNull(),
  dataKeyId: text('data_key_id').notNull(),
  sealedProfile: bytes('sealed_profile').notNull(),
  createdAt: integer('created_at').notNull(),
  seenAt: integer('seen_at').notNull(),
  indexKey: indexKey(),
})

export const STAFF_ROLES = ['reception', 'caseworker', 'unit-manager', 'administrator'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const staff = sqliteTable('staff', {
  id: id(),
  subjectIndex: bytes('subject_index').notNull(),
  dataKeyId: text('data_key_id').notNull(),
  sealedProfile: bytes('sealed_profile').notNull(),
  role: text('role', { enum: STAFF_ROLES }).notNull(),
  unit: text('unit').notNull(),
  active: flag('active').notNull(),
  createdAt: integer('created_at').notNull(),
  clearance: flag('clearance').notNull(),
  indexKey: indexKey(),
})

export const sessions = sqliteTable('sessions', {
  tokenHash: bytes('token_hash').primaryKey(),
  id: text('id').notNull(),
  kind: text('kind', { enum: ['resident', 'staff'] }).notNull(),
  personId: text('person_id'),
  staffId: text('staff_id'),
  sealed: bytes('sealed').notNull(),
  authenticatedAt: integer('authenticated_at').notNull(),
  createdAt: integer('created_at').notNull(),
  seenAt: integer('seen_at').notNull(),
})

export const drafts = sqliteTable('drafts', {
  id: id(),
  holder: text('holder').notNull(),
  personId: text('person_id'),
  service: text('service').notNull(),
  dataKeyId: text('data_key_id').notNull(),
  version: integer('version').notNull(),
  sealed: bytes('sealed').notNull(),
  language: text('language').notNull(),
  createdAt: integer('created_at').notNull(),
  savedAt: integer('saved_at').notNull(),
  deletesOn: text('deletes_on').notNull(),
  endsAt: integer('ends_at'),
  warnedWeekAt: integer('warned_week_at'),
  warnedDayAt: integer('warned_day_at'),
})

export const returnCodes = sqliteTable('return_codes', {
  codeIndex: bytes('code_index').primaryKey(),
  caseId: text('case_id').notNull(),
  holder: text('holder'),
  holderUntil: integer('holder_until'),
})

export const caseReporters = sqliteTable('case_reporters', {
  caseId: text('case_id').primaryKey(),
  kind: text('kind', { enum: ['professional', 'named', 'anonymous', 'child'] }).notNull(),
  dataKeyId: text('data_key_id').notNull(),
  sealed: bytes('sealed').notNull(),
})

export const caseMarks = sqliteTable(
  'case_marks',
  {
    caseId: text('case_id').notNull(),
    whose: text('whose', { enum: ['subject', 'reporter'] }).notNull(),
    mark: bytes('mark').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mark, table.caseId, table.whose] })],
)

export const pendingPosts = sqliteTable('pending_posts', {
  tokenHash: bytes('token_hash').primaryKey(),
  draftId: text('draft_id').notNull(),
  dataKeyId: text('data_key_id').notNull(),
  sealed: bytes('sealed').notNull(),
  createdAt: integer('created_at').notNull(),
})

export const cases = sqliteTable('cases', {
  id: id(),
  reference: text('reference').notNull(),
  service: text('service').notNull(),
  unit: text('unit').notNull(),
  status: text('status').notNull(),
  acute: flag('acute').notNull(),
  assignedTo: text('assigned_to'),
  receivedOn: text('received_on').notNull(),
  receivedAt: integer('received_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  draftId: text('draft_id').notNull(),
  dataKeyId: text('data_key_id').notNull(),
  sealedSnapshot: bytes('sealed_snapshot').notNull(),
  rowMac: bytes('row_mac').notNull(),
  keptUntil: text('kept_until'),
})

export const caseCounts = sqliteTable(
  'case_counts',
  {
    unit: text('unit').notNull(),
    service: text('service').notNull(),
    status: text('status').notNull(),
    acute: flag('acute').notNull(),
    assignedTo: text('assigned_to').notNull(),
    n: integer('n').notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.service, t.status, t.acute, t.assignedTo] })],
)

export const participants = sqliteTable('participants', {
  id: id(),
  caseId: text('case_id').notNull(),
  personId: text('person_id'),
  role: text('role', { enum: ['applicant'] }).notNull(),
  sealed: bytes('sealed').notNull(),
  sealedSignature: bytes('sealed_signature').notNull(),
  signedAt: integer('signed_at').notNull(),
})

export const ACTOR_KINDS = ['resident', 'staff', 'system'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export const events = sqliteTable(
  'events',
  {
    caseId: text('case_id').notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    at: integer('at').notNull(),
    actorKind: text('actor_kind', { enum: ACTOR_KINDS }).notNull(),
    actorId: text('actor_id'),
    sealed: bytes('sealed'),
    rowMac: bytes('row_mac').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.seq] })],
)

export const messages = sqliteTable(
  'messages',
  {
    caseId: text('case_id').notNull(),
    seq: integer('seq').notNull(),
    writtenBy: text('written_by', { enum: ['staff', 'sender'] }).notNull(),
    staffId: text('staff_id'),
    at: integer('at').notNull(),
    sealed: bytes('sealed').notNull(),
    readAt: integer('read_at'),
    rowMac: bytes('row_mac').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.seq] })],
)

export const confirmations = sqliteTable(
  'confirmations',
  {
    draftId: text('draft_id').notNull(),
    seq: integer('seq').notNull(),
    addressIndex: bytes('address_index').notNull(),
    codeIndex: bytes('code_index').notNull(),
    sentAt: integer('sent_at').notNull(),
    attempts: integer('attempts').notNull(),
    confirmedAt: integer('confirmed_at'),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.seq] })],
)

export const followUps = sqliteTable('follow_ups', {
  draftId: text('draft_id').primaryKey(),
  earlierId: text('earlier_id').notNull(),
})

export const acts = sqliteTable(
  'acts',
  {
    caseId: text('case_id').notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    formKey: text('form_key').notNull(),
    at: integer('at').notNull(),
    onDay: text('on_day').notNull(),
    staffId: text('staff_id').notNull(),
    untilDay: text('until_day'),
    sealed: bytes('sealed').notNull(),
    rowMac: bytes('row_mac').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.seq] })],
)

export const tasks = sqliteTable(
  'tasks',
  {
    caseId: text('case_id').notNull(),
    kind: text('kind', { enum: ['feedback'] }).notNull(),
    dueOn: text('due_on').notNull(),
    doneOn: text('done_on'),
    rowMac: bytes('row_mac').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.kind] })],
)

export const caseLinks = sqliteTable(
  'case_links',
  {
    caseId: text('case_id').notNull(),
    otherId: text('other_id').notNull(),
    kind: text('kind', { enum: ['same-child', 'split'] }).notNull(),
    at: integer('at').notNull(),
    staffId: text('staff_id').notNull(),
    rowMac: bytes('row_mac').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.otherId] })],
)

export const files = sqliteTable('files', {
  id: id(),
  draftId: text('draft_id'),
  caseId: text('case_id'),
  dataKeyId: text('data_key_id').notNull(),
  state: text('state', { enum: ['waiting-for-scan', 'ready'] }).notNull(),
  sealedMeta: bytes('sealed_meta').notNull(),
  bytes: integer('bytes').notNull(),
  position: integer('position').notNull(),
  createdAt: integer('created_at').notNull(),
})

export const looks = sqliteTable(
  'looks',
  {
    staffId: text('staff_id').notNull(),
    caseId: text('case_id').notNull(),
    lookedAt: integer('looked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.caseId] })],
)

export const auditLog = sqliteTable('audit_log', {
  seq: integer('seq').primaryKey(),
  at: integer('at').notNull(),
  actorKind: text('actor_kind', { enum: ACTOR_KINDS }).notNull(),
  actorId: text('actor_id'),
  role: text('role'),
  unit: text('unit'),
  action: text('action').notNull(),
  caseId: text('case_id'),
  detail: text('detail').notNull(),
  mac: bytes('mac').notNull(),
})

export const outbox = sqliteTable('outbox', {
  id: id(),
  channel: text('channel', { enum: ['email', 'sms'] }).notNull(),
  template: text('template').notNull(),
  language: text('language').notNull(),
  dataKeyId: text('data_key_id').notNull(),
  sealedRecipient: bytes('sealed_recipient').notNull(),
  dedupeKey: text('dedupe_key').notNull(),
  createdAt: integer('created_at').notNull(),
  notBefore: integer('not_before').notNull(),
  attempts: integer('attempts').notNull(),
  leasedUntil: integer('leased_until'),
  sentAt: integer('sent_at'),
  failedAt: integer('failed_at'),
  sealedFilling: bytes('sealed_filling'),
  notAfter: integer('not_after'),
  openTries: integer('open_tries').notNull().default(0),
  openSince: integer('open_since'),
  gatewayId: text('gateway_id'),
})

export const jobRuns = sqliteTable('job_runs', {
  id: integer('id').primaryKey(),
  job: text('job').notNull(),
  startedAt: integer('started_at').notNull(),
  finishedAt: integer('finished_at'),
  outcome: text('outcome', { enum: ['ok', 'failed', 'refused'] }),
  detail: text('detail'),
})

export const deletionProofs = sqliteTable('deletion_proofs', {
  id: integer('id').primaryKey(),
  rule: text('rule').notNull(),
  at: integer('at').notNull(),
  count: integer('count').notNull(),
  idsHash: bytes('ids_hash').notNull(),
})

export const protectedNumbers = sqliteTable('protected_numbers', {
  numberIndex: bytes('number_index').primaryKey(),
  addedAt: integer('added_at').notNull(),
  indexKey: indexKey(),
})

export const protectedRegister = sqliteTable('protected_register', {
  id: integer('id').primaryKey(),
  sealedPersons: bytes('sealed_persons').notNull(),
})

export const workHours = sqliteTable('work_hours', {
  id: id(),
  staffId: text('staff_id').notNull(),
  weekday: integer('weekday').notNull(),
  from: integer('from_minute').notNull(),
  until: integer('until_minute').notNull(),
  firstDay: text('first_day').notNull(),
  lastDay: text('last_day'),
  place: text('place').notNull(),
})

export const workExceptions = sqliteTable('work_exceptions', {
  id: id(),
  staffId: text('staff_id').notNull(),
  day: text('day').notNull(),
  from: integer('from_minute').notNull(),
  until: integer('until_minute').notNull(),
  kind: text('kind', { enum: ['open', 'off'] }).notNull(),
  place: text('place').notNull(),
})

export const MEETING_STATUSES = ['held', 'booked', 'cancelled', 'came', 'missed'] as const
export type MeetingStatus = (typeof MEETING_STATUSES)[number]

export const meetings = sqliteTable('meetings', {
  id: id(),
  kind: text('kind').notNull(),
  unit: text('unit').notNull(),
  status: text('status', { enum: MEETING_STATUSES }).notNull(),
  place: text('place').notNull(),
  channel: text('channel', { enum: ['office', 'phone', 'video'] }).notNull(),
  startsAt: integer('starts_at').notNull(),
  endsAt: integer('ends_at').notNull(),
  holder: text('holder'),
  heldUntil: integer('held_until'),
  sequence: integer('sequence').notNull(),
  language: text('language').notNull(),
  wantsEarlier: flag('wants_earlier').notNull(),
  forgetsOn: text('forgets_on').notNull(),
  codeIndex: bytes('code_index'),
  dataKeyId: text('data_key_id'),
  sealed: bytes('sealed'),
  rowMac: bytes('row_mac').notNull(),
})

export const takenSteps = sqliteTable(
  'taken_steps',
  {
    resource: text('resource').notNull(),
    step: integer('step').notNull(),
    meetingId: text('meeting_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.resource, t.step] })],
)

export const meetingEvents = sqliteTable(
  'meeting_events',
  {
    meetingId: text('meeting_id').notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind', { enum: ['booked', 'moved', 'cancelled', 'came', 'missed'] }).notNull(),
    at: integer('at').notNull(),
    doneBy: text('done_by', { enum: ['resident', 'staff'] }).notNull(),
    startsAt: integer('starts_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.seq] })],
)

export const workGroups = sqliteTable(
  'work_groups',
  { staffId: text('staff_id').notNull(), groupId: text('group_id').notNull() },
  (t) => [primaryKey({ columns: [t.groupId, t.staffId] })],
)

export const invitations = sqliteTable('invitations', {
  id: id(),
  groupId: text('group_id').notNull(),
  kind: text('kind').notNull(),
  unit: text('unit').notNull(),
  status: text('status', { enum: ['open', 'booked', 'withdrawn'] }).notNull(),
  invitedBy: text('invited_by').notNull(),
  withStaff: text('with_staff'),
  createdAt: integer('created_at').notNull(),
  closesOn: text('closes_on').notNull(),
  latestOn: text('latest_on').notNull(),
  lane: integer('lane'),
  meetingId: text('meeting_id'),
  codeIndex: bytes('code_index').notNull(),
  dataKeyId: text('data_key_id').notNull(),
  sealed: bytes('sealed').notNull(),
  rowMac: bytes('row_mac').notNull(),
})

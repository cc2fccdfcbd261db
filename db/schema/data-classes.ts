/**
 * What each column may hold, and so how it must lie in the file:
 *
 * - K1 open: says nothing about a person (counters, key ids, times of machines).
 * - K2 personal: about a person but without telling who or what (random ids, times, status, unit). In clear, because
 *   queues, deadlines and deletion work on it; service and unit in clear is a known price (docs/decisions).
 * - K3 sensitive: answers, names, numbers, contact details, file names. Only sealed or as a keyed hash.
 * - K4 life-critical: that somebody is protected. Only as a keyed hash under a label of its own, or sealed together.
 *
 * db/schema/tables.test.ts refuses a column that is not here, and a K3 or K4 column that is not bytes.
 */
export type DataClass = 'K1' | 'K2' | 'K3' | 'K4'

export const DATA_CLASSES: Readonly<Record<string, Partial<Record<DataClass, string>>>> = {
  acts: { K2: 'case_id seq kind form_key at on_day staff_id until_day', K3: 'sealed row_mac' },
  audit_log: { K1: 'seq mac', K2: 'at actor_kind actor_id role unit action case_id detail' },
  case_marks: { K2: 'case_id whose', K3: 'mark' },
  case_reporters: { K2: 'case_id kind data_key_id', K3: 'sealed' },
  case_counts: { K1: 'unit service status acute assigned_to n' },
  case_links: { K2: 'case_id other_id kind at staff_id', K3: 'row_mac' },
  cases: {
    K2: 'id reference service unit status acute assigned_to received_on received_at updated_at draft_id data_key_id kept_until',
    K3: 'sealed_snapshot row_mac',
  },
  confirmations: { K2: 'draft_id seq sent_at attempts confirmed_at', K3: 'address_index code_index' },
  data_keys: { K1: 'id wrapping_key_id created_at', K3: 'wrapped' },
  deletion_proofs: { K1: 'id rule at count ids_hash' },
  drafts: {
    K2: `id holder person_id service data_key_id version language created_at saved_at deletes_on ends_at warned_week_at
      warned_day_at`,
    K3: 'sealed',
  },
  events: { K2: 'case_id seq kind at actor_kind actor_id', K3: 'sealed row_mac' },
  files: { K2: 'id draft_id case_id data_key_id state bytes position created_at', K3: 'sealed_meta' },
  follow_ups: { K2: 'draft_id earlier_id' },
  invitations: {
    K1: 'kind unit',
    K2: 'id group_id status invited_by with_staff created_at closes_on latest_on lane meeting_id data_key_id',
    K3: 'code_index sealed row_mac',
  },
  job_runs: { K1: 'id job started_at finished_at outcome detail' },
  key_checks: { K1: 'key_id check_value created_at destroyed_at' },
  looks: { K2: 'staff_id case_id looked_at' },
  meetings: {
    K1: 'kind unit place channel sequence',
    K2: 'id status starts_at ends_at holder held_until language wants_earlier forgets_on data_key_id',
    K3: 'code_index sealed row_mac',
  },
  meeting_events: { K2: 'meeting_id seq kind at done_by starts_at' },
  messages: { K2: 'case_id seq written_by staff_id at read_at', K3: 'sealed row_mac' },
  migrations: { K1: 'name checksum applied_at' },
  outbox: {
    K1: 'channel template attempts leased_until open_tries',
    K2: 'id language data_key_id dedupe_key created_at not_before sent_at failed_at not_after open_since gateway_id',
    K3: 'sealed_recipient sealed_filling',
  },
  participants: { K2: 'id case_id person_id role signed_at', K3: 'sealed sealed_signature' },
  pending_posts: { K2: 'draft_id data_key_id created_at', K3: 'token_hash sealed' },
  persons: { K1: 'index_key', K2: 'id data_key_id created_at seen_at', K3: 'number_index sealed_profile' },
  protected_numbers: { K1: 'index_key', K2: 'added_at', K4: 'number_index' },
  protected_register: { K1: 'id', K4: 'sealed_persons' },
  return_codes: { K2: 'case_id holder holder_until', K3: 'code_index' },
  sessions: { K2: 'id kind person_id staff_id authenticated_at created_at seen_at', K3: 'token_hash sealed' },
  taken_steps: { K2: 'resource step meeting_id' },
  tasks: { K2: 'case_id kind due_on done_on', K3: 'row_mac' },
  staff: {
    K1: 'index_key',
    K2: 'id data_key_id role unit active created_at clearance',
    K3: 'subject_index sealed_profile',
  },
  work_groups: { K1: 'group_id', K2: 'staff_id' },
  work_exceptions: { K1: 'id day from_minute until_minute kind place', K2: 'staff_id' },
  work_hours: { K1: 'id weekday from_minute until_minute first_day last_day place', K2: 'staff_id' },
}

/** The class of a column, or nothing when nobody has decided it yet. */
export function dataClassOf(table: string, column: string): DataClass | undefined {
  const classes = Object.entries(DATA_CLASSES[table] ?? {}) as [DataClass, string][]
  return classes.find(([, columns]) => columns.split(/\s+/).includes(column))?.[0]
}

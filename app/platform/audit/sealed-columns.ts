/**
 * Every column that holds sealed bytes under a data key, with the place each value was sealed for: the integrity sweep
 * opens them all. The expressions are SQL over `source`; `cursor` is an indexed column by which the sweep pages.
 * Sessions are left out: they live for hours, under a key of their own kind. The register of protected persons is one value under
 * such a key, which the sweep opens by itself.
 */
export type SealedColumn = {
  table: string
  column: string
  source: string
  cursor: string
  key: string
  row: string
  owner: string
}

const own = (table: string, column: string): SealedColumn => ({
  table,
  column,
  source: `${table} t`,
  cursor: 't.id',
  key: 't.data_key_id',
  row: 't.id',
  owner: 't.id',
})
const ofCase = (table: string, column: string, row: string): SealedColumn => ({
  table,
  column,
  source: `${table} t join cases c on c.id = t.case_id`,
  cursor: 't.case_id',
  key: 'c.data_key_id',
  row,
  owner: 't.case_id',
})

export const SEALED_COLUMNS: readonly SealedColumn[] = [
  own('persons', 'sealed_profile'),
  own('staff', 'sealed_profile'),
  own('drafts', 'sealed'),
  {
    ...own('pending_posts', 'sealed'),
    cursor: 't.token_hash',
    row: 'lower(hex(t.token_hash))',
    owner: 't.draft_id',
  },
  own('cases', 'sealed_snapshot'),
  ofCase('participants', 'sealed', 't.id'),
  ofCase('participants', 'sealed_signature', 't.id'),
  ofCase('events', 'sealed', 't.seq'),
  ofCase('messages', 'sealed', 't.seq'),
  ofCase('acts', 'sealed', 't.seq'),
  { ...own('case_reporters', 'sealed'), cursor: 't.case_id', row: 't.case_id', owner: 't.case_id' },
  { ...own('files', 'sealed_meta'), owner: 'coalesce(t.draft_id, t.case_id)' },
  own('meetings', 'sealed'),
  own('invitations', 'sealed'),
  own('outbox', 'sealed_recipient'),
  own('outbox', 'sealed_filling'),
]

import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import {
  amendDraftRow,
  deleteDraftRow,
  findOwnDraft,
  insertDraft,
  listOwnDrafts,
  updateDraft,
  type DraftRow,
} from '#db/queries/drafts.ts'
import { addDays, dayOf, hours, type EpochMs, type PlainDay } from '#app/platform/clock.ts'
import { createDataKey, destroyDataKey, getDataKey } from '#app/platform/crypto/data-keys.ts'
import { sealJson, unsealJson, type DataKey, type SealedPlace } from '#app/platform/crypto/seal.ts'
import { isId, newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { isLanguageCode, type LanguageCode } from '#app/locales/catalogue.ts'
import type { AnyAnswers, Journey } from './define.ts'
import { isGuest } from '#app/identity/guest-pass.ts'
import type { RawInputs } from './inputs.ts'
import { renewed } from './renew.ts'

/** What lies sealed in a draft. */
type DraftContent = {
  journeyVersion: number
  answers: AnyAnswers
  /** Pages left half done with "save and finish later", as typed. */
  unfinished: Record<string, RawInputs>
  /** The draft's version when each step was last saved, so that two tabs cannot overwrite each other unseen. */
  savedIn: Record<string, number>
  /**
   * Steps that lost answers when the journey changed, until they are saved anew; there but empty when what is gone has
   * no page any more.
   */
  lookAgain?: string[] | undefined
}

export type Draft = DraftContent & {
  id: string
  /** Whose it is: a person's id or a guest's. */
  holder: string
  service: string
  version: number
  language: LanguageCode
  createdAt: EpochMs
  savedAt: EpochMs
  /** The day on which it is removed if nobody touches it. */
  deletesOn: PlainDay
  /** A guest's draft ends within hours, at this moment. */
  endsAt: EpochMs | undefined
  key: DataKey
}

const place = (id: string): SealedPlace => ({ table: 'drafts', column: 'sealed', row: id, owner: id })

/** Begins a draft for a person or a guest. It is not an incoming document (22 § FL): only sending makes it one. */
export function createDraft(
  portal: Portal,
  holder: string,
  journey: { id: string; version: number },
  language: LanguageCode,
): Draft {
  const { db, keyring, clock } = portal
  const now = clock.now()
  return inTransaction(db, () => {
    const id = newId()
    const key = createDataKey(db, keyring, 'draft', now)
    const content: DraftContent = {
      journeyVersion: journey.version,
      answers: {},
      unfinished: {},
      savedIn: {},
    }
    const ends = endOf(portal, holder, now)
    insertDraft(db, {
      id,
      holder,
      personId: isGuest(holder) ? null : holder,
      service: journey.id,
      dataKeyId: key.id,
      version: 1,
      sealed: sealJson(key, place(id), content),
      language,
      createdAt: now,
      savedAt: now,
      deletesOn: ends.deletesOn,
      endsAt: ends.endsAt ?? null,
      warnedWeekAt: null,
      warnedDayAt: null,
    })
    return {
      id,
      holder,
      service: journey.id,
      version: 1,
      language,
      createdAt: now,
      savedAt: now,
      ...ends,
      key,
      ...content,
    }
  })
}

/** A draft is kept so long after it was last saved. */
function endOf({ config }: Portal, holder: string, now: EpochMs): Pick<Draft, 'deletesOn' | 'endsAt'> {
  if (!isGuest(holder)) return { deletesOn: addDays(dayOf(now), config.draftDays), endsAt: undefined }
  const endsAt = now + hours(config.guestDraftHours)
  return { deletesOn: addDays(dayOf(endsAt), 1), endsAt }
}

/**
 * The holder's own draft, brought up to the newest version of its journey. @throws the same 404 for unknown, malformed
 * and somebody else's.
 */
export function getDraft(portal: Portal, holder: string, journey: Journey, id: string | undefined): Draft {
  return findHeldDraft(portal, holder, journey, id) ?? notFound()
}

/** As {@link getDraft}, for whoever has something better to say than 404. */
export function findHeldDraft(
  portal: Portal,
  holder: string,
  journey: Journey,
  id: string | undefined,
): Draft | undefined {
  const draft = readDraft(portal, holder, journey.id, id)
  if (!draft || draft.journeyVersion === journey.version) return draft
  return { ...draft, ...renewed(journey, draft) }
}

function readDraft(
  portal: Portal,
  holder: string,
  service: string,
  id: string | undefined,
): Draft | undefined {
  const row = isId(id) ? findOwnDraft(portal.db, id, holder) : undefined
  return row?.service !== service || hasEnded(portal, row) ? undefined : open(portal, row)
}

function notFound(): never {
  throw data(null, { status: 404 })
}

const hasEnded = ({ clock }: Portal, { endsAt }: DraftRow) => endsAt !== null && endsAt <= clock.now()

/** All drafts of a person or a guest, newest first. */
export function listDrafts(portal: Portal, holder: string): Draft[] {
  return listOwnDrafts(portal.db, holder)
    .filter((row) => !hasEnded(portal, row))
    .map((row) => open(portal, row))
}

export function openDraft(portal: Portal, row: DraftRow): Draft {
  return open(portal, row)
}

function open({ db, keyring }: Portal, row: DraftRow): Draft {
  const key = getDataKey(db, keyring, row.dataKeyId)
  const content = unsealJson<DraftContent>(key, place(row.id), row.sealed)
  return {
    id: row.id,
    holder: row.holder,
    service: row.service,
    version: row.version,
    language: isLanguageCode(row.language) ? row.language : 'sv',
    createdAt: row.createdAt,
    savedAt: row.savedAt,
    deletesOn: row.deletesOn,
    endsAt: row.endsAt ?? undefined,
    key,
    ...content,
  }
}

export type SaveResult = { saved: Draft } | { conflict: Draft }

/** What a save changes. `key` names the page, or the thing in a list, that two tabs must not both change unseen. */
export type DraftChange = {
  key: string
  /** The draft's version when the page was shown. */
  seenVersion: number
  apply(content: { answers: AnyAnswers; unfinished: Record<string, RawInputs> }): void
}

/** How often a save starts again when another tab saved a different page in the same moment. */
const SAVE_ATTEMPTS = 5

/**
 * Saves one change, durably. If the same key has been saved since `seenVersion`, nothing is written and the newer draft
 * comes back as a conflict. Other pages saved meanwhile are kept. The draft's language is the one it was last saved in.
 */
export function saveDraft(portal: Portal, draft: Draft, change: DraftChange): SaveResult {
  const now = portal.clock.now()
  const ends = endOf(portal, draft.holder, now)
  let current = draft
  for (let attempt = 0; attempt < SAVE_ATTEMPTS; attempt++) {
    if ((current.savedIn[change.key] ?? 0) > change.seenVersion) return { conflict: current }
    const version = current.version + 1
    const content: DraftContent = {
      journeyVersion: current.journeyVersion,
      answers: { ...current.answers },
      unfinished: { ...current.unfinished },
      savedIn: { ...current.savedIn, [change.key]: version },
      lookAgain: stillToLookAt(current.lookAgain, change.key),
    }
    change.apply(content)
    const written = updateDraft(portal.db, {
      id: draft.id,
      holder: draft.holder,
      version: current.version,
      language: draft.language,
      sealed: sealJson(draft.key, place(draft.id), content),
      savedAt: now,
      deletesOn: ends.deletesOn,
      endsAt: ends.endsAt ?? null,
    })
    if (written)
      return {
        saved: { ...current, ...content, language: draft.language, version, savedAt: now, ...ends },
      }
    // Somebody saved it in this moment, so it is of the newest version already.
    current = readDraft(portal, draft.holder, draft.service, draft.id) ?? notFound()
  }
  return { conflict: current }
}

function stillToLookAt(pages: readonly string[] | undefined, saved: string): string[] | undefined {
  const rest = (pages ?? []).filter((id) => id !== saved.split('/')[0])
  return rest.length > 0 ? rest : undefined
}

/**
 * Changes a draft without its owner's doing, inside the transaction of the reason: it is not saved later for that, nor
 * kept longer, and an open page of it saves as before.
 */
export function amendDraft(portal: Portal, draft: Draft, apply: DraftChange['apply']): void {
  if (!portal.db.$client.inTransaction)
    throw new Error('A draft is amended inside the transaction of the reason')
  const { journeyVersion, savedIn, lookAgain } = draft
  const content: DraftContent = {
    journeyVersion,
    answers: { ...draft.answers },
    unfinished: { ...draft.unfinished },
    savedIn,
    lookAgain,
  }
  apply(content)
  const { id, version } = draft
  amendDraftRow(portal.db, { id, version, sealed: sealJson(draft.key, place(id), content) })
}

/** Removes a draft at its owner's will: the row goes and its key with it. Its files are the caller's to remove. */
export function deleteDraft(portal: Portal, draft: Draft): void {
  inTransaction(portal.db, () => {
    if (deleteDraftRow(portal.db, draft.id, draft.holder)) destroyDataKey(portal.db, draft.key.id)
  })
}

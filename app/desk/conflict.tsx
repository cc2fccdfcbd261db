import { createContext, type RouterContextProvider } from 'react-router'
import { desk } from '#app/locales/sv/desk.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DeskPage } from './desk-page.tsx'

/** Set by an action that came too late, so that the page after it neither opens nor audits the case once more. */
const conflictContext = createContext(false)

export function noteConflict(context: Readonly<RouterContextProvider>): void {
  context.set(conflictContext, true)
}

export function isConflict(context: Readonly<RouterContextProvider>): boolean {
  return context.get(conflictContext)
}

/** Whether what a change threw says that somebody else was first. */
export function isConflictThrown(thrown: unknown): boolean {
  return (thrown as { init?: { status?: unknown } } | undefined)?.init?.status === 409
}

const { conflict: words } = desk

/** A colleague was first: nothing was changed, and the inbox shows how things stand. */
export function ConflictPage() {
  return (
    <DeskPage title={desk.titles.conflict}>
      <h1>{words.title}</h1>
      <p className="lead">{words.text}</p>
      <ButtonLink href="/handlaggning">{desk.case.back}</ButtonLink>
    </DeskPage>
  )
}

import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#app/ui/button.tsx'

export type SessionWarningProps = {
  title: string
  children: ReactNode
  extendText: string
  signOut?: { action: string; text: string } | undefined
  /** An inline QuickExit: the dialogue covers the fixed one. */
  exit?: ReactNode | undefined
  /** Shown when the time has run out while a form still holds what the person wrote. */
  ended: { title: string; children: ReactNode; signIn: { href: string; text: string } }
}

/** The script opens it by its id; times and addresses stand on <body> as data-session-* (see enhance.ts). */
export function SessionWarning({ title, children, extendText, signOut, exit, ended }: SessionWarningProps) {
  return (
    <dialog className="dialogue" id="session-warning" aria-labelledby="session-warning-title">
      <div data-session-panel="warning">
        <h2 className="dialogue__title" id="session-warning-title">
          {title}
        </h2>
        <div className="dialogue__body">{children}</div>
        <div className="button-row">
          <button className="button button--primary" type="button" data-session-continue="">
            {extendText}
          </button>
          {signOut ? (
            <form method="post" action={signOut.action}>
              <Button variant="quiet">{signOut.text}</Button>
            </form>
          ) : null}
        </div>
      </div>
      <div data-session-panel="ended" hidden>
        <h2 className="dialogue__title" id="session-ended-title">
          {ended.title}
        </h2>
        <div className="dialogue__body">{ended.children}</div>
        <div className="button-row">
          <ButtonLink href={ended.signIn.href} target="_blank">
            {ended.signIn.text}
          </ButtonLink>
          <button className="button button--quiet" type="button" data-session-continue="">
            {extendText}
          </button>
        </div>
      </div>
      {exit ? <div className="dialogue__exit">{exit}</div> : null}
    </dialog>
  )
}

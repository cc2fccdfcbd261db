import { desk } from '#app/locales/sv/desk.ts'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

const { inbox: words } = desk

/** The cells that every list of cases has: which one, when it came, and whether it can wait. */
export function WhichCell({ href, reference, isNew }: { href: string; reference: string; isNew: boolean }) {
  return (
    <>
      <a href={href}>{reference}</a>{' '}
      {isNew ? (
        <StatusTag tone="attention">
          {words.new}
          <VisuallyHidden> {words.newHidden}</VisuallyHidden>
        </StatusTag>
      ) : null}
    </>
  )
}

export function ReceivedCell({ received, age }: { received: string; age: string }) {
  return (
    <>
      {received} <span className="muted">({age})</span>
    </>
  )
}

export function AcuteCell({ acute }: { acute: boolean }) {
  return acute ? (
    <StatusTag tone="warning">{words.acute}</StatusTag>
  ) : (
    <span className="muted">{words.notAcute}</span>
  )
}

import type { ReactNode } from 'react'

export type DialogueProps = {
  id: string
  title: string
  headingLevel?: 1 | 2 | 3 | undefined
  children: ReactNode
  actions?: ReactNode | undefined
  /** Text of a button that closes the dialogue. */
  closeText?: string | undefined
  open?: boolean | undefined
  /** A page section instead of a <dialog>: the same question when there is no script to open one. */
  plain?: boolean | undefined
}

export function Dialogue({
  id,
  title,
  headingLevel = 2,
  children,
  actions,
  closeText,
  open,
  plain,
}: DialogueProps) {
  const Heading = `h${headingLevel}` as const
  const titleId = `${id}-title`
  const inside = (
    <>
      <Heading className="dialogue__title" id={titleId}>
        {title}
      </Heading>
      <div className="dialogue__body">{children}</div>
      {actions || closeText ? (
        <div className="button-row">
          {actions}
          {closeText && !plain ? (
            <form method="dialog">
              <button className="button button--quiet" type="submit">
                {closeText}
              </button>
            </form>
          ) : null}
        </div>
      ) : null}
    </>
  )
  if (plain) {
    return (
      <section className="dialogue dialogue--plain" id={id} aria-labelledby={titleId}>
        {inside}
      </section>
    )
  }
  return (
    <dialog className="dialogue" id={id} aria-labelledby={titleId} open={open}>
      {inside}
    </dialog>
  )
}

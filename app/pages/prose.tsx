import type { ReactNode } from 'react'
import { Section } from '#app/ui/page.tsx'
import { LinkedText } from './linked-text.tsx'

export type ProseText = { heading: string; paragraphs: readonly string[]; points?: readonly string[] }

/** A heading, what there is to say, and what follows it. */
export function Prose({
  id,
  text,
  children,
}: {
  id?: string | undefined
  text: ProseText
  children?: ReactNode
}) {
  return (
    <Section id={id} title={text.heading}>
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <LinkedText text={paragraph} />
        </p>
      ))}
      {text.points ? (
        <ul>
          {text.points.map((point) => (
            <li key={point}>
              <LinkedText text={point} />
            </li>
          ))}
        </ul>
      ) : null}
      {children}
    </Section>
  )
}

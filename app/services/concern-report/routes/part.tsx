import type { ReactNode } from 'react'
import { Section } from '#app/ui/page.tsx'

export type PartText = { heading: string; paragraphs: readonly string[]; points?: readonly string[] }

/** A heading, what there is to say, and what follows it. */
export function Part({ text, children }: { text: PartText; children?: ReactNode }) {
  return (
    <Section title={text.heading}>
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {text.points ? (
        <ul>
          {text.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </Section>
  )
}

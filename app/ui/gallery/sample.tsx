import type { ReactNode } from 'react'

export type SampleProps = { id: string; title: string; children: ReactNode }

export function Sample({ id, title, children }: SampleProps) {
  return (
    <section className="section flow" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

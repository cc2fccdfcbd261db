import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

export type Step = {
  text: string
  state: 'done' | 'current' | 'todo'
  /** Read aloud, e.g. "klart". */
  stateText?: string | undefined
  href?: string | undefined
}

export type StepIndicatorProps = {
  /** Name of the list for screen readers, e.g. "Stegen i ansökan". */
  label: string
  /** e.g. "Steg 2 av 5" */
  summary: string
  steps: readonly Step[]
}

export function StepIndicator({ label, summary, steps }: StepIndicatorProps) {
  return (
    <nav className="steps" aria-label={label}>
      <p className="steps__summary">{summary}</p>
      <ol className="list steps__list">
        {steps.map((step) => (
          <li
            key={step.text}
            className={`steps__step steps__step--${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            {step.href ? <a href={step.href}>{step.text}</a> : <span>{step.text}</span>}
            {step.stateText ? <VisuallyHidden> ({step.stateText})</VisuallyHidden> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}

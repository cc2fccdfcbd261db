import { Icon } from '#app/ui/icon.tsx'

export type QuickExitProps = {
  action?: string | undefined
  /** The neutral page that replaces this one at once when the script runs. */
  exitTo: string
  text: string
  /** Fuller name for screen readers; begins with the visible text. */
  label: string
  /** Tells keyboard users about the key, e.g. "Tryck på Skift tre gånger". */
  keyHint?: string | undefined
  /** Inside a modal dialogue, which covers the fixed one. */
  inline?: boolean | undefined
}

export function QuickExit({ action = '/lamna', exitTo, text, label, keyHint, inline }: QuickExitProps) {
  return (
    <form
      className={inline ? 'quick-exit quick-exit--inline' : 'quick-exit'}
      aria-label={inline ? undefined : text}
      method="post"
      action={action}
      data-quick-exit=""
      data-exit-to={exitTo}
    >
      <button className="quick-exit__button" type="submit" aria-label={label}>
        <Icon name="exit" />
        <span>{text}</span>
      </button>
      {keyHint ? <span className="visually-hidden">{keyHint}</span> : null}
    </form>
  )
}

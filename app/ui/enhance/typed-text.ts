const dirty = new Set<HTMLFormElement>()

export const somethingIsTyped = () => [...dirty].some((form) => form.isConnected)

/** Knows which forms hold text that the server has not seen, and warns for those marked `data-guard`. */
export function guardTypedText() {
  const note = (form: HTMLFormElement | null) => {
    if (form?.method === 'post' && !('quickExit' in form.dataset)) dirty.add(form)
  }
  const noteEvent = (event: Event) => {
    if (event.target instanceof Element) note(event.target.closest('form'))
  }
  document.addEventListener('input', noteEvent)
  document.addEventListener('change', noteEvent)
  // A page sent back with errors shows answers that are saved nowhere.
  if (document.querySelector('.error-summary')) document.querySelectorAll('form').forEach(note)

  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented && event.target instanceof HTMLFormElement) dirty.delete(event.target)
  })
  addEventListener('beforeunload', (event) => {
    const leaving = document.documentElement.classList.contains('is-leaving')
    if (!leaving && [...dirty].some((form) => form.isConnected && 'guard' in form.dataset))
      event.preventDefault()
  })
}

export const forgetTyped = (form: HTMLFormElement) => dirty.delete(form)
export const rememberTyped = (form: HTMLFormElement) => dirty.add(form)

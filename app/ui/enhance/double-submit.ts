const pauseMs = 4000

export function ignoreDoubleSubmits() {
  const sentAt = new WeakMap<HTMLFormElement, number>()
  const pressed = new Set<Element>()
  const release = () => {
    for (const button of pressed) button.removeAttribute('aria-disabled')
    pressed.clear()
  }

  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || form.method === 'dialog') return
      const now = Date.now()
      if (now - (sentAt.get(form) ?? 0) < pauseMs) {
        event.preventDefault()
        event.stopImmediatePropagation()
        return
      }
      sentAt.set(form, now)
      if (!event.submitter) return
      pressed.add(event.submitter)
      event.submitter.setAttribute('aria-disabled', 'true')
      setTimeout(release, pauseMs)
    },
    true,
  )
  // Back from the page cache the buttons must work again.
  addEventListener('pageshow', release)
}

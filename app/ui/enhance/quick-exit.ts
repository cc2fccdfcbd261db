import { tapCounter } from '#app/ui/enhance/taps.ts'

const leftKey = 'left'

export function armQuickExit() {
  addEventListener('pageshow', (event) => {
    // "Back" after leaving must not show the page that the browser kept in memory.
    if (event.persisted && stored() === '1') {
      hide()
      location.reload()
    } else forget()
  })
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target
      if (form instanceof HTMLFormElement && 'quickExit' in form.dataset && leave(form)) {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
    },
    true,
  )

  const pressed = tapCounter('Shift', 3, 5000)
  const onKey = (event: KeyboardEvent) => {
    const done = pressed({ type: event.type, key: event.key, at: Date.now() })
    const form = done && document.querySelector<HTMLFormElement>('form[data-quick-exit]')
    if (form && !leave(form)) form.submit()
  }
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('keyup', onKey, true)
}

function leave(form: HTMLFormElement): boolean {
  const to = form.dataset.exitTo
  if (!to || !/^https?:$/.test(new URL(to, location.href).protocol)) return false
  hide()
  store()
  endSession(form)
  location.replace(to)
  return true
}

function hide() {
  document.documentElement.classList.add('is-leaving')
  document.title = '\u200b'
  // A page that is being read aloud falls silent at once, not when the next one has come.
  if ('speechSynthesis' in window) speechSynthesis.cancel()
}

function endSession(form: HTMLFormElement) {
  if ('keepalive' in Request.prototype) {
    void fetch(form.action, { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => undefined)
    return
  }
  // A beacon follows the answer to the other site, which our policy forbids and reports: only where nothing else lasts.
  navigator.sendBeacon(form.action, new URLSearchParams({ script: '1' }))
}

function store() {
  try {
    sessionStorage.setItem(leftKey, '1')
  } catch {
    // Storage may be switched off; leaving works without it.
  }
}

function forget() {
  try {
    sessionStorage.removeItem(leftKey)
  } catch {
    // As above.
  }
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(leftKey)
  } catch {
    return null
  }
}

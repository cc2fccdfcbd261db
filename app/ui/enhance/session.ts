import { somethingIsTyped } from '#app/ui/enhance/typed-text.ts'

/**
 * <body data-session-ends="epoch ms" data-session-warn="seconds before" data-session-extend="POST address">
 * and, when known, data-session-now (the server's clock: the phone's may be wrong) and data-session-sign-in
 * (where a page without typed text goes). The extend address answers JSON `{ "endsInMs": number }`.
 */
export function warnBeforeSessionEnds() {
  const { sessionEnds, sessionNow, sessionWarn = '120', sessionExtend, sessionSignIn } = document.body.dataset
  // By name, not by class: browsers without <dialog> do not know the class either.
  const dialogue = document.querySelector<HTMLDialogElement>('dialog#session-warning')
  if (!sessionEnds || !sessionExtend || !dialogue || !('showModal' in dialogue)) return

  const lifetimeMs = Number(sessionEnds) - Number(sessionNow ?? Date.now())
  if (!(lifetimeMs > 0)) return
  let endsAt = Date.now() + lifetimeMs
  let ended = false
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('session') : undefined

  const show = (panel: 'warning' | 'ended') => {
    for (const part of dialogue.querySelectorAll<HTMLElement>('[data-session-panel]')) {
      part.hidden = part.dataset.sessionPanel !== panel
    }
    dialogue.setAttribute('aria-labelledby', `session-${panel}-title`)
    document.documentElement.classList.toggle('is-timed-out', panel === 'ended')
    if (!dialogue.open) dialogue.showModal()
  }
  const prolong = (until: number) => {
    endsAt = until
    ended = false
    document.documentElement.classList.remove('is-timed-out')
    dialogue.close()
  }
  const end = () => {
    ended = true
    if (somethingIsTyped()) show('ended')
    else location.replace(sessionSignIn ?? location.href.replace(/#.*/, ''))
  }
  // Compares clock times instead of counting: a sleeping phone stops counting.
  const look = () => {
    const leftMs = endsAt - Date.now()
    if (ended) return
    if (leftMs <= 0) end()
    else if (leftMs <= Number(sessionWarn) * 1000 && !dialogue.open) show('warning')
  }
  const extend = async () => {
    const response = await fetch(sessionExtend, {
      method: 'POST',
      redirect: 'manual',
      headers: { accept: 'application/json' },
    })
    if (!response.ok) {
      end()
      return
    }
    const body = (await response.json()) as { endsInMs?: unknown }
    prolong(Date.now() + (typeof body.endsInMs === 'number' ? body.endsInMs : lifetimeMs))
    channel?.postMessage(endsAt)
  }

  for (const button of dialogue.querySelectorAll('[data-session-continue]')) {
    // Without a connection the dialogue stays open, and so does the choice.
    button.addEventListener('click', () => void extend().catch(() => undefined))
  }
  // Escape means "I am here", never "let the time run out".
  dialogue.addEventListener('cancel', (event) => {
    event.preventDefault()
    void extend().catch(() => undefined)
  })
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (typeof data === 'number' && data > endsAt) prolong(data)
    }
    channel.postMessage(endsAt)
  }
  document.addEventListener('visibilitychange', look)
  setInterval(look, 1000)
}

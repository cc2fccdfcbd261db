import { reading } from '#app/ui/enhance/reading.ts'

const READ =
  'h1, h2, h3, p, li, legend, label, summary, .page-heading__lead, .field__hint, .choice__hint, .card__text, .emergency__phone'

/**
 * [data-read-aloud] is shown where the device itself has a voice in the page's language; a voice over the net would
 * tell somebody else what is read. What somebody has typed is never read, and nothing is kept.
 */
export function readAloud() {
  const box = document.querySelector<HTMLElement>('[data-read-aloud]')
  const toggle = box?.querySelector<HTMLButtonElement>('[data-read-aloud-toggle]')
  const stop = box?.querySelector<HTMLButtonElement>('[data-read-aloud-stop]')
  if (!box || !toggle || !stop || !('speechSynthesis' in window)) return
  const { lang } = document.documentElement
  const speech = speechSynthesis
  const ownVoice = () =>
    speech
      .getVoices()
      .find((voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === lang.slice(0, 2))

  const isOn = (on: boolean) => {
    toggle.setAttribute('aria-pressed', String(on))
  }
  const rest = () => {
    if (document.activeElement === stop) toggle.focus()
    stop.hidden = true
    isOn(false)
  }
  const reader = reading(
    {
      say(piece, done) {
        const voice = ownVoice()
        if (!voice) {
          done()
          return
        }
        const words = new SpeechSynthesisUtterance(piece)
        words.voice = voice
        words.lang = voice.lang
        words.onend = done
        words.onerror = done
        speech.speak(words)
      },
      hush: () => {
        speech.cancel()
      },
    },
    rest,
  )
  toggle.addEventListener('click', () => {
    const on = toggle.getAttribute('aria-pressed') !== 'true'
    isOn(on)
    stop.hidden = false
    if (on) reader.go(piecesOf(box))
    else reader.pause()
  })
  stop.addEventListener('click', () => {
    reader.stop()
    rest()
  })
  addEventListener('pagehide', () => {
    reader.stop()
    rest()
  })
  const show = () => {
    box.hidden = ownVoice() === undefined
  }
  show()
  // Most browsers find their voices a moment after the page is there.
  speech.onvoiceschanged = show
}

/** What the page says, in order: what is shown, each piece once, and not the box itself. */
function piecesOf(box: HTMLElement): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('main :is(' + READ + ')')]
  return all
    .filter((one) => one.offsetParent !== null && !box.contains(one) && !one.parentElement?.closest(READ))
    .map((one) => one.innerText.trim())
    .filter((text) => text !== '')
}

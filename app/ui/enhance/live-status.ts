import { somethingIsTyped } from '#app/ui/enhance/typed-text.ts'

/**
 * [data-live="address of an event stream"]: a message "changed" loads the page anew, unless the person is
 * writing; then the element's [data-live-notice] is shown instead.
 */
export function followLiveStatus() {
  const element = document.querySelector<HTMLElement>('[data-live]')
  const address = element?.dataset.live
  if (!element || !address || typeof EventSource !== 'function') return
  const source = new EventSource(address)
  source.onmessage = ({ data }) => {
    if (data !== 'changed') return
    if (!somethingIsTyped()) {
      location.reload()
      return
    }
    const notice = element.querySelector<HTMLElement>('[data-live-notice]')
    if (notice) notice.hidden = false
  }
  addEventListener('pagehide', () => source.close())
}

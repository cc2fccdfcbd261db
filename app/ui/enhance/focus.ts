/** The error summary, or a notice that says what just happened. */
export function focusWhatMatters() {
  document.querySelector<HTMLElement>('[data-focus]')?.focus()
  // A link in the summary leads to the question, not just its box: else the label is above the screen.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.error-summary a') : null
    const id = link?.getAttribute('href')?.slice(1)
    const field = id ? document.getElementById(id) : null
    if (!field) return
    event.preventDefault()
    const question = field.closest('fieldset')?.querySelector('legend') ?? field.closest('.field') ?? field
    question.scrollIntoView()
    field.focus({ preventScroll: true })
  })
}

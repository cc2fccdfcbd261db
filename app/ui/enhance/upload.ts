import { forgetTyped, rememberTyped } from '#app/ui/enhance/typed-text.ts'

/**
 * form[data-upload] is sent with a visible progress bar. What is taken is answered with a redirect, often back to the
 * same address: the page it led to is opened. A refusal is fetched again by an ordinary post, because Trusted Types
 * forbid writing the answer into the page.
 */
export function showUploadProgress() {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !('upload' in form.dataset)) return
    const box = form.querySelector<HTMLElement>('[data-upload-progress]')
    const bar = box?.querySelector('progress')
    const files = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')]
    if (!box || !bar || !files.some((input) => input.files?.length)) return

    const submitter = event.submitter as HTMLButtonElement | null
    const data = new FormData(form)
    if (submitter?.name) data.append(submitter.name, submitter.value)
    const address = submitter?.hasAttribute('formaction') ? submitter.formAction : form.action
    const failed = form.querySelector<HTMLElement>('[data-upload-failed]')

    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) bar.value = Math.round((100 * loaded) / total)
    }
    request.onload = () => {
      if (request.responseURL && request.status < 400) location.assign(request.responseURL)
      else postPlainly(form, submitter, address)
    }
    request.onerror = () => {
      box.hidden = true
      rememberTyped(form)
      if (failed) failed.hidden = false
      else postPlainly(form, submitter, address)
    }
    event.preventDefault()
    forgetTyped(form)
    box.hidden = false
    if (failed) failed.hidden = true
    request.send(data)
  })
}

function postPlainly(form: HTMLFormElement, submitter: HTMLButtonElement | null, address: string) {
  forgetTyped(form)
  form.action = address
  if (submitter?.name) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: submitter.name, value: submitter.value })
    form.append(field)
  }
  // Not requestSubmit(): the listeners above have had their turn.
  form.submit()
}

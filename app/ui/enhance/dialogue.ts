/** Browsers that do not know command buttons yet. */
export function openDialoguesByCommand() {
  if ('command' in HTMLButtonElement.prototype) return
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[commandfor]') : null
    const dialogue = document.getElementById(button?.getAttribute('commandfor') ?? '')
    if (dialogue instanceof HTMLDialogElement && !dialogue.open) dialogue.showModal()
  })
}

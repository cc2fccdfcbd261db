/** Browsers that do not know command buttons yet. */
export function openDialoguesByCommand() {
  if ('command' in HTMLButtonElement.prototype) return
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[commandfor]') : null
    const id = button?.getAttribute('commandfor')
    const dialogue = id ? document.querySelector<HTMLDialogElement>(`dialog#${CSS.escape(id)}`) : null
    if (dialogue && 'showModal' in dialogue && !dialogue.open) dialogue.showModal()
  })
}

import { createRemoveItemPage, removeItemAction, removeItemLoader } from '#app/journey/pages/remove.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({
  loader: removeItemLoader(service),
  action: removeItemAction(service),
  Page: createRemoveItemPage(service),
}))

export const { loader, action } = form
export default form.Page

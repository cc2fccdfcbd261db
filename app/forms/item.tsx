import { createItemPage, itemAction, itemLoader } from '#app/journey/pages/item.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({
  loader: itemLoader(service),
  action: itemAction(service),
  Page: createItemPage(service),
}))

export const { loader, action } = form
export default form.Page

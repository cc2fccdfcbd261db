import { createRemoveItemPage, removeItemAction, removeItemLoader } from '#app/journey/pages/remove.tsx'
import { service } from '../service.ts'

export const loader = removeItemLoader(service)
export const action = removeItemAction(service)
export default createRemoveItemPage(service)

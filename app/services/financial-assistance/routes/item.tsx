import { createItemPage, itemAction, itemLoader } from '#app/journey/pages/item.tsx'
import { service } from '../service.ts'

export const loader = itemLoader(service)
export const action = itemAction(service)
export default createItemPage(service)

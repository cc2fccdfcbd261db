import { send, SendPage } from '#app/case/pages/send.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({ loader: send(service), action: send(service), Page: SendPage }))

export const { loader, action } = form
export default form.Page

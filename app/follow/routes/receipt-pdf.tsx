import { data, type LoaderFunctionArgs } from 'react-router'
import { getService } from '#app/case/registry.ts'
import { downloadReceipt } from '#app/case/receipt-download.server.ts'
import { workReceiptOf } from '#app/case/report/work-receipt.server.ts'
import { requireHeldCase } from '#app/case/return-code.server.ts'
import { getPortal } from '#app/platform/portal.ts'

/** The receipt for the file at work. @throws 404 for a case that is not open here, and for one that has no receipt. */
export function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const portal = getPortal(context)
  const { row } = requireHeldCase(portal, request, params.case)
  const receipt = workReceiptOf(portal, getService(context, row.service), row)
  if (!receipt) throw data(null, { status: 404 })
  return downloadReceipt(receipt)
}

import { data, redirect, useActionData, type ActionFunctionArgs } from 'react-router'
import { addressByCode } from '#app/case/meetings/invitations.server.ts'
import { getCaseForHouse } from '#app/case/access.server.ts'
import { holdByCode } from '#app/case/return-code.server.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { CodePage, type CodeView } from '../code-page.tsx'
import { DONE, parseSeen, writeToStaff } from '../follow.server.ts'

/** Takes a code, after its turn, and opens what it leads to in this browser. */
export async function action({ request, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const form = await readForm(request)
  const typed = textField(form, 'code') ?? ''
  const text = form.get('text')
  const kept = typeof text === 'string' ? { text, seen: parseSeen(form) } : undefined
  const turn = textField(form, 'turn')
  const result = await holdByCode(portal, request, { code: typed, turn }, getVisit(context).addressKey ?? '')
  // The code of a meeting is typed in the same place, and has waited for its turn in the same line.
  const meeting = 'fault' in result && result.fault === 'unknown' ? addressByCode(portal, typed) : undefined
  if (meeting !== undefined) return redirect(meeting, 303)
  if ('fault' in result)
    return data<CodeView>({ typed: typed.slice(0, 60), fault: result.fault, kept }, { status: 400 })
  if ('comeBackIn' in result) {
    const { comeBackIn: seconds } = result
    return data<CodeView>(
      { typed, comeBack: { seconds, turn: result.turn }, kept },
      { status: 429, headers: { 'Retry-After': String(seconds) } },
    )
  }
  const headers = result.cookie === undefined ? {} : { 'Set-Cookie': result.cookie }
  const textFault = kept && writeToStaff(context, getCaseForHouse(portal, result.caseId), kept)
  if (textFault) return data<CodeView>({ typed, kept, textFault }, { status: 400, headers })
  return redirect(`/kod/${result.caseId}${kept ? `?${DONE}=1` : ''}`, { status: 303, headers })
}

export default function TypeCodePage() {
  return <CodePage {...useActionData<CodeView>()} />
}

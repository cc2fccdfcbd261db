import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { Button } from '#app/ui/button.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { HOME, SIGN_IN } from '../addresses.ts'
import { findStaffMember } from '../guards.ts'
import { safeReturn } from '../safe-return.ts'
import { beginSignIn } from '../sign-in.server.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  const returnTo = safeReturn(new URL(request.url).searchParams.get('till'))
  if (findStaffMember(getPortal(context), request)) throw redirect(returnTo ?? HOME.staff, 303)
  return data({ returnTo })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const returnTo = safeReturn(textField(await readForm(request), 'till'))
  return beginSignIn(getPortal(context), request, { kind: 'staff', returnTo })
}

export default function SignInStaff() {
  const { returnTo } = useLoaderData<typeof loader>()
  const { common, identity } = useLanguage().texts
  const { signInStaff } = identity
  return (
    <Page>
      <title>{`${signInStaff.title} – ${common.service}`}</title>
      <PageHeading lead={<p>{signInStaff.lead}</p>}>{signInStaff.title}</PageHeading>
      <form method="post" action={SIGN_IN.staff}>
        {returnTo === undefined ? null : <input type="hidden" name="till" value={returnTo} />}
        <Button size="l">{signInStaff.button}</Button>
      </form>
      <p>{signInStaff.safe}</p>
      <p>
        <a href={SIGN_IN.resident}>{signInStaff.residentLink}</a>
      </p>
    </Page>
  )
}

import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Page, PageHeading, Section } from '#app/ui/page.tsx'
import { HOME, SIGN_IN } from '../addresses.ts'
import { findResident } from '../guards.ts'
import { safeReturn } from '../safe-return.ts'
import { beginSignIn } from '../sign-in.server.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  const returnTo = safeReturn(new URL(request.url).searchParams.get('till'))
  if (findResident(getPortal(context), request)) throw redirect(returnTo ?? HOME.resident, 303)
  return data({ returnTo })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const returnTo = safeReturn(textField(await readForm(request), 'till'))
  return beginSignIn(getPortal(context), request, { kind: 'resident', returnTo })
}

export default function SignIn() {
  const { returnTo } = useLoaderData<typeof loader>()
  const { common, identity } = useLanguage().texts
  const { signIn } = identity
  return (
    <Page>
      <title>{`${signIn.title} – ${common.service}`}</title>
      <PageHeading lead={<p>{signIn.lead}</p>}>{signIn.title}</PageHeading>
      <form method="post" action={SIGN_IN.resident}>
        {returnTo === undefined ? null : <input type="hidden" name="till" value={returnTo} />}
        <Button size="l">{signIn.button}</Button>
      </form>
      <p>{signIn.after}</p>
      <Section title={signIn.safeTitle}>
        <ul>
          {signIn.safe.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
      <Details summary={signIn.noneTitle}>
        <p>{signIn.none}</p>
        <p>{signIn.noneHow}</p>
      </Details>
      <p>
        <a href={SIGN_IN.staff}>{signIn.staffLink}</a>
      </p>
    </Page>
  )
}

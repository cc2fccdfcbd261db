import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { SIGN_IN } from '../addresses.ts'

export default function SignedOut() {
  const { common, identity } = useLanguage().texts
  const { signedOut } = identity
  return (
    <Page>
      <title>{`${signedOut.title} – ${common.service}`}</title>
      <PageHeading lead={<p>{signedOut.text}</p>}>{signedOut.title}</PageHeading>
      <p>
        <a href="/om/surfa-sakert">{signedOut.history}</a>
      </p>
      <div className="button-row">
        <ButtonLink href="/">{signedOut.start}</ButtonLink>
        <ButtonLink href={SIGN_IN.resident} variant="secondary">
          {signedOut.again}
        </ButtonLink>
      </div>
    </Page>
  )
}

import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'

/** The question before a matter is taken back, with everything that follows from a yes. */
export function AskWithdraw({ href }: { href: string }) {
  const { titles, withdraw } = useLanguage().texts.myPages
  return (
    <JourneyPage title={titles.withdraw} back={{ href }}>
      <h1>{withdraw.title}</h1>
      <p>{withdraw.lead}</p>
      <ul>
        {withdraw.consequences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <form method="post" className="button-row">
        <Button variant="danger" name="intent" value="withdraw">
          {withdraw.confirm}
        </Button>
        <ButtonLink href={href} variant="secondary">
          {withdraw.keep}
        </ButtonLink>
      </form>
    </JourneyPage>
  )
}

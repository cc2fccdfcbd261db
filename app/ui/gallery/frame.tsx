import { Button } from '#app/ui/button.tsx'
import { Dialogue } from '#app/ui/dialogue.tsx'
import { Footer } from '#app/ui/footer.tsx'
import { Sample } from '#app/ui/gallery/sample.tsx'
import { Header } from '#app/ui/header.tsx'
import { QuickExit } from '#app/ui/quick-exit.tsx'
import { SessionWarning } from '#app/ui/session-warning.tsx'
import { SkipLink } from '#app/ui/skip-link.tsx'

/** What stands around every page, for somebody who is signed in and in a municipality with a logotype. */
export function FrameSamples() {
  return (
    <Sample id="ram" title="Sidans ram">
      <SkipLink href="#ram">Hoppa till ramen</SkipLink>
      <Header
        homeHref="#ram"
        homeHiddenText="till startsidan, exempel"
        name="Nära"
        municipalityName="Norrvik"
        languagesLabel="Språk, exempel"
        languages={[
          { lang: 'sv', href: '#sv', text: 'Svenska', current: true },
          { lang: 'en', href: '#en', text: 'English' },
          { lang: 'ar', href: '#ar', text: 'العربية', dir: 'rtl' },
        ]}
        linksLabel="Mina sidor, exempel"
        links={[{ href: '#moten', text: 'Möten' }]}
        myPages={{ href: '#mina', text: 'Mina sidor', current: true }}
        signOut={{ action: '/logga-ut', text: 'Logga ut' }}
        demoText="Det här är en demo. Alla personer är påhittade."
      />
      <Footer
        municipalityName="Norrviks kommun"
        logo="/favicon.svg"
        linksLabel="Om tjänsten, exempel"
        links={[
          { href: '#tillganglighet', text: 'Tillgänglighet' },
          { href: '#integritet', text: 'Integritet' },
        ]}
        columns={[{ title: 'Kontakt', links: [{ href: 'tel:+46123456700', text: '0123-45 67 00' }] }]}
      >
        <p>Ring 112 om någon är i fara.</p>
      </Footer>
    </Sample>
  )
}

export function DialogueSamples() {
  return (
    <Sample id="dialoger" title="Frågor som kräver svar">
      <Button type="button" variant="secondary" opensDialogue="d-withdraw">
        Ta tillbaka ansökan
      </Button>
      <Dialogue
        id="d-withdraw"
        title="Ta tillbaka ansökan?"
        closeText="Nej, behåll den"
        actions={<Button variant="danger">Ja, ta tillbaka</Button>}
      >
        <p>Vi slutar arbeta med den. Du kan söka igen när du vill.</p>
      </Dialogue>
      <Dialogue
        id="d-plain"
        title="Ta tillbaka ansökan?"
        headingLevel={3}
        plain
        actions={<Button variant="danger">Ja, ta tillbaka</Button>}
      >
        <p>Samma fråga som en del av sidan.</p>
      </Dialogue>
      <QuickExit
        inline
        exitTo="https://www.smhi.se/"
        text="Lämna sidan"
        label="Lämna sidan nu"
        keyHint="Eller tryck på Skift tre gånger."
      />
      <SessionWarning
        title="Är du kvar?"
        extendText="Jag är kvar"
        signOut={{ action: '/logga-ut', text: 'Logga ut' }}
        ended={{
          title: 'Du har loggats ut',
          children: <p>Det du skrev finns kvar på sidan. Logga in i en ny flik och gå sedan tillbaka hit.</p>,
          signIn: { href: '/logga-in', text: 'Logga in' },
        }}
      >
        <p>Av säkerhetsskäl loggar vi snart ut dig. Det du har skrivit försvinner inte.</p>
      </SessionWarning>
    </Sample>
  )
}

import { BackLink } from '#app/ui/back-link.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmergencyPanel } from '#app/ui/emergency-panel.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Sample } from '#app/ui/gallery/sample.tsx'
import { Hero } from '#app/ui/hero.tsx'
import { Icon, iconNames } from '#app/ui/icon.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { PaperPicture, paperPictures } from '#app/ui/paper-picture.tsx'
import { ReadAloud } from '#app/ui/read-aloud.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'

export function StartSamples() {
  return (
    <Sample id="start" title="Startsidan">
      <Hero
        title="Vi finns nära när det blir svårt"
        headingLevel={3}
        actions={
          <>
            <ButtonLink href="#start" size="l" iconEnd="arrow-end">
              Kom igång
            </ButtonLink>
            <ButtonLink href="#start" size="l" variant="secondary">
              Mina sidor
            </ButtonLink>
          </>
        }
      >
        <p>Sök hjälp, boka ett möte eller följ ditt ärende. Det går bra att börja nu och fortsätta sedan.</p>
      </Hero>
      <CardGrid label="Vad behöver du hjälp med?">
        <Card title="Pengar till det du behöver" headingLevel={3} href="#ett" icon="wallet">
          Om lönen eller bidragen inte räcker till mat, hyra och el.
        </Card>
        <Card title="Orolig för ett barn" headingLevel={3} href="#tva" icon="child">
          Berätta vad du har sett. Du kan vara anonym.
        </Card>
        <Card title="Ni väntar barn" headingLevel={3} href="#tre" icon="people">
          Bekräfta föräldraskap på webben eller på ett möte.
        </Card>
        <Card title="Boka ett möte" headingLevel={3} href="#fyra" icon="calendar">
          Hos oss, på telefon eller i video. Med tolk om du vill.
        </Card>
        <Card title="Du som är ung" headingLevel={3} href="#fem" icon="heart" tone="brand">
          Du behöver inte veta vad det heter. Skriv till oss.
        </Card>
        <Card
          title="Möte den 4 juni kl. 10.00"
          headingLevel={3}
          icon="clock"
          meta="Ärende N4K-7TQ"
          tone="glow"
        >
          Ta med legitimation.
        </Card>
      </CardGrid>
    </Sample>
  )
}

export function NoticeSamples() {
  return (
    <Sample id="besked" title="Besked">
      <Notification title="Vi läser din ansökan" headingLevel={3}>
        <p>
          Du får svar senast den 14 juni. <a href="#besked">Så räknar vi dagarna</a>
        </p>
      </Notification>
      <Notification tone="success" title="Din ansökan är skickad" headingLevel={3}>
        <p>Ärendenummer N4K-7TQ. Du behöver inte göra något mer nu.</p>
      </Notification>
      <Notification tone="warning" title="Vi saknar ett papper från dig" headingLevel={3}>
        <p>Skicka hyresavin senast den 2 juni.</p>
      </Notification>
      <Notification tone="emergency" title="Socialjouren har öppet" headingLevel={3}>
        <p>Behöver du hjälp i natt? Ring.</p>
      </Notification>
      <Notification>
        <p>Ett besked utan rubrik.</p>
      </Notification>
      <EmergencyPanel
        title="Är det bråttom?"
        headingLevel={3}
        phones={[
          { number: '112', href: 'tel:112', text: 'Om någon är i fara just nu' },
          { number: '010-123 45 67', href: 'tel:+46101234567', text: 'Socialjouren, kvällar och helger' },
        ]}
      >
        <p>Ring. Vänta inte på svar från webben.</p>
      </EmergencyPanel>
      <EmptyState
        title="Du har inga ärenden ännu"
        headingLevel={3}
        action={<ButtonLink href="#besked">Börja en ansökan</ButtonLink>}
      >
        <p>När du har skickat något syns det här.</p>
      </EmptyState>
      <Details summary="Varför frågar vi om detta?">
        <p>Vi behöver veta vad du betalar för att räkna ut vad du kan få. 12 kap. 1 § socialtjänstlagen.</p>
      </Details>
    </Sample>
  )
}

export function SmallSamples() {
  return (
    <Sample id="smatt" title="Smått">
      <BackLink href="#smatt">Tillbaka</BackLink>
      <ReadAloud text={{ button: 'Läs upp', stop: 'Sluta läsa', hint: 'Tänk på att andra kan höra.' }} />
      <div className="button-row">
        <StatusTag>Inte påbörjad</StatusTag>
        <StatusTag tone="info">Inskickad</StatusTag>
        <StatusTag tone="progress">Handläggs</StatusTag>
        <StatusTag tone="success">Klar</StatusTag>
        <StatusTag tone="warning">Saknas</StatusTag>
        <StatusTag tone="attention">Din tur</StatusTag>
      </div>
      <div className="button-row">
        {iconNames.map((name) => (
          <Icon key={name} name={name} size="l" />
        ))}
      </div>
      <div className="button-row">
        {paperPictures.map((name) => (
          <PaperPicture key={name} name={name} />
        ))}
      </div>
    </Sample>
  )
}

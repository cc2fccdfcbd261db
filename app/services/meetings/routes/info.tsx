import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { catalogueOf } from '#app/case/meetings/catalogue.server.ts'
import type { KindId } from '#app/case/meetings/kinds.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page, PageHeading, Section } from '#app/ui/page.tsx'
import { Places, placesView, type PlaceView } from '../places.tsx'

export const handle = { public: true }

type KindView = {
  id: KindId
  href: string
  minutes: number
  channels: readonly ('office' | 'phone' | 'video')[]
  isAnonymous: boolean
  needsSignIn: boolean
  fee: number | undefined
}
type InfoView = { kinds: KindView[]; invited: KindId[]; places: PlaceView[] }

export function loader({ context }: LoaderFunctionArgs): InfoView {
  const catalogue = catalogueOf(getPortal(context))
  return {
    kinds: catalogue.kinds
      .filter(({ door }) => door !== 'invited')
      .map(({ id, page, length, channels, anonymous, door, fee }) => ({
        id,
        href: `/m/${page}`,
        minutes: length,
        channels,
        isAnonymous: anonymous,
        needsSignIn: door === 'signed-in',
        fee,
      })),
    invited: catalogue.kinds.filter(({ door }) => door === 'invited').map(({ id }) => id),
    places: placesView(catalogue.places, getVisit(context).language.code),
  }
}

/** What can be booked, and what is good to know before. */
export default function MeetingsInfoPage() {
  const { kinds, invited, places } = useLoaderData<InfoView>()
  const { texts } = useLanguage()
  const { info, kinds: names } = texts.meetings
  return (
    <>
      <title>{`${info.title} – ${texts.pages.place}`}</title>
      <Page>
        <PageHeading lead={info.lead}>{info.title}</PageHeading>
        {kinds.length === 0 ? (
          <EmptyState title={info.noneTitle}>
            <p>{info.none}</p>
          </EmptyState>
        ) : (
          <Section title={info.kindsTitle}>
            <CardGrid columns={2} label={info.kindsTitle}>
              {kinds.map((kind) => (
                <KindCard key={kind.id} {...kind} />
              ))}
            </CardGrid>
          </Section>
        )}
        {invited.length > 0 ? (
          <Section title={info.invitedTitle}>
            <p>{info.invited}</p>
            <ul>
              {invited.map((id) => (
                <li key={id}>
                  <strong>{names[id].name}.</strong> {names[id].what}
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {Object.entries(info.sections).map(([id, { heading, paragraphs }]) => (
          <Section key={id} title={heading}>
            {paragraphs.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Section>
        ))}
        {places.length > 0 ? (
          <Section title={info.maps.show}>
            <Places places={places} />
          </Section>
        ) : null}
      </Page>
    </>
  )
}

function KindCard({ id, href, minutes, channels, isAnonymous, needsSignIn, fee }: KindView) {
  const { texts, say } = useLanguage()
  const { info, kinds, channels: ways } = texts.meetings
  const { name, what, bring } = kinds[id]
  return (
    <Card
      title={name}
      headingLevel={3}
      actions={
        <ButtonLink href={href} hiddenText={name} iconEnd="arrow-end">
          {info.see}
        </ButtonLink>
      }
    >
      <p>{what}</p>
      <p className="muted">
        {[say('meetings.info.minutes', { minutes }), ...channels.map((one) => ways[one])].join(' · ')}
      </p>
      {isAnonymous ? <p>{info.anonymous}</p> : null}
      {needsSignIn ? <p>{info.signedIn}</p> : null}
      {fee === undefined ? null : <p>{say('meetings.info.fee', { kronor: fee })}</p>}
      {bring.length > 0 ? (
        <>
          <p>{info.bring}:</p>
          <ul>
            {bring.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  )
}

import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Texts } from '#app/locales/catalogue.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { getVisit } from '#app/platform/portal.ts'
import { Card } from '#app/ui/card.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Page, PageHeading, Section } from '#app/ui/page.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { createSearchIndex, cutQuery, findPlaces, MOST_CHARACTERS, type SearchIndex } from './find-places.ts'
import { LinkedText } from './linked-text.tsx'
import { useMunicipality } from './municipality.ts'
import { OtherHelpLinks } from './other-help-links.tsx'
import { placesIn } from './places.ts'
import { EmergencyHelp } from './problem.tsx'
import { addressOf, type Place } from './search-words.ts'

type Answer = { query: string; wasCut: boolean; hits: Place[] }

/** What is searched for is answered and forgotten. */
export function loader({ request, context }: LoaderFunctionArgs): Answer {
  const asked = new URL(request.url).searchParams.get('q') ?? ''
  const query = cutQuery(asked)
  const hits = query === '' ? [] : findPlaces(indexOf(getVisit(context).language.texts), query)
  return { query, wasCut: [...asked.trim()].length > MOST_CHARACTERS, hits }
}

const indexes = new WeakMap<Texts, SearchIndex<Place>>()

function indexOf(texts: Texts): SearchIndex<Place> {
  const index = indexes.get(texts) ?? createSearchIndex(placesIn(texts))
  indexes.set(texts, index)
  return index
}

export default function SearchPage() {
  const { query, wasCut, hits } = useLoaderData<Answer>()
  const { texts, say } = useLanguage()
  const { search, place } = texts.pages
  const municipality = useMunicipality()
  const nothing = query !== '' && hits.length === 0
  const callsForHelp = nothing || URGENT.some((place) => hits[0] === place)
  return (
    <>
      {/* The words stay out of the title: it is what a bystander and the history show. */}
      <title>{`${search.title} – ${place}`}</title>
      <Page>
        <PageHeading>{search.title}</PageHeading>
        <SearchField
          action="/sok"
          name="q"
          value={query}
          label={search.label}
          hint={search.hint}
          buttonText={search.button}
        />
        {wasCut ? <p>{search.cut}</p> : null}
        {nothing ? (
          <Notification title={search.noneTitle} takesFocus>
            {search.none.map((line) => (
              <p key={line}>
                <LinkedText text={line} />
              </p>
            ))}
          </Notification>
        ) : null}
        {callsForHelp ? <EmergencyHelp municipality={municipality} /> : null}
        {hits.length > 0 ? (
          <Section title={say('pages.search.hits', { count: hits.length })}>
            <Hits hits={hits} />
          </Section>
        ) : (
          <Section title={search.allTitle}>
            <Hits hits={['assistance', 'emergency', 'myPages']} />
            <OtherHelpLinks />
          </Section>
        )}
        <p>
          {search.private} <a href="/om/surfa-sakert">{search.privateLink}</a>
        </p>
      </Page>
    </>
  )
}

/** Whoever writes such words, or words that nobody understood, has the numbers before any page to read. */
const URGENT: readonly Place[] = ['emergency', 'violence', 'life', 'child']

function Hits({ hits }: { hits: readonly Place[] }) {
  const places = placesIn(useLanguage().texts)
  const found = hits.flatMap((hit) => places.filter(({ id }) => id === hit))
  return (
    <ul className="list flow">
      {found.map(({ id, title, summary }) => (
        <li key={id}>
          <Card title={title} headingLevel={3} href={addressOf(id)}>
            {summary}
          </Card>
        </li>
      ))}
    </ul>
  )
}

import { desk } from '#app/locales/sv/desk.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { AGE_WORDS, inboxAddress, NO_FILTERS } from './filters.ts'
import type { InboxView } from './inbox.server.ts'

const { inbox: words } = desk
const OWNERS = { anyone: 'alla', nobody: 'otilldelade', self: 'mina' } as const

/** What to show, as a plain form whose answer is an address that can be kept. */
export function FilterForm({ filters, isFiltered, services, statuses, olderThan }: InboxView) {
  const ages = { ...words.ages, older: words.ages.older(olderThan) }
  return (
    <Details summary={words.filter} open={isFiltered}>
      <form method="get" action="/handlaggning" className="flow">
        {filters.owner === 'anyone' ? null : (
          <input type="hidden" name="visa" value={OWNERS[filters.owner]} />
        )}
        <div className="card-grid">
          <SelectField name="status" label={words.status} value={filters.status} options={statuses} />
          <SelectField
            name="tjanst"
            label={words.service}
            value={filters.service}
            options={[{ value: '', label: words.anyService }, ...services]}
          />
          <SelectField
            name="alder"
            label={words.age}
            value={keyOf(filters.age)}
            options={Object.entries(AGE_WORDS).map(([value, age]) => ({ value, label: ages[age] }))}
          />
        </div>
        <div className="button-row">
          <Button variant="secondary">{words.apply}</Button>
          {isFiltered ? (
            <ButtonLink href={inboxAddress({ ...NO_FILTERS, owner: filters.owner })} variant="quiet">
              {words.reset}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </Details>
  )
}

function keyOf(age: string): string | undefined {
  return Object.entries(AGE_WORDS).find(([, value]) => value === age)?.[0]
}

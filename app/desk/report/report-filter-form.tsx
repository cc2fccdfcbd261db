import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { NO_FILTERS, queueAddress, STAGE_WORDS, STAGES, TIME_WORDS, TIMES, VIEW_WORDS } from './filters.ts'
import type { QueueView } from './queue-view.server.ts'

const { queue: words, statuses } = deskReports

/** What to show, as a plain form whose answer is an address that can be kept. */
export function ReportFilterForm({ filters, isFiltered, doors }: QueueView) {
  return (
    <Details summary={words.filter} open={isFiltered}>
      <form method="get" action="/handlaggning/oro" className="flow">
        {filters.view === 'reception' ? null : (
          <input type="hidden" name="visa" value={VIEW_WORDS[filters.view]} />
        )}
        <div className="card-grid">
          <SelectField
            name="steg"
            label={words.stage}
            value={filters.stage && STAGE_WORDS[filters.stage]}
            options={[
              { value: '', label: words.anyStage },
              ...STAGES.map((stage) => ({ value: STAGE_WORDS[stage], label: statuses[stage] ?? stage })),
            ]}
          />
          <SelectField
            name="vag"
            label={words.door}
            value={filters.door}
            options={[{ value: '', label: words.anyDoor }, ...doors]}
          />
          <SelectField
            name="tid"
            label={words.time}
            value={TIME_WORDS[filters.time]}
            options={TIMES.map((time) => ({ value: TIME_WORDS[time], label: words.times[time] }))}
          />
        </div>
        <div className="button-row">
          <Button variant="secondary">{words.apply}</Button>
          {isFiltered ? (
            <ButtonLink href={queueAddress({ ...NO_FILTERS, view: filters.view })} variant="quiet">
              {words.reset}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </Details>
  )
}

import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Checklist } from '#app/ui/checklist.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Sample } from '#app/ui/gallery/sample.tsx'
import { PaperPages } from '#app/ui/paper-pages.tsx'
import { PaperPicture } from '#app/ui/paper-picture.tsx'
import { MonthCalendar } from '#app/ui/month-calendar.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StepIndicator } from '#app/ui/step-indicator.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { TaskList } from '#app/ui/task-list.tsx'
import { TimeChoice } from '#app/ui/time-choice.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export function JourneySamples() {
  return (
    <Sample id="resa" title="Ansökan steg för steg">
      <StepIndicator
        label="Stegen i ansökan"
        summary="Steg 3 av 5"
        steps={[
          { text: 'Om dig', state: 'done', stateText: 'klart', href: '#steg-1' },
          { text: 'Hushåll', state: 'done', stateText: 'klart', href: '#steg-2' },
          { text: 'Boende', state: 'current' },
          { text: 'Pengar', state: 'todo' },
          { text: 'Skicka', state: 'todo' },
        ]}
      />
      <TaskList
        headingLevel={3}
        sections={[
          {
            title: 'Din ansökan',
            tasks: [
              { id: 't-1', title: 'Om dig', href: '#t-1', status: { tone: 'success', text: 'Klar' } },
              {
                id: 't-2',
                title: 'Boende',
                href: '#t-2',
                hint: 'Ta fram hyresavin',
                status: { tone: 'attention', text: 'Din tur' },
              },
              { id: 't-3', title: 'Skicka in', status: { tone: 'neutral', text: 'Kan inte börja än' } },
            ],
          },
        ]}
      />
      <SummaryList
        rows={[
          {
            term: 'Hyra per månad',
            value: '6 450 kr',
            actions: [{ href: '#resa', text: 'Ändra', hiddenText: 'hyra per månad' }],
          },
          { term: 'Vilka bor hemma?', value: ['Du', 'Sam, 9 år'], actions: [{ href: '#s', text: 'Ändra' }] },
          {
            term: 'Hyresavi',
            value: 'Saknas',
            missing: true,
            actions: [{ href: '#falt', text: 'Lägg till', hiddenText: 'hyresavi' }],
          },
        ]}
      />
      <Checklist
        label="Papper till ansökan"
        items={[
          {
            id: 'c-rent',
            title: 'Hyresavi',
            description: 'Avin från din hyresvärd för den här månaden.',
            picture: <PaperPicture name="letter" />,
            state: { tone: 'attention', text: 'Behövs' },
            actions: (
              <ButtonLink href="#c-rent" variant="secondary" icon="camera">
                Fotografera
              </ButtonLink>
            ),
          },
          {
            id: 'c-bank',
            title: 'Kontoutdrag',
            description: 'Alla konton, senaste månaden.',
            picture: <PaperPicture name="bank-statement" />,
            state: { tone: 'success', text: 'Skickad' },
            children: <p>kontoutdrag-maj.pdf, 2 juni</p>,
            actions: (
              <Button variant="quiet" icon="trash" hiddenText="kontoutdrag-maj.pdf">
                Ta bort
              </Button>
            ),
          },
        ]}
      />
      <RepeatList />
      <PaperPages
        label="Sidor i hyresavin"
        pages={[
          {
            id: 's-1',
            href: '/favicon.svg',
            text: 'Sida 1',
            actions: (
              <Button variant="quiet" icon="trash" hiddenText="sida 1">
                Ta bort
              </Button>
            ),
          },
          { id: 's-2', text: 'Sida 2', note: 'Filen kontrolleras. Det tar oftast mindre än en minut.' },
        ]}
      />
    </Sample>
  )
}

/** One of several things of the same kind, each changed and removed by itself. */
function RepeatList() {
  const row = (id: string, term: string, value: string) => ({
    id,
    term,
    value,
    actions: [
      { href: `#${id}`, text: 'Ändra', hiddenText: value },
      { href: `#${id}-bort`, text: 'Ta bort', hiddenText: value },
    ],
  })
  return (
    <>
      <SummaryList
        rows={[row('barn-1', 'Barn 1', 'Sam, 9 år'), row('barn-2', 'Barn 2', 'Mira (inte färdigt ifylld)')]}
      />
      <p>
        <ButtonLink href="#barn-1" variant="secondary" icon="plus">
          Lägg till ett barn till
        </ButtonLink>
      </p>
      <EmptyState title="Du har inte lagt till något barn" headingLevel={3} />
    </>
  )
}

export function CaseSamples() {
  return (
    <Sample id="arende" title="Ärendet">
      <Tabs
        label="Ärendets delar"
        items={[
          { href: '#arende', text: 'Översikt', current: true },
          { href: '#meddelanden', text: 'Meddelanden', count: 2, countText: 'olästa' },
          { href: '#papper', text: 'Papper' },
        ]}
      />
      <Timeline
        label="Det här har hänt"
        events={[
          {
            id: 'h-3',
            when: { dateTime: '2025-06-14', text: 'Senast 14 juni' },
            title: 'Du får ett beslut',
            state: 'coming',
          },
          {
            id: 'h-2',
            when: { dateTime: '2025-06-03T09:12+02:00', text: '3 juni kl. 09.12' },
            title: 'Handläggs',
            state: 'current',
            children: <p>Maria läser din ansökan.</p>,
          },
          {
            id: 'h-1',
            when: { dateTime: '2025-06-02T21:40+02:00', text: '2 juni kl. 21.40' },
            title: 'Inskickad',
          },
        ]}
      />
      <Table
        caption="Så räknade vi"
        columns={[
          { label: 'Post' },
          { label: 'Du skrev', numeric: true },
          { label: 'Godkänt', numeric: true },
        ]}
        rows={[
          { id: 'r-1', cells: ['Hyra', '6 450 kr', '6 450 kr'] },
          { id: 'r-2', cells: ['El', '520 kr', '480 kr'] },
        ]}
        footer={['Summa', '6 970 kr', '6 930 kr']}
      />
      <Pagination
        label="Sidor"
        previous={{ href: '#p1', text: 'Föregående' }}
        next={{ href: '#p3', text: 'Nästa' }}
        pages={[
          { href: '#p1', text: '1', label: 'Sida 1' },
          { href: '#p2', text: '2', label: 'Sida 2', current: true },
          { href: '#p3', text: '3', label: 'Sida 3' },
        ]}
      />
    </Sample>
  )
}

const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']

export function TimeSamples() {
  return (
    <Sample id="tider" title="Tider">
      <MonthCalendar
        caption="december 2026"
        label="Byt månad"
        weekdays={WEEKDAYS.map((long) => ({ long, short: long.slice(0, 2) }))}
        previous={{ href: '#november', text: 'Föregående månad' }}
        next={{ href: '#januari', text: 'Nästa månad' }}
        weeks={[
          [
            undefined,
            { number: '1', href: '#d1', hiddenText: '2 lediga tider' },
            { number: '2', href: '#d2', hiddenText: 'vald dag, 3 lediga tider', current: true },
            { number: '3', hiddenText: 'inga lediga tider' },
            { number: '4', href: '#d4', hiddenText: '1 ledig tid' },
            { number: '5' },
            { number: '6' },
          ],
        ]}
      />
      <TimeChoice
        name="tid"
        label="onsdag 2 december, välj klockslag"
        times={[
          { value: '9', text: '09:00', note: 'Medborgarhuset' },
          { value: '10', text: '10:00', note: 'Medborgarhuset', current: true, hiddenText: 'din tid nu' },
          { value: '11', text: '11:00', note: 'Lugnet' },
        ]}
      />
    </Sample>
  )
}

import { useLanguage } from '#app/locales/language.tsx'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list.tsx'
import type { Snapshot, SnapshotPage, SnapshotRow } from '../snapshot.ts'

type Props = {
  snapshot: Pick<Snapshot, 'sections' | 'papers'>
  /** The draft's address, when the answers may still be changed. */
  changeBase?: string
}

/** Everything that was answered, section by section, in the words it was asked in. */
export function SnapshotSections({ snapshot, changeBase }: Props) {
  const { texts } = useLanguage()
  return (
    <>
      {snapshot.sections.map((section) => (
        <section key={section.id} className="section flow">
          <h2>{section.title}</h2>
          <SummaryList rows={section.pages.flatMap((page) => rowsOf(page, changeBase, texts.common.form))} />
        </section>
      ))}
      {snapshot.papers.length > 0 ? (
        <section className="section flow">
          <h2>{texts.case.review.papers}</h2>
          <SummaryList
            rows={snapshot.papers.map((paper) => ({
              id: `paper-${paper.id}`,
              term: paper.name,
              value: [paper.stateText, ...(paper.reason === undefined ? [] : [<bdi>{paper.reason}</bdi>])],
            }))}
          />
        </section>
      ) : null}
    </>
  )
}

type Words = { change: string; notAnswered: string }

function rowsOf(page: SnapshotPage, changeBase: string | undefined, words: Words): SummaryRow[] {
  const address = changeBase === undefined ? undefined : `${changeBase}/${page.page}`
  const own = page.rows.map((row, i) => rowOf(row, `${page.page}-${i}`, address, words))
  const things = (page.things ?? []).map((thing) => ({
    id: `${page.page}-${thing.id}`,
    term: thing.title,
    value: thing.rows
      .filter(({ lines }) => lines.length > 0)
      .map(({ question, lines }) => (
        <>
          {question}: <bdi>{lines.join(', ')}</bdi>
        </>
      )),
    ...(address === undefined
      ? {}
      : { actions: [{ href: `${address}/${thing.id}?r=1`, text: words.change, hiddenText: thing.title }] }),
  }))
  return [...own, ...things]
}

function rowOf(row: SnapshotRow, id: string, address: string | undefined, words: Words): SummaryRow {
  return {
    id: `answer-${id}`,
    term: row.question,
    // What was typed may be in another language, or a number, and keeps its own direction.
    value: row.lines.length > 0 ? row.lines.map((line) => <bdi>{line}</bdi>) : words.notAnswered,
    ...(address === undefined
      ? {}
      : { actions: [{ href: `${address}?r=1`, text: words.change, hiddenText: row.question }] }),
  }
}

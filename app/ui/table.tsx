import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

export type TableColumn = { label: string; numeric?: boolean | undefined; labelHidden?: boolean | undefined }

export type TableRow = { id: string; cells: readonly ReactNode[] }

export type TableProps = {
  caption: ReactNode
  captionHidden?: boolean | undefined
  columns: readonly TableColumn[]
  /** The first cell of a row is its heading. */
  rows: readonly TableRow[]
  footer?: readonly ReactNode[] | undefined
}

/**
 * Rows become cards on a narrow screen. Old Safari then forgets that it is a table, but still reads each
 * column's name before its value.
 */
export function Table({ caption, captionHidden, columns, rows, footer }: TableProps) {
  return (
    <table className="table">
      <caption className={captionHidden ? 'visually-hidden' : 'table__caption'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={cellClass(column)}>
              {column.labelHidden ? <span className="visually-hidden">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} columns={columns} cells={row.cells} />
        ))}
      </tbody>
      {footer ? (
        <tfoot>
          <Row columns={columns} cells={footer} />
        </tfoot>
      ) : null}
    </table>
  )
}

function Row({ columns, cells }: { columns: readonly TableColumn[]; cells: readonly ReactNode[] }) {
  return (
    <tr>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.label} scope="row" className={cellClass(column)}>
            {cells[index]}
          </th>
        ) : (
          <td
            key={column.label}

            className={cellClass(column)}
            data-label={column.labelHidden ? undefined : column.label}
          >
            {cells[index]}
          </td>
        ),
      )}
    </tr>
  )
}

function cellClass(column: TableColumn) {
  return classNames('table__cell', column.numeric && 'table__cell--numeric')
}

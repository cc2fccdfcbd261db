import type { ReactNode } from 'react'
import { StatusTag, type StatusTone } from '#app/ui/status-tag.tsx'

export type Task = {
  id: string
  title: string
  /** Left out when the task cannot be started yet. */
  href?: string | undefined
  hint?: ReactNode | undefined
  status: { tone: StatusTone; text: string }
}

export type TaskSection = { title?: string | undefined; tasks: readonly Task[] }

export type TaskListProps = { sections: readonly TaskSection[]; headingLevel?: 2 | 3 | undefined }

export function TaskList({ sections, headingLevel = 2 }: TaskListProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <ol className="list task-list">
      {sections.map((section, index) => (
        <li key={section.title ?? index} className="task-list__section">
          {section.title ? <Heading className="task-list__title">{section.title}</Heading> : null}
          <ul className="list task-list__tasks">
            {section.tasks.map((task) => (
              <TaskRow key={task.id} {...task} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function TaskRow({ id, title, href, hint, status }: Task) {
  const statusId = `${id}-status`
  const hintId = hint ? `${id}-hint` : undefined
  return (
    <li className="task" id={id}>
      <div className="task__text">
        {href ? (
          <a
            className="task__link"
            href={href}
            aria-describedby={[hintId, statusId].filter(Boolean).join(' ')}
          >
            {title}
          </a>
        ) : (
          <span>{title}</span>
        )}
        {hint ? (
          <div className="task__hint" id={hintId}>
            {hint}
          </div>
        ) : null}
      </div>
      <StatusTag id={statusId} tone={status.tone}>
        {status.text}
      </StatusTag>
    </li>
  )
}

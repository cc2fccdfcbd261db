import type { ReactNode } from 'react'

export type HeroProps = {
  title: ReactNode
  headingLevel?: 1 | 2 | 3 | undefined
  children?: ReactNode | undefined
  actions?: ReactNode | undefined
}

/** The start page's opening: a street at dusk with one lit window. */
export function Hero({ title, headingLevel = 1, children, actions }: HeroProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="hero">
      <div className="hero__text">
        <Heading className="hero__title">{title}</Heading>
        {children ? <div className="hero__lead">{children}</div> : null}
        {actions ? <div className="button-row">{actions}</div> : null}
      </div>
      <Street />
    </div>
  )
}

function Street() {
  return (
    <svg className="hero__street" viewBox="0 0 360 220" aria-hidden="true" focusable="false">
      <g className="hero__far">
        <path d="M0 220V120l36-30 36 30v100ZM250 220V96h58v124ZM316 220v-92l22-20 22 20v92Z" />
      </g>
      <g className="hero__near">
        <path d="M60 220V92l50-44 50 44v128ZM168 220V70a42 42 0 0 1 84 0v150Z" />
      </g>
      <g className="hero__dark">
        <path d="M82 138v-14a10 10 0 0 1 20 0v14ZM118 138v-14a10 10 0 0 1 20 0v14ZM82 186v-14a10 10 0 0 1 20 0v14ZM264 140v-24h12v24ZM284 140v-24h12v24ZM264 180v-24h12v24ZM18 150v-14h14v14ZM40 150v-14h14v14Z" />
      </g>
      <g className="hero__light">
        <path d="M190 116V86a20 20 0 0 1 40 0v30ZM118 220v-46a10 10 0 0 1 20 0v46Z" />
      </g>
    </svg>
  )
}

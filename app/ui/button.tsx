import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export type ButtonLookProps = {
  variant?: ButtonVariant | undefined
  size?: 'm' | 'l' | undefined
  icon?: IconName | undefined
  iconEnd?: IconName | undefined
  /** Read aloud after the text: "Ändra" + " bostad". */
  hiddenText?: string | undefined
  children: ReactNode
}

export type ButtonProps = ButtonLookProps & {
  type?: 'submit' | 'button' | 'reset' | undefined
  id?: string | undefined
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  formAction?: string | undefined
  formNoValidate?: boolean | undefined
  describedBy?: string | undefined
  /** Opens the <dialog> with this id in browsers that know command buttons. */
  opensDialogue?: string | undefined
}

export function Button({ variant, size, icon, iconEnd, hiddenText, children, ...props }: ButtonProps) {
  const { type = 'submit', describedBy, opensDialogue, ...rest } = props
  const command = opensDialogue ? { command: 'show-modal', commandfor: opensDialogue } : {}
  return (
    <button {...rest} {...command} className={look(variant, size)} type={type} aria-describedby={describedBy}>
      <Inside icon={icon} iconEnd={iconEnd} hiddenText={hiddenText}>
        {children}
      </Inside>
    </button>
  )
}

export type ButtonLinkProps = ButtonLookProps & {
  href: string
  id?: string | undefined
  lang?: string | undefined
  download?: boolean | string | undefined
  rel?: string | undefined
  target?: string | undefined
}

export function ButtonLink({
  variant,
  size,
  icon,
  iconEnd,
  hiddenText,
  children,
  ...props
}: ButtonLinkProps) {
  return (
    <a {...props} className={look(variant, size)}>
      <Inside icon={icon} iconEnd={iconEnd} hiddenText={hiddenText}>
        {children}
      </Inside>
    </a>
  )
}

export type ButtonRowProps = { children: ReactNode }

export function ButtonRow({ children }: ButtonRowProps) {
  return <div className="button-row">{children}</div>
}

function look(variant: ButtonVariant = 'primary', size: 'm' | 'l' = 'm') {
  return classNames('button', `button--${variant}`, size === 'l' && 'button--l')
}

function Inside({ icon, iconEnd, hiddenText, children }: ButtonLookProps) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>
        {children}
        {hiddenText ? <VisuallyHidden> {hiddenText}</VisuallyHidden> : null}
      </span>
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </>
  )
}

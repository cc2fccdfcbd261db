import { TextField, type TextFieldProps } from '#app/ui/text-field.tsx'

export type MoneyFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'prefix'>

export function MoneyField({ suffix = 'kr', width = 's', autoComplete = 'off', ...props }: MoneyFieldProps) {
  return (
    <TextField
      {...props}
      suffix={suffix}
      width={width}
      inputMode="decimal"
      autoComplete={autoComplete}
      spellCheck={false}
      dir="ltr"
    />
  )
}

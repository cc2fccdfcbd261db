import { TextField, type TextFieldProps } from '#app/ui/text-field.tsx'

export type PersonalNumberFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'prefix' | 'suffix'>

export function PersonalNumberField({
  width = 'm',
  autoComplete = 'off',
  ...props
}: PersonalNumberFieldProps) {
  return (
    <TextField
      {...props}
      width={width}
      inputMode="numeric"
      autoComplete={autoComplete}
      spellCheck={false}
      dir="ltr"
    />
  )
}

import { Button } from '#app/ui/button.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { ConfirmBox } from '#app/ui/confirm-box.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { Sample } from '#app/ui/gallery/sample.tsx'
import { MoneyField } from '#app/ui/money-field.tsx'
import { PersonalNumberField } from '#app/ui/personal-number-field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

const errors = {
  street: 'Skriv din gatuadress',
  rent: 'Skriv hyran med siffror, till exempel 6450',
  moved: 'Skriv datumet som år, månad och dag, till exempel 2024-03-31',
  person: 'Personnumret stämmer inte. Kontrollera siffrorna',
  bank: 'Välj din bank',
  why: 'Berätta varför du söker',
  home: 'Välj hur du bor',
  income: 'Välj minst en sorts pengar, eller ”inga”',
  paper: 'Filen gick inte att läsa. Ta ett nytt foto',
  clearing: 'Skriv både clearingnummer och kontonummer',
  true: 'Bekräfta att uppgifterna är sanna',
  search: 'Skriv ett ärendenummer eller ett personnummer',
}

/** What is wrong with each kind of field, and the summary that leads there. */
export function ErrorSamples() {
  const of = (name: keyof typeof errors) => ({
    name: `e-${name}`,
    error: errors[name],
    errorPrefix: 'Fel:',
  })
  return (
    <Sample id="fel" title="Fel">
      <ErrorSummary
        title="Något behöver rättas"
        errors={[
          ...Object.entries(errors).map(([name, text]) => ({ fieldId: `e-${name}`, text })),
          { text: 'Det gick inte att spara. Försök igen om en stund.' },
        ]}
      />
      <form method="post" action="/designsystem" noValidate data-guard="">
        <TextField {...of('street')} label="Gatuadress" />
        <MoneyField
          {...of('rent')}
          label="Hyra per månad"
          hint="Beloppet på senaste avin."
          value="sextusen"
        />
        <DateField
          {...of('moved')}
          label="När flyttade du in?"
          hint="Till exempel 2024-03-31"
          value="i våras"
        />
        <PersonalNumberField {...of('person')} label="Personnummer" value="19900101-2385" />
        <SelectField
          {...of('bank')}
          label="Bank"
          emptyOption="Välj bank"
          options={[{ value: 'a', label: 'Banken ett' }]}
        />
        <TextArea {...of('why')} label="Berätta varför du söker" />
        <RadioGroup
          {...of('home')}
          label="Bor du själv?"
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nej', label: 'Nej' },
          ]}
          inline
        />
        <CheckboxGroup
          {...of('income')}
          label="Vad fick du för pengar i månaden?"
          options={[
            { value: 'wage', label: 'Lön' },
            { value: 'none', label: 'Inga' },
          ]}
        />
        <FileField {...of('paper')} label="Lägg till en fil" hint="Ett foto från telefonen går bra." />
        <Fieldset
          id="e-account"
          legend="Konto"
          hint="Dit pengarna ska betalas ut."
          error={errors.clearing}
          errorPrefix="Fel:"
        >
          <TextField name="e-clearing" label="Clearingnummer" inputMode="numeric" width="xs" dir="ltr" />
          <TextField name="e-number" label="Kontonummer" inputMode="numeric" width="m" dir="ltr" />
        </Fieldset>
        <ConfirmBox {...of('true')} label="Det jag har skrivit är sant." />
        <Button>Fortsätt</Button>
        <SearchField {...of('search')} label="Sök bland ärenden" buttonText="Sök" />
      </form>
    </Sample>
  )
}

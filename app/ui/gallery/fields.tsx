import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { ConfirmBox } from '#app/ui/confirm-box.tsx'
import { DateField } from '#app/ui/date-field.tsx'
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

const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
]

export function ButtonSamples() {
  return (
    <Sample id="knappar" title="Knappar">
      <ButtonRow>
        <Button iconEnd="arrow-end">Fortsätt</Button>
        <Button variant="secondary">Spara och gå ut</Button>
        <Button variant="quiet" type="button">
          Hoppa över
        </Button>
        <Button variant="danger" icon="trash" hiddenText="hyresavi.pdf">
          Ta bort
        </Button>
      </ButtonRow>
      <ButtonRow>
        <ButtonLink href="#knappar" size="l" iconEnd="arrow-end">
          Börja ansökan
        </ButtonLink>
        <ButtonLink href="#knappar" variant="secondary" icon="calendar">
          Boka en tid
        </ButtonLink>
        <ButtonLink href="#knappar" variant="quiet" icon="download">
          Hämta som PDF
        </ButtonLink>
      </ButtonRow>
    </Sample>
  )
}

export function FieldSamples() {
  return (
    <Sample id="falt" title="Fält">
      <form method="post" action="/designsystem" noValidate>
        <TextField name="street" label="Gatuadress" value="Storgatan 4" autoComplete="address-line1" />
        <TextField
          name="email"
          type="email"
          label="E-post"
          optionalText="(frivilligt)"
          hint="Vi skriver aldrig vad ditt ärende gäller i e-post."
          width="l"
        />
        <MoneyField name="rent" label="Hyra per månad" hint="Beloppet på senaste avin." value="6 450" />
        <DateField name="moved-in" label="När flyttade du in?" hint="Till exempel 2024-03-31" />
        <PersonalNumberField
          name="person"
          label="Personnummer"
          hint="Tolv siffror, till exempel 19900101-2384"
        />
        <SelectField
          name="bank"
          label="Bank"
          emptyOption="Välj bank"
          options={[
            { value: 'a', label: 'Banken ett' },
            { value: 'b', label: 'Banken två' },
          ]}
        />
        <TextArea
          name="why"
          label="Berätta varför du söker"
          hint="Skriv som du pratar. Det går bra att vara kortfattad."
        />
        <TextField name="case" label="Ärendenummer" value="N4K-7TQ" readOnly width="s" />
        <FileField
          name="paper"
          label="Lägg till en fil"
          hint="Ett foto från telefonen går bra."
          accept="image/*,application/pdf"
          multiple
          progressLabel="Filen skickas"
          failedText="Filen kom inte fram. Försök igen."
        />
        <Fieldset id="account" legend="Konto" hint="Dit pengarna ska betalas ut.">
          <TextField name="clearing" label="Clearingnummer" inputMode="numeric" width="xs" dir="ltr" />
          <TextField name="number" label="Kontonummer" inputMode="numeric" width="m" dir="ltr" />
        </Fieldset>
      </form>
      <SearchField name="q" label="Sök ärende" buttonText="Sök" action="/designsystem" value="N4K" />
    </Sample>
  )
}

export function ChoiceSamples() {
  return (
    <Sample id="val" title="Val">
      <form method="post" action="/designsystem" noValidate>
        <RadioGroup name="children" label="Har du barn hemma?" options={yesNo} value="nej" inline />
        <RadioGroup
          name="home"
          label="Hur bor du?"
          hint="Välj det som stämmer bäst just nu."
          value="rent"
          options={[
            {
              value: 'rent',
              label: 'Hyr i första hand',
              reveal: <MoneyField name="home-rent" label="Hyra per månad" hint="Beloppet på avin." />,
            },
            {
              value: 'sub',
              label: 'Hyr i andra hand',
              hint: 'Av någon som själv hyr.',
              reveal: <p>Visas vid val.</p>,
            },
            { value: 'none', label: 'Saknar bostad', hint: 'Du bor hos andra, på härbärge eller ute.' },
          ]}
        />
        <CheckboxGroup
          name="income"
          label="Vad fick du för pengar i månaden?"
          optionalText="(frivilligt)"
          value={['wage']}
          options={[
            { value: 'wage', label: 'Lön', reveal: <MoneyField name="wage-sum" label="Lön efter skatt" /> },
            { value: 'child', label: 'Barnbidrag' },
            { value: 'other', label: 'Något annat' },
          ]}
        />
        <ConfirmBox
          name="true"
          label="Det jag har skrivit är sant."
          hint="Du kan ändra ända tills du skickar."
        />
      </form>
    </Sample>
  )
}

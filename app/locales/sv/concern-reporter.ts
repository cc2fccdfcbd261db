/** What a private reporter is told and asked about themselves, whether the report is about a child or an adult. */
export const reporter = {
  who: {
    title: 'Du väljer om du vill säga vem du är',
    lead: 'Läs det här först. Om du säger ditt namn kan vi inte lova att det är hemligt. Den eller de som anmälan gäller kan få veta vem som har skrivit. Vi letar inte efter dig om du är anonym, och vi sparar inget om din telefon eller dator.',
    fields: {
      identity: {
        label: 'Vill du säga vem du är?',
        options: {
          anonymous: {
            label: 'Nej, jag vill vara anonym',
            hint: 'Gå gärna tillbaka och se efter att inget du har skrivit visar vem du är. Du får en kod. Med den kan du läsa våra frågor och svara, fortfarande utan namn. Utan koden kan vi inte nå dig.',
          },
          named: {
            label: 'Ja, jag vill säga mitt namn',
            hint: 'Då kan vi nå dig om vi behöver fråga något. Ditt namn sparas för sig, skilt från det andra du har skrivit.',
          },
        },
        missing: 'Välj om du vill vara anonym eller säga ditt namn.',
      },
    },
  },
  contact: {
    title: 'Vem är du?',
    lead: 'Telefon och e-post behövs inte. Skriv bara det du vill att vi ska ha.',
    fields: {
      name: { label: 'Ditt namn', missing: 'Skriv ditt namn, eller gå tillbaka och välj att vara anonym.' },
      phone: { label: 'Ditt telefonnummer' },
      email: { label: 'Din e-postadress' },
      relation: {
        label: 'Hur känner du den eller dem du är orolig för?',
        hint: 'Till exempel granne, släkting eller tränare. Skriver du i ditt arbete: din titel och var du arbetar.',
      },
    },
  },
  called: {
    label: 'Har du ringt?',
    options: {
      called: 'Ja, jag har ringt',
      willCall: 'Jag ringer nu',
      cannot: 'Jag kan inte ringa',
    },
    missing: 'Välj om du har ringt.',
  },
  code: 'Spara koden på kvittot. Med den kommer du tillbaka hit, läser om vi har frågor, svarar och lägger till mer. Du kan också säga ditt namn senare, om du vill.',
}

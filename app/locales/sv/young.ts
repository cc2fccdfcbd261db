/**
 * The public pages for children and young people. Every sentence is measured: see the test of the child's words.
 * Law behind them, SoL (2025:400): 3 kap. 4 § (an own right at 15), 20 kap. 1 and 2 §§ (what happens after a report),
 * 20 kap. 4 § (those concerned are told), 20 kap. 7 § (spoken to without a guardian's consent).
 */
export const young = {
  title: 'Barn och unga',
  lead: 'Är något inte bra? Här kan du läsa om hur vi kan hjälpa dig. Du kan också berätta för oss.',
  choose: 'Hur gammal är du?',
  ages: {
    from8: { link: '8–12 år', text: 'Korta ord om hur du kan få hjälp.' },
    from13: { link: '13–17 år', text: 'Mer om hur det går till och vad du själv får bestämma.' },
  },
  older: 'Är du vuxen och orolig för ett barn?',
  olderLink: 'Gå till sidan för dig som är orolig för ett barn',
  change: 'Byt ålder',
  phones: {
    danger: 'Ring om någon är i fara nu. Du får ringa fast du är barn.',
    us: 'Ring oss om du vill prata, {{phoneHours}}.',
    closed: 'Ring hit om vi har stängt, {{socialjourHours}}.',
    helpline: '{{name}}. Du kan också ringa hit om du vill prata med någon.',
    violence: 'Kvinnofridslinjen. Ring hit om du vill prata om våld och hot.',
  },
  from8: {
    title: 'För dig som är 8–12 år',
    lead: 'Alla barn ska ha det bra. Mår du dåligt, eller är någon dum mot dig? Då vill vi hjälpa dig.',
    danger: 'Är du i fara nu?',
    dangerText: 'Ring {{emergency}}. Säg var du är. De som svarar kan hjälpa dig.',
    start: 'Berätta för oss',
    sections: {
      who: {
        heading: 'Vilka är vi?',
        paragraphs: [
          'Vi jobbar på soc. Det är ett kort ord för socialtjänsten. Vårt jobb är att hjälpa barn och deras familjer.',
          'Många barn får hjälp av oss. Det är aldrig ditt fel om någon gör dig illa.',
        ],
      },
      tell: {
        heading: 'Vad händer om jag berättar?',
        paragraphs: ['Så här går det till:'],
        points: [
          'Du skriver till oss. Du får en kod.',
          'En vuxen hos oss läser. Först tänker vi på om du är i fara.',
          'Kanske vill vi fråga dig något. Då skriver vi till dig, eller hör av oss så som du vill.',
          'Sedan tänker vi ut hur vi kan hjälpa. Du får säga vad du tycker.',
        ],
      },
      name: {
        heading: 'Måste jag säga vad jag heter?',
        paragraphs: [
          'Nej. Du kan skriva utan att säga vem du är.',
          'Men då kan vi bara svara dig här, med koden. Det blir också svårare att hjälpa dig.',
        ],
      },
      secret: {
        heading: 'Är det hemligt?',
        paragraphs: [
          'Vi får inte berätta för vem som helst om dig. Inte för dina vänner. Inte för grannen.',
          'Men vi kan inte lova att det är hemligt för alla. Dina föräldrar kan få veta vad du har sagt. Är du rädd för det? Säg det till oss.',
          'Ibland måste vi också prata med polisen. Fråga oss gärna innan du berättar.',
        ],
      },
      alone: {
        heading: 'Får ni prata med mig själv?',
        paragraphs: [
          'Ja, det får vi när vi tar reda på hur du har det. Dina föräldrar måste inte ha sagt ja.',
          'Du bestämmer vad du vill säga. Du får också vara tyst.',
        ],
      },
      leave: {
        heading: 'Ser någon vad jag gör här?',
        paragraphs: [
          'Tryck på Lämna sidan om någon kommer. Då byts sidan snabbt. Det du har skrivit men inte skickat är borta.',
          'Men i mobilen eller datorn kan det stå kvar att du har varit här. Det kan knappen inte ta bort.',
          'Låna gärna en dator i skolan eller på ett bibliotek.',
        ],
      },
      more: {
        heading: 'Läs mer',
        paragraphs: ['På kollpasoc.se kan du se film om hur det är att träffa oss.'],
      },
    },
  },
  from13: {
    title: 'För dig som är 13–17 år',
    lead: 'Har du det svårt hemma, eller mår du dåligt? Du kan få hjälp av oss på soc, och du får själv höra av dig.',
    danger: 'Är du i fara nu?',
    dangerText:
      'Ring {{emergency}} och säg var du är. Du kan be att få prata med soc även när vi har stängt.',
    start: 'Berätta för oss',
    sections: {
      who: {
        heading: 'Vad kan jag få hjälp med?',
        paragraphs: [
          'Du kan höra av dig om vad som helst som inte känns bra. Du behöver inte ha bevis, och inget är för litet.',
        ],
        points: [
          'Någon slår, hotar eller skrämmer dig.',
          'Någon tar på dig eller pressar dig till sex.',
          'En förälder dricker, tar droger eller mår dåligt.',
          'Andra bestämmer vem du får träffa eller gifta dig med.',
          'Du mår dåligt, använder droger eller har hamnat i något du inte kommer ur.',
        ],
      },
      tell: {
        heading: 'Vad händer om jag berättar?',
        paragraphs: ['Vi läser det du skriver när vi har öppet. Sedan går det till så här:'],
        points: [
          'Vi ser först om du behöver skydd på en gång.',
          'Inom två veckor ska vi bestämma om vi ska ta reda på mer om hur du har det.',
          'Vi pratar med dig om du vill. Du får säga vad du tycker, och vi ska lyssna på det.',
          'Tar vi reda på mer får dina föräldrar oftast veta det. Berätta för oss om det kan bli farligt för dig.',
        ],
      },
      name: {
        heading: 'Måste jag säga vem jag är?',
        paragraphs: [
          'Nej. Du kan skriva utan namn, och du kan säga ditt namn senare.',
          'Vet vi inte vem du är kan vi bara svara här, med koden du får. Då är det svårare för oss att hjälpa dig.',
        ],
      },
      secret: {
        heading: 'Vad kan ni hålla hemligt?',
        paragraphs: [
          'Vi som jobbar på soc får inte berätta om dig för vem som helst.',
          'Men vi kan inte lova att allt är hemligt. Dina föräldrar kan ha rätt att läsa det du har sagt. Ju äldre du är, desto mer får du ofta bestämma själv. Vi kan också behöva prata med polisen om det gäller ett brott.',
          'Fråga oss hur det är för dig innan du berättar. Du kan fråga utan att säga vem du är.',
        ],
      },
      alone: {
        heading: 'Måste mina föräldrar säga ja?',
        paragraphs: [
          'Nej. När vi tar reda på hur du har det får vi prata med dig utan att de har sagt ja.',
          'När du har fyllt 15 år får du föra din egen talan. Det betyder att du själv får be om hjälp och säga vad du vill i det som rör dig. Dina föräldrar kan ändå ha rätt att säga vad de tycker.',
        ],
      },
      leave: {
        heading: 'Kan någon se att jag har varit här?',
        paragraphs: [
          'Med knappen Lämna sidan kommer du snabbt till en annan sida. Det du har skrivit men inte skickat tas bort.',
          'Knappen kan inte ta bort det som står i mobilens eller datorns historik. Den kan inte heller dölja något för ett program som någon har lagt in för att följa vad du gör.',
          'Är du rädd för det? Låna en mobil eller dator av någon du litar på.',
        ],
      },
      more: {
        heading: 'Läs mer',
        paragraphs: [
          'På kollpasoc.se finns filmer och svar för dig som är under 21. Där kan du se hur ett första möte med oss kan gå till.',
        ],
      },
    },
  },
}

import { concernChildFrom13 } from './concern-child-from-13.ts'
import { concernChildFrom8 } from './concern-child-from-8.ts'

const read = {
  name: 'Vi läser det du skrev',
  explanation: 'Någon hos oss läser det du skrev och tänker på hur vi kan hjälpa.',
}
const thinking = {
  name: 'Vi tänker på hur vi kan hjälpa',
  explanation: 'Vi har läst det du skrev. Titta här om vi har frågat dig något.',
}

/** What a child reads around its own form. Where no age is known the words are those for 8 to 12. */
export const concernChild = {
  journey: {
    name: 'Formulär',
    sections: {
      start: 'Först',
      story: 'Det som har hänt',
      reach: 'Så når vi dig',
      you: 'Om dig',
    },
    pages: {
      age: {
        title: 'Hur gammal är du?',
        fields: {
          group: {
            label: 'Hur gammal är du?',
            hint: 'Då kan vi fråga på ett sätt som passar dig.',
            options: { from8: '12 år eller yngre', from13: '13 år eller äldre' },
          },
        },
      },
      ...concernChildFrom8,
      ...concernChildFrom13,
    },
    rules: {},
  },
  papers: {},
  before: {
    title: 'Berätta för oss',
    lead: 'Du får skriva till oss om något inte är bra. Du gör rätt som berättar.',
    points: [
      'Är du i fara nu? Ring {{emergency}}. Det du skriver här läser vi inte direkt.',
      'Du måste bara skriva vad som har hänt. Allt annat får du hoppa över.',
      'Du behöver inte säga vad du heter.',
      'Vi kan inte lova att ingen får veta vad du skriver. Ibland måste vi prata med dina föräldrar. Säg till om du är rädd för det.',
      'Du får en kod på slutet. Spara den. Med den kan du läsa vårt svar.',
      'Kommer någon? Tryck på Lämna sidan. Då är det du har skrivit här borta.',
    ],
    start: 'Börja',
  },
  statement: {
    title: 'Innan du skickar',
    paragraphs: ['Läs det du har skrivit. Är det så du vill ha det?'],
    consequences: [
      'När du har skickat kan du inte ta tillbaka det.',
      'Vi sparar det du skickar.',
      'Du får en kod. Skriv av den och göm den.',
    ],
  },
  receipt: {
    next: [
      'Vi läser det du har skrivit. Vi läser när vi har öppet.',
      'Först tänker vi på om du är i fara.',
      'Kom tillbaka med din kod om några dagar. Då kan du se om vi har svarat.',
      'Vi vill nå dig på det sätt du valde.',
    ],
    add: 'Vill du berätta mer? Skriv här med din kod.',
    withdraw: 'Du kan inte ta tillbaka det du har skickat. Skriv till oss här om något har blivit fel.',
    contact: 'Du kan ringa oss på {{phone}}, {{phoneHours}}. När vi har stängt ringer du {{socialjour}}.',
  },
  statuses: {
    received: read,
    suspected: read,
    assessing: thinking,
    decided: thinking,
    forwarded: thinking,
    closed: {
      name: 'Vi har läst klart',
      explanation: 'Behöver du hjälp igen? Skriv till oss på nytt, eller ring. Du får alltid höra av dig.',
    },
  },
}

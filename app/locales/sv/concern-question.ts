const received = {
  name: 'Framme',
  explanation: 'Vi har fått din fråga. Svaret kommer här, bakom din kod.',
}
const working = {
  name: 'Vi arbetar med din fråga',
  explanation: 'Någon av oss läser din fråga. Svaret kommer här, bakom din kod.',
}

/** A question without names, before somebody reports. */
export const concernQuestion = {
  journey: {
    name: 'Formulär',
    sections: { question: 'Din fråga' },
    pages: {
      asks: {
        title: 'Vem frågar, och om vem?',
        lead: 'Säg inte vem du är eller vem det gäller.',
        fields: {
          as: {
            label: 'Vem är du?',
            options: {
              professional: 'Jag frågar i mitt arbete',
              relative: 'Jag är anhörig eller vän',
              other: 'Jag är någon annan',
            },
            missing: 'Välj vem du är.',
          },
          about: {
            label: 'Ungefär hur gammal är den du tänker på?',
            options: {
              unborn: 'Ett barn som inte är fött än',
              to5: '0–5 år',
              to12: '6–12 år',
              to17: '13–17 år',
              to20: '18–20 år',
              adult: '21 år eller äldre',
              unsure: 'Jag vet inte',
            },
            missing: 'Välj ungefär hur gammal personen är.',
          },
        },
      },
      question: {
        title: 'Vad vill du fråga?',
        fields: {
          text: {
            label: 'Vad vill du fråga?',
            hint: 'Skriv med egna ord vad som har hänt och vad du undrar. Skriv inga namn, adresser eller nummer. Ser vi några tar vi bort dem innan texten sparas, och du får se vad vi tog bort.',
            missing: 'Skriv vad du vill fråga.',
          },
        },
      },
    },
    rules: {},
  },

  papers: {},

  before: {
    title: 'Fråga oss först, utan namn',
    lead: 'Är du osäker på om du ska anmäla? Fråga oss. Är någon i fara nu? Ring {{emergency}} i stället.',
    points: [
      'Säg inte vem det gäller. Då är det en fråga, inte en anmälan.',
      'Vi svarar inom {{replyDays}} arbetsdagar. Svaret läser du med koden som du får när du har skickat.',
      'Kan det inte vänta? Ring oss på {{phone}}, {{phoneHours}}. Du kan fråga utan att säga några namn.',
      'Är du skyldig att anmäla i ditt arbete och misstänker att ett barn far illa? Vänta inte på svaret. Då ska du anmäla genast (19 kap. 1 § socialtjänstlagen).',
    ],
    start: 'Börja',
  },

  statement: {
    title: 'Innan du skickar',
    paragraphs: ['Du skickar utan att skriva under.'],
    consequences: [
      'Läs en gång till. Står det något som visar vem det gäller eller vem du är? Ändra det.',
      'Det här är en fråga. Vill du anmäla gör du det för sig.',
    ],
  },

  receipt: {
    next: [
      'Vi svarar inom {{replyDays}} arbetsdagar. Vi kan också ställa en fråga tillbaka.',
      'Svaret kommer bakom din kod. Vi skickar inget till din telefon eller e-post, för vi vet inte vem du är.',
    ],
    add: 'Spara koden på kvittot. Utan den kan du inte läsa svaret. Med den kan du också fråga mer.',
    withdraw: 'Behöver du inget svar längre? Då behöver du inte göra något.',
    contact:
      'Vill du prata med oss i stället? Ring {{phone}}, {{phoneHours}}. När vi har stängt: socialjouren på {{socialjour}}, {{socialjourHours}}. Vid fara: {{emergency}}.',
  },

  statuses: {
    received,
    underReview: working,
    forwarded: working,
    closed: {
      name: 'Klar',
      explanation: 'Vi är klara med din fråga. Läs svaret här. Undrar du något mer? Fråga igen.',
    },
    suspected: received,
  },
}

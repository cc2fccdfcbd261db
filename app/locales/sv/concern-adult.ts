import { reporter } from './concern-reporter.ts'

const received = {
  name: 'Framme',
  explanation: 'Vi har fått det du skrev. Titta gärna in igen: vi kan ha en fråga till dig.',
}
const working = {
  name: 'Vi arbetar med det',
  explanation: 'Vi har läst det du skrev och går vidare. Titta gärna in igen: vi kan ha en fråga till dig.',
}

/** Somebody's concern about an adult. */
export const concernAdult = {
  journey: {
    name: 'Formulär',
    sections: {
      concern: 'Det du är orolig för',
      aboutYou: 'Du',
    },
    pages: {
      danger: {
        title: 'Är personen i fara just nu?',
        fields: {
          now: {
            label: 'Är personen i fara just nu?',
            hint: 'Till exempel om någon blir slagen nu, eller om någon kan dö.',
            options: {
              yes: 'Ja',
              no: 'Nej',
              unsure: {
                label: 'Jag vet inte',
                hint: 'Ring oss på {{phone}} och fråga, {{phoneHours}}. När vi har stängt: socialjouren på {{socialjour}}, {{socialjourHours}}. Du kan fortsätta här också.',
              },
            },
            missing: 'Välj om personen är i fara just nu.',
          },
        },
      },
      dangerCall: {
        title: 'Ring {{emergency}} nu',
        lead: 'Det du skriver här läser vi bara när vi har öppet, så ring först. Sedan kan du fortsätta här.',
        fields: { called: reporter.called },
      },
      person: {
        title: 'Vem är du orolig för?',
        lead: 'Det gäller någon som har fyllt 18 år. Du behöver inte veta allt.',
        fields: {
          name: { label: 'Vad heter personen?', hint: 'Hoppa över om du inte vet.' },
          known: {
            label: 'Hur gammal är personen?',
            options: {
              birthDay: 'Jag vet när personen är född',
              age: 'Jag vet ungefär hur gammal personen är',
              unknown: 'Jag vet inte',
            },
            missing: 'Välj vad du vet om personens ålder.',
          },
          birthDay: { label: 'När är personen född?', missing: 'Skriv vilken dag personen är född.' },
          age: {
            label: 'Ungefär hur många år är personen?',
            missing: 'Skriv ungefär hur många år personen är.',
          },
          where: {
            label: 'Var bor personen eller var brukar personen vara?',
            hint: 'Adress, plats eller något annat som hjälper oss att hitta rätt.',
          },
          now: { label: 'Var är personen just nu?', hint: 'Om du vet.' },
        },
      },
      concern: {
        title: 'Berätta vad du är orolig för',
        lead: 'Skriv med egna ord. Du behöver inte ha bevis.',
        fields: {
          kinds: {
            label: 'Vad handlar det om?',
            hint: 'Välj allt som stämmer.',
            options: {
              addiction: 'Alkohol, droger, läkemedel eller spel',
              violence: 'Personen utsätts för våld, hot eller förtryck, också i hederns namn',
              usesViolence: 'Personen använder våld eller hotar andra',
              housing: 'Personen har ingenstans att bo, eller riskerar att förlora sin bostad',
              elderly: 'Personen är gammal och klarar sig inte',
              other: 'Något annat',
            },
            missing: 'Välj vad det handlar om.',
          },
          what: {
            label: 'Vad har du sett, hört eller fått veta?',
            hint: 'Finns det barn i hemmet? Skriv det. Vill du vara anonym: skriv inget som visar vem du är.',
            missing: 'Beskriv vad du är orolig för.',
          },
          since: {
            label: 'Hur länge har det hållit på, och hur ofta händer det?',
            hint: 'Ungefär räcker.',
          },
          knows: {
            label: 'Vet personen om att du skriver till oss?',
            hint: 'Du behöver inte ha berättat det. Berätta inte om det kan vara farligt för någon.',
            options: { yes: 'Ja', no: 'Nej', unsure: 'Jag vet inte' },
          },
        },
      },
      atWork: {
        title: 'Skriver du i ditt arbete?',
        fields: {
          as: {
            label: 'Skriver du i ditt arbete?',
            options: {
              private: 'Nej, jag skriver privat',
              authority: 'Ja, för en myndighet',
              doctor: 'Ja, som läkare',
              otherWork: 'Ja, i ett annat arbete',
            },
            missing: 'Välj om du skriver i ditt arbete.',
          },
        },
      },
      compulsory: {
        title: 'Är det en anmälan enligt 6 § LVM?',
        lead: 'Myndigheter som möter personer med missbruk, och läkare, kan vara skyldiga att anmäla till socialnämnden enligt 6 § lagen om vård av missbrukare i vissa fall (LVM). Säg då vem du är och var du arbetar på sidorna som kommer.',
        fields: {
          report: {
            label: 'Är det här en sådan anmälan?',
            options: { yes: 'Ja', no: 'Nej', unsure: 'Jag vet inte, bedöm det hos er' },
            missing: 'Välj om det är en anmälan enligt LVM.',
          },
        },
      },
      who: reporter.who,
      contact: reporter.contact,
    },
    rules: {
      nobodyToFind: 'Skriv personens namn, eller något om var personen finns. Annars kan vi inte hitta rätt.',
    },
  },

  papers: {},

  before: {
    title: 'Berätta att du är orolig för en vuxen',
    lead: 'Det tar några minuter. Är någon i fara nu? Ring {{emergency}} först.',
    points: [
      'Hjälpen är frivillig för den som är vuxen. Vi kan fråga och erbjuda, och det är ofta en bra början.',
      'Du kan vara anonym. Vill du det: skriv inget som visar vem du är. Du väljer i slutet av formuläret.',
      'Säger du ditt namn kan vi inte lova att personen aldrig får veta det.',
      'Vi får inte berätta för dig hur det går.',
      'När du har skickat får du en kod. Med den kan du komma tillbaka.',
    ],
    start: 'Börja',
  },

  statement: {
    title: 'Innan du skickar',
    paragraphs: ['Du skickar utan att skriva under.'],
    consequences: [
      'Läs en gång till. Vill du vara anonym: se efter att inget visar vem du är.',
      'Den som det gäller kan få läsa det du har skrivit.',
      'Det går inte att ta tillbaka det du har skickat. Men du kan lägga till och rätta med koden som du får.',
    ],
  },

  receipt: {
    next: [
      'Vi läser det du har skrivit. Vi kan höra av oss till personen och erbjuda hjälp.',
      'Hjälpen är frivillig. Personen bestämmer själv om hen vill ta emot den.',
      'Vi får inte berätta för dig hur det går. Det är för att skydda personen, inte för att det du skrev är oviktigt.',
    ],
    add: reporter.code,
    withdraw:
      'Det går inte att ta tillbaka det du har skickat. Blev något fel? Kom tillbaka med koden och skriv hur det är.',
    contact:
      'Vill du prata med oss? Ring {{phone}}, {{phoneHours}}. När vi har stängt: socialjouren på {{socialjour}}, {{socialjourHours}}. Vid fara: {{emergency}}. Vill du vara anonym: ring från dolt nummer.',
  },

  statuses: {
    received,
    underReview: working,
    forwarded: working,
    closed: {
      name: 'Vi har tagit hand om den',
      explanation:
        'Vi har läst det du skrev och gjort det vi kan. Vi får inte berätta vad det ledde till. Är du fortfarande orolig? Skriv till oss igen.',
    },
    suspected: received,
  },
}

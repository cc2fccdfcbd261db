import { reporter } from './concern-reporter.ts'

const working = {
  name: 'Vi tar hand om den',
  explanation: 'Vi arbetar med det du har skrivit. Titta gärna in igen: vi kan ha en fråga till dig.',
}

/** A private person's report about a child. */
export const concernPrivate = {
  journey: {
    // Shown in page titles, where a bystander reads it.
    name: 'Formulär',
    sections: {
      concern: 'Det du är orolig för',
      aboutYou: 'Du',
    },
    pages: {
      danger: {
        title: 'Är barnet i fara just nu?',
        fields: {
          now: {
            label: 'Är barnet i fara just nu?',
            hint: 'Till exempel om någon slår barnet nu, eller om ett litet barn är ensamt.',
            options: {
              yes: 'Ja',
              no: 'Nej',
              unsure: {
                label: 'Jag vet inte',
                hint: 'Ring oss på {{phone}} och fråga, {{phoneHours}}. När vi har stängt: socialjouren på {{socialjour}}, {{socialjourHours}}. Du kan fortsätta här också.',
              },
            },
            missing: 'Välj om barnet är i fara just nu.',
          },
        },
      },
      dangerCall: {
        title: 'Ring {{emergency}} nu',
        lead: 'Säg att ett barn är i fara. Du kan be att få prata med socialjouren. Det du skriver här läser vi bara när vi har öppet, så ring först. Sedan kan du fortsätta här.',
        fields: { called: reporter.called },
      },
      children: {
        title: 'Vilket barn är du orolig för?',
        lead: 'Lägg till ett barn i taget. Du behöver inte veta allt.',
        add: 'Lägg till ett barn',
        addAnother: 'Lägg till ett barn till',
        item: 'Barn',
        empty: 'Inget barn tillagt än',
        fields: {
          name: { label: 'Vad heter barnet?', hint: 'Hoppa över om du inte vet.' },
          known: {
            label: 'Hur gammalt är barnet?',
            options: {
              birthDay: 'Jag vet när barnet är fött',
              age: 'Jag vet ungefär hur gammalt barnet är',
              unknown: 'Jag vet inte',
            },
            missing: 'Välj vad du vet om barnets ålder.',
          },
          birthDay: { label: 'När är barnet fött?', missing: 'Skriv vilken dag barnet är fött.' },
          age: {
            label: 'Ungefär hur många år är barnet?',
            hint: 'Skriv 0 om barnet inte har fyllt ett år.',
            missing: 'Skriv ungefär hur många år barnet är.',
          },
          where: {
            label: 'Var finns barnet på dagarna eller nätterna?',
            hint: 'Adress, skola, förskola eller något annat som hjälper oss att hitta rätt barn.',
          },
          now: { label: 'Var är barnet just nu?', hint: 'Om du vet.' },
          guardian: { label: 'Namn på en förälder eller vårdnadshavare', hint: 'Om du vet.' },
          otherGuardian: { label: 'Namn på en till förälder eller vårdnadshavare', hint: 'Om du vet.' },
        },
      },
      concern: {
        title: 'Berätta vad du är orolig för',
        lead: 'Skriv med egna ord. Du behöver inte ha bevis, det räcker att du misstänker något.',
        fields: {
          what: {
            label: 'Vad har du sett, hört eller fått veta?',
            hint: 'Skriv gärna vad barnet själv har sagt, och vad som är bra runt barnet. Vill du vara anonym: skriv inget som visar vem du är.',
            missing: 'Beskriv vad du är orolig för.',
          },
          since: {
            label: 'Hur länge har det hållit på, och hur ofta händer det?',
            hint: 'Ungefär räcker.',
          },
          how: {
            label: 'Hur vet du det?',
            hint: 'Välj allt som stämmer.',
            options: {
              saw: 'Jag har sett det själv',
              heard: 'Jag har hört det själv',
              childTold: 'Barnet har berättat',
              othersTold: 'Någon annan har berättat',
            },
          },
        },
      },
      papers: {
        title: 'Vill du skicka med en bild eller ett dokument?',
        lead: 'Du behöver inte. Vi tar bort uppgifter om plats, tid och kamera ur bilder, och vem som har gjort ett dokument, innan någon av oss ser dem. Men det som syns på bilden eller står i texten kan visa vem du är.',
      },
      who: reporter.who,
      contact: reporter.contact,
    },
    rules: {
      nobodyToFind: 'Skriv barnets namn, eller något om var barnet finns. Annars kan vi inte hitta barnet.',
    },
  },

  papers: {
    document: {
      name: 'Bild eller dokument',
      looksLike: 'Till exempel ett foto, en skärmbild eller ett brev.',
      whereToFind: 'I din telefon eller dator. Ta inga risker för att få en bild.',
    },
  },

  before: {
    title: 'Berätta att du är orolig för ett barn',
    lead: 'Det tar några minuter. Är barnet i fara nu? Ring {{emergency}} först.',
    points: [
      'Du behöver inte ha bevis. Det räcker att du misstänker att ett barn far illa.',
      'Du kan vara anonym. Vill du det: skriv inget som visar vem du är. Du väljer i slutet av formuläret.',
      'Säger du ditt namn kan vi inte lova att familjen aldrig får veta det.',
      'Familjen får veta att det har kommit in en anmälan. Barnets vårdnadshavare, och barnet om det är gammalt nog, kan få läsa det du skriver.',
      'När du har skickat får du en kod. Med den kan du komma tillbaka.',
    ],
    start: 'Börja',
  },

  statement: {
    title: 'Innan du skickar',
    paragraphs: ['Du skickar utan att skriva under.'],
    consequences: [
      'Läs en gång till. Vill du vara anonym: se efter att inget visar vem du är.',
      'Familjen får veta att det har kommit in en anmälan.',
      'Det går inte att ta tillbaka det du har skickat. Men du kan lägga till och rätta med koden som du får.',
    ],
  },

  receipt: {
    next: [
      'Vi bedömer genast om barnet behöver skydd (20 kap. 1 § socialtjänstlagen).',
      'Inom 14 dagar från att anmälan kom in bestämmer vi om vi ska börja en utredning (20 kap. 2 § socialtjänstlagen).',
      'Vi får inte berätta för dig hur det går. Det är för att skydda barnet, inte för att det du skrev är oviktigt.',
    ],
    add: reporter.code,
    withdraw:
      'Det går inte att ta tillbaka en anmälan. Blev något fel? Kom tillbaka med koden och skriv hur det är.',
    contact:
      'Vill du prata med oss? Ring {{phone}}, {{phoneHours}}. När vi har stängt: socialjouren på {{socialjour}}, {{socialjourHours}}. Vid fara: {{emergency}}. Vill du vara anonym: ring från dolt nummer.',
  },

  statuses: {
    received: {
      name: 'Framme',
      explanation: 'Vi har fått det du skrev. Titta gärna in igen: vi kan ha en fråga till dig.',
    },
    assessing: working,
    decided: working,
    forwarded: working,
    closed: {
      name: 'Vi har tagit hand om den',
      explanation:
        'Vi har läst och gjort vår bedömning. Vi får inte berätta vad den blev. Är du fortfarande orolig? Skriv till oss igen.',
    },
    suspected: {
      name: 'Framme',
      explanation: 'Vi har fått det du skrev. Titta gärna in igen: vi kan ha en fråga till dig.',
    },
  },
}

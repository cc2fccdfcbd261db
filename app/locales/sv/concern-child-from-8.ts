const codeWord = {
  label: 'Hemligt ord',
  hint: 'Hitta på ett ord. Vi säger ordet först. Då vet du att det är vi.',
}

/** The form of a child's own door in words for 8 to 12. Every sentence is measured: see the test of the child's words. */
export const concernChildFrom8 = {
  danger8: {
    title: 'Är du eller någon annan i fara just nu?',
    fields: {
      now: {
        label: 'Är du eller någon annan i fara just nu?',
        hint: 'Fara är till exempel att någon slår eller hotar dig nu.',
        options: { yes: 'Ja', no: 'Nej', unsure: 'Jag vet inte' },
      },
    },
  },
  call8: {
    title: 'Ring {{emergency}} nu, om du kan',
    lead: 'Då kan du få hjälp snabbt. Du får ringa fast du är barn. Säg var du är. Det du skriver här läser vi inte direkt.',
    fields: {
      called: {
        label: 'Har du ringt?',
        options: {
          called: 'Ja',
          willCall: 'Nej, men jag ska ringa',
          cannot: { label: 'Nej, jag kan inte', hint: 'Be en vuxen som du litar på att ringa åt dig.' },
        },
      },
    },
  },
  story8: {
    title: 'Berätta med dina egna ord',
    lead: 'Skriv som du vill. Du kan inte skriva fel. Det är inte ditt fel det som har hänt.',
    fields: {
      what: {
        label: 'Vad har hänt?',
        hint: 'Skriv lite eller mycket. Vill du vara hemlig? Skriv då inga namn.',
        missing: 'Skriv något om vad som har hänt. Det räcker med några ord.',
      },
      about: {
        label: 'Vad handlar det om?',
        hint: 'Du får välja flera. Du kan också hoppa över.',
        options: {
          hurt: 'Någon slår eller hotar',
          touched: 'Någon tar på min kropp fast jag inte vill',
          quarrels: 'Bråk hemma',
          drinking: 'En vuxen dricker för mycket eller tar droger',
          alone: 'Jag är ensam mycket, eller får inte mat',
          decided: 'Jag får inte göra det andra barn får',
          online: 'Något på nätet eller i mobilen',
          friend: 'En kompis eller ett syskon',
          myself: 'Jag mår dåligt',
          other: 'Något annat',
        },
      },
    },
  },
  home8: {
    title: 'Vilka bor du med?',
    fields: {
      who: {
        label: 'Vilka bor du med?',
        hint: 'Till exempel mamma, pappa, syskon eller någon annan. Du behöver inte skriva namn.',
      },
    },
  },
  reach8: {
    title: 'Hur vill du att vi når dig?',
    fields: {
      how: {
        label: 'Hur vill du att vi når dig?',
        hint: 'Du väljer. Vi kan inte lova att det alltid går, men vi vill göra som du vill.',
        options: {
          text: 'Med sms',
          call: 'Ring mig',
          school: { label: 'I skolan', hint: 'Genom en vuxen som du väljer.' },
          here: { label: 'Bara här', hint: 'Du får en kod när du skickar. Med den kan du läsa vårt svar.' },
        },
      },
    },
  },
  when8: {
    title: 'När och var passar det?',
    lead: 'Tänk på när du kan prata utan att någon hör.',
    fields: {
      where: {
        label: 'Var får vi höra av oss?',
        options: {
          anywhere: 'Det går bra överallt',
          notAtHome: 'Inte när jag är hemma',
          onlyAtSchool: 'Bara när jag är i skolan',
        },
      },
      time: {
        label: 'När på dagen?',
        hint: 'Du får välja flera.',
        options: {
          morning: 'Före skolan',
          schoolTime: 'På skoltid',
          afterSchool: 'Efter skolan',
          evening: 'På kvällen',
        },
      },
      by: {
        label: 'Vem vill du prata med?',
        options: {
          anybody: 'Det spelar ingen roll',
          woman: 'En kvinna',
          man: 'En man',
          known: 'Någon hos er som jag känner',
        },
      },
      known: { label: 'Vem är det?', hint: 'Skriv ett namn om du vet det.' },
    },
  },
  number8: {
    title: 'Vilket nummer har du?',
    lead: 'Ser någon annan din mobil? Då är det bättre att vi bara svarar här, eller i skolan.',
    fields: {
      phone: {
        label: 'Ditt nummer',
        hint: 'Om du inte skriver något svarar vi bara här, med koden.',
      },
      codeWord,
    },
  },
  school8: {
    title: 'Vem i skolan?',
    lead: 'Välj en vuxen som du litar på. Då vet den personen att vi vill nå dig.',
    fields: {
      school: { label: 'Vilken skola går du i?' },
      person: { label: 'Vilken vuxen ska vi prata med?', hint: 'Till exempel din lärare.' },
      codeWord,
    },
  },
  me8: {
    title: 'Vill du säga vem du är?',
    lead: 'Du måste inte. Men om vi inte vet vem du är kan det vara svårt för oss att hjälpa dig. Det du skriver här lägger vi för sig.',
    why: 'Om vi vet vem du är kan vi hitta dig om du behöver hjälp. Då kan vi inte lova att ingen får veta att det var du som skrev. Du kan säga ditt namn senare om du vill.',
    fields: {
      name: { label: 'Vad heter du?' },
      birthDay: { label: 'När är du född?' },
    },
  },
  mySchool8: {
    title: 'Vilken skola går du i?',
    fields: {
      school: { label: 'Vilken skola går du i?' },
    },
  },
}

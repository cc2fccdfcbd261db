/** The same form in words for 13 to 17. */
export const concernChildFrom13 = {
  danger13: {
    title: 'Är du eller någon annan i fara just nu?',
    fields: {
      now: {
        label: 'Är du eller någon annan i fara just nu?',
        hint: 'Till exempel om någon slår, hotar eller låser in dig, eller om du tänker göra dig illa.',
        options: { yes: 'Ja', no: 'Nej', unsure: 'Jag är inte säker' },
      },
    },
  },
  call13: {
    title: 'Ring {{emergency}} nu, om du kan',
    lead: 'Det är den snabbaste vägen till hjälp. Säg vad som händer och var du är. Det du skriver här läser vi inte direkt, så vänta inte på svar från oss.',
    fields: {
      called: {
        label: 'Har du ringt?',
        options: {
          called: 'Ja',
          willCall: 'Nej, men jag ska ringa',
          cannot: {
            label: 'Nej, jag kan inte ringa',
            hint: 'Gå till någon annan om du kan, och be någon du litar på att ringa.',
          },
        },
      },
    },
  },
  story13: {
    title: 'Berätta med dina egna ord',
    lead: 'Du behöver inte ha bevis, och du behöver inte vara säker. Skriv det du vill och orkar. Du kan berätta mer senare.',
    fields: {
      what: {
        label: 'Vad har hänt?',
        hint: 'Vill du inte visa vem du är? Skriv då inga namn och inget som bara du kan veta.',
        missing: 'Skriv något om vad som har hänt. Det räcker med några ord.',
      },
      about: {
        label: 'Vad handlar det om?',
        hint: 'Du kan välja flera, eller hoppa över.',
        options: {
          hurt: 'Någon slår, hotar eller skrämmer',
          touched: 'Någon tar på mig eller tvingar mig till sex',
          quarrels: 'Bråk hemma',
          drinking: 'Någon dricker för mycket eller tar droger',
          alone: 'Jag får inte det jag behöver, som mat, kläder eller en trygg plats',
          decided: 'Andra bestämmer vem jag får träffa, älska eller gifta mig med',
          online: 'Bilder, hot eller press på nätet',
          friend: 'En kompis eller ett syskon',
          myself: 'Jag mår dåligt, eller gör mig själv illa',
          other: 'Något annat',
        },
      },
    },
  },
  home13: {
    title: 'Vilka bor du med?',
    why: 'Det kan finnas fler barn som behöver hjälp.',
    fields: {
      who: {
        label: 'Vilka bor du med?',
        hint: 'Till exempel föräldrar, syskon eller någons nya partner. Du behöver inte skriva namn.',
      },
    },
  },
  reach13: {
    title: 'Hur vill du att vi når dig?',
    fields: {
      how: {
        label: 'Hur vill du att vi når dig?',
        hint: 'Vi kan inte lova att det alltid går, men vi vill göra det på ditt sätt.',
        options: {
          text: 'Med sms',
          call: 'Ring mig',
          school: { label: 'I skolan', hint: 'Genom en vuxen som du själv väljer.' },
          here: {
            label: 'Bara här, med en kod',
            hint: 'Du får koden när du har skickat. Kom tillbaka med den och läs vårt svar.',
          },
        },
      },
    },
  },
  when13: {
    title: 'När och var passar det?',
    lead: 'Välj när du kan prata utan att någon annan hör eller ser.',
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
        hint: 'Du kan välja flera.',
        options: {
          morning: 'Före skolan',
          schoolTime: 'På skoltid',
          afterSchool: 'Efter skolan',
          evening: 'På kvällen',
        },
      },
      by: {
        label: 'Vem vill du helst prata med?',
        options: {
          anybody: 'Det spelar ingen roll',
          woman: 'En kvinna',
          man: 'En man',
          known: 'Någon hos er som jag redan känner',
        },
      },
      known: {
        label: 'Vem är det?',
        hint: 'Skriv ett namn, om du vet det. Vi kan inte lova att just den personen kan.',
      },
    },
  },
  number13: {
    title: 'Vilket nummer ska vi använda?',
    lead: 'Kan någon annan läsa dina sms eller se vem som ringer? Då är det tryggare att vi bara svarar här, eller i skolan.',
    fields: {
      phone: {
        label: 'Ditt nummer',
        hint: 'Skriver du inget nummer svarar vi bara här, med koden.',
      },
      codeWord: {
        label: 'Kodord',
        hint: 'Hitta på ett ord som vi säger eller skriver först. Då vet du att det är vi.',
      },
    },
  },
  school13: {
    title: 'Vem i skolan ska vi gå genom?',
    lead: 'Välj en vuxen som du litar på. Den personen får veta att vi vill nå dig.',
    fields: {
      school: { label: 'Vilken skola går du i?' },
      person: {
        label: 'Vilken vuxen ska vi prata med?',
        hint: 'Till exempel en lärare, en kurator eller någon på elevhälsan.',
      },
      codeWord: {
        label: 'Kodord',
        hint: 'Hitta på ett ord som vi säger först. Då vet du att det är vi.',
      },
    },
  },
  me13: {
    title: 'Vill du säga vem du är?',
    lead: 'Du bestämmer. Vet vi inte vem du är kan vi bara svara här, och då är det svårare för oss att hjälpa dig. Det du skriver på den här sidan lägger vi för sig.',
    why: 'Säger du vem du är kan vi hitta dig om du behöver hjälp. Men då kan vi inte lova att ingen får veta att det var du som skrev. Du kan också vänta och säga ditt namn senare, med koden.',
    fields: {
      name: { label: 'Vad heter du?' },
      birthDay: { label: 'När är du född?' },
    },
  },
  mySchool13: {
    title: 'Vilken skola går du i?',
    fields: {
      school: { label: 'Vilken skola går du i?' },
    },
  },
}

const yesNo = { yes: 'Ja', no: 'Nej' }
const yesNoUnknown = { yes: 'Ja', no: 'Nej', unknown: 'Jag vet inte' }

const call =
  'Är ett barn i fara nu: ring {{emergency}}. Kan det inte vänta: ring oss på {{phone}}, eller socialjouren på {{socialjour}} när vi har stängt.'

/** Never advises to tell: where it can be dangerous, it says not to. */
const doNotTell =
  'Misstänker du våld, sexuella övergrepp eller hedersförtryck? Berätta då inte för familjen. Prata med oss först: {{phone}}.'

const interpreter = {
  interpreter: {
    label: 'Behövs tolk?',
    options: yesNoUnknown,
    missing: 'Välj om det behövs tolk.',
  },
  language: { label: 'På vilket språk?', missing: 'Skriv på vilket språk.' },
}

const told = (who: string) => ({
  told: {
    label: `Vet ${who} att du gör anmälan?`,
    hint: doNotTell,
    options: yesNo,
    missing: `Välj om ${who} vet att du gör anmälan.`,
  },
  reaction: { label: 'Hur blev reaktionen?' },
  whyNot: {
    label: 'Varför inte?',
    hint: 'Till exempel att du är rädd att barnet far illa av det, att barnet är för litet eller att du inte har hunnit.',
    missing: `Skriv varför ${who} inte vet om anmälan.`,
  },
})

const statusReceived = {
  name: 'Mottagen',
  explanation:
    'Vi har fått det du skickade. Vi bedömer genast om någon behöver skydd (20 kap. 1 § socialtjänstlagen).',
}
const statusDone = { name: 'Klart', explanation: 'Vi är klara med det du skickade.' }

/** The report of somebody who must report (19 kap. 1 § SoL), and what is said of it afterwards. */
export const concernProfessional = {
  journey: {
    // Shown in page titles, where a bystander reads it.
    name: 'Formulär',
    sections: {
      start: 'Innan du börjar',
      children: 'Vem det gäller',
      concern: 'Det du oroar dig för',
      family: 'Familjen',
      reporter: 'Du som anmäler',
      finish: 'Till sist',
    },
    pages: {
      danger: {
        title: 'Är ett barn i fara just nu?',
        fields: {
          now: {
            label: 'Är ett barn i fara just nu?',
            hint: 'Till exempel om barnet kan bli slaget i kväll, är lämnat ensamt eller är rädd för att gå hem.',
            options: {
              yes: 'Ja',
              unsure: { label: 'Kanske', hint: 'Välj det här om du tvekar. Då ser du vart du ska ringa.' },
              no: 'Nej, inte just nu',
            },
            missing: 'Välj om ett barn är i fara just nu.',
          },
        },
      },
      dangerHelp: {
        title: 'Ring innan du skriver',
        lead:
          'Är det fara för någon nu: ring {{emergency}} och be att få prata med socialjouren. Annars ringer du oss på {{phone}}, ' +
          'eller socialjouren på {{socialjour}} när vi har stängt. Skriv sedan klart här.',
        fields: {
          called: {
            label: 'Har du ringt?',
            options: {
              called: 'Ja, jag har ringt',
              willCall: 'Nej, men jag ringer nu',
              cannotCall: { label: 'Nej, jag kan inte ringa', hint: 'Be någon annan ringa åt dig.' },
            },
            missing: 'Välj om du har ringt.',
          },
        },
        why: 'Det du skriver läser vi först när vi har öppet. Ett samtal når fram direkt.',
      },

      about: {
        title: 'Vem gäller din oro?',
        fields: {
          whom: {
            label: 'Vem gäller din oro?',
            hint: 'Har flera syskon det svårt gör du en anmälan för alla.',
            options: {
              children: 'Ett eller flera barn',
              unborn: {
                label: 'Ett väntat barn',
                hint: 'Skyldigheten att anmäla gäller barn som är födda. Du kan ändå höra av dig till oss här. Hälso- och sjukvården kan lämna uppgifter om en gravid till oss (25 kap. 12 § offentlighets- och sekretesslagen).',
              },
            },
            missing: 'Välj vem din oro gäller.',
          },
        },
      },
      children: {
        title: 'Vilka barn gäller det?',
        lead: 'Lägg till alla barn du oroar dig för, och syskon som du känner till. Skriv det du vet. Du behöver inte ta reda på mer.',
        fields: {
          name: {
            label: 'Barnets namn',
            hint: 'Vet du inte namnet skriver du ”okänt”.',
            missing: 'Skriv barnets namn, eller ”okänt”.',
          },
          is: {
            label: 'Är det barnet du oroar dig för?',
            options: { concerned: 'Ja', sibling: 'Nej, det är ett syskon' },
            missing: 'Välj om det är barnet du oroar dig för.',
          },
          known: {
            label: 'Vad vet du om barnets ålder?',
            options: {
              personalNumber: 'Jag vet personnumret',
              birthDay: 'Jag vet när barnet är fött',
              age: 'Jag vet ungefär hur gammalt barnet är',
            },
            missing: 'Välj vad du vet om barnets ålder.',
          },
          personalNumber: { label: 'Barnets personnummer', missing: 'Skriv barnets personnummer.' },
          birthDay: { label: 'När är barnet fött?', missing: 'Skriv när barnet är fött.' },
          age: {
            label: 'Ungefär hur gammalt är barnet?',
            hint: 'Antal år. Skriv 0 för ett barn som inte har fyllt ett.',
            missing: 'Skriv ungefär hur gammalt barnet är.',
          },
          address: {
            label: 'Var bor barnet?',
            hint: 'Gata och ort. Har familjen skyddade personuppgifter: skriv ingen adress här, ring oss på {{phone}}.',
          },
          now: {
            label: 'Var är barnet nu?',
            options: {
              home: 'Hemma',
              school: 'I skolan eller förskolan',
              care: 'På sjukhus eller annan vård',
              elsewhere: 'Någon annanstans',
              unknown: 'Jag vet inte',
            },
            missing: 'Välj var barnet är nu.',
          },
          nowWhere: { label: 'Var då?', missing: 'Skriv var barnet är nu.' },
          ...interpreter,
          needs: {
            label: 'Behöver barnet något särskilt när vi träffas?',
            hint: 'Till exempel på grund av sjukdom, allergi, funktionsnedsättning eller för att kunna berätta.',
          },
          ...told('barnet'),
        },
        add: 'Lägg till ett barn',
        addAnother: 'Lägg till ett barn till',
        item: 'Barn',
        empty: 'Du har inte lagt till något barn än.',
      },
      unborn: {
        title: 'Det väntade barnet',
        lead: 'Om den som väntar barnet frågar vi längre fram.',
        fields: {
          due: { label: 'När väntas barnet?', hint: 'Datum eller ungefärlig tid, till exempel ”i mars”.' },
          otherParent: { label: 'Vem är barnets andra förälder?' },
        },
      },

      observed: {
        title: 'Vad är du orolig för?',
        lead: 'Du behöver inte vara säker och inte ha bevis. Skriv inte vem du är här, det frågar vi om för sig.',
        fields: {
          what: {
            label: 'Vad har du sett, hört eller fått veta?',
            hint: 'Berätta så konkret du kan: vad som hände, när, var och vilka som var med. Skilj på det du vet och det du tror.',
            missing: 'Skriv vad du har sett, hört eller fått veta.',
          },
          how: {
            label: 'Hur vet du det?',
            hint: 'Kryssa för allt som stämmer.',
            options: {
              saw: 'Jag har själv sett det',
              heard: 'Jag har själv hört det',
              childTold: 'Barnet har berättat för mig',
              parentTold: 'En förälder har berättat för mig',
              otherTold: 'Någon annan har berättat för mig',
              documents: 'Det framgår av papper eller journal',
            },
            missing: 'Välj hur du vet det.',
          },
          who: {
            label: 'Vem har berättat?',
            hint: 'Till exempel en kollega, ett syskon eller en granne. Namn om du kan.',
            missing: 'Skriv vem som har berättat.',
          },
        },
        why: 'Vi behöver veta om det är något du själv har varit med om eller något du har hört av andra.',
      },
      time: {
        title: 'Sedan när, och hur ofta?',
        fields: {
          since: {
            label: 'Sedan när har du varit orolig?',
            options: {
              day: 'Jag vet vilken dag',
              roughly: 'Jag vet ungefär',
              unknown: 'Jag vet inte',
            },
            missing: 'Välj sedan när du har varit orolig.',
          },
          sinceDay: { label: 'Vilken dag?', missing: 'Skriv vilken dag.' },
          sinceRoughly: {
            label: 'Ungefär när?',
            hint: 'Till exempel ”sedan i somras”.',
            missing: 'Skriv ungefär när.',
          },
          often: {
            label: 'Hur ofta händer det?',
            options: {
              once: 'Det har hänt en gång',
              sometimes: 'Ibland',
              weekly: 'Varje vecka',
              daily: 'Varje dag eller nästan varje dag',
              unknown: 'Jag vet inte',
            },
            missing: 'Välj hur ofta det händer.',
          },
          latest: { label: 'När hände det senast?' },
        },
      },
      signs: {
        title: 'Vad märker du?',
        lead: 'Hoppa över det du inte vet något om.',
        fields: {
          child: {
            label: 'Hos barnet',
            hint: 'Till exempel skador, hunger, trötthet, oro, frånvaro eller att barnet har förändrats.',
          },
          adults: {
            label: 'Hos de vuxna',
            hint: 'Till exempel sjukdom, alkohol eller andra droger, våld eller att de är svåra att nå.',
          },
          between: {
            label: 'Mellan barnet och de vuxna',
            hint: 'Till exempel hur de pratar med varandra, tröstar och sätter gränser.',
          },
        },
      },
      ownWords: {
        title: 'Vad säger barnet själv?',
        fields: {
          said: {
            label: 'Vad säger barnet själv?',
            hint: 'Skriv med barnets egna ord om du kan, och när barnet sa det. Du behöver inte fråga ut barnet.',
          },
        },
      },
      violence: {
        title: 'Tror du att barnet är utsatt för något av det här?',
        fields: {
          kinds: {
            label: 'Tror du att barnet är utsatt för något av det här?',
            hint: 'Din misstanke räcker. Välj ”Jag är osäker” om du bara har en känsla.',
            options: {
              physical: 'Slag eller annat fysiskt våld',
              psychological: 'Hot, kränkningar eller annat psykiskt våld',
              witnessed: 'Barnet ser eller hör våld mot någon annan i familjen',
              sexual: 'Sexuella övergrepp',
              honour: {
                label: 'Hedersförtryck',
                hint: 'Till exempel hot om att giftas bort, könsstympas eller föras utomlands.',
              },
              unsure: 'Jag är osäker',
              none: 'Nej, inget av det här',
            },
            missing: 'Välj det du tror, eller ”Nej, inget av det här”.',
          },
        },
        why: 'Vid våld, övergrepp och hedersförtryck behöver vi ofta planera ihop med polisen innan någon i familjen får veta.',
      },
      talkFirst: {
        title: 'Berätta inte för familjen än',
        lead: 'Prata med oss först: {{phone}}, eller socialjouren på {{socialjour}} när vi har stängt. Fråga inte ut barnet. Det är vårt och polisens arbete att ta reda på mer.',
        fields: {
          police: {
            label: 'Vet polisen om det?',
            options: yesNoUnknown,
            missing: 'Välj om polisen vet om det.',
          },
          policeWhat: { label: 'När fick polisen veta det, och finns det ett diarienummer?' },
        },
        why: 'Om den som gör barnet illa får veta kan barnet bli hotat eller tystat, och spår kan försvinna.',
      },
      strengths: {
        title: 'Vad fungerar bra?',
        lead: 'Det som skyddar barnet är lika viktigt för vår bedömning som det som oroar dig.',
        fields: {
          works: {
            label: 'Vad fungerar bra för barnet?',
            hint: 'Till exempel skolan, vänner, intressen, eller sådant som föräldrarna gör bra.',
          },
          adults: {
            label: 'Vilka vuxna litar barnet på?',
            hint: 'Till exempel en mormor, en granne, en tränare eller en lärare.',
          },
        },
      },
      measures: {
        title: 'Vad har ni redan gjort?',
        fields: {
          done: {
            label: 'Vad har du och din arbetsplats gjort för barnet?',
            hint: 'Till exempel samtal, möten, stöd eller en remiss, och vad det ledde till.',
          },
          reported: {
            label: 'Har ni anmält oro för barnet förut?',
            options: yesNoUnknown,
            missing: 'Välj om ni har anmält oro för barnet förut.',
          },
          reportedWhen: { label: 'När?' },
        },
      },
      nextDay: {
        title: 'Vad händer det närmaste dygnet?',
        fields: {
          plan: {
            label: 'Vad händer det närmaste dygnet?',
            hint: 'Till exempel när barnet går hem och vem som hämtar, om barnet är rädd för att gå hem, eller om familjen ska resa.',
          },
        },
        why: 'Vi bedömer genast om barnet behöver skydd (20 kap. 1 § socialtjänstlagen).',
      },

      expecting: {
        title: 'Den som väntar barnet',
        lead: 'Skriv det du vet.',
        fields: {
          name: {
            label: 'Namn',
            hint: 'Vet du inte namnet skriver du ”okänt”.',
            missing: 'Skriv namnet, eller ”okänt”.',
          },
          personalNumber: { label: 'Personnummer' },
          phone: { label: 'Telefon' },
          address: {
            label: 'Adress',
            hint: 'Har personen skyddade personuppgifter: skriv ingen adress här, ring oss på {{phone}}.',
          },
          ...interpreter,
          ...told('personen'),
        },
      },
      home: {
        title: 'Hur bor barnet?',
        lead: 'Gäller det flera barn som bor olika, skriv hur det är för vart och ett.',
        fields: {
          livesWith: {
            label: 'Vem eller vilka bor barnet hos?',
            hint: 'Till exempel ”växelvis hos mamma och pappa”. Vet du inte skriver du det.',
            missing: 'Skriv vem eller vilka barnet bor hos.',
          },
          custody: {
            label: 'Vem har vårdnaden?',
            options: {
              both: 'Två vårdnadshavare tillsammans',
              one: 'En vårdnadshavare',
              other: 'Någon annan',
              unknown: 'Jag vet inte',
            },
            missing: 'Välj vem som har vårdnaden.',
          },
          custodyWho: { label: 'Vem?', missing: 'Skriv vem som har vårdnaden.' },
        },
      },
      knowsGuardians: {
        title: 'Vet du vilka barnets vårdnadshavare är?',
        fields: {
          any: {
            label: 'Vet du vilka barnets vårdnadshavare är?',
            hint: 'Välj ja också om du bara vet vem en av dem är.',
            options: yesNo,
            missing: 'Välj om du vet vilka barnets vårdnadshavare är.',
          },
        },
      },
      guardians: {
        title: 'Vilka är vårdnadshavare?',
        lead: 'Du kan också lägga till andra vuxna som barnet bor med.',
        fields: {
          name: { label: 'Namn', missing: 'Skriv namnet.' },
          relation: {
            label: 'Vem är det för barnet?',
            options: {
              mother: 'Mamma',
              father: 'Pappa',
              parent: 'Annan förälder',
              appointed: 'Särskilt förordnad vårdnadshavare',
              stepParent: 'Förälders partner',
              familyHome: 'Familjehemsförälder',
              other: 'Någon annan',
            },
            missing: 'Välj vem det är för barnet.',
          },
          personalNumber: { label: 'Personnummer' },
          phone: { label: 'Telefon' },
          address: {
            label: 'Adress',
            hint: 'Har någon i familjen skyddade personuppgifter: skriv ingen adress här, ring oss på {{phone}}.',
          },
          ...interpreter,
          ...told('personen'),
        },
        add: 'Lägg till en person',
        addAnother: 'Lägg till en person till',
        item: 'Vuxen',
        empty: 'Du har inte lagt till någon än.',
      },

      profession: {
        title: 'Var arbetar du?',
        fields: {
          group: {
            label: 'Var arbetar du?',
            hint: 'Grupperna är de som måste anmäla (19 kap. 1 § socialtjänstlagen). Familjerådgivare måste anmäla om de får veta att ett barn utnyttjas sexuellt eller misshandlas fysiskt eller psykiskt i hemmet (2 §). Hör du inte till någon grupp kan du anmäla ändå: alla bör göra det (4 §).',
            options: {
              school: 'Förskola, skola eller fritidshem',
              health: 'Hälso- och sjukvård eller tandvård',
              socialServices: 'Socialtjänst',
              disabilityServices: 'Verksamhet enligt LSS',
              privateActivity: 'Privat verksamhet för barn, vård, socialtjänst eller LSS',
              police: 'Polisen',
              employmentService: 'Arbetsförmedlingen',
              economicCrimeAuthority: 'Ekobrottsmyndigheten',
              socialInsurance: 'Försäkringskassan',
              prisonService: 'Kriminalvården',
              enforcementAuthority: 'Kronofogden',
              coastGuard: 'Kustbevakningen',
              countyBoard: 'Länsstyrelsen',
              migrationAgency: 'Migrationsverket',
              forensicMedicine: 'Rättspsykiatri hos Rättsmedicinalverket',
              taxAgency: 'Skatteverket',
              securityService: 'Säkerhetspolisen',
              customs: 'Tullverket',
              prosecution: 'Åklagarmyndigheten',
              mediator: 'Medlare enligt föräldrabalken',
              guard: 'Ordningsvakt',
              otherAuthority: 'Annan myndighet som berör barn',
              familyCounsellor: 'Familjerådgivning',
              none: 'Inget av det här',
            },
            missing: 'Välj var du arbetar.',
          },
        },
      },
      reporterName: {
        title: 'Vad heter du?',
        fields: {
          name: {
            label: 'Vad heter du?',
            hint: 'För- och efternamn. Den som anmäler i sitt arbete kan inte vara anonym. Familjen har i regel rätt att få veta vem som har anmält.',
            missing: 'Skriv vad du heter.',
          },
        },
      },
      work: {
        title: 'Ditt arbete',
        lead: 'Vi förvarar det här för sig, skilt från det du har berättat om barnet.',
        fields: {
          title: {
            label: 'Titel',
            hint: 'Till exempel lärare, barnmorska eller handläggare.',
            missing: 'Skriv din titel.',
          },
          workplace: {
            label: 'Arbetsplats',
            hint: 'Till exempel skolans eller mottagningens namn.',
            missing: 'Skriv din arbetsplats.',
          },
          phone: { label: 'Telefon', missing: 'Skriv ett telefonnummer där vi når dig.' },
          email: {
            label: 'E-post på jobbet',
            hint: 'Är du inte inloggad skickar vi sex siffror dit innan du kan skicka anmälan. Vi skriver inget om vad det gäller.',
            missing: 'Skriv din e-post på jobbet.',
          },
          reach: { label: 'När når vi dig bäst?' },
        },
      },

      afterwards: {
        title: 'Efter anmälan',
        fields: {
          feedback: {
            label: 'Vill du ha återkoppling?',
            hint: 'Du får veta om vi har inlett en utredning, inte gjort det eller redan hade en, om det inte är olämpligt. Vi svarar inom en vecka från beslutet (19 kap. 6 § socialtjänstlagen). Mer än så får vi oftast inte berätta.',
            options: yesNo,
            missing: 'Välj om du vill ha återkoppling.',
          },
          meeting: {
            label: 'Kan du vara med på ett möte med barnet och vårdnadshavarna?',
            hint: 'Ibland erbjuder vi ett möte om oron (19 kap. 5 § socialtjänstlagen). Vi frågar dig först.',
            options: yesNo,
            missing: 'Välj om du kan vara med på ett möte.',
          },
        },
      },
      papers: {
        title: 'Vill du skicka med något?',
        lead: 'Du behöver inte. Det du har skrivit räcker. Skicka bara sådant som har betydelse för barnet.',
      },
    },
    rules: {
      ownNumber: 'Det är ditt eget personnummer. Skriv barnets.',
      childNotBorn: 'Personnumret börjar med ett datum som inte har varit än. Kontrollera det.',
      childGrown: 'Personen har fyllt 21 år. Anmäl oro för en vuxen i stället, eller kontrollera åldern.',
      childOfAge: 'Personen har fyllt 18 år. Stämmer det?',
      childTwice: 'Barnet finns redan i listan.',
      latestFirst: 'Det senaste kan inte ha hänt före den dag då oron började. Kontrollera dagarna.',
      severalTimes: 'Du har skrivit att det har hänt en gång, men på två olika dagar. Stämmer det?',
      guardianIsChild: 'Samma personnummer står på ett av barnen. Kontrollera det.',
      guardianTwice: 'Personen finns redan i listan.',
      toldDespiteViolence:
        'Du har skrivit att personen vet om anmälan, och att du misstänker våld eller övergrepp. Ring oss på {{phone}} redan nu, eller socialjouren på {{socialjour}} när vi har stängt, så att vi kan skydda barnet.',
    },
  },

  papers: {
    notes: {
      name: 'Anteckningar eller intyg',
      looksLike: 'Till exempel anteckningar från samtal, en kartläggning eller ett intyg.',
      whereToFind: 'Följ reglerna på din arbetsplats för vad du får lämna ut.',
    },
    pictures: {
      name: 'Bilder',
      looksLike: 'Till exempel en teckning som barnet har gjort, eller ett meddelande.',
      whereToFind: 'Fotografera inte barnets kropp. Skador dokumenteras av vården.',
    },
  },

  before: {
    title: 'Anmäl oro i ditt arbete',
    lead: 'Du behöver inte vara säker. Får du kännedom om eller misstänker att ett barn far illa ska du anmäla det genast (19 kap. 1 § socialtjänstlagen).',
    points: [
      call,
      'Du som anmäler i ditt arbete kan inte vara anonym. Vi behöver veta ditt namn, din arbetsplats och hur vi når dig.',
      'Är du osäker på om det är så allvarligt? Ring oss och fråga utan att säga vem det gäller: {{phone}} ({{phoneHours}}).',
      'Familjen får veta att anmälan har kommit in. Vårdnadshavarna, och barnet om det är tillräckligt gammalt, kan få läsa den.',
      doNotTell,
      'Du kan logga in, eller fortsätta utan. Loggar du inte in bekräftar du din e-post på jobbet innan du skickar, och det du skriver finns kvar i några timmar.',
    ],
    start: 'Börja',
  },

  statement: {
    title: 'Innan du skickar',
    consequences: [
      'Har något blivit fel? Ändra det nu.',
      'Anmälan blir en handling hos oss. Vårdnadshavarna, och barnet om det är tillräckligt gammalt, kan få läsa den.',
      'Vem du är förvarar vi för sig, men familjen har i regel rätt att få veta det.',
    ],
    paragraphs: ['När du trycker på Skicka är anmälan gjord.'],
  },

  receipt: {
    next: [
      'Vi bedömer genast om barnet behöver skydd (20 kap. 1 § socialtjänstlagen).',
      'Inom 14 dagar tar vi ställning till om vi ska inleda en utredning, om det inte redan pågår en (20 kap. 2 §). Det kan ta längre tid bara om det finns synnerliga skäl.',
      'Har du bett om återkoppling får du den inom en vecka från beslutet, om det inte är olämpligt (19 kap. 6 §).',
      'Vi kan behöva ställa frågor till dig. Inleder vi en utredning ska du som måste anmäla lämna alla uppgifter som kan ha betydelse (20 kap. 6 §).',
    ],
    add: 'Kommer du på något mer? Skriv till oss på den här sidan, eller ring {{phone}} och säg numret som står här.',
    withdraw:
      'Det du har skickat finns kvar hos oss. Har något blivit fel ringer du oss på {{phone}}, så antecknar vi det.',
    contact: 'Vill du prata med oss? Ring {{phone}} ({{phoneHours}}) och säg numret som står här. ' + call,
  },

  statuses: {
    received: statusReceived,
    assessing: {
      name: 'Vi bedömer',
      explanation:
        'Vi tar ställning till om en utredning ska inledas. Det gör vi inom 14 dagar från att det du skickade kom in, om det inte finns synnerliga skäl (20 kap. 2 § socialtjänstlagen).',
    },
    decided: {
      name: 'Bedömningen är klar',
      explanation:
        'Har du bett om återkoppling får du den inom en vecka från beslutet, om det inte är olämpligt (19 kap. 6 § socialtjänstlagen).',
    },
    // Where a child belongs is never said, and not that somebody took this for spam.
    forwarded: statusDone,
    closed: statusDone,
    suspected: statusReceived,
  },

  /** What a mandated reporter who has asked is told, and nothing more (19 kap. 6 § SoL). */
  told: {
    opened: 'Vi har inlett en utredning.',
    'not-opened': 'Vi har inte inlett någon utredning.',
    running: 'Det pågick redan en utredning när anmälan kom in.',
  },

  /** For the file at work: nothing in it tells which child it was about. */
  employerReceipt: {
    heading: 'Kvitto till arbetsplatsen',
    about: 'Om anmälan',
    what: 'Vad',
    report: 'Anmälan till socialnämnden enligt 19 kap. {{section}} § socialtjänstlagen (2025:400)',
    contactMade: 'Uppgifter till socialnämnden',
    to: 'Till',
    by: 'Av',
    name: 'Namn',
    title: 'Titel',
    workplace: 'Arbetsplats',
    notesTitle: 'Om kvittot',
    notes: [
      'Kvittot säger inget om vem det gäller. Följ reglerna på din arbetsplats för hur det ska förvaras.',
      'Ärendenumret är för frågor till oss. Det öppnar inget.',
    ],
  },
}

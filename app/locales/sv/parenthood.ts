/** Who the law says is a child's parent: what anybody may read, and the questions that find the road. */
export const parenthood = {
  info: {
    title: 'Föräldraskap och faderskap',
    lead: 'När ett barn föds ska det vara klart vilka som är barnets föräldrar i lagens mening. Är ni gifta är det klart direkt. Annars kan ni behöva göra något.',
    start: 'Hitta din väg',
    startText:
      'Svara på några frågor, så får du veta vad som gäller för er. Du behöver inte logga in, och vi sparar inga svar.',
    call: 'Ring oss:',
    hours: 'Vi svarar {{phoneHours}}. Behöver ni tolk ordnar vi det. Det kostar er ingenting.',
    sections: {
      about: {
        heading: 'Vad det handlar om',
        paragraphs: [
          'Den som föder barnet är förälder direkt. Hur den andra blir förälder beror på om ni är gifta och på hur barnet kom till.',
          'Det har betydelse för barnets rätt till arv, underhåll och namn, och för vem som kan få vårdnaden.',
        ],
        points: [],
      },
      who: {
        heading: 'Vem behöver göra något?',
        paragraphs: [],
        points: [
          'Ni som är gifta med varandra när barnet föds behöver inte göra något (1 kap. 1 och 9 §§ föräldrabalken).',
          'Är ni en mamma och en pappa som inte är gifta? Då ska pappan bekräfta och mamman godkänna (1 kap. 3–4 §§).',
          'Är ni två kvinnor som är sambor och har fått behandling på en klinik? Då bekräftar den som inte har fött barnet, på ett besök hos oss (1 kap. 9 §).',
          'Har du fått barn ensam efter behandling på en klinik med tillstånd? Då ska ingen far fastställas (1 kap. 3 §).',
          'Är barnet vuxet? Då bekräftar man skriftligt inför två vittnen, och barnet godkänner (1 kap. 4 §).',
          'Har någon av er ändrat juridiskt kön? Då finns särskilda regler (1 kap. 10–14 §§). Ring oss, så går vi igenom dem.',
        ],
      },
      skatteverket: {
        heading: 'De första 14 dagarna: hos Skatteverket',
        paragraphs: [
          'Är ni en mamma och en pappa kan ni bekräfta på webben hos Skatteverket. Båda ska vara klara senast 14 dagar efter att barnet har fötts (1 kap. 4 a §). Det går om allt det här stämmer:',
        ],
        points: [
          'Ni har båda fyllt 18 år och var folkbokförda i Sverige när barnet föddes.',
          'Barnet är folkbokfört.',
          'Ni har båda e-legitimation.',
          'Ingen av er har skyddade personuppgifter.',
          'Ni är överens och säkra på vem som är pappa.',
        ],
      },
      visit: {
        heading: 'Annars: ett personligt besök hos oss',
        paragraphs: [
          'När barnet är under 18 år ska bekräftelsen göras skriftligt vid ett personligt besök hos socialnämnden (1 kap. 4 §). Nämnden får bara godkänna den om det går att anta att uppgifterna stämmer, och därför behöver vi träffa er.',
          'Finns det särskilda skäl kan vi göra undantag från besöket. Ring oss om någon av er inte kan komma.',
        ],
        points: [],
      },
      before: {
        heading: 'Innan barnet är fött',
        paragraphs: [
          'Besöket går att göra före födelsen (1 kap. 4 §). Hos oss kan ni komma från och med graviditetsvecka {{parenthoodWeek}}. Bekräftelsen godkänns när barnet är fött, och det kan ta några veckor.',
          'Skatteverkets tjänst går att använda först när barnet är fött.',
        ],
        points: [],
      },
      bring: {
        heading: 'Ta med till besöket',
        paragraphs: [],
        points: [
          'Giltig legitimation, båda två.',
          'Barnets personnummer, om barnet är fött.',
          'En kopia av samtycket och papper från kliniken, om ni har fått behandling.',
        ],
      },
      custody: {
        heading: 'Gemensam vårdnad kommer inte av sig själv',
        paragraphs: [
          'Är ni inte gifta har den som fött barnet vårdnaden ensam från början (6 kap. 3 §). Vill ni ha gemensam vårdnad anmäler ni det tillsammans, i samband med att ni bekräftar (6 kap. 4 §).',
        ],
        points: [],
      },
      day15: {
        heading: 'Vad som händer från dag 15',
        paragraphs: [
          'Har ingen bekräftat inom 14 dagar ska vi ta reda på vem som är barnets andra förälder. Det gäller från dag 15, när mamman är myndig och folkbokförd i Sverige (2 kap. 1 §). Då hör vi av oss, men ni behöver inte vänta på det.',
          'Utredningen ska vara klar inom ett år (2 kap. 8 §).',
        ],
        points: [],
      },
      unsure: {
        heading: 'Osäkra, oense eller rädda',
        paragraphs: [
          'Är det inte säkert vem som är förälder, eller är ni inte överens? Prata med oss innan ni skriver under något. Vi kan se till att det görs en DNA-undersökning (2 kap. 6 §).',
          'Är du rädd för den andra föräldern, eller har du skyddade personuppgifter? Ring oss och säg det först av allt. Du kan prata med oss ensam.',
        ],
        points: [],
      },
      kept: {
        heading: 'Uppgifterna sparas',
        paragraphs: [
          'Det som visar vilka som är barnets föräldrar tar vi aldrig bort (16 kap. 2 § socialtjänstlagen). Barnet ska kunna få veta sitt ursprung.',
        ],
        points: [],
      },
    },
  },

  road: {
    /** The title of the page with the answer, where a bystander reads it. */
    tab: 'Svar',
    next: 'Fortsätt',
    kept: 'Vi sparar inga svar. När du stänger sidan är de borta.',
    changeWhat: 'svaret på frågan: {{question}}',
    startOver: 'Börja om från början',

    questions: {
      child: {
        fields: {
          born: {
            label: 'Är barnet fött?',
            hint: 'Får ni tvillingar eller fler gäller svaren dem alla.',
            missing: 'Svara om barnet är fött.',
            options: { born: 'Ja', unborn: 'Nej, inte än' },
          },
          bornOn: {
            label: 'Vilken dag föddes barnet?',
            missing: 'Skriv vilken dag barnet föddes.',
          },
        },
      },
      other: {
        fields: {
          other: {
            label: 'Vem är barnets andra förälder?',
            hint: 'Den ena är den som föder eller har fött barnet. Här gäller det den andra.',
            missing: 'Välj vem som är barnets andra förälder.',
            options: {
              man: 'En man',
              woman: 'En kvinna',
              nobody: {
                label: 'Det finns ingen annan förälder',
                hint: 'Till exempel när en ensamstående kvinna har fått behandling.',
              },
            },
          },
        },
      },
      together: {
        fields: {
          together: {
            label: 'Hur lever ni när barnet föds?',
            hint: 'Är barnet inte fött? Svara som det är nu.',
            missing: 'Välj hur ni lever när barnet föds.',
            options: {
              married: {
                label: 'Vi är gifta med varandra',
                hint: 'Välj det här också om ni är registrerade partner.',
              },
              sambo: 'Vi är sambor',
              apart: 'Vi bor inte ihop och är inte gifta',
              otherSpouse: {
                label: 'Den som föder barnet är gift med någon annan',
                hint: 'Välj det här också om ni två är sambor.',
              },
            },
          },
        },
      },
      certain: {
        fields: {
          certain: {
            label: 'Är det säkert vilka som är barnets föräldrar?',
            hint: 'Svara som det är. Ingen hos oss ser vad du svarar.',
            missing: 'Svara om det är säkert vilka som är barnets föräldrar.',
            options: {
              agreed: 'Ja, det är säkert och alla är överens',
              unsure: 'Nej, det är inte säkert',
              disagree: 'Nej, vi är inte överens',
              test: 'Någon av oss vill göra en DNA-undersökning först',
            },
          },
        },
      },
      treatment: {
        fields: {
          treatment: {
            label: 'Blev barnet till genom behandling med spermier från en givare?',
            hint: 'Till exempel insemination eller provrörsbefruktning (IVF). Svara nej om mannens egna spermier användes.',
            missing: 'Svara om barnet blev till genom behandling med spermier från en givare.',
            options: {
              none: 'Nej',
              clinicHere: 'Ja, på en klinik i Sverige',
              clinicAbroad: {
                label: 'Ja, på en klinik i ett annat land',
                hint: 'Kliniken hade tillstånd där, och barnet har rätt att få veta vem givaren är.',
              },
              own: {
                label: 'Ja, på något annat sätt',
                hint: 'Till exempel hemma, eller på en klinik i ett annat land där det inte var så.',
              },
            },
          },
        },
      },
      alone: {
        fields: {
          alone: {
            label: 'Var den som fick behandlingen ensamstående då?',
            hint: 'Det betyder varken gift, registrerad partner eller sambo.',
            missing: 'Svara om den som fick behandlingen var ensamstående då.',
            options: { yes: 'Ja', no: 'Nej' },
          },
        },
      },
      ofAge: {
        fields: {
          ofAge: {
            label: 'Har ni båda fyllt 18 år?',
            hint: 'Det gäller dagen då barnet föds.',
            missing: 'Svara om ni båda har fyllt 18 år.',
            options: { yes: 'Ja', no: 'Nej' },
          },
        },
      },
      registered: {
        fields: {
          registered: {
            label: 'Är ni båda folkbokförda i Sverige?',
            hint: 'Det gäller dagen då barnet föds.',
            missing: 'Svara om ni båda är folkbokförda i Sverige.',
            options: { yes: 'Ja', no: 'Nej' },
          },
        },
      },
      eId: {
        fields: {
          eId: {
            label: 'Har ni båda e-legitimation?',
            hint: 'Den som ni legitimerar er med på webben, hos myndigheter och banker.',
            missing: 'Svara om ni båda har e-legitimation.',
            options: { yes: 'Ja', no: 'Nej' },
          },
        },
      },
      protection: {
        fields: {
          protection: {
            label: 'Har någon av er skyddade personuppgifter?',
            hint: 'Vi frågar alla som har svarat så här långt, eftersom det avgör vilken väg som är öppen. Vi vet inget om er, och svaret visas inte bland dina svar sedan.',
            missing: 'Välj ett svar. Du kan välja att inte svara.',
            options: { no: 'Nej', yes: 'Ja', unsaid: 'Vill inte svara' },
          },
        },
      },
      canCome: {
        fields: {
          canCome: {
            label: 'Kan ni båda komma till oss på ett besök?',
            missing: 'Svara om ni båda kan komma på ett besök.',
            options: {
              both: 'Ja',
              abroad: 'Nej, en av oss är i ett annat land',
              hindered: 'Nej, av något annat skäl',
            },
          },
        },
      },
    },

    roads: {
      nothing: {
        title: 'Ni behöver inte göra något',
        lead: 'Lagen säger redan vilka som är barnets föräldrar.',
      },
      nothingSingle: {
        title: 'Du behöver inte göra något',
        lead: 'Barnet har en förälder i lagens mening.',
      },
      skatteverket: {
        title: 'Ni kan bekräfta hos Skatteverket till och med {{day}}',
        lead: 'Ni gör det på webben, var och en med sin e-legitimation. Ni behöver inte komma till oss.',
      },
      skatteverketUnborn: {
        title: 'Ni kan bekräfta hos Skatteverket när barnet är fött',
        lead: 'Ni gör det på webben inom 14 dagar från födelsen, var och en med sin e-legitimation.',
      },
      visit: {
        title: 'Ni behöver komma till oss på ett personligt besök',
        lead: 'Bekräftelsen skrivs under när ni är här. Ring och boka en tid.',
      },
      witnesses: {
        title: 'Bekräfta skriftligt inför två vittnen',
        lead: 'Barnet är vuxet. Då behövs inget besök hos oss, men barnet ska själv godkänna.',
      },
      talk: {
        title: 'Prata med familjerätten först',
        lead: 'Ring oss innan ni gör något annat. Vi lyssnar och berättar vad som gäller för just er.',
      },
    },

    clock: {
      left_one: 'Ni har {{count}} dag kvar efter i dag.',
      left_other: 'Ni har {{count}} dagar kvar efter i dag.',
      last: 'I dag är den sista dagen.',
      both: 'Båda ska vara klara i tid: den ena bekräftar och den andra godkänner.',
    },

    why: 'Varför det blir så',
    /** Where nothing stands in the way. */
    whyDigital:
      'Ni är en mamma och en pappa som inte är gifta, ni är överens, och inget av det du har svarat hindrar er från att använda Skatteverkets tjänst.',
    reasons: {
      minor: 'Någon av er är under 18 år. Då går Skatteverkets tjänst inte att använda.',
      notRegistered: 'Ni är inte båda folkbokförda i Sverige. Då går Skatteverkets tjänst inte att använda.',
      noEId: 'Ni har inte båda e-legitimation. Den behövs i Skatteverkets tjänst.',
      // Says no more than it must: somebody may look over the shoulder, or find the paper.
      protected: 'Med det du har svarat är ett besök hos oss den rätta vägen.',
      late: 'Det har gått mer än 14 dagar sedan barnet föddes. Då går Skatteverkets tjänst inte längre att använda.',
      twoWomen:
        'Ni är två kvinnor, sambor, som har fått behandling på en klinik. Den som inte föder barnet blir förälder genom en bekräftelse, och den görs på ett besök.',
      treatment:
        'Barnet blev till genom behandling med spermier från en givare. Då är det samtycket till behandlingen som räknas, och det behöver vi se.',
      married: 'Ni är gifta. Den man som är gift med mamman när barnet föds är barnets far.',
      marriedWomen:
        'Ni är gifta eller registrerade partner. Den kvinna som är det med mamman när barnet föds är också barnets förälder.',
      single:
        'En ensamstående kvinna har fått behandling på en klinik med tillstånd. Då ska ingen far fastställas.',
      unsure:
        'Det är inte säkert vilka som är barnets föräldrar. Då behöver det redas ut innan någon bekräftar.',
      disagree: 'Ni är inte överens. Då går det inte att bekräfta förrän det är utrett.',
      test: 'Någon av er vill ha en DNA-undersökning. Gör den innan någon bekräftar.',
      otherSpouse:
        'Den som föder barnet är gift med någon annan. Lagen utgår då från att den personen är barnets andra förälder.',
      notTogether:
        'Efter behandling med spermier från en givare behöver ni ha varit sambor eller gifta för att den andra ska kunna bekräfta.',
      ownTreatment:
        'När ingen av er två bidrog med spermierna går det bara att bekräfta efter behandling på en klinik med tillstånd.',
      noOther:
        'Regeln om en ensam förälder gäller efter behandling på en klinik med tillstånd. Annars ska vi försöka ta reda på vem som är barnets andra förälder.',
      notSingle: 'Regeln om en ensam förälder gäller den som var ensamstående vid behandlingen.',
      adult: 'Barnet har fyllt 18 år.',
      abroad:
        'Ni behöver göra ett personligt besök, och en av er är i ett annat land. Finns det särskilda skäl kan vi göra undantag från besöket.',
      hindered:
        'Ni behöver göra ett personligt besök, och ni kan inte båda komma. Finns det särskilda skäl kan vi göra undantag från besöket.',
    },

    lawTitle: 'Det här säger lagen',
    law: {
      '1 kap. 1 §':
        '1 kap. 1 § föräldrabalken: är modern gift med en man när barnet föds räknas han som barnets far.',
      '1 kap. 3 §':
        '1 kap. 3 § föräldrabalken: annars fastställs faderskap genom bekräftelse eller dom, men inte när en ensamstående kvinna har fått behandling på en klinik med tillstånd.',
      '1 kap. 4 §':
        '1 kap. 4 § föräldrabalken: för ett barn under 18 år bekräftas det skriftligt vid ett personligt besök och godkänns av socialnämnden och modern. Det går före födelsen, och det går att göra undantag från besöket när det finns särskilda skäl. För ett vuxet barn behövs två vittnen och att barnet godkänner.',
      '1 kap. 4 a §':
        '1 kap. 4 a § föräldrabalken: en mor och en man som är myndiga och folkbokförda kan bekräfta digitalt hos Skatteverket inom 14 dagar från födelsen.',
      '1 kap. 8 §':
        '1 kap. 8 § föräldrabalken: den man som var sambo med modern och samtyckte till behandlingen räknas som barnets far.',
      '1 kap. 9 §':
        '1 kap. 9 § föräldrabalken: en kvinna som är gift med modern är barnets förälder. En kvinna som var sambo med modern och samtyckte till behandlingen blir det genom att bekräfta.',
      '2 kap. 1 §':
        '2 kap. 1 § föräldrabalken: socialnämnden ska försöka ta reda på vem som är barnets andra förälder.',
      '2 kap. 6 §': '2 kap. 6 § föräldrabalken: nämnden kan se till att det görs en DNA-undersökning.',
    },

    nextTitle: 'Så gör ni',
    steps: {
      nothing: 'Ni behöver inte anmäla något till oss.',
      askAnyway: 'Undrar ni över något? Ring oss och fråga.',
      keepPapers: 'Spara papperen från kliniken. Vi kan behöva se dem.',
      tellChild:
        'Barnet har rätt att få veta att det har kommit till med hjälp av en givare (1 kap. 15 § föräldrabalken). Vi kan ge råd om hur man berättar.',
      waitForBirth: 'Vänta tills barnet är fött. Därifrån har ni 14 dagar på er.',
      signIn:
        'Den som inte har fött barnet loggar in hos Skatteverket och bekräftar. Barnet ska vara folkbokfört först.',
      approve: 'Den som har fött barnet loggar in och godkänner.',
      inTime: 'Blir någon av er inte klar i tid? Då kommer ni till oss på ett besök i stället.',
      orBefore:
        'Vill ni hellre göra det före födelsen? Då kommer ni till oss på ett besök, tidigast i graviditetsvecka {{parenthoodWeek}}. Det kan ta längre tid innan det är klart.',
      call: 'Ring oss på {{phone}} och boka en tid för er båda. Säg till om ni behöver tolk.',
      beforeBirth:
        'Ni kan komma innan barnet är fött, tidigast i graviditetsvecka {{parenthoodWeek}}, eller efteråt.',
      come: 'Kom båda två. Ni visar legitimation och skriver under.',
      approved:
        'Nämnden godkänner bekräftelsen när barnet är fött och uppgifterna går att anta. Först då är det klart.',
      fromDay15:
        'Från dag 15 är det också vår sak att ta reda på vem som är förälder (2 kap. 1 § föräldrabalken). Ni behöver inte vänta på att vi hör av oss.',
      underAge:
        'Är det den som har fött barnet som är under 18? Säg det när ni ringer. Det kan behövas någon mer som godkänner.',
      write: 'Skriv en bekräftelse, och skriv under den inför två vittnen. Vittnena skriver också under.',
      childApproves: 'Låt barnet godkänna skriftligt.',
      askWhere: 'Ring oss om ni undrar hur ni ska skriva eller vart papperet ska skickas.',
      callFirst: 'Ring oss på {{phone}} och berätta hur det ligger till. Skriv inte under något innan.',
      apart: 'Du kan prata med oss ensam. Ni behöver inte vara överens, och ni behöver inte träffas.',
      genes: 'Vi kan se till att det görs en DNA-undersökning.',
      callWithPapers:
        'Ring oss på {{phone}} och berätta hur barnet kom till. Ha papperen framme om du har några.',
      exception:
        'Ring oss på {{phone}} innan ni bokar. Berätta vem som inte kan komma, var personen är och hur länge.',
    },

    bringTitle: 'Ta med',
    bring: {
      id: 'Giltig legitimation, båda två.',
      childNumber: 'Barnets personnummer.',
      consent: 'En kopia av samtycket till behandlingen.',
      clinicAbroad:
        'Papper från kliniken som visar att den hade tillstånd, och att barnet har rätt att få veta vem givaren är.',
    },

    custodyTitle: 'Vill ni ha gemensam vårdnad?',
    custody: {
      skatteverket:
        'Det kommer inte av sig själv. Den som fött barnet har vårdnaden ensam tills ni har anmält något annat tillsammans (6 kap. 3–4 §§ föräldrabalken). Ni kan anmäla det i samma tjänst hos Skatteverket.',
      visit:
        'Det kommer inte av sig själv. Den som fött barnet har vårdnaden ensam tills ni har anmält något annat tillsammans (6 kap. 3–4 §§ föräldrabalken). Ni kan anmäla det hos oss på besöket.',
    },

    service: 'Skatteverkets tjänst finns på',
    book: 'Boka tid',
    contactTitle: 'Ring oss',
    contact:
      'Vi svarar {{phoneHours}}. Behöver ni tolk ordnar vi det, och det kostar er ingenting. Har någon skyddade personuppgifter? Säg det när du ringer, och skriv det inte i e-post.',
    answersTitle: 'Det här har du svarat',
    notShown: 'Visas inte',
    print:
      'Vill du spara svaret? Skriv ut sidan från webbläsarens meny. Tänk på att andra kan se papperet. Inget finns kvar hos oss.',
  },
}

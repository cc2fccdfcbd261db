const yesNo = { yes: 'Ja', no: 'Nej' }

const acute =
  'Behöver du mat, någonstans att sova eller annan hjälp som inte kan vänta? Ring oss på {{phone}}. ' +
  'När vi har stängt ringer du socialjouren på {{socialjour}}. Är du i fara, ring {{emergency}}.'

const fetched =
  'Vi hämtar själva uppgifter om ersättningar, pension och bidrag från Försäkringskassan, Pensionsmyndigheten, CSN ' +
  'och a-kassan, och en del uppgifter från Arbetsförmedlingen och Skatteverket. '

const inTheList = 'Det du ändå behöver skicka står i listan.'

/** The application for ekonomiskt bistånd and the pages around it. */
export const financialAssistance = {
  journey: {
    // Shown in page titles, where a bystander reads it.
    name: 'Ansökan',
    sections: {
      start: 'Innan du börjar',
      application: 'Det du söker för',
      aboutYou: 'Du och hur vi når dig',
      children: 'Barn',
      housing: 'Hur du bor',
      occupation: 'Vad du gör på dagarna',
      incomes: 'Inkomster',
      assets: 'Pengar och saker du äger',
      costs: 'Utgifter',
      finish: 'Utbetalning och annat',
      papers: 'Papper',
    },
    pages: {
      underAge: {
        title: 'Vi hjälper dig gärna, men inte här',
        lead: 'Den här e-tjänsten är för dig som har fyllt 18 år.',
        body: [
          'Har du fyllt 15 år får du söka själv (3 kap. 4 § socialtjänstlagen). Ring oss på {{phone}} eller kom hit, så hjälper vi dig med ansökan.',
          'Är du yngre än 15 år? Ring eller kom hit ändå. Berätta vad du behöver, så tar vi det därifrån. Du kan ta med en vuxen som du litar på.',
          acute,
        ],
      },
      acute: {
        title: 'Är det något som inte kan vänta?',
        fields: {
          needs: {
            label: 'Är det något som inte kan vänta?',
            hint: 'Kryssa för det du behöver hjälp med nu. Då ser du direkt vart du ska ringa.',
            options: {
              food: 'Jag har inte mat för i dag',
              bed: 'Jag har ingenstans att sova i natt',
              power: 'Min el är avstängd eller ska stängas av',
              eviction: 'Jag håller på att förlora min bostad',
              medicine: 'Jag har inte råd med medicin som jag behöver nu',
              none: 'Inget av det här',
            },
            missing: 'Välj vad du behöver hjälp med nu, eller ”Inget av det här”.',
          },
        },
      },
      acuteHelp: {
        title: 'Ring oss nu: {{phone}}',
        lead:
          'När vi har stängt ringer du socialjouren på {{socialjour}}. Är du i fara, ring {{emergency}}. ' +
          'Vi ser din ansökan först när du har skickat den, så vänta inte med att ringa.',
        fields: {
          contact: {
            label: 'Har du ringt oss?',
            options: {
              called: 'Ja, jag har ringt',
              willCall: 'Nej, men jag ska ringa',
              cannotCall: {
                label: 'Nej, jag kan inte ringa',
                hint: 'Kom hit om du kan, eller be någon ringa åt dig.',
              },
            },
            missing: 'Välj om du har ringt oss.',
          },
          happened: { label: 'Vad har hänt?', hint: 'Någon mening räcker.' },
        },
      },
      forWhom: {
        title: 'Vem söker du för?',
        fields: {
          person: {
            label: 'Vem söker du för?',
            options: {
              myself: { label: 'Mig själv', hint: 'Barn som bor hos dig räknas med.' },
              somebodyElse: {
                label: 'Någon annan',
                hint: 'Till exempel som god man, förvaltare eller ombud.',
              },
            },
            missing: 'Välj vem du söker för.',
          },
        },
      },
      forSomebodyElse: {
        title: 'Sök på papper eller hos oss',
        lead: 'Än så länge kan du bara söka för dig själv här.',
        body: [
          'Är du god man, förvaltare eller ombud? Ring oss på {{phone}}. Då skickar vi en blankett, eller så bokar vi en tid.',
          'Ta med det papper som visar att du får söka för personen, till exempel ett förordnande eller en fullmakt.',
          'Kan personen söka själv, fast med hjälp? Då kan ni sitta tillsammans medan personen loggar in med sin egen e-legitimation.',
          acute,
        ],
      },
      municipality: {
        title: 'Bor du i {{municipality}}?',
        fields: {
          tie: {
            label: 'Bor du i {{municipality}}?',
            options: {
              livesHere: {
                label: 'Ja',
                hint: 'Välj ja också om du saknar bostad men hör hemma i kommunen.',
              },
              staysHere: 'Nej, men jag är här just nu',
              livesElsewhere: 'Nej, jag bor i en annan kommun',
            },
            missing: 'Välj om du bor i {{municipality}}.',
          },
        },
        why: 'Du söker i den kommun där du bor, eller där du har starkast anknytning om du inte bor någonstans (29 kap. 1 § socialtjänstlagen).',
      },
      otherMunicipality: {
        title: 'Sök i kommunen där du bor',
        lead: 'Det är din hemkommun som i första hand ska pröva din ansökan (29 kap. 1 § socialtjänstlagen).',
        body: [
          'Är du i {{municipality}} just nu och behöver hjälp som inte kan vänta? Då är det vi som ska hjälpa dig med det akuta (29 kap. 4 §). Ring oss på {{phone}}. När vi har stängt ringer du socialjouren på {{socialjour}}.',
          'Har du flyttat hit, eller är du osäker på vilken kommun du hör till? Ring oss på {{phone}}, så reder vi ut det tillsammans.',
          'Annars söker du på din hemkommuns webbplats, eller ringer dit.',
          'Är du i fara, ring {{emergency}}.',
        ],
      },
      civilStatus: {
        title: 'Lever du ihop med någon?',
        fields: {
          status: {
            label: 'Lever du ihop med någon?',
            hint: 'Gifta, registrerade partner och sambor söker tillsammans.',
            options: {
              single: {
                label: 'Nej, jag lever utan partner',
                hint: 'Även om du bor med vänner, föräldrar eller barn.',
              },
              livesApart: {
                label: 'Nej, jag är gift men vi lever inte längre ihop',
                hint: 'Till exempel om du har lämnat din partner. Du kan gå vidare själv.',
              },
              livesWithPartner: 'Ja, med min man, fru, partner eller sambo',
            },
            missing: 'Välj om du lever ihop med någon.',
          },
        },
        why: 'När ni lever ihop räknar vi med bådas inkomster och utgifter.',
      },
      twoApply: {
        title: 'Ni behöver söka tillsammans',
        lead: 'Än så länge går det inte här. Vi arbetar på att ni ska kunna söka tillsammans här.',
        body: [
          'Sök så här i dag: ring oss på {{phone}}, så skickar vi en blankett som ni båda fyller i och skriver under. Ni kan också boka en tid och göra ansökan hos oss.',
          'Vill du prata med oss själv först? Det går bra. Ring {{phone}}.',
          acute,
        ],
      },
      period: {
        title: 'Månaden du söker för',
        lead: 'Du söker för en månad i taget.',
        fields: {
          month: {
            label: 'Vilken månad behöver du pengar?',
            missing: 'Välj vilken månad du behöver pengar.',
          },
          waits: {
            label: 'Väntar du på en annan ersättning?',
            hint: 'Till exempel sjukpenning eller a-kassa.',
            options: yesNo,
            missing: 'Välj om du väntar på en annan ersättning.',
          },
          benefit: {
            label: 'Vilken ersättning väntar du på?',
            missing: 'Skriv vilken ersättning du väntar på.',
          },
        },
      },
      reason: {
        title: 'Varför söker du nu?',
        fields: {
          whatHappened: {
            label: 'Varför söker du nu?',
            hint: 'Berätta vad som har hänt, till exempel att du har blivit av med jobbet, blivit sjuk eller separerat. Det behöver inte vara långt, och stavningen spelar ingen roll.',
            missing: 'Skriv varför du söker nu.',
          },
        },
        why: 'Vi ska förstå din situation, så att du får rätt hjälp. Ibland finns det annan hjälp än pengar som passar bättre.',
      },
      livelihood: {
        title: 'Hur har du klarat dig fram till nu?',
        fields: {
          untilNow: {
            label: 'Hur har du klarat dig fram till nu?',
            hint: 'Vad har du levt på de senaste månaderna? Till exempel lön, sparade pengar, lån eller hjälp av någon.',
            missing: 'Skriv hur du har klarat dig fram till nu.',
          },
        },
        why: 'Det hjälper oss att förstå vad som har ändrats och hur bråttom det är.',
      },
      away: {
        title: 'Är du borta från kommunen någon natt under månaden?',
        fields: {
          any: {
            label: 'Är du borta från kommunen någon natt under månaden?',
            hint: 'Det gäller månaden som du söker för.',
            options: yesNo,
            missing: 'Välj om du är borta från kommunen någon natt under månaden.',
          },
        },
      },
      stays: {
        title: 'När är du borta?',
        fields: {
          place: { label: 'Var är du då?', missing: 'Skriv var du är då.' },
          from: { label: 'Från vilken dag?', missing: 'Skriv från vilken dag du är borta.' },
          to: { label: 'Till vilken dag?', missing: 'Skriv till vilken dag du är borta.' },
          why: { label: 'Varför är du borta?' },
        },
        add: 'Lägg till en tid',
        addAnother: 'Lägg till en tid till',
        item: 'Tid borta',
        empty: 'Du har inte lagt till någon tid än.',
      },
      address: {
        title: 'Din adress',
        fields: {
          where: {
            label: 'Har du en adress som vi får veta?',
            options: {
              address: 'Ja, jag skriver min adress',
              noFixedAddress: 'Nej, jag har ingen fast adress',
              notGiven: {
                label: 'Nej, jag vill inte skriva min adress här',
                hint: 'Till exempel om du bor på skyddat boende. Du kan gå vidare ändå.',
              },
            },
            missing: 'Välj om du har en adress som vi får veta.',
          },
          street: { label: 'Gata och nummer', missing: 'Skriv gata och nummer.' },
          postalCode: { label: 'Postnummer', missing: 'Skriv ditt postnummer.' },
          town: { label: 'Ort', missing: 'Skriv vilken ort du bor på.' },
          careOf: { label: 'Namn på dörren, om det inte är ditt' },
        },
      },
      lettersHome: {
        title: 'Är det tryggt för dig att få brev hem?',
        fields: {
          safe: {
            label: 'Är det tryggt för dig att få brev hem?',
            options: {
              yes: 'Ja',
              no: {
                label: 'Nej, skicka inget hem till mig',
                hint: 'Vi kommer överens med dig om ett annat sätt.',
              },
            },
            missing: 'Välj om det är tryggt för dig att få brev hem.',
          },
        },
        why: 'Ibland öppnar någon annan posten. Du ska inte få problem för att du har bett om hjälp.',
      },
      contact: {
        title: 'Så når vi dig',
        lead: 'Välj bara sådant som är tryggt för dig, där ingen annan svarar eller läser.',
        fields: {
          channels: {
            label: 'Hur vill du att vi når dig?',
            options: {
              phone: 'Ring mig',
              sms: { label: 'Skicka sms', hint: 'Vi skriver aldrig vad det gäller.' },
              email: { label: 'Skicka e-post', hint: 'Vi skriver aldrig vad det gäller.' },
              letter: 'Skicka brev',
              visit: { label: 'Jag kommer till er', hint: 'Vi kommer överens om en tid.' },
            },
            missing: 'Välj hur du vill att vi når dig.',
          },
          phone: { label: 'Ditt telefonnummer', missing: 'Skriv ditt telefonnummer.' },
          hours: {
            label: 'När får vi ringa?',
            options: {
              morning: 'På morgonen, före klockan 10',
              midday: 'Mitt på dagen, klockan 10–14',
              afternoon: 'På eftermiddagen, efter klockan 14',
              anyTime: 'När som helst på dagen',
            },
            missing: 'Välj när vi får ringa.',
          },
          voicemail: {
            label: 'Får vi prata in ett meddelande om du inte svarar?',
            options: {
              yes: { label: 'Ja', hint: 'Vi säger bara namn och nummer, inte vad det gäller.' },
              no: 'Nej, lägg på',
            },
            missing: 'Välj om vi får prata in ett meddelande.',
          },
          email: { label: 'Din e-postadress', missing: 'Skriv din e-postadress.' },
          notices: {
            label: 'Vill du få e-post om din ansökan?',
            hint: 'Till exempel när vi har tagit emot den, eller innan något du har sparat tas bort. Vi skriver aldrig vad det gäller.',
            options: yesNo,
            missing: 'Välj om du vill få e-post om din ansökan.',
          },
        },
      },
      language: {
        title: 'Språk och tolk',
        lead: 'Vi ordnar tolk när du behöver det. Tolken kostar dig ingenting.',
        fields: {
          letters: {
            label: 'Vilket språk vill du helst läsa?',
            hint: 'Beslut skriver vi på svenska. Be oss, så går vi igenom dem på ditt språk.',
            options: {
              swedish: 'Svenska',
              english: 'Engelska',
              arabic: 'Arabiska',
              other: 'Ett annat språk',
            },
            missing: 'Välj vilket språk du helst läser.',
          },
          lettersOther: {
            label: 'Vilket språk läser du helst?',
            missing: 'Skriv vilket språk du helst läser.',
          },
          interpreter: {
            label: 'Behöver du tolk när vi pratar?',
            options: yesNo,
            missing: 'Välj om du behöver tolk när vi pratar.',
          },
          interpreterLanguage: {
            label: 'Vilket språk ska tolken tala?',
            hint: 'Skriv gärna dialekt, eller om du behöver teckenspråkstolk.',
            missing: 'Skriv vilket språk tolken ska tala.',
          },
        },
      },
      citizenship: {
        title: 'Var är du medborgare?',
        fields: {
          of: {
            label: 'Var är du medborgare?',
            hint: 'Har du flera medborgarskap? Välj det översta som stämmer.',
            options: {
              sweden: 'I Sverige',
              nordic: 'I Danmark, Finland, Island eller Norge',
              eu: 'I ett annat land i EU eller EES, eller i Schweiz',
              other: { label: 'I ett annat land', hint: 'Välj det här också om du är statslös.' },
            },
            missing: 'Välj var du är medborgare.',
          },
        },
      },
      residence: {
        title: 'Din rätt att vara i Sverige',
        fields: {
          right: {
            label: 'Vad stämmer för dig?',
            options: {
              permanentPermit: 'Jag har permanent uppehållstillstånd',
              temporaryPermit: 'Jag har uppehållstillstånd för en viss tid',
              euRight: {
                label: 'Jag har uppehållsrätt',
                hint: 'Gäller EU-medborgare och deras familj, till exempel när du arbetar eller studerar här.',
              },
              temporaryProtection: {
                label: 'Jag har tillfälligt skydd',
                hint: 'Enligt EU:s massflyktsdirektiv, till exempel från Ukraina.',
              },
              waiting: 'Jag väntar på ett beslut från Migrationsverket',
              noneOrUnsure: 'Inget av det här, eller jag vet inte',
            },
            missing: 'Välj vad som stämmer för dig.',
          },
          permitKind: {
            label: 'Vad är tillståndet för?',
            hint: 'Till exempel arbete, studier, familj eller skydd.',
          },
          validUntil: {
            label: 'Till vilken dag gäller det, enligt ditt kort eller beslut?',
            missing: 'Skriv till vilken dag det gäller, enligt ditt kort eller beslut.',
          },
          waitingFor: {
            label: 'Vad gäller beslutet som du väntar på?',
            options: {
              asylum: {
                label: 'Jag har sökt asyl',
                hint: 'Du kan ha rätt till dagersättning och bostad från Migrationsverket.',
              },
              extension: 'Jag har sökt om att få stanna längre',
              firstPermit: 'Jag har sökt mitt första uppehållstillstånd, men inte asyl',
              other: 'Något annat, eller jag vet inte',
            },
            missing: 'Välj vad beslutet som du väntar på gäller.',
          },
        },
        why: 'Vilken hjälp vi kan ge beror bland annat på vilken rätt du har att vara i Sverige. Svara så gott du kan.',
      },
      hasChildren: {
        title: 'Har du barn under 21 år som bor hos dig?',
        fields: {
          any: {
            label: 'Har du barn under 21 år som bor hos dig?',
            hint: 'Räkna också med barn som bor hos dig ibland.',
            options: yesNo,
            missing: 'Välj om du har barn under 21 år som bor hos dig.',
          },
        },
      },
      children: {
        title: 'Barnen som bor hos dig',
        lead: 'Lägg till ett barn i taget.',
        fields: {
          name: { label: 'Barnets för- och efternamn', missing: 'Skriv barnets för- och efternamn.' },
          known: {
            label: 'Har barnet ett personnummer?',
            options: { personalNumber: 'Ja', birthDay: 'Nej, inte än' },
            missing: 'Välj om barnet har ett personnummer.',
          },
          personalNumber: {
            label: 'Barnets personnummer',
            missing: 'Skriv barnets personnummer med tolv siffror.',
          },
          birthDay: { label: 'När är barnet fött?', missing: 'Skriv när barnet är fött.' },
          school: {
            label: 'Går barnet i förskola eller skola?',
            options: {
              preschool: 'Förskola',
              school: 'Förskoleklass eller grundskola',
              upperSecondary: 'Gymnasium',
              none: 'Nej',
            },
            missing: 'Välj om barnet går i förskola eller skola.',
          },
          lunch: {
            label: 'Äter barnet lunch där fem dagar i veckan?',
            hint: 'Det gäller bara barn som är sex år eller yngre.',
            options: yesNo,
          },
          lives: {
            label: 'Hur mycket bor barnet hos dig?',
            options: { full: 'Hela tiden', half: 'Halva tiden', other: 'Något annat' },
            missing: 'Välj hur mycket barnet bor hos dig.',
          },
          daysPerMonth: {
            label: 'Hur många dagar i månaden bor barnet hos dig?',
            missing: 'Skriv hur många dagar i månaden barnet bor hos dig.',
          },
        },
        add: 'Lägg till ett barn',
        addAnother: 'Lägg till ett barn till',
        item: 'Barn',
        empty: 'Du har inte lagt till något barn än.',
      },
      childrenIncome: {
        title: 'Har något av barnen egen inkomst?',
        fields: {
          any: {
            label: 'Har något av barnen egen inkomst?',
            hint: 'Till exempel lön från ett sommarjobb. Barnbidrag, underhållsstöd, barnpension och studiebidrag behöver du inte ta upp. De uppgifterna hämtar vi.',
            options: yesNo,
            missing: 'Välj om något av barnen har egen inkomst.',
          },
        },
        why: 'När den som är under 21 år bor hemma och går i grundskolan eller gymnasiet räknar vi bara lön som är högre än ett prisbasbelopp under året (12 kap. 9 § socialtjänstlagen). Du behöver inte räkna ut något.',
      },
      childIncomes: {
        title: 'Barnens inkomster',
        fields: {
          child: {
            label: 'Vilket barn?',
            hint: 'Skriv barnets namn.',
            missing: 'Skriv vilket barn som har inkomsten.',
          },
          kind: {
            label: 'Vad är det för inkomst?',
            options: {
              work: 'Lön',
              maintenance: 'Underhåll från den andra föräldern',
              interest: 'Ränta eller utdelning',
              other: 'Något annat',
            },
            missing: 'Välj vad det är för inkomst.',
          },
          amount: {
            label: 'Hur mycket, efter skatt?',
            missing: 'Skriv hur mycket barnet fick, efter skatt.',
          },
          received: { label: 'Vilken dag kom pengarna?', missing: 'Skriv vilken dag pengarna kom.' },
        },
        add: 'Lägg till en inkomst',
        addAnother: 'Lägg till en inkomst till',
        item: 'Inkomst',
        empty: 'Du har inte lagt till någon inkomst än.',
      },
      housingForm: {
        title: 'Ditt boende',
        fields: {
          form: {
            label: 'Hur bor du just nu?',
            options: {
              rental: 'Jag hyr en lägenhet med eget kontrakt (hyresrätt)',
              sublet: {
                label: 'Jag hyr i andra hand',
                hint: 'Du hyr av någon som själv hyr eller äger bostaden.',
              },
              lodger: { label: 'Jag är inneboende', hint: 'Du hyr ett rum hos någon som bor där.' },
              withParents: 'Jag bor hos mina föräldrar',
              condominium: 'Jag äger en bostadsrätt',
              ownedHouse: 'Jag äger ett hus',
              rentedHouse: 'Jag hyr ett hus',
              withFriends: 'Jag bor tillfälligt hos vänner eller bekanta',
              homeless: 'Jag har ingenstans att bo',
              shelter: { label: 'Jag bor på skyddat boende', hint: 'Vi frågar aldrig var det ligger.' },
              institution: 'Jag är på sjukhus, behandlingshem eller annan institution',
              prison: 'Jag är på anstalt eller i häkte',
              other: 'Jag bor på något annat sätt',
            },
            missing: 'Välj hur du bor just nu.',
          },
          otherForm: { label: 'Hur bor du?', missing: 'Skriv hur du bor.' },
        },
      },
      withoutHome: {
        title: 'När du inte har en egen bostad',
        lead: 'Har du ingenstans att sova i natt? Ring oss på {{phone}}, eller socialjouren på {{socialjour}} när vi har stängt.',
        fields: {
          where: {
            label: 'Var sover du nu?',
            hint: 'Du behöver inte skriva namn på den du sover hos.',
            missing: 'Skriv var du sover nu.',
          },
          since: {
            label: 'Sedan när, ungefär?',
            missing: 'Skriv sedan när du inte har en egen bostad.',
          },
          reach: { label: 'Var kan vi hitta dig om vi inte når dig på annat sätt?' },
        },
      },
      institution: {
        title: 'Där du är just nu',
        fields: {
          place: { label: 'Vad heter stället?', missing: 'Skriv vad stället heter.' },
          since: { label: 'När kom du dit?', missing: 'Skriv när du kom dit.' },
          until: { label: 'När ska du därifrån, om du vet?' },
        },
      },
      keptHome: {
        title: 'Har du kvar en bostad som du betalar för?',
        fields: {
          has: {
            label: 'Har du kvar en bostad som du betalar för?',
            hint: 'En bostad där du inte kan bo just nu. Vi frågar aldrig efter adressen.',
            options: {
              rents: 'Ja, en bostad som jag hyr',
              owns: 'Ja, en bostad som jag äger',
              no: 'Nej',
            },
            missing: 'Välj om du har kvar en bostad som du betalar för.',
          },
        },
        why: 'Då ser vi om du behöver hjälp med kostnaden, så att du inte förlorar bostaden.',
      },
      sublet: {
        title: 'Du hyr i andra hand',
        fields: {
          approved: {
            label: 'Har hyresvärden eller föreningen sagt ja till att du hyr i andra hand?',
            options: { yes: 'Ja', no: 'Nej', unknown: 'Jag vet inte' },
            missing: 'Välj om hyresvärden eller föreningen har sagt ja till att du hyr i andra hand.',
          },
          until: { label: 'Hur länge gäller kontraktet, om det har ett slut?' },
        },
      },
      dwelling: {
        title: 'Din bostad',
        fields: {
          rooms: {
            label: 'Hur många rum är det, förutom kök?',
            missing: 'Skriv hur många rum det är, förutom kök.',
          },
          kitchen: {
            label: 'Finns det kök?',
            options: { own: 'Ja', shared: 'Ja, vi delar med andra', none: 'Nej' },
            missing: 'Välj om det finns kök.',
          },
        },
      },
      room: {
        title: 'Ditt rum',
        fields: {
          own: { label: 'Har du ett eget rum?', options: yesNo, missing: 'Välj om du har ett eget rum.' },
          kitchen: {
            label: 'Får du använda kök?',
            options: { own: 'Ja, ett eget', shared: 'Ja, vi delar', none: 'Nej' },
            missing: 'Välj om du får använda kök.',
          },
        },
      },
      household: {
        title: 'De du bor med',
        lead: 'Räkna inte med dig själv eller dina barn.',
        fields: {
          others: {
            label: 'Bor någon mer i bostaden?',
            options: yesNo,
            missing: 'Välj om någon mer bor i bostaden.',
          },
          count: { label: 'Hur många är de?', missing: 'Skriv hur många de är.' },
          who: {
            label: 'Vilka är de för dig?',
            hint: 'Till exempel ”mamma” eller ”två vänner”. Du behöver inte skriva namn.',
            missing: 'Skriv vilka de är för dig.',
          },
        },
        why: 'När flera delar hushåll delar de också på vissa kostnader. Därför behöver vi veta hur många ni är.',
      },
      rent: {
        title: 'Din hyra',
        fields: {
          amount: {
            label: 'Vad är din hyra per månad?',
            hint: 'Räkna inte med parkering eller garage. Skriv 0 om du inte betalar hyra.',
            missing: 'Skriv din hyra per månad. Skriv 0 om du inte betalar hyra.',
          },
          electricityIncluded: {
            label: 'Ingår el i hyran?',
            hint: 'Titta på hyresavin om du är osäker.',
            options: yesNo,
            missing: 'Välj om el ingår i hyran.',
          },
        },
      },
      ownHomeCosts: {
        title: 'Vad din bostad kostar',
        lead: 'Skriv vad du betalar per månad. Skriv 0 där du inte betalar något.',
        fields: {
          fee: {
            label: 'Avgift till föreningen per månad',
            missing: 'Skriv avgiften till föreningen per månad, eller 0.',
          },
          interest: {
            label: 'Ränta på bostadslån per månad',
            hint: 'Bara räntan, inte det du betalar av på lånet.',
            missing: 'Skriv räntan på bostadslån per månad, eller 0.',
          },
          running: {
            label: 'Värme, vatten och sophämtning per månad',
            missing: 'Skriv vad värme, vatten och sophämtning kostar per månad, eller 0.',
          },
        },
      },
      rentDebt: {
        title: 'Obetald hyra',
        lead: 'Berätta så tidigt du kan. Ju tidigare vi vet, desto mer kan vi göra för att du ska få bo kvar.',
        fields: {
          any: {
            label: 'Har du hyror eller avgifter för bostaden som inte är betalda?',
            options: yesNo,
            missing: 'Välj om du har hyror eller avgifter för bostaden som inte är betalda.',
          },
          months: {
            label: 'Hur många månader gäller det?',
            missing: 'Skriv hur många månader det gäller.',
          },
          amount: { label: 'Hur mycket är du skyldig?', missing: 'Skriv hur mycket du är skyldig.' },
          notice: {
            label: 'Har du fått brev om att du kan bli uppsagd eller vräkt?',
            options: yesNo,
            missing: 'Välj om du har fått brev om att du kan bli uppsagd eller vräkt.',
          },
        },
      },
      electricityDebt: {
        title: 'Obetald el',
        fields: {
          any: {
            label: 'Har du elräkningar som inte är betalda i tid?',
            options: yesNo,
            missing: 'Välj om du har elräkningar som inte är betalda i tid.',
          },
          amount: { label: 'Hur mycket är du skyldig?', missing: 'Skriv hur mycket du är skyldig för el.' },
          supply: {
            label: 'Har du el just nu?',
            options: {
              on: 'Ja',
              warned: 'Ja, men jag har fått brev om att elen kan stängas av',
              cutOff: 'Nej, elen är avstängd',
            },
            missing: 'Välj om du har el just nu.',
          },
        },
      },
      occupation: {
        title: 'Arbete, studier och annat',
        lead: 'Välj allt som stämmer.',
        fields: {
          now: {
            label: 'Vad gör du just nu?',
            options: {
              jobseeking: 'Söker jobb',
              work: { label: 'Arbetar', hint: 'Heltid, deltid eller vid behov. Även eget företag.' },
              sick: { label: 'Är sjukskriven eller för sjuk för att arbeta', hint: 'Helt eller delvis.' },
              studies: 'Studerar',
              sfi: { label: 'Läser sfi', hint: 'Svenska för invandrare.' },
              parentalLeave: 'Är föräldraledig',
              pension: 'Har ålderspension',
              other: 'Något annat',
            },
            missing: 'Välj vad du gör just nu.',
          },
          other: { label: 'Vad gör du?', missing: 'Skriv vad du gör.' },
        },
      },
      jobseeking: {
        title: 'Du som söker jobb',
        fields: {
          enrolled: {
            label: 'Är du inskriven på Arbetsförmedlingen?',
            options: yesNo,
            missing: 'Välj om du är inskriven på Arbetsförmedlingen.',
          },
          since: {
            label: 'Sedan när, ungefär?',
            missing: 'Skriv sedan när du är inskriven.',
          },
          plan: {
            label: 'Har du en handlingsplan eller planering där?',
            options: yesNo,
            missing: 'Välj om du har en handlingsplan eller planering på Arbetsförmedlingen.',
          },
          activities: {
            label: 'Vad gör du enligt din planering?',
            hint: 'Till exempel praktik, en kurs eller möten. Skriv gärna vilka dagar.',
          },
          hours: {
            label: 'Hur mycket kan du arbeta?',
            options: { full: 'Heltid', part: 'Deltid' },
            missing: 'Välj hur mycket du kan arbeta.',
          },
          partReason: { label: 'Varför deltid?', missing: 'Skriv varför du söker deltid.' },
          applied: {
            label: 'Har du sökt några jobb den senaste månaden?',
            options: { yes: 'Ja', no: 'Nej, inte än' },
            missing: 'Välj om du har sökt några jobb den senaste månaden.',
          },
        },
        why: 'Den som kan arbeta ska söka arbete, och läsa sfi om det behövs, om det inte finns godtagbara skäl att låta bli (12 kap. 3 § socialtjänstlagen).',
      },
      jobsSought: {
        title: 'Jobb du har sökt',
        lead: 'Lägg till ett jobb i taget. Du behöver inte skicka några papper om dem.',
        fields: {
          appliedOn: { label: 'Vilken dag sökte du?', missing: 'Skriv vilken dag du sökte jobbet.' },
          title: { label: 'Vad var det för jobb?', missing: 'Skriv vad det var för jobb.' },
          employer: { label: 'Vilken arbetsgivare?', missing: 'Skriv vilken arbetsgivare det var.' },
          place: { label: 'Vilken ort?', missing: 'Skriv i vilken ort jobbet finns.' },
        },
        add: 'Lägg till ett jobb',
        addAnother: 'Lägg till ett jobb till',
        item: 'Jobb',
        empty: 'Du har inte lagt till något jobb än.',
      },
      work: {
        title: 'Ditt arbete',
        fields: {
          extent: {
            label: 'Hur mycket arbetar du?',
            options: { full: 'Heltid', part: 'Deltid', hourly: 'På timmar, när de behöver mig' },
            missing: 'Välj hur mycket du arbetar.',
          },
          employer: {
            label: 'Var arbetar du?',
            hint: 'Har du flera jobb? Skriv det du arbetar mest på.',
            missing: 'Skriv var du arbetar.',
          },
          since: { label: 'När började du?', missing: 'Skriv när du började arbeta där.' },
          until: { label: 'När slutar jobbet, om det har ett slut?' },
        },
      },
      sick: {
        title: 'Du som är sjuk',
        lead: 'Vi frågar inte vad du är sjuk i.',
        fields: {
          extent: {
            label: 'Hur stor del av heltid kan du inte arbeta?',
            options: {
              full: '100 procent',
              threeQuarters: '75 procent',
              half: '50 procent',
              quarter: '25 procent',
            },
            missing: 'Välj hur stor del av heltid du inte kan arbeta.',
          },
          certificate: {
            label: 'Har du ett läkarintyg?',
            hint: 'När du inte kan arbeta för att du är sjuk behöver vi i regel ett läkarintyg.',
            options: { yes: 'Ja', waiting: 'Nej, men jag väntar på ett', no: 'Nej' },
            missing: 'Välj om du har ett läkarintyg.',
          },
          certificateUntil: {
            label: 'Till vilken dag gäller intyget?',
            missing: 'Skriv till vilken dag läkarintyget gäller.',
          },
          benefit: {
            label: 'Har du sökt sjukpenning eller annan ersättning för att du är sjuk?',
            options: {
              receives: 'Ja, jag får ersättning',
              applied: 'Ja, jag väntar på besked',
              refused: 'Ja, men jag fick nej',
              notApplied: 'Nej',
            },
            missing: 'Välj om du har sökt sjukpenning eller annan ersättning för att du är sjuk.',
          },
        },
      },
      studies: {
        title: 'Dina studier',
        fields: {
          level: {
            label: 'Vad studerar du?',
            options: {
              basic: 'Grundskola för vuxna',
              upperSecondary: 'Gymnasium eller komvux',
              folkHighSchool: 'Folkhögskola',
              vocational: 'Yrkeshögskola',
              university: 'Högskola eller universitet',
              other: 'Något annat',
            },
            missing: 'Välj vad du studerar.',
          },
          school: { label: 'Vad heter skolan?', missing: 'Skriv vad skolan heter.' },
          percent: {
            label: 'Hur många procent av heltid?',
            hint: 'Heltid är 100, halvtid är 50.',
            missing: 'Skriv hur många procent av heltid du studerar.',
          },
          until: { label: 'När är du klar?' },
          studyAid: {
            label: 'Har du sökt studiemedel från CSN?',
            options: {
              receives: 'Ja, jag får studiemedel',
              applied: 'Ja, jag väntar på besked',
              refused: 'Ja, men jag fick nej',
              notApplied: 'Nej',
            },
            missing: 'Välj om du har sökt studiemedel från CSN.',
          },
        },
      },
      sfi: {
        title: 'Du som läser sfi',
        fields: {
          path: {
            label: 'Vilken studieväg läser du?',
            options: {
              one: 'Studieväg 1',
              two: 'Studieväg 2',
              three: 'Studieväg 3',
              unknown: 'Jag vet inte',
            },
            missing: 'Välj vilken studieväg du läser.',
          },
          course: {
            label: 'Vilken kurs läser du?',
            options: { a: 'Kurs A', b: 'Kurs B', c: 'Kurs C', d: 'Kurs D', unknown: 'Jag vet inte' },
            missing: 'Välj vilken kurs du läser.',
          },
          school: { label: 'Vad heter skolan?' },
        },
      },
      parentalLeave: {
        title: 'Du som är föräldraledig',
        lead: 'Hur mycket föräldrapenning du får ser vi hos Försäkringskassan.',
        fields: {
          daysPerWeek: {
            label: 'Hur många dagar i veckan är du ledig?',
            missing: 'Skriv hur många dagar i veckan du är ledig.',
          },
          until: { label: 'Till vilken dag har du tänkt vara ledig?' },
        },
      },
      recentWork: {
        title: 'Arbete det senaste året',
        fields: {
          worked: {
            label: 'Har du arbetat någon gång de senaste 12 månaderna?',
            options: yesNo,
            missing: 'Välj om du har arbetat någon gång de senaste 12 månaderna.',
          },
          employer: {
            label: 'Var arbetade du senast?',
            missing: 'Skriv var du arbetade senast.',
          },
          until: { label: 'Vilken dag slutade du?', missing: 'Skriv vilken dag du slutade.' },
          fund: {
            label: 'Är du med i en a-kassa?',
            hint: 'A-kassan kan ge pengar till den som blir arbetslös.',
            options: { yes: 'Ja', no: 'Nej', unknown: 'Jag vet inte' },
            missing: 'Välj om du är med i en a-kassa.',
          },
        },
        why: 'Har du arbetat kan du ha rätt till annan ersättning, till exempel från a-kassan. Då hjälper vi dig att söka den.',
      },
      earlierSupport: {
        title: 'Stöd du har fått tidigare',
        fields: {
          threeMonths: {
            label: 'Har du haft försörjningsstöd i minst tre månader i rad, fram till nu?',
            hint: 'Försörjningsstöd är den del av ekonomiskt bistånd som ska räcka till mat, kläder, hyra och annat du behöver varje månad.',
            options: { yes: 'Ja', no: 'Nej', unknown: 'Jag vet inte' },
            missing: 'Välj om du har haft försörjningsstöd i minst tre månader i rad.',
          },
          otherMunicipality: {
            label: 'Har du fått ekonomiskt bistånd från en annan kommun de senaste tre månaderna?',
            options: yesNo,
            missing: 'Välj om du har fått ekonomiskt bistånd från en annan kommun de senaste tre månaderna.',
          },
        },
      },
      activity: {
        title: 'Aktiviteter',
        lead: 'Den som har haft försörjningsstöd i minst tre månader i rad ska som regel delta i en aktivitet på heltid. Den ska passa det du klarar.',
        fields: {
          takesPart: {
            label: 'Deltar du i en aktivitet nu?',
            hint: 'Till exempel praktik, sfi, en kurs eller en insats på Arbetsförmedlingen.',
            options: { yes: 'Ja, på heltid', partly: 'Ja, på deltid', no: 'Nej' },
            missing: 'Välj om du deltar i en aktivitet nu.',
          },
          what: { label: 'Vad deltar du i?', missing: 'Skriv vad du deltar i.' },
          obstacle: {
            label: 'Vad gör att du inte deltar på heltid?',
            hint: 'Till exempel sjukdom, ett litet barn, eller att du inte har blivit erbjuden någon aktivitet.',
            missing: 'Skriv vad som gör att du inte deltar på heltid.',
          },
        },
        why: 'Den som inte deltar, och inte har godtagbara skäl, får nej eller mindre stöd. Därför är det viktigt att du berättar vad som hindrar dig.',
      },
      incomeKinds: {
        title: 'Vilka av de här inkomsterna har du?',
        fields: {
          kinds: {
            label: 'Vilka av de här inkomsterna har du?',
            hint:
              'Ta med pengar från de tre senaste månaderna, och pengar som du vet är på väg. ' +
              fetched +
              'De ersättningarna behöver du inte skriva här.',
            options: {
              salary: { label: 'Lön', hint: 'Även semesterersättning och extrajobb.' },
              deposits: {
                label: 'Swish eller insättningar på kontot',
                hint: 'Från vänner, släkt eller någon annan.',
              },
              insurance: 'Tjänstepension eller pengar från en försäkring',
              maintenance: 'Underhåll för barn, direkt från den andra föräldern',
              rentShare: 'Pengar till hyran från någon som bor hos dig',
              otherMunicipality: 'Ekonomiskt bistånd från en annan kommun',
              business: 'Inkomst av eget företag',
              abroad: 'Pengar eller pension från ett annat land',
              other: {
                label: 'Något annat',
                hint: 'Till exempel lån, gåva, vinst, kontanter, eller något du har sålt.',
              },
              none: 'Inget av det här',
            },
            missing: 'Välj vilka inkomster du har, eller ”Inget av det här”.',
          },
        },
        why: 'Det vi hämtar själva är till exempel sjukpenning, föräldrapenning, barnbidrag, bostadsbidrag, pension, a-kassa, studiemedel och skatteåterbäring. Fritidskort räknas inte (12 kap. 7 a § socialtjänstlagen).',
      },
      incomes: {
        title: 'Dina inkomster',
        lead: 'Lägg till en inkomst i taget.',
        fields: {
          kind: {
            label: 'Vad är det för inkomst?',
            options: {
              salary: 'Lön',
              deposits: 'Swish eller insättning',
              insurance: 'Tjänstepension eller försäkring',
              maintenance: 'Underhåll för barn',
              rentShare: 'Pengar till hyran från någon som bor hos dig',
              otherMunicipality: 'Ekonomiskt bistånd från en annan kommun',
              business: 'Eget företag',
              abroad: 'Från ett annat land',
              other: 'Något annat',
            },
            missing: 'Välj vad det är för inkomst.',
          },
          amount: {
            label: 'Hur mycket?',
            hint: 'Skriv vad du fick på kontot eller i handen. För lön: efter skatt.',
            missing: 'Skriv hur mycket du fick.',
          },
          received: {
            label: 'Vilken dag kom pengarna, eller ska de komma?',
            missing: 'Skriv vilken dag pengarna kom eller ska komma.',
          },
          note: {
            label: 'Något vi behöver veta?',
            hint: 'Till exempel vem pengarna kom från, eller om du ska betala tillbaka.',
          },
        },
        add: 'Lägg till en inkomst',
        addAnother: 'Lägg till en inkomst till',
        item: 'Inkomst',
        empty: 'Du har inte lagt till någon inkomst än.',
      },
      pending: {
        title: 'Har du sökt någon ersättning eller något bidrag som du inte har fått besked om?',
        fields: {
          any: {
            label: 'Har du sökt någon ersättning eller något bidrag som du inte har fått besked om?',
            options: yesNo,
            missing:
              'Välj om du har sökt någon ersättning eller något bidrag som du inte har fått besked om.',
          },
        },
      },
      pendingBenefits: {
        title: 'Det du väntar besked om',
        fields: {
          benefit: {
            label: 'Vad har du sökt?',
            hint: 'Till exempel bostadsbidrag eller sjukpenning.',
            missing: 'Skriv vad du har sökt.',
          },
          from: {
            label: 'Var har du sökt?',
            options: {
              insuranceAgency: 'Försäkringskassan',
              pensionsAgency: 'Pensionsmyndigheten',
              studyAid: 'CSN',
              unemploymentFund: 'A-kassan',
              other: 'Någon annan',
            },
            missing: 'Välj var du har sökt.',
          },
          appliedOn: { label: 'Vilken dag sökte du?' },
        },
        add: 'Lägg till en ersättning',
        addAnother: 'Lägg till en ersättning till',
        item: 'Ersättning',
        empty: 'Du har inte lagt till någon ersättning än.',
      },
      accounts: {
        title: 'Pengar på banken och hemma',
        lead: 'Räkna med alla konton som är dina, och dina barns konton.',
        fields: {
          count: {
            label: 'Hur många konton är det?',
            hint: 'Skriv 0 om du inte har något konto.',
            missing: 'Skriv hur många konton det är. Skriv 0 om du inte har något konto.',
          },
          balance: {
            label: 'Hur mycket pengar finns på kontona sammanlagt i dag?',
            missing: 'Skriv hur mycket pengar som finns på kontona sammanlagt, eller 0.',
          },
          cash: {
            label: 'Hur mycket kontanter har du?',
            missing: 'Skriv hur mycket kontanter du har, eller 0.',
          },
        },
        why: 'Egna pengar som går att använda används i regel först. Berätta om pengarna redan ska gå till något, till exempel hyran.',
      },
      assetKinds: {
        title: 'Äger du något av det här?',
        fields: {
          kinds: {
            label: 'Äger du något av det här?',
            hint: 'Räkna inte med vanliga möbler, kläder och sådant du behöver hemma.',
            options: {
              savings: 'Fonder, aktier, kryptovaluta eller annat sparande',
              vehicle: {
                label: 'Fordon',
                hint: 'Till exempel bil, motorcykel, moped, båt, husvagn eller snöskoter.',
              },
              property: {
                label: 'Hus, bostadsrätt eller mark',
                hint: 'Även fritidshus och sådant du äger i ett annat land.',
              },
              company: 'Företag, helt eller delvis',
              other: 'Något annat som är värt mycket pengar',
              none: 'Nej, inget av det här',
            },
            missing: 'Välj det du äger, eller ”Nej, inget av det här”.',
          },
        },
        why: 'Vi ska se till hela din ekonomi. Att du äger något betyder inte alltid att du får nej.',
      },
      assets: {
        title: 'Det du äger',
        lead: 'Lägg till en sak i taget.',
        fields: {
          kind: {
            label: 'Vad är det?',
            options: {
              savings: 'Sparande',
              vehicle: 'Fordon',
              property: 'Hus, bostadsrätt eller mark',
              company: 'Företag',
              other: 'Något annat',
            },
            missing: 'Välj vad det är.',
          },
          description: {
            label: 'Beskriv det kort',
            hint: 'Till exempel ”Volvo V50 från 2009” eller ”fonder i banken”.',
            missing: 'Beskriv kort vad det är.',
          },
          registration: { label: 'Registreringsnummer', hint: 'Till exempel ABC 123.' },
          value: {
            label: 'Hur mycket är det värt, ungefär?',
            missing: 'Skriv hur mycket det är värt, ungefär.',
          },
          bought: { label: 'När köpte du fordonet?' },
          boughtYear: { label: 'Vilket år köpte eller fick du bostaden eller marken?' },
          price: { label: 'Vad betalade du för bostaden eller marken?' },
        },
        add: 'Lägg till något du äger',
        addAnother: 'Lägg till något mer du äger',
        item: 'Sak',
        empty: 'Du har inte lagt till något du äger än.',
      },
      costGroups: {
        title: 'Vad har du utgifter för?',
        fields: {
          groups: {
            label: 'Vad har du utgifter för?',
            hint: 'Mat, kläder, hygien och telefon ingår redan i riksnormen, som är ett bestämt belopp. Hyran skriver du under ”Hur du bor”.',
            options: {
              housing: { label: 'Boende', hint: 'El, hemförsäkring, internet.' },
              work: { label: 'Arbete och studier', hint: 'A-kassa, fackavgift, resor.' },
              health: { label: 'Hälsa', hint: 'Läkare, medicin, sjukresor, akut tandvård.' },
              other: { label: 'Annat', hint: 'Kommunala avgifter och annat du behöver.' },
              none: 'Inget av det här',
            },
            missing: 'Välj vad du har utgifter för, eller ”Inget av det här”.',
          },
        },
        why: 'Utöver riksnormen kan du få pengar till vissa skäliga kostnader (12 kap. 1 och 7 §§ socialtjänstlagen). Vi prövar varje kostnad för sig.',
      },
      costsHousing: {
        title: 'Utgifter för boendet',
        lead: 'Skriv vad du betalar för månaden som du söker för.',
        fields: {
          kinds: {
            label: 'Vilka utgifter har du för boendet?',
            options: { electricity: 'El', homeInsurance: 'Hemförsäkring', internet: 'Internet' },
            missing: 'Välj vilka utgifter du har för boendet.',
          },
          electricity: {
            label: 'Vad kostar elen?',
            hint: 'Lägg ihop om du får två räkningar: en för elen och en för elnätet.',
            missing: 'Skriv vad elen kostar.',
          },
          homeInsurance: {
            label: 'Vad kostar hemförsäkringen per månad?',
            missing: 'Skriv vad hemförsäkringen kostar per månad.',
          },
          internet: {
            label: 'Vad kostar internet per månad?',
            missing: 'Skriv vad internet kostar per månad.',
          },
        },
      },
      costsWork: {
        title: 'Utgifter för arbete och studier',
        lead: 'Skriv vad du betalar för månaden som du söker för.',
        fields: {
          kinds: {
            label: 'Vilka utgifter har du för arbete och studier?',
            options: {
              unemploymentFund: 'A-kassa',
              union: 'Fackföreningsavgift',
              travel: { label: 'Resor', hint: 'Till arbete, skola, praktik eller en planerad aktivitet.' },
            },
            missing: 'Välj vilka utgifter du har för arbete och studier.',
          },
          unemploymentFund: {
            label: 'Vad betalar du till a-kassan per månad?',
            missing: 'Skriv vad du betalar till a-kassan per månad.',
          },
          union: {
            label: 'Vad betalar du till facket per månad?',
            hint: 'Att du är med i facket stannar i ditt ärende. Det får aldrig finnas med i statistik.',
            missing: 'Skriv vad du betalar till facket per månad.',
          },
          travel: {
            label: 'Vad kostar resorna under månaden?',
            missing: 'Skriv vad resorna kostar under månaden.',
          },
        },
      },
      costsHealth: {
        title: 'Utgifter för hälsa',
        lead: 'Skriv vad du betalar för månaden som du söker för.',
        fields: {
          kinds: {
            label: 'Vilka utgifter har du för hälsa?',
            options: {
              healthcare: { label: 'Läkarvård', hint: 'Besök som ingår i högkostnadsskyddet.' },
              medicine: { label: 'Medicin', hint: 'Recept som ingår i högkostnadsskyddet.' },
              medicalTravel: 'Sjukresor eller färdtjänst',
              acuteDental: {
                label: 'Akut tandvård',
                hint: 'Vill du laga tänderna men det är inte akut? Prata med oss först.',
              },
            },
            missing: 'Välj vilka utgifter du har för hälsa.',
          },
          healthcare: { label: 'Vad kostar läkarvården?', missing: 'Skriv vad läkarvården kostar.' },
          medicine: { label: 'Vad kostar medicinen?', missing: 'Skriv vad medicinen kostar.' },
          medicalTravel: {
            label: 'Vad kostar sjukresor och färdtjänst?',
            missing: 'Skriv vad sjukresor och färdtjänst kostar.',
          },
          acuteDental: {
            label: 'Vad kostar tandvården?',
            hint: 'Skriv tandläkarens pris, eller en gissning om du inte vet.',
            missing: 'Skriv vad tandvården kostar.',
          },
        },
      },
      costsOther: {
        title: 'Andra utgifter',
        lead: 'Skriv vad du betalar för månaden som du söker för.',
        fields: {
          kinds: {
            label: 'Vilka andra utgifter har du?',
            options: {
              municipalFees: {
                label: 'Kommunala avgifter',
                hint: 'Till exempel för hemtjänst, förskola eller fritids.',
              },
              other: {
                label: 'Något annat',
                hint: 'Till exempel glasögon, flytt, umgänge med barn, saker till en nyfödd.',
              },
            },
            missing: 'Välj vilka andra utgifter du har.',
          },
          municipalFees: {
            label: 'Vad kostar de kommunala avgifterna?',
            missing: 'Skriv vad de kommunala avgifterna kostar.',
          },
          other: { label: 'Vad kostar det andra?', missing: 'Skriv vad det andra kostar.' },
          otherWhat: {
            label: 'Vad är det, och varför behöver du det?',
            missing: 'Skriv vad det är och varför du behöver det.',
          },
        },
      },
      costsForChildren: {
        title: 'Gäller någon utgift ett barn?',
        fields: {
          any: {
            label: 'Gäller någon av utgifterna ett av dina barn?',
            hint: 'Till exempel medicin, glasögon eller avgift till förskolan.',
            options: yesNo,
            missing: 'Välj om någon utgift gäller ett barn.',
          },
          which: {
            label: 'Vilken utgift, och vilket barn?',
            missing: 'Skriv vilken utgift det är och vilket barn den gäller.',
          },
        },
      },
      payment: {
        title: 'Utbetalning',
        lead: 'Vi betalar bara ut om du får ja på ansökan.',
        fields: {
          to: {
            label: 'Vilket konto ska vi betala till?',
            options: {
              ownAccount: 'Mitt eget konto',
              othersAccount: {
                label: 'Någon annans konto',
                hint: 'Vi pratar med dig först, så att det blir rätt.',
              },
              noAccount: {
                label: 'Jag har inget bankkonto',
                hint: 'Du kan söka ändå. Vi kontaktar dig om hur du kan få pengarna.',
              },
            },
            missing: 'Välj vilket konto vi ska betala till.',
          },
          clearing: {
            label: 'Clearingnummer',
            hint: 'Fyra eller fem siffror. Du hittar det i din internetbank eller app.',
            missing: 'Skriv kontots clearingnummer.',
          },
          account: { label: 'Kontonummer', hint: 'Utan clearingnummer.', missing: 'Skriv kontonumret.' },
          holder: { label: 'Vem äger kontot?', missing: 'Skriv vem som äger kontot.' },
        },
      },
      anythingElse: {
        title: 'Vill du berätta något mer?',
        fields: {
          more: {
            label: 'Vill du berätta något mer?',
            hint: 'Till exempel något du oroar dig för, eller något som våra frågor missade.',
          },
        },
      },
      papers: {
        title: 'Papper som hör till ansökan',
        lead: 'Listan är gjord efter dina svar. Ett foto med telefonen räcker, om allt går att läsa.',
        body: [
          fetched + inTheList,
          'Saknar du något? Säg det i listan och skicka ansökan ändå. Du kan posta papper eller lämna dem hos oss efteråt, och vi hjälper dig.',
        ],
      },
    },
    rules: {
      stayEndsFirst: 'Skriv en dag som inte är före den dag då du reser.',
      letterWithoutAddress:
        'Du har inte skrivit någon adress, så vi kan inte skicka brev. Välj ett annat sätt, eller gå tillbaka och skriv din adress.',
      letterNotSafe:
        'Du har svarat att det inte är tryggt för dig att få brev hem. Ta bort krysset vid brev och välj ett annat sätt.',
      permitPassed:
        'Den dagen har passerat. Kontrollera datumet. Har du sökt om att få stanna längre väljer du att du väntar på ett beslut från Migrationsverket. Annars väljer du ”Inget av det här, eller jag vet inte”.',
      ownNumber: 'Det är ditt eget personnummer. Skriv barnets.',
      childNotBorn:
        'Kontrollera personnumret. Enligt det är barnet inte fött än. Väntar du barn kan du berätta det i slutet av ansökan.',
      childTooOld:
        'Enligt det du har skrivit har barnet fyllt 21 år. Kontrollera uppgiften. Den som har fyllt 21 år söker själv och ska inte vara med här.',
      childTwice:
        'Du har redan lagt till det här barnet. Gå tillbaka till listan, eller skriv ett annat barn.',
      workEndsFirst: 'Skriv en dag som inte är före den dag då du började.',
      incomeOld: 'Dagen är mer än tre månader tillbaka. Ändra om det blev fel. Stämmer det låter du det stå.',
      incomeFar: 'Dagen är mer än två månader fram. Ändra om det blev fel. Stämmer det låter du det stå.',
      balanceWithoutAccount:
        'Du har skrivit att du inte har något konto. Skriv 0 här, eller ändra hur många konton det är.',
      boughtLater: 'Det året har inte varit än. Kontrollera årtalet.',
      accountDenied:
        'Du har svarat att du inte har något konto. Välj ”Jag har inget bankkonto” eller någon annans konto, eller gå till ”Pengar på banken och hemma” och ändra ditt svar.',
    },
  },

  papers: {
    bankOverview: {
      name: 'Översikt över dina konton',
      looksLike:
        'En sida från banken med alla konton, fonder och aktier, och hur mycket det finns på vart och ett. Även barnens.',
      whereToFind: 'I din internetbank eller app: sidan med alla dina konton. Eller be banken skriva ut den.',
    },
    bankStatements: {
      name: 'Kontoutdrag för tre månader',
      looksLike:
        'En lista från banken på allt som har kommit in och gått ut, ett utdrag för varje konto. Där syns också att hyran är betald.',
      whereToFind:
        'I din internetbank eller app: välj kontot och sök på kontoutdrag eller transaktioner. Eller be banken skriva ut dem.',
    },
    taxReturn: {
      name: 'Din senaste deklaration',
      looksLike:
        'Papperen från Skatteverket, alla fyra sidorna. Har du ingen deklaration räcker en kontrolluppgift.',
      whereToFind: 'Logga in hos Skatteverket, eller ring dem och be om en kopia.',
    },
    residencePermit: {
      name: 'Ditt uppehållstillstånd',
      looksLike: 'Kortet från Migrationsverket, båda sidorna, eller beslutet.',
      whereToFind: 'Bland dina papper från Migrationsverket.',
    },
    rentalContract: {
      name: 'Hyreskontrakt',
      looksLike:
        'Ett avtal med hyra, adress och datum, underskrivet av dig och den du hyr av. Ta med alla sidor.',
      whereToFind: 'Hos dig, på din hyresvärds webbplats, eller be den du hyr av om en kopia.',
    },
    rentBill: {
      name: 'Senaste hyresavin',
      looksLike: 'Räkningen för hyran eller avgiften. Där står belopp, månad och vad som ingår.',
      whereToFind: 'I brevlådan, i din internetbank som e-faktura, eller på hyresvärdens webbplats.',
    },
    landlordApproval: {
      name: 'Tillstånd att hyra i andra hand',
      looksLike: 'Ett brev eller mejl där hyresvärden eller bostadsrättsföreningen säger ja.',
      whereToFind: 'Fråga den du hyr av.',
    },
    homeLoan: {
      name: 'Bostadslån och boendekostnader',
      looksLike:
        'En sida från banken med lånets storlek och ränta, och räkningar för värme, vatten och sophämtning.',
      whereToFind: 'I din internetbank under lån, och bland dina räkningar.',
    },
    rentDebt: {
      name: 'Brev om obetald hyra',
      looksLike: 'En påminnelse, ett kravbrev eller ett brev om uppsägning. Datum och belopp ska synas.',
      whereToFind: 'Bland dina brev, eller be hyresvärden om en kopia.',
    },
    electricityDebt: {
      name: 'Brev om obetald el',
      looksLike: 'En påminnelse, ett kravbrev eller ett brev om att elen stängs av.',
      whereToFind: 'Bland dina brev, eller be elbolaget om en kopia.',
    },
    jobPlan: {
      name: 'Din plan från Arbetsförmedlingen',
      looksLike: 'Din handlingsplan eller planering, med det ni har kommit överens om.',
      whereToFind: 'Logga in på Arbetsförmedlingens webbplats, eller fråga din handläggare där.',
    },
    medicalCertificate: {
      name: 'Läkarintyg',
      looksLike: 'Ett intyg där läkaren skriver hur mycket du kan arbeta och hur länge intyget gäller.',
      whereToFind:
        'Hos din läkare. Ofta ser du det också när du loggar in på 1177.se. Väntar du på ett intyg kan du posta det eller lämna det hos oss sedan.',
    },
    employmentContract: {
      name: 'Anställningsavtal',
      looksLike: 'Ett avtal med arbetsgivarens namn, din lön, din arbetstid och när du började.',
      whereToFind: 'Hos dig, eller be din chef om en kopia.',
    },
    employerCertificate: {
      name: 'Arbetsgivarintyg',
      looksLike: 'Ett intyg om hur länge och hur mycket du har arbetat.',
      whereToFind: 'Be din tidigare arbetsgivare om det.',
    },
    payslips: {
      name: 'Lönespecifikationer för tre månader',
      looksLike: 'Ett papper för varje lön, med lön före och efter skatt.',
      whereToFind: 'I ditt jobbs lönesystem, i din digitala brevlåda, eller be din chef.',
    },
    incomeProof: {
      name: 'Papper om dina andra inkomster',
      looksLike: 'Beslut, utbetalningsbesked eller avtal. Belopp, datum och vem som betalar ska synas.',
      whereToFind: 'Hos den som betalar, till exempel pensionsbolaget, försäkringsbolaget eller kommunen.',
    },
    companyPapers: {
      name: 'Papper om ditt företag',
      looksLike: 'Den senaste bokföringen, och uppgifter om moms och skatt.',
      whereToFind: 'I ditt bokföringsprogram, eller hos den som sköter bokföringen.',
    },
    formerCalculation: {
      name: 'Senaste beräkningen från din förra kommun',
      looksLike: 'Ett papper som hör till beslutet. Där står inkomster, utgifter och vad du fick.',
      whereToFind: 'Hos dig, eller be din handläggare i den förra kommunen om en kopia.',
    },
    electricityBill: {
      name: 'Elräkning',
      looksLike: 'Den senaste räkningen. Får du två, en för el och en för elnät, så skicka båda.',
      whereToFind: 'I brevlådan, i din internetbank som e-faktura, eller hos elbolaget.',
    },
    homeInsuranceBill: {
      name: 'Räkning för hemförsäkring',
      looksLike: 'Den senaste räkningen, med pris och tid.',
      whereToFind: 'I brevlådan, i din internetbank, eller hos försäkringsbolaget.',
    },
    internetBill: {
      name: 'Räkning för internet',
      looksLike: 'Den senaste räkningen, med pris per månad.',
      whereToFind: 'I brevlådan, i din e-post, eller hos bolaget.',
    },
    unemploymentFundBill: {
      name: 'Räkning från a-kassan',
      looksLike: 'Den senaste räkningen, med avgiften.',
      whereToFind: 'I brevlådan, eller när du loggar in hos a-kassan.',
    },
    // Named so that neither the list nor a file reveals membership in a union.
    unionBill: {
      name: 'Räkning för medlemsavgift',
      looksLike: 'Den senaste räkningen, med avgift och månad.',
      whereToFind: 'I brevlådan, eller när du loggar in hos föreningen.',
    },
    travelReceipt: {
      name: 'Kvitto på resor',
      looksLike: 'Kvitto på biljett eller busskort, med pris och datum.',
      whereToFind: 'I trafikbolagets app, eller där du köpte biljetten.',
    },
    healthcareReceipt: {
      name: 'Kvitto på läkarvård',
      looksLike: 'Kvitto eller faktura, med belopp och datum.',
      whereToFind: 'På mottagningen, eller i brevet med fakturan.',
    },
    medicineReceipt: {
      name: 'Kvitto på medicin',
      looksLike: 'Apotekets kvitto, med belopp och datum.',
      whereToFind: 'På apoteket. Be om en kopia om du har tappat kvittot.',
    },
    medicalTravelReceipt: {
      name: 'Kvitto på sjukresor eller färdtjänst',
      looksLike: 'Kvitto eller faktura, med belopp och datum.',
      whereToFind: 'Från chauffören, eller i brevet med fakturan.',
    },
    dentalEstimate: {
      name: 'Tandläkarens kostnadsförslag',
      looksLike:
        'Ett papper med vad som behöver göras och vad det kostar, eller kvittot om det redan är gjort.',
      whereToFind: 'Be tandläkaren om det.',
    },
    municipalFeeBill: {
      name: 'Räkning för kommunala avgifter',
      looksLike: 'Den senaste räkningen, med belopp och vad den gäller.',
      whereToFind: 'I brevlådan eller i din internetbank.',
    },
    otherCostReceipt: {
      name: 'Kvitto eller pris på det andra',
      looksLike: 'Ett kvitto, en räkning eller ett prisförslag.',
      whereToFind: 'Hos den som säljer det du behöver.',
    },
  },

  statement: {
    title: 'Dina uppgifter är sanna',
    paragraphs: [
      'Jag intygar på heder och samvete att det jag har skrivit är sant, och att jag inte har låtit bli att berätta något som är viktigt för ansökan.',
    ],
    consequences: [
      'Har något blivit fel? Rätta det nu, eller berätta för oss så fort du kan.',
      'Har du fått för mycket för att något var fel kan du få betala tillbaka (33 kap. socialtjänstlagen). Att med flit lämna fel uppgifter kan vara ett brott.',
    ],
  },

  info: {
    title: 'Ansök om ekonomiskt bistånd',
    lead: 'Ekonomiskt bistånd är hjälp med pengar när dina egna inte räcker. Förr kallades det socialbidrag.',
    start: 'Logga in och ansök',
    sections: {
      acute: {
        heading: 'Kan det inte vänta?',
        paragraphs: [acute],
      },
      forWhom: {
        heading: 'För vem',
        paragraphs: [
          'Du kan söka om du inte kan försörja dig själv och inte kan få det du behöver på annat sätt (12 kap. 1 § socialtjänstlagen). Du söker i kommunen där du bor.',
          'Den här e-tjänsten är för dig som har fyllt 18 år och söker för dig själv, och för barn som bor hos dig.',
          'Vi prövar varje ansökan för sig. Är du osäker på om du kan få pengar? Sök ändå, eller ring och fråga.',
        ],
      },
      prepare: {
        heading: 'Bra att ha till hands',
        paragraphs: [
          'Din e-legitimation, ditt kontonummer och vad din bostad kostar. Kontoutdrag, räkningar och kvitton kan du fotografera med telefonen.',
          'Du får en lista på just de papper som dina svar leder till. ' + fetched + inTheList,
        ],
      },
      time: {
        heading: 'Hur lång tid det tar',
        paragraphs: [
          'Många behöver ungefär en halvtimme till en timme. Vi sparar varje sida när du går vidare, så du kan ta paus och fortsätta senare, också i en annan telefon eller dator.',
        ],
      },
      next: {
        heading: 'Vad som händer sedan',
        paragraphs: [
          'En handläggare läser din ansökan och hör av sig om något saknas. Vårt mål är att du får ett beslut inom {{days}} dagar från att vi har fått allt vi behöver.',
          'Du följer ärendet när du loggar in. Får du nej till något får du veta varför, och hur du gör om du inte håller med.',
        ],
      },
      cost: {
        heading: 'Vad det kostar',
        paragraphs: ['Ingenting. Det kostar heller inget att ta tillbaka ansökan.'],
      },
      two: {
        heading: 'Ni som är två',
        paragraphs: [
          'Gifta, registrerade partner och sambor söker tillsammans. Än så länge gör ni det på papper eller hos oss. Ring {{phone}}, så hjälper vi er. Vi arbetar på att ni ska kunna söka tillsammans här.',
        ],
      },
      otherWays: {
        heading: 'Du kan alltid ringa eller besöka oss i stället',
        paragraphs: [
          'Du behöver inte ha e-legitimation och du behöver inte säga varför du hellre söker på annat sätt. Ring {{phone}}, så skickar vi en blankett eller bokar en tid där vi gör ansökan tillsammans.',
          'Du kan be någon du litar på att vara med.',
        ],
      },
      young: {
        heading: 'Du som är under 18 år',
        paragraphs: [
          'Har du fyllt 15 år får du söka själv (3 kap. 4 § socialtjänstlagen). Ring {{phone}} eller kom hit, så hjälper vi dig. Är du yngre kan du ringa eller komma ändå.',
        ],
      },
      language: {
        heading: 'Tolk och språk',
        paragraphs: [
          'Behöver du tolk ordnar vi det när vi pratar med dig (13 § förvaltningslagen). Det kostar dig ingenting.',
        ],
      },
      truth: {
        heading: 'Svara så rätt du kan',
        paragraphs: [
          'Har något blivit fel? Säg till, så rättar vi det. Har du fått för mycket för att något var fel kan du få betala tillbaka (33 kap. socialtjänstlagen). Att med flit lämna fel uppgifter kan vara ett brott.',
        ],
      },
    },
  },

  receipt: {
    next: [
      'En handläggare läser din ansökan. Saknas något hör vi av oss på det sätt du har valt.',
      'Vårt mål är att du får ett beslut inom {{days}} dagar från att vi har fått allt vi behöver. Tar det längre tid säger vi till, och varför.',
    ],
    add: 'Vill du lägga till eller ändra något? Ring {{phone}}. Papper postar du till {{postAddress}} eller lämnar på {{visitAddress}}. Skriv ditt ärendenummer på dem. Berätta också om något ändras, till exempel om du får ett jobb eller flyttar.',
    withdraw:
      'Du kan ta tillbaka ansökan så länge vi inte har beslutat. Det gör du med en knapp när du är inloggad, eller genom att ringa. Du kan söka igen när du vill.',
    contact: 'Vill du prata med oss? Ring {{phone}} och säg numret på ditt ärende. ' + acute,
  },

  statuses: {
    received: {
      name: 'Mottagen',
      explanation: 'Din ansökan har kommit fram. Vi har inte börjat läsa den än.',
    },
    underReview: {
      name: 'Vi läser',
      explanation: 'En handläggare arbetar med din ansökan. Vi hör av oss om vi behöver veta mer.',
    },
    withdrawn: {
      name: 'Återtagen',
      explanation: 'Du har tagit tillbaka ansökan. Vi gör inget mer med den. Du kan söka igen när du vill.',
    },
  },
}

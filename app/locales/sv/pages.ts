/** Words of the pages that anybody may read without signing in. */
export const pages = {
  /** Ends the title of every public page. */
  place: '{{municipality}}',
  /** Stand before the number on a button. */
  phones: {
    us: 'Ring oss:',
    closed: 'Socialjouren:',
    violence: 'Kvinnofridslinjen:',
    care: 'Råd om vård:',
    danger: 'Ring',
  },

  start: {
    tabTitle: 'Hjälp och stöd',
    title: 'Vi finns nära när det är svårt',
    lead: 'Berätta vad du behöver, så visar vi vägen. Du behöver inte veta vad hjälpen heter.',
    searchLabel: 'Vad behöver du hjälp med? Skriv med egna ord.',
    searchButton: 'Sök',
    needsTitle: 'Börja här',
    needs: {
      money: {
        title: 'Jag har inte pengar till mat eller hyra',
        text: 'Sök ekonomiskt bistånd. Förr kallades det socialbidrag.',
      },
      urgent: {
        title: 'Det kan inte vänta',
        text: 'Ingen mat, ingenstans att sova i natt eller rädd för någon: så får du hjälp nu.',
      },
      concern: {
        title: 'Jag är orolig för ett barn',
        text: 'Berätta, eller fråga först utan namn. Du behöver inte vara säker på att det är allvarligt.',
      },
      young: {
        title: 'Jag är barn eller ung',
        text: 'Har du det svårt hemma, eller är du rädd? Här får du berätta, utan att logga in.',
      },
      parent: {
        title: 'Vi får barn och är inte gifta',
        text: 'Se om ni behöver bekräfta vem som är förälder, och hur ni gör.',
      },
      meet: {
        title: 'Jag vill boka en tid',
        text: 'Hos oss, på telefon eller i video. Med tolk om du vill. Du kan flytta eller avboka själv.',
      },
      goOn: {
        title: 'Jag vill fortsätta eller se hur det går',
        text: 'Logga in på Mina sidor. Där finns det du har sparat och skickat.',
      },
      code: {
        title: 'Jag har en kod',
        text: 'Har du skickat något utan att logga in? Med koden ser du om vi har svarat.',
      },
    },
    otherTitle: 'Behöver du något annat?',
    otherText:
      'Vi hjälper dig på telefon eller när vi ses. Välj det som stämmer bäst, så står det vart du vänder dig.',
    talk: {
      heading: 'Prata hellre med någon?',
      paragraphs: [
        'Ring oss på {{phone}}, {{phoneHours}}, eller kom till {{visitAddress}}. Du behöver inte säga vem du är för att fråga.',
        'Behöver du tolk ordnar vi det. Det kostar dig ingenting.',
      ],
    },
  },

  search: {
    title: 'Sök',
    label: 'Vad letar du efter?',
    hint: 'Skriv med egna ord, till exempel socialbidrag, hyra eller orolig för ett barn.',
    button: 'Sök',
    hits_one: '{{count}} träff',
    hits_other: '{{count}} träffar',
    noneTitle: 'Vi hittade inget på de orden',
    none: [
      'Prova ett annat ord, eller ett enda ord. Stavningen behöver inte vara rätt.',
      'Du kan också ringa oss på {{phone}}, {{phoneHours}}, och berätta vad du behöver. Då säger vi vart du vänder dig.',
    ],
    cut: 'Vi sökte på de första 100 tecknen.',
    allTitle: 'Det här finns här',
    private: 'Vi sparar inte vad du söker på. Orden kan synas i webbläsarens historik.',
    privateLink: 'Så rensar du historiken',
    /** What the search finds that has no page text of its own to show. */
    meeting: { title: 'Boka en tid', summary: 'Se lediga tider, boka, flytta eller avboka ett möte.' },
    code: {
      title: 'Jag har en kod',
      summary: 'Har du skickat något utan att logga in? Skriv koden och se om vi har svarat.',
    },
    myPages: { title: 'Mina sidor', summary: 'Fortsätt det du har börjat, eller se hur det går.' },
    contact: { title: 'Ring eller besök oss', summary: '{{phone}}, {{phoneHours}}. {{visitAddress}}.' },
  },

  emergency: {
    title: 'Hjälp som inte kan vänta',
    lead: 'Ring. Du behöver inte fylla i något först, och du behöver inte vara säker på att det är till oss du ska ringa.',
    sections: {
      food: {
        heading: 'Du saknar mat eller någonstans att sova i natt',
        paragraphs: [
          'Ring oss på {{phone}}, {{phoneHours}}. När vi har stängt ringer du socialjouren på {{socialjour}}.',
          'Det gäller också om du bara är här tillfälligt. Då är det kommunen där du är som hjälper dig med det mest akuta (29 kap. 4 § socialtjänstlagen).',
        ],
      },
      violence: {
        heading: 'Någon hotar, skrämmer eller slår dig',
        paragraphs: [
          'Är det fara nu? Ring 112.',
          'Kvinnofridslinjen har telefon 020-50 50 50. Vi ska hjälpa den som är utsatt att få stöd, och skydd när det behövs (13 kap. 1 § socialtjänstlagen).',
          'Samtal kan synas i telefonens samtalslista. Ta bort dem om någon brukar titta i din telefon.',
        ],
      },
      life: {
        heading: 'Du tänker på att ta ditt liv',
        paragraphs: [
          'Är du i fara nu, eller rädd att du ska göra dig illa? Ring 112.',
          'Ring annars 1177 och berätta hur du mår. Där får du råd om vård och får veta vart du kan vända dig.',
          'Berätta också för någon du litar på, och be att få sällskap. Du ska inte behöva vara ensam med det här.',
          'Är du orolig för någon annan? Ring 112 om det är bråttom, och stanna hos personen om du kan.',
          'Är det pengarna, bostaden eller någon hemma som gör livet svårt? Det kan vi hjälpa dig med. Ring oss när du orkar.',
        ],
      },
      child: {
        heading: 'Ett barn far illa just nu',
        paragraphs: [
          'Ring 112 om barnet är i fara. Annars ringer du oss, och socialjouren när vi har stängt. Det räcker att du misstänker något.',
        ],
      },
      power: {
        heading: 'Elen är avstängd eller ska stängas av',
        paragraphs: [
          'Ring elbolaget och fråga om du kan få vänta med att betala. Ring sedan oss. Ibland kan du få hjälp med en elskuld. Det prövar vi i varje enskilt fall (12 kap. 1 § socialtjänstlagen).',
        ],
      },
      eviction: {
        heading: 'Du håller på att förlora din bostad',
        paragraphs: [
          'Ring oss så fort du kan, också om det känns för sent. Vänta inte tills du har alla papper. Prata med oss innan du flyttar ut.',
        ],
      },
      call: {
        heading: 'Det här händer när du ringer',
        paragraphs: [
          'Någon lyssnar och frågar var du är, om du är i säkerhet och om det finns barn i närheten. Sedan kommer ni överens om vad som händer först.',
          'Du behöver inte kunna svenska. Säg vilket språk du talar, så ordnar vi tolk.',
        ],
      },
    },
    childLink: 'Är det inte bråttom? Skriv till oss om barnet',
    apply: 'Behöver du pengar, men det är inte bråttom?',
    applyLink: 'Så söker du ekonomiskt bistånd',
  },

  other: {
    title: 'Annan hjälp',
    lead: 'Allt går inte att ordna på webben. Men allt går att fråga om. Här står vart du vänder dig.',
    contents: 'Välj det som stämmer bäst',
    /** Where a part can be done here and now. */
    links: {
      child: 'Anmäl oro eller fråga först, här på webben',
      young: 'Till sidan för dig som är ung',
      adult: 'Berätta om en vuxen du är orolig för',
      parenthood: 'Se vad som gäller för er',
    },
    sections: {
      child: {
        heading: 'Jag är orolig för ett barn',
        paragraphs: [
          'Ring oss på {{phone}}, {{phoneHours}}. Det räcker att du misstänker att barnet far illa. Vill du fråga först? Säg inte barnets namn, så kan vi prata om det ändå.',
          'Du som ringer privat behöver inte säga vem du är. Ring från dolt nummer om du inte vill att vi ska se vem du är. Men om du säger ditt namn kan vi inte lova att familjen aldrig får veta det.',
          'Möter du barnet i ditt arbete är du ofta skyldig att anmäla genast, med namn (19 kap. 1 § socialtjänstlagen).',
          'Är barnet i fara nu? Ring 112. När vi har stängt når du socialjouren på {{socialjour}}.',
        ],
      },
      violence: {
        heading: 'Någon skadar eller skrämmer mig',
        paragraphs: [
          'Ring oss på {{phone}}, så hjälper vi dig med stöd, och med skydd när det behövs (13 kap. 1 § socialtjänstlagen). Det gäller också om det var länge sedan, om ingen har slagit dig, eller om det är släkten som bestämmer över dig.',
          'Kvinnofridslinjen har telefon 020-50 50 50. Är det fara nu? Ring 112.',
          'Är det du som skadar någon och vill sluta? Ring oss, det finns hjälp för dig också (13 kap. 8 §).',
        ],
      },
      debts: {
        heading: 'Jag har skulder',
        paragraphs: [
          'Får du inte ihop räkningarna? Kommunens budget- och skuldrådgivare går igenom din ekonomi tillsammans med dig. Det gäller också dig som söker eller har skuldsanering (13 kap. 2 § socialtjänstlagen). Ring {{phone}} och boka en tid.',
        ],
      },
      family: {
        heading: 'Vi bråkar mycket eller ska separera',
        paragraphs: [
          'På familjerådgivningen får ni prata med någon som är van vid konflikter i par och familjer (13 kap. 4 § socialtjänstlagen). Den kan kosta en avgift.',
          'Har ni barn och ska leva isär? Vi kan hålla i samtal där ni kommer överens om barnen (13 kap. 5–6 §§). Ring {{phone}}.',
        ],
      },
      parenthood: {
        heading: 'Vi får barn och är inte gifta',
        paragraphs: [
          'Är ni myndiga och folkbokförda i Sverige, en mamma och en pappa? Då kan ni båda bekräfta hos Skatteverket på webben, senast 14 dagar efter att barnet har fötts (1 kap. 4 a § föräldrabalken). Ni behöver båda ha e-legitimation, och tjänsten är inte öppen för den som har skyddade personuppgifter.',
          'Annars gör ni det på ett besök hos oss (1 kap. 4 §). Det går bra också innan barnet är fött. Ring {{phone}} och boka en tid.',
          'Gemensam vårdnad får ni inte automatiskt, utan den behöver ni anmäla tillsammans (6 kap. 3–4 §§ föräldrabalken).',
        ],
      },
      addiction: {
        heading: 'Alkohol, droger eller spel',
        paragraphs: [
          'Vi hjälper dig när det har blivit för mycket alkohol, droger, medicin, dopning eller spel (13 kap. 10 § socialtjänstlagen). Vi hjälper också dig som är anhörig (13 kap. 9 §). Du behöver inte ha slutat, och du behöver inte vara säker på att det är ett problem. Ring {{phone}}.',
        ],
      },
      young: {
        heading: 'Jag är ung',
        paragraphs: [
          'Du får ringa oss själv på {{phone}}, hur gammal du än är. Du behöver inte säga vad du heter. Har du fyllt 15 år får du också söka hjälp själv (3 kap. 4 § socialtjänstlagen).',
          'På kollpasoc.se berättar Socialstyrelsen hur det går till när man träffar soc.',
        ],
      },
      adult: {
        heading: 'Jag är orolig för en vuxen',
        paragraphs: [
          'Ring oss på {{phone}} och berätta. Vi kan höra av oss till personen och erbjuda hjälp. Vuxna bestämmer oftast själva om de vill ta emot den.',
        ],
      },
      complaint: {
        heading: 'Något blev fel när ni hjälpte mig',
        paragraphs: [
          'Säg det till den du har kontakt med, eller ring {{phone}} och be att få prata med en chef. Du kan också skriva till {{email}}, men skriv inget känsligt där.',
          'Är du inte nöjd med ett beslut kan du ofta överklaga det. Hur du gör står i beslutet. Allvarliga fel kan du berätta om för Inspektionen för vård och omsorg, IVO.',
        ],
      },
      else: {
        heading: 'Något annat',
        paragraphs: [
          'Ring oss på {{phone}}, {{phoneHours}}. Är det inte vi som kan hjälpa dig säger vi vem som kan.',
        ],
      },
    },
  },

  assistance: {
    paperForm: 'Ring, så skickar vi en blankett',
    urgent: 'Kan det inte vänta?',
    urgentLink: 'Så får du hjälp nu',
    signIn: 'Du loggar in med e-legitimation. Inget skickas förrän du skriver under.',
  },

  about: {
    updated: 'Senast uppdaterad {{day}}.',
    contents: 'På den här sidan',

    accessibility: {
      title: 'Tillgänglighet',
      lead: '{{municipality}} står bakom den här webbplatsen. Vi vill att alla ska kunna använda den. Så här långt har vi kommit.',
      sections: {
        status: {
          heading: 'Hur tillgänglig är webbplatsen?',
          paragraphs: [
            'Webbplatsen följer delvis lagen om tillgänglighet till digital offentlig service (2018:1937). Vi bygger efter riktlinjerna WCAG 2.2, nivå AA. Det som vi vet inte är bra än står här nedanför.',
          ],
        },
        faults: {
          heading: 'Det här är inte bra än',
          paragraphs: [
            'Att papper visas som bilder och att kvittot inte är granskat kan strida mot lagens krav. Lätt svenska och teckenspråk kräver lagen inte, men vi vet att det behövs. Sidor hos andra omfattas inte av lagen (9 §).',
            'Vi arbetar med bristerna. Säg till om någon av dem hindrar dig, så hjälper vi dig på annat sätt under tiden.',
          ],
          points: [
            'Papper som du själv lägger till visas som bilder. En skärmläsare kan inte läsa texten i dem.',
            'Kvittot som PDF är uppmärkt för skärmläsare, men ingen utanför vår grupp har granskat det. Samma svar finns på Mina sidor.',
            'Det finns ingen version på lätt svenska eller teckenspråk.',
            'Sidor hos andra, till exempel när du loggar in med e-legitimation, svarar vi inte för.',
          ],
        },
        burden: {
          heading: 'Undantag',
          paragraphs: ['Vi använder inte undantaget för oskäligt betungande anpassning (12 §).'],
        },
        tested: {
          heading: 'Så har vi testat',
          paragraphs: ['Vi har granskat webbplatsen själva. Ingen utomstående har granskat den än.'],
          points: [
            'Verktyg går igenom varje sida på alla språk och letar efter fel.',
            'Vi provar hela ansökan med enbart tangentbord, på en smal skärm och utan JavaScript.',
            'Kontrasterna räknas ut för ljust och mörkt läge.',
            'Tester med personer som använder skärmläsare, förstoring eller talstyrning återstår.',
          ],
        },
        contact: {
          heading: 'Kan du inte använda något?',
          paragraphs: [
            'Ring {{phone}} eller skriv till {{email}} och berätta vad som inte fungerar. Du kan också få informationen i en form som passar dig. Skriv inget känsligt i e-post.',
          ],
        },
        supervision: {
          heading: 'Är du inte nöjd med vårt svar?',
          paragraphs: ['Då kan du anmäla det till myndigheten som ser till att lagen följs.'],
        },
      },
      answer_one: 'Vi svarar inom en arbetsdag.',
      answer_other: 'Vi svarar inom {{count}} arbetsdagar.',
      complaintLink: 'Anmäl bristande tillgänglighet',
      assessed: 'Vi bedömde webbplatsen {{day}}.',
    },

    privacy: {
      title: 'Så hanterar vi dina uppgifter',
      lead: 'Det du berättar för oss skyddas av sekretess. Här står vad vi gör med det, och vad du kan kräva av oss.',
      sections: {
        who: {
          heading: 'Vem ansvarar?',
          paragraphs: [
            'Nämnden som ansvarar för socialtjänsten i {{municipality}} är personuppgiftsansvarig. Du når oss på {{phone}}, {{email}} eller {{postAddress}}. Vårt dataskyddsombud når du på {{dataProtectionEmail}}. Ombudet kontrollerar att vi följer reglerna och svarar på frågor om dina rättigheter.',
          ],
        },
        why: {
          heading: 'Varför behöver vi uppgifterna?',
          paragraphs: [
            'För att kunna pröva det du söker, ge dig rätt hjälp, dokumentera det vi gör och kunna visa att det gått rätt till. Vi får bara behandla uppgifter som behövs för socialtjänstens arbete (6 § lagen om behandling av personuppgifter inom socialtjänsten, 2001:454).',
            'Vi ber inte om ditt samtycke till det, eftersom lagen ger oss rätt att använda uppgifterna. Några saker väljer du själv, till exempel om vi får skicka e-post till dig.',
          ],
        },
        what: {
          heading: 'Vilka uppgifter?',
          paragraphs: [
            'Det du själv skriver och lägger till, ditt namn och personnummer från inloggningen, och det som andra myndigheter lämnar ut till din handläggare när du söker ekonomiskt bistånd: Försäkringskassan, Pensionsmyndigheten, CSN, a-kassorna, Arbetsförmedlingen och Skatteverket.',
          ],
        },
        receivers: {
          heading: 'Vem får se dem?',
          paragraphs: [
            'De hos oss som arbetar med ditt ärende. Varje gång någon hos oss öppnar det skrivs det upp vem det var och när. På Mina sidor ser du vilken roll personen har, var personen arbetar och vilken dag det var. Ring oss om du vill veta mer.',
            'Andra får se uppgifterna bara när en lag säger det, till exempel en domstol när du överklagar. Företag som sköter tekniken åt oss får bara göra det vi har bestämt. Vi säljer inga uppgifter och använder dem inte till reklam.',
          ],
        },
        kept: {
          heading: 'Hur länge sparar vi?',
          paragraphs: [
            'När tiden är ute tar vi bort uppgifterna.',
            'Säkerhetskopiorna är krypterade, och där kan uppgifterna finnas kvar en tid till. När allt som sparades under samma period är borttaget förstör vi nyckeln till det. Utan den går det inte att läsa i gamla kopior heller.',
          ],
          points: [
            'Det du har börjat på men inte skickat: {{draftDays}} dagar från att du senast sparade. Du kan ta bort det själv när du vill.',
            'Det du har börjat på utan att logga in: högst {{guestDraftHours}} timmar. Trycker du på Lämna sidan tas det bort genast.',
            'Det du har skickat: fem år efter den sista anteckningen i ärendet. Det tas bort senast kalenderåret därpå, men inte så länge andra uppgifter om dig finns kvar (16 kap. 1 § socialtjänstlagen). En del sparas längre, till exempel om barn och för forskning.',
          ],
        },
        reports: {
          heading: 'Om du berättar att du är orolig för någon',
          paragraphs: [
            'Du som anmäler som privatperson får vara anonym. Då frågar vi inte vem du är, och vi skriver inte upp vilken adress din dator eller telefon har. Du får en kod, och den är enda vägen tillbaka till det du skickade.',
            'Berättar du vem du är förvarar vi det för sig. Den hos oss som öppnar det måste ange varför, och det sparas. Vi kan ändå inte lova att den som det gäller aldrig får veta vem du är.',
            'Den som det gäller får oftast veta att någon har hört av sig, och får ofta läsa vad som står. Vårdnadshavare och barn som är tillräckligt stora kan ha rätt till det. Ett barn som skriver till oss syns aldrig på en vårdnadshavares sidor här.',
          ],
        },
        rights: {
          heading: 'Vad kan du kräva?',
          paragraphs: ['Kontakta oss, så hjälper vi dig. Det kostar ingenting.'],
          points: [
            'Du får veta vilka uppgifter vi har om dig, och få en kopia.',
            'Du kan begära att vi rättar det som är fel eller lägger till det som saknas.',
            'Det som ska finnas i ett ärende får vi oftast inte ta bort i förtid, och rätten att göra invändningar gäller inte här (6 § lag 2001:454). Tycker du att något är fel kan det antecknas i ärendet.',
            'Du kan klaga hos Integritetsskyddsmyndigheten, imy.se.',
          ],
        },
        technical: {
          heading: 'Vad webbplatsen själv skriver upp',
          paragraphs: [
            'För att hitta fel skriver e-tjänsten upp när en sida har visats, hur lång tid det tog och om det gick bra. Där står inte vem du är, vad du har svarat, vad du söker på eller vilken adress din dator har.',
            'Det finns ingen besöksstatistik från andra företag och inget innehåll från andra webbplatser. Det du skickar krypteras när det sparas.',
          ],
        },
        safe: {
          heading: 'Är det farligt om någon får veta?',
          paragraphs: [
            'Våra mejl säger aldrig vad saken gäller. Har du skyddade personuppgifter, ring oss på {{phone}}, så får du en kontakt som kan hjälpa dig.',
          ],
        },
      },
    },

    cookies: {
      title: 'Kakor',
      lead: 'Vi använder bara de kakor som behövs för att sidorna ska fungera. Därför frågar vi inte om lov, och därför finns det inget att tacka nej till.',
      caption: 'Kakorna som webbplatsen sätter',
      columns: { name: 'Namn', purpose: 'Vad den gör', lifetime: 'Hur länge' },
      rows: {
        session: {
          purpose: 'Håller dig inloggad.',
          lifetime:
            'Tills du loggar ut eller stänger webbläsaren. Den slutar gälla efter 20 minuter utan aktivitet, för personal efter 15.',
        },
        signIn: {
          purpose: 'Ser till att det är samma webbläsare som kommer tillbaka från e-legitimationen.',
          lifetime: '10 minuter.',
        },
        kept: {
          purpose:
            'Håller ordning på en sida som du skickade när du just hade blivit utloggad, så att du får tillbaka den.',
          lifetime: '1 timme.',
        },
        form: {
          purpose: 'Håller ihop ett formulär som du fyller i utan att logga in. Säger inte vem du är.',
          lifetime: 'Tills du stänger webbläsaren eller trycker på Lämna sidan.',
        },
        language: { purpose: 'Minns vilket språk du har valt. Säger inget annat om dig.', lifetime: '1 år.' },
      },
      sections: {
        more: {
          heading: 'Inget mer än så',
          paragraphs: [
            'Ingen kaka följer dig till andra webbplatser. När du väljer Lämna sidan minns webbläsaren det i fliken, så att bakåtknappen inte visar vad du såg. Den anteckningen försvinner när du stänger fliken.',
            'När du legitimerar dig kommer du till en annan webbplats. Den kan ha egna kakor.',
          ],
        },
        remove: {
          heading: 'Ta bort kakorna',
          paragraphs: [
            'Det gör du i webbläsarens inställningar. Då loggas du ut och får välja språk igen. Det du har sparat hos oss finns kvar.',
          ],
        },
      },
    },

    safety: {
      title: 'Surfa säkert',
      lead: 'Är du rädd att någon ska se vad du har läst? Så här lämnar du få spår, och så här mycket kan vi inte dölja.',
      sections: {
        danger: {
          heading: 'Är någon farlig nära dig nu?',
          paragraphs: [
            'Stäng sidan och ring 112 när du kan. Läs hellre vidare på en telefon eller dator som personen inte kommer åt, till exempel på biblioteket eller hos en vän.',
          ],
        },
        exit: {
          heading: 'Knappen Lämna sidan',
          paragraphs: [
            'Den finns på varje sida. Har du tangentbord kan du trycka Skift tre gånger i stället.',
          ],
          points: [
            'Den loggar ut dig och byter sidan mot en annan, vanlig webbsida.',
            'Det du hade sparat finns kvar. Det du just höll på att skriva försvinner.',
            'Den rensar inte webbläsarens historik. Där kan det stå att du har varit här.',
            'Den döljer inget för den som ser din skärm på annat håll eller har ett dolt program i din telefon.',
          ],
        },
        history: {
          heading: 'Rensa historiken',
          paragraphs: [
            'Ta hellre bort bara våra sidor än allt. En tom historik kan väcka frågor. Orden du söker på syns också där.',
            'Menyerna kan se lite annorlunda ut hos dig.',
          ],
          points: [
            'Chrome, Edge eller Firefox på dator: tryck Ctrl och H. Sök upp sidorna och ta bort dem.',
            'Safari på Mac: välj Historik och sedan Visa all historik. Markera sidorna och ta bort dem.',
            'Safari på iPhone: tryck på boken och sedan på klockan. Svep sidorna åt vänster.',
            'Chrome på Android: tryck på de tre prickarna och välj Historik. Tryck på krysset vid sidorna.',
            'Samsung Internet: öppna menyn och välj Historik. Håll fingret på sidorna och ta bort dem.',
          ],
        },
        private: {
          heading: 'Använd ett privat fönster',
          paragraphs: [
            'I ett privat fönster, som också kallas inkognito, sparas ingen historik när du har stängt det. Den som har ett dolt program i telefonen eller bestämmer över nätverket kan ändå se en del.',
          ],
        },
        shared: {
          heading: 'Om ni delar telefon, dator eller konto',
          paragraphs: [
            'Delar ni konto hos Apple eller Google kan historik, bilder och lösenord synas på den andras telefon.',
          ],
          points: [
            'Logga alltid ut när du är klar.',
            'Spara inte lösenord eller legitimation på någon annans telefon.',
            'Fotograferar du papper: ta bort bilderna sedan, också ur papperskorgen och molnet.',
            'Ta bort samtal till oss ur samtalslistan om någon brukar titta där.',
          ],
        },
        contact: {
          heading: 'Så kontaktar vi dig',
          paragraphs: [
            'I ansökan bestämmer du hur och när vi får höra av oss, och om vi får lämna meddelande. Våra mejl säger aldrig vad saken gäller.',
            'Vill du inte lämna några spår alls? Ring oss från en annan telefon på {{phone}}, eller kom till {{visitAddress}}.',
          ],
        },
      },
    },
  },

  mailbox: {
    title: 'Demons brevlåda',
    lead: 'E-post och sms som demon har skickat. De lämnar aldrig den här datorn och försvinner när demon stängs.',
    letters: 'E-post',
    empty: 'Inga brev än',
    emptyText: 'Brev dyker upp här när något händer i ett ärende.',
    phones: 'Sms',
    noTexts: 'Inga sms än',
    noTextsText: 'Sms dyker upp här när någon som vill ha sådana bokar, flyttar eller avbokar en tid.',
    to: 'Till',
    at: 'Kom',
  },
}

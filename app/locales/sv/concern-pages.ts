/** What anybody reads before a report: about a child, and about an adult. */
export const concernPages = {
  phones: {
    danger: 'Om någon är i fara nu.',
    us: 'Prata med oss {{phoneHours}}. Du kan fråga utan att säga några namn.',
    closed: 'När vi har stängt: socialjouren, {{socialjourHours}}.',
    violence: 'Kvinnofridslinjen, om någon utsätts för våld eller hot.',
  },

  child: {
    title: 'Är du orolig för ett barn?',
    lead: 'Det räcker att du misstänker att ett barn far illa. Du behöver inte ha bevis och du behöver inte veta säkert.',
    danger: 'Är ett barn i fara nu?',
    dangerText: 'Ring. Det går fortare än att skriva här.',
    ask: {
      heading: 'Osäker på om det är allvarligt nog?',
      paragraphs: [
        'Fråga oss först. Berätta vad du har sett utan att säga vem det gäller, så får du ett råd. Du behöver inte säga vem du är.',
      ],
      link: 'Ställ en fråga utan namn',
      call: 'Boka en telefontid',
    },
    doorsTitle: 'Vem är du?',
    doors: {
      professional: {
        title: 'Jag möter barn i mitt arbete',
        text: 'Du som är skyldig att anmäla gör det här, med ditt namn och din arbetsplats.',
      },
      private: {
        title: 'Jag är privatperson',
        text: 'Granne, släkting, vän eller någon annan. Du väljer om du vill säga vem du är.',
      },
      young: {
        title: 'Jag är själv barn eller ung',
        text: 'Det här är din egen väg till oss.',
      },
      adult: {
        title: 'Jag är orolig för en vuxen',
        text: 'Det gäller någon som har fyllt 18 år.',
      },
    },
    sections: {
      after: {
        heading: 'Vad som händer sedan',
        paragraphs: [],
        points: [
          'Vi bedömer genast om barnet behöver skydd (20 kap. 1 § socialtjänstlagen).',
          'Inom 14 dagar från att anmälan kom in bestämmer vi om vi ska börja en utredning (20 kap. 2 § socialtjänstlagen).',
          'Familjen får veta att det har kommit in en anmälan.',
          'Du får en kod när du har skickat. Med den kan du komma tillbaka, läsa om vi har frågor till dig och svara.',
        ],
      },
      names: {
        heading: 'Får familjen veta vem jag är?',
        paragraphs: [
          'Som privatperson kan du vara anonym. Säg då inte ditt namn, och skriv inget som visar vem du är. Vi letar inte efter dig, och vi sparar inget om din telefon eller dator.',
          'Säger du ditt namn kan vi inte lova att familjen aldrig får veta det.',
          'Anmäler du i ditt arbete kan du inte vara anonym.',
        ],
      },
      reads: {
        heading: 'Vem läser det jag skriver?',
        paragraphs: [
          'Anmälan blir en handling hos oss. Barnets vårdnadshavare, och barnet om det är gammalt nog, kan få läsa den.',
          'Misstänker du våld, sexuella övergrepp eller förtryck i hederns namn? Berätta inte för familjen att du tänker anmäla.',
        ],
      },
      told: {
        heading: 'Får jag veta hur det går?',
        paragraphs: [
          'Anmäler du privat får vi inte berätta det för dig. Det är för att skydda barnet. Det du har berättat är viktigt ändå.',
          'Är du skyldig att anmäla i ditt arbete kan du få veta om vi har börjat en utredning, om du ber om det (19 kap. 6 § socialtjänstlagen).',
        ],
      },
      who: {
        heading: 'Vem ska anmäla?',
        paragraphs: [
          'Alla som får veta eller misstänker att ett barn far illa bör anmäla det (19 kap. 4 § socialtjänstlagen).',
          'Många som möter barn i sitt arbete är skyldiga att anmäla genast (19 kap. 1 § socialtjänstlagen). Det gäller till exempel i skola, förskola, vård och tandvård.',
        ],
      },
    },
  },

  adult: {
    title: 'Är du orolig för en vuxen?',
    lead: 'Du kan berätta för oss om någon dricker för mycket, tar droger, utsätts för våld, använder våld, saknar bostad eller är gammal och inte klarar sig.',
    danger: 'Är någon i fara nu?',
    dangerText: 'Ring. Det går fortare än att skriva här.',
    start: 'Berätta för oss',
    childLink: 'Finns det barn i hemmet? Läs om oro för barn',
    sections: {
      voluntary: {
        heading: 'Hjälpen är frivillig',
        paragraphs: [
          'En vuxen bestämmer själv om den vill ha hjälp. Vi kan höra av oss och erbjuda. Ofta är det en bra början.',
          'Vill du själv ha stöd för att du oroar dig? Det kan du få, också när den andra säger nej. Ring {{phone}}.',
        ],
      },
      names: {
        heading: 'Får personen veta vem jag är?',
        paragraphs: [
          'Du kan vara anonym. Säg då inte ditt namn, och skriv inget som visar vem du är. Vi letar inte efter dig, och vi sparar inget om din telefon eller dator.',
          'Säger du ditt namn kan vi inte lova att personen aldrig får veta det.',
        ],
      },
      told: {
        heading: 'Vad som händer sedan',
        paragraphs: [
          'Vi läser det du har skrivit. Vi får inte berätta för dig hur det går. Det är för att skydda personen.',
          'Du får en kod när du har skickat. Med den kan du komma tillbaka, läsa om vi har frågor till dig och svara.',
        ],
      },
    },
  },
}

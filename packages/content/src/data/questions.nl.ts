import type { QuestionTexts } from './questions.js';

/**
 * `inline` stands in these sentences: "We mengen …", "Het gaat om …", "het moet beter worden voor …", "de lasten liggen bij …",
 * "dat moet werken via …", "Mengen is voor ons …", "we zijn het oneens over …", "voor … is dit …",
 * "We grijpen in op de schaal van …", "Effect verwachten we …". `topic` stands after "de vraag over" and "we zijn het nog niet eens over".
 */
export const questionsNl = {
  what: {
    title: 'Wat mengt u?',
    topic: 'wat er gemengd wordt',
    asks: 'Soorten woningen, inkomens, herkomst, of iets anders.',
    explanation:
      'Mengen is een verzamelwoord. Zeg eerst wat er naast elkaar moet komen. U kunt meer dan één ding kiezen; sommige groepen overlappen.',
    parts: {
      choices: {
        legend: 'Wat wilt u mengen?',
        note: 'Kies alles wat geldt.',
        choices: {
          dwellings: {
            label: 'Soorten woningen',
            hint: 'Huur en koop, klein en groot, goedkoop en duur.',
            inline: 'soorten woningen',
          },
          incomes: {
            label: 'Inkomens',
            hint: 'Huishoudens met een laag, midden en hoog inkomen.',
            inline: 'inkomens',
          },
          origins: {
            label: 'Herkomst',
            hint: 'Mensen met en zonder migratieachtergrond.',
            inline: 'mensen van verschillende herkomst',
          },
          classes: { label: 'Klassen', hint: 'Opleiding, werk en positie.', inline: 'klassen' },
          lifestyles: {
            label: 'Leefstijlen',
            hint: 'Hoe mensen wonen, samenleven en hun dag indelen.',
            inline: 'leefstijlen',
          },
          combinations: {
            label: 'Een combinatie',
            hint: 'Twee of meer kenmerken samen, zoals inkomen en leefstijl.',
            inline: 'combinaties van kenmerken',
          },
        },
      },
    },
  },
  who: {
    title: 'Wie mengt u, en voor wie?',
    topic: 'wie er gemengd wordt en voor wie',
    asks: 'Om wie het gaat, wie er beter van wordt en wie de lasten draagt.',
    explanation:
      'Zeg om wie het gaat. En zeg wie er beter van moet worden, en wie de lasten draagt. Dat zijn vaak niet dezelfde mensen.',
    parts: {
      choices: {
        legend: 'Om wie gaat het?',
        note: 'Kies alles wat geldt.',
        choices: {
          individuals: { label: 'Personen', hint: 'Ieder mens apart, los van het huishouden.', inline: 'personen' },
          households: { label: 'Huishoudens', hint: 'Wie samen één huis deelt.', inline: 'huishoudens' },
          'sports-clubs': {
            label: 'Sportverenigingen',
            hint: 'Wie samen sport of langs de lijn staat.',
            inline: 'sportverenigingen',
          },
          'primary-schools': {
            label: 'Basisscholen',
            hint: 'Welke kinderen bij elkaar in de klas zitten.',
            inline: 'basisscholen',
          },
          neighbourhoods: { label: 'Buurten', hint: 'De buurt als geheel, of buurten onderling.', inline: 'buurten' },
          'cross-links': {
            label: 'Dwarsverbanden',
            hint: 'Verbanden hiertussen, zoals tussen een school en een sportclub.',
            inline: 'dwarsverbanden',
          },
        },
      },
      benefits: {
        legend: 'Wie moet er beter van worden?',
        note: 'Kies alles wat geldt.',
        choices: {
          stayers: {
            label: 'Wie blijft',
            hint: 'Mensen die er nu wonen en er blijven.',
            inline: 'de mensen die blijven',
          },
          leavers: {
            label: 'Wie weg moet',
            hint: 'Mensen van wie het huis verdwijnt of te duur wordt.',
            inline: 'de mensen die weg moeten',
          },
          arrivals: { label: 'Wie er komt wonen', hint: 'Nieuwe bewoners.', inline: 'de mensen die er komen wonen' },
          surroundings: {
            label: 'Andere wijken',
            hint: 'Buurten verderop, in de stad of in de regio.',
            inline: 'de mensen in andere wijken',
          },
        },
      },
      burdens: {
        legend: 'Wie draagt de lasten?',
        note: 'Denk aan verhuizen, hogere huur, overlast en het verlies van buren.',
        choices: {
          stayers: {
            label: 'Wie blijft',
            hint: 'Mensen die er nu wonen en er blijven.',
            inline: 'de mensen die blijven',
          },
          leavers: {
            label: 'Wie weg moet',
            hint: 'Mensen van wie het huis verdwijnt of te duur wordt.',
            inline: 'de mensen die weg moeten',
          },
          arrivals: { label: 'Wie er komt wonen', hint: 'Nieuwe bewoners.', inline: 'de mensen die er komen wonen' },
          surroundings: {
            label: 'Andere wijken',
            hint: 'Buurten verderop, in de stad of in de regio.',
            inline: 'de mensen in andere wijken',
          },
        },
      },
    },
  },
  theory: {
    title: 'Hoe moet het werken?',
    topic: 'hoe het moet werken',
    asks: 'Wat u doet, wat er dan tussen mensen gebeurt, en wie daar wat aan heeft.',
    explanation:
      'Schrijf per regel op hoe u denkt dat het gaat. Van wat u doet, via wat er tussen mensen gebeurt, naar wat iemand eraan heeft.',
    parts: {
      rows: {
        legend: 'Van doen naar resultaat',
        note: 'Eén regel per weg die u voor u ziet.',
        choices: {},
      },
      kind: {
        legend: 'Waardoor werkt het?',
        note: 'Kies wat het beste past. Uw eigen woorden gaan voor.',
        choices: {
          contact: {
            label: 'Contact tussen bewoners',
            hint: 'Mensen die verschillen, spreken elkaar en helpen elkaar.',
            inline: 'contact tussen bewoners',
          },
          'role-models': {
            label: 'Voorbeelden in de buurt',
            hint: 'Kinderen zien wat anderen leren en wat zij voor werk doen.',
            inline: 'voorbeelden in de buurt',
          },
          networks: {
            label: 'Netwerken',
            hint: 'Iemand kent iemand die verder kan helpen.',
            inline: 'netwerken van bewoners',
          },
          familiarity: {
            label: 'Elkaar herkennen',
            hint: 'Vaak en kort zien geeft vertrouwdheid. Ook wel: publieke familiariteit.',
            inline: 'bewoners die elkaar herkennen',
          },
          attentiveness: {
            label: 'Op elkaar letten',
            hint: 'Een oogje in het zeil, een tas naar boven. Ook wel: alledaagse attentheid.',
            inline: 'bewoners die op elkaar letten',
          },
          'shared-activities': {
            label: 'Samen iets doen',
            hint: 'Vriendelijk omgaan door een gedeelde bezigheid. Ook wel: amicaliteit.',
            inline: 'dingen die bewoners samen doen',
          },
          'social-control': {
            label: 'Sociale controle',
            hint: 'Mensen spreken elkaar en elkaars kinderen aan.',
            inline: 'sociale controle',
          },
          'facilities-support': {
            label: 'Klanten en leden voor voorzieningen',
            hint: 'Winkels, scholen en clubs kunnen blijven bestaan.',
            inline: 'voldoende klanten en leden voor voorzieningen',
          },
          reputation: {
            label: 'Een betere naam',
            hint: 'Anderen denken beter over de wijk.',
            inline: 'een betere naam van de wijk',
          },
        },
      },
    },
  },
  role: {
    title: 'Probleem, middel of doel?',
    topic: 'de rol van mengen',
    asks: 'Of mengen hier iets oplost, ergens toe dient, of zelf het doel is.',
    explanation:
      'Verschil tussen mensen kan last geven, ergens toe dienen of op zichzelf waarde hebben. Zeg wat het hier is. Meer dan één mag, als u erbij zegt waarvoor.',
    parts: {
      choices: {
        legend: 'Wat is mengen hier?',
        note: 'Kies alles wat geldt.',
        choices: {
          problem: {
            label: 'Een probleem',
            hint: 'Verschillen botsen hier, of worden zo gezien.',
            inline: 'een probleem',
          },
          means: { label: 'Een middel', hint: 'Mengen moet iets anders dichterbij brengen.', inline: 'een middel' },
          goal: {
            label: 'Een doel op zich',
            hint: 'Een gemengde buurt is op zichzelf de moeite waard.',
            inline: 'een doel op zich',
          },
        },
      },
    },
  },
  objectives: {
    title: 'Welke doelen, van wie?',
    topic: 'de doelen van de partijen',
    asks: 'Wat elke partij wil bereiken, en hoeveel menging genoeg is.',
    explanation:
      'Vul per partij in wat zij met mengen wil bereiken. Verschil mag blijven staan: dan weet u waarover het gesprek gaat.',
    parts: {
      objectives: {
        legend: 'Welke doelen zijn er?',
        choices: {
          'resident-opportunities': {
            label: 'Betere kansen voor wie er woont',
            hint: 'School, werk en een goede plek voor de mensen van nu.',
            inline: 'betere kansen voor wie er woont',
          },
          'area-figures': {
            label: 'Betere cijfers voor de wijk',
            hint: 'Veiligheid, leefbaarheid, inkomen en naam van het gebied.',
            inline: 'betere cijfers voor de wijk',
          },
          facilities: {
            label: 'Voorzieningen die kunnen blijven',
            hint: 'Genoeg klanten, leerlingen en leden.',
            inline: 'voorzieningen die kunnen blijven',
          },
          'less-concentration': {
            label: 'Kwetsbare huishoudens minder bij elkaar',
            hint: 'Mensen die hulp nodig hebben, wonen meer verspreid.',
            inline: 'kwetsbare huishoudens minder bij elkaar',
          },
          'less-segregation': {
            label: 'Minder scheiding tussen arm en rijk',
            hint: 'Hoge en lage inkomens wonen minder uit elkaar.',
            inline: 'minder scheiding tussen arm en rijk',
          },
          contact: {
            label: 'Verschillende mensen leren elkaar kennen',
            hint: 'Van groeten tot samen iets doen.',
            inline: 'contact tussen verschillende mensen',
          },
        },
      },
      parties: {
        legend: 'Van wie zijn deze doelen?',
        choices: {
          municipality: { label: 'Gemeente', inline: 'de gemeente' },
          'housing-corporation': { label: 'Corporatie', hint: 'De woningcorporatie.', inline: 'de corporatie' },
          welfare: { label: 'Welzijn', hint: 'De welzijnsorganisatie.', inline: 'de welzijnsorganisatie' },
          residents: { label: 'Bewoners', inline: 'de bewoners' },
        },
      },
      positions: {
        legend: 'Hoe kijkt deze partij ernaar?',
        choices: {
          main: { label: 'Hoofddoel', inline: 'een hoofddoel' },
          counts: { label: 'Telt mee', inline: 'een doel dat meetelt' },
          none: { label: 'Geen doel', inline: 'geen doel' },
          against: { label: 'Wil dit niet', inline: 'iets wat niet moet gebeuren' },
        },
      },
      degree: {
        legend: 'Hoeveel menging is genoeg?',
        note: 'Schrijf op wat u straks wilt zien, per straat of voor de hele buurt.',
        choices: {},
      },
    },
  },
  scale: {
    title: 'Op welke schaal?',
    topic: 'de schaal',
    asks: 'Waar u ingrijpt en waar het effect valt, van portiek tot regio.',
    explanation:
      'Drie kolommen langs één ladder: waar u iets doet, waar u het gewenste effect verwacht, en waar ongewenst effect kan vallen.',
    parts: {
      levels: {
        legend: 'Waar grijpt u in, en waar valt het effect?',
        note: 'Kies per trede alles wat geldt.',
        choices: {
          porch: { label: 'Portiek', hint: 'Wie één trap en voordeur deelt.', inline: 'het portiek' },
          complex: { label: 'Complex', hint: 'Eén gebouw of één groep gebouwen.', inline: 'het complex' },
          street: { label: 'Straat', inline: 'de straat' },
          neighbourhood: { label: 'Buurt', hint: 'Een deel van de wijk.', inline: 'de buurt' },
          association: {
            label: 'Vereniging',
            hint: 'Een club, of een andere groep met leden.',
            inline: 'de vereniging',
          },
          district: { label: 'Stadsdeel', hint: 'Meer wijken samen.', inline: 'het stadsdeel' },
          city: { label: 'Stad', inline: 'de stad' },
          higher: { label: 'Regio of hoger', hint: 'Ook de provincie of het land.', inline: 'de regio of hoger' },
        },
      },
    },
  },
  time: {
    title: 'Op welke termijn?',
    topic: 'de termijn',
    asks: 'Meteen, na jaren, of pas in een volgende generatie.',
    explanation:
      'Zeg wanneer u iets wilt merken. Sommige effecten zijn er snel. Op andere moet u lang wachten, soms tot kinderen volwassen zijn.',
    parts: {
      term: {
        legend: 'Wanneer verwacht u effect?',
        choices: {
          immediate: { label: 'Meteen', hint: 'Zodra er gebouwd of verhuisd is.', inline: 'meteen' },
          longer: { label: 'Op langere termijn', hint: 'Na jaren.', inline: 'op langere termijn' },
          generations: {
            label: 'Pas in een volgende generatie',
            hint: 'Kinderen komen verder dan hun ouders.',
            inline: 'pas in een volgende generatie',
          },
        },
      },
    },
  },
} as const satisfies QuestionTexts;
export default questionsNl;

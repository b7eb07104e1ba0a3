import type { TextsOf } from '../../entry.js';
import type { socialInstruments } from './social.js';

export const socialNl = {
  'persuading-parents': {
    name: 'Ouders winnen voor een andere school',
    summary: 'Ouders verleiden om voor hun kind anders te kiezen, zodat scholen meer gemengd raken.',
    points: {
      'same-milieu':
        'Op basisschool en middelbare school zitten kinderen vaak bij kinderen uit hetzelfde sociaaleconomische milieu. In Nederland is die scheiding sterk, vergeleken met andere Europese landen. Dat geldt vooral in grote steden.',
      'mostly-tried':
        'Verreweg de meeste eerdere maatregelen gaan over de schoolkeuze: verleiden of beperken. Meestal gebeurt dat lokaal.',
      'own-choice': 'Een gemengde school vindt vaak bijval. Bij de eigen keuze telt meestal iets anders zwaarder.',
      'only-combined':
        'Gescheiden scholen hebben meer dan één oorzaak. Zeer waarschijnlijk maakt alleen een combinatie van maatregelen kans.',
    },
  },
  'limiting-school-choice': {
    name: 'Vrije schoolkeuze beperken',
    summary: 'Ouders en leerlingen minder vrij laten in de keuze van een school.',
    points: {
      'main-cause': 'Dat ouders vrij kiezen, is de belangrijkste oorzaak van gescheiden scholen.',
      'own-beliefs':
        'Nu kunnen ouders een school kiezen die past bij hun overtuiging en hun idee van opvoeden. Die ruimte krimpt.',
      'free-parties':
        'Ouders, scholen en schoolbesturen beslissen zelf. Dat maakt gescheiden scholen lastig te bestrijden.',
      'only-combined': 'Zeer waarschijnlijk helpt dit alleen samen met andere maatregelen.',
    },
  },
  'homes-around-schools': {
    name: 'Andere woningen rond scholen',
    summary: 'Zorgen voor meer soorten woningen rond een school.',
    points: {
      'more-mixed-schools':
        'Herstructurering leidde tot meer gemengde scholen, zeggen meerdere studies. Duurdere woningen vervingen daarbij een deel van de goedkope.',
      'not-on-its-own': 'Ouders kiezen nog steeds zelf. Woningen alleen zijn dus waarschijnlijk niet genoeg.',
    },
  },
  'school-admission': {
    name: 'Regels voor toelating op scholen',
    summary: 'Regels maken over welke leerlingen een school toelaat.',
    points: {
      'free-boards': 'Scholen en schoolbesturen zijn vrij in hun keuzes. Dat maakt sturen lastig.',
      'only-combined': 'Zeer waarschijnlijk helpt dit alleen samen met andere maatregelen.',
    },
  },
  'broad-schools': {
    name: 'Minder smalle scholen en brugklassen',
    summary: 'Smalle scholen en smalle brugklassen tegengaan. Wat smal is, legt de bron niet uit.',
    points: {
      'deeper-divides':
        'Op gescheiden scholen weten kinderen vaak minder van kinderen met een andere achtergrond. Zij begrijpen die ook minder. Dat versterkt de sociale grenzen die er al zijn.',
      'high-hopes': 'De verwachting is dat een gemengde school veel oplevert voor de samenleving, als het mengen lukt.',
      'only-combined': 'Zeer waarschijnlijk helpt dit alleen samen met andere maatregelen.',
    },
  },
  'organised-encounters': {
    name: 'Georganiseerde ontmoetingen',
    summary: 'Middengroepen en oorspronkelijke bewoners geregeld bij elkaar brengen.',
    points: {
      'contact-must-be-possible':
        'Wie sociaal-culturele of mentale segregatie wil tegengaan, moet contact mogelijk maken. Dat geldt ook bij sociaal-culturele verdringing.',
      'regular-and-organised':
        'Kwalitatief onderzoek zegt: zijn ontmoetingen regelmatiger, meer georganiseerd en minder vrijblijvend? Dan is de kans groter dat oorspronkelijke bewoners erdoor vooruitgaan.',
      'only-with-contact':
        'Volgens kwalitatief onderzoek kunnen andere woningen nadelen van een buurt kleiner maken, mits oude en nieuwe bewoners contact krijgen. In veel onderzochte wijken gebeurde dat heel weinig.',
      'no-hard-evidence':
        'Critici zagen geen hard bewijs dat een gemengde wijk mensen vooruithelpt. Ook volgens de bron is dat minder duidelijk.',
      'contact-hypothesis':
        'De contacthypothese van Allport zegt: contact kan de sociale afstand tussen mensen verkleinen. Duur, voorspelbaarheid, een gezamenlijk doel en moeten samenwerken vergroten de kans op goed contact.',
      'room-to-meet': 'Ontmoeten vraagt om gebouwen en buitenplekken.',
    },
  },
  bonding: {
    name: 'Banden in eigen kring (bonding)',
    summary: 'Mensen verbinden die sterk op elkaar lijken of iets gemeen hebben. Socioloog Putnam noemt dat bonding.',
    points: {
      'feeling-at-home': 'Een hechte eigen groep kan saamhorigheid geven, en een thuisgevoel.',
      'group-pressure': 'Groepsdruk kan mensen beletten om mee te doen in de samenleving en breder te kijken.',
      'since-2021':
        'Eerst ging het project Wij in de wijk van Movisie over bruggen. In 2021 kwam de aandacht bij bonding.',
      polka:
        'Stichting POLKA aan het Regentesseplein in Den Haag is een warme plek voor Poolse vrouwen. Zij krijgen er hulp om de weg te vinden in Nederland. Overheden en werkgevers kunnen dat maar gebrekkig.',
      asha: 'Stichting Asha in Zuilen, Utrecht, is al jaren een plek voor bewoners met een Surinaams-Hindoestaanse achtergrond. Zij krijgen er aandacht en snel antwoord op hun vragen.',
    },
  },
  bridging: {
    name: 'Bruggen tussen groepen (bridging)',
    summary: 'Groepen verbinden die in het dagelijks leven ver van elkaar staan. Putnam noemt dat bridging.',
    points: {
      'can-help':
        'Sociale interventies kunnen in gemengde wijken helpen bij het slaan van bruggen, zegt kwalitatief onderzoek.',
      'greater-distance':
        'Bij grote sociale en culturele afstand zijn hechte banden vaak moeilijker. Lichte contacten tellen dan meer.',
      'council-chooses-otherwise':
        'Voor wijken met veel verschil pleit de Wetenschappelijke Raad voor het Regeringsbeleid (2020) niet voor bridging. De raad kiest voor publieke familiariteit.',
      'dozens-of-initiatives':
        'Movisie beschreef tientallen initiatieven in Wij in de wijk. De eerste twee jaar ging het om bruggen.',
      'little-after-restructuring':
        'In veel onderzochte wijken ontstond na sloop en nieuwbouw heel weinig contact tussen oude en nieuwe bewoners.',
    },
  },
  'public-familiarity': {
    name: 'Publieke familiariteit',
    summary: 'Vertrouwd raken door elkaar vaak en kort te zien in de buurt, zonder elkaar echt te kennen.',
    points: {
      'harder-to-place':
        'Waar verschil in herkomst, leeftijd, opleiding en leefstijl groeit, voelen bewoners zich minder thuis. Er is minder contact, zag de Wetenschappelijke Raad voor het Regeringsbeleid (WRR, 2018). Mensen kunnen elkaar minder goed plaatsen, en soms moeilijk aanspreken op overlast.',
      'turtle-effect':
        'Putnam noemt het turtle effect. Gevestigde bewoners zeggen zich door nieuwe groepen niet meer te herkennen in hun wijk. Zij trekken zich terug in eigen kring.',
      'choice-of-the-council':
        'Hoe groter de afstand, hoe meer lichte contacten tellen. Voor respectvol samenleven in zeer diverse wijken pleit de WRR (2020) daarom hiervoor, niet voor bonding of bridging.',
      'origin-of-the-term':
        'Het begrip is van Fischer (1982). De Raad voor Maatschappelijke Ontwikkeling bracht het in 2005 naar het Nederlandse beleid. Dat advies bouwde voort op Blokland: liever korte, alledaagse contacten dan duurzame banden.',
      'against-unsafety': 'Publieke familiariteit was ook bedoeld tegen gevoelens van onveiligheid.',
      'at-ease':
        'Anderen herkennen en plaatsen kan anonimiteit en vervreemding verminderen of wegnemen, stelt de WRR. Het is een belangrijke voorwaarde om op uw gemak te zijn. Dat begrip en respect volgen, is een verwachting.',
      nods: 'Meestal blijft het bij een groet. Lofland noemt dat nodding contacts, Blokland en Nast spreken van absent ties, Albeda en anderen van losse bindingen. Toch kan het helpen om zich thuis te voelen.',
      'from-nod-to-chat':
        'Een groet kan leiden tot een praatje. Passieve familiariteit kan dan actief worden, zeggen Uyterlinde en anderen: mensen leren elkaar oppervlakkig kennen.',
    },
  },
  'amicable-activities': {
    name: 'Samen iets doen (amicaliteit)',
    summary: 'Vriendelijk met elkaar omgaan door samen iets te doen, zonder de diepgang van echte vriendschap.',
    points: {
      'wish-of-many':
        'Veel inwoners van gemengde wijken zouden zo’n lichte omgang willen, schrijven Duyvendak en Wekker (2015).',
      'doing-not-being': 'Het draait om wat mensen doen. Leefstijl, cultuur en positie mogen verschillen.',
      'what-succeeds':
        'Volgens Duyvendak en Wekker slagen sociale interventies als zij draaien om activiteiten van bewoners samen.',
      'heerlen-noord':
        'Gebrookerbos in Heerlen-Noord draagt volgens de bron bij aan amicaliteit. In dit buitenproject hadden bewoners een hoofdrol.',
    },
  },
  'resident-led-places': {
    name: 'Plekken van bewoners',
    summary: 'Bewoners maken iets nieuws van verwaarloosde en lege plekken in hun buurt.',
    points: {
      'near-home':
        'Eén project laat zien dat kleine, tastbare activiteiten bij huis buren kunnen verbinden. Leeftijd, leefstijl en migratieachtergrond maken dan niet uit.',
      gebrookerbos:
        'In Gebrookerbos (Heerlen-Noord) ging het om tientallen plekken. De plannen van bewoners gingen voor. De naam komt uit het dialect, en wijst ook op het gebroken landschap na mijnsluiting en krimp.',
    },
  },
  'everyday-attentiveness': {
    name: 'Alledaagse attentheid',
    summary:
      'Buren letten een beetje op elkaar. Zij tillen boodschappen naar boven, of brengen eten naar een zieke buurvrouw.',
    points: {
      'for-frail-neighbours':
        'Prettig voor vooral kwetsbare ouderen en mensen met een beperking, die sterk afhangen van hun directe omgeving. Zo kan het een antwoord zijn op de vraag naar zorgzaamheid.',
      'between-greeting-and-care':
        'Het vraagt meer dan elkaar herkennen, maar minder dan vaste zorg. Het rekent erop dat mensen zo nodig in actie komen.',
      'attentive-places':
        'Het Ben Sajet Centrum pleit voor meer waardering van attente plekken rond het huis, vaak zonder professionals. Denk aan een buurtsuper, patatzaak of kringloopwinkel.',
      'economic-and-social': 'Alledaagse attentheid vraagt economische én sociale instrumenten.',
      'restrained-support':
        'De attente buurman kan het niet alleen. Terughoudende steun van zorg en welzijn helpt hem.',
      'overtoomse-veld': 'Kremer bedacht het begrip (2019) bij antropologisch onderzoek in Overtoomse Veld, Amsterdam.',
    },
  },
  'meeting-places': {
    name: 'Vanzelfsprekende ontmoetingsplekken',
    summary: 'Plekken, binnen en buiten, waar buurtgenoten elkaar vanzelf treffen.',
    points: {
      'two-councils':
        'De Raad voor Maatschappelijke Ontwikkeling (2005) en de Wetenschappelijke Raad voor het Regeringsbeleid (2020) pleiten hiervoor. Het eerste advies inspireerde veel projecten.',
      'against-segregation':
        'Het idee: mensen raken vertrouwd met elkaar. Zo is sociaal-culturele en mentale segregatie te voorkomen of te doorbreken.',
      'home-feeling':
        'Onderzoek van het Kennisplatform Inclusief Samenleven wijst uit dat ze helpen om vertrouwd te raken. Veel bezoekers komen graag: vooral om de vertrouwde omgeving, niet altijd om terugkerende contacten.',
      'not-by-itself': 'Contact komt niet vanzelf. Vaak moet iemand er actief aan werken.',
      'inside-and-outside':
        'Denk aan parken, buurttuinen, markten, wijkcentra, kerken, schoolpleinen en horeca. Of aan een kringloopwinkel met een buurtfunctie, of een gebouw met meer functies.',
    },
  },
  'outdoor-spaces': {
    name: 'Aantrekkelijke buitenruimte',
    summary: 'Buitenplekken aantrekkelijk maken, zodat verschillende groepen er contact krijgen.',
    points: {
      'contact-and-growth': 'Buiten kunnen mensen contact leggen en zich ontwikkelen.',
      'earlier-projects':
        'Veel projecten deden dit, geïnspireerd door de Raad voor Maatschappelijke Ontwikkeling (2005). Ook ouderen en mensen met een beperking telden mee.',
      'results-not-told': 'Wat die projecten opleverden, vertelt de bron niet.',
    },
  },
  'social-infrastructure': {
    name: 'Sociale infrastructuur',
    summary:
      'Veel verschillende voorzieningen waar iedereen terechtkan. Denk aan bibliotheek, park, plein, zwembad, schoolcampus, markt en winkels.',
    points: {
      'advice-of-the-council':
        'De Raad voor Volksgezondheid & Samenleving (2021) noemt dit belangrijk voor ontmoeting en sociale mobiliteit.',
      'varied-and-open':
        'Klinenberg (2018) laat met veel gegevens zien dat het aantal gevarieerde, toegankelijke plekken het contact bepaalt. Dat geldt ook voor kwaliteit van leven, zorg voor elkaar, bewustwording, acceptatie, vertrouwen en veerkracht.',
      brooklyn: 'Klinenberg noemt een bibliotheek in Brooklyn: een toevlucht voor ouderen, jonge gezinnen en kinderen.',
    },
  },
  'multifunctional-places': {
    name: 'Plekken met meer functies',
    summary: 'Op één plek activiteiten voor uiteenlopende groepen bij elkaar brengen.',
    points: {
      'unplanned-meeting':
        'De kans op onverwachte, ongedwongen ontmoetingen groeit, volgens het Kennisplatform Inclusief Samenleven.',
      'purpose-and-passing':
        'Het liefst komen er mensen met een doel én toevallige voorbijgangers. Zo kunnen bezoekers elkaar gaan herkennen.',
    },
  },
  'design-for-encounter': {
    name: 'Ontwerpen voor ontmoeting',
    summary: 'Bij het ontwerp al zorgen voor plekken waar mensen elkaar treffen.',
    points: {
      'design-matters':
        'Ontwerp en inrichting bepalen mee of mensen vertrouwd raken, zegt het Kennisplatform Inclusief Samenleven.',
      'in-the-brief':
        'Zet ontmoeting in het programma van eisen en maak extra ruimte. De plek moet uitnodigend, overzichtelijk én huiselijk zijn.',
    },
  },
  'anonymity-and-intimacy': {
    name: 'Anoniem én vertrouwd',
    summary:
      'Plekken waar u op uzelf kunt zijn, en waar een gesprek ook makkelijk begint. Het Kennisplatform Inclusief Samenleven adviseert dit.',
    points: {
      'passing-and-staying':
        'Lopen mensen er langs én blijven zij er, dan is de kans groter dat zij elkaar vaker zien.',
      seats: 'Uitnodigende stoelen en banken helpen, binnen en buiten. Verplaatsbaar kan ook.',
    },
  },
  'hosting-staff': {
    name: 'Gastvrije beheerders en vrijwilligers',
    summary: 'Beheerders, professionals en vrijwilligers helpen bezoekers om elkaar te treffen.',
    points: {
      'large-differences':
        'Bij verschil in cultuur, leeftijd en leefstijl vraagt ongedwongen ontmoeting om subtiele regie, zegt het Kennisplatform Inclusief Samenleven.',
      'not-in-the-job':
        'Voor wie aan de balie of bar staat, hoort dit vaak niet bij het werk. Professionals en vrijwilligers dragen bij als zij gastvrij, vriendelijk en behulpzaam zijn.',
    },
  },
  'subtle-direction': {
    name: 'Subtiele regie',
    summary:
      'Een professional, sociaal ondernemer of bewoner brengt groepen die ver uiteen liggen met lichte hand in contact.',
    points: {
      'not-by-itself':
        'Gemengde wijken en ontmoetingsplekken leiden niet vanzelf tot contact. Vaak moet iemand er actief aan werken.',
      'many-fields': 'Denk aan sport, cultuur, onderwijs, buurtleven, geloof, groen, duurzaamheid en wijkeconomie.',
      'need-not-go-deep':
        'Diep hoeft het contact niet te gaan. Het kan leiden tot kleine hulp, of tot verdere ontwikkeling.',
    },
  },
  'best-persons': {
    name: 'Best persons',
    summary: 'Aandacht geven aan mensen die de taal van de buurt spreken en ook goed met instanties kunnen praten.',
    points: {
      indispensable: 'Best persons zijn onmisbaar om groepen te verbinden.',
      'leaning-on-one': 'Initiatieven hangen vaak sterk af van hun inzet.',
      socialisers:
        'Ook socializers zijn onmisbaar. Onderzoeker Felder noemt zo de mensen met de meeste banden in een wooncomplex, zwak of sterk.',
    },
  },
  'familiar-faces': {
    name: 'Vertrouwde gezichten behouden',
    summary: 'Het verhuizen in een wijk temperen, zodat bekende gezichten blijven.',
    points: {
      figures:
        'Felder spreekt van figures. Iedereen kent hen, bijna niemand heeft contact. Toch geven zij vertrouwdheid.',
      'without-them': 'Zonder vertrouwde gezichten voelt de stad onbehaaglijk, schrijft de bron.',
      'how-not-told': 'Wie het verhuizen tempert, en hoe, zegt de bron niet.',
      'tram-stop-balcony-dog':
        'De vaste mensen bij de tramhalte, de buurman op zijn balkon, de oude dame met haar hond.',
    },
  },
  'encounters-with-disability': {
    name: 'Ontmoeting met en zonder beperking',
    summary: 'Lichte, gezellige ontmoetingen organiseren tussen mensen met en zonder beperking.',
    points: {
      'debate-shifts':
        'Het debat over mengen gaat nu deels over gezondheid. Door beleid wonen mensen met een beperking vaker zelfstandig, vooral in huizen van corporaties. Zij verschillen onderling sterk.',
      'hardly-by-itself':
        'In gewone buurten ontstaat dit contact bijna nooit vanzelf, zag Bredewold. Meestal blijft het bij familie en mensen met dezelfde beperking.',
      'more-than-in-institutions':
        'Wel is er meer contact dan in een instelling. Een winkelier kent hun naam, buren maken een praatje.',
      'light-is-possible':
        'Hechte, langdurige relaties zijn meestal onhaalbaar. Lichte contacten kunnen wel, en zijn belangrijk tegen onverschilligheid.',
      'three-conditions':
        'Bredewold noemt drie voorwaarden: een gedeeld doel, ingebouwde grenzen en de vrijheid om wel of niet mee te doen. Buren willen best, maar niet structureel of ingrijpend.',
      'among-vulnerable-groups':
        'Ook kwetsbare groepen vinden elkaar niet zomaar. Een voorbeeld: mensen uit de geestelijke gezondheidszorg en mensen met een verstandelijke beperking.',
      'social-workers': 'Bredewold geeft sociaal werkers een belangrijke rol in het organiseren.',
    },
  },
  'self-organisation': {
    name: 'Zelforganisatie van groepen',
    summary: 'Groepen steunen die zich organiseren rond migrantenachtergrond, ambitie, geloof of seksuele identiteit.',
    points: {
      'very-diverse-districts': 'Juist in superdiverse wijken zouden gemeenten dit moeten stimuleren, vindt de bron.',
      'stronger-together':
        'Zelforganisatie maakt de samenhang in een wijk sterker, niet zwakker, stelt de bron. Zij noemt daarbij geen onderzoek.',
      newcomers:
        'Enige segregatie naar herkomst kan nieuwkomers vooruithelpen, schrijft het Kennisplatform Inclusief Samenleven.',
      'own-culture':
        'Baldewsingh, oud-wethouder in Den Haag, betoogt: groepen met een migrantenachtergrond integreren pas als zij de kracht van hun cultuur kunnen vasthouden én openstaan voor hun omgeving.',
    },
  },
  'inclusive-districts': {
    name: 'Inclusieve wijken',
    summary: 'Streven naar een wijk met plaats voor iedereen. Niet elke activiteit hoeft dan voor iedereen te zijn.',
    points: {
      'heavy-demands':
        'Uit angst voor uitsluiting stellen beleid en bewonersinitiatieven vaak hoge eisen. Soms krijgen initiatiefnemers onhaalbare taken.',
      'district-or-activity':
        'De bron vraagt of de wijk een beter doel is dan de activiteit. Haar antwoord: ja, en aanvaard verschil daarbinnen.',
      mosaic:
        'Baldewsingh, oud-wethouder in Den Haag en Nationaal Coördinator Discriminatie en Racisme, spreekt van mozaïekwijken. Enige segregatie vindt hij niet zo slecht. Stadsgeograaf Musterd keek er in zijn afscheidscollege ook ontspannen naar.',
      'income-still-matters':
        'Segregatie naar inkomen en positie blijft wel relevant, vindt het Kennisplatform Inclusief Samenleven.',
    },
  },
  'talent-and-social-rise': {
    name: 'Talent en sociale stijging',
    summary: 'Bewoners helpen om hun talent te ontwikkelen en vooruit te komen.',
    points: {
      'never-homes-alone': 'Woningen aanpakken is onmisbaar, maar nooit genoeg. Er moet altijd meer bij, zoals dit.',
      upbringing: 'Sociale en economische inzet kan ook de omgeving verbeteren waarin kinderen opgroeien.',
      'not-by-mixing':
        'Dat mensen door mengen hogerop komen, is volgens de bron minder duidelijk dan de winst voor de wijk.',
      'neighbours-and-peers':
        'Omgang met buren en leeftijdgenoten die mogelijkheden hebben, lijkt mee te vormen wat kinderen willen bereiken.',
      'made-to-measure': 'De juiste combinatie verschilt per wijk. Welke activiteiten werken, zegt de bron niet.',
    },
  },
} as const satisfies TextsOf<typeof socialInstruments>;

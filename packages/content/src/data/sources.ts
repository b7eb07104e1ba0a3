import type { Source } from '../source.js';

/**
 * The publications that questions and hints rest on, with every footnote each stands in. Authors, years and titles are those of the
 * footnotes; obvious typing errors in titles are mended, and where two footnotes disagree the comment says so.
 *
 * Slips of the source that concern no single work:
 * - Its reading guide numbers the chapters 2 to 5 and announces a critical chapter; the text itself has chapters 1 to 4 and no such chapter.
 * - Section 2.1 refers to "paragraaf 3.3" for neighbourhood effects; they are in 2.3.
 * - The big-cities policy ends "rond 2012" in 1.4 and 2.2, and in 2014 in 3.1; urban renewal is 1997–2012 in 2.3 and 1995–2012 in 3.1.
 * - The programme's horizon is fifteen to twenty years in the introduction and twenty in the closing section.
 * - Footnotes 33, 42 and 43 name works by author and year only, without a title: those without a fuller footnote elsewhere
 *   (Galster, Cheshire, Gerritsen & Reininga, Kleinhans e.a. 2014, Ecorys, Marlet & Van Woerkens, Veldboer e.a. 2011, Rigo, SCP 2013)
 *   cannot be entered from the source.
 */
export const sources = [
  {
    id: 'allport-1954',
    type: 'book',
    authors: 'Allport',
    year: 1954,
    title: 'The Nature of Prejudice',
    in: 'Addison-Wesley',
    footnotes: [63],
  },
  {
    // An inaugural lecture ("Oratie").
    id: 'blokland-potters-2006',
    type: 'report',
    authors: 'Blokland-Potters',
    year: 2006,
    title: 'Het sociaal weefsel van de stad. Cohesie, netwerken en korte contacten',
    in: 'Dr. Gradus Hendriks Stichting',
    footnotes: [72],
  },
  {
    // Footnote 42 is "Bolt, & Van Kempen (2008)" without a title; this is the only work of theirs in the footnotes.
    id: 'bolt-van-kempen-2008',
    type: 'report',
    authors: 'Bolt en Van Kempen',
    year: 2008,
    title: 'De mantra van de mix. Hoe ideaal is een gemengde wijk?',
    in: 'Forum',
    footnotes: [1, 32, 42],
  },
  {
    // First of the works in footnote 7, third in footnote 40.
    id: 'boutellier-boelens-hermens-2019',
    type: 'report',
    authors: 'Boutellier, Boelens en Hermens',
    year: 2019,
    title: 'Weerbare wijken tegen ondermijning',
    in: 'Verwey-Jonker Instituut',
    footnotes: [7, 40],
  },
  {
    id: 'bredewold-2014',
    type: 'thesis',
    authors: 'Bredewold',
    year: 2014,
    title:
      'Lof der oppervlakkigheid. Contact tussen mensen met een verstandelijke of psychiatrische beperking en buurtbewoners',
    in: 'Universiteit van Amsterdam',
    footnotes: [91],
  },
  {
    // Second of three works in footnote 90, where the title has typing errors ("encouters", "Conditions fort the").
    id: 'bredewold-2020-convivial',
    type: 'article',
    authors: 'Bredewold',
    year: 2020,
    title:
      'Convivial encounters: Conditions for the urban social inclusion of people with intellectual and psychiatric disabilities',
    in: 'Urban Studies 57 (10)',
    footnotes: [90],
  },
  {
    // Third work in footnote 90.
    id: 'bredewold-tonkens-trappenburg-2016',
    type: 'article',
    authors: 'Bredewold, Tonkens en Trappenburg',
    year: 2016,
    title:
      'Urban encounters limited: The importance of built-in boundaries in contacts between people with intellectual or psychiatric disabilities and their neighbours',
    in: 'Urban Studies 53 (16)',
    footnotes: [90],
  },
  {
    id: 'duyvendak-wekker-2015',
    type: 'report',
    authors: 'Duyvendak en Wekker',
    year: 2015,
    title: 'Thuis in de openbare ruimte. Over vreemden, vrienden en het belang van amicaliteit',
    in: 'Platform31',
    footnotes: [77],
  },
  {
    id: 'engbersen-jansen-2022',
    type: 'web',
    authors: 'Engbersen en Jansen',
    year: 2022,
    title: 'Laten we uit de inclusiekramp komen',
    in: 'Sociale Vraagstukken',
    footnotes: [67],
  },
  {
    // The same title is dated 2016 in footnote 50 and 2017 in footnote 54.
    id: 'engbersen-uyterlinde-2016',
    type: 'report',
    authors: 'Engbersen en Uyterlinde',
    year: 2016,
    title: 'Bijsturen op de compositie van wijken',
    in: 'Platform31',
    footnotes: [50, 54],
  },
  {
    id: 'engbersen-uyterlinde-2022',
    type: 'report',
    authors: 'Engbersen en Uyterlinde',
    year: 2022,
    title: 'Kennissynthese ruimtelijke segregatie',
    in: 'Kennisplatform Inclusief Samenleven',
    footnotes: [12, 25, 28],
  },
  {
    // Second of three works in footnote 88.
    id: 'felder-2020',
    type: 'article',
    authors: 'Felder',
    year: 2020,
    title: 'Strong, Weak and Invisible Ties: A Relational Perspective on Urban Coexistence',
    in: 'Sociology 54 (4)',
    footnotes: [88],
  },
  {
    // First work in footnote 88.
    id: 'felder-2021',
    type: 'article',
    authors: 'Felder',
    year: 2021,
    title: 'Familiarity as a Practical Sense of Place',
    in: 'Sociological Theory 39 (3)',
    footnotes: [88],
  },
  {
    // Third work in footnote 88.
    id: 'felder-ea-2023',
    type: 'article',
    authors: 'Felder e.a.',
    year: 2023,
    title:
      'Acquaintances or Familiar Strangers? How Similarity and Spatial Proximity Shape Neighbour Relations within Residential Buildings',
    in: 'Housing, Theory and Society 40 (5)',
    footnotes: [88],
  },
  {
    id: 'hochstenbach-2022',
    type: 'book',
    authors: 'Hochstenbach',
    year: 2022,
    title: 'Uitgewoond. Waarom het hoog tijd is voor een nieuwe woonpolitiek',
    footnotes: [5],
  },
  {
    // Footnotes 22 and 26 name the authors (with "hermkomst.in" for "herkomst in"), footnote 68 the WRR.
    id: 'jennissen-ea-2018',
    type: 'report',
    authors: 'Jennissen e.a.',
    year: 2018,
    title: 'De nieuwe verscheidenheid. Toenemende diversiteit naar herkomst in Nederland',
    in: 'Wetenschappelijke Raad voor het Regeringsbeleid',
    footnotes: [22, 26, 68],
  },
  {
    // The footnotes give the title with "elke protagonist van menging", the address in footnote 99 with "elke mengingsprotagonist",
    // and the box in the text with "elke protagonist in het mengingsdebat".
    id: 'kleinhans-veldboer-duyvendak-2019',
    type: 'web',
    authors: 'Kleinhans, Veldboer en Duyvendak',
    year: 2019,
    title: 'Zeven vragen die elke protagonist van menging zou moeten stellen',
    in: 'Sociale Vraagstukken',
    url: 'https://www.socialevraagstukken.nl/zeven-vragen-die-elke-mengingsprotagonist-zou-moeten-stellen/',
    footnotes: [10, 99],
  },
  {
    id: 'kremer-parys-verplanke-2019',
    type: 'report',
    authors: 'Kremer, Parys en Verplanke',
    year: 2019,
    title: 'Alledaagse attentheid in een superdiverse wijk',
    in: 'Universiteit van Amsterdam, Ben Sajet Centrum, Stichting Actief Burgerschap',
    footnotes: [80],
  },
  {
    id: 'kullberg-mouktadibillah-de-vries-2021',
    type: 'report',
    authors: 'Kullberg, Mouktadibillah en De Vries',
    year: 2021,
    title: 'Opgroeien in een kwetsbare wijk. Over buurteffecten en ervaringen van jongens en jonge mannen',
    in: 'Sociaal en Cultureel Planbureau',
    footnotes: [6, 39],
  },
  {
    // The text also names sequels of 2020 and 2023, without a footnote.
    id: 'leidelmeijer-ea-2018',
    type: 'report',
    authors: 'Leidelmeijer e.a.',
    year: 2018,
    title: 'Veerkracht in het corporatiebezit. Kwetsbare bewoners en leefbaarheid',
    in: 'RIGO',
    footnotes: [31],
  },
  {
    id: 'miltenburg-2017',
    type: 'thesis',
    authors: 'Miltenburg',
    year: 2017,
    title:
      'A different place to different people. Conditional neighbourhood effects on residents’ socio-economic status',
    footnotes: [32, 35],
  },
  {
    id: 'muskens-ea-2023',
    type: 'report',
    authors: 'Muskens e.a.',
    year: 2023,
    title: 'Een grijs gebied. Onderzoek naar beleidsmaatregelen voor het tegengaan van segregatie in het onderwijs',
    footnotes: [66],
  },
  {
    id: 'musterd-2020',
    type: 'article',
    authors: 'Musterd',
    year: 2020,
    title: 'Een ontspannen perspectief op residentiële segregatie',
    in: 'Beleid en Maatschappij 4',
    footnotes: [23, 49],
  },
  {
    id: 'rmo-2005',
    type: 'advice',
    authors: 'Raad voor Maatschappelijke Ontwikkeling',
    year: 2005,
    title: 'Niet langer met de ruggen naar elkaar. Een advies over verbinden',
    footnotes: [71],
  },
  {
    // Footnote 43 is "SCP (2011, 2013)" without titles; its 2011 is read as this work. That of 2013 has no title in the source.
    id: 'scp-2011',
    type: 'report',
    authors: 'Sociaal en Cultureel Planbureau',
    year: 2011,
    title: 'Wonen, wijken en interventies',
    footnotes: [41, 43],
  },
  {
    id: 'scp-2015',
    type: 'report',
    authors: 'Sociaal en Cultureel Planbureau',
    year: 2015,
    title:
      'Betrokken wijken. Ervaringen van bewoners en professionals met wijkverbetering in vier (voormalige) aandachtswijken',
    footnotes: [44],
  },
  {
    id: 'tammaru-ea-2016',
    type: 'book',
    authors: 'Tammaru e.a.',
    year: 2016,
    title: 'Socio-economic segregation in European capital cities',
    in: 'Routledge',
    footnotes: [27],
  },
  {
    id: 'troost-van-ham-manley-2023',
    type: 'article',
    authors: 'Troost, Van Ham en Manley',
    year: 2023,
    title:
      'Neighbourhood effects on educational attainment. What matters more: Exposure to poverty or exposure to affluence?',
    in: 'PLoS ONE 18 (3)',
    url: 'https://doi.org/10.1371/journal.pone.0281928',
    footnotes: [38],
  },
  {
    id: 'uyterlinde-boutellier-de-meere-2022',
    type: 'report',
    authors: 'Uyterlinde, Boutellier en De Meere',
    year: 2022,
    title:
      'Perspectief bieden. Bouwstenen en afwegingskader voor de gebiedsgerichte aanpak van leefbaarheid en veiligheid',
    in: 'Verwey-Jonker Instituut',
    footnotes: [2],
  },
  {
    id: 'uyterlinde-van-der-velden-2017',
    type: 'report',
    authors: 'Uyterlinde en Van der Velden',
    year: 2017,
    title: 'Kwetsbare wijken in beeld',
    in: 'Platform31',
    footnotes: [30],
  },
  {
    id: 'uyterlinde-van-der-velden-bouwman-2020',
    type: 'report',
    authors: 'Uyterlinde, Van der Velden en Bouwman',
    year: 2020,
    title: 'Wijk in zicht. Kwalitatief onderzoek naar de dynamiek van leefbaarheid in kwetsbare wijken',
    in: 'Platform31',
    footnotes: [29],
  },
  {
    id: 'van-bon-ea-2021',
    type: 'report',
    authors: 'Van Bon e.a.',
    year: 2021,
    title:
      'Aanpak discriminatie bij woningverhuur. Verkenning van acties naar aanleiding van praktijktesten en mystery calls',
    in: 'Art.1 en Radar',
    footnotes: [56],
  },
  {
    // Footnotes 3, 48 and 55 have no question mark in the title, footnote 15 has ("Sturen op gemengde wijken?").
    id: 'van-der-velden-uyterlinde-bronsvoort-2018',
    type: 'report',
    authors: 'Van der Velden, Uyterlinde en Bronsvoort',
    year: 2018,
    title: 'Sturen op gemengde wijken. Verkennend onderzoek in zes steden',
    in: 'Platform31',
    footnotes: [3, 15, 48, 55],
  },
  {
    id: 'van-grinsven-zandstra-2011',
    type: 'report',
    authors: 'Van Grinsven en Zandstra',
    year: 2011,
    title: 'Gestuurd mengen. Een zoektocht naar interessante en kansrijke experimenten',
    in: 'SEV en RIGO',
    footnotes: [51],
  },
  {
    // The same title is dated 2012 in footnote 1 and 2021 in footnote 32.
    id: 'van-ham-2012',
    type: 'report',
    authors: 'Van Ham',
    year: 2012,
    title: 'De buurt. Best belangrijk',
    in: 'TU Delft',
    footnotes: [1, 32],
  },
  {
    id: 'veldboer-ea-2008',
    type: 'report',
    authors: 'Veldboer e.a.',
    year: 2008,
    title: 'Helpt de middenklasse? Op zoek naar het middenklasse-effect in gemengde wijken',
    in: 'NICIS Institute',
    footnotes: [36, 59, 62],
  },
  {
    // A newspaper article about American research.
    id: 'wolfers-2016',
    type: 'article',
    authors: 'Wolfers',
    year: 2016,
    title: 'Growing Up in a Bad Neighborhood Does More Harm Than We Thought',
    in: 'The New York Times',
    footnotes: [37],
  },
  {
    id: 'wrr-2020',
    type: 'report',
    authors: 'Wetenschappelijke Raad voor het Regeringsbeleid',
    year: 2020,
    title: 'Samenleven in verscheidenheid. Beleid voor de migratiesamenleving',
    in: 'Wetenschappelijke Raad voor het Regeringsbeleid',
    footnotes: [8, 70],
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

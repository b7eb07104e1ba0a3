import type { Source } from '../source.js';

/**
 * The publications and laws of the kennisfundament, with every footnote each stands in. Authors, years and titles are those of the
 * footnotes; obvious typing errors in titles are mended, and where two footnotes disagree the comment says so. A full stop parts title
 * and subtitle where a footnote has a semicolon or a hyphen; of more than three authors the first is named.
 *
 * Works that are not told in full:
 * - Footnotes 33, 42 and 43 name works by author and year only. Those without a fuller footnote elsewhere have neither title nor type.
 * - A law, and what has no named author, stands under its own name in `authors`. The year of a law is the one that the text ties to it.
 * - A page known by its address only has its site as the author.
 * - Not in: Schouten (1967) and Grünfeld (1970), to whom 3.1 refers through Musterd, and the two reports on the case studies that the
 *   introduction announces.
 *
 * Slips of the source that concern no single work:
 * - Its reading guide numbers the chapters 2 to 5 and announces a critical chapter; the text itself has chapters 1 to 4 and no such chapter.
 * - Section 2.1 refers to "paragraaf 3.3" for neighbourhood effects; they are in 2.3.
 * - The big-cities policy ends "rond 2012" in 2.2 and in 2014 in 3.1; in 1.4 the policy of mixing comes to a halt "rond 2012", with an act of
 *   2015 among the causes. Urban renewal is 1997–2012 in 2.3 and 1995–2012 in 3.1.
 * - The programme's horizon is fifteen to twenty years in the introduction and twenty in the closing section.
 */
export const sources = [
  {
    id: 'adarghal-breuer-2023',
    type: 'report',
    authors: 'Adarghal en Breuer',
    year: 2023,
    title: 'De wijkeconomie. Werk aan de wijk',
    in: 'BMC',
    footnotes: [93],
  },
  {
    id: 'aedes-2021',
    type: 'web',
    authors: 'Aedes',
    year: 2021,
    title: 'Actieagenda Wonen 2022-2032',
    url: 'https://aedes.nl/actieagenda-wonen/3-samen-werken-aan-vitale-en-leefbare-buurten-0',
    footnotes: [18],
  },
  {
    // Second work in footnote 75.
    id: 'albeda-ter-avest-van-breugel-2022',
    type: 'chapter',
    authors: 'Albeda, Ter Avest en Van Breugel',
    year: 2022,
    title: 'Superdiversiteit en sociale bindingen in de buurt',
    in: 'Snel, Geurs en Parmentier (red.), Zicht op leefbaarheid. Tien essays over leefbaarheid in Rotterdamse wijken. Kenniswerkplaats Leefbare Wijken',
    footnotes: [75],
  },
  {
    id: 'allport-1954',
    type: 'book',
    authors: 'Allport',
    year: 1954,
    title: 'The nature of prejudice',
    in: 'Addison-Wesley',
    footnotes: [63],
  },
  {
    // Footnote 46 is an address only. The text it belongs to, in 3.1, reports research by the Kadaster.
    id: 'binnenlands-bestuur',
    type: 'web',
    authors: 'Binnenlands Bestuur',
    url: 'https://www.binnenlandsbestuur.nl/ruimte-en-milieu/grondposities-dicteren-de-aard-van-het-bouwprogramma',
    footnotes: [46],
  },
  {
    // First work in footnote 75, where the last page number is cut short ("1142-11").
    id: 'blokland-nast-2014',
    type: 'article',
    authors: 'Blokland en Nast',
    year: 2014,
    title:
      'From Public Familiarity to Comfort Zone: The Relevance of Absent Ties for Belonging in Berlin’s Mixed Neighbourhoods',
    in: 'International Journal of Urban and Regional Research 38 (4)',
    footnotes: [75],
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
    // The text has "Blommaert e.a.", the footnote one author. The names of the third editor and the publisher are as the footnote has them.
    id: 'blommaert-2014',
    type: 'chapter',
    authors: 'Blommaert',
    year: 2014,
    title: 'Superdiversiteit in Antwerpen: de Statiestraat',
    in: 'Maly, Blommaert en Ben Yaboub, Superdiversiteit en democratie. Uitgeverij EOP',
    footnotes: [94],
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
    // The footnote gives a doi instead of an address, and neither volume nor pages.
    id: 'boterman-musterd-manting-2020',
    type: 'article',
    authors: 'Boterman, Musterd en Manting',
    year: 2020,
    title: 'Multiple dimensions of (spatial) fragmentation in the metropolitan area of Amsterdam',
    in: 'Urban Geography',
    url: 'https://doi.org/10.1080/02723638.2020.1724439',
    footnotes: [24],
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
    // Last of four works in footnote 40.
    id: 'boutellier-peeters-2020',
    type: 'report',
    authors: 'Boutellier en Peeters',
    year: 2020,
    title: 'Een wereld in wijken te winnen. Over de justitiële functie bij sociale achterstand',
    in: 'Verwey-Jonker Instituut',
    footnotes: [40],
  },
  {
    // Second work in footnote 98.
    id: 'bouwmeester-2007',
    type: 'report',
    authors: 'Bouwmeester',
    year: 2007,
    title: 'Winkelstraten en winkelpleinen. Motor van herstructurering',
    in: 'VROM',
    footnotes: [98],
  },
  {
    id: 'bredewold-2014',
    type: 'thesis',
    authors: 'Bredewold',
    year: 2014,
    title:
      'Lof der oppervlakkigheid: Contact tussen mensen met een verstandelijke of psychiatrische beperking en buurtbewoners',
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
    // First of three works in footnote 90, where the title has a typing error ("encouters"). The journal's name is as the footnote has it.
    id: 'bredewold-2020-struggling',
    type: 'article',
    authors: 'Bredewold',
    year: 2020,
    title:
      'Struggling with sameness and strangeness: (Non) encounters between people with and without intellectual disabilities in two Dutch neighbourhoods',
    in: 'Journal of Intellectual & Development Disability 46 (1)',
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
    id: 'cheshire-2007',
    authors: 'Cheshire',
    year: 2007,
    footnotes: [33],
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
    id: 'ecorys-2006',
    authors: 'Ecorys',
    year: 2006,
    footnotes: [43],
  },
  {
    // The footnote lacks the full stop before "Nieuwe".
    id: 'engbersen-2022',
    type: 'chapter',
    authors: 'Engbersen',
    year: 2022,
    title: 'Het Droomplein en de Buurttuin in het netwerk Gebrookerbos. Nieuwe impulsen voor Heerlen-Noord',
    in: 'Cadat-Lampe, Mellouki e.a., Wij in de wijk 4. Werken aan sociale samenhang in wijken en buurten. Movisie',
    footnotes: [78],
  },
  {
    // Second work in footnote 82, which gives no year of publication: 2010–2012 are the years of the programme.
    id: 'engbersen-ea-publieke-ruimten',
    type: 'report',
    authors: 'Engbersen e.a.',
    title: 'Nieuwe perspectieven voor publieke ruimten. Eindpublicatie publieke ruimte programma (2010-2012)',
    in: 'SEV',
    footnotes: [82],
  },
  {
    // Dated 20 January 2022; the footnote has "Sociale vraagstukken online".
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
    // First work in footnote 82.
    id: 'engbersen-voogd-2005',
    type: 'book',
    authors: 'Engbersen en Voogd',
    year: 2005,
    title: 'Kom naar buiten! Thuis op straat is er ook',
    in: 'Uitgeverij De Knappe Man',
    footnotes: [82],
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
    // Named in 3.2 by author and year, as the origin of the term public familiarity.
    id: 'fischer-1982',
    authors: 'Fischer',
    year: 1982,
    footnotes: [],
  },
  {
    id: 'galster-2012',
    authors: 'Galster',
    year: 2012,
    footnotes: [33],
  },
  {
    id: 'gerritsen-reininga-2011',
    authors: 'Gerritsen en Reininga',
    year: 2011,
    footnotes: [33],
  },
  {
    id: 'glimmerveen-2023',
    type: 'chapter',
    authors: 'Glimmerveen',
    year: 2023,
    title: 'Lessen uit de buurtkroeg. Attente plekken in de grote stad',
    in: 'Linders e.a., Ouderen als oplossing. Over seniorisme, samenleven en solidariteit. Uitgeverij Van Gennep',
    footnotes: [81],
  },
  {
    id: 'hafkamp-ea-2015',
    type: 'report',
    authors: 'Hafkamp e.a.',
    year: 2015,
    title: 'De stad kennen, de stad maken. Kennis voor krachtige steden',
    in: 'Platform31',
    footnotes: [83],
  },
  {
    // Second work in footnote 4; the address is in footnote 17.
    id: 'hochstenbach-2017',
    type: 'article',
    authors: 'Hochstenbach',
    year: 2017,
    title: 'State-led gentrification and the changing geography of market-oriented housing policies',
    in: 'Housing, Theory and Society 34 (4)',
    url: 'https://www.tandfonline.com/doi/full/10.1080/14036096.2016.1271825',
    footnotes: [4, 17],
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
    id: 'hochstenbach-uitermark-van-gent-2015',
    type: 'report',
    authors: 'Hochstenbach, Uitermark en Van Gent',
    year: 2015,
    title: 'Evaluatie effecten Wet bijzondere maatregelen grootstedelijke problematiek (“Rotterdamwet”) in Rotterdam',
    in: 'Universiteit van Amsterdam AISSR',
    footnotes: [60],
  },
  {
    id: 'hospers-2009',
    type: 'chapter',
    authors: 'Hospers',
    year: 2009,
    title: 'De wijkeconomie tussen romantiek en realiteit',
    in: 'Franke en Hospers (red.), De levende stad: over de hedendaagse betekenis van Jane Jacobs. SUN en Trancity',
    footnotes: [97],
  },
  {
    // First law in footnote 45. The year belongs to its name.
    id: 'huisvestingswet-2014',
    type: 'law',
    authors: 'Huisvestingswet 2014',
    year: 2014,
    footnotes: [45],
  },
  {
    // Footnote 61 is an address only, of the publication of the act; the name is that of its heading in 3.1, the year that of the
    // address (20231221). The heading has "(2024)": the act is in force from 1 January 2024.
    id: 'huisvestingswet-wijziging-2023',
    type: 'law',
    authors: 'Wijziging van de Huisvestingswet',
    year: 2023,
    in: 'Eerste Kamer',
    url: 'https://www.eerstekamer.nl/behandeling/20231221/publicatie_wet/document3/f=/vm96ci6f9zvg.pdf',
    footnotes: [61],
  },
  {
    // Named in 3.3 with title and year; footnote 97, at that place, is Hospers about her.
    id: 'jacobs-1961',
    type: 'book',
    authors: 'Jacobs',
    year: 1961,
    title: 'The Death and Life of Great American Cities',
    footnotes: [],
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
    // Named in 1.5 and 2.2, which have it reach municipalities in 2015.
    id: 'jeugdwet-2015',
    type: 'law',
    authors: 'Jeugdwet',
    year: 2015,
    footnotes: [],
  },
  {
    // Dated 12 August 2021. It holds the evaluation by RIGO of articles 8, 9 and 10 of the Wbmgp.
    id: 'kamerstukken-2021',
    type: 'parliamentary',
    authors: 'Kamerstukken II 2020/21, 33340, nr. 24',
    year: 2021,
    title: 'Landelijke RIGO-evaluatie (art. 8, 9 en 10)',
    footnotes: [57],
  },
  {
    // Dated 7 December 2023. According to 3.1 it proposes a revision of the Wbmgp.
    id: 'kamerstukken-2023',
    type: 'parliamentary',
    authors: 'Kamerstukken II 2023/24, 33340, nr. 31',
    year: 2023,
    footnotes: [58],
  },
  {
    // Second work in footnote 42: Kleinhans, Doff, Veldboer, Jansen and Van Ham.
    id: 'kleinhans-ea-2014',
    authors: 'Kleinhans e.a.',
    year: 2014,
    footnotes: [42],
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
    // The text has a colon before "How".
    id: 'klinenberg-2018',
    type: 'book',
    authors: 'Klinenberg',
    year: 2018,
    title: 'Palaces for the people. How to build a more equal & united society',
    in: 'Bodley Head',
    footnotes: [84],
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
    // The text dates it 1998, the footnote 2009.
    id: 'lofland-2009',
    type: 'book',
    authors: 'Lofland',
    year: 2009,
    title: 'The Public Realm. Exploring the City’s Quintessential Social Territory',
    in: 'Aldine Transaction',
    footnotes: [74],
  },
  {
    id: 'louali-rocak-stoffers-2020',
    type: 'report',
    authors: 'Louali, Rocak en Stoffers',
    year: 2020,
    title:
      'Indicatie MKBA Gebrookerbos. Een onderzoek naar het maatschappelijk rendement van drie burgerinitiatieven in Heerlen-Noord',
    in: 'Sociaaleconomisch kenniscentrum Neimed',
    footnotes: [79],
  },
  {
    id: 'marlet-van-woerkens-2010',
    authors: 'Marlet en Van Woerkens',
    year: 2010,
    footnotes: [43],
  },
  {
    // The footnote has "En ode" for "Een ode".
    id: 'meyer-2021',
    type: 'book',
    authors: 'Meyer',
    year: 2021,
    title: 'De onmisbaren. Een ode aan mijn sociale klasse',
    in: 'Prometheus',
    footnotes: [89],
  },
  {
    // The footnotes name a place and no publisher; they do not say that this is a thesis.
    id: 'miltenburg-2017',
    type: 'thesis',
    authors: 'Miltenburg',
    year: 2017,
    title:
      'A different place to different people. Conditional neighbourhood effects on residents’ socio-economic status',
    footnotes: [32, 35],
  },
  {
    // Dated 14 February 2022.
    id: 'minister-volkshuisvesting-2022',
    type: 'letter',
    authors: 'Minister voor Volkshuisvesting en Ruimtelijke Ordening',
    year: 2022,
    title: 'Algemene beleidsbrief portefeuille Volkshuisvesting en Ruimtelijke Ordening',
    footnotes: [19],
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
    // The footnotes spell "residentiele".
    id: 'musterd-2020',
    type: 'article',
    authors: 'Musterd',
    year: 2020,
    title: 'Een ontspannen perspectief op residentiële segregatie',
    in: 'Beleid en Maatschappij 4',
    footnotes: [23, 49],
  },
  {
    // Second work in footnote 7. They are its editors.
    id: 'noordanus-ea-2021',
    type: 'report',
    authors: 'Noordanus e.a.',
    year: 2021,
    title: 'Preventie met gezag. Een strategie voor weerbare wijken',
    in: 'Aanjaagteam Ondermijning',
    footnotes: [7],
  },
  {
    // First work in footnote 98.
    id: 'ouwehand-van-meijeren-2006',
    type: 'report',
    authors: 'Ouwehand en Van Meijeren',
    year: 2006,
    title: 'Werk in de wijk. Economische impulsen in de stedelijke vernieuwing',
    in: 'VROM',
    footnotes: [98],
  },
  {
    // Named in 1.5 and 2.2, which have it reach municipalities in 2015.
    id: 'participatiewet-2015',
    type: 'law',
    authors: 'Participatiewet',
    year: 2015,
    footnotes: [],
  },
  {
    id: 'poppegaai-ea-2015',
    type: 'report',
    authors: 'Poppegaai e.a.',
    year: 2015,
    title: 'Analyse Donderberg, Roermond. Experimentenprogramma Wijk- en dorpseconomie',
    in: 'Platform31',
    footnotes: [95],
  },
  {
    id: 'poppegaai-kloosterman-2010',
    type: 'report',
    authors: 'Poppegaai en Kloosterman',
    year: 2010,
    title: 'Zzp’ers zichtbaar gemaakt. Nieuwe invulling plinten Krugerplein',
    in: 'SEV',
    footnotes: [96],
  },
  {
    id: 'putnam-2000',
    type: 'book',
    authors: 'Putnam',
    year: 2000,
    title: 'Bowling Alone. The Collapse and Revival of American Community',
    in: 'Simon & Schuster',
    footnotes: [64],
  },
  {
    // The footnote has "Twintyfirst" for "Twenty-first".
    id: 'putnam-2007',
    type: 'article',
    authors: 'Putnam',
    year: 2007,
    title: 'E pluribus unum: Diversity and Community in the Twenty-first Century. The 2006 Johan Skytte Prize Lecture',
    in: 'Scandinavian Political Studies 30',
    footnotes: [69],
  },
  {
    id: 'rigo-2012',
    authors: 'RIGO',
    year: 2012,
    footnotes: [43],
  },
  {
    // Footnote 20 is an address only, with the date 11 May 2022 in it.
    id: 'rijksoverheid-2022',
    type: 'web',
    authors: 'Rijksoverheid',
    year: 2022,
    url: 'https://www.rijksoverheid.nl/actueel/nieuws/2022/05/11/betere-landelijke-spreiding-streven-naar-30-sociale-huur-per-gemeente',
    footnotes: [20],
  },
  {
    id: 'risselada-folmer-2012',
    type: 'report',
    authors: 'Risselada en Folmer',
    year: 2012,
    title: 'Bedrijvige wijken in bedrijvige steden. De wijkeconomie in vijf Nederlandse steden vergeleken',
    in: 'Nicis Institute en Platform31',
    footnotes: [92],
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
    // Named in 3.2 with title and year.
    id: 'rvs-2021',
    type: 'advice',
    authors: 'Raad voor Volksgezondheid & Samenleving',
    year: 2021,
    title: 'Ruimte maken voor ontmoeting',
    footnotes: [],
  },
  {
    id: 'sanbonmatsu-ea-2011',
    type: 'report',
    authors: 'Sanbonmatsu e.a.',
    year: 2011,
    title: 'Moving to Opportunity for Fair Housing Demonstration Program. Final Impacts Evaluation',
    in: 'U.S. Department of Housing and Urban Development',
    footnotes: [34],
  },
  {
    // Footnote 41 lacks the comma in the title. Footnote 43 is "SCP (2011, 2013)" without titles; its 2011 is read as this work.
    id: 'scp-2011',
    type: 'report',
    authors: 'Sociaal en Cultureel Planbureau',
    year: 2011,
    title: 'Wonen, wijken en interventies',
    footnotes: [41, 43],
  },
  {
    id: 'scp-2013',
    authors: 'Sociaal en Cultureel Planbureau',
    year: 2013,
    footnotes: [43],
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
    // Footnote 65 names no author.
    id: 'staat-van-het-onderwijs-2020',
    type: 'report',
    authors: 'Staat van het Onderwijs',
    year: 2020,
    footnotes: [65],
  },
  {
    id: 'stadsregio-parkstad-limburg-2023',
    type: 'report',
    authors: 'Stadsregio Parkstad Limburg',
    year: 2023,
    title: 'Regionale Woonvisie Parkstad Limburg 2023-2028',
    footnotes: [53],
  },
  {
    // They are its editors.
    id: 'tammaru-ea-2016',
    type: 'book',
    authors: 'Tammaru e.a.',
    year: 2016,
    title: 'Socio-economic segregation in European capital cities',
    in: 'Routledge',
    footnotes: [27],
  },
  {
    // Second of four works in footnote 40.
    id: 'tops-2018',
    type: 'book',
    authors: 'Tops',
    year: 2018,
    title: 'Een ongetemde buurt. Achterstand, ondernemingszin en criminaliteit in een volksbuurt',
    in: 'Balans',
    footnotes: [40],
  },
  {
    // First of four works in footnote 40.
    id: 'tops-van-der-torre-2014',
    type: 'book',
    authors: 'Tops en Van der Torre',
    year: 2014,
    title: 'Wijkenaanpak en ondermijnende criminaliteit',
    in: 'Boom Lemma',
    footnotes: [40],
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
    id: 'uitermark-duyvendak-kleinhans-2007',
    type: 'article',
    authors: 'Uitermark, Duyvendak en Kleinhans',
    year: 2007,
    title: 'Gentrification as a governmental strategy: social control and social cohesion in Hoogvliet, Rotterdam',
    in: 'Environment and planning A 39 (1)',
    url: 'https://journals.sagepub.com/doi/10.1068/a39142',
    footnotes: [16],
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
    id: 'uyterlinde-ea-2023-familiariteit',
    type: 'report',
    authors: 'Uyterlinde e.a.',
    year: 2023,
    title: '‘Kennen is het niet, maar we komen elkaar hier wel tegen’. Publieke familiariteit in superdiverse wijken',
    in: 'Kennisplatform Inclusief Samenleven',
    footnotes: [85],
  },
  {
    // The appendix to the report of footnote 85.
    id: 'uyterlinde-ea-2023-literatuurstudie',
    type: 'report',
    authors: 'Uyterlinde e.a.',
    year: 2023,
    title: '‘Kennen is het niet, maar we komen elkaar hier wel tegen’. Bijlage Literatuurstudie',
    in: 'Kennisplatform Inclusief Samenleven',
    footnotes: [73],
  },
  {
    // At footnote 76 the text has "Uyterlinde et al. (2023)".
    id: 'uyterlinde-ea-2024',
    type: 'report',
    authors: 'Uyterlinde e.a.',
    year: 2024,
    title: 'Samenleven in een superdiverse buurt. Gesprekken met bewoners in twee buurten in Diemen',
    in: 'Kennisplatform Inclusief Samenleven',
    footnotes: [76],
  },
  {
    id: 'uyterlinde-gastkemper-2017',
    type: 'report',
    authors: 'Uyterlinde en Gastkemper',
    year: 2017,
    title: 'Aan de slag in kwetsbare wijken. Staalkaart van aanpakken en initiatieven voor vitale wijken',
    in: 'Platform31',
    footnotes: [52],
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
    id: 'van-den-brink-ea-2012',
    type: 'book',
    authors: 'Van den Brink e.a.',
    year: 2012,
    title: 'Best persons en hun betekenis voor de Nederlandse achterstandswijk',
    in: 'Boom Lemma uitgevers',
    footnotes: [87],
  },
  {
    // First work in footnote 4.
    id: 'van-der-graaf-veldboer-2009',
    type: 'chapter',
    authors: 'Van der Graaf en Veldboer',
    year: 2009,
    title: 'The effects of state-led gentrification in the Netherlands',
    in: 'City in sight: Dutch dealings with urban change',
    footnotes: [4],
  },
  {
    // Footnote 11 has no subtitle, footnote 13 has.
    id: 'van-der-velden-can-2022-herladen',
    type: 'report',
    authors: 'Van der Velden en Can',
    year: 2022,
    title: 'Gemengde wijken herladen. Van fysiek ingrijpen naar een brede inclusieve aanpak',
    in: 'Platform31',
    footnotes: [11, 13],
  },
  {
    id: 'van-der-velden-can-2022-kennisdossier',
    type: 'report',
    authors: 'Van der Velden en Can',
    year: 2022,
    title: '75 jaar stedelijke vernieuwing en wijkaanpak. Kennisdossier Stedelijke Vernieuwing Update 2022',
    in: 'Platform31',
    footnotes: [14],
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
    // The footnote has "Ee zoektocht" for "Een zoektocht".
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
    // The footnote names a place and no publisher, as for Miltenburg; it does not say that this is a thesis.
    id: 'veldboer-2010',
    type: 'thesis',
    authors: 'Veldboer',
    year: 2010,
    title: 'Afstand en betrokkenheid in de gemengde wijk. Over afwijzende en loyale groepen bij stedelijke vernieuwing',
    footnotes: [9],
  },
  {
    id: 'veldboer-bergstra-kleinhans-2011',
    authors: 'Veldboer, Bergstra en Kleinhans',
    year: 2011,
    footnotes: [43],
  },
  {
    // They are its editors.
    id: 'veldboer-duyvendak-bouw-2007',
    type: 'book',
    authors: 'Veldboer, Duyvendak en Bouw',
    year: 2007,
    title: 'De mixfactor. Integratie en segregatie in Nederland',
    in: 'Boom',
    footnotes: [86],
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
    id: 'vertovec-2007',
    type: 'article',
    authors: 'Vertovec',
    year: 2007,
    title: 'Super-diversity and its implications',
    in: 'Ethnic and Racial Studies 30 (6)',
    footnotes: [21],
  },
  {
    // Second law in footnote 45. The year is from 3.1, which has it in force since 2006 and widened in 2017.
    id: 'wbmgp-2006',
    type: 'law',
    authors: 'Wbmgp',
    year: 2006,
    title: 'Wet bijzondere maatregelen grootstedelijke problematiek',
    footnotes: [45],
  },
  {
    // Named in 1.5: the Eerste Kamer agreed to it in June 2024.
    id: 'wet-betaalbare-huur-2024',
    type: 'law',
    authors: 'Wet betaalbare huur',
    year: 2024,
    footnotes: [],
  },
  {
    // Footnote 47 is an address only; the name is that of the bill in 3.1. A bill counts as a law here, since it is the text of one: its
    // name says that it is a bill, and what cites it has the status of one.
    id: 'wet-versterking-regie-volkshuisvesting',
    type: 'law',
    authors: 'Wetsvoorstel Wet versterking regie volkshuisvesting',
    in: 'Wetgevingskalender',
    url: 'https://wetgevingskalender.overheid.nl/Regeling/WGK014088',
    footnotes: [47],
  },
  {
    // Named in 1.5 with its year, in 2.2 as "Wmo".
    id: 'wmo-2015',
    type: 'law',
    authors: 'Wmo 2015',
    year: 2015,
    footnotes: [],
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
    // The introduction, 1.4 and 3.1 name its revision in 2015; 2.2 and 3.1 also have "Woningwet 2015".
    id: 'woningwet-2015',
    type: 'law',
    authors: 'Woningwet',
    year: 2015,
    footnotes: [],
  },
  {
    id: 'wrr-2020',
    type: 'report',
    authors: 'Wetenschappelijke Raad voor het Regeringsbeleid',
    year: 2020,
    title: 'Samenleven in verscheidenheid. Beleid voor de migratiesamenleving',
    footnotes: [8, 70],
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
export default sources;

import type { TermText } from '../term.js';
import type { TermId } from './terms.js';

/**
 * Forms are what stands in running text. Left out on purpose are forms that are everyday words or mean other things too:
 * "schaal", "doelgroep", "binding", "figuur", "menging", "leefbaar". "Samenhang" is in: in our texts it is always that of residents.
 * So are "korrel", "splitsing" and "complex": here they are never anything but the grain of mixing, the splitting of homes and homes
 * built as one.
 */
export const termsNl = {
  'absent-ties': {
    name: 'Absent ties',
    summary:
      'Vluchtig contact dat bijna geen band is: u groet elkaar in het voorbijgaan, maar kent elkaar niet. Blokland en Nast (2014) gebruiken dit woord. Lofland noemt zulk groeten nodding contacts, Albeda en anderen spreken van losse bindingen.',
    forms: ['absent ties', 'absent tie', 'nodding contacts', 'nodding contact', 'losse bindingen', 'losse binding'],
  },
  'affordable-homes': {
    name: 'Betaalbare woningen',
    summary:
      'Huizen om te huren of te kopen die niet duur zijn. Een vaste grens geeft de bron niet, en sociale huur telt soms mee. Alleen bij de regels voor voorrang van 2024 noemt zij een bedrag: nieuwbouw tot 390.000 euro.',
    forms: [
      'betaalbare woningen',
      'betaalbare woning',
      'betaalbare huizen',
      'betaalbare koop',
      'betaalbare koopwoningen',
      'betaalbare koopwoning',
      'betaalbare nieuwbouw',
      'betaalbare koop- en huurwoningen',
      'betaalbare huurwoningen',
    ],
  },
  amicality: {
    name: 'Amicaliteit',
    summary:
      'Vriendelijk met elkaar omgaan, zonder dat u echt vrienden bent. Het draait om wat mensen samen doen, niet om wie zij zijn. Duyvendak en Wekker (2015) noemen dit de tweede betekenis van familiariteit.',
    forms: ['amicaliteit', 'amicale', 'amicaal'],
  },
  'best-person': {
    name: 'Best person',
    summary:
      'Iemand die de taal van buurtbewoners spreekt en ook met instanties kan praten. Zo iemand is onmisbaar om groepen te verbinden, schrijft de bron. Nadeel: initiatieven hangen vaak sterk van zo iemand af.',
    forms: ['best person', 'best persons'],
  },
  'big-cities-policy': {
    name: 'Grotestedenbeleid (GSB)',
    summary:
      'Beleid van het Rijk sinds midden jaren negentig, uit zorg over tweedeling in de stad. De gemengde wijk kwam zo officieel op de agenda. Over het einde is de bron niet eenduidig: rond 2012, of in 2014.',
    forms: ['grotestedenbeleid', 'grote-stedenbeleid', 'gsb'],
  },
  bonding: {
    name: 'Bonding',
    summary:
      'Banden tussen mensen die op elkaar lijken of iets gemeen hebben. Dat kan een thuis geven, maar ook groepsdruk. Het woord is van socioloog Putnam.',
    forms: ['bonding', 'banden in eigen kring'],
  },
  bridging: {
    name: 'Bridging',
    summary:
      'Contact tussen groepen die in het dagelijks leven ver van elkaar af staan. Socioloog Putnam zet dit naast bonding.',
    forms: [
      'bridging',
      'overbruggende contacten',
      'overbruggend contact',
      'bruggen tussen groepen',
      'bruggen naar andere groepen',
    ],
  },
  'care-groups': {
    name: 'Zorgdoelgroepen',
    summary:
      'Mensen met een zorgvraag. Denk aan mensen uit de maatschappelijke opvang of de geestelijke gezondheidszorg (ggz). De laatste tien jaar kwamen zij vaker in goedkope sociale huur terecht, zeker in kwetsbare wijken.',
    forms: ['zorgdoelgroepen', 'zorgdoelgroep', 'mensen met een zorgvraag'],
  },
  complex: {
    name: 'Complex',
    summary:
      'Huizen die als één geheel gebouwd zijn: één gebouw, of een groep gebouwen. De bron legt het woord niet uit. Na ongeveer 2012 vervingen of renoveerden corporaties vaak per complex. Voor bewoners telt vooral hun straat of complex, zegt een overzicht uit 2011.',
    forms: ['complex', 'complexen', 'wooncomplex', 'wooncomplexen'],
  },
  'contact-hypothesis': {
    name: 'Contacthypothese',
    summary:
      'De gedachte van Allport (1954) dat contact de afstand tussen mensen kleiner kan maken. Zijn voorwaarden gaan over hoe lang en hoe voorspelbaar het contact is. Ook samenwerken aan één doel helpt.',
    forms: ['contacthypothese'],
  },
  'creative-incubator': {
    name: 'Broedplaats',
    summary:
      'Werkruimte voor kunstenaars, makers of zzp’ers, soms tijdelijk en in een leeg pand. Kunstenaars kunnen zo’n plek zelf beheren. Het gebied kan er een betere naam door krijgen.',
    forms: ['broedplaats', 'broedplaatsen', 'vrijplaats', 'vrijplaatsen'],
  },
  'cross-links': {
    name: 'Dwarsverbanden',
    summary:
      'Verbanden tussen personen, huishoudens, sportverenigingen, basisscholen en buurten. Tussen een school en een sportclub bijvoorbeeld. De bron vraagt of het bij mengen daarom gaat, en legt het woord niet uit.',
    forms: ['dwarsverbanden', 'dwarsverband'],
  },
  decentralisation: {
    name: 'Decentralisatie',
    summary:
      'Taken gaan over naar de gemeenten. In 2015 ging het om drie: jeugdzorg, maatschappelijke ondersteuning, en bijstand met re-integratie. Gemeenten kregen er twintig tot vijfentwintig procent minder geld voor dan voorheen.',
    forms: ['decentralisatie', 'decentralisaties'],
  },
  densification: {
    name: 'Verdichting',
    summary:
      'Meer woningen bouwen op dezelfde plek. De bron verwacht dat vaker, samen met herstructurering. In sommige buurten kan het aantal mogelijk verdubbelen. Techniek en planning zijn lastig. Slim faseren kan voorkomen dat een deel van de bewoners weg moet.',
    forms: ['verdichting', 'verdichten', 'verdicht', 'verdichte'],
  },
  differentiation: {
    name: 'Differentiatie',
    summary:
      'Zorgen dat er in één gebied verschillende woningen staan: goedkoop en duur, huur en koop. Soms bedoelt de bron ook verschillende bewoners.',
    forms: [
      'differentiatie',
      'woningdifferentiatie',
      'differentiëren',
      'differentieert',
      'gedifferentieerd',
      'gedifferentieerde',
    ],
  },
  displacement: {
    name: 'Verdringing',
    summary:
      'Mensen met weinig geld of een kwetsbare positie moeten hun wijk of stad uit. Helemaal te voorkomen is dat niet. Het schaadt als steun snel wegvalt, of als mensen elders moeten zoeken waar het niet past. Ook sociaal-culturele verdringing noemt de bron, zonder uitleg.',
    forms: [
      'verdringing',
      'verdringen',
      'verdringt',
      'verdrongen',
      'verdringingsproces',
      'verdringingsprocessen',
      'verdringingseffect',
      'verdringingseffecten',
    ],
  },
  enclave: {
    name: 'Enclave',
    summary:
      'Een klein woonproject met een duidelijk profiel of voor een speciale woonwens. Een afgesloten woondomein is een voorbeeld. Een woonzorgcomplex voor een etnische groep en een knarrenhof (hofje voor ouderen) ook.',
    forms: ['enclave', 'enclaves', 'enclave-structuur', 'enclave-structuren', 'enclavestructuur', 'enclavestructuren'],
  },
  'everyday-attentiveness': {
    name: 'Alledaagse attentheid',
    summary:
      'Een beetje op elkaar letten, en helpen als het nodig is. Dat vraagt meer dan publieke familiariteit, en minder dan vaste zorg. Kremer bedacht het begrip in 2019.',
    forms: ['alledaagse attentheid', 'attentheid'],
  },
  extramuralisation: {
    name: 'Extramuralisering',
    summary:
      'Mensen blijven langer thuis of gaan weer thuis wonen, in plaats van in een instelling. Het gaat om ouderen, en om wie lichamelijk, verstandelijk of psychisch kwetsbaar is. Sinds 2013 gaat dit sneller.',
    forms: ['extramuralisering', 'extramuraal', 'extramurale'],
  },
  figure: {
    name: 'Figure',
    summary:
      'Een vast gezicht in de buurt. Iedereen kent zo iemand van zien, bijna niemand heeft contact. Onderzoeker Felder gebruikt dit woord. Figures geven een gevoel van vertrouwdheid.',
    forms: ['figure', 'figures', 'vaste gezichten', 'vast gezicht', 'vertrouwde gezichten', 'bekende gezichten'],
  },
  'focus-area': {
    name: 'Stedelijk focusgebied',
    summary:
      'Een van de twintig gebieden in steden die zijn aangewezen voor het NPLV. Er spelen grote problemen die met elkaar samenhangen. Heerlen-Noord is er een, Amsterdam Nieuw West ook.',
    forms: [
      'focusgebied',
      'focusgebieden',
      'stedelijk focusgebied',
      'stedelijke focusgebied',
      'stedelijke focusgebieden',
    ],
  },
  'gentle-gentrification': {
    name: 'Gentle gentrification',
    summary:
      'Een wijk geleidelijk beter maken, zodat bewoners kunnen meegroeien of bewust kunnen kiezen. Wie blijft, wie weg moet en wie komt: alle drie tellen. De naam mag nooit dienen om mensen met weinig geld te verdrijven, waarschuwt de bron.',
    forms: ['gentle gentrification', 'zachte gentrificatie', 'geleidelijke gentrificatie'],
  },
  gentrification: {
    name: 'Gentrificatie',
    summary:
      'Een wijk stijgt sociaal en economisch en wordt gewild. Al langer is er zorg dat mensen met weinig geld dan weg moeten. Critici zien een verschuiving: eerst stuurde vooral de overheid, later de markt.',
    forms: ['gentrificatie', 'gentrificering', 'gentrificeren', 'gentrificeert', 'gegentrificeerd', 'gegentrificeerde'],
  },
  grain: {
    name: 'Korrelgrootte',
    summary:
      'Hoe groot de stukken met één soort woningen of bewoners zijn, binnen een gemengd gebied. Een blok bijvoorbeeld, of een buurt. Wat past, hangt sterk af van de plek.',
    forms: ['korrelgrootte', 'korrelgroottes', 'korrel'],
  },
  'hardship-clause': {
    name: 'Hardheidsclausule',
    summary:
      'Een regel voor schrijnende gevallen: dan kan er een uitzondering komen. In de Wbmgp geldt hij bij artikel 8 en artikel 10.',
    forms: ['hardheidsclausule', 'hardheidsclausules'],
  },
  'home-splitting': {
    name: 'Splitsing van woningen',
    summary:
      'Van één woning twee of meer woningen maken. Sinds 2024 kan een gemeente daar een vergunning voor eisen, om de leefbaarheid. Verschillende gemeenten hadden om zo’n regel gevraagd, onder meer tegen te volle huizen.',
    forms: [
      'splitsing van woningen',
      'splitsing van huizen',
      'splitsen van woningen',
      'splitsen van huizen',
      'woningsplitsing',
      'splitsing',
    ],
  },
  'housing-allocation': {
    name: 'Woonruimteverdeling',
    summary:
      'Wie krijgt welke woning? Gemeenten en corporaties sturen daarop met harde en zachte middelen. Zo willen zij voorkomen dat problemen zich op één plek opstapelen, en banden tussen bewoners sterker maken.',
    forms: [
      'woonruimteverdeling',
      'woningtoewijzing',
      'toewijzing',
      'toewijzingen',
      'toewijzen',
      'toewijzingsbeleid',
      'woningtoewijzingsbeleid',
    ],
  },
  'housing-care-vision': {
    name: 'Woonzorgvisie',
    summary:
      'Een plan voor wonen en zorg samen. Daarin moet terugkomen wat beleid met bepaalde wijken doet, vindt de bron. Verder legt zij het woord niet uit.',
    forms: ['woonzorgvisie', 'woonzorgvisies'],
  },
  'housing-corporation': {
    name: 'Woningcorporatie',
    summary:
      'Verhuurder van sociale huurwoningen. De herziene Woningwet (2015) gaf corporaties minder taken. De laatste jaren kregen zij weer wat meer ruimte, ook om te investeren.',
    forms: [
      'woningcorporatie',
      'woningcorporaties',
      'corporatie',
      'corporaties',
      'corporatiewoning',
      'corporatiewoningen',
      'corporatiebuurt',
      'corporatiebuurten',
      'corporatiebezit',
    ],
  },
  'housing-deal': {
    name: 'Woondeal',
    summary:
      'Een afspraak over wonen in een regio. Daarin moet terugkomen wat beleid met bepaalde wijken doet, vindt de bron. Verder legt zij het woord niet uit.',
    forms: ['woondeal', 'woondeals', 'regionale woondeal', 'regionale woondeals'],
  },
  'housing-first': {
    name: 'Housing first',
    summary:
      'Eerst een huis voor iemand die er geen heeft. De bron noemt het één keer, zonder uitleg. Het is een van de motieven waarom partijen uitsortering geregeld negeren of gewoon vinden.',
    forms: ['housing first', 'housing-first'],
  },
  'housing-fund': {
    name: 'Volkshuisvestingsfonds',
    summary:
      'Geld van het Rijk voor woningen en wijken, van de laatste jaren. Het steunde de focusgebieden van het NPLV. Ook andere gemeenten konden plannen indienen.',
    forms: ['volkshuisvestingsfonds'],
  },
  'housing-permit': {
    name: 'Huisvestingsvergunning',
    summary:
      'Toestemming van de gemeente om in een woning te gaan wonen. In aangewezen gebieden kan zij die weigeren met de Wbmgp. Met de Huisvestingswet kan zij sommige groepen voorrang geven bij schaarste.',
    forms: ['huisvestingsvergunning', 'huisvestingsvergunningen'],
  },
  huisvestingswet: {
    name: 'Huisvestingswet',
    summary:
      'Wet over het verdelen van woningen. De wet van 2014 laat corporaties minder ruimte voor maatwerk. Sinds 2024 mogen gemeenten bij schaarste vaker voorrang geven. Ook mogen zij om de leefbaarheid een vergunning eisen voor aanpassingen aan woningen.',
    forms: ['huisvestingswet', 'huisvestingswet 2014'],
  },
  inponden: {
    name: 'Inponden',
    summary:
      'Een corporatie koopt particuliere huizen om ze sociaal te verhuren. Partijen in Parkstad Limburg bedachten dat in 2017, toen de vraag naar koop er daalde. Nu geldt het ook als middel voor de leefbaarheid.',
    forms: ['inponden', 'ingepond', 'ingeponde', 'inpondt'],
  },
  'integrated-approach': {
    name: 'Integrale wijkaanpak',
    summary:
      'Samen werken aan huizen, voorzieningen, samenleven en economie in een wijk. Alleen bouwen is nooit genoeg, schrijft de bron. Het gaat om gelijkere kansen en om vooruitkomen.',
    forms: [
      'integrale wijkaanpak',
      'integrale aanpak',
      'integrale lokale aanpak',
      'integrale gebiedsaanpak',
      'integrale gebiedsgerichte aanpak',
      'brede wijkaanpak',
      'wijkaanpak',
    ],
  },
  isv: {
    name: 'Investeringsbudget Stedelijke Vernieuwing (ISV)',
    summary:
      'Geld waarmee het Rijk vanaf 1997 problemen in steden wilde aanpakken. Het leidde tot veel sloop. In wijken met veel problemen kwamen vooral koopwoningen terug.',
    forms: ['isv', 'investeringsbudget stedelijke vernieuwing'],
  },
  'key-profession': {
    name: 'Vitaal beroep',
    summary:
      'Een beroep dat de samenleving nodig heeft. Welke beroepen dat zijn, zegt de bron niet. Bij schaarste mag de gemeente zulke mensen sinds 2024 vaker voorrang geven bij een woning.',
    forms: [
      'vitaal beroep',
      'vitale beroep',
      'vitale beroepen',
      'vitale beroepsgroepen',
      'maatschappelijk noodzakelijke beroepen',
      'maatschappelijk noodzakelijke beroepsgroepen',
    ],
  },
  'landlord-levy': {
    name: 'Verhuurdersheffing',
    summary:
      'Een heffing die corporaties moesten betalen. Mede daarvoor verkochten zij het afgelopen decennium sociale huurwoningen, schrijft de bron.',
    forms: ['verhuurdersheffing', 'verhuurderheffing'],
  },
  lifestyle: {
    name: 'Leefstijl',
    summary:
      'Hoe mensen wonen en leven. De bron zegt ook levensstijl. In proeven met toewijzing hoorde elke huurder bij een groep met een woonstijl, na een vragenlijst.',
    forms: [
      'leefstijl',
      'leefstijlen',
      'levensstijl',
      'levensstijlen',
      'woonstijl',
      'woonstijlen',
      'woonstijlgroep',
      'woonstijlgroepen',
    ],
  },
  liveability: {
    name: 'Leefbaarheid',
    summary:
      'Hoe prettig het ergens wonen is. De bron geeft geen omschrijving en noemt het vaak samen met veiligheid. Onder meer onveilige verkeerswegen, drugshandel en groezelige hoekjes kunnen haar in de weg staan.',
    forms: ['leefbaarheid'],
  },
  'local-ties': {
    name: 'Lokale binding',
    summary:
      'Een maatschappelijke of economische band met de plaats. Wanneer u die hebt, zegt de bron niet. Gemeenten mogen zo’n band sinds 2024 bij schaarste vaker laten tellen bij een woning.',
    forms: [
      'lokale binding',
      'lokale bindingen',
      'economische binding',
      'maatschappelijke binding',
      'maatschappelijke of economische binding',
      'economische of maatschappelijke binding',
    ],
  },
  'market-led-gentrification': {
    name: 'Marktgestuurde gentrificatie',
    summary:
      'Gentrificatie waarbij de markt voorop gaat. Critici zien dat sinds corporaties huizen gingen verkopen in wijken bij het centrum die al gewild werden.',
    forms: [
      'marktgestuurde gentrificatie',
      'marktgestuurde gentrificering',
      'gentrificatie door de markt',
      'gentrificering door de markt',
    ],
  },
  'medium-rent': {
    name: 'Middeldure huur',
    summary:
      'Huurwoningen tussen sociaal en duur in. De bron noemt geen bedragen. Samen met sociale huur en betaalbare koop kwamen ze in de plaats van gesloopte sociale huur.',
    forms: [
      'middeldure huur',
      'middeldure huurwoning',
      'middeldure huurwoningen',
      'middenhuur',
      'middenhuurwoning',
      'middenhuurwoningen',
    ],
  },
  'middle-class-effect': {
    name: 'Middenklasse-effect',
    summary:
      'De hoop dat bewoners vooruitkomen als de middenklasse in hun wijk komt. Volgens kwalitatief onderzoek kunnen de nadelen van een buurt afnemen, mits oude en nieuwe bewoners contact krijgen. In veel onderzochte wijken gebeurde dat nauwelijks.',
    forms: ['middenklasse-effect', 'middenklasse-effecten'],
  },
  'mixed-neighbourhood': {
    name: 'Gemengde wijk',
    summary:
      'Een wijk met verschillende woningen en verschillende bewoners, vooral naar inkomen. Politiek en beleid zien haar als middel tegen ongelijkheid, segregatie en negatieve buurteffecten. De betekenis veranderde in de loop van de tijd, en partijen kunnen er iets anders mee willen.',
    forms: [
      'gemengde wijk',
      'gemengde wijken',
      'gemengde buurt',
      'gemengde buurten',
      'gemengde woonwijk',
      'gemengde woonwijken',
    ],
  },
  'mosaic-neighbourhood': {
    name: 'Mozaïekwijk',
    summary:
      'Een wijk waar iedereen een plek heeft. Groepen houden er hun eigen cultuur en staan open voor hun nieuwe omgeving. Het woord is van Rabin Baldewsingh, Nationaal Coördinator Discriminatie en Racisme. Enige segregatie vindt hij zo slecht nog niet.',
    forms: ['mozaïekwijk', 'mozaïekwijken', 'mozaiekwijk', 'mozaiekwijken'],
  },
  'moving-allowance': {
    name: 'Verhuisvergoeding',
    summary:
      'Geld voor wie moet verhuizen. De bron noemt het één keer, met begeleiding, om terugkeer en herhuisvesting mogelijk te maken. Een bedrag noemt zij niet.',
    forms: ['verhuisvergoeding', 'verhuisvergoedingen'],
  },
  'moving-on': {
    name: 'Doorstroom (doorverhuizen)',
    summary:
      'Bewoners gaan naar een ander huis in hun eigen wijk. Slim faseren maakt dat makkelijker, vooral als nieuwe huizen klaar zijn voordat er oude weggaan.',
    forms: ['doorstroom', 'doorstroming', 'doorverhuizen'],
  },
  'neighbourhood-economy': {
    name: 'Wijkeconomie',
    summary:
      'Het werk en de bedrijven in een wijk. Dat zijn winkels, maar ook mensen die thuis voor zichzelf werken. Jane Jacobs heet er wel de moeder van. Bedrijvigheid geeft ontmoeting en werk, maar niet vanzelf een leefbare wijk.',
    forms: ['wijkeconomie', 'wijkeconomieën', 'wijkeconomische', 'wijkeconomisch', 'buurteconomie'],
  },
  'neighbourhood-effect': {
    name: 'Buurteffect',
    summary:
      'Wat wonen in een buurt met uw kansen doet. Is het negatief, dan worden die kleiner. Lang vond onderzoek daar amper bewijs voor. Nu zijn er signalen (2.3) of is er bewijs (inleiding), vooral bij kinderen en jongeren.',
    forms: [
      'buurteffect',
      'buurteffecten',
      'negatief buurteffect',
      'negatieve buurteffect',
      'negatieve buurteffecten',
      'positieve buurteffecten',
      'positief buurteffect',
    ],
  },
  nplv: {
    name: 'Nationaal Programma Leefbaarheid en Veiligheid (NPLV)',
    summary:
      'Programma van het Rijk met gemeenten en partners, sinds de zomer van 2022. In vijftien tot twintig jaar moet het beter gaan in de meest kwetsbare gebieden. Gemengde wijken zijn een centraal doel.',
    forms: ['nplv', 'nationaal programma leefbaarheid en veiligheid'],
  },
  'opportunity-zone': {
    name: 'Kansenzone',
    summary:
      'Een gebied met een aparte regeling, om bedrijven kansen te geven. De bron noemt zo’n regeling één keer, bij steun voor bedrijvigheid. Uitleg geeft zij niet.',
    forms: ['kansenzone', 'kansenzones', 'kansenzoneregeling', 'kansenzoneregelingen'],
  },
  'performance-agreement': {
    name: 'Prestatieafspraak',
    summary:
      'Een afspraak tussen lokale partijen over wat zij doen voor het wonen. Daarin moet terugkomen wat beleid met bepaalde wijken doet, vindt de bron. Verder legt zij het woord niet uit.',
    forms: ['prestatieafspraak', 'prestatieafspraken'],
  },
  phasing: {
    name: 'Fasering',
    summary:
      'De volgorde en het tempo van sloop en bouw. Komt nieuwbouw vóór de sloop, dan kunnen meer mensen binnen hun wijk verhuizen. Sommigen hoeven dan niet tijdelijk weg.',
    forms: ['fasering', 'faseren', 'gefaseerd', 'gefaseerde', 'faseert', 'in fasen'],
  },
  'plan-horizon': {
    name: 'Planhorizon',
    summary:
      'Hoe ver een plan vooruitkijkt. Bij het NPLV is dat vijftien tot twintig jaar (inleiding) of twintig jaar (slot). In die tijd moeten ook de huidige bewoners kunnen profiteren.',
    forms: ['planhorizon', 'nplv-planhorizon'],
  },
  plinth: {
    name: 'Plint',
    summary:
      'De onderste laag van een gebouw, aan de straat. Daar zitten bijvoorbeeld winkels. Ook zzp’ers kunnen er een zichtbare plek krijgen.',
    forms: ['plint', 'plinten', 'winkelplint', 'winkelplinten'],
  },
  'public-familiarity': {
    name: 'Publieke familiariteit',
    summary:
      'Vertrouwd raken doordat u mensen in uw buurt vaak en kort ziet. Het begrip is van Fischer (1982). Een adviesraad (RMO) bracht het in 2005 in het beleid, in het spoor van Blokland. De Wetenschappelijke Raad voor het Regeringsbeleid (WRR) pleit er in 2020 voor.',
    forms: [
      'publieke familiariteit',
      'passieve publieke familiariteit',
      'actieve publieke familiariteit',
      'passieve familiariteit',
    ],
  },
  rehousing: {
    name: 'Herhuisvesting',
    summary:
      'Een ander huis voor wie zijn huis uit moet. Dat kan tijdelijk zijn: als nieuwbouw eerst klaar is, is dat voor een deel van de bewoners niet nodig. Verder legt de bron het woord niet uit.',
    forms: ['herhuisvesting', 'herhuisvesten', 'tijdelijke herhuisvesting'],
  },
  'rent-step-up': {
    name: 'Huurgewenning',
    summary:
      'Een huur die laag begint en dan stijgt. Zo kunt u eraan wennen. De bron noemt dit één keer, bij steun voor bedrijvigheid. Uitleg geeft zij niet.',
    forms: ['huurgewenning', 'huurgewenningsregeling'],
  },
  residualisation: {
    name: 'Residualisering',
    summary:
      'Mensen met een laag inkomen wonen steeds meer bij elkaar in de goedkoopste sociale huur. Wie meer verdient, verdwijnt daar geleidelijk. Dit begon in de jaren negentig. Europese en landelijke wetten versnelden het in de laatste tien jaar.',
    forms: ['residualisering', 'residualiseren', 'residualiseert'],
  },
  restructuring: {
    name: 'Herstructurering',
    summary:
      'Een wijk ingrijpend vernieuwen, vooral door een deel van de goedkope huizen te slopen. Duurdere komen ervoor terug. Dat kan gunstig zijn voor samenhang, leefbaarheid en veiligheid, zegt het Sociaal en Cultureel Planbureau (SCP).',
    forms: [
      'herstructurering',
      'herstructureringen',
      'herstructureren',
      'geherstructureerd',
      'geherstructureerde',
      'herstructureringsbeleid',
    ],
  },
  'return-guarantee': {
    name: 'Terugkeergarantie',
    summary:
      'De belofte dat bewoners na sloop en bouw terug kunnen naar hun wijk. Dat er toch mensen vertrekken, voorkomt zij niet, schrijft de bron.',
    forms: ['terugkeergarantie', 'terugkeergaranties'],
  },
  'room-letting': {
    name: 'Verkamering',
    summary:
      'Een woning in kamers verdelen en die los verhuren. Sinds 2024 kan een gemeente daar een vergunning voor eisen, om de leefbaarheid. Verschillende gemeenten hadden om zo’n regel gevraagd, onder meer tegen te volle huizen.',
    forms: ['verkamering', 'verkameren', 'verkamerd', 'verkamerde', 'kamergewijze verhuur', 'kamerverhuur'],
  },
  'scale-level': {
    name: 'Schaalniveau',
    summary:
      'Hoe groot het gebied is waar u iets doet of iets merkt: van portiek en straat tot stad en regio. Waar u ingrijpt en waar het effect valt, kan verschillen.',
    forms: [
      'schaalniveau',
      'schaalniveaus',
      'ruimtelijk schaalniveau',
      'ruimtelijke schaal',
      'schaal van menging',
      'schaal van mengen',
      'op welke schaal',
      'op andere schalen',
      'schaal waarop u mengt',
    ],
  },
  'segregated-schools': {
    name: 'Gescheiden scholen',
    summary:
      'Kinderen zitten vaak bij kinderen uit hetzelfde milieu in de klas. In Nederland is dat sterk, vergeleken met andere landen in Europa, vooral in grote steden. Dat ouders vrij mogen kiezen, is de belangrijkste oorzaak.',
    forms: [
      'gescheiden scholen',
      'onderwijssegregatie',
      'schoolsegregatie',
      'segregatie in het onderwijs',
      'gesegregeerde scholen',
      'gescheiden klassen',
    ],
  },
  'selective-allocation': {
    name: 'Selectieve woningtoewijzing',
    summary:
      'Eisen stellen of voorrang geven bij wie een woning krijgt. De Wbmgp maakt dit in aangewezen gebieden mogelijk, bijvoorbeeld om werk (sinds 2006) of gedrag (sinds 2017). Het Rijk moet het goedvinden.',
    forms: [
      'selectieve woningtoewijzing',
      'selectieve toewijzing',
      'selectief toewijzen',
      'selectieve vormen van toewijzing',
    ],
  },
  'selective-migration': {
    name: 'Selectieve migratie',
    summary:
      'Wie weg kan, vertrekt uit een wijk waar veel kansarmoede samenkomt. Wie geen keuze heeft, blijft er wonen.',
    forms: ['selectieve migratie', 'selectief vertrek'],
  },
  'self-employed': {
    name: 'Zzp’er',
    summary:
      'Een zelfstandige zonder personeel. In 2022 waren er 1,2 miljoen, ongeveer 20 procent van alle werkenden. Veel gemeenten proberen hen in de wijk beter zichtbaar te maken.',
    forms: [
      'zzp’er',
      'zzp’ers',
      'zelfstandige zonder personeel',
      'zelfstandigen zonder personeel',
      'eenpitter',
      'eenpitters',
    ],
  },
  'selling-off': {
    name: 'Uitponden',
    summary:
      'Een corporatie verkoopt sociale huurwoningen, ook omdat kopers zich meer zouden binden aan hun omgeving. Onderzoekers zijn sceptisch. Sommige kopers kunnen het onderhoud niet betalen. Een deel van de huizen komt bij commerciële verhuurders.',
    forms: [
      'uitponden',
      'uitgepond',
      'uitgeponde',
      'uitpondt',
      'verkoop van sociale huur',
      'verkoop van sociale huurwoningen',
      'verkoop van corporatiewoningen',
      'verkoop van corporatiebezit',
      'verkopen van sociale huurwoningen',
      'sociale huurwoningen verkopen',
      'verkoopt sociale huurwoningen',
    ],
  },
  'social-cohesion': {
    name: 'Sociale cohesie (samenhang)',
    summary:
      'Hoe bewoners met elkaar verbonden zijn. Een gemengde wijk is er geen garantie voor. Herstructurering kan er goed voor zijn, zegt het Sociaal en Cultureel Planbureau (SCP). Zonder groep die de meerderheid is, kan zij volgens de WRR onder druk raken.',
    forms: ['sociale cohesie', 'cohesie', 'sociale samenhang', 'samenhang'],
  },
  'social-domain': {
    name: 'Sociaal domein',
    summary:
      'De taken van de gemeente voor jeugdzorg, bijstand en ondersteuning. Daarbij horen de Participatiewet, de Jeugdwet en de Wmo 2015 (maatschappelijke ondersteuning). Het is inmiddels haar grootste kostenpost.',
    forms: ['sociaal domein', 'sociale domein'],
  },
  'social-mechanism': {
    name: 'Sociaal mechanisme',
    summary: 'Wat er tussen mensen gebeurt, waardoor mengen iets oplevert. Een van de zeven vragen gaat hierover.',
    forms: ['sociaal mechanisme', 'sociale mechanisme', 'sociale mechanismen'],
  },
  'social-rent': {
    name: 'Sociale huur',
    summary:
      'Huurwoningen met een lage huur, vooral van corporaties. Mede door strengere wetten wonen er steeds meer mensen met een laag inkomen.',
    forms: [
      'sociale huur',
      'sociale huurwoning',
      'sociale huurwoningen',
      'sociale huursector',
      'sociale huurvoorraad',
      'sociale woningbouw',
      'sociale huurhuizen',
    ],
  },
  'social-rise': {
    name: 'Sociale stijging',
    summary:
      'Vooruitkomen op de maatschappelijke ladder, soms pas in een volgende generatie. Of mengen daartoe leidt, noemt de bron minder evident.',
    forms: [
      'sociale stijging',
      'sociale stijgers',
      'sociale stijger',
      'sociale mobiliteit',
      'sociaal stijgen',
      'intergenerationele sociale stijging',
      'sociale ladder',
      'maatschappelijke ladder',
    ],
  },
  socialiser: {
    name: 'Socializer',
    summary:
      'De bewoner die in een complex de meeste banden met anderen heeft, zwak of sterk. Onderzoeker Felder zet socializers naast figures.',
    forms: ['socializer', 'socializers', 'socialiser', 'socialisers'],
  },
  'socio-economic-segregation': {
    name: 'Sociaaleconomische segregatie',
    summary:
      'Mensen met veel en mensen met weinig geld wonen steeds meer apart. Die scheiding is hier kleiner dan die naar herkomst, maar zij groeit. Onverminderd van belang, vindt het Kennisplatform Inclusief Samenleven.',
    forms: [
      'sociaaleconomische segregatie',
      'sociaal-economische segregatie',
      'sociaaleconomische scheiding',
      'segregatie naar inkomen',
      'segregatie naar sociaaleconomische positie',
      'segregatie tussen arm en rijk',
      'scheiding tussen arm en rijk',
      'scheiding tussen rijk en arm',
      'scheiding naar inkomen',
    ],
  },
  sorting: {
    name: 'Uitsortering',
    summary:
      'Mensen in dezelfde positie komen steeds meer in dezelfde wijken te wonen. De afgelopen tien jaar verslapte de aandacht ervoor. Dat droeg bij aan grotere verschillen tussen wijken.',
    forms: [
      'uitsortering',
      'uitsorteren',
      'uitgesorteerd',
      'uitsorteringsproces',
      'uitsorteringsprocessen',
      'sociale uitsortering',
      'sociale uitsorteringsprocessen',
      'gesorteerd over wijken',
    ],
  },
  'spatial-segregation': {
    name: 'Ruimtelijke segregatie',
    summary:
      'Groepen wonen ongelijk verdeeld over een gebied, bijvoorbeeld naar inkomen of herkomst. Musterd (2020) zegt residentiële segregatie. Veel is niet altijd ongewenst, weinig niet altijd goed. Ook sociaal-culturele en mentale segregatie noemt de bron, zonder uitleg.',
    forms: [
      'ruimtelijke segregatie',
      'residentiële segregatie',
      'segregatie',
      'segregatie naar herkomst',
      'scheiding naar herkomst',
      'ruimtelijke scheiding',
    ],
  },
  'starting-qualification': {
    name: 'Startkwalificatie',
    summary:
      'Een diploma dat genoeg is om op de arbeidsmarkt te beginnen. Wie het mist, kan moeilijker aan werk komen. De Wbmgp noemt het als kenmerk voor voorrang op een woning.',
    forms: ['startkwalificatie', 'startkwalificaties'],
  },
  'state-led-gentrification': {
    name: 'Staatsgestuurde gentrificatie',
    summary:
      'Gentrificatie waarop de overheid stuurt. Zo zien sommige wetenschappers het beleid voor gemengde wijken al langer.',
    forms: [
      'staatsgestuurde gentrificatie',
      'staatsgestuurde gentrificering',
      'overheidsgestuurde gentrificatie',
      'overheidsgestuurde gentrificering',
      'gentrificatie door de overheid',
      'gentrificering door de overheid',
      'gentrificatie door de staat',
    ],
  },
  'status-holder': {
    name: 'Statushouder',
    summary:
      'Iemand die na een asielaanvraag in Nederland mag blijven. De bron noemt de huisvesting van deze groep één keer. Het is een van de motieven waarom partijen uitsortering geregeld negeren of gewoon vinden.',
    forms: ['statushouder', 'statushouders'],
  },
  'subtle-direction': {
    name: 'Subtiele regie',
    summary:
      'Met lichte hand zorgen dat mensen elkaar treffen en spreken. Vaak gaat dat niet vanzelf. Een professional, beheerder, sociaal ondernemer of bewoner kan het doen, bijvoorbeeld bij sport, cultuur of groen.',
    forms: ['subtiele regie', 'subtiel regisseren', 'lichte hand'],
  },
  superdiversity: {
    name: 'Superdiversiteit',
    summary:
      'Er zijn veel groepen, en ook binnen een groep verschillen mensen sterk, zoals in leeftijd, geloof of positie. De Wetenschappelijke Raad voor het Regeringsbeleid (WRR) gebruikt het woord in 2018. De bron verwijst daarbij naar Vertovec (2007).',
    forms: ['superdiversiteit', 'superdivers', 'superdiverse'],
  },
  'target-group': {
    name: 'Doelgroep van corporaties',
    summary:
      'De mensen voor wie corporaties er zijn. De wet trok de grens de laatste tien jaar strakker. De groep wordt kwetsbaarder, en de politiek neigt nu naar een ruimere groep.',
    forms: [
      'doelgroep van corporaties',
      'doelgroep van de corporaties',
      'doelgroep van de corporatie',
      'doelgroep van woningcorporaties',
      'doelgroep van de woningcorporaties',
      'corporatiedoelgroep',
      'primaire doelgroep',
      'doelgroep en taken van corporaties',
      'doelgroep en taken van woningcorporaties',
    ],
  },
  'theory-of-change': {
    name: 'Veranderingstheorie',
    summary:
      'Uw uitleg van hoe het werkt: wat u doet, wat er dan tussen mensen gebeurt en wat iemand eraan heeft. De bron zegt ook interventielogica.',
    forms: ['veranderingstheorie', 'veranderingstheorieën', 'verandertheorie', 'interventielogica'],
  },
  thinning: {
    name: 'Verdunning',
    summary:
      'Er komen minder sociale huurwoningen terug dan er stonden. Dat gebeurde vaak in de tijd van het grotestedenbeleid. Algemeen beleid van het Rijk was het niet.',
    forms: ['verdunning', 'verdunnen', 'verdund'],
  },
  transformation: {
    name: 'Transformatie',
    summary:
      'Ingrijpende verandering. De bron noemt het als fysiek instrument, naast herstructurering, zonder uitleg. Zij gebruikt het ook voor de nieuwe manier van werken in het sociaal domein.',
    forms: ['transformatie', 'transformaties'],
  },
  turnover: {
    name: 'Mutatiegraad',
    summary:
      'Hoe vaak bewoners van een wijk wisselen. Is dat al jaren meer dan gemiddeld? Dan stromen er in de loop van de tijd veel mensen in en uit.',
    forms: ['mutatiegraad', 'mutatiegraden'],
  },
  'turtle-effect': {
    name: 'Turtle effect',
    summary:
      'Bewoners die er al langer wonen, kruipen in de schulp van hun eigen kring. Zij zeggen zich niet meer te herkennen in hun wijk nu er nieuwe groepen wonen. Het woord is van Putnam.',
    forms: ['turtle effect', 'turtle-effect', 'schildpadeffect'],
  },
  'urgent-home-seeker': {
    name: 'Spoedzoeker',
    summary:
      'Iemand die snel een woning nodig heeft. De bron noemt studenten en arbeidsmigranten. Verder legt zij het woord niet uit.',
    forms: ['spoedzoeker', 'spoedzoekers'],
  },
  'vulnerable-neighbourhood': {
    name: 'Kwetsbare wijk',
    summary:
      'Een wijk met veel problemen, waar veel mensen weinig kansen hebben. De bron omschrijft het woord niet. Zij noemt er economische achterstand, persoonlijke kwetsbaarheid en te weinig sociale controle bij, en leefbaarheid die tekortschiet.',
    forms: [
      'kwetsbare wijk',
      'kwetsbare wijken',
      'kwetsbare buurt',
      'kwetsbare buurten',
      'kwetsbaar gebied',
      'kwetsbare gebieden',
      'kwetsbare stedelijke gebieden',
    ],
  },
  'waterbed-effect': {
    name: 'Waterbedeffect',
    summary:
      'Wat hier minder wordt, duikt elders weer op. De bron omschrijft het woord niet. Al bij het grotestedenbeleid waren er zorgen over. De bron raadt aan om op te letten en te meten, in de wijk, het stadsdeel en de regio.',
    forms: ['waterbedeffect', 'waterbedeffecten', 'waterbed-effect', 'waterbed-effecten'],
  },
  wbmgp: {
    name: 'Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp)',
    summary:
      'Sinds 2006 kan een gemeente met deze wet in aangewezen gebieden sturen op wie er komt huren. Het Rijk moet dat goedvinden. De wet is omstreden. Eind 2023 kreeg de Kamer een voorstel om haar te herzien.',
    forms: ['wbmgp', 'wet bijzondere maatregelen grootstedelijke problematiek', 'rotterdamwet'],
  },
  woningwet: {
    name: 'Woningwet',
    summary:
      'Wet waarin onder meer staat wat corporaties mogen en moeten. De herziening van 2015 gaf hun minder taken. Zij rekenen sindsdien met marktwaarde, en slopen kan dan meer verlies geven. Latere aanpassingen gaven weer meer ruimte.',
    forms: ['woningwet'],
  },
} as const satisfies { readonly [Id in TermId]: TermText };
export default termsNl;

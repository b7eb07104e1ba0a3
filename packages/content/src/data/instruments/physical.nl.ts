import type { TextsOf } from '../../entry.js';
import type { physicalInstruments } from './physical.js';

export const physicalNl = {
  'acquire-land': {
    name: 'Grond verwerven',
    summary:
      'Gemeente of corporatie verwerft grond in een niet-kwetsbare wijk. Er kan dan meer sociale huur komen, en beter verspreid over de regio. Het Rijk wil vooral betaalbare woningen.',
    points: {
      'owner-shapes-programme':
        'Wie de grond bezit, bepaalt sterk hoeveel er sociaal of betaalbaar is, zag het Kadaster. Bij marktpartijen komt er meer koop, bij corporaties meer sociale huur.',
      'less-land-than-before':
        'Gemeenten en corporaties hebben minder grond dan zo’n twintig jaar geleden. Spreiden is daardoor lastiger. Bij corporaties kwam dat door crisis en wet. De laatste jaren bouwen beide weer voorzichtig op.',
      'five-year-rule':
        'Sinds de Woningwet van 2015 mag een corporatie alleen grond hebben als zij er binnen vijf jaar sociale huur garandeert. Na vijf jaar moet zij verkopen.',
    },
  },
  'affordable-share': {
    name: 'Deel betaalbaar in alle nieuwbouw',
    summary:
      'In elk nieuwbouwproject in de gemeente is een deel van de woningen betaalbaar. Veel gemeenten spraken dat af met corporaties en marktpartijen, die eraan gebonden zijn.',
    points: {
      'wider-than-one-area':
        'Tegen segregatie is sturen in één buurt of wijk niet genoeg. Deze afspraak geldt in de hele gemeente.',
      'no-figures': 'Hoe groot dat deel is, zegt de bron niet.',
    },
  },
  'exchange-deals': {
    name: 'Uitruilafspraken',
    summary:
      'Verdwijnt sociale huur uit een kwetsbare wijk, dan komen er elders in de stad betaalbare woningen terug. Verschillende gemeenten spraken dat af met corporaties en marktpartijen.',
    points: {
      'wider-than-one-area': 'Tegen segregatie is sturen in één buurt of wijk niet genoeg.',
      'dearer-homes-here': 'De kwetsbare wijk krijgt duurdere marktwoningen.',
      'affordable-elsewhere':
        'De betaalbare woningen komen in minder kwetsbare wijken. Of daar ook sociale huur terugkomt, zegt de bron niet.',
    },
  },
  'social-share-per-municipality': {
    name: 'Sociale huur in elke gemeente',
    summary:
      'Elke gemeente biedt bij nieuwbouw sociale huur aan. Daar zet het programma Een thuis voor iedereen van minister De Jonge op in.',
    points: {
      'at-least-thirty-per-cent': 'Het streven is ten minste dertig procent.',
      'government-steers-again':
        'Volgens de bron kunt u dit zien als nieuwe poging van de overheid om te sturen. Die had haar rol te klein gemaakt, schreef de minister in 2022.',
    },
  },
  'regional-direction': {
    name: 'Wet versterking regie volkshuisvesting',
    summary:
      'Dit is een wetsvoorstel. Rijk en regio kunnen ermee sterker sturen op de woningvoorraad, en zo op wie waar woont.',
    points: {
      'grip-on-building': 'Overheden krijgen meer grip op hoeveel er komt, waar, en of daar genoeg betaalbaar bij is.',
      'urgency-for-vulnerable-groups':
        'Voor het hele land staat dan vast: kwetsbare groepen kunnen met urgentie een huis krijgen.',
      'even-spread-in-the-region': 'Elke regio moet de huisvesting van kwetsbare groepen evenwichtig verdelen.',
    },
  },
  'regional-agreements': {
    name: 'Woondeals en andere afspraken',
    summary:
      'Gemeente, corporaties en zorginstellingen zien weer beter wat beleid doet met bepaalde wijken. Dat moet doorwerken in nieuwe regionale woondeals, prestatieafspraken en woonzorgvisies.',
    points: {
      'align-land-and-allocation':
        'Stem in stad en regio altijd drie dingen af: grondbeleid, woonruimteverdeling en de verdeling van sociale huur.',
      'shared-strategy':
        'De bron vraagt om één strategie en om coördinatie met gezag. Partners stemmen af hoe zij sturen, of juist niet, op wie waar woont.',
      'relations-unsettled':
        'De Woningwet, de zorg en het sociaal domein veranderden ingrijpend. Verhoudingen liggen nog niet helemaal vast, uitsortering bleef lang buiten beeld. In veel steden zijn de rollen nu duidelijker.',
      'reasons-to-look-away':
        'Er zijn geregeld motieven om uitsortering te negeren of gewoon te vinden: betaalbaarheid, beschikbaarheid, statushouders, housing first, een krappe markt, grondopbrengst.',
      'where-counts-less':
        'Veel beleid kijkt meer naar pand of persoon dan naar de omgeving. Dát iemand een huis nodig heeft, telt meestal zwaarder dan waar.',
    },
  },
  'social-homes-elsewhere': {
    name: 'Sociale huur buiten corporatiebuurten',
    summary:
      'Er komt sociale huur in buurten die geen corporatiebuurt zijn. Dat moet concentraties van kwetsbare huishoudens dempen.',
    points: {
      'vulnerability-and-nuisance':
        'Waar corporaties veel woningen hebben, worden huurders kwetsbaarder en wonen zij vaker bij elkaar. De Veerkracht-rapporten, mede voor corporatievereniging Aedes, zien een statistisch verband met overlast en onveiligheid.',
      'liveability-expected': 'Dat wijken gemengder en leefbaarder worden, is een verwachting.',
      'part-of-a-package': 'Het hoort samen met herstructurering en deels verkopen in corporatiebuurten.',
    },
  },
  'demolition-and-new-build': {
    name: 'Sloop en nieuwbouw',
    summary:
      'Gemeente en corporatie slopen sociale huurwoningen. Terug komen sociale huur, middeldure huur en betaalbare koop.',
    points: {
      'attract-and-keep-incomes':
        'Het doel was midden- en hogere inkomens trekken of houden, eerst vooral met koop. Later kon ook wie er al woonde in de eigen wijk beter gaan wonen.',
      'area-figures-improve':
        'Het kan samenhang, leefbaarheid en veiligheid verbeteren, zegt het Sociaal en Cultureel Planbureau (SCP). Veel studies zien een hoger gemiddeld inkomen, draagvlak voor voorzieningen, gemengdere scholen en een betere naam.',
      'not-felt-by-residents':
        'Bewoners voelen die winst niet vanzelf. Hun verwachtingen stijgen mee, ziet het SCP (2015).',
      'problems-stay': 'Armoede, werkloosheid, schooluitval en spanningen bleven bestaan bij wie er al woonde.',
      'less-evident':
        'Dat het ook contact tussen klassen en vooruitkomen brengt, of problemen helpt oplossen, is minder evident. Wat bewoners eraan hebben, blijft volgens de bron wat ongrijpbaar.',
      'durability-unknown': 'Hoe lang de winst duurt, is nog te onderzoeken. De meeste studies waren rond 2012 klaar.',
      'contact-needed':
        'Negatieve buurteffecten kunnen kleiner worden als oude en nieuwe bewoners contact krijgen, zegt kwalitatief onderzoek. In veel onderzochte wijken gebeurde dat nauwelijks.',
      'building-is-not-enough': 'Bouwen alleen is nooit genoeg. Ook ontmoeting, samenleven en talent vragen inzet.',
      'displacement-feared':
        'Verdringing dreigt, zeker op een krappe markt. De kwetsbaarste mensen komen dan opnieuw in een kwetsbare omgeving, vrezen critici. Voorstanders zeggen: niet mengen kan achterstanden verergeren.',
      'waterbed-feared':
        'Onder het Grotestedenbeleid waren er al zorgen over waterbedeffecten. Sommige wetenschappers noemen mengbeleid staatsgestuurde gentrificatie.',
      'loss-in-the-books':
        'Sinds de Woningwet van 2015 rekenen corporaties met marktwaarde in plaats van kostprijs. Sloop kon in de boeken dan meer verlies geven.',
      'standstill-dates-differ':
        'Na het Grotestedenbeleid en de Woningwet van 2015 viel het bijna stil. Het Grotestedenbeleid stopte in 2014 (hoofdstuk 3.1) of rond 2012 (2.2).',
      'growing-again':
        'De bron verwacht weer veel herstructurering, vooral in kwetsbare wijken. Wijzigingen van de Woningwet gaven corporaties weer meer ruimte.',
    },
  },
  'replacement-per-complex': {
    name: 'Vervangen per complex',
    summary:
      'Een corporatie vervangt een complex dat op is of in slechte staat. Het doel is een betere, duurzamere voorraad voor sociale huurders.',
    points: {
      'not-for-mixing': 'Na het Grotestedenbeleid ging het kleinschaliger, en meestal niet meer om te mengen.',
      'residents-return': 'Het streven is dat zo veel mogelijk bewoners terugkeren.',
      'mixing-in-small-projects': 'Menging kwam er vooral in kleine projecten, per buurt, straat of complex.',
    },
  },
  renovation: {
    name: 'Renovatie',
    summary:
      'Een corporatie knapt een complex op dat versleten is of in slechte staat. Ook dan is een betere, duurzamere voorraad voor sociale huurders het doel.',
    points: {
      'residents-return': 'Ook bij renovatie keren liefst zo veel mogelijk bewoners terug.',
      'bought-homes': 'Bij inponden in Parkstad hoort renovatie van aangekochte huizen.',
    },
  },
  transformation: {
    name: 'Transformatie',
    summary:
      'Een instrument om te sturen op de opbouw van een wijk. De bron noemt het naast gebiedsontwikkeling en herstructurering.',
    points: {
      'homes-then-residents': 'Zulke instrumenten sturen op de woningen, en via die weg op de bewoners.',
      'not-explained': 'Hoe transformatie werkt en wat zij oplevert, legt de bron niet uit.',
    },
  },
  'housing-fund': {
    name: 'Volkshuisvestingsfonds',
    summary:
      'Het Rijk gaf hiermee de laatste jaren geld voor woningen en wijken. Het steunde de focusgebieden van het Nationaal Programma Leefbaarheid en Veiligheid (NPLV).',
    points: {
      'open-to-others': 'Ook andere gemeenten konden een voorstel indienen.',
    },
  },
  densification: {
    name: 'Verdichten',
    summary:
      'Bij herstructurering komen er meer woningen terug dan er stonden. Zo moet het aandeel betaalbaar op peil blijven, of in de stad zelfs groeien.',
    points: {
      'no-longer-thinning':
        'Onder het Grotestedenbeleid nam het aantal sociale huurwoningen vaak af, al was dat geen algemeen rijksbeleid. De bron verwacht nu in veel wijken, naast koop en markthuur, ook veel sociale huur.',
      'number-may-double': 'In sommige buurten verdubbelt het aantal woningen mogelijk.',
      'moving-within-the-area': 'Met slim faseren kunnen bewoners makkelijker verhuizen en terugkeren in hun wijk.',
      'turnover-stays': 'Waar al jaren veel mensen komen en gaan, kan verdichten dat niet voorkomen.',
      'hard-to-fit-in': 'Inpassen en bouwen is lastig, net als het evenwicht tussen groen en bebouwing.',
      'services-work-together':
        'Die kansen vragen vaak extra zorg en geld. Gemeentelijke diensten moeten vergunningen, ondergrond en openbare ruimte op elkaar afstemmen.',
    },
  },
  'build-before-demolition': {
    name: 'Eerst bouwen, dan slopen',
    summary:
      'De nieuwe woningen zijn klaar voordat de sloop begint. Dat kan een deel van de bewoners vertrek en een tijdelijk huis besparen.',
    points: {
      'easier-to-return':
        'Terugkeren of verhuizen binnen de wijk gaat makkelijker. De bron raadt het aan waar het kan.',
      'services-work-together':
        'Verdichting biedt er kansen voor, maar die komen niet vanzelf. Vaak zijn extra aandacht en geld nodig, en gemeentelijke diensten die goed afstemmen.',
    },
  },
  'rehousing-support': {
    name: 'Hulp bij verhuizen en terugkeren',
    summary:
      'Wie moet verhuizen, krijgt bijvoorbeeld begeleiding en een verhuisvergoeding. Zo kan iemand terugkeren of een ander huis vinden.',
    points: {
      'leavers-live-better-too':
        'Ook wie vertrekt, moet beter gaan wonen. Dat kan in de wijk, de gemeente of de regio zijn.',
      'when-leaving-harms':
        'Vertrek schaadt mensen bijvoorbeeld als steun van bekenden snel wegvalt. Of als zij onder druk reageren op een huis in een buurt die niet past.',
      'guarantee-has-limits':
        'De bron noemt ook terugkeergaranties. Waar al jaren veel mensen komen en gaan, voorkomen die dat niet.',
    },
  },
  'gradual-renewal': {
    name: 'Geleidelijk vernieuwen',
    summary:
      'De wijk verandert in stappen, met aandacht voor wie blijft, wie weg moet en wie komt. Alle drie moeten beter gaan wonen. U kunt dat gentle gentrification noemen, schrijft de bron.',
    points: {
      'time-to-choose': 'Bewoners kunnen meegroeien met hun wijk. Zij krijgen tijd om te kiezen: blijven of gaan.',
      'keeps-those-who-rise': 'Het kan sociale stijgers in de wijk houden en ongecontroleerde gentrificatie tegengaan.',
      'longer-projects':
        'Op een krappe markt moet een project soms langer duren. Dan krijgen huishoudens de kans op een plek die minstens even goed is.',
      'share-the-gain':
        'Wie er al woont, moet meeprofiteren. Het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) heeft twintig jaar, zegt het slot van de bron. De inleiding zegt vijftien tot twintig.',
      courage: 'Het vraagt volhouden, en veel moed van bestuurders.',
      'less-at-home':
        'Bewoners kunnen zich onderweg minder thuis voelen. Voorzieningen en omgangsvormen veranderen, bekenden vallen weg.',
      'never-a-cover':
        'De bron waarschuwt: onder deze naam mag niets gebeuren waardoor mensen met weinig geld uit wijk of stad verdreven kunnen raken.',
      'not-fully-preventable': 'Verdringing is niet helemaal te voorkomen.',
    },
  },
  'waterbed-monitoring': {
    name: 'Waterbedeffecten volgen',
    summary: 'U meet of problemen ergens anders opduiken. Dat doet u in wijk, stadsdeel en regio.',
    points: {
      'old-worry': 'Zorg over waterbedeffecten was er al onder het Grotestedenbeleid.',
      'view-of-city-and-region': 'Kijk niet alleen naar de wijk, maar naar de stad of zelfs de regio.',
      'method-not-named': 'Hoe u meet, zegt de bron niet.',
    },
  },
  'grain-of-mixing': {
    name: 'De korrelgrootte kiezen',
    summary: 'U kiest op welke schaal verschillende bewoners naast elkaar wonen: per complex, straat, buurt of wijk.',
    points: {
      'best-chances':
        'Blokken met één soort bewoners in een gemengde wijk bieden de beste kansen. Dat leidt de bron af uit een overzicht van 2011.',
      'among-people-like-oneself':
        'Mensen wonen graag bij gelijkgestemden. Onderzoeker Musterd ziet daar buurten met één soort bewoners bij passen, in een gemengde wijk.',
      'street-or-complex':
        'Voor bewoners telt vooral hun straat of complex. De wijk is er voor winkels, huisarts en school, aldus dat overzicht.',
      'no-formula': 'Een formule bestaat niet. De juiste korrel hangt sterk af van de plek.',
      'too-different':
        'Variatie is tot een grens goed voor de leefbaarheid. Zijn verschillen te groot, dan kan dat botsen of spanning geven.',
    },
  },
  'enclave-projects': {
    name: 'Enclaves in de wijk',
    summary: 'Een klein project krijgt een duidelijk profiel, of dient een bijzondere woonwens.',
    points: {
      'within-a-varied-area': 'Mensen kunnen bij gelijkgestemden wonen zonder dat de hele wijk eenzijdig is.',
      kinds: 'Voorbeelden: afgesloten woondomeinen, etnische woonzorgcomplexen en knarrenhoven.',
    },
  },
  'selling-social-homes': {
    name: 'Sociale huurwoningen verkopen',
    summary:
      'Een corporatie verkoopt sociale huurwoningen (uitponden). Deels verkopen moet corporatiebuurten meer gemengd maken.',
    points: {
      'pay-the-levy':
        'De laatste tien jaar verkochten corporaties mede om de verhuurdersheffing te betalen. Slopen en bouwen was te duur.',
      'ownership-and-ties':
        'Eigenaren zouden zich meer betrokken voelen bij hun omgeving. Onderzoekers zijn sceptisch.',
      'upkeep-unaffordable': 'Een deel van de eigenaren, vaak oud-huurders, kan het onderhoud niet betalen.',
      'control-lost':
        'Overheden en corporaties kunnen minder sturen. Een deel van de woningen komt bij commerciële verhuurders.',
      'also-a-cause':
        'Mede door verkoop, vooral van 2000 tot 2010, staan goedkope corporatiewoningen vaker bij elkaar, aldus de Veerkracht-rapporten.',
      'speeds-gentrification':
        'Na de crisis van 2008 ging het vooral om wijken bij stadscentra die al stegen. Gentrificatie ging er sneller. Volgens critici stuurt nu de markt die, niet de overheid.',
      'dates-differ':
        'Het gebeurde al bij de stedelijke vernieuwing. Die duurde van 1995 tot 2012 volgens hoofdstuk 3.1, en van 1997 tot 2012 volgens 2.3.',
    },
  },
  'buying-back-homes': {
    name: 'Aankoop door de gemeente',
    summary:
      'Na verkoop van sociale huur koopt een gemeente woningen om weer greep te krijgen. Daarna volgen sloop en nieuwbouw.',
    points: {
      'rotterdam-zuid': 'Rotterdam doet dit de laatste jaren op Zuid, in het Nationaal Programma Rotterdam-Zuid.',
      'money-from-the-state': 'Het geld komt uit Regio Deal-middelen van het Rijk.',
    },
  },
  'buying-for-social-rent': {
    name: 'Inponden',
    summary:
      'Corporaties kopen particuliere huizen, en verhuren die na renovatie als sociale huur. Een deel verkochten zij eerder zelf (uitponden), vandaar de naam.',
    points: {
      'demand-shifted': 'Het begon in 2017 in Parkstad Limburg. De vraag naar koop daalde, die naar huur groeide.',
      'find-what-does-not-sell':
        'Stadsregio en corporaties zochten samen waar vraag en aanbod uiteenliepen, en welke huizen onverkoopbaar waren.',
      'private-party-in-the-model':
        'In het model van Parkstad koopt en renoveert een particuliere partij een aantal huizen.',
      'now-for-liveability':
        'De regionale woonvisie 2023–2028 richt het op leefbaarheid, woonkwaliteit en (tijdelijk) meer sociale huur.',
    },
  },
  'joint-renewal': {
    name: 'Huur en koop samen aanpakken',
    summary:
      'Een regio laat woningen van corporaties en van particulieren zo veel mogelijk samen en tegelijk aanpakken.',
    points: {
      'parkstad-vision': 'Parkstad Limburg zet hierop in met zijn regionale woonvisie voor 2023–2028.',
      'more-than-homes':
        'Herstructurering kan dan ook veiligheid, duurzaamheid en samenhang versterken, zegt die woonvisie.',
    },
  },
} as const satisfies TextsOf<typeof physicalInstruments>;

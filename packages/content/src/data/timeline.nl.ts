import type { TextsOf } from '../entry.js';
import type { timeline } from './timeline.js';

export const timelineNl = {
  'origin-of-the-idea': {
    name: 'Het idee komt naar Nederland',
    summary:
      'Na de oorlog kwam het idee van de gemengde wijk over uit Groot-Brittannië en Amerika. Bij het toewijzen van woningen in nieuwe wijken was het al snel een onuitgesproken doel.',
    points: {
      'unspoken-until-the-nineties':
        'Tot de jaren negentig bleef dit onuitgesproken. Wel stuurt Nederland sinds de wederopbouw, direct en indirect, op wie in welke wijk woont. De bron ziet een ideaal dat diep bij bestuurders lijkt te zitten.',
      'no-year': 'De bron noemt geen jaartal, alleen ‘na de Tweede Wereldoorlog’.',
    },
  },
  reconstruction: {
    name: 'Wederopbouw',
    summary:
      'De meeste wijken van kort na de oorlog moesten een gemengde bevolking krijgen. Bij het toewijzen van nieuwe woningen was dat een onuitgesproken doel.',
    points: {
      'small-and-mixed':
        'Men geloofde dat het prettiger leven was in buurten met een kleine schaal en verschillende soorten woningen.',
      'orderly-households-only':
        'Wie het huishouden slecht op orde had, kreeg geen nieuwe woning. De bron noemt deze selectie sterk moraliserend.',
      'first-of-many':
        'Sinds de oorlog had het Rijk verschillende programma’s voor gebieden met grote maatschappelijke problemen. Motieven, middelen en doelen verschilden.',
      'no-years': 'De bron plaatst deze periode na de Tweede Wereldoorlog. Begin en einde noemt zij niet.',
    },
  },
  'slum-clearance': {
    name: 'Stadssanering',
    summary:
      'Steden pakten hun verkrotte binnenstad aan. Oude buurten verdwenen voor kantoren, voorzieningen en doorgaande wegen. Aan de rand kwam veel nieuwbouw. Segregatie tegengaan was geen doel op zich.',
    points: {
      'segregation-no-aim':
        'In de nieuwe buitenwijken kwamen lagere en hogere middenklasse nog wel door elkaar te wonen.',
      'who-moved':
        'Het grootste deel van de middenklasse trok naar de buitenwijken. Mensen met een lager inkomen bleven achter in de centra.',
      'existing-areas-overlooked':
        'Critici zeiden dat de kwaliteiten van bestaande wijken te weinig telden. Dat gold ook voor de behoeften van wie er woonde.',
      'no-years': 'De bron plaatst deze periode na de wederopbouw, zonder jaartallen.',
    },
  },
  suburbanisation: {
    name: 'Trek uit de stad',
    summary:
      'Decennialang trokken mensen weg uit de stad, onder wie midden- en hogere inkomens. De bron noemt daarbij ook selectieve migratie en dreigende verloedering.',
    points: {
      'answered-by-policy':
        'Het grotestedenbeleid was een reactie hierop. Nieuwe wijken, en andere woningen in bestaande wijken, moesten deze inkomens in de stad houden.',
      'no-years': 'De bron spreekt van decennia vóór het grotestedenbeleid en noemt geen jaren.',
    },
  },
  'building-for-the-neighbourhood': {
    name: 'Bouwen voor de buurt',
    summary:
      'Op kritiek op de sanering kwam een antwoord: de stadsvernieuwing. Die koos voor kleinschaligheid en goed wonen. De oude stad moest zo min mogelijk veranderen, ook sociaal. Verkrotte wijken moesten beter worden.',
    points: {
      'high-incomes-keep-leaving':
        'Critici zeiden: zonder andere soorten woningen, dus zonder mengen, blijven hoge inkomens vertrekken. Zo begon het debat over tweedeling binnen steden.',
      unspoken:
        'De bron zegt niet hoe dit beleid zelf over mengen dacht. De gemengde wijk bleef tot de jaren negentig onuitgesproken.',
      'homes-not-the-area':
        'Critici vonden dat het beleid huizen van mensen met een laag inkomen verbeterde, maar niet de buurt als geheel.',
      'physical-only':
        'Het beleid zou ook te veel over stenen gaan. Werkloosheid, schoolverzuim en criminaliteit bleven buiten beeld.',
      'no-years': 'De bron plaatst dit na de eerste fase van de stadssanering. Jaren noemt zij niet.',
    },
  },
  residualisation: {
    name: 'Residualisering van de sociale huur',
    summary:
      'Mensen met een laag inkomen wonen steeds meer in het goedkoopste deel van de sociale huur. Zij komen zo samen in wijken waar corporaties van oudsher veel woningen hebben.',
    points: {
      'laws-speed-it-up':
        'Het afgelopen decennium ging het sneller, door Europese en landelijke wetten. Die maakten de regels voor toewijzing en de doelgroep van corporaties strenger.',
      'middle-incomes-leave':
        'Midden- en hogere inkomens verdwijnen langzaam uit de sociale huur. Mede door residualisering groeit de segregatie tussen arm en rijk.',
      'linked-to-liveability':
        'Steeds vaker klinkt dat dit samenhangt met minder leefbaarheid in wijken met veel corporatiewoningen.',
    },
  },
  'big-cities-policy': {
    name: 'Grotestedenbeleid',
    summary:
      'Zorgen over tweedeling, segregatie en concentraties van lage inkomens leidden tot nieuw beleid van het Rijk. Zo kwam de gemengde wijk officieel op de agenda.',
    points: {
      'halt-the-exodus':
        'Midden- en hogere inkomens moesten niet meer wegtrekken. Daarvoor kwamen er nieuwe wijken bij de stad, en andere woningen in bestaande wijken.',
      'along-economic-lines':
        'Aanvankelijk ging het beleid vooral in tegen (dreigende) tweedeling in steden langs sociaaleconomische lijnen.',
      'more-worries':
        'Ook concentraties van etnische minderheden, schrikbeelden van achterstandswijken in het buitenland en toekomstige leegstand speelden mee.',
      'large-scale-demolition':
        'Corporaties en gemeenten sloopten op grote schaal sociale huurwoningen. Sociale huur, middeldure huur en betaalbare koop kwamen ervoor terug.',
      thinning:
        'In de praktijk kwamen er vaak minder sociale huurwoningen terug. Algemeen beleid van het Rijk was dat niet.',
      'figures-up-problems-stay':
        'De wijkcijfers verbeterden: inkomen, woningwaarde, veiligheid, draagvlak voor voorzieningen en reputatie. Voor bewoners bleven armoede, werkloosheid, schooluitval en spanning tussen groepen bestaan.',
      'state-led-gentrification':
        'Al toen waren er zorgen over gentrificatie, verdringing en waterbedeffecten. Sommige wetenschappers spreken al langer van staatsgestuurde gentrificatie.',
      'start-not-exact':
        'Een beginjaar ontbreekt. Hoofdstuk 1.3 plaatst de aanleiding midden jaren negentig. Hoofdstuk 4 zegt: vanaf de jaren negentig. De inleiding noemt sloop vanaf eind jaren negentig.',
      'two-ends': 'De bron spreekt zichzelf tegen over het einde: rond 2012 in hoofdstuk 2.2, 2014 in hoofdstuk 3.1.',
    },
  },
  'urban-renewal-policy': {
    name: 'Stedelijke vernieuwing',
    summary:
      'Landelijke aanpak van wijken met steeds meer armoede en achterstand. Het hoofddoel was negatieve buurteffecten tegengaan: dat een buurt bewoners kansen kost. Mengen was het middel.',
    points: {
      'attract-or-keep':
        'Midden- en hogere inkomens moesten komen of blijven. Andere woningen en woonmilieus moesten daarvoor zorgen.',
      'pulled-along':
        'De gedachte: wie dicht bij elkaar woont, raakt bij elkaar betrokken. Kansrijke nieuwkomers zouden zo anderen vooruithelpen.',
      'effects-hard-to-show':
        'Wetenschappers waren verdeeld over de sociale effecten. Negatieve buurteffecten bleken in Nederland moeilijk met cijfers aan te tonen.',
      'no-hard-evidence': 'Critici zagen ook geen hard bewijs dat een gemengde wijk mensen vooruithelpt.',
      'two-starts':
        'De bron noemt twee beginjaren: 1995 in hoofdstuk 3.1 en 1997 in hoofdstuk 2.3. Het einde is beide keren 2012.',
    },
  },
  isv: {
    name: 'Investeringsbudget Stedelijke Vernieuwing',
    summary:
      'Met dit budget (ISV) wilde het Rijk problemen in steden aanpakken. Herstructurering was de belangrijkste maatregel.',
    points: {
      'homes-to-buy': 'Waar problemen zich opstapelden, volgde sloop op grote schaal. Er kwamen vooral koopwoningen.',
      'newcomers-first':
        'Eerst moesten koopwoningen nieuwe groepen trekken. Later konden ook bewoners zelf verder komen binnen hun kwetsbare wijk.',
      'end-with-big-cities-policy':
        'Alleen hoofdstuk 3.1 noemt een einde: 2014, samen met het grotestedenbeleid. Hoofdstuk 2.2 laat dat beleid rond 2012 stoppen.',
    },
  },
  superdiversity: {
    name: 'Superdiversiteit',
    summary:
      'De afgelopen vijfentwintig jaar werd Nederland een samenleving met mensen van veel herkomsten. Migranten blijven ook korter.',
    points: {
      'more-than-origin':
        'Ook binnen groepen groeit verschil, zoals in geloof, leeftijd, werk en verblijfsstatus. Daarom spreekt de Wetenschappelijke Raad voor het Regeringsbeleid (WRR) van superdiversiteit.',
      'half-leave': 'Na vijf jaar is de helft van de moderne migranten weer weg, schrijft de WRR.',
      'less-segregation-by-origin':
        'Segregatie naar herkomst daalt doordat er meer culturele verschillen zijn. Er kwamen vluchtelingen, arbeidsmigranten en buitenlandse studenten uit de hele wereld.',
      'from-which-year': 'De bron rekent vijfentwintig jaar terug, maar zegt niet vanaf welk jaar.',
    },
  },
  'rmo-2005': {
    name: 'Advies over ontmoeten',
    summary:
      'De Raad voor Maatschappelijke Ontwikkeling (RMO) bracht publieke familiariteit in het Nederlandse beleid: vertrouwd raken door korte, herhaalde ontmoetingen. Daarvoor wilde de raad plekken waar dat vanzelf gaat.',
    points: {
      'brief-contacts':
        'Het begrip komt van Fischer (1982). Het advies steunt op socioloog Blokland. Zij wil liever inzetten op korte, alledaagse contacten dan op duurzame relaties.',
      'many-projects':
        'Veel sociale projecten van de afgelopen vijftien jaar lieten zich erdoor inspireren. Destijds ging het vaak om aantrekkelijke buitenruimte.',
      advice: 'Het is een advies. Wat de plekken opleverden, zegt de bron niet.',
    },
  },
  'fifty-six-districts': {
    name: '56-wijkenbeleid',
    summary:
      'Met dit beleid kwam er meer aandacht voor sociale maatregelen. Die kwamen naast de herstructurering, waarin het vooral om woningen ging.',
    points: {
      'mixing-continues':
        'Hoe mengen er in dit beleid zelf voorstond, zegt de bron niet. Tot de economische crisis maakten bestuurders mengbeleid zelfs intensiever.',
      'no-end': 'De bron noemt het begin, 2005, en geen einde.',
    },
  },
  krachtwijken: {
    name: 'Krachtwijkenbeleid',
    summary:
      'Na het 56-wijkenbeleid kwam het krachtwijkenbeleid. Ook dat gaf meer aandacht aan sociale maatregelen, naast de herstructurering.',
    points: {
      'mixing-not-told': 'Over mengen in dit beleid zelf zegt de bron niets.',
      'some-years':
        'De bron laat beide volgen vanaf 2005, dit beleid met ‘enkele jaren’. Onduidelijk is of het zo lang duurde of zo veel later begon.',
    },
  },
  'wbmgp-2006': {
    name: 'Wbmgp: selectief toewijzen',
    summary:
      'Met de Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp) kunnen gemeenten sturen op wie er komt huren. Dat kan in aangewezen complexen, straten of buurten. Het Rijk moet instemmen.',
    points: {
      where: 'Het gaat om plekken waar sociaaleconomische problemen, overlast en criminaliteit zich opstapelen.',
      'income-from-work':
        'Artikel 8: een gemeente mag woningzoekenden zonder inkomen uit werk een huisvestingsvergunning weigeren. Voor onder anderen gepensioneerden en studenten geldt dit niet.',
      priority:
        'Artikel 9: een gemeente mag voorrang geven, bijvoorbeeld om een maatschappelijk beroep, een startkwalificatie of vrijwilligerswerk.',
      contested:
        'De wet is omstreden. Een evaluatie in Rotterdam zag door artikel 8 een groter aandeel werkenden, maar geen aantoonbare winst voor de leefbaarheid.',
    },
  },
  'segregation-amsterdam': {
    name: 'Segregatie naar herkomst daalt',
    summary:
      'In de metropoolregio Amsterdam nam de segregatie naar herkomst af. Bij een Marokkaanse achtergrond was dat 6 procent, bij een Turkse 4 en bij een Surinaamse 7.',
    points: {
      'low-levels':
        'Stadsgeograaf Musterd vindt de segregatie in Nederlandse steden vrij laag, zeker naast die in de Verenigde Staten.',
      'rich-and-poor': 'Segregatie tussen arm en rijk is lager dan die naar herkomst, maar neemt in Nederland toe.',
      'measured-and-published': 'De cijfers lopen van 2006 tot 2016. Het onderzoek verscheen in 2020.',
      'which-still-counts':
        'Wat zegt meten naar herkomstland anno 2022 nog? Dat vraagt de bron. Segregatie tussen arm en rijk telt nog even zwaar, volgens het Kennisplatform Inclusief Samenleven (KIS).',
    },
  },
  'knowledge-programme': {
    name: 'Kennis voor Krachtige Steden',
    summary:
      'Studies uit dit onderzoeksprogramma van NICIS zien een direct verband. Ingrijpen in woningen hangt samen met wie er wonen en hoe een buurt zich ontwikkelt.',
    points: {
      'at-home': 'Verschillende studies raakten ook aan zich thuis voelen in gemengde wijken.',
      'area-not-lives':
        'Deze studies gaan over wijken. Wat andere woningen bewoners in hun eigen leven voor goeds brengen, blijft volgens de bron enigszins ongrijpbaar.',
    },
  },
  'middle-class-study-2008': {
    name: 'Onderzoek naar de middenklasse',
    summary:
      'Andere woningen kunnen negatieve buurteffecten verkleinen, zagen Veldboer en anderen. Voorwaarde is contact tussen oude en nieuwe bewoners.',
    points: {
      'little-contact': 'In veel van de onderzochte wijken ontstond zulk contact maar heel beperkt.',
      'organised-and-regular':
        'Hoe regelmatiger, meer georganiseerd en minder vrijblijvend de ontmoeting met middengroepen, des te meer kans dat oorspronkelijke bewoners vooruitgaan.',
      qualitative:
        'Dit is kwalitatief onderzoek. Bewijs in cijfers voor negatieve buurteffecten vonden onderzoekers lange tijd amper.',
    },
  },
  'crisis-2008': {
    name: 'Economische crisis',
    summary:
      'De crisis maakte de rol van corporaties veel kleiner, samen met de herziening van de Woningwet in 2015. De vernieuwing van kwetsbare wijken stokte.',
    points: {
      'no-homes-to-buy':
        'Corporaties hadden geldgebrek, en er waren misstanden in hun sector. Koopwoningen en dure huur konden en mochten zij niet bouwen.',
      'off-the-agenda': 'De gemengde wijk verdween van de agenda, door de crisis en een andere politieke wind.',
      'selling-instead': 'Slopen en bouwen was te duur. Corporaties gingen sociale huurwoningen verkopen.',
      'no-end': 'De bron zegt ‘vanaf 2008’. Zij spreekt wel van de tijd na de crisis, maar noemt geen einde.',
    },
  },
  'sale-of-social-homes': {
    name: 'Verkoop van sociale huur',
    summary:
      'Door crisis en strengere regels kozen corporaties voor verkopen, vooral in wijken bij het centrum die al in opkomst waren. Zo bleven sommige wijken veranderen terwijl het mengbeleid stillag.',
    points: {
      'unlike-earlier-mixing':
        'Eerder moest mengen vaak de neergang van een kwetsbare wijk keren. Deze verkoop versnelde juist gentrificatie in bepaalde populaire wijken.',
      'market-led':
        'Critici van mengbeleid zien een verschuiving: van gentrificatie door de overheid naar gentrificatie door de markt.',
      'sceptical-researchers':
        'Eigenaren zouden meer binding met hun omgeving hebben. Onderzoekers zijn sceptisch: een deel kan onderhoud niet betalen, en een deel van de woningen gaat naar commerciële verhuurders.',
      'to-pay-the-levy': 'Corporaties verkochten mede om de verhuurdersheffing te betalen.',
      'less-steering': 'Na verkoop kunnen overheden en corporaties minder sturen.',
      'cheap-homes-together':
        'Mede door verkoop staan goedkope corporatiewoningen steeds meer bij elkaar in bepaalde wijken, zeggen de Veerkracht-rapporten.',
      'several-dates':
        'De bron legt het zwaartepunt verschillend. Hoofdstuk 1.4: door crisis en strengere regels. Hoofdstuk 2.2: het eerste decennium van de eeuw. Hoofdstuk 3.1: het afgelopen decennium, en ook eerder al.',
    },
  },
  'scp-2011': {
    name: 'SCP over herstructurering',
    summary:
      'Herstructurering kan goed zijn voor samenhang, leefbaarheid en veiligheid in een buurt. Dat constateert het Sociaal en Cultureel Planbureau (SCP).',
    points: {
      'what-was-studied':
        'De kern is sloop van een deel van de goedkope woningen. Er komen duurdere voor in de plaats.',
      'not-always-felt': 'Dat de cijfers beter worden, betekent niet vanzelf dat bewoners het voelen.',
    },
  },
  'nine-insights-2011': {
    name: 'Negen inzichten over schaal',
    summary:
      'Van Grinsven en Zandstra vatten samen hoe men in Nederland over mengen denkt. De bron haalt daar negen inzichten uit, waarvan een aantal over schaal.',
    points: {
      'blocks-in-a-mixed-area':
        'Een van de negen: blokken met één soort bewoners in een gemengde wijk geven de meeste kans.',
      'no-formula':
        'Een formule voor de ideale wijk bestaat niet, zegt de bron erbij. Wat goed is, hangt sterk van de plek af.',
    },
  },
  'research-until-2012': {
    name: 'Meeste onderzoek naar effecten is klaar',
    summary:
      'De meeste studies naar de effecten van herstructurering waren rond 2012 af. Hoe duurzaam de verbeteringen zijn, vraagt nog onderzoek.',
    points: {
      'what-improved':
        'Studies zagen winst voor inkomen, woningen, veiligheid, leefbaarheid, draagvlak voor voorzieningen, buurtbinding en de naam van de wijk. Scholen raakten meer gemengd.',
      'why-policy-went-on':
        'De winst in de cijfers verklaart mogelijk waarom bestuurders het mengbeleid tot de crisis zelfs intensiever maakten.',
      'not-always-felt': 'Wat de cijfers laten zien, merken bewoners niet vanzelf.',
    },
  },
  standstill: {
    name: 'Mengbeleid valt stil',
    summary:
      'Na decennia sturen op gemengde wijken viel dit beleid stil. Het Rijk had nog amper oog voor de kwetsbaarste wijken. Grootschalige sloop en nieuwbouw hield op.',
    points: {
      'belief-fades':
        'Via woningen sturen op gemengde wijken kon niet meer. In de jaren erna lijkt ook het geloof in wat het mengen van woningen brengt, af te nemen.',
      'small-projects': 'Mengen gebeurde vooral nog in kleine projecten: per buurt, straat of complex.',
      'per-complex':
        'Corporaties vervingen of renoveerden versleten complexen, voor hun sociale huurders. Mengen was meestal niet het doel. Zoveel mogelijk mensen moesten kunnen terugkeren.',
      'left-to-the-market':
        'Ook na de crisis bleven corporaties noodgedwongen bij hun ‘primaire doelgroep’. Voor duurdere huur en koop moest de markt zorgen.',
      'several-causes':
        'De bron noemt de crisis, de herziene Woningwet, misstanden bij corporaties en een andere politieke wind. Marktpartijen investeerden amper in kwetsbare wijken.',
      'differences-grow':
        'Verslapte aandacht draagt bij aan grotere verschillen tussen wijken, minder leefbaarheid en verval, schrijft de bron.',
      'around-2012-or-later':
        'De inleiding zegt: circa tien jaar geleden. Hoofdstuk 1.4 zegt rond 2012, maar noemt een wet uit 2015 als oorzaak. Hoofdstuk 3.1 legt de stilstand van de herstructurering bij 2014 en 2015.',
      'no-end': 'Een einde noemt de bron niet. Volgens hoofdstuk 1.5 komt mengen ‘recentelijk’ terug.',
    },
  },
  extramuralisation: {
    name: 'Extramuralisering van de zorg',
    summary:
      'Ouderen wonen langer thuis. Mensen met een beperking of psychische kwetsbaarheid wonen weer thuis. Zorg komt naar de wijk en moest zo betaalbaar blijven.',
    points: {
      'into-social-rent':
        'In kwetsbare wijken kwamen veel meer mensen uit de opvang en de geestelijke gezondheidszorg in goedkope sociale huur. Die was al schaars.',
      'more-together':
        'Mensen die zorg en steun nodig hebben, komen zo steeds meer bij elkaar in de sociale huur. Ander beleid draagt daaraan bij.',
      'debate-shifts':
        'Het debat over mengen verschuift deels naar mensen met een kwetsbare gezondheid. Eerst ging het vooral om klasse en migratieachtergrond.',
      'faster-since-2013': 'De trend is ouder, maar gaat sinds 2013 sneller. Een begin noemt de bron niet.',
    },
  },
  'self-employed-growth': {
    name: 'Meer zzp’ers',
    summary:
      'Elk jaar komen er meer eenmanszaken en kleine bedrijven bij. In 2022 waren er 1,2 miljoen zelfstandigen zonder personeel (zzp’ers). Dat was zo’n 20 procent van alle werkenden.',
    points: {
      growth:
        'Tussen het derde kwartaal van 2021 en dat van 2022 kwamen er 121.000 bij. In 2013 was hun aandeel 17,5 procent.',
      'in-residential-districts':
        'Al ruim tien jaar geleden zat 45 procent van de bedrijvigheid van steden in woonwijken.',
      'matters-to-districts':
        'Zzp’ers in het midden- en kleinbedrijf doen ertoe voor werk en sociale vitaliteit. Zo tellen zij ook voor de economie van wijken.',
      'first-figure': '2013 is het eerste jaar met een cijfer. Wanneer de groei begon, zegt de bron niet.',
    },
  },
  'landlord-levy': {
    name: 'Verhuurdersheffing',
    summary:
      'Corporaties moesten deze heffing betalen. Het afgelopen decennium verkochten zij mede daarvoor sociale huurwoningen.',
    points: {
      'not-told': 'Wanneer de heffing begon of eindigde, en hoe hoog zij was, noemt de bron niet.',
    },
  },
  'housing-act-2014': {
    name: 'Huisvestingswet 2014',
    summary:
      'Deze wet laat corporaties minder ruimte voor maatwerk bij toewijzen. Toch adviseren sommige nieuwe huurders in gesprekken over een passende buurt.',
    points: {
      'formal-steering':
        'Selectief toewijzen is een formele manier van sturen. De bron verwijst daarvoor naar deze wet en naar de Wbmgp.',
      'welcome-talks':
        'In een welkomstgesprek adviseert een medewerker soms een andere buurt. Het belangrijkste motief is overlast voorkomen en het woongenot van huurders beschermen.',
      'lifestyle-trials':
        'In de afgelopen vijftien jaar waren er veel proeven met toewijzen op leefstijl, met een vragenlijst.',
      'year-in-the-name': '2014 is het jaar in de naam van de wet. Wanneer zij inging, zegt de bron niet.',
    },
  },
  'woningwet-2015': {
    name: 'Herziening van de Woningwet',
    summary:
      'De herziene Woningwet perkte de taken van corporaties in. Zij trokken zich terug uit de wijkaanpak en investeerden minder in leefbaarheid.',
    points: {
      'restructuring-stalls':
        'Mede hierdoor viel herstructurering bijna stil. De aandacht van corporaties verschoof sterk naar betaalbare en beschikbare woningen.',
      'loss-on-the-books':
        'Corporaties moesten hun bezit op marktwaarde zetten, niet meer op wat het ooit kostte. Slopen kon daardoor in de boeken meer verlies geven.',
      'land-within-five-years':
        'Het grondbezit van corporaties daalde sterk, hierdoor en door de crisis. Grond mogen zij alleen hebben als er binnen vijf jaar zeker sociale huur komt. Na die vijf jaar moeten zij verkopen.',
      'room-again':
        'De laatste jaren kregen corporaties weer meer ruimte voor beleid en investeringen, doordat de wet tussentijds veranderde.',
    },
  },
  'decentralisations-2015': {
    name: 'Decentralisaties in het sociaal domein',
    summary:
      'Gemeenten werden verantwoordelijk voor jeugdzorg, bijstand, re-integratie en ondersteuning. Dat regelden de Jeugdwet, de Participatiewet en de Wet maatschappelijke ondersteuning 2015 (Wmo 2015).',
    points: {
      'less-money':
        'Gemeenten kregen 20 tot 25 procent minder geld dan er eerder was. Eerst ging het vooral om betaalbaar uitvoeren.',
      'better-care': 'De decentralisaties moesten ook betere steun en zorg brengen, en meer omzien naar elkaar.',
      'largest-item': 'Het sociaal domein is nu de grootste post op de begroting van gemeenten.',
      'vulnerable-tenants':
        'Veranderingen in zorg en sociaal domein lijken bij te dragen aan meer kwetsbaarheid onder huurders van corporaties.',
    },
  },
  'wbmgp-evaluation-2015': {
    name: 'Evaluatie van artikel 8 in Rotterdam',
    summary:
      'De Universiteit van Amsterdam evalueerde artikel 8 van de Wbmgp in Rotterdam. In de aangewezen gebieden bleek de wet het percentage werkenden te verhogen.',
    points: {
      'liveability-unproven': 'De maatregel maakte die buurten niet aantoonbaar leefbaarder.',
      'hard-to-isolate':
        'Oorzaak en gevolg zijn lastig aan te tonen. Er liepen veel andere maatregelen, en er waren invloeden van buiten.',
    },
  },
  'scp-2015': {
    name: 'SCP over wat bewoners merken',
    summary:
      'Winst in de wijkcijfers voelen bewoners niet vanzelf. Hun verwachtingen stijgen mee, schrijft het Sociaal en Cultureel Planbureau (SCP).',
    points: {
      'complaints-shift':
        'Wie zich eerst ergerde aan junks in de portiek, klaagt nu over hondenpoep, hardrijders en spelende kinderen.',
      'low-scores-stay': 'Gaat een wijk in cijfers vooruit, dan blijven bewoners in enquêtes vaak lage cijfers geven.',
      'four-districts': 'Het onderzoek ging over vier wijken.',
    },
  },
  'vulnerable-districts-2017': {
    name: 'Kwetsbare wijken: verband met rijksbeleid',
    summary:
      'Uyterlinde en Van der Velden verbinden als eersten veranderd rijksbeleid met dalende leefbaarheid. Het gaat om wijken waar de leefbaarheid al onvoldoende of zwak was.',
    points: {
      'three-changes':
        'Drie dingen hadden invloed. Het grotestedenbeleid stopte, corporaties mochten minder en gemeenten kregen taken in het sociaal domein.',
      'weight-not-told': 'Hoe zwaar elk van de drie woog, zegt de bron niet.',
    },
  },
  'wbmgp-2017': {
    name: 'Wbmgp: artikel 10 erbij',
    summary:
      'De Wbmgp kreeg een uitbreiding. Een gemeente mag woningzoekenden nu ook een vergunning weigeren om (ernstige) overlast of crimineel gedrag.',
    points: {
      mayor:
        'Naar het oordeel van de burgemeester kan iemand onder voorwaarden ook een vergunning krijgen, op basis van politiegegevens.',
      hardship: 'Bij artikel 8 en 10 geldt een hardheidsclausule voor schrijnende situaties.',
    },
  },
  'inponden-parkstad-2017': {
    name: 'Inponden in Parkstad Limburg',
    summary:
      'In Parkstad Limburg draaiden partijen de verkoop om. Corporaties kopen particuliere huizen voor sociale huur. De vraag naar koop daalde daar, terwijl die naar huur steeg.',
    points: {
      'once-sold': 'Een deel van die huizen verkochten corporaties vroeger zelf. Vandaar het woord inponden.',
      model:
        'Stadsregio en corporaties zochten uit waar vraag en aanbod uiteenliepen en welke huizen onverkoopbaar waren. In hun model koopt en renoveert een particuliere partij een aantal huizen.',
    },
  },
  'wrr-2018': {
    name: 'WRR over verscheidenheid in buurten',
    summary:
      'Waar verschillen groeien, voelen bewoners zich minder thuis bij mensen in de buurt. Dat ziet de Wetenschappelijke Raad voor het Regeringsbeleid (WRR).',
    points: {
      'less-contact':
        'In buurten die diverser werden, is er minder contact. Bewoners oordelen ook minder goed over hun omgeving.',
      'not-only-origin': 'Het gaat niet alleen om herkomst. Ook verschil in leeftijd, opleiding en leefstijl telt.',
      'no-majority':
        'Samenhang en gevoel van veiligheid kunnen onder druk komen. Dat geldt vooral waar bewoners met een Nederlandse achtergrond een minderheid zijn en geen groep de meerderheid vormt.',
    },
  },
  'resilience-2018': {
    name: 'De Veerkracht-rapporten',
    summary:
      'RIGO, In.Fact.Research en Circusvis zien huurders van corporaties kwetsbaarder worden. Zij wonen meer bij elkaar in wijken met veel corporatiewoningen. In cijfers hangt dat samen met meer overlast en onveiligheid daar.',
    points: {
      'co-commissioned': 'Aedes, de vereniging van corporaties, gaf mede de opdracht.',
      influence:
        'De rapporten hadden veel invloed op de nieuwe aandacht voor gemengde wijken. Dat geldt ook voor de politieke trend naar een ruimere doelgroep en ruimere taken voor corporaties.',
      'mixing-as-remedy':
        'Herstructureren en deels verkopen in corporatiebuurten, en sociale huur elders: dat zou wijken meer gemengd en leefbaarder moeten maken. Het is een verwachting.',
      sequels: 'Na het eerste rapport kwamen er vervolgen in 2020 en 2023.',
    },
  },
  'seven-questions-2019': {
    name: 'Zeven vragen over mengen',
    summary:
      'Sociologen Kleinhans, Veldboer en Duyvendak stellen zeven vragen aan wie wil mengen. Wat en wie? Hoe moet het werken? Is mengen probleem, middel of doel? Met welke doelstellingen, op welke schaal en wanneer?',
    points: {
      'no-panacea':
        'Een gemengde wijk is geen wondermiddel, waarschuwen zij. Zeg welk doel zij dient en hoe dat moet werken.',
      'earlier-policy':
        'Eerder herstructureringsbeleid zag botsende leefstijlen als probleem. Sociaaleconomisch verschil gold juist als antwoord op concentraties van kansarmoede.',
    },
  },
  'everyday-attentiveness-2019': {
    name: 'Alledaagse attentheid',
    summary:
      'Kremer bedacht dit begrip na onderzoek in Overtoomse Veld in Amsterdam. Buren letten op elkaar en helpen als het nodig is, bijvoorbeeld met boodschappen naar boven.',
    points: {
      'in-between': 'Het vraagt meer dan publieke familiariteit, maar minder dan vaste zorg voor elkaar.',
      'attentive-places':
        'Onderzoek van het Ben Sajet Centrum vraagt meer waardering voor attente plekken, zoals een buurtsuper of patatzaak.',
      'not-alone': 'Een attente buur kan het niet alleen. Terughoudende steun van zorg en welzijn helpt.',
    },
  },
  'wrr-2020': {
    name: 'WRR over publieke familiariteit',
    summary:
      'In zeer diverse wijken wil de Wetenschappelijke Raad voor het Regeringsbeleid (WRR) publieke familiariteit: vertrouwd raken door korte, herhaalde ontmoetingen. Voor hechte banden of bruggen tussen groepen pleit de raad niet.',
    points: {
      'at-ease':
        'Wie anderen herkent en kan plaatsen, kan zich minder anoniem en vervreemd voelen, of zelfs helemaal niet meer. De raad ziet dit als belangrijke voorwaarde om op je gemak te zijn.',
      'respect-expected': 'Dat elkaar beter kennen ook begrip en respect geeft, is een verwachting.',
      places: 'De WRR pleit hiervoor voor plekken waar mensen elkaar vanzelf ontmoeten.',
    },
  },
  'movisie-programme': {
    name: 'Movisie: Wij in de wijk',
    summary:
      'Movisie beschreef tientallen initiatieven van mensen die iets voor elkaar of voor de leefbaarheid wilden doen. Eerst ging het om bruggen naar andere groepen.',
    points: {
      'shift-to-bonding':
        'In 2021 verschoof de aandacht naar mensen met iets gemeen. Zo’n groep kan beknellen, maar ook een thuis geven.',
      examples: 'Voorbeelden zijn Stichting POLKA in Den Haag en Stichting Asha in Utrecht.',
      described: 'Het zijn beschrijvingen. Metingen van het effect noemt de bron niet.',
      'only-2021': 'Het project duurde meer jaren. Het enige jaartal is 2021, toen de eerste twee jaar voorbij waren.',
    },
  },
  'scp-2021': {
    name: 'SCP over opgroeien',
    summary:
      'In een kwetsbare wijk hebben kinderen en jongeren meer kans op een lager schoolniveau en schooluitval. Ook overtreden zij er eerder normen. Dat stelt het Sociaal en Cultureel Planbureau (SCP) vast.',
    points: {
      how: 'Het SCP las veel studies en deed kwalitatief onderzoek in Kanaleneiland in Utrecht.',
      'recruited-for-crime':
        'Drugscriminelen ronselen deze jongeren vrij makkelijk, vaak al jong, zeggen andere studies. Kwetsbaarheid, achterstand en te weinig sociale controle komen samen.',
      'parents-weigh-more':
        'Iemands eigen aard en de opleiding van ouders tellen zwaarder dan de wijk. De wijk kan ook invloed hebben.',
      'evidence-or-signals':
        'De inleiding van de bron noemt dit bewijs, hoofdstuk 2.3 spreekt van signalen. Oorzaken zijn in een buurt bijna niet aan te tonen.',
    },
  },
  'rvs-2021': {
    name: 'RVS over ruimte voor ontmoeting',
    summary:
      'Passende voorzieningen zijn belangrijk om elkaar te ontmoeten en vooruit te komen. Dat benadrukt de Raad voor Volksgezondheid & Samenleving (RVS).',
    points: {
      'also-abroad':
        'Internationaal toont Klinenberg met veel onderzoek dat het aantal gevarieerde, toegankelijke voorzieningen bepaalt hoeveel contact er is. Een voorbeeld is een bibliotheek in Brooklyn.',
      advice: 'Het is een advies. Onderzoek van de RVS zelf noemt de bron niet.',
    },
  },
  'wbmgp-evaluation-2021': {
    name: 'Landelijke evaluatie van de Wbmgp',
    summary:
      'RIGO evalueerde de artikelen 8, 9 en 10 van de Wbmgp in heel Nederland. Daarop volgde een voorstel om de wet te herzien.',
    points: {
      'outcome-not-told': 'Wat RIGO vond, staat niet in de bron.',
      'date-of-the-document': 'De datum is die van het Kamerstuk.',
    },
  },
  'aedes-agenda-2022': {
    name: 'Actieagenda Wonen van Aedes',
    summary:
      'Aedes, de vereniging van corporaties, omarmt het ideaal van de gemengde wijk. Een draagkrachtige buurt begint volgens haar met een goede mix van mensen en woningen.',
    points: {
      spread: 'Specifieke groepen evenwichtig spreiden voorkomt eenzijdige buurten, zegt Aedes.',
      'who-does-what':
        'De agenda wil dat gemeenten, marktpartijen en corporaties daarvoor gemengd bouwen en herstructureren, en gericht toewijzen.',
      'dated-2021': 'De agenda loopt van 2022 tot 2032. De voetnoot dateert haar op 2021.',
    },
  },
  'home-for-everyone': {
    name: 'Een thuis voor iedereen',
    summary:
      'Elke gemeente moet bij nieuwbouw minstens 30 procent sociale huur aanbieden. Dat is de inzet van dit programma van minister De Jonge.',
    points: {
      'steering-again': 'Dit is te zien als een nieuwe poging van de overheid om te sturen.',
      'year-of-the-page':
        'De bron noemt geen datum. Het jaar komt uit het adres van de webpagina die zij aanhaalt, van 11 mei 2022.',
    },
  },
  'valentine-letter-2022': {
    name: 'Valentijnsdagbrief',
    summary: 'Minister De Jonge van Volkshuisvesting schrijft dat ‘we’ de overheid een te kleine rol gaven.',
    points: {
      turning: 'De politiek komt de laatste jaren voorzichtig terug van geliberaliseerd woonbeleid.',
      'mixing-not-told': 'Of de brief over mengen gaat, zegt de bron niet.',
    },
  },
  nplv: {
    name: 'Nationaal Programma Leefbaarheid en Veiligheid',
    summary:
      'Met dit programma (NPLV) willen het Rijk, gemeenten en lokale partners twintig kwetsbare stedelijke gebieden leefbaar en veilig maken. Bewoners moeten er betere vooruitzichten krijgen. Gemengde wijken zijn een centraal doel.',
    points: {
      'central-aim':
        'Slechte woningen herstructureren moet een gevarieerd aanbod geven, in huur, koop en prijs. Nieuwe én huidige bewoners profiteren daarvan, zegt het programma.',
      'attract-and-keep':
        'Het programma wil mensen met meer draagkracht trekken en houden. Dat moet leefbaarheid, veiligheid en voorzieningen helpen.',
      'after-a-year':
        'Een jaar na de start werkten veel gebieden toe naar een uitvoeringsprogramma. Verschillende letten op mengen: te veel goedkope huur draagt volgens hen bij aan concentraties van kwetsbaarheid en kansarmoede.',
      'changed-circumstances':
        'Sinds het vorige actieve mengbeleid veranderden drie dingen ingrijpend, zegt de bron. Dat zijn de woningmarkt, het sociaal domein, en migratie en diversiteit.',
      polarised: 'Het debat is weer enigszins gepolariseerd, tussen voor- en tegenstanders van de gemengde wijk.',
      'fear-of-displacement':
        'Critici vrezen verdringing: de kwetsbaarste mensen komen dan opnieuw in een kwetsbare omgeving. Door de wooncrisis groeit deze kritiek.',
      'not-mixing-either':
        'Voorstanders zeggen dat niet mengen achterstanden kan laten bestaan of zelfs verergeren. Ook zou een eenzijdige buurt slecht zijn voor iemands netwerk.',
      'residents-profit':
        'De lange looptijd moet vooral ook maken dat huidige bewoners meeprofiteren als hun wijk beter wordt.',
      'two-horizons':
        'De bron noemt twee looptijden: vijftien tot twintig jaar in de inleiding, twintig jaar in het slot.',
    },
  },
  'integrated-approach-returns': {
    name: 'Integrale wijkaanpak keert terug',
    summary:
      'Bij het Rijk en in veel gemeenten is de integrale wijkaanpak terug. Partijen beseffen weer meer wat hun beleid in bepaalde wijken doet.',
    points: {
      'why-mixing-is-back':
        'Grotere verschillen tussen wijken, minder leefbaarheid en verval verklaren volgens de bron de nieuwe aandacht voor mengen.',
      'clearer-roles': 'In veel steden wordt duidelijker wat gemeente, corporaties en zorginstellingen elk doen.',
      'into-agreements':
        'Het besef wat beleid in wijken doet, moet terugkomen in nieuwe regionale woondeals, prestatieafspraken en woonzorgvisies.',
      'recent-years': 'De bron spreekt van de laatste jaren, zonder jaartal.',
    },
  },
  'housing-fund': {
    name: 'Volkshuisvestingsfonds',
    summary:
      'Via dit fonds stelde het Rijk geld beschikbaar voor woningen en wijken in de gebieden van het NPLV. Andere gemeenten konden ook voorstellen doen.',
    points: {
      'more-restructuring':
        'De bron verwacht de komende jaren weer massaal herstructurering, vooral in kwetsbare wijken.',
      'no-years': 'De bron schrijft ‘de afgelopen jaren’. Jaren en bedragen noemt zij niet.',
    },
  },
  'rotterdam-zuid-purchases': {
    name: 'Rotterdam koopt woningen op Zuid',
    summary:
      'Rotterdam verwerft woningen op Zuid voor sloop en nieuwbouw. Dat gebeurt binnen het Nationaal Programma Rotterdam-Zuid, met geld uit de Regio Deal van het Rijk.',
    points: {
      'regain-grip':
        'Zo wil de gemeente greep terugwinnen. Door verkoop van sociale huur kunnen overheden en corporaties minder sturen.',
      'past-years': 'De bron schrijft ‘de afgelopen jaren’, zonder jaartal.',
    },
  },
  'housing-crisis': {
    name: 'Wooncrisis',
    summary:
      'Woningen zijn schaars, vooral betaalbare, in huur en koop. Vooral starters en doorstromers komen heel moeilijk verder.',
    points: {
      causes: 'De bron noemt een terugtrekkend Rijk, hogere huizenprijzen door lage rente en weinig nieuwbouw.',
      displacement:
        'Zorgen over verdringing zijn nu nog meer gegrond dan tijdens het grotestedenbeleid. Dat geldt zeker ook waar beleid niet op mengen stuurt.',
      'longer-projects':
        'Projecten moeten nu soms langer duren. Dan kunnen bewoners een plek vinden die minstens even goed is.',
      'some-years':
        'Het woord klinkt ‘sinds enkele jaren’, schrijft de bron. De schaarste ontstond het afgelopen decennium.',
    },
  },
  'parkstad-vision-2023': {
    name: 'Regionale woonvisie Parkstad Limburg',
    summary:
      'De regio wil corporatiewoningen en particuliere woningen zoveel mogelijk tegelijk en samen aanpakken. Afspraken over inponden gaan door.',
    points: {
      'liveability-too':
        'Aankopen moeten nu ook problemen met leefbaarheid tegengaan, woningen verbeteren en de sociale huur (tijdelijk) vergroten.',
      'restructuring-too':
        'Herstructurering kan dan ook veiligheid, duurzaamheid en samenhang versterken, aldus de visie.',
    },
  },
  'troost-2023': {
    name: 'Welvarende buren en opleiding',
    summary:
      'Troost, Van Ham en Manley onderzochten het opleidingsniveau. Welvaart in de buurt heeft daarop meer effect dan armoede.',
    points: {
      ambitions:
        'Omgang met buren en leeftijdgenoten die mogelijkheden hebben, lijkt ambities van kinderen mee te vormen.',
      'a-signal':
        'De bron rekent dit tot de signalen dat een buurt ertoe doet. Oorzaak en gevolg blijven moeilijk aan te tonen.',
    },
  },
  'school-segregation-2023': {
    name: 'Segregatie in het onderwijs',
    summary:
      'Muskens en anderen zien sterk gesegregeerd onderwijs in Nederland, vergeleken met andere landen in Europa. Dat geldt vooral in grote steden.',
    points: {
      'same-milieu':
        'Kinderen zitten vaak in de klas met kinderen uit hetzelfde sociaaleconomische milieu, op de basisschool en daarna.',
      choice: 'De vrije keuze van ouders is de belangrijkste oorzaak, maar niet de enige.',
      combination: 'Naar alle waarschijnlijkheid maakt alleen een combinatie van maatregelen kans.',
    },
  },
  'public-familiarity-2023': {
    name: 'KIS over ontmoetingsplekken',
    summary:
      'Het Kennisplatform Inclusief Samenleven (KIS) onderzocht plekken als parken, markten en wijkcentra. Bezoekers en gebruikers raken er met elkaar vertrouwd.',
    points: {
      'at-home-without-contact':
        'Veel bezoekers vinden zo’n plek waardevol. Niet altijd om contact, maar vooral omdat zij vertrouwd is. Dat geeft een zeker thuisgevoel.',
      'four-sets':
        'KIS geeft vier soorten aanbevelingen: over functies, ontwerp, anonimiteit en intimiteit, en de inzet van professionals.',
    },
  },
  'wbmgp-revision-2023': {
    name: 'Voorstel om de Wbmgp te herzien',
    summary: 'Na de landelijke evaluatie kreeg de Kamer een voorstel om de Wbmgp te herzien.',
    points: {
      'content-not-told': 'Wat er zou veranderen, staat niet in de bron.',
      'date-of-the-document': 'De datum is die van het Kamerstuk.',
    },
  },
  'housing-act-2024': {
    name: 'Wijziging van de Huisvestingswet',
    summary:
      'Gemeenten mogen bij schaarste vaker voorrang geven aan bepaalde groepen. Ook mogen zij om de leefbaarheid een vergunning eisen voor veranderingen aan woningen.',
    points: {
      'half-with-priority':
        'Bij schaarste kan voorrang gelden voor hoogstens 50 procent van betaalbare nieuwbouw en sociale huur. Die is voor mensen met lokale binding of een vitaal beroep. De nieuwbouw kost bij verkoop hoogstens 390.000 euro.',
      'permit-for-liveability':
        'Leefbaarheid is nu ook een grond, naast schaarste. Verschillende gemeenten vroegen hierom, tegen verkamering en splitsing waar de leefbaarheid onder druk staat.',
      indirect:
        'Directe eisen aan woningzoekenden mag een gemeente hiermee niet stellen. Toch kan zij zo mensen weren: vooral studenten, arbeidsmigranten en andere spoedzoekers.',
    },
  },
  'affordable-rent-act-2024': {
    name: 'Wet betaalbare huur',
    summary: 'De Eerste Kamer nam deze wet aan. Zij komt van voormalig minister De Jonge.',
    points: {
      'may-change-much':
        'De komende jaren kan de wet ingrijpende gevolgen hebben voor huurprijzen en voor welke woningen er zijn.',
    },
  },
  'regional-direction-bill': {
    name: 'Wetsvoorstel versterking regie volkshuisvesting',
    summary:
      'Met dit wetsvoorstel zouden overheden meer greep krijgen op hoeveel woningen er komen en waar. Ook op genoeg betaalbare woningen zouden zij meer greep krijgen.',
    points: {
      'region-and-nation': 'Sturen op woningen, en dus op wie er woont, zou sterker kunnen in de regio en landelijk.',
      'vulnerable-groups':
        'Landelijk komt dan vast te staan dat kwetsbare groepen urgentie kunnen krijgen voor een woning. De regio verdeelt die opgave evenwichtig.',
      'no-date': 'De bron noemt het voorstel nieuw en geeft geen datum.',
    },
  },
} as const satisfies TextsOf<typeof timeline>;
export default timelineNl;

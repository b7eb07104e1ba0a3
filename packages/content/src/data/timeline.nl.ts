import type { TextsOf } from '../entry.js';
import type { timeline } from './timeline.js';

export const timelineNl = {
  'origin-of-the-idea': {
    name: 'Het idee komt naar Nederland',
    summary:
      'Het idee van de gemengde wijk kwam uit Groot-Brittannië en Amerika. Al snel telde het stilzwijgend mee bij het toewijzen van nieuwe woningen.',
    points: {
      'unspoken-until-the-nineties':
        'Tot de jaren negentig sprak niemand de gemengde wijk als doel uit. Terugkijkend ziet de bron een ideaal dat diep bij bestuurders lijkt te zitten.',
      'no-year': 'De bron noemt geen jaartal, alleen ‘na de Tweede Wereldoorlog’.',
    },
  },
  reconstruction: {
    name: 'Wederopbouw',
    summary:
      'De meeste wijken van kort na de oorlog moesten een gemengde bevolking krijgen. Bij het toewijzen van nieuwe woningen was dat een onuitgesproken doel.',
    points: {
      'small-and-mixed':
        'Men geloofde dat kleinschalige buurten met verschillende soorten woningen prettiger waren om in te leven.',
      'orderly-households-only':
        'Wie het huishouden slecht op orde had, kreeg geen nieuwe woning. De bron noemt die selectie sterk moraliserend.',
      'first-of-many':
        'Sinds de oorlog kwam het Rijk met verschillende programma’s voor wijken. Motieven, middelen en doelen verschilden.',
      'no-years': 'De bron plaatst deze periode na de Tweede Wereldoorlog. Begin en einde noemt zij niet.',
    },
  },
  'slum-clearance': {
    name: 'Stadssanering',
    summary:
      'Steden pakten hun verkrotte binnenstad aan. Oude buurten verdwenen voor kantoren, voorzieningen en doorgaande wegen. Aan de rand kwam veel nieuwbouw.',
    points: {
      'segregation-no-aim':
        'Segregatie tegengaan was geen doel op zich. In de nieuwe buitenwijken kwamen lagere en hogere middenklasse nog wel door elkaar te wonen.',
      'who-moved':
        'Het grootste deel van de middenklasse trok naar de buitenwijken. Mensen met een lager inkomen bleven achter in de centra.',
      'existing-areas-overlooked':
        'Critici misten aandacht voor de kwaliteiten van oude wijken. Ook de behoeften van wie er woonde, telden te weinig.',
      'no-years': 'De bron plaatst deze periode na de wederopbouw, zonder jaartallen.',
    },
  },
  suburbanisation: {
    name: 'Trek uit de stad',
    summary:
      'Decennialang trokken mensen weg uit de stad, vooral midden- en hogere inkomens. De bron noemt daarbij ook selectieve migratie en dreigende verloedering.',
    points: {
      'answered-by-policy':
        'Het grotestedenbeleid was een reactie hierop. Nieuwe wijken aan de stad en andere woningen in bestaande wijken moesten de uittocht stoppen.',
      'no-years': 'De bron spreekt van decennia vóór het grotestedenbeleid en noemt geen jaren.',
    },
  },
  'building-for-the-neighbourhood': {
    name: 'Bouwen voor de buurt',
    summary:
      'De stadsvernieuwing koos voor kleinschaligheid en goed wonen. De bestaande stad moest zo veel mogelijk heel blijven. De overheid wilde verkrotte oude wijken verbeteren.',
    points: {
      'high-incomes-keep-leaving':
        'Critici zeiden dat hoge inkomens blijven vertrekken als er geen andere soorten woningen komen. Zo begon het debat over tweedeling binnen steden.',
      unspoken:
        'Hoe mengen er toen voorstond, zegt de bron niet apart. Tot de jaren negentig bleef het onuitgesproken.',
      'homes-not-the-area':
        'Critici vonden dat het beleid huizen van mensen met een laag inkomen verbeterde, maar niet de buurt als geheel.',
      'physical-only':
        'Het beleid zou ook te veel over stenen gaan. Werkloosheid, schoolverzuim en criminaliteit bleven buiten beeld.',
      'no-years': 'De bron noemt dit het antwoord op kritiek op de stadssanering. Jaren noemt zij niet.',
    },
  },
  residualisation: {
    name: 'Residualisering van de sociale huur',
    summary:
      'Mensen met een laag inkomen wonen steeds meer in het goedkoopste deel van de sociale huur. Zij komen zo samen in wijken waar corporaties veel bezit hebben.',
    points: {
      'laws-speed-it-up':
        'Het afgelopen decennium ging het sneller, door Europese en landelijke wetten. Die maakten de regels voor toewijzing en doelgroep strenger.',
      'middle-incomes-leave':
        'Midden- en hogere inkomens verdwijnen langzaam uit de sociale huur. Segregatie tussen arm en rijk neemt mede hierdoor toe.',
      'linked-to-liveability':
        'Steeds vaker klinkt dat dit samenhangt met minder leefbaarheid in wijken met veel corporatiewoningen.',
    },
  },
  'big-cities-policy': {
    name: 'Grotestedenbeleid',
    summary:
      'Zorgen over tweedeling, segregatie en concentraties van lage inkomens leidden tot nieuw beleid. Zo kwam de gemengde wijk officieel op de agenda.',
    points: {
      'halt-the-exodus':
        'Midden- en hogere inkomens moesten blijven. Daarvoor kwamen er nieuwe wijken bij de stad, en andere woningen in bestaande wijken.',
      'along-economic-lines':
        'Aanvankelijk lag de nadruk op (dreigende) tweedeling in steden langs sociaaleconomische lijnen.',
      'more-worries':
        'Ook concentraties van etnische minderheden, schrikbeelden van wijken in het buitenland en toekomstige leegstand speelden mee.',
      'large-scale-demolition':
        'Corporaties en gemeenten sloopten op grote schaal sociale huurwoningen. Sociale huur, middeldure huur en betaalbare koop kwamen ervoor terug.',
      thinning:
        'In de praktijk kwamen er vaak minder sociale huurwoningen terug. Algemeen beleid van het Rijk was dat niet.',
      'figures-up-problems-stay':
        'De wijkcijfers verbeterden, van inkomen tot veiligheid. Schooluitval, armoede, werkloosheid en spanningen tussen groepen bleven bestaan.',
      'state-led-gentrification':
        'Al toen waren er zorgen over gentrificatie, verdringing en waterbedeffecten. Sommige wetenschappers spreken van staatsgestuurde gentrificatie.',
      'start-not-exact':
        'Een beginjaar ontbreekt. Hoofdstuk 1.3 plaatst de aanleiding midden jaren negentig. Hoofdstuk 4 zegt: vanaf de jaren negentig. De inleiding noemt sloop vanaf eind jaren negentig.',
      'two-ends': 'De bron spreekt zichzelf tegen over het einde: rond 2012 in hoofdstuk 2.2, 2014 in hoofdstuk 3.1.',
    },
  },
  'urban-renewal-policy': {
    name: 'Stedelijke vernieuwing',
    summary:
      'Landelijke aanpak van wijken met steeds meer armoede en achterstand. Het hoofddoel was negatieve buurteffecten tegengaan: dat een buurt bewoners kansen kost.',
    points: {
      'attract-or-keep':
        'Midden- en hogere inkomens moesten komen of blijven. Andere woningen en woonmilieus moesten daarvoor zorgen.',
      'pulled-along':
        'De gedachte: wie dicht bij elkaar woont, raakt bij elkaar betrokken. Kansrijke nieuwkomers zouden zo anderen vooruithelpen.',
      'effects-hard-to-show':
        'In de wetenschap was volop debat. Negatieve buurteffecten bleken in Nederland moeilijk met cijfers aan te tonen.',
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
      'homes-to-buy':
        'Waar problemen zich opstapelden, gingen veel woningen tegen de vlakte. Er kwamen vooral koopwoningen.',
      'newcomers-first':
        'Eerst moesten koopwoningen nieuwe groepen trekken. Later kregen ook bewoners zelf de kans op een betere woning in hun wijk.',
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
        'De groei van culturele verschillen verklaart waarom segregatie naar herkomst daalt.',
      'from-which-year': 'De bron rekent vijfentwintig jaar terug, maar zegt niet vanaf welk jaar.',
    },
  },
  'rmo-2005': {
    name: 'Advies over ontmoeten',
    summary:
      'De Raad voor Maatschappelijke Ontwikkeling (RMO) bracht publieke familiariteit in het Nederlandse beleid: vertrouwd raken door korte ontmoetingen. Daarvoor wilde de raad plekken waar dat vanzelf gaat.',
    points: {
      'brief-contacts':
        'Het begrip komt van Fischer (1982). Het advies steunt op socioloog Blokland, die meer ziet in korte, alledaagse contacten dan in duurzame banden.',
      'many-projects':
        'Veel sociale projecten van de afgelopen vijftien jaar lieten zich erdoor inspireren. Destijds ging het vaak om aantrekkelijke buitenruimte.',
      advice: 'Het is een advies. Wat de plekken opleverden, zegt de bron hier niet.',
    },
  },
  'fifty-six-districts': {
    name: '56-wijkenbeleid',
    summary:
      'Met dit beleid kwam er meer aandacht voor sociale maatregelen. Die kwamen naast de herstructurering, waarin het vooral om woningen ging.',
    points: {
      'mixing-continues':
        'Over mengen in dit beleid zelf zegt de bron niets. Tot de economische crisis maakten bestuurders mengbeleid zelfs intensiever.',
    },
  },
  krachtwijken: {
    name: 'Krachtwijkenbeleid',
    summary:
      'Na het 56-wijkenbeleid kwam het krachtwijkenbeleid. Ook dat gaf meer aandacht aan sociale maatregelen, naast de herstructurering.',
    points: {
      'mixing-not-told': 'Hoe mengen er hierin voorstond, zegt de bron niet apart.',
      'some-years':
        'De bron noemt 2005 voor beide samen, en dan ‘enkele jaren’. Onduidelijk is of dit beleid zo lang duurde of zo veel later begon.',
    },
  },
  'wbmgp-2006': {
    name: 'Wbmgp: selectief toewijzen',
    summary:
      'De Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp) laat gemeenten sturen op wie er komt huren. Dat kan in aangewezen complexen, straten of buurten. Het Rijk moet instemmen.',
    points: {
      where: 'Het gaat om plekken waar sociaaleconomische problemen, overlast en criminaliteit zich opstapelen.',
      'income-from-work':
        'Artikel 8: een gemeente mag mensen zonder inkomen uit werk een huisvestingsvergunning weigeren. Voor onder anderen gepensioneerden en studenten geldt dit niet.',
      priority:
        'Artikel 9: een gemeente mag voorrang geven, bijvoorbeeld om een maatschappelijk beroep, een startkwalificatie of vrijwilligerswerk.',
      contested:
        'De wet is omstreden. Onderzoek in Rotterdam zag door artikel 8 meer werkenden, maar geen aantoonbare winst voor de leefbaarheid.',
    },
  },
  'segregation-amsterdam': {
    name: 'Segregatie naar herkomst daalt',
    summary:
      'In de metropoolregio Amsterdam nam de segregatie naar herkomst af. Bij een Marokkaanse achtergrond was dat 6 procent, bij een Turkse 4 en bij een Surinaamse 7.',
    points: {
      'low-levels':
        'Stadsgeograaf Musterd vindt de segregatie in Nederlandse steden vrij laag, zeker naast die in de Verenigde Staten.',
      'rich-and-poor':
        'Over arm en rijk zegt dit niets. Die segregatie is lager dan die naar herkomst, maar neemt in Nederland toe.',
      'measured-and-published': 'De cijfers lopen van 2006 tot 2016. Het onderzoek verscheen in 2020.',
    },
  },
  'knowledge-programme': {
    name: 'Kennis voor Krachtige Steden',
    summary:
      'Studies uit dit programma van NICIS zien een direct verband. Ingrijpen in woningen hangt samen met wie er wonen en hoe een buurt zich ontwikkelt.',
    points: {
      'at-home': 'Verschillende studies gingen ook over zich thuis voelen in gemengde wijken.',
      'area-not-lives':
        'Dit gaat over wijken. Wat andere woningen bewoners in hun eigen leven brengen, blijft volgens de bron enigszins ongrijpbaar.',
    },
  },
  'middle-class-study-2008': {
    name: 'Onderzoek naar de middenklasse',
    summary:
      'Veldboer en anderen zagen dat andere woningen negatieve buurteffecten kunnen verkleinen. Voorwaarde is contact tussen oude en nieuwe bewoners.',
    points: {
      'little-contact': 'In veel van die wijken ontstond zulk contact maar heel beperkt.',
      'organised-and-regular':
        'Hoe vaker en beter georganiseerd de ontmoeting, en hoe minder vrijblijvend, des te meer kans dat bewoners vooruitgaan.',
      qualitative:
        'Dit is kwalitatief onderzoek. Bewijs in cijfers voor negatieve buurteffecten vonden onderzoekers lange tijd amper.',
    },
  },
  'crisis-2008': {
    name: 'Economische crisis',
    summary:
      'De crisis maakte de rol van corporaties veel kleiner, samen met de herziene Woningwet. De vernieuwing van kwetsbare wijken stokte.',
    points: {
      'no-homes-to-buy':
        'Corporaties hadden geldgebrek, en er waren misstanden. Koopwoningen en dure huur konden en mochten zij niet meer bouwen.',
      'off-the-agenda': 'De gemengde wijk verdween van de agenda, door de crisis en een andere politieke wind.',
      'selling-instead': 'Slopen en bouwen was te duur. Corporaties gingen sociale huurwoningen verkopen.',
      'no-end': 'De bron zegt ‘vanaf 2008’ en noemt geen einde.',
    },
  },
  'sale-of-social-homes': {
    name: 'Verkoop van sociale huur',
    summary:
      'Door crisis en strengere regels kozen corporaties voor verkopen. Dat gebeurde vooral in wijken bij het centrum die al in opkomst waren.',
    points: {
      'unlike-earlier-mixing':
        'Eerder moest mengen vaak een neergaande wijk keren. Deze verkoop versnelde juist gentrificatie in populaire wijken.',
      'market-led':
        'Critici van mengbeleid zien een verschuiving: van gentrificatie door de overheid naar gentrificatie door de markt.',
      'sceptical-researchers':
        'Eigenaren zouden meer binding met hun omgeving hebben. Onderzoekers zijn sceptisch: geld voor onderhoud ontbreekt soms, en verhuurders kopen een deel.',
      'to-pay-the-levy': 'Corporaties verkochten mede om de verhuurdersheffing te betalen.',
      'cheap-homes-together':
        'Mede door verkoop staan goedkope corporatiewoningen meer bij elkaar, zeggen de Veerkracht-rapporten.',
      'several-dates':
        'De bron legt het zwaartepunt verschillend. Hoofdstuk 1.4: na de crisis. Hoofdstuk 2.2: het eerste decennium van de eeuw. Hoofdstuk 3.1: het afgelopen decennium, en ook al tijdens de stedelijke vernieuwing.',
    },
  },
  'scp-2011': {
    name: 'SCP over herstructurering',
    summary:
      'Herstructurering kan goed zijn voor samenhang, leefbaarheid en veiligheid in een buurt. Dat constateert het Sociaal en Cultureel Planbureau (SCP).',
    points: {
      'what-was-studied':
        'Het gaat vooral om sloop van een deel van de goedkope woningen. Er komen duurdere voor in de plaats.',
      'not-always-felt': 'Winst in de cijfers betekent niet vanzelf dat bewoners die ook ervaren.',
    },
  },
  'nine-insights-2011': {
    name: 'Negen inzichten over schaal',
    summary:
      'Van Grinsven en Zandstra vatten samen hoe men in Nederland over mengen denkt. De bron maakt daar negen inzichten van.',
    points: {
      'blocks-in-a-mixed-area':
        'Een van de negen: blokken met één soort bewoners in een gemengde wijk geven de meeste kans.',
      'no-formula':
        'Het is een samenvatting van denken. Een formule voor de beste wijk bestaat niet, zegt de bron erbij.',
    },
  },
  'research-until-2012': {
    name: 'Meeste onderzoek is afgerond',
    summary:
      'De meeste studies naar de effecten van herstructurering waren rond 2012 klaar. Hoe duurzaam de verbeteringen in wijken zijn, vraagt nog onderzoek.',
    points: {
      'what-improved':
        'De studies zagen winst voor inkomen, woningen, veiligheid, leefbaarheid, voorzieningen, buurtbinding en de naam van de wijk. Scholen raakten meer gemengd.',
      'why-policy-went-on': 'Dit verklaart mogelijk waarom bestuurders tot de crisis steeds meer wilden mengen.',
      'not-always-felt': 'Dat de cijfers stijgen, betekent niet vanzelf dat bewoners het merken.',
    },
  },
  standstill: {
    name: 'Mengbeleid valt stil',
    summary:
      'Na decennia sturen op gemengde wijken viel dit beleid stil. Het Rijk lette nog amper op de kwetsbaarste wijken. Grootschalige sloop en nieuwbouw hield op.',
    points: {
      'belief-fades': 'Via woningen sturen kon niet meer. In de jaren erna lijkt ook het geloof in mengen af te nemen.',
      'small-projects': 'Mengen gebeurde vooral nog in kleine projecten: per buurt, straat of complex.',
      'per-complex':
        'Corporaties vervingen of renoveerden complexen in slechte staat, voor hun sociale huurders. Zij wilden zoveel mogelijk mensen laten terugkeren.',
      'several-causes':
        'De bron noemt de crisis, de herziene Woningwet, misstanden bij corporaties en een andere politieke wind. Marktpartijen investeerden amper in kwetsbare wijken.',
      'differences-grow':
        'Minder aandacht draagt bij aan grotere verschillen tussen wijken en aan minder leefbaarheid, schrijft de bron.',
      'around-2012-or-later':
        'De inleiding zegt: circa tien jaar geleden. Hoofdstuk 1.4 zegt rond 2012, maar noemt een wet uit 2015 als oorzaak. Hoofdstuk 3.1 legt de stilstand van de herstructurering bij 2014 en 2015.',
    },
  },
  extramuralisation: {
    name: 'Extramuralisering van de zorg',
    summary:
      'Ouderen en mensen met een beperking of psychische kwetsbaarheid wonen vaker thuis. Zorg komt naar de wijk. Zo moest zorg betaalbaar blijven.',
    points: {
      'into-social-rent':
        'In kwetsbare wijken kwamen veel meer mensen uit de opvang en de geestelijke gezondheidszorg in goedkope sociale huur wonen.',
      'more-together': 'Samen met ander beleid brengt dit kwetsbare mensen vaker bij elkaar in de sociale huur.',
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
        'Deze zzp’ers in kleine en middelgrote bedrijven zijn van belang voor werk, vitaliteit en de economie van wijken.',
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
      'Deze wet laat corporaties minder ruimte voor maatwerk bij toewijzen. Toch zoeken sommige in gesprekken met nieuwe huurders naar een passende buurt.',
    points: {
      'formal-steering': 'Voor selectief toewijzen verwijst de bron naar deze wet en naar de Wbmgp.',
      'welcome-talks':
        'In een welkomstgesprek adviseert een medewerker soms een andere buurt. Overlast voorkomen is het belangrijkste motief.',
      'lifestyle-trials': 'In de afgelopen vijftien jaar waren er veel proeven met toewijzen op leefstijl.',
      'year-in-the-name': '2014 is het jaar in de naam van de wet. Wanneer zij inging, zegt de bron niet.',
    },
  },
  'woningwet-2015': {
    name: 'Herziening van de Woningwet',
    summary:
      'De herziene Woningwet perkte de taken van corporaties in. Zij trokken zich terug uit de wijkaanpak en gaven minder uit aan leefbaarheid.',
    points: {
      'restructuring-stalls':
        'Mede hierdoor viel herstructurering bijna stil. De aandacht van corporaties ging naar betaalbare en beschikbare woningen.',
      'loss-on-the-books':
        'Corporaties moesten hun bezit op marktwaarde zetten. Slopen kon daardoor in de boeken meer verlies geven.',
      'land-within-five-years':
        'Het grondbezit van corporaties daalde sterk. Grond mogen zij alleen hebben als er binnen vijf jaar zeker sociale huur komt. Anders moeten zij verkopen.',
      'room-again': 'De laatste jaren kregen corporaties weer meer ruimte, doordat de wet tussentijds veranderde.',
    },
  },
  'decentralisations-2015': {
    name: 'Decentralisaties in het sociaal domein',
    summary:
      'Gemeenten werden verantwoordelijk voor jeugdzorg, bijstand, re-integratie en ondersteuning. Dat regelden de Jeugdwet, de Participatiewet en de Wet maatschappelijke ondersteuning 2015 (Wmo 2015).',
    points: {
      'less-money':
        'Gemeenten kregen 20 tot 25 procent minder geld dan er eerder was. Eerst ging het vooral om betaalbaar uitvoeren.',
      'better-care': 'De wetten moesten ook betere hulp brengen, en meer zorg voor elkaar.',
      'largest-item': 'Het sociaal domein is nu de grootste post op de begroting van gemeenten.',
      'vulnerable-tenants':
        'De veranderingen lijken bij te dragen aan meer kwetsbaarheid onder huurders van corporaties.',
    },
  },
  'wbmgp-evaluation-2015': {
    name: 'Evaluatie van artikel 8 in Rotterdam',
    summary:
      'De Universiteit van Amsterdam onderzocht artikel 8 van de Wbmgp in Rotterdam. In de aangewezen gebieden nam het percentage werkenden toe.',
    points: {
      'liveability-unproven': 'De maatregel maakte die buurten niet aantoonbaar leefbaarder.',
      'hard-to-isolate':
        'Een oorzaak is moeilijk aan te wijzen. Er liepen veel andere maatregelen, en er waren invloeden van buiten.',
    },
  },
  'scp-2015': {
    name: 'SCP over wat bewoners merken',
    summary:
      'Winst in de wijkcijfers voelen bewoners niet vanzelf. Hun verwachtingen stijgen mee, schrijft het Sociaal en Cultureel Planbureau (SCP).',
    points: {
      'complaints-shift':
        'Eerst stoorden zij zich aan junks in de portiek. Later klagen zij over hondenpoep, hardrijders en spelende kinderen.',
      'low-scores-stay': 'Gaat een wijk in cijfers vooruit, dan geven bewoners in enquêtes vaak toch een laag cijfer.',
      'four-districts': 'Het onderzoek ging over vier wijken.',
    },
  },
  'vulnerable-districts-2017': {
    name: 'Onderzoek naar kwetsbare wijken',
    summary:
      'Uyterlinde en Van der Velden verbinden als eersten rijksbeleid met dalende leefbaarheid. Het gaat om wijken waar de leefbaarheid al onvoldoende of zwak was.',
    points: {
      'three-changes':
        'Drie dingen hadden invloed. Het grotestedenbeleid stopte, corporaties mochten minder en gemeenten kregen taken in het sociaal domein.',
      'weight-not-told': 'Hoe zwaar elk van de drie woog, zegt de bron niet.',
    },
  },
  'wbmgp-2017': {
    name: 'Wbmgp: artikel 10 erbij',
    summary:
      'De Wbmgp kreeg een uitbreiding. Een gemeente mag iemand nu ook weigeren om (ernstige) overlast of crimineel gedrag.',
    points: {
      mayor:
        'De burgemeester kan vinden dat iemand onder voorwaarden toch een vergunning mag krijgen. Dat kan op basis van politiegegevens.',
      hardship: 'Bij artikel 8 en 10 geldt een hardheidsclausule voor schrijnende situaties.',
    },
  },
  'inponden-parkstad-2017': {
    name: 'Inponden in Parkstad Limburg',
    summary:
      'In Parkstad Limburg draaiden partijen de verkoop om. Corporaties kopen particuliere huizen voor sociale huur. De vraag naar koop daalde daar, die naar huur steeg.',
    points: {
      'once-sold': 'Een deel van die huizen verkochten corporaties vroeger zelf. Vandaar het woord inponden.',
      model:
        'Stadsregio en corporaties zochten uit welke huizen onverkoopbaar waren. In hun model koopt en renoveert een particuliere partij huizen.',
    },
  },
  'wrr-2018': {
    name: 'WRR over verscheidenheid',
    summary:
      'Waar verschillen groeien, voelen bewoners zich minder thuis bij mensen in de buurt. Dat ziet de Wetenschappelijke Raad voor het Regeringsbeleid (WRR).',
    points: {
      'less-contact':
        'In buurten die diverser werden, is er minder contact. Bewoners oordelen ook minder goed over hun omgeving.',
      'not-only-origin': 'Het gaat niet alleen om herkomst. Ook leeftijd, opleiding en leefstijl tellen.',
      'no-majority':
        'Samenhang en gevoel van veiligheid kunnen onder druk komen. Dat geldt vooral waar bewoners met een Nederlandse achtergrond een minderheid zijn en geen groep de meerderheid vormt.',
    },
  },
  'resilience-2018': {
    name: 'De Veerkracht-rapporten',
    summary:
      'RIGO, In.Fact.Research en Circusvis zien huurders van corporaties kwetsbaarder worden en meer bij elkaar wonen. In cijfers hangt dat samen met meer overlast en onveiligheid.',
    points: {
      'co-commissioned': 'Aedes, de vereniging van corporaties, gaf mede de opdracht.',
      influence:
        'De rapporten hadden veel invloed op de nieuwe aandacht voor gemengde wijken. Dat geldt ook voor de trend naar ruimere taken voor corporaties.',
      'mixing-as-remedy':
        'Meer soorten woningen in corporatiebuurten, en sociale huur elders, zouden de leefbaarheid moeten verbeteren. Dat is een verwachting.',
      sequels: 'Na het eerste rapport kwamen er vervolgen in 2020 en 2023.',
    },
  },
  'seven-questions-2019': {
    name: 'Zeven vragen over mengen',
    summary: 'De sociologen Kleinhans, Veldboer en Duyvendak stellen zeven vragen aan wie wil mengen.',
    points: {
      'no-panacea':
        'Een gemengde wijk is geen wondermiddel, waarschuwen zij. Zeg welk doel zij dient en hoe dat moet werken.',
      'earlier-policy':
        'Vroeger beleid zag botsende leefstijlen als probleem. Verschil in inkomen gold juist als antwoord op kansarmoede.',
    },
  },
  'everyday-attentiveness-2019': {
    name: 'Alledaagse attentheid',
    summary:
      'Kremer bedacht dit begrip na onderzoek in Overtoomse Veld in Amsterdam. Buren letten op elkaar en helpen soms, bijvoorbeeld met boodschappen.',
    points: {
      'in-between': 'Het vraagt meer dan elkaar herkennen, maar minder dan vaste zorg voor elkaar.',
      'attentive-places':
        'Onderzoek van het Ben Sajet Centrum vraagt meer waardering voor attente plekken, zoals een buurtsuper of patatzaak.',
      'not-alone': 'Een attente buur kan het niet alleen. Terughoudende steun van zorg en welzijn helpt.',
    },
  },
  'wrr-2020': {
    name: 'WRR over publieke familiariteit',
    summary:
      'In diverse wijken wil de Wetenschappelijke Raad voor het Regeringsbeleid (WRR) publieke familiariteit. Dat is vertrouwd raken door elkaar kort en vaak te zien. Voor hechte banden of bruggen tussen groepen pleit de raad niet.',
    points: {
      'at-ease':
        'Wie anderen herkent en kan plaatsen, kan zich minder vreemd voelen in de buurt. De raad noemt dit belangrijk om op je gemak te zijn.',
      'respect-expected': 'Dat elkaar kennen ook begrip en respect geeft, is een verwachting.',
      places: 'De WRR pleit hiervoor voor plekken waar mensen elkaar vanzelf ontmoeten.',
    },
  },
  'movisie-programme': {
    name: 'Movisie: Wij in de wijk',
    summary:
      'Movisie beschreef tientallen initiatieven van mensen die iets voor elkaar of hun omgeving wilden doen. Eerst ging het om bruggen naar andere groepen.',
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
      'recruited-for-crime': 'Zij zijn ook vrij makkelijk te ronselen voor drugscriminaliteit, zeggen andere studies.',
      'parents-weigh-more': 'Iemands eigen aard en de opleiding van ouders tellen zwaarder dan de wijk.',
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
        'Klinenberg laat met veel onderzoek zien dat gevarieerde, toegankelijke voorzieningen bepalend zijn voor contact. Een voorbeeld is een bibliotheek in Brooklyn.',
      advice: 'De RVS geeft advies. Eigen onderzoek noemt de bron niet.',
    },
  },
  'wbmgp-evaluation-2021': {
    name: 'Landelijke evaluatie van de Wbmgp',
    summary:
      'RIGO evalueerde de artikelen 8, 9 en 10 van de Wbmgp in heel Nederland. Dat leidde tot een voorstel om de wet te herzien.',
    points: {
      'outcome-not-told': 'Wat RIGO vond, staat niet in de bron.',
      'date-of-the-document': 'De datum is die van het Kamerstuk.',
    },
  },
  'aedes-agenda-2022': {
    name: 'Actieagenda Wonen van Aedes',
    summary:
      'Aedes, de vereniging van corporaties, omarmt de gemengde wijk. Een sterke buurt begint volgens haar met een goede mix van mensen en woningen.',
    points: {
      spread: 'Specifieke groepen evenwichtig spreiden moet eenzijdige buurten voorkomen.',
      'who-does-what':
        'Volgens de agenda moeten gemeenten, marktpartijen en corporaties daarvoor gemengd bouwen en herstructureren, en gericht toewijzen.',
      'dated-2021': 'De agenda loopt van 2022 tot 2032. De voetnoot dateert haar op 2021.',
    },
  },
  'home-for-everyone': {
    name: 'Een thuis voor iedereen',
    summary:
      'Bij nieuwbouw biedt elke gemeente minstens 30 procent sociale huur aan. Dat is de inzet van dit programma van minister De Jonge.',
    points: {
      'steering-again': 'Dit is te zien als een nieuwe poging van de overheid om te sturen.',
      'year-of-the-page':
        'De tekst noemt geen datum. Het jaar is dat van de webpagina in de voetnoot, van 11 mei 2022.',
    },
  },
  'valentine-letter-2022': {
    name: 'Valentijnsdagbrief',
    summary: 'Minister De Jonge schrijft dat de overheid haar eigen rol te klein maakte.',
    points: {
      turning: 'De politiek komt de laatste jaren voorzichtig terug van geliberaliseerd woonbeleid.',
      'mixing-not-told': 'Over mengen zegt de bron bij deze brief niets.',
    },
  },
  nplv: {
    name: 'Nationaal Programma Leefbaarheid en Veiligheid',
    summary:
      'Met dit programma (NPLV) willen het Rijk, gemeenten en lokale partners twintig kwetsbare stedelijke gebieden leefbaar en veilig maken. Bewoners moeten er betere vooruitzichten krijgen.',
    points: {
      'central-aim':
        'Gemengde wijken zijn een centraal doel. Van een gevarieerd aanbod, in huur, koop en prijs, moeten nieuwe én huidige bewoners profiteren.',
      'attract-and-keep':
        'Het programma wil mensen met meer draagkracht trekken en houden. Dat moet leefbaarheid, veiligheid en voorzieningen helpen.',
      'after-a-year':
        'Een jaar na de start werkten veel gebieden aan een uitvoeringsprogramma. In verschillende ervan krijgen gemengde wijken aandacht.',
      'fear-of-displacement':
        'Critici vrezen verdringing: de kwetsbaarste mensen komen dan opnieuw in een kwetsbare omgeving.',
      'not-mixing-either': 'Voorstanders zeggen dat niet mengen achterstanden kan laten bestaan of zelfs verergeren.',
      'residents-profit':
        'De lange looptijd moet het vooral mogelijk maken dat huidige bewoners van de verbetering meeprofiteren.',
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
        'Grotere verschillen tussen wijken en minder leefbaarheid verklaren volgens de bron de nieuwe aandacht voor mengen.',
      'clearer-roles': 'In veel steden wordt duidelijker wat gemeente, corporaties en zorginstellingen elk doen.',
      'into-agreements': 'Dit besef moet terugkomen in woondeals, prestatieafspraken en woonzorgvisies.',
      'recent-years': 'De bron spreekt van de laatste jaren, zonder jaartal.',
    },
  },
  'housing-fund': {
    name: 'Volkshuisvestingsfonds',
    summary:
      'Via dit fonds gaf het Rijk geld voor woningen en wijken in de gebieden van het NPLV. Andere gemeenten konden ook voorstellen doen.',
    points: {
      'more-restructuring': 'De bron verwacht de komende jaren weer veel herstructurering, vooral in kwetsbare wijken.',
      'no-years': 'De bron schrijft ‘de afgelopen jaren’. Jaren en bedragen noemt zij niet.',
    },
  },
  'rotterdam-zuid-purchases': {
    name: 'Rotterdam koopt woningen op Zuid',
    summary:
      'Rotterdam verwerft woningen op Zuid voor sloop en nieuwbouw. Dat gebeurt binnen het Nationaal Programma Rotterdam-Zuid, met geld uit de Regio Deal van het Rijk.',
    points: {
      'regain-grip':
        'Zo wil de gemeente greep terugwinnen. Door verkoop kunnen overheden en corporaties minder sturen.',
      'past-years': 'De bron schrijft ‘de afgelopen jaren’, zonder jaartal.',
    },
  },
  'housing-crisis': {
    name: 'Wooncrisis',
    summary:
      'Woningen zijn schaars, vooral betaalbare, in huur en koop. Vooral starters en doorstromers komen heel moeilijk verder.',
    points: {
      causes: 'De bron noemt een terugtrekkend Rijk, hogere prijzen door lage rente en weinig nieuwbouw.',
      displacement:
        'Zorgen over verdringing zijn nu nog meer gegrond dan vroeger. Dat geldt zeker ook waar niemand op mengen stuurt.',
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
        'Aankopen moeten nu ook leefbaarheid en woningen verbeteren, en de sociale huur (tijdelijk) vergroten.',
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
        'Kinderen zitten vaak in de klas met kinderen uit hetzelfde sociale milieu, op de basisschool en daarna.',
      choice: 'De vrije keuze van ouders is de belangrijkste oorzaak, maar niet de enige.',
      combination: 'Waarschijnlijk helpt alleen een combinatie van maatregelen.',
    },
  },
  'public-familiarity-2023': {
    name: 'KIS over ontmoetingsplekken',
    summary:
      'Het Kennisplatform Inclusief Samenleven (KIS) onderzocht plekken als parken, markten en wijkcentra. Bezoekers en gebruikers raken er met elkaar vertrouwd.',
    points: {
      'at-home-without-contact':
        'Veel bezoekers komen niet altijd voor contact, maar vooral omdat de plek vertrouwd is. Dat geeft een zeker thuisgevoel.',
      'four-sets':
        'KIS geeft vier soorten aanbevelingen: over functies, ontwerp, anonimiteit en intimiteit, en de inzet van professionals.',
      'which-year': 'Bij een verwante studie, in Diemen, zegt de tekst 2023 en de voetnoot 2024.',
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
      'Gemeenten kunnen bij schaarste vaker voorrang geven. Ook mogen zij om de leefbaarheid een vergunning eisen voor veranderingen aan woningen.',
    points: {
      'half-with-priority':
        'Tot 50 procent van betaalbare nieuwbouw en sociale huur kan naar mensen met lokale binding of een vitaal beroep. Nieuwbouw mag hoogstens 390.000 euro kosten.',
      'permit-for-liveability':
        'Leefbaarheid is nu ook een grond, naast schaarste. Gemeenten vroegen hierom, tegen verkamering en splitsing in wijken onder druk.',
      indirect:
        'De gemeente stelt hiermee geen eisen aan woningzoekenden. Toch kan zij vooral studenten, arbeidsmigranten en andere spoedzoekers zo weren.',
    },
  },
  'affordable-rent-act-2024': {
    name: 'Wet betaalbare huur',
    summary: 'De Eerste Kamer nam deze wet aan. Zij komt van voormalig minister De Jonge.',
    points: {
      'may-change-much':
        'De komende jaren kan de wet grote gevolgen hebben voor huurprijzen en voor welke woningen er zijn.',
    },
  },
  'regional-direction-bill': {
    name: 'Wetsvoorstel versterking regie volkshuisvesting',
    summary:
      'Overheden krijgen meer greep op hoeveel woningen er komen en waar. Zij krijgen ook meer greep op genoeg betaalbare bouw.',
    points: {
      'region-and-nation': 'Sturen op woningen, en dus op wie er woont, kan daarmee sterker in de regio en landelijk.',
      'vulnerable-groups':
        'Volgens het voorstel kunnen kwetsbare groepen met urgentie een woning krijgen. Elke regio verdeelt die opgave evenwichtig.',
      'no-date': 'De bron noemt het voorstel nieuw en geeft geen datum.',
    },
  },
} as const satisfies TextsOf<typeof timeline>;
export default timelineNl;

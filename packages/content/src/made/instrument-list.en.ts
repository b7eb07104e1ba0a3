// Made from the content: npm run content
import type { InstrumentListTexts } from '../instrument-listing.js';

// oxfmt-ignore
export const instrumentListEn: InstrumentListTexts = {
  "instruments": {
    "acquire-land": {
      "name": "Acquiring land",
      "summary": "A municipality or housing corporation acquires land in a neighbourhood that is not vulnerable. This makes room for more social rent, better spread over the region. National government aims mainly for affordable homes."
    },
    "affordable-share": {
      "name": "An affordable share of all new build",
      "summary": "Every new-build project in the municipality contains a share of affordable homes. Many municipalities agreed this with corporations and market parties, who are bound by it."
    },
    "exchange-deals": {
      "name": "Exchange deals",
      "summary": "Affordable homes elsewhere in the city make up for social rent withdrawn from a vulnerable neighbourhood. Several municipalities agreed this with corporations and market parties."
    },
    "social-share-per-municipality": {
      "name": "Social rent in every municipality",
      "summary": "Minister De Jonge’s programme (Een thuis voor iedereen) aims for every municipality to offer social rent in new build."
    },
    "regional-direction": {
      "name": "Bill on strengthening public housing",
      "summary": "This bill (Wet versterking regie volkshuisvesting) would strengthen regional and national steering of the housing stock, and thereby of who lives where."
    },
    "regional-agreements": {
      "name": "Housing deals and other agreements",
      "summary": "Municipality, corporations and care institutions are again more aware of what policy does to particular neighbourhoods. New regional housing deals, performance agreements and housing-care visions must reflect this."
    },
    "social-homes-elsewhere": {
      "name": "Social rent outside corporation areas",
      "summary": "Social rent is built in neighbourhoods that are not corporation areas. This should temper concentrations of vulnerable households."
    },
    "demolition-and-new-build": {
      "name": "Demolition and new build",
      "summary": "Municipality and corporation demolish social rental homes. Social rent, medium rent and affordable owner-occupied homes replace them."
    },
    "replacement-per-complex": {
      "name": "Replacement per complex",
      "summary": "A corporation replaces a complex that is worn out or in poor condition. The aim is a better, more sustainable stock for social tenants."
    },
    "renovation": {
      "name": "Renovation",
      "summary": "A corporation does up a complex that is worn out or in poor condition. Here too the aim is a better, more sustainable stock for social tenants."
    },
    "transformation": {
      "name": "Transformation",
      "summary": "An instrument for steering the make-up of a neighbourhood. The source names it alongside area development and restructuring."
    },
    "housing-fund": {
      "name": "Public housing fund",
      "summary": "Through this fund (Volkshuisvestingsfonds) national government has in recent years funded homes and neighbourhoods, to support the focus areas of the national programme for liveability and safety (NPLV)."
    },
    "densification": {
      "name": "Densification",
      "summary": "Restructuring brings back more homes than there were. This should keep up the affordable share, or even raise it across the city."
    },
    "build-before-demolition": {
      "name": "Build first, then demolish",
      "summary": "The new homes are finished before demolition starts. This can spare some residents from moving out and living in temporary housing."
    },
    "rehousing-support": {
      "name": "Help with moving and returning",
      "summary": "Those who have to move get, for example, guidance and a moving allowance. This helps them to return or be rehoused."
    },
    "gradual-renewal": {
      "name": "Gradual renewal",
      "summary": "The neighbourhood changes in phases, with care for those who stay, must leave or arrive. All three should live better. This could be called gentle gentrification, the source writes."
    },
    "waterbed-monitoring": {
      "name": "Monitoring waterbed effects",
      "summary": "You measure whether problems turn up elsewhere: in the neighbourhood, the district and the region."
    },
    "grain-of-mixing": {
      "name": "Choosing the grain",
      "summary": "You choose the scale at which different residents live side by side: complex, street, neighbourhood or wider area."
    },
    "enclave-projects": {
      "name": "Enclaves within a neighbourhood",
      "summary": "A small project is given a clear profile, or serves a particular housing wish."
    },
    "selling-social-homes": {
      "name": "Selling social rental homes",
      "summary": "A corporation sells social rental homes (uitponden). Selling part of them should make corporation areas more mixed."
    },
    "buying-back-homes": {
      "name": "Purchase by the municipality",
      "summary": "After social rental homes were sold, a municipality buys homes to regain its grip. Demolition and new build follow."
    },
    "buying-for-social-rent": {
      "name": "Buying for social rent",
      "summary": "Corporations buy private homes and let them, after renovation, as social rent. Some they once sold off themselves (uitponden); hence the Dutch name, inponden."
    },
    "joint-renewal": {
      "name": "Renewing rented and private homes together",
      "summary": "A region has corporation homes and private homes tackled together and at the same time, as much as possible."
    },
    "lifestyle-allocation": {
      "name": "Allocation by lifestyle",
      "summary": "In many trials over the past fifteen years, tenants completed a questionnaire that placed them in a group with a similar style of living. Their home was allocated on that basis."
    },
    "matching-talks": {
      "name": "Welcome talks with housing advice",
      "summary": "Some housing corporations hold welcome talks with new tenants (woonruimtebemiddeling). If staff suspect that another neighbourhood would suit a tenant better, they say so."
    },
    "tenant-screening": {
      "name": "Selecting tenants in the free sector",
      "summary": "In the free sector and in private letting, direct allocation is far more common than with corporations, and often selective too. Examples are screening and vetting."
    },
    "wbmgp-article-8": {
      "name": "Wbmgp, article 8: income from work",
      "summary": "Since 2006 the Act on Extraordinary Measures for Urban Problems (Wbmgp) has let a municipality refuse a housing permit (huisvestingsvergunning) to home seekers without income from work."
    },
    "wbmgp-article-9": {
      "name": "Wbmgp, article 9: priority",
      "summary": "The Act on Extraordinary Measures for Urban Problems (Wbmgp) lets a municipality give priority to specific groups of home seekers with certain socio-economic characteristics."
    },
    "wbmgp-article-10": {
      "name": "Wbmgp, article 10: nuisance and crime",
      "summary": "Since 2017 the Act on Extraordinary Measures for Urban Problems (Wbmgp) has let a municipality refuse a permit to home seekers whose behaviour causes (serious) nuisance or is criminal."
    },
    "housing-act-2014": {
      "name": "Housing Allocation Act 2014",
      "summary": "The source names this act (Huisvestingswet 2014) under selective housing allocation, a formal way of steering who lives where."
    },
    "housing-act-priority": {
      "name": "Priority under scarcity",
      "summary": "A change to the Housing Allocation Act (Huisvestingswet) took effect on 1 January 2024. Under scarcity, municipalities may allocate some homes to people with a vital profession or local ties."
    },
    "housing-act-permit": {
      "name": "Permits for room letting and splitting",
      "summary": "Since 1 January 2024 the Housing Allocation Act (Huisvestingswet) has let a municipality require a permit for changes to the housing stock on grounds of liveability, no longer of scarcity alone."
    },
    "alternative-tenures": {
      "name": "Other forms of housing and contract",
      "summary": "When plans are worked out in detail, the source advises considering other forms of housing and (temporary) contracts."
    },
    "persuading-parents": {
      "name": "Persuading parents",
      "summary": "Encouraging parents to choose a different school, so that schools become more mixed."
    },
    "limiting-school-choice": {
      "name": "Limiting school choice",
      "summary": "Restricting the freedom of parents and pupils to choose a school."
    },
    "homes-around-schools": {
      "name": "Varied housing around schools",
      "summary": "Diversifying the housing stock in the area around a school."
    },
    "school-admission": {
      "name": "Regulating school admission",
      "summary": "Setting rules for which pupils a school admits."
    },
    "broad-schools": {
      "name": "Fewer narrow schools and first-year classes",
      "summary": "Countering narrow schools and narrow first-year classes (brugklassen) in secondary education. The source does not define narrow."
    },
    "organised-encounters": {
      "name": "Organised encounters",
      "summary": "Bringing middle-class residents and the original residents together on a regular basis."
    },
    "bonding": {
      "name": "Ties within a group (bonding)",
      "summary": "Connecting people who are much alike or share an experience. The sociologist Putnam calls this bonding."
    },
    "bridging": {
      "name": "Bridges between groups (bridging)",
      "summary": "Connecting groups that are far apart in daily life. Putnam calls this bridging."
    },
    "public-familiarity": {
      "name": "Public familiarity",
      "summary": "Familiarity that grows from brief, repeated encounters near home, without really knowing each other."
    },
    "amicable-activities": {
      "name": "Doing things together (amicality)",
      "summary": "Friendly relations that grow from shared activities, without the depth of real friendship."
    },
    "resident-led-places": {
      "name": "Places led by residents",
      "summary": "Residents make something new of neglected and empty plots in their neighbourhood."
    },
    "everyday-attentiveness": {
      "name": "Everyday attentiveness",
      "summary": "Neighbours keep an eye on each other: they carry shopping upstairs or bring food to a sick neighbour."
    },
    "meeting-places": {
      "name": "Self-evident meeting places",
      "summary": "Places, indoors and outdoors, where neighbours meet as a matter of course."
    },
    "outdoor-spaces": {
      "name": "Attractive outdoor space",
      "summary": "Making outdoor space attractive, to encourage contact between different groups."
    },
    "social-infrastructure": {
      "name": "Social infrastructure",
      "summary": "Many varied and accessible facilities: libraries, parks, squares, swimming pools, school campuses, markets and shops."
    },
    "multifunctional-places": {
      "name": "Multifunctional places",
      "summary": "Bringing activities for different groups together in one place."
    },
    "design-for-encounter": {
      "name": "Designing for encounter",
      "summary": "Providing for encounter from the design stage."
    },
    "anonymity-and-intimacy": {
      "name": "Anonymity and intimacy",
      "summary": "Places where people can keep to themselves, and where conversation comes easily; recommended by the Dutch knowledge platform on inclusion (KIS)."
    },
    "hosting-staff": {
      "name": "Welcoming staff and volunteers",
      "summary": "Managers, professionals and volunteers help visitors to meet."
    },
    "subtle-direction": {
      "name": "Subtle direction",
      "summary": "A professional, social entrepreneur or resident uses a light touch to bring groups that are far apart into contact."
    },
    "best-persons": {
      "name": "Best persons",
      "summary": "Paying attention to people who speak the language of residents and deal effectively with institutions."
    },
    "familiar-faces": {
      "name": "Keeping familiar faces",
      "summary": "Slowing down moves in and out of an area, so that familiar faces stay."
    },
    "encounters-with-disability": {
      "name": "Encounters with and without disability",
      "summary": "Organising light, convivial encounters between people with and without a disability."
    },
    "self-organisation": {
      "name": "Self-organisation of groups",
      "summary": "Supporting groups that organise around a migrant background, ambition, religion or sexual identity."
    },
    "inclusive-districts": {
      "name": "Inclusive neighbourhoods",
      "summary": "Aiming for a neighbourhood with room for everyone, in which not every activity has to be open to all."
    },
    "talent-and-social-rise": {
      "name": "Talent and social rise",
      "summary": "Helping residents to develop their talents and move up."
    },
    "local-economy": {
      "name": "Neighbourhood economy",
      "summary": "Economic activity in residential districts can connect groups, and can offer residents a way to develop and get ahead."
    },
    "small-workspaces": {
      "name": "Small, affordable workspaces",
      "summary": "Provide small and affordable business premises for people who are starting a business."
    },
    "live-work-homes": {
      "name": "Live-work homes",
      "summary": "Build homes in the neighbourhood in which people can both live and work."
    },
    "creative-industry": {
      "name": "Opportunities for creative industries",
      "summary": "Give creative industries opportunities in the neighbourhood."
    },
    "reuse-of-buildings": {
      "name": "New uses for old buildings",
      "summary": "Give a new use to heritage, industrial or run-down property."
    },
    "creative-incubators": {
      "name": "Creative incubators and free havens",
      "summary": "Set up creative incubators (broedplaatsen) or free havens (vrijplaatsen), possibly temporary, for instance in vacant buildings."
    },
    "iconic-attractions": {
      "name": "Iconic attractions",
      "summary": "Create something in the neighbourhood that stands out and draws people: what the source calls an iconic attraction."
    },
    "shopfronts": {
      "name": "Better shop fronts",
      "summary": "Improve the fronts of shops and the look of shopping plinths, the ground floors that face the street."
    },
    "living-above-shops": {
      "name": "Living above shops",
      "summary": "Encourage people to live above shops."
    },
    "support-for-businesses": {
      "name": "Support for businesses",
      "summary": "Make things easier for businesses, to stimulate the neighbourhood economy. The source names six forms and does not work them out."
    },
    "visible-self-employed": {
      "name": "Making the self-employed visible",
      "summary": "Many municipalities have projects to make self-employed people (zzp’ers) in neighbourhoods more visible and residents aware of them."
    },
    "business-from-benefits": {
      "name": "From benefits to a business",
      "summary": "Municipalities have projects that support people on benefits in setting up a business of their own."
    }
  },
  "motives": {
    "segregation": "Less separation between rich and poor",
    "concentration": "Fewer vulnerable households in one place",
    "neighbourhood-effects": "Less harm from the neighbourhood",
    "better-scores": "Better area figures"
  }
};
export default instrumentListEn;

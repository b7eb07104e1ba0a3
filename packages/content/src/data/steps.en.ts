import type { TextsOf } from '../entry.js';
import type { steps } from './steps.js';

export const stepsEn = {
  'shared-goals': {
    name: 'Agreeing on the goal',
    summary:
      'Parties often agree that they want a mixed neighbourhood without saying why. In this step you talk that through, and then choose together the goal and the way to it.',
    points: {
      'talk-first':
        'Start locally, with awareness and dialogue. Have a clear conversation about mixed neighbourhoods first.',
      'what-why-how': 'Work out exactly what you mix and who, and say why, to what end and how.',
      'main-goal':
        'Choose the main goal and be open about it. Does the area with its figures come first, or the opportunities of those who live there now?',
      'way-to-get-there':
        'Say how you expect to reach that goal. Researchers call it crucial to state which goal, and by which route.',
      'seven-questions':
        'Put the seven questions of Kleinhans, Veldboer and Duyvendak (2019) to yourself and to each other.',
      'forms-of-steering':
        'Agree how you will steer who comes to live there. Choose what fits the ambitions you want to live up to.',
      'pros-and-cons':
        'Set out the pros and cons of a mixed neighbourhood clearly. That is needed to choose instruments, for the area and for the city’s housing policy.',
      'wider-view': 'Look beyond measures in the area itself. A view of the city is needed too, or even of the region.',
      'everyone-knows-why': 'Local partners know why they work on a mixed neighbourhood together, and with what goal.',
      'sharper-talk': 'The seven questions sharpen the conversation.',
      'tangle-of-assumptions': 'The shared yes usually rests on a tangle of assumptions whose grounds stay unspoken.',
      'conflicting-motives': 'Parties can have conflicting motives and goals, and can even work against each other.',
      'mixing-falls-short':
        'Mixing homes and residents in an area or neighbourhood is not always enough to achieve what you are after.',
      'side-effects':
        'Unintended side effects often get little attention. Policy of the region, the province, the state or other sectors can even work against you.',
      'polarised-debate':
        'The debate is again somewhat polarised, between those who believe in mixing and those who do not.',
      'lessons-forgotten':
        'New policy makers seem somewhat blind to earlier research, and to what seasoned professionals have been through.',
    },
  },
  'strategic-alignment': {
    name: 'Aligning policies',
    summary:
      'Local partners draw up one strategy together. They align how they steer who lives where, in the city and the region as well. The past decade has shown that this is not easy.',
    points: {
      'joint-strategy': 'Draw up one strategy for the mixed neighbourhood with all local partners.',
      authority: 'See to it that someone with authority coordinates.',
      'align-steering':
        'Align how each party steers who lives there, directly and indirectly. Choosing not to steer is part of it.',
      'put-in-agreements':
        'Carry the consequences for areas into new regional housing deals, performance agreements and visions of housing and care.',
      'city-and-region':
        'Make a vision for city and region together: on land, on the allocation of homes and on where social rental homes go.',
      'clearer-roles':
        'In many cities, who does what among municipality, housing corporations and care institutions has become clearer in recent years.',
      'sense-of-place':
        'Parties see better again what policy does to particular areas, partly because the integrated area approach has returned.',
      'reforms-piled-up':
        'The Housing Act (Woningwet) keeps changing, care moved into the home and municipalities took on new tasks. As a result, working relations have not yet settled.',
      'sorting-unseen':
        'People are sorted over areas. For a long time parties saw too little of what that does to some of them.',
      'reasons-to-look-away':
        'Even those who see it can have reasons to look away. The source names affordability, availability, housing refugees with a permit, housing first, pressure on the market and revenue from land.',
      'home-before-place':
        'Much policy looks at the person or the home. That someone gets a home usually counts for more than where it stands.',
      'attention-slackens':
        'When attention slackens, it adds to differences between areas, to declining liveability and to decay. According to the source, this happened in the past decade.',
    },
  },
  'area-translation': {
    name: 'Translating it to the area',
    summary:
      'The strategy takes shape in policy and plans for one area. Each measure states what it contributes. Homes are indispensable, but it always takes more than homes.',
    points: {
      'plan-per-area': 'Translate the strategy into a plan for the area, the neighbourhood or a part of it.',
      'each-measure-a-reason':
        'State for each measure how it helps to reach the broader goals of the integrated area approach.',
      'numbers-and-ratios': 'Give numbers and ratios.',
      'several-domains': 'Work from more than one domain. Physical measures are indispensable, but never enough.',
      'meeting-and-respect':
        'Provide places where people meet, and measures that help people to live together with respect.',
      'talent-and-rise': 'Invest in residents’ talent and in social mobility as well.',
      resilience: 'Take measures that make the area as a whole more resilient.',
      'tailor-made':
        'Choose the combination that fits: property, facilities, public space, social and economic measures. Sometimes a law is part of it, such as selective allocation under the Act on Extraordinary Measures for Urban Problems (Wbmgp).',
      clarity:
        'For each area, neighbourhood or part it is clear what the goals are, what has to be done and with which measures.',
      'easier-coordination':
        'Talking about it and coordinating it can become easier: for administrators, strategists and those who carry it out.',
      'homes-only': 'Tackling homes alone is never enough for a mixed neighbourhood.',
      'straight-to-homes':
        'Once they agree, parties tend to go straight to making different homes in the area. It is not that simple.',
    },
  },
  precision: {
    name: 'Working it out precisely',
    summary:
      'Now you work out plans and measures precisely. You look at residents in layers, and carefully at the order of demolishing and building. Practice is often unruly here.',
    points: {
      'see-layers':
        'Do not see present and future residents in black and white. People are more than poor or rich, with or without a migration background, a need for care or a disability.',
      'mix-of-homes': 'On that basis, decide which kinds of homes are needed, and in which parts of the market.',
      allocation: 'Develop instruments for selective allocation that fit.',
      'other-forms': 'Consider other forms of living and of contract, including temporary ones.',
      'more-than-homes': 'Consider extra facilities too, and social and economic measures alongside.',
      'build-first': 'Where possible, complete new homes before old ones go.',
      'help-with-moving':
        'Arrange what people need in order to return or be rehoused, such as guidance and a moving allowance.',
      'watch-the-waterbed':
        'Measure whether a problem moves elsewhere (the waterbed effect). Look at area, district and region.',
      'hold-on':
        'Persevere as administrators. Do not give in to pressure from the market, and keep steering on liveability and residents’ future.',
      'return-within-reach':
        'When new homes come first, returning to the area or moving within it is easier. Guidance and an allowance make it possible to return or be rehoused.',
      'effects-within-reach': 'If administrators persevere, the effects that were wanted come within reach.',
      'short-sighted-decisions':
        'Setbacks in this step can result in pragmatic choices, sometimes even short-sighted ones.',
      'scarce-sites': 'There are few sites to build on.',
      'rising-costs': 'Building keeps getting more expensive.',
      'market-pressure': 'Market parties exert pressure.',
      delay: 'Plans are delayed.',
      resistance: 'Residents resist.',
      impatience: 'Politicians or administrators grow impatient, often together with other setbacks.',
    },
  },
} as const satisfies TextsOf<typeof steps>;
export default stepsEn;

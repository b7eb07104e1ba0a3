import type { ShortlistCheckTexts } from './shortlist-checks.js';

export const shortlistChecksEn = {
  'physical-is-not-enough': {
    says: 'Everything you chose is physical. That is indispensable but never enough: choose something for meeting, living together or talent as well.',
  },
  'no-physical': { says: 'You have chosen nothing physical yet. To mix homes, that is indispensable.' },
  'no-social': {
    says: 'You have chosen nothing social yet. The source always asks for work on meeting, living together and talent.',
  },
  'no-economic': {
    says: 'You have chosen nothing economic yet. Work and businesses in the neighbourhood can connect groups and help residents get ahead.',
  },
  'nothing-for-segregation': { says: 'One objective is {answer}. Nothing you chose is meant for that.' },
  'nothing-for-concentration': { says: 'One objective is {answer}. Nothing you chose is meant for that.' },
  'nothing-for-opportunities': { says: 'One objective is {answer}. Nothing you chose is meant for that.' },
  'nothing-for-area-figures': { says: 'One objective is {answer}. Nothing you chose is meant for that.' },
  'nothing-for-contact': {
    says: 'One objective is {answer}. Nothing you chose is meant for that, and it does not come by itself.',
  },
  displacement: {
    says: 'Because of this, people may have to leave their neighbourhood: {names}. This can soften that, but you did not choose it: {counters}.',
    settled:
      'Because of this, people may have to leave their neighbourhood: {names}. Against it you set: {counters}. It cannot be prevented entirely.',
  },
  waterbed: {
    says: 'This can move problems elsewhere: {names}. You would see it with this, but did not choose it: {counters}.',
    settled: 'This can move problems elsewhere: {names}. You keep track of that with: {counters}.',
  },
  discrimination: {
    says: 'This regularly goes together with discrimination: {names}. The source names no remedy.',
  },
  exclusion: { says: 'This can keep groups out of the neighbourhood: {names}. The source names no remedy.' },
  'less-control': {
    says: 'This leaves public authorities and housing corporations less able to steer: {names}. A municipality regains its grip with: {counters}.',
    settled:
      'This leaves public authorities and housing corporations less able to steer: {names}. You regain your grip with: {counters}.',
  },
  'wbmgp-consent': {
    says: 'This applies only in designated complexes, streets or neighbourhoods: {names}. National government has to consent.',
  },
  'wbmgp-hardship': { says: 'A hardship clause for distressing cases applies to: {names}.' },
  'wbmgp-alone': {
    says: 'You chose nothing social or economic alongside: {names}. The source names this act as part of a wider approach.',
  },
  'priority-at-scarcity': {
    says: 'This is allowed only under scarcity: {names}. It covers at most half of affordable new homes and social rental homes.',
  },
  'permit-sets-no-criteria': { says: 'This may not set direct requirements for home seekers: {names}.' },
  'less-room-to-tailor': {
    says: 'The Housing Allocation Act 2014 (Huisvestingswet) leaves housing corporations less room to tailor: {names}.',
  },
  'land-within-five-years': {
    says: 'A housing corporation may own land only if it guarantees social rental homes on it within five years. That applies to: {names}.',
  },
  'still-a-bill': { says: 'In the source this is still a bill: {names}.' },
  'homes-and-contact': {
    says: 'Different homes can reduce the drawbacks of a neighbourhood, provided that old and new residents get in contact. You chose nothing for that alongside: {names}.',
    settled:
      'You chose both homes and meeting. Different homes can reduce the drawbacks of a neighbourhood, provided that old and new residents get in contact.',
  },
  'places-and-people': {
    says: 'A place does not bring contact by itself. Often someone has to work at it. You have not chosen that yet alongside: {names}.',
    settled: 'You chose a place and people who get contact going there. Often both are needed.',
  },
  'attentiveness-and-economy': {
    says: 'Everyday attentiveness also takes economic means. You have not chosen any yet.',
    settled: 'You chose both social and economic means. Everyday attentiveness needs the two of them.',
  },
  'schools-together': {
    says: 'In all likelihood only a combination of measures makes schools more mixed. You chose one: {names}.',
    settled: 'You chose more than one measure for mixed schools. In all likelihood only a combination stands a chance.',
  },
  'social-homes-here-and-elsewhere': {
    says: 'Restructuring and partial sale in areas owned by housing corporations belong with this: {names}. You have not chosen them yet.',
    settled:
      'You build social homes elsewhere and change the areas of housing corporations too. The two belong together.',
  },
} as const satisfies ShortlistCheckTexts;
export default shortlistChecksEn;

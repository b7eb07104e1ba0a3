import type { ShortlistCheckTexts } from './shortlist-checks.js';

export const shortlistChecksNl = {
  'physical-is-not-enough': {
    says: 'Alles wat u koos, is fysiek. Dat is onmisbaar, maar nooit genoeg. Kies ook iets voor ontmoeting, samenleven of talent.',
  },
  'no-physical': { says: 'U koos nog niets fysieks. Om woningen te mengen is dat onmisbaar.' },
  'no-social': {
    says: 'U koos nog niets sociaals. De bron vraagt altijd om inzet op ontmoeting, samenleven en talent.',
  },
  'no-economic': {
    says: 'U koos nog niets economisch. Werk en bedrijven in de wijk kunnen groepen verbinden en bewoners vooruithelpen.',
  },
  'nothing-for-segregation': { says: 'U noemt als doel: {answer}. Niets van wat u koos, is daarvoor bedoeld.' },
  'nothing-for-concentration': { says: 'U noemt als doel: {answer}. Niets van wat u koos, is daarvoor bedoeld.' },
  'nothing-for-opportunities': { says: 'U noemt als doel: {answer}. Niets van wat u koos, is daarvoor bedoeld.' },
  'nothing-for-area-figures': { says: 'U noemt als doel: {answer}. Niets van wat u koos, is daarvoor bedoeld.' },
  'nothing-for-contact': {
    says: 'U noemt als doel: {answer}. Niets van wat u koos, is daarvoor bedoeld. Vanzelf komt het niet.',
  },
  displacement: {
    says: 'Hierdoor kunnen mensen hun wijk uit moeten: {names}. Dit kan dat verzachten, maar u koos het niet: {counters}.',
    settled:
      'Hierdoor kunnen mensen hun wijk uit moeten: {names}. Daar zet u dit tegenover: {counters}. Helemaal te voorkomen is het niet.',
  },
  waterbed: {
    says: 'Hierdoor kunnen problemen verschuiven: {names}. Zo ziet u of dat gebeurt, maar u koos het niet: {counters}.',
    settled: 'Hierdoor kunnen problemen verschuiven: {names}. Zo houdt u dat bij: {counters}.',
  },
  discrimination: { says: 'Dit gaat geregeld samen met discriminatie: {names}. De bron noemt geen middel daartegen.' },
  exclusion: { says: 'Dit kan groepen buiten de wijk houden: {names}. De bron noemt geen middel daartegen.' },
  'less-control': {
    says: 'Hierdoor kunnen overheden en corporaties minder sturen: {names}. Zo krijgt een gemeente weer greep: {counters}.',
    settled: 'Hierdoor kunnen overheden en corporaties minder sturen: {names}. Greep krijgt u terug met: {counters}.',
  },
  'wbmgp-consent': {
    says: 'Dit geldt alleen in aangewezen complexen, straten of buurten: {names}. Het Rijk moet toestemming geven.',
  },
  'wbmgp-hardship': { says: 'Een hardheidsclausule voor schrijnende situaties geldt bij: {names}.' },
  'wbmgp-alone': {
    says: 'U koos niets sociaals of economisch naast: {names}. De bron noemt deze wet als deel van een bredere aanpak.',
  },
  'priority-at-scarcity': {
    says: 'Dit mag alleen bij schaarste: {names}. Het gaat om hooguit de helft van de betaalbare nieuwbouw en sociale huur.',
  },
  'permit-sets-no-criteria': { says: 'Dit mag geen directe eisen stellen aan woningzoekenden: {names}.' },
  'less-room-to-tailor': { says: 'De Huisvestingswet 2014 laat corporaties minder ruimte voor maatwerk bij: {names}.' },
  'land-within-five-years': {
    says: 'Een corporatie mag alleen grond hebben als zij er binnen vijf jaar sociale huur garandeert. Dat geldt bij: {names}.',
  },
  'still-a-bill': { says: 'In de bron is dit nog een wetsvoorstel: {names}.' },
  'homes-and-contact': {
    says: 'Andere woningen kunnen nadelen van een buurt verkleinen, mits oude en nieuwe bewoners contact krijgen. Daar koos u niets voor, naast: {names}.',
    settled:
      'U koos woningen én ontmoeting. Andere woningen kunnen nadelen van een buurt verkleinen, mits oude en nieuwe bewoners contact krijgen.',
  },
  'places-and-people': {
    says: 'Een plek brengt niet vanzelf contact. Vaak moet iemand er actief aan werken. Dat koos u nog niet, naast: {names}.',
    settled: 'U koos een plek én mensen die er contact op gang brengen. Vaak is dat allebei nodig.',
  },
  'attentiveness-and-economy': {
    says: 'Alledaagse attentheid vraagt ook om economische middelen. Die koos u nog niet.',
    settled: 'U koos sociale én economische middelen. Alledaagse attentheid heeft die allebei nodig.',
  },
  'schools-together': {
    says: 'Waarschijnlijk maakt alleen een combinatie van maatregelen scholen meer gemengd. U koos er één: {names}.',
    settled: 'U koos meer dan één maatregel voor gemengde scholen. Waarschijnlijk maakt alleen een combinatie kans.',
  },
  'social-homes-here-and-elsewhere': {
    says: 'Hierbij horen herstructureren en deels verkopen in corporatiebuurten: {names}. Dat koos u nog niet.',
    settled: 'U bouwt elders sociale huur, en verandert ook corporatiebuurten. Die twee horen bij elkaar.',
  },
} as const satisfies ShortlistCheckTexts;
export default shortlistChecksNl;

import type { Reasons } from '../question.js';

/** Why each question is asked. A module of its own: a page loads it when a reader asks for it. */
export const reasonsNl: Reasons = {
  what: [
    'Woningen mengen is iets anders dan mensen mengen. Wie huur en koop door elkaar bouwt, weet nog niet wie er komen wonen. En wie verschillende inkomens wil, kan dat op meer manieren proberen.',
    'Wat u mengt, bepaalt ook welk onderzoek voor u telt. Over inkomens staan er andere dingen in dan over herkomst of leefstijl.',
  ],
  who: [
    'Mengen kan op veel plekken: in een straat, op een school, bij een club of in een buurt. Wie naast elkaar wonen, zitten nog niet samen in de klas.',
    'Bij sloop en nieuwbouw zijn er drie groepen bewoners: wie blijft, wie weg moet en wie er komt wonen. Ook andere wijken kunnen iets merken. Vraag voor elke groep wat mengen brengt en wat het kost.',
  ],
  theory: [
    'Partijen zijn het vaak eens dát ze willen mengen. Waarom het zou werken, blijft meestal ongezegd. Dan is later niet te zien welke stap hapert.',
    'Een regel hoeft niet bewezen te zijn. Het gaat erom dat u hem aan elkaar kunt uitleggen, en dat iemand kan zeggen: dit zie ik niet gebeuren.',
  ],
  role: [
    'Hetzelfde beleid kan verschil op één punt zien als last en op een ander punt als winst. Dat wringt, zolang niemand het zegt.',
    'Is mengen een middel, dan hoort er een doel bij. Is mengen een doel op zich, dan hoort erbij waarom.',
  ],
  objectives: [
    'De belangrijkste keuze is deze. Wilt u vooral het gebied vooruithelpen, of de mensen die er nu wonen? Die twee gaan niet vanzelf samen.',
    'Over ‘een gemengde wijk’ is men het snel eens. Eronder kunnen doelen zitten die elkaar in de weg staan. Per partij opschrijven maakt dat zichtbaar.',
    'Zeg ook hoeveel menging u wilt. Anders weet later niemand of u er bent.',
  ],
  scale: [
    'Een ingreep en het effect ervan liggen vaak niet op dezelfde trede. U sloopt een complex. Iets verandert in de straat, of juist verderop in de stad.',
    'Een wijk op de kaart is groter dan wat bewoners hun buurt noemen. Wat op de ene trede gemengd is, kan op een andere trede juist één soort zijn.',
  ],
  time: [
    'Een nieuw gebouw ziet u meteen. Of een kind het verder brengt dan zijn ouders, weet u pas veel later.',
    'Wie te vroeg meet, ziet niets en stopt. Wie geen moment kiest, meet nooit. Spreek daarom per doel een termijn af.',
  ],
};
export default reasonsNl;

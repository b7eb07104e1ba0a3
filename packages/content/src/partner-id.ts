/** Whether an entry is a partner's own: no id of ours holds a colon, theirs always do ("elzenwaard:dorpsplan"). */
export const isPartners = (id: string): boolean => id.includes(':');

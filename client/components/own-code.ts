/** What an operator's scanner reads from the phone of somebody who is known: an id, worth nothing without the roster. */
export const personalCode = (personId: string): string => `OH1:${personId}`

const phoneForm = /^OH1:([\p{L}\p{N}][\p{L}\p{N}_.-]{0,63})$/u

/** What an operator's scanner reads from the phone of somebody who is known: an id, worth nothing without the roster. */
export const phoneCode = (personId: string): string => `OH1:${personId}`

/** The person of such a code; null for any other text. */
export const personOfPhoneCode = (text: string): string | null => phoneForm.exec(text)?.[1] ?? null

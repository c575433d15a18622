/** `npm test -- --all`: every page in every situation is looked at in both languages and in the dark. */
export const areAllAsked = process.env.ONEHALL_ALL === 'yes'

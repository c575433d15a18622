import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const accountsRefusals: Translated<RefusalTexts<'accounts'>> = {
  'accounts.nameTaken': 'There is already an account with that name; choose another.',
  'accounts.subjectTaken': 'Another account has this identity already.',
  'accounts.linkUsed': 'This link has been used or has expired; ask the owner of the system for a new one.',
  'accounts.wrongPassword': 'The name or the password is wrong.',
  'accounts.providerAway': 'The identity provider cannot be reached; try again later, or sign in by name and password.',
  'accounts.signInOver': 'This sign-in is over; begin again on the home page.',
  'accounts.providerRefused': 'The identity provider has not confirmed who you are; sign in again.',
  'accounts.unknownSubject':
    'There is no account for you yet. The owner can see that you tried; ask them to link your account.',
}

import type { phoneFloor as zh } from '../zh-CN/phone-floor.ts'

export const phoneFloor: Record<keyof typeof zh, string> = {
  title: 'My request to speak',
  cued: 'Please get ready: you speak next',
  speaking: 'You have the floor',
  waiting: 'No. {{place}} in the queue',
  waitingHint: 'Please wait to be called',
  declined: 'Not this time',
  declinedReason: 'Reason: {{reason}}',
  withdrawn: 'Request withdrawn',
  closed: 'No more requests',
  closedHint: 'The moderator takes no more requests to speak.',
  open: 'Open',
  held: 'Clock held',
}

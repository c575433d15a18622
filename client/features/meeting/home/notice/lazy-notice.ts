import { lazyPart } from '../../../../components/lazy-part.ts'

/** `NoticeMeeting`, once somebody has chosen a notice. */
export const NoticePart = lazyPart(async () => (await import('./NoticeMeeting.tsx')).NoticeMeeting)

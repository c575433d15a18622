import { lazyPart } from '../../components/lazy-part.ts'

/** What a page of the meeting prints; loaded after the page, which does not wait for it. */
export const PagePaper = lazyPart(() => import('./MeetingPaper.tsx').then(({ MeetingPaper }) => MeetingPaper))

import { Suspense, useState } from 'react'
import type { Missing } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { keptPlaces } from '../../acts/kept-drafts.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { useLinks } from '../../features/accounts/links/use-links.ts'
import { MissingList } from '../../features/lifecycle/plan/MissingList.tsx'
import { useMissing } from '../../features/lifecycle/use-missing.ts'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'
import { PlanHead } from './PlanHead.tsx'
import { PlanPreview } from './PlanPreview.tsx'
import { PlanRail } from './PlanRail.tsx'
import { PlanSection } from './PlanSection.tsx'
import styles from './PlanView.module.css'
import { usePlanPart } from './use-plan-part.ts'

const LinksDialog = lazyPart(() =>
  import('../../features/accounts/links/LinksDialog.tsx').then(({ LinksDialog }) => LinksDialog),
)

const NewVenueLinks = lazyPart(() =>
  import('../../features/accounts/links/NewVenueLinks.tsx').then(({ NewVenueLinks }) => NewVenueLinks),
)

const noScreens = () => null

/** What was left behind when the page was closed is open again. */
const leftBehind = (meetingId: string): string | null =>
  keptPlaces(meetingId)
    .find((place) => place.startsWith('item.'))
    ?.slice('item.'.length) ?? null

/** Prepares a meeting: one of its parts, and beside it what is missing and how it will look. */
export function PlanView() {
  const { t, language } = useText()
  const { meetingId, role } = useSession()
  const { links, load } = useLinks(meetingId, role === 'owner' || role === 'organiser')
  const missing = useMissing(links)
  const [part, showPart] = usePlanPart()
  const [openId, setOpenId] = useState(() => leftBehind(meetingId))
  const [isLinks, setIsLinks] = useState(false)
  const [added, setAdded] = useState<readonly string[]>([])
  const [isAside, setIsAside] = useState(false)

  const act = ({ part: where, ids }: Missing) => {
    if (where === 'links') return setIsLinks(true)
    showPart(where)
    if (where === 'agenda') setOpenId(ids[0] ?? null)
  }
  return (
    <div className={styles.page} lang={language}>
      <PlanHead onAside={() => setIsAside(!isAside)} missing={missing.now.length} />
      <PlanRail part={part} missing={missing.now} onPart={showPart} onLinks={() => setIsLinks(true)} />
      <main className={styles.main}>
        <Suspense fallback={null}>
          <PlanSection
            part={part}
            openId={openId}
            onOpen={setOpenId}
            onVenueAdded={(venueId) => setAdded([...added, venueId])}
          />
          {part === 'venues' && added.length > 0 && <NewVenueLinks venueIds={added} onIssued={() => void load()} />}
        </Suspense>
      </main>
      <aside className={styles.aside} data-open={isAside} aria-label={t('lifecycle.plan.aside')}>
        <DeskButton className={styles.closeAside ?? ''} small onClick={() => setIsAside(false)}>
          {t('common.close')}
        </DeskButton>
        <MissingList missing={missing} most={8} onAct={act} />
        <PlanPreview itemId={openId} />
      </aside>
      {isLinks && (
        <LinksDialog
          screensOf={noScreens}
          onClose={() => {
            setIsLinks(false)
            void load()
          }}
        />
      )}
    </div>
  )
}

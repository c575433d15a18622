import { Suspense, useState } from 'react'
import type { Missing } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { OpenRow } from '../../acts/beside/open-row.ts'
import { keptPlaces } from '../../acts/kept-drafts.ts'
import { Box } from '../../components/Box.tsx'
import { Drawer } from '../../components/Drawer.tsx'
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
import { useLeadInAddress } from './use-lead-in-address.ts'
import { useLeadToRow } from './use-lead-to-row.ts'
import { usePlanPart } from './use-plan-part.ts'
import { useToldPart } from './use-told-part.ts'

/** More than these are told in the part of the checks alone. */
const mostMissing = 8

const NewVenueLinks = lazyPart(() =>
  import('../../features/accounts/links/NewVenueLinks.tsx').then(({ NewVenueLinks }) => NewVenueLinks),
)

/** What was left behind when the page was closed is open again. */
const leftBehind = (meetingId: string): string | null =>
  keptPlaces(meetingId)
    .map((place) => /^(?:item|awardees)\.(?<id>.+)$/u.exec(place)?.groups?.id)
    .find((id) => id !== undefined) ?? null

/** Prepares a meeting: one of its parts, and beside it what is missing and how it will look. */
export function PlanView() {
  const { t, language } = useText()
  const { meetingId, role } = useSession()
  const may = role === 'owner' || role === 'organiser'
  const links = useLinks(meetingId, may)
  const missing = useMissing(links.links)
  const [part, showPart] = usePlanPart()
  const [openId, setOpenId] = useState(() => leftBehind(meetingId))
  const [short, setShort] = useState<{ readonly venueId: string } | null>(null)
  const [added, setAdded] = useState<readonly string[]>([])
  const [isAside, setIsAside] = useState(false)
  const leadToRow = useLeadToRow()
  const sayOpen = useToldPart(part)

  const act = ({ part: where, what, ids }: Pick<Missing, 'part' | 'what' | 'ids'>) => {
    const [first = null] = ids
    showPart(where)
    setShort(what === 'peopleOfVenue' && first !== null ? { venueId: first } : null)
    if (where === 'agenda') setOpenId(first)
    leadToRow({ row: what === 'peopleOfVenue' ? null : first, what })
  }
  useLeadInAddress(part, act)
  return (
    <Box size={3} lines={1.5} ground="paper" className={styles.page} lang={language}>
      <PlanHead onAside={() => setIsAside(!isAside)} missing={missing.now.length} />
      <PlanRail
        part={part}
        missing={missing.now}
        onPart={(next) => {
          setShort(null)
          showPart(next)
        }}
        onPack={() => {
          showPart('links')
          leadToRow({ row: null, what: 'papers' })
        }}
      />
      <Box as="main" shrinks pad={[6, 7]} scrolls className={styles.main}>
        <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
          <OpenRow value={sayOpen}>
            <PlanSection
              part={part}
              openId={openId}
              onOpen={setOpenId}
              links={links}
              mayIssue={may}
              short={short}
              missing={missing}
              onAct={act}
              onVenuesAdded={(venueIds) => setAdded((before) => [...before, ...venueIds])}
            />
          </OpenRow>
          {part === 'venues' && added.length > 0 && (
            <NewVenueLinks venueIds={added} onIssued={() => void links.reload()} />
          )}
        </Suspense>
      </Box>
      <Drawer
        className={styles.aside}
        label={t('lifecycle.plan.aside')}
        isOpen={isAside}
        onClose={() => setIsAside(false)}
      >
        {part !== 'checks' && <MissingList missing={missing} most={mostMissing} onAct={act} />}
        <PlanPreview itemId={openId} />
      </Drawer>
    </Box>
  )
}

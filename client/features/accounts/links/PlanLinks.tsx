import { type ReactNode, Suspense, useState } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { Note } from '../../../components/Note.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { Table } from '../../../components/Table.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { LinkCell } from './LinkCell.tsx'
import type { LinkPage } from './link-pages.ts'
import type { useLinks } from './use-links.ts'

const LinksDialog = lazyPart(() => import('./LinksDialog.tsx').then(({ LinksDialog }) => LinksDialog))
const SheetsDesk = lazyPart(() => import('./SheetsDesk.tsx').then(({ SheetsDesk }) => SheetsDesk))

/** Pages of the meeting, and of each hall. */
const ofMeeting = ['console', 'observer', 'wall', 'buttons'] as const
const ofVenue = ['operator', 'screen', 'attendee', 'speaker'] as const
const needed: ReadonlySet<LinkPage> = new Set(['console', 'operator'])

interface Props {
  readonly known: Pick<ReturnType<typeof useLinks>, 'links' | 'refusal' | 'reload'>
  /** False for those who may issue a lost device's link alone. */
  readonly may: boolean
  /** What else there is to a hall's screens. */
  readonly screensOf: (venueId: string) => ReactNode
  /** Papers for the day: pack and cards. */
  readonly papers: ReactNode
}

/** All links with how they stand, each a press away from its code, its copy and its end; and the papers on which they are handed out. */
export function PlanLinks({ known: { links, refusal, reload }, may, screensOf, papers }: Props) {
  const { t } = useText()
  const venues = venueList(useMeeting((state) => state.venues))
  const [asking, setAsking] = useState<'sheets' | { readonly page: LinkPage; readonly venueId: string | null } | null>(
    null,
  )
  const close = () => {
    setAsking(null)
    if (may) void reload()
  }
  const cell = (page: LinkPage, venue: (typeof venues)[number] | null) => (
    <LinkCell
      links={links ?? []}
      page={page}
      venue={venue}
      isNeeded={needed.has(page)}
      onOpen={() => setAsking({ page, venueId: venue?.id ?? null })}
    />
  )
  return (
    <section aria-label={t('accounts.plan.title')}>
      <PartHead title={t('accounts.plan.title')}>
        {may && <DeskButton onClick={() => setAsking('sheets')}>{t('accounts.sheets.open')}</DeskButton>}
        <Cluster gap={3} data-fills="papers">
          {papers}
        </Cluster>
      </PartHead>
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
      {!may && (
        <EmptyNote
          text={t('accounts.links.mayNot')}
          action={
            <DeskButton onClick={() => setAsking({ page: 'screen', venueId: null })}>
              {t('accounts.links.title')}
            </DeskButton>
          }
        />
      )}
      {may && links !== null && (
        <>
          <Cluster as="dl" align="stretch" wraps gap={[3, 7]} below={5}>
            {ofMeeting.map((page) => (
              <div key={page}>
                <Text as="dt" size={2} tone="soft">
                  {t(`accounts.links.${page}`)}
                </Text>
                <dd data-fills={page === 'console' ? 'moderatorLink' : undefined}>{cell(page, null)}</dd>
              </div>
            ))}
          </Cluster>
          <Table>
            <thead>
              <tr>
                <th scope="col">{t('accounts.links.venue')}</th>
                {ofVenue.map((page) => (
                  <th key={page} scope="col">
                    {t(`accounts.links.${page}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {venues.map((venue) => (
                <tr key={venue.id} data-row={venue.id}>
                  <th scope="row">{venue.name}</th>
                  {ofVenue.map((page) => (
                    <td key={page} data-fills={page === 'operator' ? 'operatorLink' : undefined}>
                      {cell(page, venue)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      <Suspense fallback={null}>
        {asking === 'sheets' && <SheetsDesk onBack={close} />}
        {asking !== null && asking !== 'sheets' && <LinksDialog first={asking} screensOf={screensOf} onClose={close} />}
      </Suspense>
    </section>
  )
}

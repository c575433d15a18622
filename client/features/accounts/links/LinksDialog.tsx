import { type ReactNode, useState } from 'react'
import { isDeviceRole } from '../../../../shared/access/device-role.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Box } from '../../../components/Box.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Field } from '../../../components/Field.tsx'
import { NamedOptions } from '../../../components/NamedOptions.tsx'
import { Note } from '../../../components/Note.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { pageLinkId } from '../../../connection/http.ts'
import { viewsOf } from '../../../connection/page-session.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { FreshLink } from './FreshLink.tsx'
import { LinkRows } from './LinkRows.tsx'
import styles from './LinksDialog.module.css'
import { LookChoice } from './LookChoice.tsx'
import { isOfVenue, type LinkPage, linkPages, linkTo, pageHere, roleOfPage, usualLook } from './link-pages.ts'
import { ReplacesChoice } from './ReplacesChoice.tsx'
import { SheetsDesk } from './SheetsDesk.tsx'
import { useLinks } from './use-links.ts'

interface Props {
  /** The device whose link was lost: its page is open at once, and the new link takes the place of the old one. */
  readonly lost?: { readonly page: LinkPage; readonly venueId: string } | undefined
  /** What is looked at first. */
  readonly first?: { readonly page: LinkPage; readonly venueId: string | null }
  readonly onClose: () => void
  /** What else there is to a hall's screens. */
  readonly screensOf: (venueId: string) => ReactNode
}

/** Every page of the meeting: opened here, or sent by a fresh link to whom it is for. */
export function LinksDialog({ lost, first = lost, onClose, screensOf }: Props) {
  const { t } = useText()
  const { meetingId, role } = useSession()
  const venues = venueList(useMeeting((state) => state.venues))
  const may = role === 'owner' || role === 'organiser'
  const { links, refusal, isBusy, reload, issue, end } = useLinks(meetingId, may)
  const mayIssue = (known: LinkPage) => may || isDeviceRole(roleOfPage[known])
  const offered = linkPages.filter((known) => mayIssue(known) || (known !== 'console' && viewsOf[role].includes(known)))
  const [page, setPage] = useState<LinkPage>(first?.page ?? offered[0] ?? 'wall')
  const [chosenVenue, setVenue] = useState(first?.venueId ?? venues[0]?.id ?? '')
  const [replaces, setReplaces] = useState(lost !== undefined)
  const [isPrinting, setPrinting] = useState(false)
  const [look, setLook] = useState(usualLook)
  const [fresh, setFresh] = useState<{ readonly linkId: string; readonly url: string } | null>(null)
  const venueId = isOfVenue(page) ? chosenVenue : null

  const isDevice = isDeviceRole(roleOfPage[page])
  const make = async () => setFresh(await issue(roleOfPage[page], venueId, isDevice && replaces))
  const finish = async (linkId: string) => {
    await end(linkId)
    if (fresh?.linkId === linkId) setFresh(null)
  }
  const choosePage = (next: LinkPage) => {
    setPage(next)
    setFresh(null)
  }
  const ofPage = links?.filter((link) => link.role === roleOfPage[page] && link.venueId === venueId)
  const printed = () => {
    setPrinting(false)
    void reload()
  }
  if (isPrinting) return <SheetsDesk onBack={printed} />
  return (
    <AskDialog
      wide
      title={t('accounts.links.title')}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
          {may && <DeskButton onClick={() => setPrinting(true)}>{t('accounts.sheets.open')}</DeskButton>}
        </>
      }
      onClose={onClose}
    >
      <Stack gap={7} className={styles.columns}>
        <Stack as="fieldset" gap={1} top className={styles.pages} aria-label={t('accounts.links.page')}>
          {offered.map((known) => (
            <Choice key={known} type="radio" name="page" checked={known === page} onChange={() => choosePage(known)}>
              {t(`accounts.links.${known}`)}
            </Choice>
          ))}
        </Stack>
        <Stack gap={5} top shrinks least={380}>
          <p>{t(`accounts.links.${page}Text`)}</p>
          {page !== 'buttons' && (
            <div className={styles.options}>
              {mayIssue(page) && venueId !== null && (
                <Field label={t('accounts.links.venue')}>
                  <Select
                    value={venueId}
                    onChange={(event) => {
                      setVenue(event.target.value)
                      setFresh(null)
                    }}
                  >
                    <NamedOptions of={venues} />
                  </Select>
                </Field>
              )}
              <LookChoice page={page} look={look} onChange={setLook} />
            </div>
          )}
          {isDevice && <ReplacesChoice page={page} venueId={chosenVenue} replaces={replaces} onChange={setReplaces} />}
          <div className={styles.acts}>
            {mayIssue(page) && (
              <DeskButton look="primary" busy={isBusy} onClick={() => void make()}>
                {t('accounts.links.make')}
              </DeskButton>
            )}
            {viewsOf[role].includes(page) && page !== 'console' && (
              <Box
                as="a"
                tone="plain"
                href={pageHere(page, meetingId, pageLinkId(), look)}
                target="_blank"
                rel="noreferrer"
              >
                {t('accounts.links.here')}
              </Box>
            )}
          </div>
          {!mayIssue(page) && <p>{t('accounts.links.mayNot')}</p>}
          {refusal !== null && (
            <Note tone="bad" role="alert">
              {refusalText(t, refusal)}
            </Note>
          )}
          {page === 'screen' && screensOf(chosenVenue)}
          {page === 'overlay' && <Note tone="soft">{t('accounts.links.mixer')}</Note>}
          {fresh !== null && <FreshLink url={linkTo(page, fresh.url, look)} />}
          {ofPage !== undefined && (
            <LinkRows key={`${page} ${venueId}`} links={ofPage} isBusy={isBusy} onEnd={finish} />
          )}
        </Stack>
      </Stack>
    </AskDialog>
  )
}

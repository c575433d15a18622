import { useEffect, useState } from 'react'
import { useText } from '../../../i18n/i18n.ts'
import { useFreshness, useMeeting, useNow } from '../../../store/use-meeting.ts'
import { isTakenNow, shareLeft } from './code-freshness.ts'
import { useVenueCode } from './use-venue-code.ts'
import styles from './VenueQr.module.css'
import { WordsInstead } from './WordsInstead.tsx'

/**
 * The hall's code for phones, with a bar that says when the next one comes. Without a line, or with a code that would be
 * refused, words that say what to do instead. Only where phones may check in.
 */
export function VenueQr() {
  const { t } = useText()
  const mode = useMeeting(({ attendance }) => attendance.rules.mode)
  const { status } = useFreshness()
  const code = useVenueCode()
  const hasNoLink = code === 'checkIn.noLink'
  const image = useQrImage(code === null || hasNoLink ? null : code.url)
  const now = useNow()
  const isCut = status === 'offline' || status === 'ended'
  if (hasNoLink && !isCut) return <NoWayIn />
  const isGood = code !== null && !hasNoLink && image !== null && !isCut && isTakenNow(code, now)
  if (!isGood) return <InsteadOfIt isOpening={code === null && !isCut} />
  return (
    <section className={styles.panel} aria-label={t('attendance.checkIn.scan')} data-qr="shown">
      <p className={styles.title}>{t('attendance.checkIn.scan')}</p>
      <div className={styles.paper}>
        <img className={styles.code} src={image} alt={t('attendance.checkIn.codeOfVenue')} />
        {mode === 'rotating' && (
          <div className={styles.bar} aria-hidden="true">
            <div className={styles.left} style={{ transform: `scaleX(${shareLeft(code, now)})` }} />
          </div>
        )}
      </div>
      <p className={styles.hint}>
        {t(mode === 'confirmed' ? 'attendance.checkIn.thenOperator' : 'attendance.checkIn.thenWho')}
      </p>
    </section>
  )
}

/** Nobody comes in by phone until the hall has an attendee link again. */
function NoWayIn() {
  const { t } = useText()
  const ways = [t('attendance.checkIn.noLinkHow')]
  return <WordsInstead kind="noLink" title={t('attendance.checkIn.noLink')} ways={ways} />
}

function InsteadOfIt({ isOpening }: { readonly isOpening: boolean }) {
  const { t } = useText()
  const name = t('attendance.checkIn.scan')
  if (isOpening) return <section className={styles.panel} aria-label={name} data-qr="opening" />
  const ways = [t('attendance.checkIn.showPersonal'), t('attendance.checkIn.tellName')]
  return <WordsInstead kind="cut" name={name} title={t('attendance.checkIn.cut')} ways={ways} />
}

/** The code as an image; the one before stays until the new one is drawn. */
function useQrImage(url: string | null): string | null {
  const [image, setImage] = useState<string | null>(null)
  useEffect(() => {
    if (url === null) return setImage(null)
    let isGone = false
    const draw = async () => {
      const { qrImage } = await import('../../../components/qr-image.ts')
      const drawn = await qrImage(url, 1_024)
      if (!isGone) setImage(drawn)
    }
    draw().catch((error: unknown) => console.info('the code is not drawn', error))
    return () => {
      isGone = true
    }
  }, [url])
  return image
}

import { useState } from 'react'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { isClaim, isDoubtful, type VenuePerson } from '../people/venue-people.ts'
import styles from './ReviewQueue.module.css'
import { ReviewRow } from './ReviewRow.tsx'
import type { AttendanceActs } from './use-attendance-acts.ts'

interface Props {
  readonly people: readonly VenuePerson[]
  readonly acts: AttendanceActs
  readonly timeZone: string
}

/** Who says to be here and waits to be confirmed, and who counts and is to be looked at; nothing while nobody is. */
export function ReviewQueue({ people, acts, timeZone }: Props) {
  const { t } = useText()
  const [isDismissing, setDismissing] = useState(false)
  const claims = people.filter(isClaim)
  const doubtful = people.filter(isDoubtful)
  if (claims.length + doubtful.length === 0) return null
  const plain = claims.filter(({ attendance }) => attendance.doubts === undefined)
  const sums = [
    ...(claims.length === 0 ? [] : [t('attendance.desk.claims', { count: claims.length })]),
    ...(doubtful.length === 0 ? [] : [t('attendance.desk.doubtful', { count: doubtful.length })]),
  ]
  const idsOf = (of: readonly VenuePerson[]) => of.map(({ id }) => id)
  return (
    <Box
      as="section"
      rigid
      pad={[3, 4]}
      round
      ground="amber-tint"
      className={styles.queue}
      aria-label={t('attendance.desk.queue')}
    >
      <Cluster wraps gap={[2, 3]} least={30} className={styles.head}>
        <p role="status">{sums.join(' · ')}</p>
        {claims.length > 1 && (
          <>
            <DeskButton small look="quiet" onClick={() => setDismissing(true)}>
              {t('attendance.desk.dismissAll')}
            </DeskButton>
            {plain.length > 0 && (
              <DeskButton small look="primary" onClick={() => void acts.checkInAll(idsOf(plain))}>
                {t('attendance.desk.confirmAll', { count: plain.length })}
              </DeskButton>
            )}
          </>
        )}
      </Cluster>
      <Box as="ul" above={2} scrolls className={styles.rows} tabIndex={0} aria-label={t('attendance.desk.queue')}>
        {[...claims, ...doubtful].map((person) => (
          <ReviewRow
            key={person.id}
            person={person}
            timeZone={timeZone}
            mark={acts.marks[person.id]}
            onAct={acts.onAct}
          />
        ))}
      </Box>
      {isDismissing && (
        <AskDialog
          title={t('attendance.desk.dismissAllTitle', { count: claims.length })}
          onClose={() => setDismissing(false)}
          actions={
            <>
              <DeskButton onClick={() => setDismissing(false)}>{t('common.cancel')}</DeskButton>
              <DeskButton
                look="primary"
                onClick={() => {
                  setDismissing(false)
                  void acts.dismissAll(idsOf(claims))
                }}
              >
                {t('attendance.desk.dismissAll')}
              </DeskButton>
            </>
          }
        >
          <p>{t('attendance.desk.dismissAllText')}</p>
        </AskDialog>
      )}
    </Box>
  )
}

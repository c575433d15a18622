import { useState } from 'react'
import { Box } from '../../../components/Box.tsx'
import { ChoiceChips } from '../../../components/ChoiceChips.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { clockTime, longDate } from '../../../components/format-time.ts'
import { Table } from '../../../components/Table.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './AuditTable.module.css'
import type { Journal } from './audit-entries.ts'
import { actorText, actText, detailText, kindOf } from './audit-words.ts'

/** The entries, the newest first, all of them or those of one kind. */
export function AuditTable({ journal: { meeting, entries } }: { readonly journal: Journal }) {
  const { t, language } = useText()
  const [chosen, setChosen] = useState<ReturnType<typeof kindOf> | null>(null)
  if (entries.length === 0) return <EmptyNote text={t('accounts.audit.none')} />
  const { timeZone } = meeting.meeting
  const kinds = [...new Set(entries.map(({ act }) => kindOf(act)))].map((kind) => ({
    kind,
    name: t(`accounts.audit.${kind}`),
  }))
  const shown = chosen === null ? entries : entries.filter(({ act }) => kindOf(act) === chosen)
  return (
    <>
      <Cluster gap={4} wraps justify="between" size={2} tone="soft" className={styles.filter}>
        <ChoiceChips
          label={t('accounts.audit.filter')}
          choices={kinds.map(({ name }) => name)}
          chosen={kinds.find(({ kind }) => kind === chosen)?.name ?? ''}
          onChoose={(choice) => setChosen(kinds.find(({ name }) => name === choice)?.kind ?? null)}
        />
        <span role="status">{t('accounts.audit.count', { count: shown.length, zone: timeZone })}</span>
      </Cluster>
      <Table className={styles.table} aria-label={t('accounts.audit.title')}>
        <thead>
          <tr>
            <th scope="col">{t('common.time')}</th>
            <th scope="col">{t('accounts.audit.who')}</th>
            <th scope="col">{t('accounts.audit.act')}</th>
            <th scope="col">{t('accounts.audit.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <tr key={entry.seq}>
              <Box as="td" tone="soft">
                {longDate(entry.at, timeZone, language)} {clockTime(entry.at, timeZone, true)}
              </Box>
              <td>{actorText(t, meeting, entry.actor)}</td>
              <Box as="td" weight={500}>
                {actText(t, entry.act)}
              </Box>
              <Box as="td" tone="soft">
                {detailText(t, meeting, entry)}
              </Box>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

import { useDeferredValue, useState } from 'react'
import type { RowState } from '../../../shared/domain/imports/import.model.ts'
import { Callout } from '../../components/Callout.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import styles from './CheckRows.module.css'
import { FileBar } from './FileBar.tsx'
import { ImportFoot } from './ImportFoot.tsx'
import { ImportTable } from './ImportTable.tsx'
import type { MeetingNames, ToldImport } from './import-calls.ts'
import type { ImportActs, ImportState } from './use-import.ts'
import { useImportRows } from './use-import-rows.ts'

interface Props {
  readonly meetingId: string
  readonly venues: MeetingNames['venues']
  readonly state: Extract<ImportState, { readonly step: 'check' }>
  readonly acts: Pick<ImportActs, 'cancel' | 'change' | 'apply'>
}

const filters: readonly RowState[] = ['fault', 'warning', 'changed', 'new', 'same', 'ignored']

/** How many of the first rows are in trouble: they stand before the others. */
function troubledOf({ counts }: ToldImport, filter: RowState | null): number {
  if (filter === null) return counts.fault + counts.warning
  return filter === 'fault' || filter === 'warning' ? counts[filter] : 0
}

/** Everything that the file says, row by row, under the choices that it was read by. */
export function CheckRows({ meetingId, venues, state: { told, version, isBusy, failure }, acts }: Props) {
  const { t, language } = useText()
  const [filter, setFilter] = useState<RowState | null>(null)
  const [query, setQuery] = useState('')
  const find = useDeferredValue(query.trim())
  const rows = useImportRows({ meetingId, importId: told.importId, version, state: filter, find, language })
  const all = filters.reduce((sum, state) => sum + told.counts[state], 0)
  const change = (choice: Parameters<ImportActs['change']>[1]) => void acts.change(told, choice)
  return (
    <Stack least={420} className={styles.check} aria-busy={isBusy}>
      <FileBar told={told} isBusy={isBusy} onChange={change} onLeave={acts.cancel} />
      {failure !== null && (
        <Callout tone="urgent" role="alert">
          {failure.sentence ?? refusedText(failure.rejection.code) ?? refusalText(t, failure.rejection)}
        </Callout>
      )}
      {told.notes.length > 0 && (
        <Cluster
          as="ul"
          size={2}
          tone="soft"
          align="stretch"
          wraps
          gap={[1, 6]}
          className={styles.notes}
          aria-label={t('imports.notes')}
        >
          {told.notes.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </Cluster>
      )}
      <Cluster gap={4} wraps size={3} tone="soft" pad={[4, 0]} className={styles.filters}>
        <fieldset aria-label={t('imports.filter')}>
          <button type="button" aria-pressed={filter === null} onClick={() => setFilter(null)}>
            {t('imports.all')} <b>{all}</b>
          </button>
          {filters
            .filter((state) => told.counts[state] > 0)
            .map((state) => (
              <button
                key={state}
                type="button"
                data-state={state}
                aria-pressed={filter === state}
                onClick={() => setFilter(filter === state ? null : state)}
              >
                {t(`imports.state.${state}`)} <b>{told.counts[state]}</b>
              </button>
            ))}
        </fieldset>
        <span className={styles.order}>{t('imports.troubleFirst')}</span>
        <div className={styles.find}>
          <LineInput label={t('imports.find')} value={query} onChange={setQuery} />
        </div>
      </Cluster>
      <ImportTable
        told={told}
        venues={venues}
        rows={rows}
        troubled={find === '' ? troubledOf(told, filter) : Number.POSITIVE_INFINITY}
        isBusy={isBusy}
        onChange={change}
      />
      <ImportFoot meetingId={meetingId} told={told} isBusy={isBusy} onApply={(which) => void acts.apply(told, which)} />
    </Stack>
  )

  function refusedText(code: string): string | null {
    if (code === 'import.stale') return t('imports.stale')
    if (code === 'import.noCommendation') return t('imports.noCommendation')
    if (code === 'import.tooMany') return t('imports.tooMany')
    if (code === 'import.tooManyItems') return t('imports.tooManyItems')
    if (code === 'import.tooManyAwardees') return t('imports.tooManyAwardees')
    if (code === 'import.tooManyFollowUps') return t('imports.tooManyFollowUps')
    if (code === 'access.notFound') return t('imports.gone')
    return null
  }
}

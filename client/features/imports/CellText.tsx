import { type ImportField, venuesByText } from '../../../shared/domain/imports/import.model.ts'
import { weightOf } from '../../../shared/domain/imports/row-state.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { Text } from '../../components/Text.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import styles from './CellText.module.css'
import type { Choice, MeetingNames, ToldImport, ToldIssue, ToldRow } from './import-calls.ts'
import { VenueMend } from './VenueMend.tsx'

interface Props {
  readonly row: ToldRow
  readonly field: ImportField
  readonly kind: ToldImport['kind']
  /** Of this cell, the gravest first. */
  readonly issues: readonly ToldIssue[]
  readonly venues: MeetingNames['venues']
  readonly isBusy: boolean
  readonly onChange: (choice: Choice) => void
}

/** What stands in a cell: the value; what it was before; or what is wrong with it, and its mend. */
export function CellText({ row, field, kind, issues, venues, isBusy, onChange }: Props) {
  const { t } = useText()
  const word = (text: string) => wordOf(t, text, field, kind)
  const value = word(row.values[field] ?? '')
  const change = row.changes.find((one) => one.field === field)
  const [issue] = issues
  const weight = issue === undefined ? 'note' : weightOf(issue.code)
  const isInTrouble = row.state === 'fault' || row.state === 'warning'
  if (issue !== undefined && (weight === 'fault' || change === undefined)) {
    const written = row.values.venue ?? ''
    const isVenue = issue.field === 'venue' && weight === 'fault'
    return (
      <>
        <Cluster as="span" shrinks>
          <Text as="b" weight={700} className={styles.value} data-quiet={weight === 'note' || undefined}>
            {value === '' && weight === 'fault' ? t('imports.empty') : value}
          </Text>
          {isVenue && (
            <VenueMend
              written={written}
              proposed={issue.proposed}
              venues={venues}
              isBusy={isBusy}
              onChoose={(venueId) => onChange({ [venuesByText]: { [written]: venueId } })}
            />
          )}
        </Cluster>
        <Text
          as="small"
          clips
          lines={1.25}
          className={styles.issue}
          data-brief={!isInTrouble || undefined}
          title={issues.map(({ message }) => message).join('\n')}
        >
          {issue.message}
        </Text>
      </>
    )
  }
  if (change !== undefined)
    return (
      <>
        <s className={styles.old}>{word(change.old) || t('imports.empty')}</s>
        <Text as="b" weight={700} className={styles.value} title={issue?.message}>
          → {word(change.new) || t('imports.empty')}
        </Text>
      </>
    )
  return (
    <Text weight={700} className={styles.value} title={value} data-quiet>
      {value}
    </Text>
  )
}

/** What is a code to programs has a word for people. */
function wordOf(t: Translate, text: string, field: ImportField, kind: ToldImport['kind']): string {
  if (field === 'attends' && (text === 'member' || text === 'listenIn' || text === 'standIn'))
    return t(`imports.attends.${text}`)
  if (field === 'kind' && kind === 'awardees' && (text === 'collective' || text === 'individual'))
    return t(`imports.awardee.${text}`)
  return text.replaceAll('\n', ' · ')
}

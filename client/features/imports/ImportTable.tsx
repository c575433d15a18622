import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ImportField } from '../../../shared/domain/imports/import.model.ts'
import { Box } from '../../components/Box.tsx'
import { cssVars } from '../../components/css-vars.ts'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { FieldSelect } from './FieldSelect.tsx'
import styles from './ImportTable.module.css'
import type { Choice, MeetingNames, ToldImport } from './import-calls.ts'
import { RowLine } from './RowLine.tsx'
import type { useImportRows } from './use-import-rows.ts'

interface Props {
  readonly told: ToldImport
  readonly venues: MeetingNames['venues']
  readonly rows: ReturnType<typeof useImportRows>
  /** How many of the first rows have something to tell: they are higher. */
  readonly troubled: number
  readonly isBusy: boolean
  readonly onChange: (choice: Choice) => void
}

/** Heights of a row, px: old and new of a change stand one above the other; what is wrong stands below the value in two lines. */
const heights = { calm: 45, troubled: 60 }

/** How wide a field is beside others, px at least and share of what is left. */
const widths: Partial<Record<ImportField, readonly [least: number, share: number]>> = {
  id: [90, 1],
  name: [170, 2],
  venue: [240, 3],
  phone: [150, 2],
  title: [140, 2],
  unit: [150, 2],
  points: [200, 3],
  number: [96, 1],
  minutes: [90, 1],
  text: [200, 4],
  source: [96, 1],
  lead: [140, 2],
  helpers: [96, 1],
  inCharge: [96, 1],
  percent: [90, 1],
  note: [90, 2],
}

/** The lead of a row: a person's name, an item's title, what is to be done. */
const leads: Readonly<Record<ToldImport['kind'], ImportField>> = {
  roster: 'name',
  agenda: 'title',
  awardees: 'name',
  followUps: 'text',
}

/** The rows under what their columns are read as; only those that are looked at are there. */
export function ImportTable({ told, venues, rows, troubled, isBusy, onChange }: Props) {
  const { t } = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const { total, rowAt, want } = rows
  const read = told.columns.flatMap(({ index, header, field }) => (field === null ? [] : [{ index, header, field }]))
  const columns = [...read].sort(
    (one, other) => Number(other.field === leads[told.kind]) - Number(one.field === leads[told.kind]),
  )
  const virtualizer = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (index < troubled ? heights.troubled : heights.calm),
    overscan: 12,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are the high ones.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, troubled])
  const shown = virtualizer.getVirtualItems()
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0]
  useEffect(() => {
    want(first)
    want(last)
  }, [want, first, last])
  const grid = columns
    .map(({ field }) => `minmax(${widths[field]?.[0] ?? 120}px, ${widths[field]?.[1] ?? 1}fr)`)
    .join(' ')
  const width = 128 + columns.reduce((sum, { field }) => sum + (widths[field]?.[0] ?? 120), 0)
  return (
    <Box
      as="section"
      ref={scroller}
      sinks
      edge="around"
      className={styles.scroller}
      tabIndex={0}
      aria-label={t('imports.rows')}
    >
      <table
        aria-label={t('imports.rows')}
        aria-rowcount={(total ?? 0) + 1}
        style={cssVars({ '--columns': grid, '--least': `${width}px` })}
        className={styles.table}
      >
        <thead>
          <Stack as="tr" aria-rowindex={1} ground="surface" className={styles.head}>
            <th className={styles.corner}>
              <small>{t('imports.headerOfFile')}</small>
              <b>{t('imports.becomes')}</b>
            </th>
            {columns.map(({ index, header, field }) => (
              <th key={index} data-lead={field === leads[told.kind] || undefined}>
                <small title={header}>{header === '' ? '—' : header}</small>
                <FieldSelect
                  label={t('imports.readAs', { header })}
                  kind={told.kind}
                  field={field}
                  isBusy={isBusy}
                  onChoose={(chosen) => onChange({ columns: [{ index, field: chosen }] })}
                />
              </th>
            ))}
          </Stack>
        </thead>
        <tbody className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start, size }) => (
            <RowLine
              key={index}
              place={index}
              start={start}
              height={size}
              row={rowAt(index)}
              columns={columns}
              kind={told.kind}
              venues={venues}
              isBusy={isBusy}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
      {total === 0 && <EmptyNote text={t(columns.length === 0 ? 'imports.noColumns' : 'imports.nothing')} />}
    </Box>
  )
}

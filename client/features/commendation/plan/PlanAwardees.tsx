import { useRef, useState } from 'react'
import type { Awardee } from '../../../../shared/domain/commendation/commendation.model.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import { useFormBesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { useSavedByItself } from '../../../acts/beside/use-saved-by-itself.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { DeskButton, DeskLink } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { pagePath } from '../../../connection/page-path.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { AwardeeLine } from './AwardeeLine.tsx'
import { type AwardeeRow, awardeesIn, awardeesOf, pastedRows, rowsOf } from './awardee-rows.ts'
import styles from './PlanAwardees.module.css'

const nobody: readonly Awardee[] = []
const emptyRow: AwardeeRow = { kind: 'individual', name: '', unit: '', venueId: '' }

const textOf = (rows: readonly AwardeeRow[]): string => JSON.stringify(awardeesOf(rows))

/** Who is honoured at an item, a line each in the order of the reveal; several pasted lines are several awardees. @source AGD-30 */
export function PlanAwardees({ itemId }: { readonly itemId: string }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const { marks, run } = useActs()
  const list = useRef<HTMLOListElement>(null)
  const standing = useMeeting(({ commendation }) => lookUp(commendation, itemId)?.awardees ?? nobody)
  const isRevealed = useMeeting(({ commendation }) => (lookUp(commendation, itemId)?.revealed ?? 0) > 0)
  const venues = venueList(useMeeting((state) => state.venues))
  const form = useFormBesideOthers({ awardees: textOf(rowsOf(standing)) }, (name) => `item/${itemId}/${name}`)
  const field = form.of('awardees')
  const [known, setKnown] = useState({ text: field.value, rows: rowsOf(awardeesIn(field.value)) })
  // Empty lines are on the page alone: what others write takes their place.
  if (known.text !== field.value) setKnown({ text: field.value, rows: rowsOf(awardeesIn(field.value)) })
  const { rows } = known
  const save = () =>
    run('save', 'agenda.editItem', {
      itemId,
      patch: { awardees: awardeesIn(form.values.awardees) },
      from: { awardees: [...standing] },
    })
  const leave = useSavedByItself({ form, place: `awardees.${itemId}`, isFit: true, mark: marks.save, save })

  const become = (next: readonly AwardeeRow[], focus?: number) => {
    const text = textOf(next)
    setKnown({ text, rows: next })
    form.write('awardees', text)
    if (focus !== undefined)
      requestAnimationFrame(() =>
        list.current?.querySelectorAll<HTMLElement>('[data-name]')[Math.max(0, focus)]?.focus(),
      )
  }
  const add = (index: number) =>
    become(
      [...rows.slice(0, index), { ...emptyRow, kind: rows[index - 1]?.kind ?? 'individual' }, ...rows.slice(index)],
      index,
    )
  return (
    <DeskSection
      title={t('commendation.plan.title', { count: awardeesOf(rows).length })}
      aside={
        <DeskLink small look="quiet" href={pagePath(meetingId, 'import', { kind: 'awardees' })}>
          {t('commendation.plan.import')}
        </DeskLink>
      }
    >
      <Stack
        as="fieldset"
        align="start"
        gap={2}
        className={styles.list}
        disabled={isRevealed}
        aria-label={t('commendation.plan.list')}
        onBlur={leave}
      >
        <ol ref={list}>
          {rows.map((row, index) => (
            <AwardeeLine
              key={index}
              row={row}
              number={index + 1}
              venues={venues}
              onWrite={(change) => become(rows.map((other, at) => (at === index ? { ...other, ...change } : other)))}
              onPaste={(text) => {
                const pasted = pastedRows(text, venues)
                if (pasted === null) return false
                const kept = row.name === '' ? 0 : 1
                become([...rows.slice(0, index + kept), ...pasted, ...rows.slice(index + 1)])
                return true
              }}
              onNext={() => add(index + 1)}
              onRemove={() =>
                become(
                  rows.filter((_, at) => at !== index),
                  index - 1,
                )
              }
            />
          ))}
        </ol>
        <DeskButton small look="quiet" data-fills="awardees" onClick={() => add(rows.length)}>
          {t('commendation.plan.add')}
        </DeskButton>
      </Stack>
      {isRevealed && (
        <Text as="p" size={2} tone="soft">
          {t('commendation.plan.revealed')}
        </Text>
      )}
      <BesideNote
        field={field}
        label={t('commendation.plan.list')}
        inWords={(text) => t('commendation.plan.title', { count: awardeesIn(text).length })}
        onHold={(whose) => form.hold('awardees', whose)}
      />
      <RefusalNote mark={marks.save} />
    </DeskSection>
  )
}

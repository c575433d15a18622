import { type StepCell, stepRows, stepSums } from '../../../shared/domain/venues/step-board.selectors.ts'
import { stepDueAt } from '../../../shared/domain/venues/steps.selectors.ts'
import { readinessSteps } from '../../../shared/domain/venues/venues.model.ts'
import type { DeskSource } from './desk-source.ts'
import type { DeskBody, DeskWords } from './desk-words.ts'

type Source = Extract<DeskSource, { readonly sheet: 'readiness' }>

/** Halls by steps, what is overdue first, as the board has them. @source PAP-12, VEN-4 */
export function readinessSheet({ source, texts, clock }: DeskWords<Source>): DeskBody {
  const { venues, meeting, asOf } = source
  const rows = stepRows(venues, meeting.startsAt, asOf)
  const { done, total, overdue, problem } = stepSums(rows)
  const cellText = ({ standing, report }: StepCell) => {
    const told =
      standing === 'overdue' || report === null ? [] : [report.onBehalf ? texts.onBehalf : '', report.note ?? '']
    const when = report === null ? '' : ` ${clock.time(report.at)}`
    return [`${texts[standing]}${when}`, ...told].filter(Boolean).join(texts.comma)
  }
  return {
    facts: [
      [texts.asOf, clock.minute(asOf)],
      [
        texts.dueAt,
        readinessSteps
          .map((step) => `${texts[step]} ${clock.minute(stepDueAt(step, meeting.startsAt))}`)
          .join(texts.comma),
      ],
      [
        texts.sums,
        [`${texts.done} ${done}/${total}`, `${texts.overdue} ${overdue}`, `${texts.problem} ${problem}`].join(
          texts.comma,
        ),
      ],
    ],
    blocks: [
      {
        kind: 'table',
        isSmall: true,
        columns: [
          { label: texts.venue, share: 3 },
          ...readinessSteps.map((step) => ({ label: texts[step], share: 2, isCentred: true })),
        ],
        rows: [
          ...rows.map(({ venue, cells }) => [venue.name, ...cells.map(cellText)]),
          [texts.total, ...readinessSteps.map((step) => `${texts.done} ${stepSums(rows, step).done}/${rows.length}`)],
        ],
      },
    ],
  }
}

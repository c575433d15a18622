import { useEffect, useRef } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { comingAwardees } from '../../../shared/domain/commendation/commendation.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { DeskSection } from '../../components/DeskSection.tsx'
import { List } from '../../components/List.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { AwardeeRow } from './AwardeeRow.tsx'

/** The awardees, revealed one by one, several, or back; with the halls that have been told to get ready. */
export function ConsoleAwardees({ item, acts }: { readonly item: AgendaItem; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const commendation = useMeeting((state) => lookUp(state.commendation, item.id))
  const list = useRef<HTMLOListElement>(null)
  const revealed = commendation?.revealed ?? 0
  useEffect(() => {
    list.current?.children[Math.max(0, revealed - 1)]?.scrollIntoView({ block: 'nearest' })
  }, [revealed])
  if (commendation === null) return null
  const { awardees, total } = commendation
  const coming = comingAwardees(commendation)
  const reveal = (to: number) => void acts.act('commendation.reveal', { itemId: item.id, from: revealed, to })
  return (
    <DeskSection title={t('commendation.console.awardees', { revealed, total })}>
      <List ref={list} dense={awardees.length > 8}>
        {awardees.map((awardee, index) => (
          <AwardeeRow
            key={index}
            awardee={awardee}
            place={index + 1}
            revealed={revealed}
            before={awardee.venueId === null ? null : (coming[index - revealed]?.before ?? null)}
            onReveal={reveal}
          />
        ))}
      </List>
    </DeskSection>
  )
}

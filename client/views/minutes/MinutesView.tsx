import { useEffect, useState } from 'react'
import { LoadRefusal } from '../../acts/LoadRefusal.tsx'
import { takesLetters } from '../../acts/takes-letters.ts'
import { Box } from '../../components/Box.tsx'
import { Drawer } from '../../components/Drawer.tsx'
import { Stack } from '../../components/Stack.tsx'
import { AttachmentsPart } from '../../features/minutes/page/AttachmentsPart.tsx'
import { DraftsPart } from '../../features/minutes/page/DraftsPart.tsx'
import { IssuePart } from '../../features/minutes/page/IssuePart.tsx'
import { MinutesSheet } from '../../features/minutes/page/MinutesSheet.tsx'
import { MinutesToolbar } from '../../features/minutes/page/MinutesToolbar.tsx'
import { SectionSources } from '../../features/minutes/page/SectionSources.tsx'
import { useMinutes } from '../../features/minutes/page/use-minutes.ts'
import { useSectionActs } from '../../features/minutes/page/use-section-acts.ts'
import { useText } from '../../i18n/i18n.ts'
import { MinutesHead } from './MinutesHead.tsx'
import styles from './MinutesView.module.css'

/** The minutes: the paper in the middle, at the side what a sentence comes from, and the act that issues it. */
export function MinutesView() {
  const { t, language } = useText()
  const { minutes, refusal, reload } = useMinutes()
  const [chosen, setChosen] = useState<string | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [isAside, setIsAside] = useState(false)
  const acts = useSectionActs(minutes?.revision ?? 0)
  const { canUndo, undo } = acts
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
      if (!isUndo || takesLetters(event.target)) return
      event.preventDefault()
      void undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  const section = minutes?.sections.find(({ id }) => id === chosen) ?? minutes?.sections[0]
  const edit = (id: string | null) => {
    acts.forget()
    setEditing(id)
    if (id !== null) setChosen(id)
  }
  return (
    <Box size={3} lines={1.5} ground="sunken" className={styles.page} lang={language}>
      <MinutesHead
        minutes={minutes}
        mark={editing === null || acts.mark === 'pending' ? acts.mark : undefined}
        canUndo={canUndo}
        onUndo={() => void undo()}
        onAside={() => setIsAside(!isAside)}
        onNextByHand={(id) => setChosen(id)}
        chosen={chosen}
      />
      <Box
        as="main"
        shrinks
        pad={[6, 10]}
        scrolls
        className={styles.main}
        aria-busy={(minutes === null && refusal === null) || undefined}
      >
        {refusal !== null && minutes === null && <LoadRefusal refusal={refusal} onReload={reload} />}
        {minutes === null && refusal === null && <div className={styles.waiting} />}
        {minutes !== null && <MinutesToolbar minutes={minutes} section={section ?? null} acts={acts} />}
        {minutes !== null && (
          <MinutesSheet
            minutes={minutes}
            chosen={chosen}
            onChoose={setChosen}
            editing={editing}
            onEdit={edit}
            acts={acts}
          />
        )}
      </Box>
      <Drawer
        className={styles.aside}
        label={t('minutes.page.aside')}
        isOpen={isAside}
        onClose={() => setIsAside(false)}
      >
        {minutes !== null && section !== undefined && (
          <Stack gap={7} top pad={[5, 7]} scrolls>
            <SectionSources
              key={section.id}
              minutes={minutes}
              section={section}
              acts={acts}
              onEdit={() => edit(section.id)}
            />
            <DraftsPart minutes={minutes} acts={acts} />
            <AttachmentsPart minutes={minutes} acts={acts} />
          </Stack>
        )}
        {minutes !== null && <IssuePart minutes={minutes} />}
      </Drawer>
    </Box>
  )
}

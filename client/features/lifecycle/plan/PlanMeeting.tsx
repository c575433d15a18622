import { instant } from '../../../../shared/kernel/time.ts'
import { BesideLine } from '../../../acts/beside/BesideLine.tsx'
import { useFormBesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { useSavedByItself } from '../../../acts/beside/use-saved-by-itself.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Note } from '../../../components/Note.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PlanMeeting.module.css'
import { instantOfWall, wallTime } from './wall-time.ts'

/** The head of the meeting: what it is called, who holds it, when it begins. */
export function PlanMeeting() {
  const { t } = useText()
  const { marks, run } = useActs()
  const { title, organizer, startsAt, timeZone, status } = useMeeting(({ meeting }) => meeting)
  const standing = { title, organizer: organizer ?? '', startsAt: wallTime(startsAt, timeZone) }
  const form = useFormBesideOthers(standing, (name) => `meeting/${name}`)
  const begins = instantOfWall(form.values.startsAt, timeZone)
  const isFit = form.values.title.trim() !== '' && begins !== null
  const save = () => {
    const { changes, values } = form
    const patch = {
      ...(changes.title !== undefined && { title: values.title.trim() }),
      ...(changes.organizer !== undefined && { organizer: values.organizer.trim() || null }),
      ...(changes.startsAt !== undefined && begins !== null && { startsAt: instant(begins) }),
    }
    return run('save', 'meeting.edit', { patch })
  }
  const leave = useSavedByItself({ form, place: 'meeting', isFit, mark: marks.save, save })
  return (
    <section aria-label={t('lifecycle.plan.title')}>
      <PartHead title={t('lifecycle.plan.title')} />
      <Stack as="fieldset" gap={5} className={styles.fields} aria-label={t('lifecycle.plan.title')} onBlur={leave}>
        <BesideLine form={form} name="title" label={t('lifecycle.plan.name')} />
        <BesideLine form={form} name="organizer" label={t('lifecycle.plan.organizer')} />
        <BesideLine
          form={form}
          name="startsAt"
          data-fills="startPassed"
          type="datetime-local"
          label={t('lifecycle.plan.startsAt', { zone: timeZone })}
          disabled={status !== 'planned'}
        />
      </Stack>
      {!isFit && (
        <Note tone="bad" role="alert">
          {t('lifecycle.plan.unfit')}
        </Note>
      )}
      <RefusalNote mark={marks.save} />
    </section>
  )
}

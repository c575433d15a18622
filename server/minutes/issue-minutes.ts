import { createHash } from 'node:crypto'
import type { ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import { whyNotIssued } from '../../shared/domain/minutes/minutes-issue.decide.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { bodyHash } from '../meetings/command-hash.ts'
import type { Sender } from '../meetings/host-command.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { OfficialForm } from '../papers/official-paper.ts'
import type { EventStore } from '../store/event-store.ts'
import { detailsHash, type IssuedPaper, type IssuedPapers } from '../store/issued-papers.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { TypedTexts } from '../store/typed-texts.ts'
import { heldSource } from './held-source.ts'
import type { MinutesPrinter } from './minutes-printer.ts'

interface Deps {
  readonly events: EventStore
  readonly people: Pick<PeopleStore, 'list'>
  readonly typed: Pick<TypedTexts, 'some'>
  readonly issued: IssuedPapers
  readonly minutes: MinutesPrinter
}

/** As its sender sent it. */
export interface SentIssue {
  readonly commandId: string
  readonly command: ParsedCommand<'minutes.issue'>
}

const forms: readonly OfficialForm[] = ['pdf', 'docx']

/**
 * Issues the minutes. The paper is set first, in a limited process; its bytes are stored beside the log; then the log names
 * their hashes, decided on the newest state. A crash before the last step leaves bytes that the log does not name: they
 * were not issued. Sent again, it is answered as before.
 * @source MIN-7
 */
export function createMinutesIssue({ events, people, typed, issued, minutes }: Deps) {
  const keep = (sent: SentIssue, host: MeetingHost, { actor, linkId }: Sender, papers: readonly IssuedPaper[]) => {
    const { commandId, command } = sent
    const hashOf = (form: OfficialForm) => papers.find((paper) => paper.form === form)?.sha256 ?? ''
    const data = {
      from: command.data.from,
      version: papers[0]?.version ?? 1,
      sha256: hashOf('pdf'),
      word: hashOf('docx'),
      details: detailsHash(papers[0]?.details ?? {}),
    }
    const hash = bodyHash({ actor, linkId, command })
    return host.execute({ commandId, actor, linkId, hash, command: { type: 'minutes.keepIssue', data } })
  }

  return {
    async issue(host: MeetingHost, sender: Sender, sent: SentIssue): Promise<CommandAnswer> {
      const { meetingId } = host
      if ((await events.findCommands(host.logId, [sent.commandId])).size > 0) return keep(sent, host, sender, [])
      if (host.logId !== meetingId) return refuse('minutes.rehearsal')
      await host.catchUp()
      await host.derive()
      const { from, ...details } = sent.command.data
      const refusal = whyNotIssued(host.state, from)
      if (refusal !== null) return refusal
      const version = host.state.minutes.issued.length + 1
      const source = await heldSource({ events, people, typed }, host, sender.actor, null)
      const papers: IssuedPaper[] = []
      for (const form of forms) {
        const issue = { version, ...details }
        const asker = { meetingId, linkId: sender.linkId }
        const outcome = await minutes.issue({ form, issue, seq: source.head.seq, source: async () => source }, asker)
        if (!outcome.ok)
          return outcome.fault === 'failed' ? refuse('minutes.notSet') : refuse('server.busy', { retryAfterMs: 5_000 })
        if (!outcome.made.ok) return refuse('minutes.missingSign', { ...outcome.made.missing })
        const { bytes } = outcome.made
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        papers.push({ sha256, kind: 'minutes', form, version, details: detailsOf(details), bytes })
      }
      await issued.put(meetingId, papers)
      const answer = await keep(sent, host, sender, papers)
      // When the store has failed, nobody knows whether they were issued.
      if (!answer.ok && !answer.rejection.code.startsWith('storage.'))
        await issued.drop(meetingId, papers.filter(unnamedIn(host)))
      return answer
    },
  }
}

export type MinutesIssue = ReturnType<typeof createMinutesIssue>

/** Another, who was quicker, may have issued the very same bytes. */
const unnamedIn =
  ({ state }: MeetingHost) =>
  ({ sha256 }: IssuedPaper): boolean =>
    !state.minutes.issued.some((one) => one.sha256 === sha256 || one.word === sha256)

const detailsOf = ({ number = null, date = null, copies = null }: Record<string, string | undefined | null>) => ({
  number,
  date,
  copies,
})

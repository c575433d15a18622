import { io } from 'socket.io-client'

/** The recordings of a meeting of canaries, by name. */
const staff = ['moderator'] as const
const hallOne = ['operator b1', 'screen b1', 'speaker b1', 'attendee b1', 'person b1-p1'] as const
const everybody = [...staff, 'technician', ...hallOne, 'operator b2', 'observer'] as const
const stranger = ['stranger'] as const

export type Ear = (typeof everybody)[number] | (typeof stranger)[number]

/** Each secret: a text that is nowhere else, and who alone may receive it. */
const secrets = new Map<string, readonly Ear[]>()
let made = 0

/** A new secret for those. */
export function canary(topic: string, allowed: readonly Ear[]): string {
  made += 1
  const text = `${topic}-canary-${made}-${(made * 7_919).toString(36)}`
  secrets.set(text, allowed)
  return text
}

/** A text that comes from elsewhere, such as a token. */
export function isSecret(text: string, allowed: readonly Ear[]): void {
  secrets.set(text, allowed)
}

const deskOf = (venueId: string): readonly Ear[] => [
  ...staff,
  ...everybody.filter((ear) => ear === `operator ${venueId}`),
]
/** Those who know how that hall stands, and of nobody in it. */
const watchersOf = (venueId: string): readonly Ear[] => [...deskOf(venueId), 'technician']
const ofVenue = (venueId: string): readonly Ear[] => [
  ...staff,
  'technician',
  ...(venueId === 'b1' ? hallOne : everybody.filter((ear) => ear.endsWith(` ${venueId}`))),
]

export const allowed = { deskOf, watchersOf, ofVenue, everybody, staff, stranger, nobody: [] as readonly Ear[] }

/** The one whose phone the moderator asks for. */
export const revealed = 'b2-p2'

let phones = 13_900_000_000

function person(venueId: string, number: number, isOther: boolean) {
  const id = isOther ? `${venueId}-other${number}` : `${venueId}-p${number}`
  const own: readonly Ear[] = id === 'b1-p1' ? ['person b1-p1'] : []
  const known = isOther ? stranger : [...deskOf(venueId), ...own]
  phones += 7_654_321
  const phone = String(phones)
  isSecret(phone, id === revealed ? staff : allowed.nobody)
  isSecret(`*******${phone.slice(-4)}`, known)
  // Whether it is here, and since when, is told by its id.
  isSecret(`"${id}"`, known)
  const [name, unit, title] = ['name', 'unit', 'title'].map((topic) => canary(topic, known))
  return { id, name: name ?? '', unit, title, venueId, phone, attends: 'member' }
}

/** A meeting file in which every text is a canary. @param isOther true: of the meeting next door, which only its own staff may know. */
export function canaryFile(isOther: boolean) {
  const of = (ears: readonly Ear[]) => (isOther ? stranger : ears)
  const venueIds = ['main', 'b1', 'b2']
  const item = (id: string, more: object = {}) => ({
    id,
    kind: 'other',
    title: canary('item', of(everybody)),
    plannedMinutes: 5,
    ...more,
  })
  const awardee = (ears: readonly Ear[]) => ({
    kind: 'individual',
    name: canary('awardee', of(ears)),
    unit: canary('awardee-unit', of(ears)),
    venueId: 'b2',
  })
  const document = (id: string, ears: readonly Ear[]) => ({
    id,
    title: canary('document', of(ears)),
    issuedBy: canary('issuer', of(ears)),
  })
  return {
    title: canary('meeting', of(everybody)),
    startsAt: '2025-02-17T09:00:00+08:00',
    venues: venueIds.map((id) => ({
      id,
      kind: id === 'main' ? 'main' : 'branch',
      name: canary('venue', of(everybody)),
    })),
    agenda: [
      item('honour', { kind: 'commendation', awardees: [awardee(everybody), awardee(deskOf('b2'))] }),
      item('read', { documentIds: ['d-open', 'd-b1', 'd-hidden'] }),
    ],
    documents: [document('d-open', everybody), document('d-b1', ofVenue('b1')), document('d-hidden', staff)],
    people: venueIds.flatMap((venueId) => [1, 2].map((number) => person(venueId, number, isOther))),
  }
}

/** Writes down every byte that comes to one receiver, by HTTP and by socket. */
export function recorder(ear: Ear, base: string, headers: Readonly<Record<string, string>>) {
  let heard = ''
  return {
    ear,
    get heard(): string {
      return heard
    },
    async fetch(path: string, init: RequestInit = {}): Promise<number> {
      const response = await fetch(base + path, { ...init, headers: { ...headers, ...init.headers } })
      heard += `${path.length} ${JSON.stringify([...response.headers])} ${Buffer.from(await response.arrayBuffer()).toString('utf8')}\n`
      return response.status
    },
    listen(meetingId: string) {
      const socket = io(base, {
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        auth: { meetingId },
        extraHeaders: { ...headers },
      })
      socket.io.on('open', () => {
        socket.io.engine.on('packet', ({ data }) => {
          heard += `${String(data)}\n`
        })
      })
      return socket
    },
  }
}

export type Recorder = ReturnType<typeof recorder>

/** Every secret that somebody has received who may not. */
export function leaks(heard: readonly { readonly ear: string; readonly heard: string }[]): readonly string[] {
  return heard.flatMap(({ ear, heard: text }) =>
    [...secrets].flatMap(([secret, ears]) =>
      text.includes(secret) && !ears.some((known) => known === ear) ? [`INV-7: ${ear} received ${secret}`] : [],
    ),
  )
}

/** Secrets that nobody received of those who may: the recording would not have seen a leak either. */
export const unheard = (heard: readonly Recorder[]): readonly string[] =>
  [...secrets].flatMap(([secret, ears]) =>
    ears
      .filter((ear) => !heard.some((one) => one.ear === ear && one.heard.includes(secret)))
      .map((ear) => `${ear} ${secret}`),
  )

// Prints each item as it begins: `node examples/programs/follow.mjs http://localhost:3000 <meetingId> <token>`.
import { io } from 'socket.io-client'

const [base, meetingId, token] = process.argv.slice(2)
const auth = { meetingId, token }
// Below a path (`BASE_PATH`) the feed is there, too.
const { origin, pathname } = new URL(base)
const path = `${pathname.replace(/\/$/, '')}/socket.io`
const socket = io(origin, { path, transports: ['websocket'], auth })
let agenda = null

socket.on('snapshot', ({ epoch, seq, state }) => {
  Object.assign(auth, { epoch, after: seq })
  agenda = state.agenda
  tell(agenda.currentItemId)
})

socket.on('feed', ({ epoch, after, upTo, events }) => {
  // What is here already is skipped; a gap is asked about.
  if (epoch !== auth.epoch || after > auth.after) return socket.emit('resume', { epoch: auth.epoch, after: auth.after })
  for (const { seq, type, data } of events) {
    if (seq <= auth.after) continue
    if (type === 'agenda.itemStarted' || type === 'agenda.committed') tell(data.itemId)
  }
  auth.after = Math.max(auth.after, upTo)
})

socket.on('connect_error', (error) => {
  console.error(error.data?.code ?? error.message)
})

function tell(itemId) {
  const item = agenda.items.find(({ id }) => id === itemId)
  console.log(item === undefined ? '–' : `${item.number} ${item.title}`)
}

// `/custom/lower-third.html#<meetingId>/<token>`: the item, who speaks, and the time that is left.
const [meetingId, token] = location.hash.slice(1).split('/')
// Below a path (`BASE_PATH`) the API is there, too.
const base = location.href.slice(0, location.href.indexOf('/custom/'))
const bar = document.querySelector('main')
const show = (id, text) => {
  document.getElementById(id).textContent = text
}

let etag = null
let now = null
/** The server's clock less this machine's, ms. */
let offset = 0

async function ask() {
  const headers = { Authorization: `Bearer ${token}`, ...(etag === null ? {} : { 'If-None-Match': etag }) }
  const answer = await fetch(`${base}/api/meetings/${meetingId}/now`, { headers })
  if (answer.status === 304) return
  if (!answer.ok) throw new Error(`${answer.status}`)
  etag = answer.headers.get('etag')
  now = await answer.json()
  offset = now.serverNow - Date.now()
}

function draw() {
  bar.hidden = now === null || now.item === null
  if (bar.hidden) return
  const { item, speaker, endsAt } = now
  show('item', `${item.number}. ${item.title}`)
  show('speaker', speaker === null ? '' : [speaker.name, speaker.title].filter(Boolean).join(' · '))
  show('left', endsAt === null ? '' : clock(Math.round((endsAt - Date.now() - offset) / 1000)))
}

/** @param seconds negative: over time. */
function clock(seconds) {
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60]
  return `${seconds < 0 ? '+' : ''}${minutes}:${String(rest).padStart(2, '0')}`
}

async function follow() {
  try {
    await ask()
  } catch (error) {
    // A caption that may be wrong is worse than none.
    now = etag = null
    console.warn(`no answer: ${error.message}`)
  }
  draw()
}

setInterval(follow, 1000)
void follow()

import type { StoredFile } from '../../../../shared/domain/documents/documents.model.ts'

/** Larger ones are not fetched for a small picture. */
const mostBytes = 8 * 1024 * 1024

/** Whether there is a small picture of such a file. */
export const hasPicture = ({ bytes }: StoredFile): boolean => bytes <= mostBytes

let turn: Promise<unknown> = Promise.resolve()

/** Draws the first page, one document after the other; nothing once `signal` has ended it. @throws what cannot be fetched or read. */
export function drawFirstPage(
  of: { readonly meetingId: string; readonly documentId: string; readonly file: StoredFile },
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const mine = turn.then(() => (signal.aborted ? undefined : draw(of, canvas, signal)))
  turn = mine.catch(() => undefined)
  return mine
}

async function draw(
  { meetingId, documentId, file }: Parameters<typeof drawFirstPage>[0],
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const [{ openDocument }, { drawPage }] = await Promise.all([import('../open-document.ts'), import('../draw-page.ts')])
  const { pdf, imageUrl, lent, close } = await openDocument(meetingId, documentId, file, signal)
  try {
    const frame = { width: canvas.clientWidth, height: canvas.clientHeight }
    if (pdf !== null) await drawPage({ pdf, lent, page: 1, part: undefined, of: undefined, canvas, frame }).done
    else if (imageUrl !== null) await drawImage(imageUrl, canvas, frame)
  } finally {
    close()
  }
}

async function drawImage(
  url: string,
  canvas: HTMLCanvasElement,
  frame: { readonly width: number; readonly height: number },
): Promise<void> {
  const image = new Image()
  image.src = url
  await image.decode()
  const scale = Math.min(frame.width / image.naturalWidth, frame.height / image.naturalHeight)
  canvas.width = Math.max(1, Math.floor(image.naturalWidth * scale * 2))
  canvas.height = Math.max(1, Math.floor(image.naturalHeight * scale * 2))
  canvas.style.width = `${canvas.width / 2}px`
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
}

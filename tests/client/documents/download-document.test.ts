import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../client/features/documents/download-document.ts'

describe('the name of a downloaded file', () => {
  it.each([
    ['政法工作会议精神', 'application/pdf', '政法工作会议精神.pdf'],
    ['a/b:c', 'application/pdf', 'a b c.pdf'],
    ['scan.PDF', 'application/pdf', 'scan.PDF'],
    ['///', 'image/png', 'document.png'],
    ['x', 'text/plain', 'x'],
  ])('%s as %s is %s', (title, type, name) => expect(fileNameOf(title, type)).toBe(name))
})

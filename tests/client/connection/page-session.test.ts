import { describe, expect, it } from 'vitest'
import { viewFor, viewsOf } from '../../../client/connection/page-session.ts'

describe('the pages of a role', () => {
  it('are its own: observers may open theirs alone, whatever they ask for', () => {
    expect(viewsOf.observer).toEqual(['observer'])
    expect(viewFor('observer', 'wall')).toBe('observer')
    expect([viewsOf.technician, viewsOf.controller]).toEqual([['wall'], ['wall']])
    expect(viewFor('technician', 'console')).toBe('wall')
    expect(viewFor('moderator', 'wall')).toBe('wall')
    expect(viewFor('operator', 'wall')).toBe('operator')
  })
})

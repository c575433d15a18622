import { useCallback, useEffect, useState } from 'react'
import { type Role, roles } from '../../../../shared/access/roles.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import {
  isFigure,
  isInstant,
  isNothing,
  isText,
  listOf,
  oneOf,
  orNull,
  perhaps,
  shapeOf,
} from '../../../connection/wire-shape.ts'

export interface KnownLink {
  readonly linkId: string
  readonly role: Role
  readonly venueId: string | null
  /** Set where it is one person's own. */
  readonly personId?: string
  /** null: nobody has opened a page with it. */
  readonly lastOpenedAt: Instant | null
  /** Pages that are open with it now. */
  readonly openPages: number
  /** null while it opens its pages. */
  readonly revokedAt: Instant | null
}

interface IssuedLink {
  readonly linkId: string
  readonly url: string
}

const isLinkList = shapeOf({
  links: listOf(
    shapeOf<KnownLink>({
      linkId: isText,
      role: oneOf(roles),
      venueId: orNull(isText),
      personId: perhaps(isText),
      lastOpenedAt: orNull(isInstant),
      openPages: isFigure,
      revokedAt: orNull(isInstant),
    }),
  ),
})

const isIssuedLink = shapeOf<IssuedLink>({ linkId: isText, url: isText })

/** The links of a meeting. @param may list and end them; nothing is asked for when not. */
export function useLinks(meetingId: string, may: boolean) {
  const [links, setLinks] = useState<readonly KnownLink[] | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const load = useCallback(async () => {
    try {
      setLinks((await callApi('GET /api/meetings/:meetingId/links', isLinkList, { params: { meetingId } })).links)
    } catch (error) {
      setRefusal(rejectionOf(error))
    }
  }, [meetingId])
  useEffect(() => {
    if (may) void load()
  }, [may, load])

  /** @returns null when it was refused; the reason is in `refusal`. */
  const attempt = async <Answer>(act: () => Promise<Answer>): Promise<Answer | null> => {
    setIsBusy(true)
    setRefusal(null)
    try {
      const answer = await act()
      if (may) await load()
      return answer
    } catch (error) {
      setRefusal(rejectionOf(error))
      return null
    } finally {
      setIsBusy(false)
    }
  }

  return {
    links,
    load,
    refusal,
    isBusy,
    reload: load,
    /** @param replaces the links of that role and hall that held until now end. */
    issue: (role: Exclude<Role, 'owner'>, venueId: string | null, replaces: boolean) =>
      attempt(() =>
        callApi('POST /api/meetings/:meetingId/links', isIssuedLink, {
          params: { meetingId },
          body: { role, ...(venueId === null ? {} : { venueId }), ...(replaces && { replaces }) },
        }),
      ),
    end: (linkId: string) =>
      attempt(() =>
        callApi('DELETE /api/meetings/:meetingId/links/:linkId', isNothing, { params: { meetingId, linkId } }),
      ),
  }
}

// Made by `npm run describe` from the description of the API.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process lives. */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** It takes requests, its storage takes writes, and it holds what the logs tell; else why not. */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of this node in the text form of Prometheus.
         * @description With the bearer token that `METRICS_TOKEN` says; not found where none is configured.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description. */
        get: operations["describeHttp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The description of the socket, as AsyncAPI. */
        get: operations["describeSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of this node in the last hour, and what has happened on it.
         * @description With `?after=` of the newest `at` only what is newer. In memory alone: a restart begins anew.
         */
        get: operations["getFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the node is that serves this meeting, and the devices of this meeting.
         * @description Nothing that would tell of other meetings: no counts of the whole node, and no refusals.
         */
        get: operations["getMeetingFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says who the caller is. */
        get: operations["getSession"];
        put?: never;
        /**
         * Exchanges the token of a link, or a name and a password, for a cookie; a phone that has a session with that link keeps it.
         * @description The cookie is `onehall_<linkId>`; `meetingId` is null for the owner. A wrong token is 401, whatever is wrong. `{name, password}` opens the session of an account, as the cookie `onehall_account`; which of the two was wrong is not told.
         */
        post: operations["openSession"];
        /** Ends the session, with all that hangs on it, and forgets its cookie. */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which identity provider organisers may sign in besides; null: by none.
         * @description `origin`: where the pages have to be opened for it (`PUBLIC_URL`).
         */
        get: operations["getIdentityProvider"];
        put?: never;
        /**
         * Begins signing in at the identity provider: the browser goes to `url`.
         * @description Authorization code with PKCE, state and nonce, which the browser keeps in a cookie for ten minutes. The provider sends it back to `<PUBLIC_URL>/sign-in`.
         */
        post: operations["beginSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges what the identity provider has sent the browser back with for a cookie.
         * @description `query`: of the address of `/sign-in`. Who has no account is refused (`accounts.unknownSubject`), and the owner is told of it (`GET /api/accounts/unknown`).
         */
        post: operations["finishSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts, without their passwords. */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Makes an account; answers with the link that sets its password, once, within 24 hours.
         * @description `subject`: who it is at the identity provider, where there is one (`OIDC_ISSUER`).
         */
        post: operations["makeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an account: its sessions end at once. What was done under its name stays so. */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another one-use link for a password that was forgotten; the link before it is worth nothing any more. */
        post: operations["renewPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/unknown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who came from the identity provider and has no account: the last twenty of thirty days, the newest first. */
        get: operations["listUnknownSubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says as whom the identity provider knows an account; null: as nobody.
         * @description Another subject than before ends the sessions of the account.
         */
        put: operations["setAccountSubject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends all sessions of an account; it can come in again. */
        delete: operations["signOutAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a password by its one-use link; every session of the account ends. */
        post: operations["setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the password of the account that asks; its other sessions end. */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends all other sessions of the account that asks.
         * @description 404 for who has come in otherwise.
         */
        post: operations["signOutElsewhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the meetings.
         * @description The link of an organiser sees its own meeting. `bin=1`: those that were deleted and can still be restored, the newest first, with `deletedAt` and `removedAt`; without it the others, with organiser, halls, figures, and what each asks of whoever prepares it.
         */
        get: operations["listMeetings"];
        put?: never;
        /**
         * Makes a meeting from a meeting file, JSON or YAML, or from an archive; answers with its links, once.
         * @description In place of a file: `{template, title, startsAt, timeZone?}` or `{cloneOf, title, startsAt, timeZone?, take?}`; a clone takes agenda, halls, people and documents unless `take` names fewer, never who was present, and has links of its own. Links: one `moderator`, one `observer`, and for each venue one `operator`, one `screen`, one `attendee`. `warnings` name people of the same name, unit and hall, and texts with a sign that no face of papers has. `meetingFile.invalid` names every fault of the file, 200 at most, and in `more` how many more; `message` in English when `Accept-Language` begins with `en`, else in Chinese. Text by its mark, else UTF-8, else GB18030. `application/zip`: an archive; its log, documents, people and seals come along under a new id and epoch, `archive.invalid` names its faults in the same form, and then nothing was made.
         */
        post: operations["createMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meeting-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the notice of a meeting says, as a Word file: title, time, halls and agenda; nothing is made or kept.
         * @description The body is a docx, at most 20 MiB. What the notice does not say is empty or null; `start` is local, without a year that is written the first such day from today on in `timeZone`. To be looked over by whoever makes the meeting of it.
         */
        post: operations["readMeetingNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a new meeting may begin with, in both languages. */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Puts a meeting into the bin for thirty days: its links are closed, and what is open in it ends.
         * @description `confirm` is the title, to the letter. `POST …/restore` takes it out again.
         */
        delete: operations["deleteMeeting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a meeting out of the bin; its links work again.
         * @description 404 for a meeting that does not lie there.
         */
        post: operations["restoreMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state as the caller may see it. */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened after a sequence number, as the caller may see it; a page of it: go on from `upTo`.
         * @description A page has about 2,000 events; the last one has been reached when `upTo` stays where it is.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a command; the same as over the socket.
         * @description The same `commandId` again, with the same type and data, gets the stored answer.
         */
        post: operations["sendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on, as the caller may see it: for buttons, lamps and captions.
         * @description Weak `ETag` over everything but `remainingMs` and `serverNow`: with `If-None-Match` 304 as long as nothing else has changed. Count down to `endsAt` in between.
         */
        get: operations["getNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts the meeting. */
        post: operations["pressStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on: to the staged item where one is staged, else to the one after the current. */
        post: operations["pressNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/previous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes back to the item before the current one. */
        post: operations["pressPrevious"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/recess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a recess. */
        post: operations["pressRecess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the recess. */
        post: operations["pressResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/nextPoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the next point of the current item. */
        post: operations["pressNextPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/previousPoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the point before, or none before the first. */
        post: operations["pressPreviousPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the last move, point or reveal back, within ten seconds of it. */
        post: operations["pressTakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/addMinute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the current item one minute more. */
        post: operations["pressAddMinute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/actions/grantNext": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the floor to whoever was told to get ready, else to whoever has waited longest. */
        post: operations["pressGrantNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The feed as server-sent events (`text/event-stream`), as the caller may see it.
         * @description Events `snapshot` and `feed`, with the bodies of the socket’s messages of these names; their `id` is the sequence number up to which they tell. Without `Last-Event-ID`, with one that is unknown, or with another `epoch`, it begins with a snapshot. A comment every five seconds says that the line carries. It ends within a second when the link is revoked.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses that are told of this meeting, and how each stands; without their secrets. */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Has an address told of what happens from now on.
         * @description Each post has `{meetingId, epoch, after, upTo, events}` as staff see them, and the headers `webhook-id` (the same for every try), `webhook-timestamp` and `webhook-signature`: `v1,` and the base64 of HMAC-SHA-256 over `id.timestamp.body`. An answer of 2xx within eight seconds is taken for good; redirects are not followed; what fails is tried again for a day.
         */
        post: operations["addWebhook"];
        /** Tells that address nothing more, by itself instead of by its id; nothing of its types matters. */
        delete: operations["removeWebhookAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Tells that address nothing more. */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The meeting as an entry of a calendar (RFC 5545), in its own time zone.
         * @description The place is the caller’s hall, the main venue for callers of no hall. `SEQUENCE` rises with every change.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/archive.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The archive of a meeting: its file, its log with hashes, documents, roster, seals, and what it is in XML and JSON.
         * @description A plain zip, made as it is read. `roster=0` leaves out the list of people. It is noted in the journal. See `docs/rules/system/archives.md` for what lies in it.
         */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links of a meeting, without their tokens. */
        get: operations["listLinks"];
        put?: never;
        /**
         * Issues a fresh link, an attendee link for one person too; its token is told this once.
         * @description `venueId` exactly for roles of a venue; `personId` only for an attendee and somebody of that venue, who takes part from elsewhere. A moderator issues `screen`, `operator` and `controller` alone. `replaces`, for these three: the links of that role and venue that held until now end at once.
         */
        post: operations["issueLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a link: its sessions, sockets and downloads end at once. */
        delete: operations["revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people: all for staff, those of the own venue for an operator, with what it knows their cards by; phones masked.
         * @description `version` is the meeting’s seq; `codeDigest` is told to operators alone: the first 16 hex figures of SHA-256 of `<meetingId>|<personal code>`, null without a code. With `after` those alone who were put on the list or changed behind that version; who is gone is in `attendance.rosterChanged`.
         */
        get: operations["getRoster"];
        /**
         * The list becomes the roster as a whole, or nothing of it; every fault is told with its row.
         * @description `roster.invalid` has `issues` with rows from 1, 200 at most, and `more`; `attendance.stillListed` has `people: [{personId, row}]`.
         */
        put: operations["replaceRoster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/roster/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who has a phone number that is known in full; of the own venue for an operator.
         * @description However the number is written; nobody for what is no number. A body, because addresses are kept by proxies. An extension counts where list and question both have one.
         */
        post: operations["findPeopleByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An attendee says who it is, by name and the last four digits of the phone; the session is its own from then on.
         * @description Nothing is bound for a bearer token; an open socket is told by `you`. Two of the same name and digits are told apart by nobody: `checkIn.notOnePerson`.
         */
        post: operations["identifyPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is stored of the attendee that the session belongs to.
         * @description `person` is null before the session has proved who it is.
         */
        get: operations["getOwnRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/roster/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One more person: a stand-in, or one who was forgotten; an operator for its own venue.
         * @description Sent again under the same `commandId`, it adds nobody twice. `warnings` name who is listed already: for an operator, of its venue.
         */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The same of many people, otherwise, as one change: to move them to another hall.
         * @description `from` is the `version` of the roster that was seen; `roster.stale` has `params: {personId, field, by, seq, name?}`: the role that has changed it since and the event, null when that is not known any more, and what the account is called. `warnings` name texts with a sign that no face of papers has.
         */
        patch: operations["editPeople"];
        trace?: never;
    };
    "/api/meetings/{meetingId}/roster/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Off the roster; nobody goes of whom an attendance is recorded. `edits.undo` takes it back.
         * @description `from` is the `version` of the roster that was seen; `roster.stale` has `params: {personId, field, by, seq, name?}`: the role that has changed it since and the event, null when that is not known any more, and what the account is called.
         */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        /**
         * What is written of a person, otherwise; `edits.undo` takes it back.
         * @description Of two who change the same of a person the second is told so. `from` is the `version` of the roster that was seen; `roster.stale` has `params: {personId, field, by, seq, name?}`: the role that has changed it since and the event, null when that is not known any more, and what the account is called. `warnings` name who is listed already.
         */
        patch: operations["editPerson"];
        trace?: never;
    };
    "/api/meetings/{meetingId}/roster/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Many people off the roster, as one change.
         * @description `from` is the `version` of the roster that was seen; `roster.stale` has `params: {personId, field, by, seq, name?}`: the role that has changed it since and the event, null when that is not known any more, and what the account is called.
         */
        post: operations["removePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/people/{personId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The phone of one person, in full; that it was asked for is in the log before it is told. */
        post: operations["revealPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units and people who were on the rosters of the meetings: everybody once, as the newest meeting has it.
         * @description Read from the rosters, newest meeting first, up to 20,000 people; who was erased, and phones and codes, are not in it. `search` in unit, hall, name and title; `unit` to the letter. `units` has 500 at most, `people` a page of those found: the next one begins at `next`, null after the last. The link of an organiser sees its own meeting.
         */
        get: operations["getLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/roster/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * More people onto the roster, as one change; who is on it stays as it is.
         * @description Sent again under the same `commandId`, it adds nobody twice. `edits.undo` takes all of them off.
         */
        post: operations["addPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/check-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The code by which phones come into a hall now, and when to ask for the next; staff name the hall.
         * @description `url` is `<base>/c/<meetingId>/<venueId>/<code>`, the code of this moment in mode `rotating`, else the printed one; ask again at `nextAtMs`. `checkIn.noLink`, in every mode: the hall has no attendee link that holds.
         */
        get: operations["getVenueCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a phone into a hall by the code that it has read from the hall's screen or from a card.
         * @description Sets the cookie; a session that the phone has with that hall goes on instead. `onSiteUntil`: until when the phone counts as standing in the hall, after a rotating code.
         */
        post: operations["bringCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An attendee says who it is, by name and the last four digits of the phone, by a personal code, or as whom the session is already, and checks in.
         * @description 200 when already present, too. `device` is made and kept by the page; `isTold`: it has shown what is stored of people, before it asked. The session is that person’s from then on.
         */
        post: operations["arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/check-in/door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Surname and title of those who came to the own hall last; nobody where the door shows numbers only.
         * @description The last eight, newest first.
         */
        get: operations["listLatestArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/personal-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues fresh personal codes for some, for a hall or for all; they are told this once, for printing cards.
         * @description An operator for its own hall; `url` is `<base>/i/<meetingId>/<code>`. 404 when one of the people is not there.
         */
        post: operations["issueCards"];
        /** Takes personal codes away, of some, of a hall or of all. */
        delete: operations["revokeCards"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/check-in/by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whose card it is: what an operator has scanned or typed.
         * @description `code` as typed, or the whole address of the card; `venueId`: the hall that staff stand in.
         */
        post: operations["readCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a document, whole or a range of them, for those it is released to.
         * @description With `version`, the first figures of a SHA-256, those bytes or none; to staff also those that the document had before: a page that looks at the past shows them.
         */
        get: operations["readDocument"];
        /**
         * Stores the bytes of a document; the body is the file itself.
         * @description A file that needs a password, or has a page that cannot be read, is taken all the same: `faults` says so. `Content-Length` is checked when given; `documents.wrongType` is 415 by the header and 422 by the first bytes; `documents.tooManyPixels`: over 100 megapixels.
         */
        put: operations["storeDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/documents/{documentId}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins the upload of a large file in parts, which goes on where it was cut.
         * @description Its type is told by its first bytes. What nobody goes on with for a day is forgotten.
         */
        post: operations["beginUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of an upload is here; HEAD tells it by the header `Upload-Offset`. */
        get: operations["uploadedSoFar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sends the next part of an upload; the last one answers as the upload of a whole file.
         * @description 8 MiB at most. What came of a part that was cut stays: ask where to go on. The answer has the header `Upload-Offset`. A last part whose answer was lost is sent again, empty.
         */
        patch: operations["sendPart"];
        trace?: never;
    };
    "/api/meetings/{meetingId}/documents/{documentId}/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of an upload is here; HEAD tells it by the header `Upload-Offset`. */
        get: operations["uploadedSoFarOfDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sends the next part of an upload; the last one answers as the upload of a whole file.
         * @description 8 MiB at most. What came of a part that was cut stays: ask where to go on. The answer has the header `Upload-Offset`. A last part whose answer was lost is sent again, empty.
         */
        patch: operations["sendPartOfDocument"];
        trace?: never;
    };
    "/api/meetings/{meetingId}/documents/{documentId}/sealed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a document of the staged item, sealed: its key comes with the release.
         * @description 12 bytes of nonce, the bytes in ChaCha20, 16 bytes of Poly1305 tag; the key is `file.sealKey` of the released document. 404 above 64 MiB.
         */
        get: operations["readSealedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/documents/{documentId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy to keep, as a PDF marked with the hall and the time; staff gets the original.
         * @description Images become a PDF; above 64 MiB and what cannot be marked is refused, never sent without its mark. An attendee and an observer get a code of their link in the mark too.
         */
        get: operations["copyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a file and tells what it would change, row by row; nothing changes yet.
         * @description The body is the file: xlsx, csv, tsv, yaml, json; docx for an agenda. Told apart by its bytes; at most 20 MiB. `importId` may be chosen by the sender, who can then ask for `progress` meanwhile. `rows` are the first 200. An import is kept for half an hour after it was last looked at, four of a meeting at a time, and ends with the link or session that began it.
         */
        post: operations["beginImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The import, or how far it is: `progress` is below 1 while it is read or taken in. */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Chooses sheet, heading, columns, what becomes of doubles, and which venues are meant.
         * @description `columns` are joined to those chosen before; another sheet or heading forgets them. `halls` likewise, by what is written in the file; the empty text stands for empty cells.
         */
        patch: operations["changeImport"];
        trace?: never;
    };
    "/api/meetings/{meetingId}/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of the import, of one state or of all.
         * @description `from` counts the rows of that state from 0. `order=trouble`: faults first, then warnings, changes, new ones, the same, what is left out. `find`: rows in which that text stands, or that row.
         */
        get: operations["getImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/imports/{importId}/faults.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that cannot be taken, in their own columns, with the reasons; mended, it can be imported again. */
        get: operations["getImportFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/imports/{importId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the rows in, all or the good ones, as one change.
         * @description `import.stale`: what the file was held against has changed since; nothing was done, and the import tells the new differences. `skipped`: rows with faults, and rows that were left out.
         */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The attendance ledger as a workbook: all halls, or that of `?venueId=`; an operator's own.
         * @description In the meeting’s language, with the number and hash of the last event in it. See `docs/rules/attendance.md`.
         */
        get: operations["getLedgerWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/ledger.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The attendance ledger as a sheet to print and sign: all halls, or that of `?venueId=`; an operator's own.
         * @description In the meeting’s language, with the number and hash of the last event in it. See `docs/rules/attendance.md`.
         */
        get: operations["getLedgerSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/pack.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The papers of a hall for a day without a network: agenda, sign-in sheet, documents, seating where seats are known, contacts; all halls, or that of `?venueId=`; an operator's own.
         * @description In the meeting’s language. An operator’s names the documents that its hall has been given. See `docs/rules/system/papers.md`.
         */
        get: operations["getPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/cards.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitation cards without personal codes: all halls, or that of `?venueId=`; an operator's own.
         * @description `base`: one of `addresses`; without it the likeliest. Ten cards a sheet, with marks to cut by.
         */
        get: operations["getCards"];
        put?: never;
        /**
         * Invitation cards with fresh personal codes, as QR and letters; the older codes of these people end.
         * @description An operator for its own hall. Nothing is issued when the paper cannot be set. 404 when one of the people is not there.
         */
        post: operations["issueCardSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/links.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One page for each hall with fresh links as QR and address, what each is for, and whom to call.
         * @description Links are told once, so the sheet bears fresh ones beside those that hold. `isReplacing`: the older ones of these halls and roles end, personal ones stay. Nothing is issued, and nothing ends, when the paper cannot be set.
         */
        post: operations["issueHallSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may stand on paper before a path, the likeliest first: never an address that only this machine knows. */
        get: operations["listPaperAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/faces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which face papers are set in, by what it is for.
         * @description `site`: a file of `FONTS_DIR`; `program`: one that comes with the program, whose `file` is then empty for Latin.
         */
        get: operations["listFaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/roll-call.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One roll call: the latest, or that of `?number=`, from 1; 404 where there was none.
         * @description In the meeting’s language. See `docs/rules/system/papers.md`.
         */
        get: operations["getRollCallSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/readiness.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Halls by the steps of readiness, what is overdue first.
         * @description In the meeting’s language. See `docs/rules/system/papers.md`.
         */
        get: operations["getReadinessSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notice of the meeting as plain text, to be copied.
         * @description In the meeting’s language. See `docs/rules/system/papers.md`.
         */
        get: operations["getNoticeText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notice of the meeting: when, halls and how many are expected, agenda, documents, what is due by when.
         * @description In the meeting’s language. See `docs/rules/system/papers.md`.
         */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/notice.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notice of the meeting as a Word file.
         * @description In the meeting’s language. See `docs/rules/system/papers.md`.
         */
        get: operations["getNoticeWordFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/documents/{documentId}/receipts.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far each hall is with a document; 404 for one that no hall has, or is to give back.
         * @description In the meeting’s language. See `docs/rules/system/papers.md`.
         */
        get: operations["getReceiptsSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/edits/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who else has changed a place of the preparation last: `item/<id>/title`, `venue/<id>/name`, `meeting/title`, …
         * @description `name`: of the account, null where it was none. `by` is null where the newest 2,000 events tell of nobody else. A place includes all below it.
         */
        get: operations["getLastEdit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The papers that there are of a meeting; none before it has started.
         * @description A paper that is set when it is asked for has version 1, and neither a moment of issue nor a hash: these belong to stored bytes.
         */
        get: operations["listPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The minutes, section by section: a sentence or a list, each with the events that it comes from.
         * @description In the meeting’s language. `?revision=`: sections and attachments as they stood behind so many changes, with what the log says now. `isRemoved`: left out of the paper. `told`: what the record says, all of it up to 2,000 lines, else of the events that sections come from. `history`: the changes, newest first, 200 at most. See `docs/rules/minutes.md`.
         */
        get: operations["getMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/minutes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The minutes of the meeting: what it was about and what it asked for, in the form in which a body issues them.
         * @description In the meeting’s language, of the whole meeting. `?version=`: one that was issued, to the byte, or the next one as it would be now; without it what was issued last, or the draft where something was changed since.
         */
        get: operations["getMinutesPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/record.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of the meeting: complete, from its log alone, to be signed by chair and recorder.
         * @description In the meeting’s language; the same log, people, faces and program give the same bytes. Staff all halls, or that of `?venueId=`; an operator its own. See `docs/rules/minutes.md`.
         */
        get: operations["getRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/attendance.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The attendance of the halls, person by person: the ledger.
         * @description In the meeting’s language; the same log, people, faces and program give the same bytes. Staff all halls, or that of `?venueId=`; an operator its own. See `docs/rules/minutes.md`.
         */
        get: operations["getAttendancePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/communication.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that were communicated, with version and hash, and what each hall did with them and when.
         * @description In the meeting’s language; the same log, people, faces and program give the same bytes. Staff all halls, or that of `?venueId=`; an operator its own. See `docs/rules/minutes.md`.
         */
        get: operations["getCommunicationPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/minutes.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The minutes of the meeting as a Word file.
         * @description In the meeting’s language, of the whole meeting.
         */
        get: operations["getMinutesInWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/record.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of the meeting as a Word file.
         * @description In the meeting’s language; the same log, people, faces and program give the same bytes. Staff all halls, or that of `?venueId=`; an operator its own. See `docs/rules/minutes.md`.
         */
        get: operations["getRecordInWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/attendance.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The attendance of the halls, person by person, as a Word file.
         * @description In the meeting’s language; the same log, people, faces and program give the same bytes. Staff all halls, or that of `?venueId=`; an operator its own. See `docs/rules/minutes.md`.
         */
        get: operations["getAttendanceInWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/communication.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that were communicated, as a Word file.
         * @description In the meeting’s language; the same log, people, faces and program give the same bytes. Staff all halls, or that of `?venueId=`; an operator its own. See `docs/rules/minutes.md`.
         */
        get: operations["getCommunicationInWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What whoever holds a paper may know: until when its log was read, and the hashes of the papers that were issued.
         * @description Asked with what stands at the foot of the paper: the number of the event and the first 16 figures of its hash. Where they are not those of a log, the answer is 404, as for a meeting that there is none of.
         */
        get: operations["checkPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The follow-ups with what was typed of them: staff all, an operator those of its own hall.
         * @description `today` is the day in the meeting’s time zone by which they stand.
         */
        get: operations["listFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/follow-ups/{followUpId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done to a follow-up, the oldest first; values as they were then, null where they were erased.
         * @description 404 for one that there is none of.
         */
        get: operations["getFollowUpHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/followUp.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The follow-up list as a paper.
         * @description Staff the whole list, or what the hall of `?venueId=` is charged with; an operator that of its own hall. See `docs/rules/follow-up.md`.
         */
        get: operations["getFollowUpPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/followUp.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The follow-up list as a Word file.
         * @description Staff the whole list, or what the hall of `?venueId=` is charged with; an operator that of its own hall. See `docs/rules/follow-up.md`.
         */
        get: operations["getFollowUpInWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/papers/followUp.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The follow-up list as a spreadsheet; what might begin a formula stays text.
         * @description Staff the whole list, or what the hall of `?venueId=` is charged with; an operator that of its own hall. See `docs/rules/follow-up.md`.
         */
        get: operations["getFollowUpSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The places of a meeting that somebody looks for, as the caller may see them; a page of them.
         * @description At most 1,000 marks of events behind `after`; the last page has been reached when `more` is false. `places` tell how moments lie in the log, at every 250th event.
         */
        get: operations["listReplayMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/replay/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state near a place of the log and the events from there on, as the caller may see them.
         * @description Without `seq` or `at`: where the meeting began. `state` stands at `from`; folding the events up to a place gives what was shown there, up to `upTo`. Staff may look as the screen of a hall does (`venueId`), or as its lectern (`as=speaker`), and are told what was taken back; the others are not.
         */
        get: operations["getReplayWindow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Begins a rehearsal of a meeting that has not begun, or changes how the one that runs is played.
         * @description `simulation: null`: nobody is simulated.
         */
        put: operations["beginRehearsal"];
        post?: never;
        /** Ends the rehearsal: the meeting is as it was before. */
        delete: operations["endRehearsal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/screens/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has the screens of all or some halls show for a few seconds which hall they stand in.
         * @description `told`: how many pages were asked. 404 when a hall is unknown.
         */
        post: operations["identifyScreens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A screen without a link asks for a hall: it shows the code, somebody of the meeting enters it.
         * @description The code has six letters of `BCDFGHJKLMNPQRSTVWXZ`, is good for ten minutes and once. The secret is for this screen alone and is told this once; `sign` is shown beside the code, and to whoever enters it.
         */
        post: operations["askForHall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screens/{pairingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells a screen whether it has a hall; then with the cookie of a link of its own.
         * @description `Authorization: Bearer <secret>`. Once it has a hall it may ask again whenever its cookie is gone. 410 when the code is over without a hall, or the screen was forgotten; a wrong secret is 401.
         */
        get: operations["askedForHall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/screens/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The screen that shows that code, to be looked at before it is given a hall.
         * @description 404 for a code that no screen shows any more.
         */
        post: operations["findWaitingScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/screens/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the screen that shows that code a hall, an operator its own one.
         * @description The screen gets a link of its own. `replaces`: screens of that hall that are forgotten with it. 404 for a code that is wrong, used or over, and for a hall that there is not.
         */
        post: operations["pairScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The screens that were paired and are not forgotten; for an operator those of its hall. */
        get: operations["listScreens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/screens/{pairingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets a screen: its link is revoked, and within a second it shows nothing of the meeting. */
        delete: operations["forgetScreen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what with links, cards, documents, phones and people, rehearsals included; 500 entries at most.
         * @description Ascending; go on from `upTo` until `isLast`.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what that concerns the installation; 500 entries at most. */
        get: operations["listInstallationJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The seal of a meeting that has ended: signed hashes of its log and its documents.
         * @description See _A seal, checked offline_.
         */
        get: operations["getSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/seal.tsq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request for a timestamp authority (RFC 3161) over the SHA-256 of the seal.
         * @description This server asks nobody itself. The same seal gives the same bytes.
         */
        get: operations["getTimestampRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/seal.tsr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest answer that was laid beside a seal; 404 without one. */
        get: operations["getTimestamp"];
        /**
         * The answer of a timestamp authority (RFC 3161), laid beside the seal that it is of.
         * @description It goes into the archive. `at`: when it was stamped, by the authority’s clock. That of another file is refused.
         */
        put: operations["keepTimestamp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long phones and names are kept, when they go, and what is gone. */
        get: operations["getRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meetingId}/erase-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erases phones, or all that is known of people, at once and for good; the title of the meeting confirms it.
         * @description Answers once it is gone from rows, files and backups.
         */
        post: operations["erasePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The backups that lie in the data folder, the oldest first. */
        get: operations["listBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a backup in the data folder; the oldest goes when there are too many. */
        post: operations["makeBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The plan as it was when the meeting started; later changes of the agenda leave it alone. */
        AgendaBaseline: {
            startsAt: components["schemas"]["Instant"];
            /** @description In the order of then. */
            items: {
                id: string;
                /** @description null: no time is planned, so nothing counts down. */
                plannedMinutes: number | null;
            }[];
        };
        AgendaItem: {
            id: string;
            kind: components["schemas"]["ItemKind"];
            title: string;
            /** @description null: no time is planned, so nothing counts down. */
            plannedMinutes: number | null;
            speaker: components["schemas"]["Speaker"] | null;
            points: components["schemas"]["Point"][];
            documentIds: string[];
            /** @description 1…n in the order of the agenda. */
            number: number;
            /** @description When its latest turn began; null before the first. An item that is gone back to has another turn. */
            startedAt: components["schemas"]["Instant"] | null;
            /** @description When its latest turn ended; null while it runs and before. From `startedAt` to here is the latest turn alone, pauses counted. */
            endedAt: components["schemas"]["Instant"] | null;
            /** @description What all its turns that have ended took together, recess and held clock not counted, in milliseconds; 0 before the first has. */
            tookMs: number;
            /** @description True once the meeting has gone on to an item behind it: it is done, or was jumped over if it never began. */
            isPassed: boolean;
        };
        AgendaState: {
            items: components["schemas"]["AgendaItem"][];
            currentItemId: string | null;
            stagedItemId: string | null;
            /** @description Index into the current item's points; null while none is shown. */
            currentPoint: number | null;
            /** @description After a commit a little ahead of now: until then pages show what was on before. */
            itemStartedAt: components["schemas"]["Instant"] | null;
            /** @description Recess, and time for which the clock was held, that fell into the current item so far, in milliseconds. */
            pausedMs: number;
            /** @description Since when the clock of the current item stands, in a recess or because it is held; null while it runs. */
            pausedAt: components["schemas"]["Instant"] | null;
            lastMove: components["schemas"]["LastMove"] | null;
            lastShown: components["schemas"]["LastShown"] | null;
            /** @description What the meeting is measured by; null before it has started. */
            baseline: components["schemas"]["AgendaBaseline"] | null;
        };
        /**
         * @description The hall's own operator, the meeting's staff, or the person itself.
         * @enum {string}
         */
        AttendanceHand: "staff" | "operator" | "attendee";
        AttendanceState: {
            venues: {
                [key: string]: components["schemas"]["VenueAttendance"];
            };
            /** @description By venue, then person; an audience sees those it may. */
            people: {
                [key: string]: components["schemas"]["VenuePeople"];
            };
            /** @description By venue, oldest first: for staff and the venue's operator. */
            corrections: {
                [key: string]: components["schemas"]["Correction"][];
            };
            /** @description By venue, who signed its ledger, as that was written; absent where nobody was named. For staff and the venue's operator. */
            signers: {
                [key: string]: string;
            };
            rules: components["schemas"]["CheckInRules"];
            /** @description What was erased of the people; null while nothing was. Public: pages that hold names let them go. */
            erased: components["schemas"]["ErasedPeople"] | null;
            /** @description Number of the event that has changed the roster last; 0 before any. For staff, who read on what has changed. */
            rosterSeq: number;
        };
        /**
         * @description A `standIn` is expected nowhere; it may sit there for a member.
         * @enum {string}
         */
        Attends: "member" | "listenIn" | "standIn";
        Awardee: {
            /** @enum {string} */
            kind: "collective" | "individual";
            name: string;
            unit: string | null;
            venueId: string | null;
        };
        /** @description A section that somebody has changed; one that nobody has is as the log has it. */
        ChangedSection: {
            section: string;
            /** @description That the minutes have with this change: one more than before. */
            revision: number;
            /** @description What it says, beside the log; null: what the log says. */
            text: components["schemas"]["TypedText"] | null;
            /** @description Left out of the paper. */
            isRemoved: boolean;
            /** @description Only of a clerk's own section: behind which other it stands; null: before all others. */
            after?: string | null;
            /** @description Only where somebody said so: the events that it comes from, in place of those of the draft. */
            sources?: number[];
            shape?: components["schemas"]["StyledShape"];
        };
        /** @description Who is charged with something: a venue by its id, or a unit by its name, which lies beside the log. A log that was written before names lay there has the name of a unit itself. */
        Charged: string | components["schemas"]["TypedText"];
        CheckInRules: {
            /** @enum {string} */
            mode: "link" | "operatorOnly" | "confirmed" | "rotating";
            /** @enum {string} */
            door: "counts" | "surnames";
        };
        /** @description An awardee of the hall whose turn is near. */
        ComingAwardee: {
            /** @description How many names come before it; 0 when it is the very next. */
            before: number;
            /** @description null where it is still a surprise: on the hall's screen. */
            awardee: components["schemas"]["Awardee"] | null;
        };
        /** @description The awardees of one agenda item. */
        Commendation: {
            /** @description All of them for staff; the others see those that have been revealed. */
            awardees: components["schemas"]["Awardee"][];
            total: number;
            /** @description How many have been revealed, from the first. */
            revealed: number;
            /** @description Only for the operator and the screen of a hall that is to get ready, while the item is on; soonest first, never empty. */
            coming?: components["schemas"]["ComingAwardee"][];
        };
        /** @description By agenda item. */
        CommendationState: {
            [key: string]: components["schemas"]["Commendation"];
        };
        /** @description The desk that holds the chair token. */
        ControlHolder: {
            /** @description The page or program that holds it; a link that several pages use has several. */
            deskId: string;
            /** @description As the desk calls itself; null when it gave no name. */
            name: string | null;
            role: components["schemas"]["Role"];
            since: components["schemas"]["Instant"];
            /** @description Since when the desk is away; null while it is there. The lease ends `controlLeaseMs` later. */
            awaySince: components["schemas"]["Instant"] | null;
            /** @description Why it was taken from another; null when it was free. */
            reason: string | null;
        };
        ControlRequest: {
            deskId: string;
            name: string | null;
            role: components["schemas"]["Role"];
            requestedAt: components["schemas"]["Instant"];
        };
        /** @description The chair token: while a desk holds it, only that desk moves the meeting. */
        ControlState: {
            /** @description null: nobody holds it, and every moderator may act. */
            holder: components["schemas"]["ControlHolder"] | null;
            /** @description Those who would like it, first come first; handed over in that order. */
            requests: components["schemas"]["ControlRequest"][];
        };
        /** @description A change after the ledger was signed. */
        Correction: {
            personId: string;
            at: components["schemas"]["Instant"];
            /** @description null in logs of before this was recorded. */
            by: components["schemas"]["AttendanceHand"] | null;
            from: components["schemas"]["Standing"];
            to: components["schemas"]["Standing"];
            /** @description null when none was given. */
            reason: string | null;
        };
        /** @description A day of the calendar, as `2025-02-17`; later days are greater texts. */
        Day: string;
        /** @enum {string} */
        DeliveryMode: "readOut" | "inWriting" | "issue";
        /** @description What staff may change of a document that is there; what is absent stays. */
        DocumentPatch: {
            title?: string;
            issuedBy?: string | null;
            /** @description Absent or null: nobody has said. */
            mode?: components["schemas"]["DeliveryMode"] | null;
            /** @description A short free label such as 内部; it is shown wherever the document is. Absent or null: none. */
            classification?: string | null;
        };
        DocumentPlan: {
            id: string;
            title: string;
            issuedBy: string | null;
            /** @description Absent or null: nobody has said. */
            mode?: components["schemas"]["DeliveryMode"] | null;
            /** @description A short free label such as 内部; it is shown wherever the document is. Absent or null: none. */
            classification?: string | null;
        };
        DocumentsState: {
            [key: string]: components["schemas"]["MeetingDocument"];
        };
        /** @enum {string} */
        Doubt: "sameDevice" | "farAddress" | "codeEdge";
        /** @description A file that was replaced, with the receipts it had; there is one only when a hall had taken a step with it. */
        EarlierVersion: {
            version: number;
            /** @description null: the halls took their steps before there were any bytes. */
            sha256: string | null;
            receipts: components["schemas"]["Receipts"];
        };
        /** @description One edit of the preparation that its editor may take back, or take back the taking back of. */
        Edit: {
            /** @description The command that made it. */
            what: string;
            /** @description What the thing is called: for the sentence that a person reads. */
            label: string;
            /** @description The places of the preparation that it has changed: `item/<id>/title`; a place includes all below it. */
            touches: string[];
            way: components["schemas"]["StoredWay"];
            /** @description null while nobody else has changed any of those places. */
            overtaken: components["schemas"]["Overtaking"] | null;
        };
        /** @description The edits of one editor, the newest last. */
        EditorEdits: {
            by: string;
            undo: components["schemas"]["Edit"][];
            /** @description Empty again with the next edit. */
            redo: components["schemas"]["Edit"][];
        };
        /** @description The server’s alone. Who has edited last comes last. */
        EditsState: {
            editors: components["schemas"]["EditorEdits"][];
        };
        /** @enum {string} */
        ErasedPeople: "phones" | "people";
        /** @description A later date that a hall asks for. */
        Extension: {
            venueId: string;
            due: components["schemas"]["Day"];
            reason: components["schemas"]["TypedText"];
            at: components["schemas"]["Instant"];
        };
        /** @description What staff said to the newest extension that was asked for. */
        ExtensionAnswer: {
            isGranted: boolean;
            reason: components["schemas"]["TypedText"] | null;
            at: components["schemas"]["Instant"];
        };
        /** @description Who has the floor. */
        FloorHolder: {
            name: string;
            title: string | null;
            venueId: string | null;
            personId: string | null;
            since: components["schemas"]["Instant"];
        };
        /** @description Who has been told to get ready. */
        FloorNext: {
            /** @description The request it came from; null when the moderator named somebody. */
            requestId: string | null;
            speaker: components["schemas"]["Speaker"];
            at: components["schemas"]["Instant"];
        };
        FloorOutcome: {
            id: string;
            venueId: string;
            /** @description null: the hall asks as such, or nobody in particular. */
            personId: string | null;
            /**
             * @description Only in logs of before FLR-3: nobody in particular asked; the hall's own place in the queue stays free.
             * @constant
             */
            anonymous?: true;
            topic: string | null;
            requestedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            outcome: "granted" | "declined" | "withdrawn";
            /** @description Why it was declined; null when nothing was said. */
            reason: string | null;
            decidedAt: components["schemas"]["Instant"];
        };
        /** @description Somebody waits for the floor; the order of the list is the order of arrival at the server. */
        FloorRequest: {
            id: string;
            venueId: string;
            /** @description null: the hall asks as such, or nobody in particular. */
            personId: string | null;
            /**
             * @description Only in logs of before FLR-3: nobody in particular asked; the hall's own place in the queue stays free.
             * @constant
             */
            anonymous?: true;
            topic: string | null;
            requestedAt: components["schemas"]["Instant"];
            /** @description From 1, in the whole queue; only for those who do not see the queue itself. */
            place?: number;
        };
        FloorState: {
            current: components["schemas"]["FloorHolder"] | null;
            /** @description Those who wait, first come first. */
            requests: components["schemas"]["FloorRequest"][];
            /** @description What became of the last one of each who asked, oldest first; the log has them all. */
            outcomes: components["schemas"]["FloorOutcome"][];
            /** @description null while nothing is said; gone when the floor changes hands. */
            word: components["schemas"]["PrivateWord"] | null;
            /** @description Seen by staff, the hall concerned and the person; null while nobody is cued. */
            next: components["schemas"]["FloorNext"] | null;
            /** @description True while nobody may ask for the floor. */
            isListClosed: boolean;
            /** @description In the order in which they first spoke. */
            spoken: components["schemas"]["SpokenTime"][];
            /** @description Since when the speaking time stands: a recess, or a clock that is held; null while it runs. */
            pausedAt: components["schemas"]["Instant"] | null;
            /** @description Pauses that fell into the current speech so far, in milliseconds. */
            pausedMs: number;
            /** @description Goes on when the commit is taken back; null once the floor has changed hands otherwise. */
            interrupted: components["schemas"]["InterruptedSpeech"] | null;
        };
        /** @description One thing that is to be done after the meeting. What it says lies beside the log. */
        FollowUp: {
            id: string;
            /** @description From 1 in the order of being made; no two have the same, removed ones included. */
            number: number;
            text: components["schemas"]["TypedText"];
            source: components["schemas"]["FollowUpSource"] | null;
            /** @description null: nobody is charged with it yet. */
            lead: components["schemas"]["Charged"] | null;
            helpers: components["schemas"]["Charged"][];
            /** @description The person in charge, by name; null: nobody is named. */
            inCharge: components["schemas"]["TypedText"] | null;
            /** @description The last day, by the meeting's time zone. */
            due: components["schemas"]["Day"] | null;
            /** @description The newest of each hall, in the order of their coming. */
            reports: components["schemas"]["FollowUpReport"][];
            /** @description Asked for and not answered. */
            extension: components["schemas"]["Extension"] | null;
            answer: components["schemas"]["ExtensionAnswer"] | null;
            closed: {
                approvedBy: components["schemas"]["TypedText"];
                at: components["schemas"]["Instant"];
            } | null;
            /** @description Taken off the list; can be put back. */
            isRemoved: boolean;
        };
        /**
         * @description What was done to a follow-up.
         * @enum {string}
         */
        FollowUpAct: "added" | "edited" | "removed" | "restored" | "reported" | "extensionAsked" | "extensionGranted" | "extensionDeclined" | "closed" | "reopened" | "imported";
        /** @description How far a hall says that it is. */
        FollowUpReport: {
            /** @description null: staff, for whoever has no link. */
            venueId: string | null;
            /** @description 0 to 100. */
            percent: number;
            note: components["schemas"]["TypedText"] | null;
            at: components["schemas"]["Instant"];
        };
        /** @description What of the agenda it comes from. */
        FollowUpSource: {
            itemId: string;
            /** @description Of the item's points, from 0; null: the item as a whole. */
            point: number | null;
        };
        /** @description By number. */
        FollowUpsState: components["schemas"]["FollowUp"][];
        /** @description What may be changed of the head of a meeting. */
        HeadPatch: {
            title?: string;
            organizer?: string | null;
            startsAt?: components["schemas"]["Instant"];
            timeZone?: string;
            locale?: string;
        };
        /** @description A hall needs somebody. */
        HelpCall: {
            id: string;
            venueId: string;
            text: string;
            /**
             * @description `guessing`: the server calls, because somebody guesses at names or cards there; absent when the hall itself calls.
             * @constant
             */
            kind?: "guessing";
            at: components["schemas"]["Instant"];
            /** @description When staff first said that they had seen it; null when it was handled at once. */
            seenAt: components["schemas"]["Instant"] | null;
            handledAt: components["schemas"]["Instant"] | null;
        };
        HelpCallsState: components["schemas"]["HelpCall"][];
        /** @description A moment: milliseconds since 1970-01-01 UTC by the server's clock, an integer. */
        Instant: number;
        /** @description A speech that a commit ended, as it stood then. */
        InterruptedSpeech: {
            /** @description Named with the hall where it is now; null: nobody had the floor, or who had it is no longer of the meeting. */
            holder: components["schemas"]["FloorHolder"] | null;
            /** @description The hall under which it was counted; absent while the holder is still there. */
            countedIn?: string | null;
            /** @description Pauses that had fallen into it, in milliseconds. */
            pausedMs: number;
            /** @description What was counted for it, in milliseconds. */
            spokenMs: number;
        };
        /** @description Minutes as they were issued: their bytes never change. */
        IssuedMinutes: {
            /** @description From 1; every later one corrects the one before. */
            version: number;
            /** @description Of the minutes, when they were issued. */
            revision: number;
            at: components["schemas"]["Instant"];
            /** @description Of the PDF, hexadecimal. */
            sha256: string;
            /** @description Of the Word file. */
            word: string;
            /** @description Of what was said of it: number, date and copies; absent of minutes that were issued before it was kept. */
            details?: string;
        };
        /** @enum {string} */
        ItemKind: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
        /** @description What is planned of an item. */
        ItemPlan: {
            id: string;
            kind: components["schemas"]["ItemKind"];
            title: string;
            /** @description null: no time is planned, so nothing counts down. */
            plannedMinutes: number | null;
            speaker: components["schemas"]["Speaker"] | null;
            points: components["schemas"]["Point"][];
            documentIds: string[];
        };
        /** @description What a move replaced: the way back while it may be taken back. */
        LastMove: {
            at: components["schemas"]["Instant"];
            itemId: string;
            fromItemId: string | null;
            /** @description What was staged before; of a commit the item itself. */
            fromStagedItemId: string | null;
            /** @description As it was before, so that taking back gives the time back too. */
            fromStartedAt: components["schemas"]["Instant"] | null;
            fromPoint: number | null;
            fromPausedMs: number;
            /** @description What its turns before that one took, in milliseconds; 0 when there was no item. */
            fromTookMs: number;
            /** @description What the item that was moved to had from an earlier turn; null when it was its first. */
            toStartedAt: components["schemas"]["Instant"] | null;
            toEndedAt: components["schemas"]["Instant"] | null;
            /** @description Ids of the items that were passed before it. */
            fromPassed: string[];
        };
        /** @description The newest point that was shown, or awardee that was revealed, since the last move: the way back while it may be taken back. */
        LastShown: {
            /** @enum {string} */
            what: "point" | "reveal";
            at: components["schemas"]["Instant"];
            itemId: string;
            /** @description Index of the point that was shown before, null for none; or how many awardees were seen before. */
            from: number | null;
        };
        /** @description The meeting itself: what it is called and how far it is. */
        LifecycleState: {
            title: string;
            organizer: string | null;
            status: components["schemas"]["MeetingStatus"];
            startsAt: components["schemas"]["Instant"];
            timeZone: string;
            locale: string;
            /** @description True while the meeting is only practised. */
            rehearsal: boolean;
            startedAt: components["schemas"]["Instant"] | null;
            recessAt: components["schemas"]["Instant"] | null;
            adjournedAt: components["schemas"]["Instant"] | null;
            /** @description The public key by which the meeting is sealed (ed25519, SPKI as base64); null while none was announced. */
            sealKey: string | null;
        };
        /** @description A person as the log knows it. */
        ListedPerson: {
            id: string;
            venueId: string;
            attends: components["schemas"]["Attends"];
        };
        MeetingDocument: {
            part?: number;
            of?: number;
            id: string;
            title: string;
            issuedBy: string | null;
            /** @description Absent or null: nobody has said. */
            mode: components["schemas"]["DeliveryMode"] | null;
            /** @description A short free label such as 内部; it is shown wherever the document is. Absent or null: none. */
            classification: string | null;
            /** @description null until its bytes are uploaded. */
            file: components["schemas"]["StoredFile"] | null;
            /** @description 0 until there are bytes; raised by every file with other bytes than the one before. */
            version: number;
            /** @description True once it is open to all, or to those who look. */
            released: boolean;
            /** @description Whom it is open to: all, or those venues. Staff see it always. */
            releasedTo: "all" | string[];
            /** @description The page on all screens, from 1; null while the document is not shown. At most one document is. */
            page: number | null;
            receipts: components["schemas"]["Receipts"];
            /** @description Oldest first. */
            earlier: components["schemas"]["EarlierVersion"][];
        };
        /** @description The first event of every log: the meeting as it was planned. */
        MeetingPlan: {
            title: string;
            organizer: string | null;
            startsAt: components["schemas"]["Instant"];
            timeZone: string;
            locale: string;
            rehearsal: boolean;
            venues: components["schemas"]["VenuePlan"][];
            agenda: components["schemas"]["ItemPlan"][];
            /** @description Awardees by agenda item; in a public feed the list is empty, `total` tells how many there are. */
            commendation: {
                [key: string]: {
                    awardees: components["schemas"]["Awardee"][];
                    total: number;
                };
            };
            documents: components["schemas"]["DocumentPlan"][];
            /** @description As the log knows them: no name, no phone. */
            people: components["schemas"]["ListedPerson"][];
            script?: components["schemas"]["ScriptPlan"];
            /** @description The public key by which the meeting is sealed; absent in rehearsals, and where the node has none. */
            sealKey?: string;
            /** @description Only in feeds: the numbers, for those who may not see `people`. */
            counts?: {
                [key: string]: components["schemas"]["VenueAttendance"];
            };
        };
        /** @description The whole state; an audience holds the same shape with less in it. */
        MeetingState: {
            meeting: components["schemas"]["LifecycleState"];
            agenda: components["schemas"]["AgendaState"];
            floor: components["schemas"]["FloorState"];
            venues: components["schemas"]["VenuesState"];
            documents: components["schemas"]["DocumentsState"];
            recalls: components["schemas"]["RecallsState"];
            attendance: components["schemas"]["AttendanceState"];
            notices: components["schemas"]["NoticesState"];
            helpCalls: components["schemas"]["HelpCallsState"];
            ticker: components["schemas"]["TickerState"];
            commendation: components["schemas"]["CommendationState"];
            control: components["schemas"]["ControlState"];
            script: components["schemas"]["ScriptState"];
            edits: components["schemas"]["EditsState"];
            followUps: components["schemas"]["FollowUpsState"];
            minutes: components["schemas"]["MinutesState"];
        };
        /** @enum {string} */
        MeetingStatus: "planned" | "live" | "recess" | "adjourned";
        /** @description What goes with the minutes. `onLeave` and `tasks` are set from the log: who was on leave, and the follow-ups. A document of the meeting goes beside the paper, which names its file. */
        MinutesAttachment: {
            /** @enum {string} */
            kind: "onLeave" | "tasks";
        } | {
            /** @constant */
            kind: "document";
            documentId: string;
        };
        /** @description What was made of the minutes beside what the log says. */
        MinutesState: {
            /** @description Those that were changed; the newest of their revisions, and of the attachments, is that of the minutes. */
            sections: {
                [key: string]: components["schemas"]["ChangedSection"];
            };
            /** @description In the order in which they are numbered; with the revision that they gave to the minutes, 0: never changed. */
            attachments: components["schemas"]["MinutesAttachment"][];
            attachedAt: number;
            /** @description Oldest first. */
            issued: components["schemas"]["IssuedMinutes"][];
            /** @description null: not since the last issue. */
            submitted: components["schemas"]["SubmittedMinutes"] | null;
        };
        Notice: {
            id: string;
            to: "all" | string[];
            text: string;
            level: components["schemas"]["NoticeLevel"];
            at: components["schemas"]["Instant"];
            /** @description By venue; an operator sees its own only. */
            acks: {
                [key: string]: components["schemas"]["NoticeAck"];
            };
        };
        NoticeAck: {
            at: components["schemas"]["Instant"];
            reply: string | null;
        };
        /** @enum {string} */
        NoticeLevel: "info" | "urgent";
        /** @description Oldest first. */
        NoticesState: components["schemas"]["Notice"][];
        /** @description What another has changed of the same thing since; or what has happened that keeps it as it is. */
        Overtaking: {
            role: components["schemas"]["Role"];
            /** @description Its command. */
            what: string;
            /** @description Of its event. */
            seq: number;
        };
        /** @description Where one person stands; no name, the roster has it. What is absent is so in the ordinary way. */
        PersonAttendance: {
            attends: components["schemas"]["Attends"];
            /** @enum {string} */
            status: "awaited" | "present" | "onLeave";
            /** @description When the present status began; null while awaited. */
            at: components["schemas"]["Instant"] | null;
            late: boolean;
            reason: string | null;
            /** @description True when it was changed after the ledger was signed. */
            isCorrection: boolean;
            /** @description Which way it came in. */
            via?: components["schemas"]["AttendanceHand"] | "remote";
            /**
             * @description Entered afterwards by staff, with the time that it came.
             * @constant
             */
            isAmended?: true;
            /**
             * @description Checked in at a desk without a line, which sent it later; `at` is when the desk was pressed.
             * @constant
             */
            isSentLater?: true;
            awayAt?: components["schemas"]["Instant"];
            /** @description Who sits there for it. */
            standInId?: string;
            /** @description For whom it sits there. */
            standsInFor?: string;
            claimedAt?: components["schemas"]["Instant"];
            /** @description What the operator is to look at; at least one. */
            doubts?: components["schemas"]["Doubt"][];
            /** @description From which hall it came when that was moved as a whole; gone once it is back there. */
            cameFrom?: string;
        };
        /** @description A numbered requirement of an address. `notes`: its sub-points, one a line; empty when it has none. */
        Point: {
            title: string;
            notes: string;
        };
        /** @description What the moderator tells the speaker alone. */
        PrivateWord: {
            text: string;
            at: components["schemas"]["Instant"];
        };
        Readiness: {
            /** @enum {string} */
            status: "ok" | "problem";
            /** @description Seen by staff and the venue's own people only. */
            note: string | null;
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ReadinessCheck: "video" | "audio" | "network" | "seating";
        /** @enum {string} */
        ReadinessStep: "rehearsal" | "watch" | "checkIn" | "seated";
        /** @description By document, by venue. */
        RecallsState: {
            [key: string]: {
                [key: string]: components["schemas"]["VenueRecall"];
            };
        };
        /** @description When the venue took each step; a step that is missing was not taken. */
        Receipt: {
            received?: components["schemas"]["Instant"];
            downloaded?: components["schemas"]["Instant"];
            printed?: components["schemas"]["Instant"];
            communicated?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ReceiptStep: "received" | "downloaded" | "printed" | "communicated";
        Receipts: {
            [key: string]: components["schemas"]["Receipt"];
        };
        /** @description An agenda item as it was called then. */
        RecordItem: {
            number: number;
            kind: components["schemas"]["ItemKind"];
            title: string;
        };
        ReplayAct: ({
            /** @enum {string} */
            kind: "started" | "recessed" | "resumed" | "adjourned";
        } | {
            /** @constant */
            kind: "itemBegan";
            item: components["schemas"]["RecordItem"];
            speaker: components["schemas"]["Speaker"] | null;
            isAgain: boolean;
        } | {
            /** @constant */
            kind: "tookBack";
            item: components["schemas"]["RecordItem"] | null;
        } | {
            /** @constant */
            kind: "pointShown";
            item: components["schemas"]["RecordItem"];
            point: number;
            title: string;
        } | {
            /** @constant */
            kind: "revealed";
            item: components["schemas"]["RecordItem"];
            awardees: components["schemas"]["Awardee"][];
        } | {
            /** @constant */
            kind: "spoke";
            speech: components["schemas"]["Speech"];
        } | {
            /** @constant */
            kind: "declined";
            venueId: string;
            topic: string | null;
            reason: string | null;
        } | {
            /** @constant */
            kind: "released";
            title: string;
            version: number;
            to: "all" | string[];
        } | {
            /** @enum {string} */
            kind: "withdrawn" | "shown";
            title: string;
        } | {
            /** @constant */
            kind: "noticed";
            text: string;
            isUrgent: boolean;
            to: "all" | string[];
        } | {
            /** @constant */
            kind: "calledForHelp";
            venueId: string;
            text: string;
            handledAt: components["schemas"]["Instant"] | null;
        } | {
            /** @constant */
            kind: "dropped";
            venueId: string;
            since: components["schemas"]["Instant"];
            backAt: components["schemas"]["Instant"] | null;
        } | {
            /** @constant */
            kind: "signed";
            venueId: string;
            name: string | null;
        } | {
            /** @constant */
            kind: "venueMoved";
            fromVenueId: string;
            toVenueId: string;
        } | {
            /** @constant */
            kind: "venueReturned";
            venueId: string;
        } | {
            /** @constant */
            kind: "chaired";
            name: string | null;
        }) | {
            /** @constant */
            kind: "asked";
            venueId: string;
            personId: string | null;
            topic: string | null;
        };
        /** @description A place of the log that somebody looks for. */
        ReplayMark: {
            seq: number;
            at: components["schemas"]["Instant"];
            act: components["schemas"]["ReplayAct"];
            /** @description When it was taken back; null while it stands. Told to staff alone. */
            takenBackAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        Role: "owner" | "organiser" | "moderator" | "controller" | "technician" | "operator" | "screen" | "speaker" | "attendee" | "observer";
        /** @description Where a venue stands in the roll call; null fields until it answers. */
        RollCall: {
            /**
             * @description `queued`: in a roll call in order, its turn is to come.
             * @enum {string}
             */
            status: "queued" | "calling" | "answered" | "unanswered";
            openedAt: components["schemas"]["Instant"];
            /** @description When the hall was called last; null while its turn is to come, or when it never came. */
            calledAt: components["schemas"]["Instant"] | null;
            /** @description In this roll call. */
            timesCalled: number;
            answeredAt: components["schemas"]["Instant"] | null;
            heard: boolean | null;
            picture: boolean | null;
            sound: boolean | null;
            note: string | null;
            /** @description True when a moderator answered for the hall. */
            onBehalf: boolean;
        };
        /** @description What the host reads at one item, or at the opening. */
        ScriptPart: {
            /** @description With placeholders as they were written; empty when there is nothing to read. */
            text: string;
            /** @description 1 for what came with the meeting file or was written first; one more with each writing. */
            revision: number;
            /** @description null for what came with the meeting file. */
            writtenAt: components["schemas"]["Instant"] | null;
        };
        /** @description The script as a meeting file brings it. */
        ScriptPlan: {
            opening: string | null;
            items: {
                [key: string]: string;
            };
        };
        /** @description Staff only: everybody else has an empty one. */
        ScriptState: {
            /** @description Read before the first item; null until it is written. */
            opening: components["schemas"]["ScriptPart"] | null;
            /** @description By item. */
            items: {
                [key: string]: components["schemas"]["ScriptPart"];
            };
        };
        /** @description Named on the agenda, hence public. */
        Speaker: {
            name: string;
            title: string | null;
            venueId: string | null;
            personId: string | null;
        };
        /** @description Somebody had the floor. */
        Speech: {
            name: string;
            title: string | null;
            venueId: string | null;
            from: components["schemas"]["Instant"];
            /** @description null while it goes on. */
            until: components["schemas"]["Instant"] | null;
            /** @description Pauses not counted, in milliseconds; null while it goes on. */
            spokenMs: number | null;
            /** @description It began with the turn of an item whose speaker this is. */
            isOfItem: boolean;
        };
        /** @description The speeches of one speaker that have ended. */
        SpokenTime: {
            /** @description null: the others of that hall, beyond the thousand speakers that are told apart. */
            name: string | null;
            title: string | null;
            venueId: string | null;
            personId: string | null;
            speeches: number;
            /** @description Pauses not counted, in milliseconds. */
            spokenMs: number;
        };
        /** @description What a correction changes. */
        Standing: {
            /** @enum {string} */
            status: "awaited" | "present" | "onLeave";
            venueId: string;
            late: boolean;
            standInId: string | null;
        };
        StepReport: {
            /** @enum {string} */
            status: "ok" | "problem";
            /** @description Seen by staff and the venue's own people only. */
            note: string | null;
            at: components["schemas"]["Instant"];
            /** @description True when staff reported for the hall. */
            onBehalf: boolean;
        };
        StoredFile: {
            sha256: string;
            bytes: number;
            contentType: string;
            /** @description Opens the bytes that halls were given sealed; with the document, it is told to nobody before release. base64url; null: never sealed. */
            sealKey: string | null;
        };
        /** @description A command as it is stored, to be parsed and decided as any other when its time comes. */
        StoredWay: {
            type: string;
            data: unknown;
        };
        /** @enum {string} */
        StyledShape: "heading" | "point" | "paragraph";
        /** @description When the minutes were sent for approval, and as they stood then. */
        SubmittedMinutes: {
            revision: number;
            at: components["schemas"]["Instant"];
        };
        /** @description The quiet line that stands on the halls' screens. */
        TickerLine: {
            /** @description Another for each line, so that whoever acts says which one was seen. */
            id: string;
            text: string;
            /** @description An operator, a screen or an attendee sees its own venue only. */
            to: "all" | string[];
            at: components["schemas"]["Instant"];
        };
        TickerState: {
            /** @description null while there is none. */
            line: components["schemas"]["TickerLine"] | null;
        };
        /** @description A text that somebody typed, as the log knows it: what it says lies beside the log, where it can be erased. */
        TypedText: {
            /** @description Names the text; no two have the same. */
            revision: string;
            /** @description Hex SHA-256 over a salt that lies with the text and the text: says nothing of a text that was erased. */
            sha256: string;
        };
        Venue: {
            id: string;
            /** @enum {string} */
            kind: "main" | "branch";
            name: string;
            /** @description How much later than in the main hall the picture arrives here: the hall's screen switches that much later. 0 to 10,000 ms. */
            videoDelayMs: number;
            /** @description 1…n in the order of the meeting file. */
            number: number;
            readiness: {
                video: components["schemas"]["Readiness"] | null;
                audio: components["schemas"]["Readiness"] | null;
                network: components["schemas"]["Readiness"] | null;
                seating: components["schemas"]["Readiness"] | null;
            };
            stages: {
                rehearsal: components["schemas"]["StepReport"] | null;
                watch: components["schemas"]["StepReport"] | null;
                checkIn: components["schemas"]["StepReport"] | null;
                seated: components["schemas"]["StepReport"] | null;
            };
            rollCall: components["schemas"]["RollCall"] | null;
            /** @description Since when its screens show nothing but its name; null while they show the meeting. */
            blankSince: components["schemas"]["Instant"] | null;
            /** @description Since when none of its screens is connected, though one was and the meeting is on; null else. Told to those who look after the hall. */
            lostSince: components["schemas"]["Instant"] | null;
        };
        VenueAttendance: {
            /** @description Members on the roster of this venue. */
            expected: number;
            present: number;
            onLeave: number;
            /** @description Neither here nor excused: before the start, those still awaited. */
            absent: number;
            /** @description Of those present, who came after the start. */
            late: number;
            /** @description Of those present, for whom somebody else sits there. */
            standIn: number;
            /** @description Of those present, who take part from elsewhere. */
            remote: number;
            /** @description Of those present, who have gone out and not come back. */
            away: number;
            /** @description Present without a vote, counted apart from all the others. */
            listenIn: number;
            /** @description When the ledger was signed; null before. Later changes are corrections. */
            signedAt: components["schemas"]["Instant"] | null;
            /** @enum {string|null} */
            signedBy: "operator" | "staff" | null;
            /** @description Where its people were moved with the whole hall; gone once somebody is expected here again. */
            movedTo?: string;
        };
        /** @description People of one venue by person id. */
        VenuePeople: {
            [key: string]: components["schemas"]["PersonAttendance"];
        };
        VenuePlan: {
            id: string;
            /** @enum {string} */
            kind: "main" | "branch";
            name: string;
            /** @description See `Venue`; without it 0. */
            videoDelayMs?: number;
        };
        /** @description What a hall is asked for whose document was withdrawn after it had it. */
        VenueRecall: {
            /** @description As it was when the document was withdrawn; the document may be gone since. */
            title: string;
            recalledAt: components["schemas"]["Instant"];
            /** @description When the hall confirmed that its printed copies are given back; null while it has not. */
            acknowledgedAt: components["schemas"]["Instant"] | null;
        };
        VenuesState: {
            [key: string]: components["schemas"]["Venue"];
        };
        /** @description One event of the log, as the audience may see it. */
        MeetingEvent: {
            /** @constant */
            type: "access.linkIssued";
            data: {
                linkId: string;
                role: components["schemas"]["Role"];
                venueId: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "access.linkRevoked";
            data: {
                linkId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "minutes.edited";
            data: components["schemas"]["ChangedSection"];
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "minutes.attached";
            /** @description These go with the minutes from now on. */
            data: {
                revision: number;
                attachments: components["schemas"]["MinutesAttachment"][];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "minutes.issued";
            data: {
                /** @description From 1; every later one corrects the one before. */
                version: number;
                /** @description Of the minutes, when they were issued. */
                revision: number;
                /** @description Of the PDF, hexadecimal. */
                sha256: string;
                /** @description Of the Word file. */
                word: string;
                /** @description Of what was said of it: number, date and copies; absent of minutes that were issued before it was kept. */
                details?: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "minutes.submitted";
            data: {
                revision: number;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "followUps.changed";
            /** @description What they are now, each as a whole. */
            data: {
                act: components["schemas"]["FollowUpAct"];
                madeBy: {
                    role: components["schemas"]["Role"];
                    venueId: string | null;
                };
                followUps: components["schemas"]["FollowUp"][];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "followUps.hidden";
            /** @description Only in feeds: a hall has nothing to do with them any more. */
            data: {
                followUpIds: string[];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "edits.made";
            /** @description Stands behind the facts of the edit. `back` null: it cannot be undone, and what it touches cannot be undone past it. */
            data: {
                back: components["schemas"]["StoredWay"] | null;
                by: string;
                role: components["schemas"]["Role"];
                what: string;
                label: string;
                touches: string[];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "edits.undone";
            /** @description Stands behind the facts that lead back. */
            data: {
                forth: components["schemas"]["StoredWay"];
                by: string;
                role: components["schemas"]["Role"];
                what: string;
                label: string;
                touches: string[];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "edits.redone";
            data: {
                back: components["schemas"]["StoredWay"];
                by: string;
                role: components["schemas"]["Role"];
                what: string;
                label: string;
                touches: string[];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "script.written";
            /** @description `itemId` null: the opening. */
            data: {
                itemId: string | null;
                text: string;
                revision: number;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "control.taken";
            data: {
                reason: string | null;
                /** @description The page or program that holds it; a link that several pages use has several. */
                deskId: string;
                /** @description As the desk calls itself; null when it gave no name. */
                name: string | null;
                role: components["schemas"]["Role"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "control.requested";
            data: {
                /** @description The page or program that holds it; a link that several pages use has several. */
                deskId: string;
                /** @description As the desk calls itself; null when it gave no name. */
                name: string | null;
                role: components["schemas"]["Role"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "control.released";
            /** @description Given back; nobody asked for it. */
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "control.handedOver";
            /** @description Given back, and to the one who asked first. */
            data: {
                /** @description The page or program that holds it; a link that several pages use has several. */
                deskId: string;
                /** @description As the desk calls itself; null when it gave no name. */
                name: string | null;
                role: components["schemas"]["Role"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "control.holderLeft";
            /** @description The holder's page was closed or lost its line; or it has no page and has been silent since then. Absent `since`: just now. */
            data: {
                deskId: string;
                since?: components["schemas"]["Instant"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "control.holderReturned";
            data: {
                deskId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "control.requestEnded";
            /** @description The page of a desk that had asked was closed or lost its line: its request went with it. */
            data: {
                deskId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "control.lapsed";
            /** @description The holder was away for longer than its lease: nobody holds it. */
            data: {
                deskId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "commendation.listed";
            /** @description Who is honoured at the item is now this. In public feeds the list is empty; `total` tells how many there are. */
            data: {
                itemId: string;
                awardees: components["schemas"]["Awardee"][];
                total: number;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "commendation.revealed";
            /** @description `to` awardees are seen, of which `from` were before; smaller when going back. */
            data: {
                itemId: string;
                from: number;
                to: number;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "commendation.shown";
            /** @description Only in feeds, never in the log: what the public sees of the item's awardees is now this. */
            data: {
                itemId: string;
                /** @description How many were seen before; null when a reveal was taken back. */
                from: number | null;
                revealed: number;
                awardees: components["schemas"]["Awardee"][];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "commendation.neared";
            /** @description Only in feeds, never in the log: the awardees of the hall whose turn is near are now these. */
            data: {
                itemId: string;
                coming: components["schemas"]["ComingAwardee"][];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "ticker.shown";
            /** @description It stands in the place of the one before, wherever that was shown. */
            data: {
                /** @description Another for each line, so that whoever acts says which one was seen. */
                id: string;
                text: string;
                /** @description An operator, a screen or an attendee sees its own venue only. */
                to: "all" | string[];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "ticker.cleared";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "notices.sent";
            data: {
                id: string;
                to: "all" | string[];
                text: string;
                level: components["schemas"]["NoticeLevel"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "notices.withdrawn";
            data: {
                noticeId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "notices.acknowledged";
            data: {
                noticeId: string;
                venueId: string;
                reply: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "notices.helpCalled";
            data: {
                id: string;
                venueId: string;
                text: string;
                /**
                 * @description `guessing`: the server calls, because somebody guesses at names or cards there; absent when the hall itself calls.
                 * @constant
                 */
                kind?: "guessing";
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "notices.helpNoted";
            data: {
                helpCallId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "notices.helpHandled";
            data: {
                helpCallId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.checkedIn";
            data: {
                late: boolean;
                via: components["schemas"]["AttendanceHand"] | "remote";
                arrivedAt?: components["schemas"]["Instant"];
                /**
                 * @description The desk had no line when it was pressed.
                 * @constant
                 */
                isSentLater?: true;
                doubts?: components["schemas"]["Doubt"][];
                reason?: string;
                personId: string;
                venueId: string;
                isCorrection: boolean;
                /** @description null in logs of before this was recorded. */
                by: components["schemas"]["AttendanceHand"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.undone";
            data: {
                reason?: string;
                personId: string;
                venueId: string;
                isCorrection: boolean;
                /** @description null in logs of before this was recorded. */
                by: components["schemas"]["AttendanceHand"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.excused";
            data: {
                reason: string;
                personId: string;
                venueId: string;
                isCorrection: boolean;
                /** @description null in logs of before this was recorded. */
                by: components["schemas"]["AttendanceHand"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.amended";
            data: {
                arrivedAt: components["schemas"]["Instant"];
                late: boolean;
                reason: string;
                personId: string;
                venueId: string;
                isCorrection: boolean;
                /** @description null in logs of before this was recorded. */
                by: components["schemas"]["AttendanceHand"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.stoodIn";
            data: {
                standInId: string;
                late: boolean;
                reason?: string;
                personId: string;
                venueId: string;
                isCorrection: boolean;
                /** @description null in logs of before this was recorded. */
                by: components["schemas"]["AttendanceHand"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.left";
            data: {
                personId: string;
                venueId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.returned";
            data: {
                personId: string;
                venueId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.claimed";
            data: {
                personId: string;
                venueId: string;
                doubts?: components["schemas"]["Doubt"][];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.claimDismissed";
            data: {
                personId: string;
                venueId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.reviewed";
            data: {
                /** @enum {string} */
                outcome: "cleared" | "rejected";
                personId: string;
                venueId: string;
                isCorrection: boolean;
                /** @description null in logs of before this was recorded. */
                by: components["schemas"]["AttendanceHand"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.transferred";
            data: {
                personId: string;
                fromVenueId: string;
                toVenueId: string;
                by: components["schemas"]["AttendanceHand"] | null;
                reason?: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.hallTransferred";
            data: {
                fromVenueId: string;
                toVenueId: string;
                by: components["schemas"]["AttendanceHand"];
                reason?: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.hallReturned";
            /** @description Whoever came from that hall with all the others is there again. */
            data: {
                venueId: string;
                by: components["schemas"]["AttendanceHand"];
                reason?: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.signed";
            data: {
                venueId: string;
                /** @enum {string|null} */
                by: "operator" | "staff" | null;
                /** @description Who signed; absent where nobody was named. */
                name?: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.rulesSet";
            data: components["schemas"]["CheckInRules"];
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.rosterChanged";
            /** @description The roster beside the log has changed. */
            data: {
                /** @description Under which names and all else of it lie beside the log; absent in logs of before there were any. */
                revision?: string;
                added: components["schemas"]["ListedPerson"][];
                removed: string[];
                moved: {
                    id: string;
                    toVenueId: string;
                }[];
                /** @description Those of whom only what lies beside the log has changed; absent without any. */
                edited?: string[];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.phoneRevealed";
            /** @description A phone number was shown in full to a member of staff. */
            data: {
                personId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.erased";
            /** @description Personal data beside the log are gone. */
            data: {
                what: components["schemas"]["ErasedPeople"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "attendance.counted";
            /** @description Only in feeds, never in the log: the numbers, and what this audience may see of people, are now these (null: gone). */
            data: {
                venues: {
                    [key: string]: components["schemas"]["VenueAttendance"];
                };
                people: {
                    [key: string]: {
                        [key: string]: components["schemas"]["PersonAttendance"] | null;
                    };
                };
                /** @description Those that came; absent without any. */
                corrections?: {
                    [key: string]: components["schemas"]["Correction"][];
                };
                /** @description Those that came, by venue; absent without any. */
                signers?: {
                    [key: string]: string;
                };
                rules?: components["schemas"]["CheckInRules"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.recalled";
            data: {
                documentId: string;
                title: string;
                venueIds: string[];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.recallAcknowledged";
            data: {
                documentId: string;
                venueId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.added";
            data: {
                document: components["schemas"]["DocumentPlan"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.edited";
            data: {
                documentId: string;
                patch: components["schemas"]["DocumentPatch"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.removed";
            data: {
                documentId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.fileStored";
            data: {
                documentId: string;
                file: components["schemas"]["StoredFile"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.released";
            data: {
                documentId: string;
                to: "all" | string[];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.withdrawn";
            data: {
                documentId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.pageTurned";
            /** @description `page` 0 takes the document off the screens. */
            data: {
                part?: number;
                of?: number;
                documentId: string;
                page: number;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.acknowledged";
            data: {
                documentId: string;
                venueId: string;
                step: components["schemas"]["ReceiptStep"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.shown";
            /** @description Only in feeds, never in the log: what an audience may see of a document has changed to this. */
            data: {
                document: components["schemas"]["MeetingDocument"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "documents.hidden";
            /** @description Only in feeds: the document is gone for this audience. */
            data: {
                documentId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.added";
            /** @description `before` null: behind all others. */
            data: {
                venue: components["schemas"]["VenuePlan"];
                before: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.edited";
            data: {
                venueId: string;
                patch: {
                    name?: string;
                };
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.moved";
            data: {
                venueId: string;
                before: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.removed";
            data: {
                venueId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.readinessReported";
            data: {
                venueId: string;
                check: components["schemas"]["ReadinessCheck"];
                /** @enum {string} */
                status: "ok" | "problem";
                note: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.stageReported";
            data: {
                venueId: string;
                stage: components["schemas"]["ReadinessStep"];
                /** @enum {string} */
                status: "ok" | "problem";
                note: string | null;
                onBehalf: boolean;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.stageWithdrawn";
            /** @description The hall's own word on the step is taken back. */
            data: {
                venueId: string;
                stage: components["schemas"]["ReadinessStep"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.videoDelaySet";
            data: {
                venueId: string;
                delayMs: number;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.lost";
            /** @description The last screen of the hall went in the running meeting and did not come back for a while. */
            data: {
                venueId: string;
                since: components["schemas"]["Instant"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "venues.regained";
            /** @description A screen of it is connected again. */
            data: {
                venueId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "rollCall.opened";
            /** @description Every hall is called at once. */
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "rollCall.openedInOrder";
            /** @description No hall is called yet; a `rollCall.called` for each follows. */
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "rollCall.called";
            data: {
                venueId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "rollCall.answered";
            data: {
                venueId: string;
                heard: boolean;
                picture: boolean;
                sound: boolean;
                note: string | null;
                onBehalf: boolean;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "rollCall.closed";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "screens.blankSet";
            /** @description The screens of these venues go dark, or show the meeting again; those that are so already stay as they are. */
            data: {
                venueIds: string[];
                on: boolean;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.given";
            data: {
                name: string;
                title: string | null;
                venueId: string | null;
                personId: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.released";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.requested";
            data: {
                id: string;
                venueId: string;
                /** @description null: the hall asks as such, or nobody in particular. */
                personId: string | null;
                /**
                 * @description Only in logs of before FLR-3: nobody in particular asked; the hall's own place in the queue stays free.
                 * @constant
                 */
                anonymous?: true;
                topic: string | null;
                /** @description From 1, in the whole queue; only for those who do not see the queue itself. */
                place?: number;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.granted";
            data: {
                requestId: string;
                speaker: {
                    name: string;
                    title: string | null;
                    venueId: string | null;
                    personId: string | null;
                };
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.declined";
            data: {
                requestId: string;
                reason: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.withdrawn";
            data: {
                requestId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.speakerTold";
            /** @description null takes the word back. */
            data: {
                text: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.nextCued";
            data: {
                /** @description The request it came from; null when the moderator named somebody. */
                requestId: string | null;
                speaker: components["schemas"]["Speaker"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.nextCleared";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.listClosed";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.listOpened";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.followed";
            /** @description Only in feeds, never in the log: people have moved, and what this audience sees of the floor is now this. */
            data: {
                current?: components["schemas"]["FloorHolder"] | null;
                /** @description Those who wait, first come first. */
                requests?: components["schemas"]["FloorRequest"][];
                /** @description What became of the last one of each who asked, oldest first; the log has them all. */
                outcomes?: components["schemas"]["FloorOutcome"][];
                /** @description null while nothing is said; gone when the floor changes hands. */
                word?: components["schemas"]["PrivateWord"] | null;
                /** @description Seen by staff, the hall concerned and the person; null while nobody is cued. */
                next?: components["schemas"]["FloorNext"] | null;
                /** @description True while nobody may ask for the floor. */
                isListClosed?: boolean;
                /** @description In the order in which they first spoke. */
                spoken?: components["schemas"]["SpokenTime"][];
                /** @description Since when the speaking time stands: a recess, or a clock that is held; null while it runs. */
                pausedAt?: components["schemas"]["Instant"] | null;
                /** @description Pauses that fell into the current speech so far, in milliseconds. */
                pausedMs?: number;
                /** @description Goes on when the commit is taken back; null once the floor has changed hands otherwise. */
                interrupted?: components["schemas"]["InterruptedSpeech"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "floor.queueMoved";
            /** @description Only in feeds, never in the log: the places of one's own requests are now these, by request. */
            data: {
                places: {
                    [key: string]: number;
                };
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.itemStarted";
            /** @description `speaker` is the item's, for those who follow the floor. */
            data: {
                itemId: string;
                speaker: components["schemas"]["Speaker"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.staged";
            data: {
                itemId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.unstaged";
            data: {
                itemId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.committed";
            /** @description The staged item became the current one. `startsAt`: when all pages switch, a little ahead; null: when it was recorded. */
            data: {
                itemId: string;
                speaker: components["schemas"]["Speaker"] | null;
                startsAt: components["schemas"]["Instant"] | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.takenBack";
            /** @description Back to what was before the last move, or what the item showed before. `speaker`: of the item that is on then. */
            data: {
                speaker: components["schemas"]["Speaker"] | null;
                /** @description `to`: the point that is shown again, null for none; or how many awardees are seen again. Absent for a move. */
                shown?: {
                    to: number | null;
                    /** @enum {string} */
                    what: "point" | "reveal";
                    itemId: string;
                };
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.pointShown";
            data: {
                itemId: string;
                point: number | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.itemAdded";
            data: {
                item: components["schemas"]["ItemPlan"];
                before: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.itemEdited";
            data: {
                itemId: string;
                patch: {
                    kind?: components["schemas"]["ItemKind"];
                    title?: string;
                    /** @description null: no time is planned, so nothing counts down. */
                    plannedMinutes?: number | null;
                    speaker?: components["schemas"]["Speaker"] | null;
                    points?: components["schemas"]["Point"][];
                    documentIds?: string[];
                };
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.itemMoved";
            data: {
                itemId: string;
                before: string | null;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.itemRemoved";
            data: {
                itemId: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.timeAdjusted";
            data: {
                itemId: string;
                plannedMinutes: number;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.clockPaused";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "agenda.clockResumed";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "meeting.edited";
            /** @description The head of the plan was changed; what is absent stays. */
            data: {
                patch: components["schemas"]["HeadPatch"];
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "meeting.started";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "meeting.recessed";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "meeting.resumed";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "meeting.adjourned";
            data: {
                [key: string]: unknown;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "meeting.sealKeyAnnounced";
            /** @description Another key than the one before; the first one is named by `meeting.created`. */
            data: {
                publicKey: string;
            };
            seq: number;
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "meeting.created";
            data: components["schemas"]["MeetingPlan"];
            seq: number;
            at: components["schemas"]["Instant"];
        };
        /** @description A command by its name. `commandId` is made by the sender: a repetition of it changes nothing. */
        Command: {
            commandId: string;
            /** @constant */
            type: "meeting.edit";
            data: {
                patch: {
                    title?: string;
                    organizer?: string | null;
                    startsAt?: string | number;
                    timeZone?: string;
                    /** @enum {string} */
                    locale?: "zh-CN" | "en";
                };
            };
        } | {
            commandId: string;
            /** @constant */
            type: "meeting.start";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "meeting.recess";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "meeting.resume";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "meeting.adjourn";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.advance";
            data: {
                from: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.goTo";
            data: {
                from: string | null;
                to: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.stage";
            data: {
                itemId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.unstage";
            data: {
                itemId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.commit";
            data: {
                itemId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.takeBack";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.showPoint";
            data: {
                itemId: string;
                point: number | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.adjustTime";
            data: {
                itemId: string;
                deltaMinutes: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.addItem";
            data: {
                item: {
                    id?: string;
                    /**
                     * @description Default: "other"
                     * @enum {string}
                     */
                    kind?: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                    title: string;
                    /** @description Default: null */
                    plannedMinutes?: number | null;
                    speaker?: {
                        name: string;
                        title?: string | null;
                        venueId?: string | null;
                        personId?: string | null;
                    } | null;
                    points?: {
                        title: string;
                        notes?: (string | string[]) | null;
                    }[];
                    /** @description Default: [] */
                    documentIds?: string[];
                    awardees?: {
                        /** @enum {string} */
                        kind: "collective" | "individual";
                        name: string;
                        unit?: string | null;
                        venueId?: string | null;
                    }[];
                    script?: string;
                };
                before?: (string | string[]) | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.editItem";
            data: {
                itemId: string;
                patch: {
                    /** @enum {string} */
                    kind?: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                    title?: string;
                    plannedMinutes?: number | null;
                    speaker?: {
                        name: string;
                        title?: string | null;
                        venueId?: string | null;
                        personId?: string | null;
                    } | null;
                    points?: {
                        title: string;
                        notes?: (string | string[]) | null;
                    }[];
                    documentIds?: string[];
                    awardees?: {
                        /** @enum {string} */
                        kind: "collective" | "individual";
                        name: string;
                        unit?: string | null;
                        venueId?: string | null;
                    }[];
                    script?: string;
                };
                from?: {
                    /** @enum {string} */
                    kind?: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                    title?: string;
                    plannedMinutes?: number | null;
                    speaker?: {
                        name: string;
                        title?: string | null;
                        venueId?: string | null;
                        personId?: string | null;
                    } | null;
                    points?: {
                        title: string;
                        notes?: (string | string[]) | null;
                    }[];
                    documentIds?: string[];
                    awardees?: {
                        /** @enum {string} */
                        kind: "collective" | "individual";
                        name: string;
                        unit?: string | null;
                        venueId?: string | null;
                    }[];
                    script?: string;
                };
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.moveItem";
            data: {
                itemId: string;
                before: (string | string[]) | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.removeItem";
            data: {
                itemId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.changeItems";
            data: {
                adds: {
                    item: {
                        id?: string;
                        /**
                         * @description Default: "other"
                         * @enum {string}
                         */
                        kind?: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                        title: string;
                        /** @description Default: null */
                        plannedMinutes?: number | null;
                        speaker?: {
                            name: string;
                            title?: string | null;
                            venueId?: string | null;
                            personId?: string | null;
                        } | null;
                        points?: {
                            title: string;
                            notes?: (string | string[]) | null;
                        }[];
                        /** @description Default: [] */
                        documentIds?: string[];
                        awardees?: {
                            /** @enum {string} */
                            kind: "collective" | "individual";
                            name: string;
                            unit?: string | null;
                            venueId?: string | null;
                        }[];
                        script?: string;
                    };
                    before?: (string | string[]) | null;
                }[];
                edits: {
                    itemId: string;
                    patch: {
                        /** @enum {string} */
                        kind?: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                        title?: string;
                        plannedMinutes?: number | null;
                        speaker?: {
                            name: string;
                            title?: string | null;
                            venueId?: string | null;
                            personId?: string | null;
                        } | null;
                        points?: {
                            title: string;
                            notes?: (string | string[]) | null;
                        }[];
                        documentIds?: string[];
                        awardees?: {
                            /** @enum {string} */
                            kind: "collective" | "individual";
                            name: string;
                            unit?: string | null;
                            venueId?: string | null;
                        }[];
                        script?: string;
                    };
                    from?: {
                        /** @enum {string} */
                        kind?: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                        title?: string;
                        plannedMinutes?: number | null;
                        speaker?: {
                            name: string;
                            title?: string | null;
                            venueId?: string | null;
                            personId?: string | null;
                        } | null;
                        points?: {
                            title: string;
                            notes?: (string | string[]) | null;
                        }[];
                        documentIds?: string[];
                        awardees?: {
                            /** @enum {string} */
                            kind: "collective" | "individual";
                            name: string;
                            unit?: string | null;
                            venueId?: string | null;
                        }[];
                        script?: string;
                    };
                }[];
                removes?: {
                    itemId: string;
                }[];
            };
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.pauseClock";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "agenda.resumeClock";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "floor.give";
            data: {
                speaker: {
                    name: string;
                    title?: string | null;
                    venueId?: string | null;
                    personId?: string | null;
                };
            };
        } | {
            commandId: string;
            /** @constant */
            type: "floor.release";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "floor.request";
            data: {
                venueId: string;
                personId?: string | null;
                topic?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "floor.grant";
            data: {
                requestId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "floor.decline";
            data: {
                requestId: string;
                reason?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "floor.tellSpeaker";
            data: {
                text: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "floor.withdraw";
            data: {
                requestId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "floor.cueNext";
            data: {
                requestId: string;
            } | {
                speaker: {
                    name: string;
                    title?: string | null;
                    venueId?: string | null;
                    personId?: string | null;
                };
            };
        } | {
            commandId: string;
            /** @constant */
            type: "floor.clearNext";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "floor.closeList";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "floor.openList";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "venues.add";
            data: {
                venue: {
                    id?: string;
                    /** @constant */
                    kind: "branch";
                    name: string;
                };
                before?: (string | string[]) | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "venues.edit";
            data: {
                venueId: string;
                patch: {
                    name?: string;
                };
            };
        } | {
            commandId: string;
            /** @constant */
            type: "venues.move";
            data: {
                venueId: string;
                before: (string | string[]) | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "venues.remove";
            data: {
                venueId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "venues.reportReadiness";
            data: {
                venueId: string;
                /** @enum {string} */
                check: "video" | "audio" | "network" | "seating";
                /** @enum {string} */
                status: "ok" | "problem";
                note?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "venues.setVideoDelay";
            data: {
                venueId: string;
                delayMs: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "venues.reportStage";
            data: {
                venueId: string;
                /** @enum {string} */
                stage: "rehearsal" | "watch" | "checkIn" | "seated";
                /** @enum {string} */
                status: "ok" | "problem";
                note?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "venues.withdrawStage";
            data: {
                venueId: string;
                /** @enum {string} */
                stage: "rehearsal" | "watch" | "checkIn" | "seated";
            };
        } | {
            commandId: string;
            /** @constant */
            type: "rollCall.open";
            data: {
                /** @enum {string} */
                mode?: "atOnce" | "inOrder";
            };
        } | {
            commandId: string;
            /** @constant */
            type: "rollCall.call";
            data: {
                venueId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "rollCall.answer";
            data: {
                venueId: string;
                heard: boolean;
                picture: boolean;
                sound: boolean;
                note?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "rollCall.close";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "screens.blank";
            data: {
                venueIds?: string[];
                on: boolean;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.add";
            data: {
                title: string;
                issuedBy?: string | null;
                mode?: ("readOut" | "inWriting" | "issue") | null;
                classification?: string | null;
                documentId?: string | null;
                itemId?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.edit";
            data: {
                documentId: string;
                patch: {
                    title?: string;
                    issuedBy?: string | null;
                    mode?: ("readOut" | "inWriting" | "issue") | null;
                    classification?: string | null;
                };
                from?: {
                    title?: string;
                    issuedBy?: string | null;
                    mode?: ("readOut" | "inWriting" | "issue") | null;
                    classification?: string | null;
                };
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.move";
            data: {
                documentId: string;
                itemId: string;
                before: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.remove";
            data: {
                documentId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.release";
            data: {
                documentId: string;
                venueIds?: string[] | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.withdraw";
            data: {
                documentId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.turnPage";
            data: {
                documentId: string;
                page: number;
                part?: number;
                of?: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.acknowledge";
            data: {
                documentId: string;
                venueId: string;
                /** @enum {string} */
                step: "received" | "downloaded" | "printed" | "communicated";
                version?: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "documents.acknowledgeRecall";
            data: {
                documentId: string;
                venueId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.checkIn";
            data: {
                personId: string;
                venueId: string;
                at?: number;
                reason?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.dismissClaim";
            data: {
                personId: string;
                venueId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.review";
            data: {
                personId: string;
                venueId: string;
                /** @enum {string} */
                outcome: "cleared" | "rejected";
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.undo";
            data: {
                personId: string;
                reason?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.excuse";
            data: {
                personId: string;
                reason: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.amend";
            data: {
                personId: string;
                at: number;
                reason: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.standIn";
            data: {
                personId: string;
                standInId: string;
                reason?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.leave";
            data: {
                personId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.return";
            data: {
                personId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.transfer";
            data: {
                personId: string;
                toVenueId: string;
                reason?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.transferHall";
            data: {
                fromVenueId: string;
                toVenueId: string;
                reason?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.returnHall";
            data: {
                venueId: string;
                reason?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.sign";
            data: {
                venueId: string;
                name?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "attendance.setRules";
            data: {
                /** @enum {string} */
                mode?: "link" | "operatorOnly" | "confirmed" | "rotating";
                /** @enum {string} */
                door?: "counts" | "surnames";
            };
        } | {
            commandId: string;
            /** @constant */
            type: "notices.send";
            data: {
                to: "all" | string[];
                text: string;
                /** @enum {string} */
                level: "info" | "urgent";
            };
        } | {
            commandId: string;
            /** @constant */
            type: "notices.withdraw";
            data: {
                noticeId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "notices.acknowledge";
            data: {
                noticeId: string;
                reply?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "notices.help";
            data: {
                venueId: string;
                text: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "notices.helpSeen";
            data: {
                helpCallId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "notices.handleHelp";
            data: {
                helpCallId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "ticker.show";
            data: {
                to: "all" | string[];
                text: string;
                from: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "ticker.clear";
            data: {
                tickerId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "commendation.reveal";
            data: {
                itemId: string;
                from: number;
                to: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "control.take";
            data: {
                name?: string | null;
                reason?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "control.request";
            data: {
                name?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "control.release";
            data: Record<string, never>;
        } | {
            commandId: string;
            /** @constant */
            type: "control.press";
            data: {
                /** @enum {string} */
                action: "start" | "next" | "previous" | "recess" | "resume" | "nextPoint" | "previousPoint" | "takeBack" | "addMinute" | "grantNext";
            };
        } | {
            commandId: string;
            /** @constant */
            type: "script.write";
            data: {
                itemId: string | null;
                text: string;
                from: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "edits.undo";
            data: {
                /** @constant */
                skip?: true;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "edits.redo";
            data: {
                /** @constant */
                skip?: true;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.add";
            data: {
                text: string;
                lead: string | null;
                point?: {
                    itemId: string;
                    point?: number | null;
                } | null;
                helpers?: string[];
                inCharge?: string | null;
                due?: (string | number) | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.addMany";
            data: {
                followUps: {
                    text: string;
                    lead: string | null;
                    point?: {
                        itemId: string;
                        point?: number | null;
                    } | null;
                    helpers?: string[];
                    inCharge?: string | null;
                    due?: (string | number) | null;
                }[];
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.edit";
            data: {
                followUpId: string;
                patch: {
                    text?: string;
                    point?: {
                        itemId: string;
                        point?: number | null;
                    } | null;
                    lead?: string | null;
                    helpers?: string[];
                    inCharge?: string | null;
                    due?: (string | number) | null;
                };
                from?: {
                    text?: string;
                    inCharge?: string | null;
                    lead?: string | null;
                    helpers?: string[];
                    due?: string | null;
                    point?: {
                        itemId: string;
                        point?: number | null;
                    } | null;
                };
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.import";
            data: {
                adds: {
                    text: string;
                    lead: string | null;
                    point?: {
                        itemId: string;
                        point?: number | null;
                    } | null;
                    helpers?: string[];
                    inCharge?: string | null;
                    due?: (string | number) | null;
                    report?: {
                        percent: number;
                        note?: string | null;
                    };
                    approvedBy?: string;
                }[];
                edits: {
                    followUpId: string;
                    patch?: {
                        text?: string;
                        point?: {
                            itemId: string;
                            point?: number | null;
                        } | null;
                        lead?: string | null;
                        helpers?: string[];
                        inCharge?: string | null;
                        due?: (string | number) | null;
                    };
                    from?: {
                        text?: string;
                        inCharge?: string | null;
                        lead?: string | null;
                        helpers?: string[];
                        due?: string | null;
                        point?: {
                            itemId: string;
                            point?: number | null;
                        } | null;
                    };
                    report?: {
                        percent: number;
                        note?: string | null;
                    };
                    approvedBy?: string;
                }[];
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.remove";
            data: {
                followUpId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.restore";
            data: {
                followUpId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.report";
            data: {
                followUpId: string;
                venueId: string;
                percent: number;
                note?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.reportOfUnit";
            data: {
                followUpId: string;
                percent: number;
                note?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.askExtension";
            data: {
                followUpId: string;
                venueId: string;
                /** Format: date */
                due: string;
                reason: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.grantExtension";
            data: {
                followUpId: string;
                /** Format: date */
                due?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.declineExtension";
            data: {
                followUpId: string;
                reason?: string | null;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.close";
            data: {
                followUpId: string;
                approvedBy: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "followUps.reopen";
            data: {
                followUpId: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.issue";
            data: {
                from: number;
                number?: string;
                /** Format: date */
                date?: string;
                copies?: string;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.submit";
            data: {
                from: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.attach";
            data: {
                attachments: ({
                    /** @enum {string} */
                    kind: "onLeave" | "tasks";
                } | {
                    /** @constant */
                    kind: "document";
                    documentId: string;
                })[];
                from: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.restore";
            data: {
                sections: {
                    section: string;
                    text: string | null;
                    isRemoved: boolean;
                    sources: number[] | null;
                    /** @enum {string} */
                    shape?: "heading" | "point" | "paragraph";
                }[];
                attachments: ({
                    /** @enum {string} */
                    kind: "onLeave" | "tasks";
                } | {
                    /** @constant */
                    kind: "document";
                    documentId: string;
                })[];
                from: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.edit";
            data: {
                section: string;
                text: string | null;
                from: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.add";
            data: {
                after: string | null;
                text: string;
                sources?: number[] | null;
                from: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.remove";
            data: {
                section: string;
                from: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.cite";
            data: {
                section: string;
                sources: number[] | null;
                from: number;
            };
        } | {
            commandId: string;
            /** @constant */
            type: "minutes.style";
            data: {
                section: string;
                /** @enum {string} */
                shape: "heading" | "point" | "paragraph";
                from: number;
            };
        };
        "Refusal.command.tooMany": {
            error: {
                /** @constant */
                code: "command.tooMany";
                retryAfterMs: number;
            };
        };
        "Refusal.command.failed": {
            error: {
                /** @constant */
                code: "command.failed";
                /** @description By which the server’s log names what happened. */
                reference: string;
            };
        };
        "Refusal.storage.full": {
            error: {
                /** @constant */
                code: "storage.full";
                outcome?: string;
                params?: unknown;
            };
        };
        "Refusal.storage.failed": {
            error: {
                /** @constant */
                code: "storage.failed";
                outcome?: string;
                params?: unknown;
            };
        };
        "Refusal.storage.damaged": {
            error: {
                /** @constant */
                code: "storage.damaged";
                seq?: number;
                params?: unknown;
            };
        };
        "Refusal.server.notReady": {
            error: {
                /** @constant */
                code: "server.notReady";
                reasons: ("draining" | "storage.away" | "storage.locked" | "storage.readOnly" | "storage.full" | "storage.damaged" | "storage.newer" | "queue.stuck" | "log.behind" | "log.other" | "clock.apart")[];
            };
        };
        "Refusal.access.unauthorised": {
            error: {
                /** @constant */
                code: "access.unauthorised";
            };
        };
        "Refusal.access.notFound": {
            error: {
                /** @constant */
                code: "access.notFound";
            };
        };
        Figures: {
            serverNow: components["schemas"]["Instant"];
            startedAt: components["schemas"]["Instant"];
            everyMs: number;
            sockets: {
                [key: string]: number;
            };
            venues: {
                there: number;
                behind: number;
            };
            lastBackupAt: components["schemas"]["Instant"] | null;
            happened: components["schemas"]["Happening"][];
            series: components["schemas"]["FigureSeries"];
        };
        Happening: {
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            what: "started" | "backup" | "limited" | "venueLost" | "venueBack";
            about: string;
            count: number;
        };
        FigureSeries: {
            at: components["schemas"]["Instant"][];
            loopMs: number[];
            commitMs: (number | null)[];
            feedMs: (number | null)[];
            drawnMs: (number | null)[];
            running: number[];
            waiting: number[];
            memoryMb: number[];
            sockets: number[];
            streams: number[];
            commands: number[];
            refused: number[];
            limited: number[];
        };
        "Refusal.access.forbidden": {
            error: {
                /** @constant */
                code: "access.forbidden";
            };
        };
        "Refusal.command.malformed": {
            error: {
                /** @constant */
                code: "command.malformed";
                /** @description The member that is wrong; `body` for the whole. */
                where: string;
            };
        };
        MeetingFigures: {
            serverNow: components["schemas"]["Instant"];
            startedAt: components["schemas"]["Instant"];
            everyMs: number;
            sockets: {
                [key: string]: number;
            };
            venues: {
                there: number;
                behind: number;
            };
            lastBackupAt: components["schemas"]["Instant"] | null;
            happened: components["schemas"]["Happening"][];
            series: components["schemas"]["NodeSeries"];
        };
        NodeSeries: {
            at: components["schemas"]["Instant"][];
            loopMs: number[];
            commitMs: (number | null)[];
            feedMs: (number | null)[];
            drawnMs: (number | null)[];
            running: number[];
            waiting: number[];
            memoryMb: number[];
        };
        Session: {
            meetingId: string | null;
            /** @enum {string} */
            role: "owner" | "organiser" | "moderator" | "controller" | "technician" | "operator" | "screen" | "speaker" | "attendee" | "observer";
            venueId?: string;
            personId?: string;
            /** @constant */
            isRemote?: true;
            onSiteUntil?: components["schemas"]["Instant"];
            accountId?: string;
            name?: string;
            linkId: string;
        };
        "Refusal.accounts.wrongPassword": {
            error: {
                /** @constant */
                code: "accounts.wrongPassword";
            };
        };
        "Refusal.access.origin": {
            error: {
                /** @constant */
                code: "access.origin";
            };
        };
        "Refusal.command.tooSlow": {
            error: {
                /** @constant */
                code: "command.tooSlow";
            };
        };
        "Refusal.command.tooLarge": {
            error: {
                /** @constant */
                code: "command.tooLarge";
            };
        };
        "Refusal.server.busy": {
            error: {
                /** @constant */
                code: "server.busy";
                retryAfterMs: number;
            };
        };
        "Refusal.accounts.providerAway": {
            error: {
                /** @constant */
                code: "accounts.providerAway";
            };
        };
        "Refusal.accounts.signInOver": {
            error: {
                /** @constant */
                code: "accounts.signInOver";
            };
        };
        "Refusal.accounts.providerRefused": {
            error: {
                /** @constant */
                code: "accounts.providerRefused";
            };
        };
        "Refusal.accounts.unknownSubject": {
            error: {
                /** @constant */
                code: "accounts.unknownSubject";
            };
        };
        PasswordLink: {
            accountId: string;
            url: string;
            until: components["schemas"]["Instant"];
        };
        "Refusal.accounts.nameTaken": {
            error: {
                /** @constant */
                code: "accounts.nameTaken";
            };
        };
        "Refusal.accounts.subjectTaken": {
            error: {
                /** @constant */
                code: "accounts.subjectTaken";
            };
        };
        Account: {
            accountId: string;
            name: string;
            /** @constant */
            role: "organiser";
            subject: string | null;
            hasPassword: boolean;
            createdAt: components["schemas"]["Instant"];
            linkUntil: components["schemas"]["Instant"] | null;
        };
        "Refusal.accounts.linkUsed": {
            error: {
                /** @constant */
                code: "accounts.linkUsed";
            };
        };
        MeetingFile: {
            title: string;
            organizer?: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @description Default: "Asia/Shanghai" */
            timeZone?: string;
            /**
             * @description Default: "zh-CN"
             * @enum {string}
             */
            locale?: "zh-CN" | "en";
            /** @description Default: false */
            rehearsal?: boolean;
            venues: {
                id: string;
                /** @enum {string} */
                kind: "main" | "branch";
                name: string;
                videoDelayMs?: number;
            }[];
            agenda: {
                id?: string;
                /**
                 * @description Default: "other"
                 * @enum {string}
                 */
                kind?: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                title: string;
                /** @description Default: null */
                plannedMinutes?: number | null;
                speaker?: {
                    name: string;
                    title?: string | null;
                    venueId?: string | null;
                    personId?: string | null;
                } | null;
                points?: {
                    title: string;
                    notes?: (string | string[]) | null;
                }[];
                /** @description Default: [] */
                documentIds?: string[];
                awardees?: {
                    /** @enum {string} */
                    kind: "collective" | "individual";
                    name: string;
                    unit?: string | null;
                    venueId?: string | null;
                }[];
                script?: string;
            }[];
            openingScript?: string;
            /** @description Default: [] */
            documents?: {
                id: string;
                title: string;
                issuedBy?: string | null;
                mode?: ("readOut" | "inWriting" | "issue") | null;
                classification?: string | null;
                file?: string | null;
            }[];
            people?: {
                id: string;
                name: string;
                unit?: string | null;
                title?: string | null;
                venueId: string;
                phone?: (string | number) | null;
                /**
                 * @description Default: "member"
                 * @enum {string}
                 */
                attends?: "member" | "listenIn" | "standIn";
                seat?: string | null;
            }[];
            /** @description Default: 30 */
            retentionDays?: number;
            /** @description Default: null */
            nameRetentionDays?: number | null;
        };
        MeetingFromTemplate: {
            template: string;
            title: string;
            startsAt: string | number;
            timeZone?: string;
        };
        MeetingFromMeeting: {
            cloneOf: string;
            title: string;
            startsAt: string | number;
            timeZone?: string;
            /** @description Default: ["agenda","venues","people","documents"] */
            take?: ("agenda" | "venues" | "people" | "documents")[];
        };
        FileIssue: {
            row?: number;
            path: string;
            code: string;
            params: {
                [key: string]: string | number;
            };
            message: string;
        };
        "Refusal.meetingFile.invalid": {
            error: {
                /** @constant */
                code: "meetingFile.invalid";
                issues: unknown[];
                more?: number;
            };
        };
        "Refusal.archive.invalid": {
            error: {
                /** @constant */
                code: "archive.invalid";
                issues: unknown[];
                more?: number;
            };
        };
        "Refusal.meeting.noTemplate": {
            error: {
                /** @constant */
                code: "meeting.noTemplate";
            };
        };
        MeetingNotice: {
            title: string;
            organizer: string;
            start: {
                day: string;
                time: string | null;
            } | null;
            main: string;
            branches: string[];
            items: {
                /** @enum {string} */
                kind: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                title: string;
                minutes: number | null;
                speaker: {
                    name: string;
                    title: string;
                } | null;
                points: string[];
            }[];
        };
        "Refusal.meeting.notWord": {
            error: {
                /** @constant */
                code: "meeting.notWord";
            };
        };
        "Refusal.meeting.wordLocked": {
            error: {
                /** @constant */
                code: "meeting.wordLocked";
            };
        };
        "Refusal.meeting.wordDamaged": {
            error: {
                /** @constant */
                code: "meeting.wordDamaged";
            };
        };
        "Refusal.meeting.notConfirmed": {
            error: {
                /** @constant */
                code: "meeting.notConfirmed";
            };
        };
        CommandDone: {
            /** @constant */
            ok: true;
            seq: number;
        };
        CommandRefused: {
            /** @constant */
            ok: false;
            /** @enum {string} */
            outcome?: "notDone" | "unknown";
            rejection: {
                code: string;
                params: {
                    [key: string]: string | number | null;
                };
            };
        };
        MeetingNow: {
            /** @enum {string} */
            status: "planned" | "live" | "recess" | "adjourned";
            item: {
                id: string;
                number: number;
                /** @enum {string} */
                kind: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                title: string;
                plannedMinutes: number | null;
                points: number;
            } | null;
            next: {
                id: string;
                number: number;
                /** @enum {string} */
                kind: "opening" | "communication" | "commendation" | "address" | "report" | "statement" | "discussion" | "break" | "closing" | "other";
                title: string;
                plannedMinutes: number | null;
                isStaged: boolean;
            } | null;
            /** @description Negative once the item is over time; null while nothing counts down. */
            remainingMs: number | null;
            endsAt: components["schemas"]["Instant"] | null;
            speaker: {
                name: string;
                title: string | null;
                venueId: string | null;
                since: components["schemas"]["Instant"];
            } | null;
            point: {
                number: number;
                of: number;
                title: string;
            } | null;
            counts: {
                expected: number;
                present: number;
                onLeave: number;
                absent: number;
                late: number;
            };
            notice: {
                id: string;
                text: string;
                /** @enum {string} */
                level: "info" | "urgent";
                at: components["schemas"]["Instant"];
            } | null;
            /** @description The desk that holds control; null for everybody but staff. */
            control: {
                name: string | null;
                since: components["schemas"]["Instant"];
                awaySince: components["schemas"]["Instant"] | null;
            } | null;
            /** @description Halls; those with a screen; those whose screens have all painted the newest state. null for those who are not told of devices. */
            screens: {
                venues: number;
                there: number;
                drawn: number;
            } | null;
            serverNow: components["schemas"]["Instant"];
        };
        Webhook: {
            webhookId: string;
            url: string;
            types: string[];
            createdAt: components["schemas"]["Instant"];
            /**
             * @description `dead`: given up after a day of failures, or after 410.
             * @enum {string}
             */
            status: "ok" | "failing" | "dead";
            /** @description Everything up to that event has been delivered, or was not asked for. */
            toldUpTo: number;
            /** @description In a row. */
            failures: number;
            lastTriedAt: components["schemas"]["Instant"] | null;
            /** @description A status of HTTP, `timeout`, `private`, or the code of the network; null after a good one. */
            lastFault: string | null;
            nextTryAt: components["schemas"]["Instant"] | null;
        };
        "Refusal.webhooks.tooMany": {
            error: {
                /** @constant */
                code: "webhooks.tooMany";
                max: number;
            };
        };
        "Refusal.webhooks.badUrl": {
            error: {
                /** @constant */
                code: "webhooks.badUrl";
            };
        };
        "Refusal.webhooks.privateTarget": {
            error: {
                /** @constant */
                code: "webhooks.privateTarget";
            };
        };
        "Refusal.webhooks.unknownType": {
            error: {
                /** @constant */
                code: "webhooks.unknownType";
                type: string;
            };
        };
        "Refusal.archive.bytesMissing": {
            error: {
                /** @constant */
                code: "archive.bytesMissing";
                params: {
                    /** @description Of the document. */
                    title: string;
                };
            };
        };
        "Refusal.archive.tooLarge": {
            error: {
                /** @constant */
                code: "archive.tooLarge";
                max: number;
            };
        };
        KnownLink: {
            linkId: string;
            /** @enum {string} */
            role: "owner" | "organiser" | "moderator" | "controller" | "technician" | "operator" | "screen" | "speaker" | "attendee" | "observer";
            venueId: string | null;
            personId?: string;
            revokedAt: components["schemas"]["Instant"] | null;
            lastOpenedAt: components["schemas"]["Instant"] | null;
            openPages: number;
        };
        IssuedLink: {
            /** @enum {string} */
            role: "owner" | "organiser" | "moderator" | "controller" | "technician" | "operator" | "screen" | "speaker" | "attendee" | "observer";
            venueId?: string;
            personId?: string;
            token: string;
            url: string;
            linkId: string;
        };
        RosterPerson: {
            id: string;
            name: string;
            unit: string;
            title: string;
            venueId: string;
            phoneMasked: string | null;
            /** @enum {string} */
            attends: "member" | "listenIn" | "standIn";
            seat: string;
            codeDigest?: string | null;
        };
        "Refusal.access.noSuchPerson": {
            error: {
                /** @constant */
                code: "access.noSuchPerson";
            };
        };
        "Refusal.checkIn.notOnePerson": {
            error: {
                /** @constant */
                code: "checkIn.notOnePerson";
            };
        };
        "Refusal.checkIn.nameRefused": {
            error: {
                /** @constant */
                code: "checkIn.nameRefused";
                retryAfterMs: number;
            };
        };
        OwnRecord: {
            id: string;
            name: string;
            unit: string;
            title: string;
            venueId: string;
            phoneMasked: string | null;
            /** @enum {string} */
            attends: "member" | "listenIn" | "standIn";
            seat: string;
            attendance: components["schemas"]["PersonAttendance"] | null;
            floorRequests: (components["schemas"]["FloorRequest"] | components["schemas"]["FloorOutcome"])[];
            arrival: {
                venueId: string;
                addressNet: string;
                at: components["schemas"]["Instant"];
            } | null;
            hasCard: boolean;
            noticeShownAt: components["schemas"]["Instant"] | null;
            kept: {
                phonesUntil: components["schemas"]["Instant"];
                namesUntil: components["schemas"]["Instant"] | null;
            } | null;
        };
        RosterFile: {
            people: {
                id: string;
                name: string;
                unit?: string | null;
                title?: string | null;
                venueId: string;
                phone?: (string | number) | null;
                /**
                 * @description Default: "member"
                 * @enum {string}
                 */
                attends?: "member" | "listenIn" | "standIn";
                seat?: string | null;
            }[];
        };
        "Refusal.attendance.stillListed": {
            error: {
                /** @constant */
                code: "attendance.stillListed";
                params: unknown;
                people: unknown[];
            };
        };
        "Refusal.roster.rehearsal": {
            error: {
                /** @constant */
                code: "roster.rehearsal";
                params?: unknown;
            };
        };
        "Refusal.roster.erased": {
            error: {
                /** @constant */
                code: "roster.erased";
                params: unknown;
            };
        };
        "Refusal.roster.invalid": {
            error: {
                /** @constant */
                code: "roster.invalid";
                issues: unknown[];
                more?: number;
            };
        };
        "Refusal.attendance.unknownPerson": {
            error: {
                /** @constant */
                code: "attendance.unknownPerson";
            };
        };
        "Refusal.roster.stale": {
            error: {
                /** @constant */
                code: "roster.stale";
                params: unknown;
            };
        };
        "Refusal.roster.noPhone": {
            error: {
                /** @constant */
                code: "roster.noPhone";
            };
        };
        "Refusal.import.stale": {
            error: {
                /** @constant */
                code: "import.stale";
                params?: unknown;
            };
        };
        "Refusal.import.tooMany": {
            error: {
                /** @constant */
                code: "import.tooMany";
                params: unknown;
            };
        };
        "Refusal.checkIn.noLink": {
            error: {
                /** @constant */
                code: "checkIn.noLink";
            };
        };
        VenueSession: {
            meetingId: string | null;
            /** @enum {string} */
            role: "owner" | "organiser" | "moderator" | "controller" | "technician" | "operator" | "screen" | "speaker" | "attendee" | "observer";
            venueId?: string;
            personId?: string;
            /** @constant */
            isRemote?: true;
            onSiteUntil?: components["schemas"]["Instant"];
            accountId?: string;
            name?: string;
            linkId: string;
            title: string;
            timeZone: string;
            venueName?: string;
            /** @enum {string} */
            mode: "link" | "operatorOnly" | "confirmed" | "rotating";
        };
        "Refusal.checkIn.codeUnknown": {
            error: {
                /** @constant */
                code: "checkIn.codeUnknown";
            };
        };
        "Refusal.checkIn.codeExpired": {
            error: {
                /** @constant */
                code: "checkIn.codeExpired";
                ageSeconds: number;
            };
        };
        "Refusal.checkIn.whoAreYou": {
            error: {
                /** @constant */
                code: "checkIn.whoAreYou";
            };
        };
        "Refusal.attendance.unknownVenue": {
            error: {
                /** @constant */
                code: "attendance.unknownVenue";
                venueId: string;
            };
        };
        "Refusal.attendance.ofOtherHall": {
            error: {
                /** @constant */
                code: "attendance.ofOtherHall";
                venueId: string;
                at: number | null;
            };
        };
        "Refusal.attendance.signed": {
            error: {
                /** @constant */
                code: "attendance.signed";
            };
        };
        "Refusal.attendance.meetingOver": {
            error: {
                /** @constant */
                code: "attendance.meetingOver";
            };
        };
        "Refusal.attendance.operatorOnly": {
            error: {
                /** @constant */
                code: "attendance.operatorOnly";
            };
        };
        "Refusal.attendance.codeNeeded": {
            error: {
                /** @constant */
                code: "attendance.codeNeeded";
            };
        };
        "Refusal.attendance.notYours": {
            error: {
                /** @constant */
                code: "attendance.notYours";
            };
        };
        "Refusal.checkIn.tooManyCards": {
            error: {
                /** @constant */
                code: "checkIn.tooManyCards";
                max: number;
            };
        };
        "Refusal.checkIn.codeOfOtherMeeting": {
            error: {
                /** @constant */
                code: "checkIn.codeOfOtherMeeting";
            };
        };
        "Refusal.checkIn.codeOfOtherHall": {
            error: {
                /** @constant */
                code: "checkIn.codeOfOtherHall";
                venueId: string;
            };
        };
        "Refusal.documents.tooLarge": {
            error: {
                /** @constant */
                code: "documents.tooLarge";
                max?: number;
            };
        };
        "Refusal.documents.wrongType": {
            error: {
                /** @constant */
                code: "documents.wrongType";
                allowed?: string[];
            };
        };
        "Refusal.documents.empty": {
            error: {
                /** @constant */
                code: "documents.empty";
            };
        };
        "Refusal.documents.damaged": {
            error: {
                /** @constant */
                code: "documents.damaged";
            };
        };
        "Refusal.documents.tooManyPixels": {
            error: {
                /** @constant */
                code: "documents.tooManyPixels";
            };
        };
        "Refusal.documents.wrongLength": {
            error: {
                /** @constant */
                code: "documents.wrongLength";
            };
        };
        "Refusal.documents.wrongHash": {
            error: {
                /** @constant */
                code: "documents.wrongHash";
            };
        };
        "Refusal.documents.uploadBusy": {
            error: {
                /** @constant */
                code: "documents.uploadBusy";
                retryAfterMs: number;
            };
        };
        "Refusal.documents.wrongOffset": {
            error: {
                /** @constant */
                code: "documents.wrongOffset";
                offset: number;
            };
        };
        "Refusal.documents.cannotMark": {
            error: {
                /** @constant */
                code: "documents.cannotMark";
            };
        };
        "Refusal.documents.tooLargeToMark": {
            error: {
                /** @constant */
                code: "documents.tooLargeToMark";
                maxBytes: number;
            };
        };
        "Refusal.documents.busy": {
            error: {
                /** @constant */
                code: "documents.busy";
                retryAfterMs: number;
            };
        };
        Import: {
            importId: string;
            /** @enum {string} */
            kind: "roster" | "agenda" | "awardees" | "followUps";
            fileName: string;
            bytes: number;
            encoding: ("utf-8" | "gb18030" | "utf-16le" | "utf-16be" | "big5") | null;
            sheets: {
                name: string;
                rows: number;
                isHidden: boolean;
            }[];
            sheet: string;
            headerRow: number;
            columns: {
                index: number;
                header: string;
                field: ("id" | "name" | "unit" | "title" | "venue" | "phone" | "attends" | "seat" | "number" | "kind" | "speaker" | "speakerTitle" | "minutes" | "startsAt" | "endsAt" | "points" | "documents" | "text" | "source" | "lead" | "helpers" | "inCharge" | "due" | "percent" | "note" | "approvedBy") | null;
                /** @constant */
                isHidden?: true;
            }[];
            counts: {
                fault: number;
                warning: number;
                changed: number;
                new: number;
                same: number;
                ignored: number;
            };
            notes: {
                code: string;
                message: string;
            }[];
            duplicates: ("keep" | "take" | "both") | null;
            /** @enum {string} */
            hiddenRows: "leave" | "take";
            halls: {
                [key: string]: string;
            };
            itemId: string | null;
            progress: number;
            rows: components["schemas"]["ImportRow"][];
        };
        ImportRow: {
            row: number;
            /** @enum {string} */
            state: "fault" | "warning" | "changed" | "new" | "same" | "ignored";
            values: {
                [key: string]: string;
            };
            changes: {
                /** @enum {string} */
                field: "id" | "name" | "unit" | "title" | "venue" | "phone" | "attends" | "seat" | "number" | "kind" | "speaker" | "speakerTitle" | "minutes" | "startsAt" | "endsAt" | "points" | "documents" | "text" | "source" | "lead" | "helpers" | "inCharge" | "due" | "percent" | "note" | "approvedBy";
                old: string;
                new: string;
            }[];
            issues: components["schemas"]["ImportIssue"][];
        };
        ImportIssue: {
            field: ("id" | "name" | "unit" | "title" | "venue" | "phone" | "attends" | "seat" | "number" | "kind" | "speaker" | "speakerTitle" | "minutes" | "startsAt" | "endsAt" | "points" | "documents" | "text" | "source" | "lead" | "helpers" | "inCharge" | "due" | "percent" | "note" | "approvedBy") | null;
            code: string;
            message: string;
            params: {
                [key: string]: string | number;
            };
            proposed?: string;
        };
        "Refusal.import.idTaken": {
            error: {
                /** @constant */
                code: "import.idTaken";
            };
        };
        "Refusal.import.password": {
            error: {
                /** @constant */
                code: "import.password";
                message: string;
            };
        };
        "Refusal.import.oldExcel": {
            error: {
                /** @constant */
                code: "import.oldExcel";
                message: string;
            };
        };
        "Refusal.import.notATable": {
            error: {
                /** @constant */
                code: "import.notATable";
                message: string;
            };
        };
        "Refusal.import.damaged": {
            error: {
                /** @constant */
                code: "import.damaged";
                message: string;
            };
        };
        "Refusal.import.tooLarge": {
            error: {
                /** @constant */
                code: "import.tooLarge";
                message: string;
            };
        };
        "Refusal.import.encoding": {
            error: {
                /** @constant */
                code: "import.encoding";
                message: string;
            };
        };
        ImportUnderWay: {
            importId: string;
            progress: number;
        };
        "Refusal.import.twoColumns": {
            error: {
                /** @constant */
                code: "import.twoColumns";
                message: string;
                field: string;
            };
        };
        "Refusal.import.failed": {
            error: {
                /** @constant */
                code: "import.failed";
            };
        };
        "Refusal.import.hasFaults": {
            error: {
                /** @constant */
                code: "import.hasFaults";
                count: number;
            };
        };
        "Refusal.import.noCommendation": {
            error: {
                /** @constant */
                code: "import.noCommendation";
            };
        };
        "Refusal.import.tooManyItems": {
            error: {
                /** @constant */
                code: "import.tooManyItems";
                params: unknown;
            };
        };
        "Refusal.import.tooManyAwardees": {
            error: {
                /** @constant */
                code: "import.tooManyAwardees";
                params: unknown;
            };
        };
        "Refusal.import.tooManyFollowUps": {
            error: {
                /** @constant */
                code: "import.tooManyFollowUps";
                params: unknown;
            };
        };
        "Refusal.import.refused": {
            error: {
                /** @constant */
                code: "import.refused";
                rejection: unknown;
            };
        };
        "Refusal.meeting.over": {
            error: {
                /** @constant */
                code: "meeting.over";
            };
        };
        "Refusal.papers.missingSign": {
            error: {
                /** @constant */
                code: "papers.missingSign";
                params: {
                    sign: string;
                    /** @description As `U+2A6A5`. */
                    codePoint: string;
                    /** @description Of the person or thing in whose data it stands, else the title of the paper. */
                    name: string;
                    field: string | null;
                };
            };
        };
        "Refusal.ledger.failed": {
            error: {
                /** @constant */
                code: "ledger.failed";
            };
        };
        "Refusal.ledger.busy": {
            error: {
                /** @constant */
                code: "ledger.busy";
                retryAfterMs: number;
            };
        };
        "Refusal.papers.failed": {
            error: {
                /** @constant */
                code: "papers.failed";
            };
        };
        "Refusal.papers.busy": {
            error: {
                /** @constant */
                code: "papers.busy";
                retryAfterMs: number;
            };
        };
        "Refusal.papers.noAddress": {
            error: {
                /** @constant */
                code: "papers.noAddress";
                params: {
                    /** @description Those that may be chosen, with spaces between. */
                    addresses: string;
                };
            };
        };
        "Refusal.papers.notHeld": {
            error: {
                /** @constant */
                code: "papers.notHeld";
            };
        };
        "Refusal.rehearsal.notPlanned": {
            error: {
                /** @constant */
                code: "rehearsal.notPlanned";
            };
        };
        "Refusal.rehearsal.notRunning": {
            error: {
                /** @constant */
                code: "rehearsal.notRunning";
            };
        };
        "Refusal.access.pairingOver": {
            error: {
                /** @constant */
                code: "access.pairingOver";
            };
        };
        WaitingScreen: {
            pairingId: string;
            sign: number;
            size: string | null;
            address: string;
            openedAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
        };
        PairedScreen: {
            pairingId: string;
            sign: number;
            size: string | null;
            address: string;
            openedAt: components["schemas"]["Instant"];
            venueId: string;
            linkId: string;
            pairedAt: components["schemas"]["Instant"];
            openPages: number;
        };
        "Refusal.seal.notAdjourned": {
            error: {
                /** @constant */
                code: "seal.notAdjourned";
            };
        };
        "Refusal.seal.noKey": {
            error: {
                /** @constant */
                code: "seal.noKey";
            };
        };
        "Refusal.seal.timestampTooLarge": {
            error: {
                /** @constant */
                code: "seal.timestampTooLarge";
                max: number;
            };
        };
        "Refusal.seal.notATimestamp": {
            error: {
                /** @constant */
                code: "seal.notATimestamp";
            };
        };
        "Refusal.seal.timestampRefused": {
            error: {
                /** @constant */
                code: "seal.timestampRefused";
            };
        };
        "Refusal.seal.otherTimestamp": {
            error: {
                /** @constant */
                code: "seal.otherTimestamp";
            };
        };
        Retention: {
            days: number;
            dueAt: components["schemas"]["Instant"];
            names: {
                days: number;
                dueAt: components["schemas"]["Instant"];
            } | null;
            erased: ("phones" | "people") | null;
        };
        "Refusal.roster.notConfirmed": {
            error: {
                /** @constant */
                code: "roster.notConfirmed";
            };
        };
        Backup: {
            name: string;
            bytes: number;
        };
        "Refusal.backup.otherTools": {
            error: {
                /** @constant */
                code: "backup.otherTools";
            };
        };
    };
    responses: never;
    parameters: {
        /** @description Names a desk of the moderators for the chair token. */
        desk: string;
        /** @description Which of several cookies is meant, by the id of its link. */
        session: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.notReady */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.notReady"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description `Bearer <METRICS_TOKEN>` */
                Authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    describeHttp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    describeSocket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asyncapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getFigures: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getMeetingFigures: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingFigures"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                } | {
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description access.unauthorised, accounts.wrongPassword */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"] | components["schemas"]["Refusal.accounts.wrongPassword"];
                };
            };
            /** @description access.origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        provider: {
                            host: string;
                            origin: string;
                        } | null;
                    };
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    beginSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description access.origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, accounts.providerAway */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.accounts.providerAway"];
                };
            };
        };
    };
    finishSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    query: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description accounts.signInOver, accounts.providerRefused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.accounts.signInOver"] | components["schemas"]["Refusal.accounts.providerRefused"];
                };
            };
            /** @description access.origin, accounts.unknownSubject */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.accounts.unknownSubject"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, accounts.providerAway */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.accounts.providerAway"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: components["schemas"]["Account"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    makeAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @constant */
                    role: "organiser";
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description accounts.nameTaken, accounts.subjectTaken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.accounts.nameTaken"] | components["schemas"]["Refusal.accounts.subjectTaken"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    renewPasswordLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listUnknownSubjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unknown: {
                            subject: string;
                            name: string;
                            at: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    setAccountSubject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string | null;
                };
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description accounts.subjectTaken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.accounts.subjectTaken"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    signOutAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description accounts.linkUsed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.accounts.linkUsed"];
                };
            };
            /** @description access.origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    old: string;
                    new: string;
                };
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden, accounts.wrongPassword */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"] | components["schemas"]["Refusal.accounts.wrongPassword"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    signOutElsewhere: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                bin?: "0" | "1";
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetings: {
                            meetingId: string;
                            title: string;
                            startsAt: components["schemas"]["Instant"];
                            timeZone: string;
                            /** @enum {string} */
                            status: "planned" | "live" | "recess" | "adjourned";
                            organizer?: string | null;
                            venueNames?: string[];
                            figures?: {
                                venues: number;
                                items: number;
                                plannedMinutes: number | null;
                                expected: number;
                                present: number;
                                startedAt: components["schemas"]["Instant"] | null;
                                endedAt: components["schemas"]["Instant"] | null;
                                item: {
                                    number: number;
                                    title: string;
                                } | null;
                                open: number;
                                followUps: number;
                                isIssued: boolean;
                                onTheDay: number;
                                isNotHeld: boolean;
                            };
                            toDos?: {
                                /** @enum {string} */
                                what: "postpone" | "missing" | "rehearsal" | "minutes" | "ledger" | "followUpsOverdue" | "followUpsWaiting";
                                count: number;
                                due: string | null;
                                first: {
                                    what: string;
                                    /** @enum {string} */
                                    part: "meeting" | "agenda" | "venues" | "people" | "documents" | "links" | "checks";
                                    row: string | null;
                                } | null;
                            }[];
                            deletedAt?: components["schemas"]["Instant"];
                            removedAt?: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    createMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingFile"] | components["schemas"]["MeetingFromTemplate"] | components["schemas"]["MeetingFromMeeting"];
                "application/yaml": components["schemas"]["MeetingFile"] | components["schemas"]["MeetingFromTemplate"] | components["schemas"]["MeetingFromMeeting"];
                "application/x-yaml": components["schemas"]["MeetingFile"] | components["schemas"]["MeetingFromTemplate"] | components["schemas"]["MeetingFromMeeting"];
                "text/yaml": components["schemas"]["MeetingFile"] | components["schemas"]["MeetingFromTemplate"] | components["schemas"]["MeetingFromMeeting"];
                "application/zip": unknown;
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        links: {
                            /** @enum {string} */
                            role: "owner" | "organiser" | "moderator" | "controller" | "technician" | "operator" | "screen" | "speaker" | "attendee" | "observer";
                            venueId?: string;
                            personId?: string;
                            token: string;
                            url: string;
                            linkId: string;
                        }[];
                        warnings: components["schemas"]["FileIssue"][];
                        retention: {
                            days: number;
                            phonesErasedAt: components["schemas"]["Instant"];
                            nameDays: number | null;
                            namesErasedAt: components["schemas"]["Instant"] | null;
                        };
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, meetingFile.invalid, archive.invalid, meeting.noTemplate */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.meetingFile.invalid"] | components["schemas"]["Refusal.archive.invalid"] | components["schemas"]["Refusal.meeting.noTemplate"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    readMeetingNotice: {
        parameters: {
            query?: {
                timeZone?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingNotice"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, meeting.notWord, meeting.wordLocked, meeting.wordDamaged */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.meeting.notWord"] | components["schemas"]["Refusal.meeting.wordLocked"] | components["schemas"]["Refusal.meeting.wordDamaged"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        templates: {
                            template: string;
                            title: string;
                            locale: string;
                            items: number;
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    deleteMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirm: string;
                };
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, meeting.notConfirmed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.meeting.notConfirmed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    restoreMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        epoch: string;
                        seq: number;
                        state: components["schemas"]["MeetingState"];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        epoch: string;
                        after: number;
                        upTo: number;
                        events: components["schemas"]["MeetingEvent"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    sendCommand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getNow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the last answer. */
                "If-None-Match"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingNow"];
                };
            };
            /** @description Done; no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressNext: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressPrevious: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressRecess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressNextPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressPreviousPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressTakeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressAddMinute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pressGrantNext: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own. */
                "Idempotency-Key"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandDone"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Refused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description Refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRefused"] | components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                epoch?: string;
            };
            header?: {
                /** @description The sequence number up to which the caller knows; browsers send it by themselves. */
                "Last-Event-ID"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhooks: components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    /** @description `agenda.itemStarted`, `agenda.*` or `*`. */
                    types: string[];
                    secret: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description webhooks.tooMany */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.webhooks.tooMany"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, webhooks.badUrl, webhooks.privateTarget, webhooks.unknownType */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.webhooks.badUrl"] | components["schemas"]["Refusal.webhooks.privateTarget"] | components["schemas"]["Refusal.webhooks.unknownType"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    removeWebhookAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                };
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getArchive: {
        parameters: {
            query?: {
                roster?: "0" | "1";
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description archive.bytesMissing, archive.tooLarge */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.archive.bytesMissing"] | components["schemas"]["Refusal.archive.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        links: components["schemas"]["KnownLink"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    issueLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "organiser" | "moderator" | "controller" | "technician" | "operator" | "screen" | "speaker" | "attendee" | "observer";
                    venueId?: string;
                    personId?: string;
                    replaces?: boolean;
                };
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedLink"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    revokeLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getRoster: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        people: components["schemas"]["RosterPerson"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    replaceRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterFile"];
                "application/yaml": components["schemas"]["RosterFile"];
                "application/x-yaml": components["schemas"]["RosterFile"];
                "text/yaml": components["schemas"]["RosterFile"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        people: number;
                        added: number;
                        removed: number;
                        moved: number;
                        warnings: components["schemas"]["FileIssue"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description attendance.stillListed, roster.rehearsal, roster.erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.attendance.stillListed"] | components["schemas"]["Refusal.roster.rehearsal"] | components["schemas"]["Refusal.roster.erased"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, roster.invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.roster.invalid"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    findPeopleByPhone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personIds: string[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    identifyPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    phoneTail: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound, access.noSuchPerson */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"] | components["schemas"]["Refusal.access.noSuchPerson"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description checkIn.notOnePerson */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.checkIn.notOnePerson"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany, checkIn.nameRefused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"] | components["schemas"]["Refusal.checkIn.nameRefused"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getOwnRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: components["schemas"]["OwnRecord"] | null;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    unit?: string | null;
                    title?: string | null;
                    venueId: string;
                    phone?: (string | number) | null;
                    /**
                     * @description Default: "member"
                     * @enum {string}
                     */
                    attends?: "member" | "listenIn" | "standIn";
                    seat?: string | null;
                    commandId?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                        version: number;
                        warnings: components["schemas"]["FileIssue"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description attendance.stillListed, roster.rehearsal, roster.erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.attendance.stillListed"] | components["schemas"]["Refusal.roster.rehearsal"] | components["schemas"]["Refusal.roster.erased"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    editPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personIds: string[];
                    patch: {
                        name?: string;
                        unit?: string | null;
                        title?: string | null;
                        venueId?: string;
                        phone?: (string | number) | null;
                        seat?: string | null;
                        /** @enum {string} */
                        attends?: "member" | "listenIn" | "standIn";
                    };
                    from?: number;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        warnings: components["schemas"]["FileIssue"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound, attendance.unknownPerson */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"] | components["schemas"]["Refusal.attendance.unknownPerson"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description roster.stale, attendance.stillListed, roster.rehearsal, roster.erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.roster.stale"] | components["schemas"]["Refusal.attendance.stillListed"] | components["schemas"]["Refusal.roster.rehearsal"] | components["schemas"]["Refusal.roster.erased"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    removePerson: {
        parameters: {
            query?: {
                from?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound, attendance.unknownPerson */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"] | components["schemas"]["Refusal.attendance.unknownPerson"];
                };
            };
            /** @description roster.stale, attendance.stillListed, roster.rehearsal, roster.erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.roster.stale"] | components["schemas"]["Refusal.attendance.stillListed"] | components["schemas"]["Refusal.roster.rehearsal"] | components["schemas"]["Refusal.roster.erased"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    editPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    patch: {
                        name?: string;
                        unit?: string | null;
                        title?: string | null;
                        venueId?: string;
                        phone?: (string | number) | null;
                        seat?: string | null;
                        /** @enum {string} */
                        attends?: "member" | "listenIn" | "standIn";
                    };
                    from?: number;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        warnings: components["schemas"]["FileIssue"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound, attendance.unknownPerson */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"] | components["schemas"]["Refusal.attendance.unknownPerson"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description roster.stale, attendance.stillListed, roster.rehearsal, roster.erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.roster.stale"] | components["schemas"]["Refusal.attendance.stillListed"] | components["schemas"]["Refusal.roster.rehearsal"] | components["schemas"]["Refusal.roster.erased"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    removePeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personIds: string[];
                    from?: number;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound, attendance.unknownPerson */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"] | components["schemas"]["Refusal.attendance.unknownPerson"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description roster.stale, attendance.stillListed, roster.rehearsal, roster.erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.roster.stale"] | components["schemas"]["Refusal.attendance.stillListed"] | components["schemas"]["Refusal.roster.rehearsal"] | components["schemas"]["Refusal.roster.erased"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    revealPhone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        phone: string;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound, attendance.unknownPerson, roster.noPhone */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"] | components["schemas"]["Refusal.attendance.unknownPerson"] | components["schemas"]["Refusal.roster.noPhone"];
                };
            };
            /** @description roster.rehearsal */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.roster.rehearsal"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getLibrary: {
        parameters: {
            query?: {
                search?: string;
                unit?: string;
                from?: number;
                limit?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        totalUnits: number;
                        units: {
                            unit: string;
                            venueName: string;
                            isMain: boolean;
                            people: number;
                        }[];
                        people: {
                            name: string;
                            unit: string;
                            title: string;
                            /** @enum {string} */
                            attends: "member" | "listenIn" | "standIn";
                            venueName: string;
                            isMain: boolean;
                            meetingId: string;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    addPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commandId: string;
                    people: {
                        name: string;
                        unit?: string | null;
                        title?: string | null;
                        venueId: string;
                        phone?: (string | number) | null;
                        /**
                         * @description Default: "member"
                         * @enum {string}
                         */
                        attends?: "member" | "listenIn" | "standIn";
                        seat?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        added: number;
                        warnings: components["schemas"]["FileIssue"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description import.stale, import.tooMany, roster.rehearsal, roster.erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.import.stale"] | components["schemas"]["Refusal.import.tooMany"] | components["schemas"]["Refusal.roster.rehearsal"] | components["schemas"]["Refusal.roster.erased"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getVenueCode: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        validFromMs: components["schemas"]["Instant"];
                        nextAtMs: components["schemas"]["Instant"];
                        serverNow: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description checkIn.noLink */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.checkIn.noLink"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    bringCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    meetingId: string;
                    venueId: string;
                    code: string;
                } | {
                    meetingId: string;
                    personalCode: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueSession"];
                };
            };
            /** @description access.origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"];
                };
            };
            /** @description checkIn.codeUnknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.checkIn.codeUnknown"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description checkIn.codeExpired, checkIn.noLink */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.checkIn.codeExpired"] | components["schemas"]["Refusal.checkIn.noLink"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    arrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: {
                        /** @constant */
                        self: true;
                    } | {
                        personalCode: string;
                    } | {
                        name: string;
                        phoneTail: string;
                    };
                    device: string;
                    /** @constant */
                    isTold?: true;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                        /** @enum {string} */
                        outcome: "present" | "claimed";
                        at: components["schemas"]["Instant"];
                        venueId: string;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound, access.noSuchPerson, checkIn.codeUnknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"] | components["schemas"]["Refusal.access.noSuchPerson"] | components["schemas"]["Refusal.checkIn.codeUnknown"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description checkIn.whoAreYou, checkIn.notOnePerson, attendance.unknownPerson, attendance.unknownVenue, attendance.ofOtherHall, attendance.signed, attendance.meetingOver, attendance.operatorOnly, attendance.codeNeeded, attendance.notYours */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.checkIn.whoAreYou"] | components["schemas"]["Refusal.checkIn.notOnePerson"] | components["schemas"]["Refusal.attendance.unknownPerson"] | components["schemas"]["Refusal.attendance.unknownVenue"] | components["schemas"]["Refusal.attendance.ofOtherHall"] | components["schemas"]["Refusal.attendance.signed"] | components["schemas"]["Refusal.attendance.meetingOver"] | components["schemas"]["Refusal.attendance.operatorOnly"] | components["schemas"]["Refusal.attendance.codeNeeded"] | components["schemas"]["Refusal.attendance.notYours"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany, checkIn.nameRefused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"] | components["schemas"]["Refusal.checkIn.nameRefused"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listLatestArrivals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        arrivals: {
                            surname: string;
                            title: string;
                            at: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    issueCards: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    venueId?: string;
                    personIds?: string[];
                } | null;
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes: {
                            personId: string;
                            name: string;
                            venueId: string;
                            code: string;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description checkIn.tooManyCards */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.checkIn.tooManyCards"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    revokeCards: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    venueId?: string;
                    personIds?: string[];
                } | null;
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    readCard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    venueId?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                        venueId: string;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound, checkIn.codeUnknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"] | components["schemas"]["Refusal.checkIn.codeUnknown"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description checkIn.codeOfOtherMeeting, checkIn.codeOfOtherHall */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.checkIn.codeOfOtherMeeting"] | components["schemas"]["Refusal.checkIn.codeOfOtherHall"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: {
                /** @description One range of bytes. */
                Range?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                };
            };
            /** @description The bytes. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description Done; no content. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    storeDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Hex; other bytes are refused with `documents.wrongHash`. */
                "X-Content-SHA256"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": unknown;
                "image/png": unknown;
                "image/jpeg": unknown;
                "image/webp": unknown;
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentId: string;
                        sha256: string;
                        bytes: number;
                        pages?: number;
                        faults: {
                            page?: number;
                            /** @enum {string} */
                            code: "documents.needsPassword" | "documents.unreadablePage" | "documents.notLookedThrough";
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge, documents.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"] | components["schemas"]["Refusal.documents.tooLarge"];
                };
            };
            /** @description documents.wrongType */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.documents.wrongType"];
                };
            };
            /** @description command.malformed, documents.empty, documents.wrongType, documents.damaged, documents.tooManyPixels, documents.wrongLength, documents.wrongHash */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.documents.empty"] | components["schemas"]["Refusal.documents.wrongType"] | components["schemas"]["Refusal.documents.damaged"] | components["schemas"]["Refusal.documents.tooManyPixels"] | components["schemas"]["Refusal.documents.wrongLength"] | components["schemas"]["Refusal.documents.wrongHash"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, documents.uploadBusy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.documents.uploadBusy"];
                };
            };
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bytes: number;
                    sha256: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploadId: string;
                        offset: number;
                        maxPartBytes: number;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge, documents.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"] | components["schemas"]["Refusal.documents.tooLarge"];
                };
            };
            /** @description command.malformed, documents.empty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.documents.empty"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, documents.uploadBusy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.documents.uploadBusy"];
                };
            };
        };
    };
    uploadedSoFar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploadId: string;
                        offset: number;
                        bytes: number;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    sendPart: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many bytes came before; another number is 409 with the right one. */
                "Upload-Offset"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": unknown;
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentId: string;
                        sha256: string;
                        bytes: number;
                        pages?: number;
                        faults: {
                            page?: number;
                            /** @enum {string} */
                            code: "documents.needsPassword" | "documents.unreadablePage" | "documents.notLookedThrough";
                        }[];
                    };
                };
            };
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description documents.wrongOffset */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.documents.wrongOffset"];
                };
            };
            /** @description command.tooLarge, documents.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"] | components["schemas"]["Refusal.documents.tooLarge"];
                };
            };
            /** @description command.malformed, documents.empty, documents.wrongType, documents.damaged, documents.tooManyPixels, documents.wrongLength, documents.wrongHash */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.documents.empty"] | components["schemas"]["Refusal.documents.wrongType"] | components["schemas"]["Refusal.documents.damaged"] | components["schemas"]["Refusal.documents.tooManyPixels"] | components["schemas"]["Refusal.documents.wrongLength"] | components["schemas"]["Refusal.documents.wrongHash"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, documents.uploadBusy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.documents.uploadBusy"];
                };
            };
        };
    };
    uploadedSoFarOfDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                documentId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploadId: string;
                        offset: number;
                        bytes: number;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    sendPartOfDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many bytes came before; another number is 409 with the right one. */
                "Upload-Offset"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                documentId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": unknown;
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentId: string;
                        sha256: string;
                        bytes: number;
                        pages?: number;
                        faults: {
                            page?: number;
                            /** @enum {string} */
                            code: "documents.needsPassword" | "documents.unreadablePage" | "documents.notLookedThrough";
                        }[];
                    };
                };
            };
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description documents.wrongOffset */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.documents.wrongOffset"];
                };
            };
            /** @description command.tooLarge, documents.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"] | components["schemas"]["Refusal.documents.tooLarge"];
                };
            };
            /** @description command.malformed, documents.empty, documents.wrongType, documents.damaged, documents.tooManyPixels, documents.wrongLength, documents.wrongHash */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.documents.empty"] | components["schemas"]["Refusal.documents.wrongType"] | components["schemas"]["Refusal.documents.damaged"] | components["schemas"]["Refusal.documents.tooManyPixels"] | components["schemas"]["Refusal.documents.wrongLength"] | components["schemas"]["Refusal.documents.wrongHash"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, documents.uploadBusy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.documents.uploadBusy"];
                };
            };
        };
    };
    readSealedDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    copyDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description documents.cannotMark, documents.tooLargeToMark */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.documents.cannotMark"] | components["schemas"]["Refusal.documents.tooLargeToMark"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, documents.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.documents.busy"];
                };
            };
        };
    };
    beginImport: {
        parameters: {
            query?: {
                kind?: "roster" | "agenda" | "awardees" | "followUps";
                encoding?: "utf-8" | "gb18030" | "utf-16le" | "utf-16be" | "big5";
                importId?: string;
            };
            header?: {
                /** @description The name of the file, percent-encoded. */
                "X-File-Name"?: string;
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description import.idTaken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.import.idTaken"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, import.password, import.oldExcel, import.notATable, import.damaged, import.tooLarge, import.encoding */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.import.password"] | components["schemas"]["Refusal.import.oldExcel"] | components["schemas"]["Refusal.import.notATable"] | components["schemas"]["Refusal.import.damaged"] | components["schemas"]["Refusal.import.tooLarge"] | components["schemas"]["Refusal.import.encoding"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"] | components["schemas"]["ImportUnderWay"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    changeImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sheet?: string;
                    headerRow?: number;
                    /** @enum {string} */
                    encoding?: "utf-8" | "gb18030" | "utf-16le" | "utf-16be" | "big5";
                    columns?: {
                        index: number;
                        field: ("id" | "name" | "unit" | "title" | "venue" | "phone" | "attends" | "seat" | "number" | "kind" | "speaker" | "speakerTitle" | "minutes" | "startsAt" | "endsAt" | "points" | "documents" | "text" | "source" | "lead" | "helpers" | "inCharge" | "due" | "percent" | "note" | "approvedBy") | null;
                    }[];
                    duplicates?: ("keep" | "take" | "both") | null;
                    /** @enum {string} */
                    hiddenRows?: "leave" | "take";
                    halls?: {
                        [key: string]: string;
                    };
                    itemId?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, import.password, import.oldExcel, import.notATable, import.damaged, import.tooLarge, import.encoding, import.twoColumns */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.import.password"] | components["schemas"]["Refusal.import.oldExcel"] | components["schemas"]["Refusal.import.notATable"] | components["schemas"]["Refusal.import.damaged"] | components["schemas"]["Refusal.import.tooLarge"] | components["schemas"]["Refusal.import.encoding"] | components["schemas"]["Refusal.import.twoColumns"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    getImportRows: {
        parameters: {
            query?: {
                state?: "fault" | "warning" | "changed" | "new" | "same" | "ignored";
                from?: number;
                limit?: number;
                order?: "sheet" | "trouble";
                find?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        from: number;
                        rows: components["schemas"]["ImportRow"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getImportFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, import.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.import.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    rows: "all" | "good";
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        changed: number;
                        skipped: number;
                        version: number;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description import.hasFaults, import.stale, import.tooMany, import.noCommendation, import.tooManyItems, import.tooManyAwardees, import.tooManyFollowUps, import.refused, attendance.stillListed, roster.rehearsal, roster.erased, meeting.over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.import.hasFaults"] | components["schemas"]["Refusal.import.stale"] | components["schemas"]["Refusal.import.tooMany"] | components["schemas"]["Refusal.import.noCommendation"] | components["schemas"]["Refusal.import.tooManyItems"] | components["schemas"]["Refusal.import.tooManyAwardees"] | components["schemas"]["Refusal.import.tooManyFollowUps"] | components["schemas"]["Refusal.import.refused"] | components["schemas"]["Refusal.attendance.stillListed"] | components["schemas"]["Refusal.roster.rehearsal"] | components["schemas"]["Refusal.roster.erased"] | components["schemas"]["Refusal.meeting.over"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, server.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.server.busy"];
                };
            };
        };
    };
    getLedgerWorkbook: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, ledger.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.ledger.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, ledger.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.ledger.busy"];
                };
            };
        };
    };
    getLedgerSheet: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, ledger.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.ledger.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, ledger.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.ledger.busy"];
                };
            };
        };
    };
    getPack: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getCards: {
        parameters: {
            query?: {
                venueId?: string;
                base?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed, papers.missingSign, papers.noAddress */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"] | components["schemas"]["Refusal.papers.noAddress"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    issueCardSheets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    venueId?: string;
                    personIds?: string[];
                    base?: string;
                };
            };
        };
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description checkIn.tooManyCards */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.checkIn.tooManyCards"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, papers.missingSign, papers.noAddress */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"] | components["schemas"]["Refusal.papers.noAddress"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    issueHallSheets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    venueIds?: string[];
                    /** @description Default: ["screen","operator","attendee"] */
                    roles?: ("operator" | "screen" | "speaker" | "attendee")[];
                    /** @description Default: false */
                    isReplacing?: boolean;
                    base?: string;
                };
            };
        };
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed, papers.missingSign, papers.noAddress */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"] | components["schemas"]["Refusal.papers.noAddress"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    listPaperAddresses: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addresses: string[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listFaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faces: {
                            /** @enum {string} */
                            role: "title" | "body" | "sans" | "kai" | "latin";
                            name: string;
                            file: string;
                            /** @enum {string} */
                            from: "site" | "program";
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getRollCallSheet: {
        parameters: {
            query?: {
                number?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getReadinessSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getNoticeText: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getNoticeWordFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getReceiptsSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getLastEdit: {
        parameters: {
            query?: {
                place?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by: {
                            /** @enum {string} */
                            role: "owner" | "organiser" | "moderator" | "controller" | "technician" | "operator" | "screen" | "speaker" | "attendee" | "observer";
                            name: string | null;
                            seq: number;
                        } | null;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listPapers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        papers: {
                            /** @enum {string} */
                            kind: "minutes" | "record" | "attendance" | "communication" | "followUp";
                            version: number;
                            issuedAt: number | null;
                            sha256: string | null;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getMinutes: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        /** @enum {string} */
                        status: "draft" | "issued";
                        sections: {
                            id: string;
                            /** @enum {string} */
                            shape: "heading" | "point" | "paragraph" | "list";
                            number: string;
                            heading: string | null;
                            label: string | null;
                            text: string;
                            isEdited: boolean;
                            drafted: string | null;
                            isCited: boolean;
                            isRemoved: boolean;
                            revision: number;
                            sources: number[];
                        }[];
                        told: {
                            time: string;
                            text: string;
                            seqs: number[];
                        }[];
                        history: {
                            revision: number;
                            at: components["schemas"]["Instant"];
                            by: string;
                            section: string;
                            text: string | null;
                            isRemoved: boolean;
                            isCitation: boolean;
                            isStyle: boolean;
                        }[];
                        drafts: {
                            draft: number;
                            revision: number;
                            at: components["schemas"]["Instant"];
                            by: string;
                            changes: number;
                        }[];
                        attachments: {
                            /** @enum {string} */
                            kind: "onLeave" | "tasks" | "document";
                            documentId: string | null;
                            title: string;
                            count: number | null;
                        }[];
                        issued: {
                            version: number;
                            at: components["schemas"]["Instant"];
                            sha256: string;
                            word: string;
                            number: string | null;
                            date: string | null;
                            copies: string | null;
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getMinutesPaper: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getRecord: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getAttendancePaper: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, ledger.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.ledger.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, ledger.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.ledger.busy"];
                };
            };
        };
    };
    getCommunicationPaper: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getMinutesInWord: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getRecordInWord: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getAttendanceInWord: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, ledger.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.ledger.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, ledger.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.ledger.busy"];
                };
            };
        };
    };
    getCommunicationInWord: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    checkPaper: {
        parameters: {
            query?: {
                seq?: number;
                head?: string;
            };
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: components["schemas"]["Instant"];
                        papers: {
                            /** @enum {string} */
                            kind: "minutes" | "record" | "attendance" | "communication" | "followUp";
                            /** @enum {string} */
                            form: "pdf" | "docx";
                            version: number;
                            issuedAt: components["schemas"]["Instant"];
                            sha256: string;
                        }[];
                    };
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listFollowUps: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                        today: string;
                        counts: {
                            done: number;
                            overdue: number;
                            unassigned: number;
                            dueSoon: number;
                            open: number;
                            asked: number;
                        };
                        followUps: {
                            id: string;
                            number: number;
                            text: {
                                revision: string;
                                text: string | null;
                            };
                            source: {
                                itemId: string;
                                point: number | null;
                            } | null;
                            lead: string | null;
                            helpers: string[];
                            seen: {
                                lead: string | null;
                                helpers: string[];
                            };
                            inCharge: {
                                revision: string;
                                text: string | null;
                            } | null;
                            due: string | null;
                            percent: number;
                            /** @enum {string} */
                            standing: "done" | "overdue" | "unassigned" | "dueSoon" | "open";
                            reports: {
                                venueId: string | null;
                                percent: number;
                                note: {
                                    revision: string;
                                    text: string | null;
                                } | null;
                                at: components["schemas"]["Instant"];
                            }[];
                            extension: {
                                venueId: string;
                                due: string;
                                reason: {
                                    revision: string;
                                    text: string | null;
                                };
                                at: components["schemas"]["Instant"];
                            } | null;
                            answer: {
                                isGranted: boolean;
                                reason: {
                                    revision: string;
                                    text: string | null;
                                } | null;
                                at: components["schemas"]["Instant"];
                            } | null;
                            closed: {
                                approvedBy: {
                                    revision: string;
                                    text: string | null;
                                };
                                at: components["schemas"]["Instant"];
                            } | null;
                        }[];
                        removed: {
                            id: string;
                            number: number;
                            text: {
                                revision: string;
                                text: string | null;
                            };
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getFollowUpHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                followUpId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        steps: {
                            seq: number;
                            at: components["schemas"]["Instant"];
                            /** @enum {string} */
                            act: "added" | "edited" | "removed" | "restored" | "reported" | "extensionAsked" | "extensionGranted" | "extensionDeclined" | "closed" | "reopened" | "imported";
                            by: {
                                role: components["schemas"]["Role"];
                                venueId: string | null;
                            };
                            changes: {
                                /** @enum {string} */
                                field: "text" | "lead" | "helpers" | "inCharge" | "due" | "source" | "percent" | "extension" | "approvedBy";
                                old: string | null;
                                new: string | null;
                            }[];
                            note: string | null;
                        }[];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getFollowUpPaper: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getFollowUpInWord: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    getFollowUpSheet: {
        parameters: {
            query?: {
                venueId?: string;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description papers.notHeld */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.papers.notHeld"];
                };
            };
            /** @description command.malformed, papers.missingSign */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.papers.missingSign"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed, papers.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"] | components["schemas"]["Refusal.papers.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged, papers.busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"] | components["schemas"]["Refusal.papers.busy"];
                };
            };
        };
    };
    listReplayMarks: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        epoch: string;
                        seq: number;
                        isSound: boolean;
                        startedAt: components["schemas"]["Instant"] | null;
                        adjournedAt: components["schemas"]["Instant"] | null;
                        places: {
                            seq: number;
                            at: components["schemas"]["Instant"];
                        }[];
                        marks: components["schemas"]["ReplayMark"][];
                        more: boolean;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getReplayWindow: {
        parameters: {
            query?: {
                seq?: number;
                at?: number;
                venueId?: string;
                as?: "screen" | "speaker";
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        epoch: string;
                        seq: number;
                        head: number;
                        from: number;
                        at: components["schemas"]["Instant"];
                        state: components["schemas"]["MeetingState"];
                        upTo: number;
                        events: components["schemas"]["MeetingEvent"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    beginRehearsal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    simulation: {
                        speed: number;
                        chairs: boolean;
                    } | null;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        rehearsal: true;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description rehearsal.notPlanned */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.rehearsal.notPlanned"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    endRehearsal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        rehearsal: false;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description rehearsal.notRunning */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.rehearsal.notRunning"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    identifyScreens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    venueIds: "all" | string[];
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        told: number;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    askForHall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    size?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairingId: string;
                        code: string;
                        secret: string;
                        sign: number;
                        expiresAt: components["schemas"]["Instant"];
                        serverNow: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description access.origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    askedForHall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pairingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "waiting";
                        expiresAt: components["schemas"]["Instant"];
                        serverNow: components["schemas"]["Instant"];
                    } | {
                        /** @constant */
                        status: "paired";
                        meetingId: string;
                        venueId: string;
                        linkId: string;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description access.pairingOver */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.pairingOver"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    findWaitingScreen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingScreen"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    pairScreen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    venueId: string;
                    replaces?: string[];
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        venueId: string;
                        screen: components["schemas"]["PairedScreen"];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listScreens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        screens: components["schemas"]["PairedScreen"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    forgetScreen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
                pairingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listJournal: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            seq: number;
                            at: components["schemas"]["Instant"];
                            actor: unknown;
                            act: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                        upTo: number;
                        isLast: boolean;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listInstallationJournal: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            seq: number;
                            at: components["schemas"]["Instant"];
                            actor: unknown;
                            act: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                        upTo: number;
                        isLast: boolean;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        epoch: string;
                        seq: number;
                        head: string;
                        documents: {
                            documentId: string;
                            sha256: string;
                        }[];
                        papers: unknown[];
                        sha256: string;
                        sm3: string;
                        signature: string;
                        publicKey: string;
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description seal.notAdjourned, seal.noKey */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.seal.notAdjourned"] | components["schemas"]["Refusal.seal.noKey"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getTimestampRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/timestamp-query": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description seal.notAdjourned, seal.noKey */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.seal.notAdjourned"] | components["schemas"]["Refusal.seal.noKey"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getTimestamp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/timestamp-reply": string;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    keepTimestamp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/timestamp-reply": unknown;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                        at: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description command.tooLarge, seal.timestampTooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"] | components["schemas"]["Refusal.seal.timestampTooLarge"];
                };
            };
            /** @description command.malformed, seal.notATimestamp, seal.timestampRefused, seal.otherTimestamp */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"] | components["schemas"]["Refusal.seal.notATimestamp"] | components["schemas"]["Refusal.seal.timestampRefused"] | components["schemas"]["Refusal.seal.otherTimestamp"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    getRetention: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"] | null;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    erasePeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    what: "phones" | "people";
                    confirm: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"] | null;
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description access.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.notFound"];
                };
            };
            /** @description command.tooSlow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooSlow"];
                };
            };
            /** @description roster.notConfirmed, roster.rehearsal */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.roster.notConfirmed"] | components["schemas"]["Refusal.roster.rehearsal"];
                };
            };
            /** @description command.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooLarge"];
                };
            };
            /** @description command.malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.malformed"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    listBackups: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        backups: components["schemas"]["Backup"][];
                    };
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
    makeBackup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names a desk of the moderators for the chair token. */
                "X-OneHall-Desk"?: components["parameters"]["desk"];
                /** @description Which of several cookies is meant, by the id of its link. */
                "X-OneHall-Session"?: components["parameters"]["session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /** @description access.unauthorised */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.unauthorised"];
                };
            };
            /** @description access.origin, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.access.origin"] | components["schemas"]["Refusal.access.forbidden"];
                };
            };
            /** @description backup.otherTools */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.backup.otherTools"];
                };
            };
            /** @description command.tooMany */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.tooMany"];
                };
            };
            /** @description command.failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.command.failed"];
                };
            };
            /** @description storage.full, storage.failed, storage.damaged */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal.storage.full"] | components["schemas"]["Refusal.storage.failed"] | components["schemas"]["Refusal.storage.damaged"];
                };
            };
        };
    };
}

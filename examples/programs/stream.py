"""Prints what happens, by server-sent events, with nothing but Python: python3 examples/programs/stream.py http://localhost:3000 <meetingId> <token>."""

import json
import sys
import time
import urllib.error
import urllib.request

base, meeting_id, token = sys.argv[1:4]
last_id = None
wait_s = 1.0


def hear(block):
    global last_id, wait_s
    said = {"event": "", "data": ""}
    for line in block:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "id":
            last_id = value or None
        elif name == "retry":
            wait_s = int(value) / 1000
        elif name in said:
            said[name] = value
    if said["event"] == "snapshot":
        print("snapshot", json.loads(said["data"])["state"]["meeting"]["status"], flush=True)
    if said["event"] == "feed":
        for event in json.loads(said["data"])["events"]:
            print(event["seq"], event["type"], flush=True)


def follow():
    """Reads until the line is cut; what was heard is not asked for again."""
    headers = {"Authorization": f"Bearer {token}"}
    if last_id is not None:
        headers["Last-Event-ID"] = last_id
    request = urllib.request.Request(f"{base}/api/meetings/{meeting_id}/events/stream", headers=headers)
    # A comment comes every five seconds: what is silent for longer is cut.
    with urllib.request.urlopen(request, timeout=15) as response:
        block = []
        for raw in response:
            line = raw.decode().rstrip("\n")
            if line != "":
                block.append(line)
                continue
            hear(block)
            block = []


while True:
    try:
        follow()
    except (urllib.error.URLError, OSError) as error:
        print(error, file=sys.stderr)
    time.sleep(wait_s)

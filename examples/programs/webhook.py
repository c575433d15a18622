"""Takes what OneHall posts and prints it, once it is sure who says so: python3 examples/programs/webhook.py <port> <secret>."""

import base64
import hashlib
import hmac
import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

port, secret = int(sys.argv[1]), sys.argv[2]


def is_signed(headers, raw_body):
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + raw_body
    wanted = "v1," + base64.b64encode(hmac.new(secret.encode(), signed, hashlib.sha256).digest()).decode()
    given = headers["webhook-signature"] or ""
    return any(hmac.compare_digest(one, wanted) for one in given.split(" "))


class Target(BaseHTTPRequestHandler):
    def do_POST(self):
        raw_body = self.rfile.read(int(self.headers["Content-Length"]))
        is_known = is_signed(self.headers, raw_body)
        # Answered first: what takes longer than eight seconds comes again.
        self.send_response(204 if is_known else 401)
        self.end_headers()
        if is_known:
            for event in json.loads(raw_body)["events"]:
                print(event["seq"], event["type"], flush=True)

    def log_message(self, *_):
        pass


print("ready", flush=True)
HTTPServer(("127.0.0.1", port), Target).serve_forever()

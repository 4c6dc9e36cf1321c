"""Tests against the mock with Python's standard library alone; any other language does it like this.

    npx @wabakit/mock &
    python3 -m unittest test_messages.py
"""

import hashlib
import json
import os
import time
import unittest
import urllib.request

MOCK = os.environ.get("WABAKIT_MOCK", "http://127.0.0.1:4010")


def call(method, path, body=None, headers=None):
    """The JSON that the mock answers; None if it answers nothing."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(MOCK + path, data, {"Content-Type": "application/json", **(headers or {})}, method=method)
    with urllib.request.urlopen(request, timeout=10) as response:
        text = response.read()
    return json.loads(text) if text else None


def send_text(to, text):
    """What your program does: it sends a WhatsApp message through Itniotech. The base URL is the mock's."""
    timestamp = str(int(time.time()))
    headers = {
        "Api-Key": "demo-api-key",
        "Timestamp": timestamp,
        "Sign": hashlib.md5(f"demo-api-keydemo-api-secret{timestamp}".encode()).hexdigest(),
    }
    message = {"appId": "Demo1234", "businessPhone": "447700900001", "channelType": 0, "recipient": to, "type": "text", "text": {"body": text}}
    answer = call("POST", "/wa/custom/sendMsg", message, headers)
    return answer["data"]["messageId"] if answer["status"] == "0" else None


class Messages(unittest.TestCase):
    def setUp(self):
        call("DELETE", "/_mock/messages")

    def test_a_message_arrives(self):
        message_id = send_text("447700900123", "Hello")
        [message] = call("GET", "/_mock/messages?to=%2B447700900123")["messages"]
        self.assertEqual(message["message"]["text"]["body"], "Hello")
        self.assertEqual(message["messageId"], message_id)

    def test_a_refused_message_is_not_among_them(self):
        self.assertIsNone(send_text("not a number", "Hello"))
        self.assertEqual(call("GET", "/_mock/messages")["messages"], [])
        [refused] = call("GET", "/_mock/messages?outcome=refused")["messages"]
        self.assertEqual(refused["violations"][0]["path"], "recipient")

    def test_an_empty_balance(self):
        call("POST", "/_mock/fail", {"vendor": "itniotech", "failure": "-68", "times": 1})
        self.assertIsNone(send_text("447700900123", "Hello"))
        self.assertIsNotNone(send_text("447700900123", "Hello"))


if __name__ == "__main__":
    unittest.main()

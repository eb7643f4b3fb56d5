"""Presses on the keyboard of the screen what it reads, a keysym's number a line; Orca hears no other keys."""

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

for line in sys.stdin:
    Atspi.generate_keyboard_event(int(line), None, Atspi.KeySynthType.SYM)
    print("pressed", flush=True)

"""Texts as people also type them: wrapped by a mail program, with marks left out, with slips of the keys."""

import random
import re
from dataclasses import replace

# Shares of texts. What is written for the corpus has whole lines, all marks and hardly a slip.
WRAPPED, UNMARKED, UNQUOTED, SLIPPED = 0.25, 0.12, 0.1, 0.1


def rough(example):
    """The example as it may also have been typed; what it says, and its labels, stay."""
    chars, context = list(example.text), list(example.context)
    for typed in (chars, context):
        for change, share in ((slips, SLIPPED), (unmark, UNMARKED), (unquote, UNQUOTED), (wrap, WRAPPED)):
            if random.random() < share:
                change(typed)
    # How many characters are left before each.
    left = [0]
    for char in chars:
        left.append(left[-1] + len(char))
    marks = [(label, left[start], left[end], doubt) for label, start, end, doubt in example.marks]
    return replace(example, text="".join(chars), context="".join(context), marks=marks)


def wrap(chars):
    """Breaks lines where a mail program does. A character that is left out is empty from here on."""
    width, length, space = random.randint(58, 78), 0, None
    for at, char in enumerate(chars):
        length += len(char)
        if char == "\n":
            length, space = 0, None
        elif char == " ":
            space = at
        if length > width and space is not None:
            chars[space] = "\n"
            length, space = sum(map(len, chars[space + 1:at + 1])), None


def unmark(chars):
    """Leaves out what ends clauses: commas alone, or full stops as well, and now and then question marks."""
    marks = random.choice([",", ",.;:", ",.;:?"])
    for at, char in enumerate(chars):
        if char in marks and (at + 1 == len(chars) or chars[at + 1] in " \n"):
            chars[at] = ""


def unquote(chars):
    """"dont", "im"."""
    for at in range(1, len(chars) - 1):
        if chars[at] in "'’" and chars[at - 1].isalpha() and chars[at + 1].isalpha():
            chars[at] = ""


def slips(chars):
    """In one word of fifteen two letters change places, or one is missing."""
    for word in re.finditer(r"[A-Za-z]{4,}", "".join(chars)):
        if random.random() < 1 / 15:
            at = random.randrange(word.start() + 1, word.end() - 1)
            if random.random() < 0.5:
                chars[at] = ""
            else:
                chars[at], chars[at + 1] = chars[at + 1], chars[at]

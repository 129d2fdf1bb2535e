"""Texts amid other matter, as asks and answers stand in long mail."""

import random
import re
from dataclasses import replace

import corpus

# The share of texts, and how long they get at most, in characters: about what is read at once of a long mail.
SHARE, LONGEST = 0.2, 600


class Surroundings:
    """What people say beside their asks, to be put around what others say."""

    def __init__(self, texts):
        first = [text for text in texts if text.role == "ask"]
        self.stretches = [(words, corpus.file_of(text)) for text in first for words in paragraphs(text)]

    def around(self, example):
        """The example, now and then amid what is said elsewhere; its labels stay on their words."""
        if random.random() >= SHARE or example.unknown != set():
            return example
        before, after, length = [], [], len(example.text)
        for _ in range(random.randint(1, 5)):
            words, file = random.choice(self.stretches)
            length += len(words) + 2
            if length > LONGEST or file == corpus.file_of(example):
                break
            random.choice([before, after]).append(words)
        start = "".join(words + between() for words in before)
        end = "".join(between() + words for words in after)
        marks = [(label, a + len(start), b + len(start), doubt) for label, a, b, doubt in example.marks]
        return replace(example, text=start + example.text + end, marks=marks)


def paragraphs(text):
    """Those of the longest part of a text that asks for nothing."""
    found = re.split(r"\n\s*\n", corpus.besides(text))
    return [words.strip() for words in found if len(words.split()) >= 5 and len(words) < LONGEST]


def between():
    return random.choice([" ", "\n", "\n\n"])

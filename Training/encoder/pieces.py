"""Cuts texts into pieces exactly as Sources/Language/Encoder/WordPieces.swift does."""

import re
import unicodedata
from collections import Counter

EMOJI = "👍🙂😊😂😅🙏❤🎉😉👌😬😭🤣✅🥲🙃💪😍🤷😄👀✌😢🔥👎😡😀🙈🤔😘"
PLAIN = {"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
         "–": "-", "—": "-", "…": "."}
SPACE = set(" \t\x0b\x0c\r\u00a0\u202f\u3000\ufe0f\ufeff") | {chr(c) for c in range(0x2000, 0x200E)} | {
    chr(c) for c in range(0x1F3FB, 0x1F400)}
LONGEST = 24


def letter(char):
    """The plain letter of a letter, else None."""
    if char.isascii():
        return char.lower() if char.isalpha() else None
    if not 0xC0 <= ord(char) < 0x180:
        return None
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if base.isascii() and base.isalpha() else None


class Pieces:
    """`vocabulary` lists the pieces in the order of their numbers."""

    def __init__(self, vocabulary):
        self.ids = {piece: at for at, piece in enumerate(vocabulary)}
        self.unknown = self.ids["[UNK]"]
        self.words = {}

    def __call__(self, text):
        """The numbers of the pieces of a text, and where each begins and ends in characters."""
        ids, spans, at = [], [], 0
        while at < len(text):
            char = text[at]
            end = at + 1
            if letter(char):
                while end < len(text) and letter(text[end]):
                    end += 1
                self.cut("".join(letter(c) for c in text[at:end]), at, ids, spans)
            elif "0" <= char <= "9":
                while end < len(text) and "0" <= text[end] <= "9":
                    end += 1
                self.cut(text[at:end], at, ids, spans)
            elif char == "\n":
                if ids and ids[-1] != self.ids["[unused1]"]:
                    ids.append(self.ids["[unused1]"])
                    spans.append((at, end))
            elif char not in SPACE:
                ids.append(self.mark(char))
                spans.append((at, end))
            at = end
        return ids, spans

    def mark(self, char):
        if char in EMOJI:
            return self.ids["[unused%d]" % (EMOJI.index(char) + 2)]
        return self.ids.get(PLAIN.get(char, char), self.unknown)

    def cut(self, word, start, ids, spans):
        if word not in self.words:
            self.words[word] = list(self.longest(word))
        for number, first, last in self.words[word]:
            ids.append(number)
            spans.append((start + first, start + last))

    def longest(self, word):
        at = 0
        while at < len(word):
            for end in range(min(len(word), at + LONGEST), at, -1):
                piece = word[at:end] if at == 0 else "##" + word[at:end]
                if piece in self.ids:
                    yield self.ids[piece], at, end
                    at = end
                    break
            else:
                yield self.unknown, at, at + 1
                at += 1


def vocabulary(pretrained, texts, size):
    """The numbers of the pieces that are kept: all single letters; up to `size` those that the texts use twice, the most
    used first; then the most frequent others."""
    pieces = Pieces(pretrained)
    used = Counter(number for text in texts for number in pieces(text)[0])
    names = {"[UNK]", "[CLS]", "[SEP]"} | {"[unused%d]" % n for n in range(1, len(EMOJI) + 2)}
    kept = {at for at, piece in enumerate(pretrained) if piece in names or piece.isascii() and (
        len(piece) == 1 or piece.startswith("##") and len(piece) == 3)}
    twice = sorted((number for number, count in used.items() if count > 1), key=lambda number: (-used[number], number))
    # Pieces from here on stand in the order of their frequency.
    others = [at for at in range(1996, len(pretrained)) if pretrained[at].isascii()]
    for number in [*twice, *others]:
        if len(kept) >= size:
            break
        kept.add(number)
    return sorted(kept)

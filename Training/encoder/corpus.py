"""Reads labelled texts: the annotated conversations and sentences of Training/corpus, and rows kept elsewhere."""

import csv
import json
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

REASONS = "CAPACITY TIME PRIORITY SKILL_FIT RISK_QUALITY POLICY VALUES DEPENDENCY PERSONAL NOT_MINE COST".split()
ALTERNATIVES = "LATER SMALLER OTHER_PERSON OTHER_MEANS CONDITION I_CAN_INSTEAD".split()
ASKS = "ASK ACTION INFO TIME APPROVAL DIRECT CONV_INDIRECT HINT SMALL LARGE HIGH".split()
QUALITIES = ("CLEAR_NO REASON ALTERNATIVE ACK".split() + ["REASON:" + t for t in REASONS]
             + ["ALTERNATIVE:" + t for t in ALTERNATIVES] + ["ACK:" + t for t in "RESTATE VALUE EMPATHY AGREE".split()]
             + "PARAPHRASE REGRET WISH GRATITUDE BUT.PIVOT BUT.BRIDGE BUT.OTHER PIVOT.SYN BRIDGE.SYN YES_AND".split()
             + "WE.JOINT WE.EXCL YOU.DIRECTIVE YOU.BLAME PERSONAL PERSPECTIVE EVIDENCE EMOTION CONSULTED".split()
             + "REPRIORITISE ESCALATED BOUNDARY_STATED VOLUNTEER".split())
FOLLOW_UPS = "REPEAT RECONSIDER THANKS_FOR_NO FEEDBACK_OPEN ENTITLED PRESSURE HURT".split()
# "PERSONAL" names a quality, and "TIME" an ask; a reason of either stands with its family before it.
LABELS = ASKS + QUALITIES + FOLLOW_UPS

# Marks of an ask that comes back to an earlier one.
COMING_BACK = "REPEAT RECONSIDER PRESSURE".split()

# Of real mail nobody noted which of the three it is.
ACKNOWLEDGED = "ACK|GRATITUDE|REGRET"

CLASSES = "ACCEPT ACCEPT_PART DEFER CLARIFY DECLINE UNSURE".split()
POLARITIES = "yes yes_with_condition no no_verdict".split()


def numbers(label):
    """The numbers of a label, or of all that "A|B" names."""
    return [LABELS.index(name) for name in label.split("|")]


def family(label):
    """What a label with a type is a type of; empty for the others."""
    return label.rpartition(":")[0]


@dataclass
class Example:
    """A text, what was said before it, and what is known of it."""

    text: str
    context: str = ""
    # (label, start, end, is in doubt), in characters.
    marks: list = field(default_factory=list)
    # Labels of which only is known whether they stand anywhere; of "A|B", whether any of them does.
    somewhere: dict = field(default_factory=dict)
    # Labels of which nothing is known, or all where it is None.
    unknown: set = field(default_factory=set)
    answer: str | None = None
    polarity: str | None = None
    # Who speaks: "ask", "answer", "later" of the one who asked, or "sentence".
    role: str = "sentence"
    group: str = ""


MARK = re.compile(r"\{(\??)([A-Z_:.]+)(\*?)\|")


def unmarked(annotated):
    """The words of an annotated text, and its marks as (name, is in doubt, start, end)."""
    words, marks, opened, at = [], [], [], 0
    length = 0
    while at < len(annotated):
        match = MARK.match(annotated, at) if annotated[at] == "{" else None
        if match:
            opened.append((match[2], match[1] == "?", length))
            at = match.end()
        elif annotated[at] == "}":
            name, doubt, start = opened.pop()
            marks.append((name, doubt, start, length))
            at += 1
        else:
            words.append(annotated[at])
            length += 1
            at += 1
    return "".join(words), marks


def names(mark):
    """The labels that a mark stands for."""
    if mark.startswith("ASK:"):
        return ["ASK"] + [part for part in mark[4:].split(".") if part in ASKS]
    if ":" in mark:
        return [mark.split(":")[0], mark]
    return [mark]


def conversations(path):
    """The conversations of an annotated file: (id, voice, medium, [(who, classes, text)])."""
    found = []
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if line.startswith("@ "):
            parts = [part.strip() for part in line[2:].split("|")]
            found.append((*parts[:3], []))
        elif line.startswith("|"):
            who, classes, text = found[-1][3][-1]
            found[-1][3][-1] = (who, classes, text + "\n" + line[1:].removeprefix(" "))
        elif line.strip():
            head = re.match(r"([QA])(?:=([A-Z_,]+))?: ?(.*)", line)
            found[-1][3].append((head[1], head[2].split(",") if head[2] else [], head[3]))
    return found


def annotated(path):
    """The examples of an annotated file: one a message, one an ask where a message answers several differently."""
    for name, _, _, messages in conversations(path):
        asks, answer, settled = [], "", False
        for at, (who, classes, text) in enumerate(messages):
            words, marks = unmarked(text)
            marks = [(label, start, end, doubt) for mark, doubt, start, end in marks
                     for label in names(mark) if label in LABELS]
            if who == "Q":
                asked = Example(words, answer, marks, group=name, role="later" if at else "ask")
                if asks_afresh(asked, classes) and (settled or not asks):
                    asks, settled = [], False
                asks += words_of(asked, "ASK")
                asked.marks += [(label, 0, len(words), False) for label in classes if label in FOLLOW_UPS]
                yield asked
            else:
                for context, given in answered(asks, classes):
                    yield Example(words, context, marks, answer=given, group=name, role="answer")
                answer, settled = words, settled or bool(classes)


def asks_afresh(message, classes):
    """Whether a message asks for something else than before, and does not come back to that."""
    back = [mark for mark in message.marks if mark[0] in COMING_BACK]
    return not classes and any(
        not any(start < other[2] and end > other[1] for other in back)
        for label, start, end, _ in message.marks if label == "ASK")


def answered(asks, classes):
    """Each ask that a message answers, and how; all asks together where it answers them alike."""
    classes = ["UNSURE" if name == "NONE" else name for name in classes]
    if len(classes) < 2:
        answer = classes[0] if classes else "UNSURE" if asks else None
        return [(" ".join(asks), answer)]
    return [(asks[min(at, len(asks) - 1)] if asks else "", answer) for at, answer in enumerate(classes)]


def unescaped(cell):
    return re.sub(r"\\([tn\\])", lambda match: {"t": "\t", "n": "\n", "\\": "\\"}[match[1]], cell)


def rows(path):
    with open(path, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield {key: unescaped(cell or "") for key, cell in row.items()}


def sentences(path):
    """The examples of a file of single sentences, of which half ask."""
    for row in rows(path):
        labels = ["ASK"] + [part for part in row["orig_label"].split(".") if part in ASKS]
        marks = [(label, 0, len(row["text"]), False) for label in labels] if row["label"] == "ask" else []
        yield Example(row["text"], marks=marks, group=row["group"])


def folder(path):
    """All examples of a folder of the corpus."""
    for file in sorted(Path(path).glob("*.txt")):
        yield from annotated(file)
    for file in sorted(Path(path).glob("*-sentences.tsv")):
        yield from sentences(file)
    for file in sorted(Path(path).glob("*-answers.tsv")):
        yield from answers(file)


# The labels of which a file of answers tells whether an answer bears them.
TOLD = "REASON ALTERNATIVE ACK CLEAR_NO".split()


def answers(path):
    """The examples of a file of single answers: the class of each, and which of the labels it bears."""
    for row in rows(path):
        example = Example(row["text"], row["context"], answer=row["label"], group=row["id"], role="answer")
        yield marked(example) if row["labels"] == "marked" else unplaced(example, row["labels"].split())


def marked(example):
    """An answer that says itself where its labels stand; a mark without a type leaves all types of its family open."""
    example.text, marks = unmarked(example.text)
    example.marks = [(label, start, end, doubt) for mark, doubt, start, end in marks for label in names(mark)]
    untyped = {mark for mark, _, _, _ in marks if mark in TOLD}
    example.unknown = {label for label in LABELS if label not in TOLD and
                       (family(label) not in TOLD or family(label) in untyped)}
    return example


def unplaced(example, borne):
    """An answer of which is known whether it bears a label, not where."""
    example.somewhere = {label: label in borne for label in TOLD if "?" + label not in borne}
    example.unknown = None
    return example


def strays(texts, count):
    """Replies that answer nothing: beside an ask of one file what somebody else says, or asks, in another."""
    asking = [text for text in texts if text.role == "ask" and words_of(text, "ASK")]
    for _ in range(count):
        asked, other = random.choice(asking), random.choice(asking)
        reply = random.choice([besides(other), other.text])
        if len(reply.split()) >= 5 and file_of(asked) != file_of(other):
            yield Example(reply, " ".join(words_of(asked, "ASK")), unknown=None, answer="UNSURE", group=asked.group,
                          role="answer")


def words_of(example, label):
    """The words that certainly carry a label, in their order."""
    return [example.text[start:end] for mark, start, end, doubt in sorted(example.marks, key=lambda mark: mark[1])
            if mark == label and not doubt]


def besides(example):
    """The longest stretch of a message that asks for nothing."""
    stretches, done = [], 0
    for mark, start, end, _ in sorted(example.marks, key=lambda mark: mark[1]):
        if mark == "ASK":
            stretches.append(example.text[done:start])
            done = end
    return max([*stretches, example.text[done:]], key=len).strip()


def file_of(example):
    return example.group.rpartition("-")[0]


def polar(path):
    """Questions and answers of which only is known whether they mean yes or no."""
    for row in rows(path):
        if row["label"] in POLARITIES:
            yield Example(row["text"], row["context"], polarity=row["label"], unknown=None, group=row["group"])


VERDICTS = {"yes": "ACCEPT", "yes_with_condition": "ACCEPT_PART", "partial": "ACCEPT_PART", "deferral": "DEFER",
            "no": "DECLINE", "redirect": "DECLINE", "clarifying_question": "CLARIFY", "no_verdict": "UNSURE"}


def threads(path):
    """Messages of real mail of which is known which sentence asks, and how the reply answers."""
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        labels = record["labels"]
        messages = {message["role"]: message["text"] for message in record["messages"]}
        asked = messages.get("ask") or messages.get("msg")
        yield from asking(asked, labels.get("ask_sentence") if labels["ask"] else None, record["group"])
        if "reply" in messages and labels.get("verdict"):
            yield replying(messages["reply"], labels, record["group"])


def asking(text, sentence, group, window=700):
    """The part of a message in which a sentence asks; all parts where none does."""
    if sentence:
        found = re.search(r"\s+".join(re.escape(word) for word in sentence.split()), text)
        start = max(0, found.start() - window // 2)
        part = text[start:found.end() + window // 2]
        span = (found.start() - start, found.end() - start)
        marks = [("ASK", *span, False)] + doubtful(part, span)
        return [Example(part, marks=marks, unknown=set(LABELS) - {"ASK"}, group=group, role="ask")]
    parts = [text[start:start + window] for start in range(0, min(len(text), 4 * window), window)]
    return [Example(part, unknown=set(LABELS) - {"ASK"}, group=group, role="ask") for part in parts]


def doubtful(part, span):
    """A message may hold more asks than the one marked: other questions in it are left open."""
    return [("ASK", match.start(), match.end(), True) for match in re.finditer(r"[^.!?\n]+\?", part)
            if match.end() <= span[0] or match.start() >= span[1]]


def replying(text, labels, group):
    pattern = {"dismissive_yes_but": "BUT.PIVOT", "constructive_but": "BUT.BRIDGE"}
    known = {"ALTERNATIVE": labels["alternative_offered"], "REASON": labels["reason_given"]}
    known[ACKNOWLEDGED] = labels["acknowledgement"]
    for label in pattern.values():
        known[label] = pattern.get(labels["but_pattern"]) == label
    return Example(text, labels.get("ask_sentence") or "", somewhere=known, unknown=None,
                   answer=VERDICTS.get(labels["verdict"]), group=group, role="answer")


def requests(path):
    """Sentences of real mail of which several readers said whether they ask."""
    for row in rows(path):
        doubt = row["label"] == "maybe"
        marks = [] if row["label"] == "no_ask" else [("ASK", 0, len(row["text"]), doubt)]
        yield Example(row["text"], marks=marks, unknown=set(LABELS) - {"ASK"}, group=row["group"])


# The labels of a real reply, and the columns that tell whether they stand anywhere in it.
NOTED = {"ALTERNATIVE": "alternative", "REASON": "reason", "CLEAR_NO": "clear_no", ACKNOWLEDGED: "ack"}


def pairs(path, labels):
    """Real questions and replies whose labels are kept in the repository and whose words are not."""
    known = {row["id"]: row for row in rows(labels)}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        row = known.get(record["id"])
        if row is None or row["confidence"] == "1":
            continue
        if row["ask"] == "no":
            yield from asking(record["ask"], None, record["id"])
        if row["class"] in CLASSES:
            yield Example(record["reply"], record["ask"][-300:], answer=row["class"], unknown=None, group=record["id"],
                          role="answer", somewhere={label: row[name] == "1" for label, name in NOTED.items()})

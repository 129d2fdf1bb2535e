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

CLASSES = "ACCEPT ACCEPT_PART DEFER CLARIFY DECLINE UNSURE".split()
POLARITIES = "yes yes_with_condition no no_verdict".split()


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
    # Labels of which nothing is known, or all where it is None.
    unknown: set = field(default_factory=set)
    answer: str | None = None
    polarity: str | None = None
    # Who speaks: "ask", "answer", "later" of the one who asked, or "sentence".
    role: str = "sentence"
    group: str = ""
    # Whether somebody sent it.
    real: bool = False


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
        asks, said = [], []
        for at, (who, classes, text) in enumerate(messages):
            words, marks = unmarked(text)
            marks = [(label, start, end, doubt) for mark, doubt, start, end in marks
                     for label in names(mark) if label in LABELS]
            if who == "Q":
                marks += [(label, 0, len(words), False) for label in classes if label in FOLLOW_UPS]
                answers = [earlier for speaker, earlier in said if speaker == "A"]
                yield Example(words, answers[-1] if answers else "", marks, group=name, role="later" if at else "ask")
                asks += words_of(Example(words, marks=marks), "ASK")
            else:
                for context, answer in answered(asks, classes):
                    yield Example(words, context, marks, answer=answer, group=name, role="answer")
            said.append((who, words))


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
            yield Example(row["text"], row["context"], polarity=row["label"], unknown=None, group=row["group"],
                          real=True)


VERDICTS = {"yes": "ACCEPT", "yes_with_condition": "ACCEPT_PART", "partial": "ACCEPT_PART", "deferral": "DEFER",
            "no": "DECLINE", "redirect": "DECLINE", "clarifying_question": "CLARIFY", "no_verdict": "UNSURE"}
# So much of a real message was read: the end of what asks, the beginning of what answers, in characters.
ASKED, REPLIED = 2500, 2000


def mail(labelled, labels):
    """Real messages. Of those whose marks are kept in `labels`, where their words are not, all is known."""
    found = marked(labels / "real-marks.tsv")
    refused = {row["id"] for row in rows(labels / "real-pairs.tsv") if row["ask"] == "no" and row["confidence"] != "1"}
    for record in records(next((labelled / "real_pairs_unlabelled").glob("*.jsonl"))):
        if record["id"] in found:
            yield from exchange(record["ask"], record["reply"], found[record["id"]], record["id"])
        elif record["id"] in refused:
            yield from silent(record["ask"], record["id"])
    for record in records(labelled / "real_threads/threads.jsonl"):
        texts = {message["role"]: message["text"] for message in record["messages"]}
        asked = texts.get("ask") or texts.get("msg")
        if record["id"] in found:
            yield from exchange(asked, texts.get("reply", ""), found[record["id"]], record["group"])
        else:
            yield from noted(asked, texts.get("reply"), record["labels"], record["group"])


def records(path):
    return map(json.loads, Path(path).read_text(encoding="utf-8").splitlines())


def marked(path):
    """The marks of real messages: {id: {"Q" or "A": [(name, start, end)]}}; the class of an answer has no place."""
    found = {}
    for row in rows(path):
        place = (int(row["start"]), int(row["end"])) if row["start"] else (None, None)
        found.setdefault(row["id"], {"Q": [], "A": []})[row["who"]].append((row["label"], *place))
    return found


def exchange(asked, reply, found, group):
    """A message and its reply, of which all is known."""
    marks = placed(found["Q"])
    for start, end in paragraphs(asked, max(0, len(asked) - ASKED)):
        within = [(name, a - start, min(b, end) - start, doubt) for name, a, b, doubt in marks if start <= a < end]
        yield Example(asked[start:end], marks=within, group=group, role="ask", real=True)
    if reply.strip():
        said = words_of(Example(asked, marks=marks), "ASK")
        answer = next(name for name, start, _ in found["A"] if start is None)
        answer = {"NONE": "UNSURE"}.get(answer, answer)
        # What the reply asks back is no ask of its own, and is left open.
        marks = [(name, a, b, doubt or name in ASKS) for name, a, b, doubt in placed(found["A"])]
        yield Example(reply[:REPLIED], " ".join(said), marks, group=group, role="answer", real=True,
                      answer=answer if answer in CLASSES else None)


def placed(found):
    """(label, start, end, is in doubt), in characters."""
    return [(label, start, end, name.startswith("?")) for name, start, end in found if start is not None
            for label in names(name.removeprefix("?"))]


def paragraphs(text, start, longest=700):
    """Where the parts of a text of one or more paragraphs begin and end, from `start` on."""
    end = start
    for match in [*re.compile(r"\n\s*\n").finditer(text, start), None]:
        place = match.end() if match else len(text)
        if place - start > longest and end > start:
            yield start, end
            start = end
        end = place
    if end > start:
        yield start, end


def silent(text, group, longest=700):
    """The parts of a message that asks for nothing."""
    for start in range(0, min(len(text), 4 * longest), longest):
        yield Example(text[start:start + longest], unknown=set(LABELS) - {"ASK"}, group=group, role="ask", real=True)


def noted(asked, reply, labels, group):
    """A message of which is known whether it asks, and a reply of which is known how it answers."""
    if not labels["ask"]:
        yield from silent(asked, group)
    if reply and labels.get("verdict"):
        yield Example(reply, labels.get("ask_sentence") or "", unknown=None, answer=VERDICTS.get(labels["verdict"]),
                      group=group, role="answer", real=True)


def requests(path):
    """Sentences of real mail of which several readers said whether they ask."""
    for row in rows(path):
        doubt = row["label"] == "maybe"
        marks = [] if row["label"] == "no_ask" else [("ASK", 0, len(row["text"]), doubt)]
        yield Example(row["text"], marks=marks, unknown=set(LABELS) - {"ASK"}, group=row["group"], real=True)

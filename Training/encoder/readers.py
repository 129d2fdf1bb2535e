"""Tells how far a reader who goes by the guideline agrees with what was noted on real threads: no more than that can be
asked of the product.

    python3 readers.py --corpus ../corpus --shared FOLDER
"""

import argparse
import json
from pathlib import Path

import corpus

# What was noted, and the labels that say the same.
NOTES = {"alternative_offered": {"ALTERNATIVE"}, "reason_given": {"REASON"},
         "acknowledgement": {"ACK", "GRATITUDE", "REGRET", "PARAPHRASE", "WISH"}}
CONTRASTS = {"dismissive_yes_but": {"BUT.PIVOT", "PIVOT.SYN"}, "constructive_but": {"BUT.BRIDGE", "BRIDGE.SYN"}}
FOUR = {"ACCEPT": "yes", "ACCEPT_PART": "qualified", "DECLINE": "no"}


def families(labels, doubts):
    """The labels that stand on a reply, without their types; those in doubt as well where they count."""
    return {label.lstrip("?").partition(":")[0] for label in labels if doubts or label[0] != "?"}


def f1(pairs):
    both = sum(noted and read for noted, read in pairs)
    return 2 * both / max(sum(noted for noted, _ in pairs) + sum(read for _, read in pairs), 1)


def told_apart(replies):
    """Of the replies noted as one of two contrasts, how many hold that and not the other."""
    cases = [(noted["but_pattern"], families(labels, False)) for noted, _, labels in replies
             if noted["but_pattern"] in CONTRASTS]
    return sum(contrasts(read) == [name] for name, read in cases), len(cases)


def contrasts(labels):
    return [name for name, own in CONTRASTS.items() if own & labels]


def agrees(noted, answer, labels):
    """Whether the class is the same of four; a counter-offer is a part, or a no with an alternative."""
    if noted["verdict"] == "counter_offer":
        return answer == "ACCEPT_PART" or answer == "DECLINE" and "ALTERNATIVE" in families(labels, False)
    return FOUR.get(corpus.VERDICTS[noted["verdict"]], "open") == FOUR.get(answer, "open")


def report(replies):
    same = sum(agrees(*reply) for reply in replies)
    yield f"four classes the same: {same} of {len(replies)}, {same / len(replies):.3f}"
    for note, labels in NOTES.items():
        figures = [f1([(bool(noted[note]), bool(labels & families(read, doubts))) for noted, _, read in replies])
                   for doubts in (False, True)]
        yield f"{note}: F1 {figures[0]:.3f}, doubts counted as marks {figures[1]:.3f}"
    yield "pivot and bridge told apart: %d of %d" % told_apart(replies)


def main():
    parser = argparse.ArgumentParser(description="Compare a reading of real replies with what was noted on them.")
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    options = parser.parse_args()
    read = {row["id"]: row for row in corpus.rows(options.corpus / "real-replies.tsv")}
    threads = options.shared / "data/labelled/real_threads/threads.jsonl"
    records = map(json.loads, threads.read_text(encoding="utf-8").splitlines())
    replies = [(record["labels"], read[record["id"]]["class"], read[record["id"]]["labels"].split())
               for record in records if record["id"] in read]
    print("\n".join(report(replies)))


if __name__ == "__main__":
    main()

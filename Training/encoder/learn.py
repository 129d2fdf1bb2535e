"""Fits the encoder to labelled texts and writes Sources/CModel/encoder.bin.

    python3 learn.py --corpus ../corpus --pretrained FOLDER --out ../../Sources/CModel/encoder.bin [--shared FOLDER]
"""

import argparse
import random
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

import corpus
from calibration import calibrated
from encoder import LONGEST, Encoder
from pieces import Pieces, vocabulary
from rough import rough
from writing import write

BEFORE = 48
# Pairs that are drawn for replies that answer nothing; some are too short.
STRAYS = 1000
LABELS, CLASSES = corpus.LABELS, corpus.CLASSES + corpus.POLARITIES
# For each label with a type, those of the same family, by number.
TYPES = {label: [at for at, other in enumerate(LABELS) if corpus.family(other) == corpus.family(label)]
         for label in LABELS if corpus.family(label)}


class Batchable:
    """An example as numbers."""

    def __init__(self, example, pieces, contextless=False):
        self.example = example
        before = [] if contextless else pieces(example.context)[0][-BEFORE:]
        own, spans = pieces(example.text)
        own = own[:LONGEST - len(before) - 3]
        self.spans = spans[:len(own)]
        self.ids = [pieces.ids["[CLS]"], *before, pieces.ids["[SEP]"], *own, pieces.ids["[SEP]"]]
        self.start = len(before) + 2

    def targets(self):
        """What holds at each piece, and how much that is known."""
        holds = torch.zeros(len(self.spans), len(LABELS))
        known = torch.ones_like(holds)
        unknown = LABELS if self.example.unknown is None else self.example.unknown
        known[:, [at for at, label in enumerate(LABELS) if label in unknown]] = 0
        for label, start, end, doubt in self.example.marks:
            within = [at for at, (a, b) in enumerate(self.spans) if a < end and b > start]
            (known if doubt else holds)[within, LABELS.index(label)] = 0 if doubt else 1
        return holds, known

    @property
    def answer(self):
        return corpus.CLASSES.index(self.example.answer) if self.example.answer else -1

    @property
    def polarity(self):
        return corpus.POLARITIES.index(self.example.polarity) if self.example.polarity else -1


def batches(items, size, shuffled):
    """Lists of items of like length, of about `size` pieces together."""
    order = list(range(len(items)))
    if shuffled:
        random.shuffle(order)
    order.sort(key=lambda at: len(items[at].ids) // 8)
    found, batch, longest = [], [], 0
    for at in order:
        longest = max(longest, len(items[at].ids))
        if batch and longest * (len(batch) + 1) > size:
            found.append(batch)
            batch, longest = [], len(items[at].ids)
        batch.append(items[at])
    found.append(batch)
    if shuffled:
        random.shuffle(found)
    return found


def tensors(batch):
    longest = max(len(item.ids) for item in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    second, mask = torch.zeros(len(batch), longest), torch.zeros(len(batch), longest, dtype=torch.bool)
    for row, item in enumerate(batch):
        ids[row, :len(item.ids)] = torch.tensor(item.ids)
        mask[row, :len(item.ids)] = True
        second[row, item.start:len(item.ids)] = 1
    return ids, second, mask


def tag_loss(scores, batch):
    """Of labels whose place is known: at each piece. Of the others: at the piece that speaks most for them."""
    total, count = scores.new_zeros(()), 0
    for row, item in enumerate(batch):
        own = scores[row, item.start:item.start + len(item.spans)]
        if not len(own):
            continue
        holds, known = item.targets()
        # What holds is rare and weighs more.
        loss = F.binary_cross_entropy_with_logits(own, holds, known * (1 + 2 * holds), reduction="sum")
        total, count = total + loss, count + (len(own) if known.any() else 0)
        for label, stands in item.example.somewhere.items():
            best = own[:, corpus.numbers(label)].max()
            total = total + 2 * F.binary_cross_entropy_with_logits(best, best.new_tensor(float(stands)))
    return total / max(count, 1)


def type_loss(scores, batch):
    """Of marks that have a type: how far the types of their family are told apart on their words."""
    losses = []
    for row, item in enumerate(batch):
        for label, start, end, doubt in item.example.marks:
            within = [item.start + at for at, (a, b) in enumerate(item.spans) if a < end and b > start]
            if label in TYPES and within and not doubt:
                family = TYPES[label]
                mean = scores[row, within][:, family].mean(0)
                losses.append(F.cross_entropy(mean, torch.tensor(family.index(LABELS.index(label)))))
    return sum(losses) / len(losses) if losses else scores.new_zeros(())


def class_loss(scores, batch):
    cut = len(corpus.CLASSES)
    losses = []
    for part, targets in ((scores[:, :cut], [item.answer for item in batch]),
                          (scores[:, cut:], [item.polarity for item in batch])):
        targets = torch.tensor(targets)
        if (targets >= 0).any():
            losses.append(F.cross_entropy(part, targets, ignore_index=-1, label_smoothing=0.05))
    return sum(losses)


def learn(model, plan, rate, types):
    """`plan` holds the batches of each round; `types` is how much the types of marks weigh."""
    heads = list(model.tagger.parameters()) + list(model.classifier.parameters())
    ours = {id(parameter) for parameter in heads}
    body = [parameter for parameter in model.parameters() if id(parameter) not in ours]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": heads, "lr": 10 * rate}], weight_decay=0.01)
    steps = sum(len(part) for part in plan)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.1 * steps), max(0.0, (steps - step) / steps)))
    done = 0
    for number, part in enumerate(plan):
        for batch in part:
            # Products in sixteen bits take half the time, and the figures are no worse.
            with torch.autocast("cpu", torch.bfloat16):
                tags, classes = (scores.float() for scores in model(*tensors(batch)))
            loss = tag_loss(tags, batch) + class_loss(classes, batch)
            if types:
                loss = loss + types * type_loss(tags, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            if done % 100 == 0:
                print(f"round {number + 1} step {done}/{steps} loss {loss.item():.3f}", flush=True)
        yield number


def real(options):
    """Labelled texts kept elsewhere: mail, and short answers of which only is known whether they mean yes or no."""
    if not options.shared:
        return []
    labelled = options.shared / "data/labelled"
    mail = list(corpus.threads(labelled / "real_threads/threads.jsonl"))
    mail += corpus.pairs(next((labelled / "real_pairs_unlabelled").glob("*.jsonl")), options.corpus / "real-pairs.tsv")
    mail += corpus.requests(labelled / "bc3_speech_acts/dev.tsv")
    return mail + list(corpus.polar(labelled / "circa_30pct/dev.tsv"))


def examples(options):
    """What is learned from. Real replies, of which there are few, count twice; of replies that answer nothing hardly any
    were written, though they are common in talk."""
    texts = [example for example in real(options) if not kept_apart(example)]
    replies = [example for example in texts if example.somewhere]
    own = [example for example in written(options) if not late(example)]
    return [*own, *texts, *replies, *corpus.strays(own, STRAYS)]


def latest(options):
    """What the last round alone reads: answers that differ by little, and marked ones, of which the marks alone count:
    read for their classes from the first round on, they bend what real mail leaves open."""
    own = [] if options.without_late else [example for example in written(options) if late(example)]
    return [replace(example, answer=None) if example.group.startswith("marked") else example for example in own]


def late(example):
    return example.group.startswith(("marked", "contrast"))


def written(options):
    """The texts of the corpus."""
    return list(corpus.folder(options.corpus / "train"))


def judges(options):
    """What only judges."""
    return [*corpus.folder(options.corpus / "development"), *filter(kept_apart, real(options))]


def kept_apart(example):
    """A third of the groups is never learned from, so that figures for real mail can be told."""
    return sum(example.group.encode()) % 3 == 0


def finish(options, model, pieces, names):
    """Fits the chances, tells how good they are, and writes the file."""
    tests = [Batchable(example, pieces) for example in judges(options)]
    heads, report = calibrated(model, batches(tests, 4000, False), tensors, LABELS, CLASSES)
    print("\n".join(report), flush=True)
    write(options.out, model, names, heads)


def blend(model, before, ends, share):
    """The mean of the weights before and after the last round, `share` of the latter: better than either (Wortsman et
    al., Robust fine-tuning of zero-shot models, arXiv 2109.01903). Of several ends of that round the mean counts, by
    which less hangs on the order of the texts (Wortsman et al., Model soups, arXiv 2203.05482)."""
    model.load_state_dict({name: (1 - share) * before[name] + share * sum(end[name] for end in ends) / len(ends)
                           for name in before})


def begin(seed=1):
    """Two threads and a given seed: the order of all sums, and with it every bit, stays the same."""
    torch.set_num_threads(2)
    torch.manual_seed(seed)
    random.seed(seed)


def copied(model):
    return {name: value.clone() for name, value in model.state_dict().items()}


def last_round(options, model, texts, pieces):
    """The last round, read in several orders, each from the same weights."""
    model.coarsen()
    before, ends = copied(model), []
    for order in range(options.orders):
        begin(order + 1)
        model.load_state_dict(before)
        for _ in learn(model, [batches(items(texts, pieces, typed=True), 1500, True)], 1e-4, types=1):
            ends.append(copied(model))
    blend(model, before, ends, options.share)


def items(texts, pieces, typed=False):
    """Texts as numbers; now and then without what was said before, as a first message has nothing before it. Short answers
    keep their question, without which they mean nothing. `typed` reads them as people may also have typed them."""
    return [Batchable(rough(example) if typed else example, pieces,
                      contextless=random.random() < 0.1 and not example.polarity) for example in texts]


def arguments():
    parser = argparse.ArgumentParser(description="Fit the encoder.")
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--pretrained", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--shared", type=Path, help="folder of labelled texts kept elsewhere")
    parser.add_argument("--pieces", type=int, default=9500, help="how many are kept of the vocabulary")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=4, help="before the last one")
    parser.add_argument("--share", type=float, default=0.7, help="of the weights after the last round in the result")
    parser.add_argument("--orders", type=int, default=1, help="in which the last round is read")
    parser.add_argument("--without-late", action="store_true", help="leave out what the last round alone reads")
    parser.add_argument("--resume", type=Path, help="what was learned before the last round")
    return parser.parse_args()


def main():
    options = arguments()
    begin()
    train = examples(options)
    pretrained = (options.pretrained / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    kept = vocabulary(pretrained, [example.text for example in written(options) if not late(example)], options.pieces)
    names = [pretrained[at] for at in kept]
    pieces = Pieces(names)
    model = Encoder(load_file(options.pretrained / "model.safetensors"), kept, options.layers, len(LABELS), len(CLASSES))
    first = items(train, pieces)
    print(f"{len(first)} texts to learn from", flush=True)
    if options.resume:
        model.load_state_dict(torch.load(options.resume))
    else:
        for _ in learn(model, [batches(first, 1500, True) for _ in range(options.rounds)], 1.5e-4, types=0):
            torch.save(model.state_dict(), options.out.with_suffix(".state"))
    last_round(options, model, [*train, *latest(options)], pieces)
    finish(options, model, pieces, names)


if __name__ == "__main__":
    main()

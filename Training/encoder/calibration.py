"""From scores to chances, fitted on texts that are not learned from; and how good they are."""

import re

import torch
import torch.nn.functional as F

import corpus

SENTENCE = re.compile(r"(?<=[.!?…])[\"')]*\s+|\n+")


def sentences(text):
    """Where the sentences of a text begin and end; close to how the product cuts."""
    start = 0
    for match in [*SENTENCE.finditer(text), None]:
        end = match.start() if match else len(text)
        if text[start:end].strip():
            yield start, end
        start = match.end() if match else end


def speakers(label):
    """In whose texts a label is looked for."""
    if label in corpus.ASKS:
        return ("ask", "later", "sentence")
    return ("answer",) if label in corpus.QUALITIES else ("later",)


def judged(model, batches, tensors):
    """Each item with its scores."""
    model.eval()
    with torch.no_grad():
        for batch in batches:
            tags, classes = model(*tensors(batch))
            for row, item in enumerate(batch):
                yield item, tags[row, item.start:item.start + len(item.spans)], classes[row]
    model.train()


def by_sentence(results, labels):
    """For each label the best score of each sentence, and whether it stands there."""
    found = {label: ([], []) for label in labels}
    for item, tags, _ in results:
        if item.example.unknown is None:
            continue
        holds, known = item.targets()
        everywhere = holds.sum(0)
        for start, end in sentences(item.example.text):
            within = [at for at, (a, b) in enumerate(item.spans) if a >= start and b <= end]
            if not within:
                continue
            here = holds[within].sum(0)
            stands = (here > 0) & ((3 * here >= everywhere) | (2 * here >= len(within)))
            best = tags[within].amax(0)
            sure = known[within].amin(0) > 0
            for at, label in enumerate(labels):
                if sure[at] and item.example.role in speakers(label):
                    found[label][0].append(best[at].item())
                    found[label][1].append(float(stands[at]))
    return {label: (torch.tensor(scores), torch.tensor(truth)) for label, (scores, truth) in found.items()}


def fitted(scores, truth):
    """Slope and shift of the chance that belongs to a score (J. Platt, 1999), the threshold, and the best F1.

    Of true chances that threshold is best which is half of the best F1 (Z. Lipton et al., Optimal thresholding of
    classifiers to maximize F1 measure, 2014); which did best on some texts is an accident of these where few are known.
    """
    slope, shift = torch.ones(1, requires_grad=True), torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.LBFGS([slope, shift], max_iter=100, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = F.binary_cross_entropy_with_logits(scores * slope + shift, truth) + 1e-3 * (slope - 1).square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    chances = torch.sigmoid(scores * slope + shift).detach()
    best = max(f1(chances >= line, truth) for line in torch.arange(0.1, 0.8, 0.02).tolist())
    return slope.item(), shift.item(), round(best / 2, 2), best


def f1(said, truth):
    right = (said * truth).sum().item()
    return 2 * right / max((said.sum() + truth.sum()).item(), 1)


def scaled(scores, truth):
    """By how much scores of classes are stretched, and each is shifted, before they become chances (C. Guo et al., On
    calibration of modern neural networks, 2017, with shifts alone of the vector)."""
    stretch, shifts = torch.ones(1, requires_grad=True), torch.zeros(scores.shape[1], requires_grad=True)
    optimizer = torch.optim.LBFGS([stretch, shifts], max_iter=100, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = F.cross_entropy(scores * stretch + shifts, truth) + 1e-3 * shifts.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    return stretch.item(), shifts.tolist()


def calibrated(model, batches, tensors, labels, classes):
    """A line (name, slope, shift, threshold) for each label and class, and a report to read."""
    results = list(judged(model, batches, tensors))
    heads, report = [], []
    for label, (scores, truth) in by_sentence(results, labels).items():
        if truth.sum() < 3:
            heads.append((label, 1.0, 0.0, 0.5))
            continue
        slope, shift, line, best = fitted(scores, truth)
        # Types are weighed against each other, and were made comparable by learning.
        heads.append((label, 1.0, 0.0, 0.5) if corpus.family(label) else (label, slope, shift, line))
        report.append(f"  {label} n {int(truth.sum())} F1 {best:.3f} at {line}")
    cut = len(corpus.CLASSES)
    for part, key in ((slice(0, cut), "answer"), (slice(cut, None), "polarity")):
        known = [(scores[part], getattr(item, key), item.example) for item, _, scores in results
                 if getattr(item, key) >= 0]
        stretch, shifts = 1.0, [0.0] * len(classes[part])
        if known:
            stretch, shifts = scaled(torch.stack([row[0] for row in known]), torch.tensor([row[1] for row in known]))
            known = [(scores * stretch + torch.tensor(shifts), truth, example) for scores, truth, example in known]
            report += [line for origin in (True, False) for line in confusion(known, classes[part], origin)]
        heads += [(name, stretch, shift, 0.5) for name, shift in zip(classes[part], shifts)]
    return heads, report + somewhere(results)


def confusion(known, classes, written):
    """The share that is right and F1 of each class, of written or of real texts."""
    rows = [(int(scores.argmax()), truth) for scores, truth, example in known
            if (example.unknown is not None) == written]
    if not rows:
        return []
    lines = [f"  {'written' if written else 'real'} {len(rows)}: right {sum(a == b for a, b in rows) / len(rows):.3f}"]
    for at, name in enumerate(classes):
        right = sum(a == b == at for a, b in rows)
        both = sum(a == at for a, _ in rows) + sum(b == at for _, b in rows)
        lines.append(f"    {name} n {sum(b == at for _, b in rows)} F1 {2 * right / max(both, 1):.3f}")
    return lines


def somewhere(results):
    """Labels of which only is known whether they stand anywhere in a real answer."""
    found = {}
    for item, tags, _ in results:
        for label, stands in item.example.somewhere.items():
            score = tags[:, corpus.numbers(label)].max() if len(tags) else torch.tensor(-9.0)
            found.setdefault(label, []).append((score.item(), float(stands)))
    lines = []
    for label, pairs in found.items():
        scores, truth = (torch.tensor(column) for column in zip(*pairs))
        if truth.sum() > 2:
            lines.append(f"  real {label} n {int(truth.sum())} of {len(pairs)} F1 {fitted(scores, truth)[3]:.3f}")
    return lines

"""Writes the encoder in the form that Sources/Language/Encoder/EncoderWeights.swift reads."""

import hashlib

import torch

from encoder import HEADS, INNER, LONGEST, WIDTH, split


def halves(values, cut):
    """Two values of four bits a byte: those before the cut low, those from it on high."""
    values = values.to(torch.uint8)
    return values[..., :cut] | values[..., cut:] << 4


def pairs(values):
    """Two values of four bits a byte, neighbours together."""
    values = values.to(torch.uint8)
    return values[..., 0::2] | values[..., 1::2] << 4


class Blocks:
    """A header, then blocks of numbers, each at a multiple of 64 bytes."""

    def __init__(self, header):
        self.bytes = bytearray(header.encode())

    def add(self, tensor):
        self.bytes += bytes(-len(self.bytes) % 64)
        self.bytes += tensor.detach().contiguous().numpy().tobytes()

    def table(self, rows):
        """Four bits a weight: columns 0 to 15 of each 32 low, the others high; a multiple a group; a step a row."""
        steps, multiples, nibbles = split(rows.detach())
        self.add(halves(nibbles, nibbles.shape[-1] // 2))
        self.add(pairs(multiples))
        self.add(steps.float())

    def matrix(self, linear):
        self.table(linear.weight)
        self.add(linear.bias.float())

    def norm(self, norm):
        self.add(norm.weight.float())
        self.add(norm.bias.float())


def write(path, model, vocabulary, heads):
    labels, classes = model.tagger.out_features, model.classifier.out_features
    sizes = (len(vocabulary), len(model.layers), WIDTH, HEADS, INNER, LONGEST, labels, classes)
    lines = [" ".join(map(str, sizes))] + ["%s %.6g %.6g %.6g" % head for head in heads] + vocabulary
    state = b"".join(tensor.numpy().tobytes() for tensor in model.state_dict().values())
    version = hashlib.sha256(state + "\n".join(lines).encode()).hexdigest()[:12]
    blocks = Blocks("\n".join(["pushback encoder 3", version, *lines]) + "\n")
    blocks.table(model.table)
    blocks.table(model.places)
    blocks.norm(model.entry)
    for layer in model.layers:
        for matrix in (layer.query, layer.key, layer.value, layer.mixed):
            blocks.matrix(matrix)
        blocks.norm(layer.attended)
        blocks.matrix(layer.inner)
        blocks.matrix(layer.outer)
        blocks.norm(layer.fed)
    blocks.matrix(model.tagger)
    blocks.matrix(model.classifier)
    path.write_bytes(blocks.bytes)

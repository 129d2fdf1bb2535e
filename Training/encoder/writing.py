"""Writes the encoder in the form that Sources/Language/Encoder/EncoderWeights.swift reads."""

import hashlib

import torch

from encoder import HEADS, INNER, LONGEST, WIDTH, split


class Blocks:
    """A header, then blocks of numbers, each at a multiple of 64 bytes."""

    def __init__(self, header):
        self.bytes = bytearray(header.encode())

    def add(self, tensor):
        self.bytes += bytes(-len(self.bytes) % 64)
        self.bytes += tensor.detach().contiguous().numpy().tobytes()

    def matrix(self, linear):
        """Bytes, what a step of each row is worth, and what is added to it."""
        steps = (linear.weight.detach().abs().amax(1) / 127).clamp(min=1e-12)
        self.add((linear.weight / steps[:, None]).round().clamp(-127, 127).to(torch.int8))
        self.add(steps.float())
        self.add(linear.bias.float())

    def table(self, rows):
        steps, multiples, nibbles = split(rows.detach())
        nibbles = nibbles.flatten(-2).to(torch.uint8)
        self.add(nibbles[:, 0::2] | nibbles[:, 1::2] << 4)
        self.add(multiples.to(torch.uint8))
        self.add(steps.clamp(min=1e-12).float())

    def norm(self, norm):
        self.add(norm.weight.float())
        self.add(norm.bias.float())


def write(path, model, vocabulary, heads):
    labels, classes = model.tagger.out_features, model.classifier.out_features
    sizes = (len(vocabulary), len(model.layers), WIDTH, HEADS, INNER, LONGEST, labels, classes)
    lines = [" ".join(map(str, sizes))] + ["%s %.6g %.6g %.6g" % head for head in heads] + vocabulary
    state = b"".join(tensor.numpy().tobytes() for tensor in model.state_dict().values())
    version = hashlib.sha256(state + "\n".join(lines).encode()).hexdigest()[:12]
    blocks = Blocks("\n".join(["pushback encoder 2", version, *lines]) + "\n")
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

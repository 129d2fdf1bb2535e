"""The encoder: layers of attention over pieces, a score for each label at each piece, one for each class."""

import torch
import torch.nn.functional as F
from torch import nn

HEADS, WIDTH, INNER, LONGEST, GROUP, MOST = 12, 384, 1536, 224, 32, 15


def coarse(rows):
    """Rows as four-bit steps keep them; gradients pass through."""
    steps, multiples, nibbles = split(rows.detach())
    kept = ((nibbles - 8) * (steps[..., None] * multiples)[..., None]).flatten(-2)
    return rows + (kept - rows.detach())


def split(rows):
    """What a step of each row is worth, the multiple of it for each group of 32, and the weights from 0 to 15."""
    groups = rows.unflatten(-1, (-1, GROUP))
    # Weights reach from -8 to 7, so the largest of a group may lose half a step.
    most = groups.abs().amax(-1) / 7.5
    steps = (most.amax(-1) / MOST).clamp(min=1e-12)
    multiples = (most / steps[..., None]).round().clamp(1, MOST)
    size = (steps[..., None] * multiples)[..., None]
    return steps, multiples, (groups / size).round().clamp(-8, 7) + 8


class Matrix(nn.Linear):
    """A product that is read with the weights as they are, or as four-bit steps keep them."""

    coarsely = False

    def forward(self, rows):
        return F.linear(rows, coarse(self.weight) if self.coarsely else self.weight, self.bias)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.mixed = (Matrix(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = Matrix(WIDTH, INNER), Matrix(INNER, WIDTH)
        self.attended, self.fed = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, rows, mask, drop):
        def parts(x):
            return x.unflatten(-1, (HEADS, -1)).transpose(1, 2)

        mixed = F.scaled_dot_product_attention(
            parts(self.query(rows)), parts(self.key(rows)), parts(self.value(rows)), attn_mask=mask)
        rows = self.attended(rows + drop(self.mixed(mixed.transpose(1, 2).flatten(-2))))
        return self.fed(rows + drop(self.outer(F.gelu(self.inner(rows), approximate="tanh"))))


class Encoder(nn.Module):
    """`pretrained` holds the tensors of a BERT; `kept` the numbers of the pieces that are kept of its vocabulary."""

    NAMES = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "mixed": "attention.output.dense", "attended": "attention.output.LayerNorm",
             "inner": "intermediate.dense", "outer": "output.dense", "fed": "output.LayerNorm"}

    def __init__(self, pretrained, kept, layers, labels, classes):
        super().__init__()
        self.table = nn.Parameter(pretrained["embeddings.word_embeddings.weight"].float()[kept])
        places = pretrained["embeddings.position_embeddings.weight"].float()[:LONGEST]
        first = pretrained["embeddings.token_type_embeddings.weight"].float()[:1]
        self.places = nn.Parameter(torch.cat([places + first, torch.full((1, WIDTH), 0.01)]))
        self.entry = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.tagger, self.classifier = Matrix(WIDTH, labels), Matrix(2 * WIDTH, classes)
        self.drop = nn.Dropout(0.1)
        self.begin(pretrained)

    def begin(self, pretrained):
        def take(module, name):
            module.weight.data, module.bias.data = (pretrained[f"{name}.{part}"].float() for part in ("weight", "bias"))

        take(self.entry, "embeddings.LayerNorm")
        for at, layer in enumerate(self.layers):
            for ours, theirs in self.NAMES.items():
                take(getattr(layer, ours), f"encoder.layer.{at}.{theirs}")
        for head in (self.tagger, self.classifier):
            nn.init.normal_(head.weight, 0, 0.02)
            nn.init.zeros_(head.bias)
        nn.init.constant_(self.tagger.bias, -3.0)

    def coarsen(self):
        """From now on every product is read as the written file will be."""
        for module in self.modules():
            if isinstance(module, Matrix):
                module.coarsely = True

    def forward(self, ids, second, mask):
        """`second` marks the pieces of the text itself, `mask` those that are any."""
        places = coarse(self.places)
        rows = coarse(F.embedding(ids, self.table)) + places[:ids.shape[1]] + second[..., None] * places[-1]
        rows = self.drop(self.entry(rows))
        for layer in self.layers:
            rows = layer(rows, mask[:, None, None, :], self.drop)
        own = (second * mask)[..., None]
        mean = (rows * own).sum(1) / own.sum(1).clamp(min=1)
        return self.tagger(rows), self.classifier(self.drop(torch.cat([rows[:, 0], mean], 1)))

"""WORK/NAME.pt -> encoder.onnx and roles.onnx in eight bits, vectors.onnx in full. export.py WORK NAME FOLDER [fp32]"""
import json
import shutil
import sys
from pathlib import Path

import torch
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional

from model import HEADS, STEPS, WIDTH, steps, trained

work, name, folder = sys.argv[1:4]
plain = sys.argv[4:] == ["fp32"]
reader = trained(work, name).eval()


class Attend(torch.autograd.Function):
    """One operation of ONNX Runtime instead of the nine that the exporter would write."""

    @staticmethod
    def forward(_, query, key, value):
        def heads(x):
            return x.view(1, -1, HEADS, WIDTH // HEADS).transpose(1, 2)
        query, key, value = heads(query), heads(key), heads(value)
        share = torch.softmax(query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -.5, -1)
        return (share @ value).transpose(1, 2).reshape(1, -1, WIDTH)

    @staticmethod
    def symbolic(graph, query, key, value):
        seen = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=HEADS)
        seen.setType(query.type())
        return seen


class Normed(torch.autograd.Function):
    """The sum of two, normed: ONNX Runtime's LayerNormalization is several times slower than this operation of its own."""

    @staticmethod
    def forward(_, one, two, weight, bias, least):
        return functional.layer_norm(one + two, (WIDTH,), weight, bias, least)

    @staticmethod
    def symbolic(graph, one, two, weight, bias, least):
        sum_normed = graph.op("com.microsoft::SkipLayerNormalization", one, two, weight, bias, epsilon_f=least)
        sum_normed.setType(one.type())
        return sum_normed


def normed(norm, one, two):
    return Normed.apply(one, two, norm.weight, norm.bias, norm.eps)


class Encoder(nn.Module):
    """One window, no padding."""

    def __init__(self):
        super().__init__()
        self.reader = reader
        parts = reader.bert.embeddings
        self.places = nn.Parameter(parts.position_embeddings.weight + parts.token_type_embeddings.weight[0])

    def forward(self, ids, letters, quoted):
        bert = self.reader.bert
        embedded = bert.embeddings.word_embeddings(ids) + self.reader.letters(letters) + self.reader.quoted(quoted)
        hidden = normed(bert.embeddings.LayerNorm, embedded, self.places[:ids.shape[1]].unsqueeze(0))
        for layer in bert.encoder.layer:
            own = layer.attention.self
            seen = Attend.apply(own.query(hidden), own.key(hidden), own.value(hidden))
            hidden = normed(layer.attention.output.LayerNorm, layer.attention.output.dense(seen), hidden)
            more = layer.output.dense(functional.gelu(layer.intermediate.dense(hidden)))
            hidden = normed(layer.output.LayerNorm, more, hidden)
        return hidden, torch.softmax(self.reader.cue(hidden), -1)


class Roles(nn.Module):
    """share: what each piece has of the cue, 1 in all; places: its step from the cue, and STEPS more in the cue."""

    def __init__(self):
        super().__init__()
        self.reader = reader
        self.place = nn.Embedding.from_pretrained(
            torch.cat([reader.distance.weight + mark for mark in reader.mark.weight]))

    def forward(self, hidden, share, places):
        link = self.reader.link
        of_cue = self.reader.of_cue(share.unsqueeze(1) @ hidden)
        marked = hidden + (of_cue + self.place(places))
        weights, bias = link.self_attn.in_proj_weight.chunk(3), link.self_attn.in_proj_bias.chunk(3)
        seen = Attend.apply(*(functional.linear(marked, w, b) for w, b in zip(weights, bias)))
        marked = normed(link.norm1, link.self_attn.out_proj(seen), marked)
        marked = normed(link.norm2, link.linear2(functional.gelu(link.linear1(marked))), marked)
        return torch.softmax(self.reader.role(marked), -1)


encoder, roles = Encoder().eval(), Roles().eval()
ids = torch.randint(1000, 20000, (1, 37))
none, anchor = torch.zeros_like(ids), torch.zeros_like(ids)
anchor[0, 5:7] = 1
share, places = anchor / anchor.sum(), steps(anchor) + STEPS * anchor
everything = torch.ones_like(ids)
with torch.no_grad():
    hidden = encoder(ids, none, none)[0]
    plainly = reader.encode(ids, none, none, everything)
    assert torch.allclose(hidden, plainly, atol=1e-4)
    assert torch.allclose(roles(hidden, share, places), reader.roles(plainly, anchor, everything).softmax(-1), atol=1e-4)
    for name, module, inputs, takes, gives in (
            ("encoder", encoder, (ids, none, none), ["ids", "letters", "quoted"], ["hidden", "cues"]),
            ("roles", roles, (hidden, share, places), ["hidden", "share", "places"], ["roles"])):
        torch.onnx.export(module, inputs, f"{work}/{name}.fp32.onnx", input_names=takes, output_names=gives,
                          dynamic_axes={axis: {1: "pieces"} for axis in takes + gives}, opset_version=17,
                          custom_opsets={"com.microsoft": 1})
        if plain:
            shutil.copy(f"{work}/{name}.fp32.onnx", f"{folder}/{name}.onnx")
        else:
            # Seven bits of eight: sums do not overflow on processors without VNNI, so that all give the same.
            quantize_dynamic(f"{work}/{name}.fp32.onnx", f"{folder}/{name}.onnx", weight_type=QuantType.QInt8,
                             per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather", "Gemm"],
                             extra_options={"DefaultTensorType": TensorProto.FLOAT})
        print(name, Path(folder, f"{name}.onnx").stat().st_size, "bytes")


class Vectors(nn.Module):
    """What an encoded window means; a small matrix, left as it is."""

    def __init__(self):
        super().__init__()
        self.vector = reader.vector

    def forward(self, hidden):
        return functional.normalize(self.vector(hidden.mean(1)), dim=-1)


torch.onnx.export(Vectors().eval(), (hidden,), f"{folder}/vectors.onnx", input_names=["hidden"], output_names=["vector"],
                  dynamic_axes={"hidden": {1: "pieces"}}, opset_version=17)

vocabulary = sorted(json.load(open(f"{work}/all-minilm-l6-v2-tokenizer.json"))["model"]["vocab"].items(),
                    key=lambda entry: entry[1])
Path(folder, "vocabulary.txt").write_text("".join(piece + "\n" for piece, _ in vocabulary), "utf-8")

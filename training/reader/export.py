"""WORK/reader.pt -> encoder.onnx and roles.onnx in eight bits. export.py WORK FOLDER [fp32]"""
import json
import shutil
import sys
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional

from model import HEADS, WIDTH, Reader, minilm

work, folder = sys.argv[1:3]
plain = sys.argv[3:] == ["fp32"]
reader = Reader(minilm(work))
reader.load_state_dict(torch.load(f"{work}/reader.pt", weights_only=True))
reader.eval()


def attend(query, key, value):
    def heads(x):
        return x.view(1, -1, HEADS, WIDTH // HEADS).transpose(1, 2)
    query, key, value = heads(query), heads(key), heads(value)
    share = torch.softmax(query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -.5, -1)
    return (share @ value).transpose(1, 2).reshape(1, -1, WIDTH)


class Encoder(nn.Module):
    """One window, no padding."""

    def __init__(self):
        super().__init__()
        self.reader = reader

    def forward(self, ids, letters, quoted):
        bert = self.reader.bert
        embedded = bert.embeddings.word_embeddings(ids) + self.reader.letters(letters) + self.reader.quoted(quoted)
        places = bert.embeddings.position_embeddings.weight[:ids.shape[1]].unsqueeze(0)
        hidden = bert.embeddings.LayerNorm(embedded + places + bert.embeddings.token_type_embeddings.weight[0])
        for layer in bert.encoder.layer:
            own = layer.attention.self
            seen = attend(own.query(hidden), own.key(hidden), own.value(hidden))
            hidden = layer.attention.output.LayerNorm(layer.attention.output.dense(seen) + hidden)
            more = layer.output.dense(functional.gelu(layer.intermediate.dense(hidden)))
            hidden = layer.output.LayerNorm(more + hidden)
        return hidden, torch.softmax(self.reader.cue(hidden), -1)


class Roles(nn.Module):
    def __init__(self):
        super().__init__()
        self.reader = reader

    def forward(self, hidden, anchor):
        link = self.reader.link
        marked = self.reader.marked(hidden, anchor)
        weights, bias = link.self_attn.in_proj_weight.chunk(3), link.self_attn.in_proj_bias.chunk(3)
        seen = attend(*(functional.linear(marked, w, b) for w, b in zip(weights, bias)))
        marked = link.norm1(marked + link.self_attn.out_proj(seen))
        marked = link.norm2(marked + link.linear2(functional.gelu(link.linear1(marked))))
        return torch.softmax(self.reader.role(marked), -1)


encoder, roles = Encoder().eval(), Roles().eval()
ids = torch.randint(1000, 20000, (1, 37))
none, anchor = torch.zeros_like(ids), torch.zeros_like(ids)
anchor[0, 5:7] = 1
everything = torch.ones_like(ids)
with torch.no_grad():
    hidden = encoder(ids, none, none)[0]
    plainly = reader.encode(ids, none, none, everything)
    assert torch.allclose(hidden, plainly, atol=1e-4)
    assert torch.allclose(roles(hidden, anchor), reader.roles(plainly, anchor, everything).softmax(-1), atol=1e-4)
    for name, module, inputs, takes, gives in (
            ("encoder", encoder, (ids, none, none), ["ids", "letters", "quoted"], ["hidden", "cues"]),
            ("roles", roles, (hidden, anchor), ["hidden", "anchor"], ["roles"])):
        torch.onnx.export(module, inputs, f"{work}/{name}.fp32.onnx", input_names=takes, output_names=gives,
                          dynamic_axes={axis: {1: "pieces"} for axis in takes + gives}, opset_version=17)
        if plain:
            shutil.copy(f"{work}/{name}.fp32.onnx", f"{folder}/{name}.onnx")
        else:
            # Seven bits of eight: sums do not overflow on processors without VNNI, so that all give the same.
            quantize_dynamic(f"{work}/{name}.fp32.onnx", f"{folder}/{name}.onnx", weight_type=QuantType.QInt8,
                             per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather", "Gemm"])
        print(name, Path(folder, f"{name}.onnx").stat().st_size, "bytes")

vocabulary = sorted(json.load(open(f"{work}/all-minilm-l6-v2-tokenizer.json"))["model"]["vocab"].items(),
                    key=lambda entry: entry[1])
Path(folder, "vocabulary.txt").write_text("".join(piece + "\n" for piece, _ in vocabulary), "utf-8")

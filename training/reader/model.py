"""The encoder with its heads, and the base weights that it starts from."""
import onnx
import torch
from torch import nn
from torch.nn import functional
from onnx import numpy_helper
from transformers import BertConfig, BertModel

WIDTH, HEADS, LAYERS = 384, 12, 6


def minilm(work):
    """all-MiniLM-L6-v2 as a BertModel; its matrices have no names in the ONNX file, only an order."""
    graph = onnx.load(f"{work}/all-minilm-l6-v2.onnx").graph
    values = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    bert = BertModel(
        BertConfig(vocab_size=30522, hidden_size=WIDTH, num_hidden_layers=LAYERS, num_attention_heads=HEADS,
                   intermediate_size=1536, attn_implementation="sdpa"),
        add_pooling_layer=False)
    state = {name: value for name, value in values.items() if not name.startswith("onnx::")}
    matrices = [node.input[1] for node in graph.node if node.op_type == "MatMul" and node.input[1].startswith("onnx::")]
    names = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
             "intermediate.dense", "output.dense"]
    assert len(matrices) == LAYERS * len(names)
    for i, matrix in enumerate(matrices):
        state[f"encoder.layer.{i // len(names)}.{names[i % len(names)]}.weight"] = values[matrix].T.contiguous()
    state.pop("embeddings.position_ids", None)
    missing, unexpected = bert.load_state_dict(state, strict=False)
    assert not unexpected and all("position_ids" in name for name in missing)
    return bert


def trained(work, name="reader"):
    """The reader of WORK/NAME.pt, with as many layers as it has there."""
    state = torch.load(f"{work}/{name}.pt", weights_only=True)
    reader = Reader(minilm(work))
    stack = reader.bert.encoder.layer
    reader.bert.encoder.layer = stack[:sum(key.endswith("attention.output.dense.weight") for key in state)]
    reader.load_state_dict(state)
    return reader


STEPS = 33


def steps(anchor):
    """How far from the cue each piece stands: 16 at its first piece, a step more or less for each half power of two."""
    far = torch.arange(anchor.shape[1]).unsqueeze(0) - anchor.argmax(1, keepdim=True)
    step = torch.sign(far) * torch.floor(torch.log2(far.abs().to(torch.float) + 1) * 2).to(torch.long)
    return (step + STEPS // 2).clamp(0, STEPS - 1)


class Reader(nn.Module):
    """Encoder; cue tags (none, begins, goes on); for a cue the role of every piece (none, source, content, cue); vectors.

    The pieces' embeddings are joined by how the word is written and by whether it stands in quotation marks: the vocabulary
    knows no capitals, and a mark may stand far away.
    """

    def __init__(self, bert):
        super().__init__()
        self.bert = bert
        self.letters = nn.Embedding(4, WIDTH)
        self.quoted = nn.Embedding(3, WIDTH)
        nn.init.zeros_(self.letters.weight)
        nn.init.zeros_(self.quoted.weight)
        self.drop = nn.Dropout(0.1)
        self.cue = nn.Linear(WIDTH, 3)
        self.mark = nn.Embedding(2, WIDTH)
        nn.init.normal_(self.mark.weight, std=0.02)
        self.distance = nn.Embedding(STEPS, WIDTH)
        nn.init.zeros_(self.distance.weight)
        self.of_cue = nn.Linear(WIDTH, WIDTH)
        self.link = nn.TransformerEncoderLayer(WIDTH, HEADS, 2 * WIDTH, 0.1, "gelu", batch_first=True)
        self.role = nn.Linear(WIDTH, 4)
        self.vector = nn.Linear(WIDTH, WIDTH)
        nn.init.eye_(self.vector.weight)
        nn.init.zeros_(self.vector.bias)

    def encode(self, ids, letters, quoted, mask):
        embedded = self.bert.embeddings.word_embeddings(ids) + self.letters(letters) + self.quoted(quoted)
        return self.bert(inputs_embeds=embedded, attention_mask=mask).last_hidden_state

    def cues(self, hidden):
        return self.cue(self.drop(hidden))

    def marked(self, hidden, anchor):
        """hidden with the cue marked in it (anchor: 1 at the cue's pieces) and how far from it each piece stands."""
        share = anchor.unsqueeze(-1).to(hidden.dtype)
        cue = (hidden * share).sum(1) / share.sum(1).clamp(min=1)
        return hidden + self.mark(anchor) + self.of_cue(cue).unsqueeze(1) + self.distance(steps(anchor))

    def roles(self, hidden, anchor, mask):
        return self.role(self.drop(self.link(self.marked(hidden, anchor), src_key_padding_mask=mask == 0)))

    def vectors(self, hidden, pieces):
        """The unit vectors of the pieces (1 at each) of every row."""
        mean = (hidden.float() * pieces.unsqueeze(-1)).sum(1) / pieces.sum(1, keepdim=True)
        return functional.normalize(self.vector(mean), dim=-1)

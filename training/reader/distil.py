"""A reader of fewer layers that learns from the one of six. distil.py WORK LAYERS EPOCHS -> WORK/reader-LAYERS.pt

It starts from WORK/reader.pt without the layers that are missed least, and learns that reader's probabilities, its last layer
and the labels on windows of which some are garbled. The rates fall in a line; EPOCHS may be a fraction."""
import math
import random
import sys
import time

import torch
from torch import nn
from torch.nn import functional

from garble import garbled_all
from model import trained
from train import BATCH, batch_of, batches, evaluate, load

SEED, ENCODER_RATE, HEADS_RATE, PROBE, WARM = 7, 1e-4, 2e-4, 96, 30

work, layers, epochs = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
random.seed(SEED)
torch.manual_seed(SEED)


def divergence(found, taught, counted):
    """Of the pupil's probabilities from the teacher's, a piece."""
    apart = functional.kl_div(found.float().log_softmax(-1), taught.float().softmax(-1), reduction="none").sum(-1)
    return (apart * counted).sum() / counted.sum()


def loss_of(teacher, pupil, batch):
    """How far the pupil is from the teacher on a batch, and from the labels."""
    inputs, cues, (rows, anchors, roles), _ = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        with torch.no_grad():
            taught = teacher.encode(*inputs)
        hidden = pupil.encode(*inputs)
        real = inputs[3].float()
        found = pupil.cues(hidden)
        loss = functional.cross_entropy(found.float().flatten(0, 1), cues.flatten())
        loss += 4 * divergence(found, teacher.cues(taught), real)
        near = functional.mse_loss(hidden.float(), taught.float(), reduction="none").mean(-1)
        loss += (near * real).sum() / real.sum() / taught.float()[real > 0].var()
        if rows:
            marked = torch.stack(anchors)
            found = pupil.roles(hidden[rows], marked, inputs[3][rows])
            with torch.no_grad():
                wanted = teacher.roles(taught[rows], marked, inputs[3][rows])
            loss += .5 * functional.cross_entropy(found.float().flatten(0, 1), torch.stack(roles).flatten())
            loss += 2 * divergence(found, wanted, real[rows])
    return loss


def without(pupil, layer):
    stack = pupil.bert.encoder.layer
    pupil.bert.encoder.layer = nn.ModuleList([part for i, part in enumerate(stack) if i != layer])
    return stack


def shorten(teacher, pupil, items):
    """Leaves out the layers that are missed least, one after the other."""
    probe = [batch_of(items[i:i + BATCH]) for i in range(0, len(items), BATCH)]
    while len(pupil.bert.encoder.layer) > layers:
        missed = []
        with torch.no_grad():
            for layer in range(len(pupil.bert.encoder.layer)):
                stack = without(pupil, layer)
                missed.append(sum(loss_of(teacher, pupil, batch).item() for batch in probe))
                pupil.bert.encoder.layer = stack
        least = min(range(len(missed)), key=missed.__getitem__)
        print("left out", least, "of", [f"{x / len(probe):.2f}" for x in missed], flush=True)
        without(pupil, least)


train, dev = load(work, "train"), load(work, "dev")
teacher, pupil = trained(work).eval(), trained(work).eval()
shorten(teacher, pupil, random.sample(train, PROBE))
pupil.train()
encoder = list(pupil.bert.parameters())
known = {id(p) for p in encoder}
optimizer = torch.optim.AdamW([dict(params=encoder, lr=ENCODER_RATE),
                               dict(params=[p for p in pupil.parameters() if id(p) not in known], lr=HEADS_RATE)],
                              weight_decay=0.01)
last = int(epochs * math.ceil(len(train) / BATCH))
schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / WARM, 1 - s / last))
step, total, start = 0, 0, time.time()
while step < last:
    for group in batches(garbled_all(train))[:last - step]:
        loss = loss_of(teacher, pupil, batch_of(group, garbled=True))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(pupil.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        step += 1
        total += loss.item()
        if step % 100 == 0:
            print(f"{step}/{last} loss {total / 100:.4f}, {time.time() - start:.0f} s", flush=True)
            total = 0
    torch.save(pupil.state_dict(), f"{work}/reader-{layers}.pt")
    evaluate(pupil, dev)

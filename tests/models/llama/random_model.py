"""Writes a small language model of random weights, for a real llama.cpp server: it talks nonsense, but it talks.

The file format (GGUF, version 3) is written by hand: a header, keys with typed values, and arrays one after the other.
The weights come from one seed, so that the file is the same everywhere.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

LAYERS, WIDTH, HEADS, INNER, CONTEXT = 2, 64, 4, 128, 32_768
NORMAL, UNKNOWN, CONTROL, BYTE = 1, 2, 3, 6
UINT32, INT32, FLOAT32, STRING, ARRAY = 4, 5, 6, 8, 9
ALIGNMENT = 32
TEMPLATE = "{% for message in messages %}{{ message.role }}: {{ message.content }}\n{% endfor %}assistant: "

Weights = Mapping[str, NDArray[np.float32]]


def vocabulary() -> tuple[list[str], list[float], list[int]]:
    """Control tokens, every byte, and every printable letter: enough for any prompt and any grammar."""
    letters = ["▁", *(chr(code) for code in range(33, 127))]  # a blank is written as U+2581 in this kind of vocabulary
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *letters]
    kinds = [UNKNOWN, CONTROL, CONTROL, *[BYTE] * 256, *[NORMAL] * len(letters)]
    return tokens, [0.0] * 259 + [-1.0] * len(letters), kinds


def weights(words: int) -> Weights:
    rng = np.random.default_rng(7)
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd": (words, WIDTH),
        "output": (words, WIDTH),
        "output_norm": (WIDTH,),
    }
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        shapes |= {f"{block}.{norm}": (WIDTH,) for norm in ("attn_norm", "ffn_norm")}
        shapes |= {f"{block}.attn_{part}": (WIDTH, WIDTH) for part in ("q", "k", "v", "output")}
        shapes |= {f"{block}.ffn_gate": (INNER, WIDTH), f"{block}.ffn_up": (INNER, WIDTH)}
        shapes[f"{block}.ffn_down"] = (WIDTH, INNER)
    return {
        f"{name}.weight": np.ones(shape, np.float32)
        if name.endswith("norm")
        else rng.normal(0.0, 0.2, shape).astype(np.float32)
        for name, shape in shapes.items()
    }


def settings() -> Mapping[str, bytes]:
    tokens, scores, kinds = vocabulary()
    numbers = {
        "llama.context_length": CONTEXT,
        "llama.embedding_length": WIDTH,
        "llama.block_count": LAYERS,
        "llama.feed_forward_length": INNER,
        "llama.attention.head_count": HEADS,
        "llama.attention.head_count_kv": HEADS,
        "llama.rope.dimension_count": WIDTH // HEADS,
        "llama.vocab_size": len(tokens),
        "general.file_type": 0,
        "tokenizer.ggml.unknown_token_id": 0,
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
    }
    return {
        "general.architecture": typed(STRING, text("llama")),
        "general.name": typed(STRING, text("random")),
        **{name: typed(UINT32, struct.pack("<I", number)) for name, number in numbers.items()},
        "llama.attention.layer_norm_rms_epsilon": typed(FLOAT32, struct.pack("<f", 1e-5)),
        "tokenizer.ggml.model": typed(STRING, text("llama")),
        "tokenizer.ggml.tokens": array(STRING, [text(token) for token in tokens]),
        "tokenizer.ggml.scores": array(FLOAT32, [struct.pack("<f", score) for score in scores]),
        "tokenizer.ggml.token_type": array(INT32, [struct.pack("<i", kind) for kind in kinds]),
        "tokenizer.chat_template": typed(STRING, text(TEMPLATE)),
    }


def text(words: str) -> bytes:
    data = words.encode()
    return struct.pack("<Q", len(data)) + data


def typed(kind: int, data: bytes) -> bytes:
    return struct.pack("<I", kind) + data


def array(kind: int, parts: Sequence[bytes]) -> bytes:
    return typed(ARRAY, struct.pack("<IQ", kind, len(parts)) + b"".join(parts))


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % ALIGNMENT)


def write(path: Path) -> None:
    """The whole file at once; it has half a megabyte."""
    keys, tensors = settings(), weights(len(vocabulary()[0]))
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keys))
    head += b"".join(text(name) + value for name, value in keys.items())
    body = b""
    for name, tensor in tensors.items():
        sizes = struct.pack(f"<I{tensor.ndim}Q", tensor.ndim, *reversed(tensor.shape))
        head += text(name) + sizes + struct.pack("<IQ", 0, len(body))  # 0: plain 32-bit floats
        body += padded(tensor.tobytes())
    path.write_bytes(padded(head) + body)

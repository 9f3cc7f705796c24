package org.hearsay.language;

import org.hearsay.text.Span;

/** A name of a person, body, outlet, place or other thing, without its title ("Senator") and article ("the"). */
public record Name(Span span, NameKind kind) {}

package org.hearsay.outlet;

import org.hearsay.text.Span;

/**
 * An outlet's name in a text.
 *
 * @param span the name as written, with the article where one stands before it ("the Washington Post"), without "'s"
 * @param outlet whose name it is
 * @param ambiguous whether the name is also an ordinary word or somebody else's ("Time", "the Sun", "PA"): it means the outlet
 *     only where the words around it cite something
 */
public record OutletMention(Span span, Outlet outlet, boolean ambiguous) {}

/**
 * The trained reader of attributions: paragraphs &rarr; word pieces &rarr; a small encoder with heads of our own &rarr; spans.
 *
 * <p>Its weights lie beside the classes; {@code training/} has the script that makes them and the model card.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;

package org.hearsay.source;

/**
 * Something in the input that could not be read as it should: data, not an exception. The run goes on.
 *
 * @param path where: the file, with the line for JSON Lines ({@code a.jsonl:7}), {@code -} for standard input
 * @param code a short stable word for the kind, such as {@code empty} or {@code bad-json}
 * @param message where, what was found, what was expected, what was done
 */
public record Problem(String path, String code, String message) {}

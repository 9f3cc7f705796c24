package org.hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text files that ship with the program, beside the class that uses them. */
public final class Resource {
    private Resource() {}

    /**
     * The whole file, in UTF-8.
     *
     * @throws IllegalStateException if there is none of that name beside the class: the program is packed wrongly
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " beside " + beside.getName() + " cannot be read", e);
        }
    }
}

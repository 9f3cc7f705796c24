package org.hearsay.bench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** JSON in tests, with single quotes. */
final class Given {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Given() {}

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static List<JsonNode> list(String... records) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String record : records) {
            nodes.add(json(record));
        }
        return nodes;
    }
}

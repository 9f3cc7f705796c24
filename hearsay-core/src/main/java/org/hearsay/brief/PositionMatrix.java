package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.name.NameKey;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * Who takes which position to which claim.
 *
 * <p>Narration has no speaker and stands in no row; nor do statements whose speaker cannot be told.
 *
 * @param rows the speakers who stand on most claims and in most reports first, then by name
 */
record PositionMatrix(List<Row> rows) {
    PositionMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * What one speaker says of the claims.
     *
     * @param name of the speaker, merged over the story
     * @param kind as most of the reports' first mention has it
     * @param cells by the claim's index in the brief
     * @param elsewhere refusals, denials and ignorance that belong to no claim, such as "declined to comment"
     */
    record Row(String name, SpeakerKind kind, NavigableMap<Integer, Cell> cells, Cell elsewhere) {
        private int weight() {
            int weight = 2 * elsewhere.reports();
            for (Cell cell : cells.values()) {
                weight += 2 + cell.reports();
            }
            return weight;
        }
    }

    /** Where the speaker takes each position, in the order of the input; never an empty list inside. */
    record Cell(Map<Position, List<Place>> places) {
        int reports() {
            Set<String> reports = new LinkedHashSet<>();
            places.values().forEach(list -> list.forEach(place -> reports.add(place.report())));
            return reports.size();
        }

        private void add(Position position, Place place) {
            places.computeIfAbsent(position, key -> new ArrayList<>()).add(place);
        }

        private static Cell empty() {
            return new Cell(new EnumMap<>(Position.class));
        }
    }

    static PositionMatrix of(StoryBrief brief) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Set<String> placed = new LinkedHashSet<>();
        for (int i = 0; i < brief.claims().size(); i++) {
            Claim claim = brief.claims().get(i);
            for (Mention mention : claim.mentions()) {
                if (mention.statement() != null) {
                    placed.add(mention.statement());
                }
                Speaker speaker = mention.speaker();
                if (speaker != null && isTold(speaker)) {
                    row(rows, speaker.name(), speaker.kind())
                            .cells()
                            .computeIfAbsent(i, key -> Cell.empty())
                            .add(mention.position(), new Place(mention.report(), mention.spans()));
                }
            }
        }
        Map<String, String> merged = new LinkedHashMap<>();
        brief.names().forEach(group -> group.variants().forEach(variant -> merged.putIfAbsent(variant, group.name())));
        for (Statement statement : brief.statements()) {
            Speaker speaker = statement.speaker();
            if (statement.position() != Position.ASSERTS
                    && statement.position() != Position.ASKS
                    && !placed.contains(statement.id())
                    && isTold(speaker)) {
                String name = merged.getOrDefault(speaker.name(), speaker.name());
                row(rows, name, speaker.kind())
                        .elsewhere()
                        .add(statement.position(), new Place(statement.report(), words(statement)));
            }
        }
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparingInt(Row::weight).reversed().thenComparing(Row::name));
        return new PositionMatrix(sorted);
    }

    private static boolean isTold(Speaker speaker) {
        return speaker.kind() != SpeakerKind.UNKNOWN && !speaker.name().isBlank();
    }

    private static Row row(Map<String, Row> rows, String name, SpeakerKind kind) {
        String key = NameKey.of(name);
        return rows.computeIfAbsent(key, absent -> new Row(name, kind, new TreeMap<>(), Cell.empty()));
    }

    private static List<Span> words(Statement statement) {
        return statement.content().spans();
    }
}

package org.hearsay.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;

/**
 * Brings statements without words of their own to the claim that they point at: denials of "the report", refusals to comment,
 * sources that know nothing of "the accusations".
 */
final class Pointers {
    private final List<Draft> drafts;

    Pointers(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void attach(List<Passage> pointing, List<Statements> statements) {
        Set<String> without = new LinkedHashSet<>();
        pointing.stream()
                .map(Passage::statement)
                .filter(Objects::nonNull)
                .map(Statement::id)
                .forEach(without::add);
        Map<String, Optional<Draft>> accused = new LinkedHashMap<>();
        for (Statements said : statements) {
            for (Statement statement : said.statements()) {
                boolean points = statement.position() == Position.DECLINES || without.contains(statement.id());
                if (points && statement.position() != Position.ASSERTS) {
                    accused.computeIfAbsent(said.report(), this::accusedIn).ifPresent(draft -> draft.point(statement));
                }
            }
        }
    }

    /** The claim that most reports carry among those that this report asserts. */
    private Optional<Draft> accusedIn(String report) {
        return drafts.stream()
                .filter(draft -> draft.isAssertedIn(report))
                .max(Comparator.comparingLong(Draft::reports).thenComparing(draft -> -drafts.indexOf(draft)));
    }
}

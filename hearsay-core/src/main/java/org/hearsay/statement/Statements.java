package org.hearsay.statement;

import java.util.List;

/** What one report attributes, and whom it cites, both in text order. */
public record Statements(String report, List<Statement> statements, List<Citation> citations) {
    public Statements {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
    }
}

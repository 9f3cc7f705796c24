package org.hearsay.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * ECB+: a folder of topics, each with reports of two similar events ({@code 36_1ecb.xml}, {@code 36_1ecbplus.xml}). Sentence 0
 * of the latter is the page's URL, cut into tokens; it would give the outlet and the story away, and is dropped.
 */
public final class EcbPlus {
    private EcbPlus() {}

    /** Which topics are read: settings are chosen on {@link #TUNING}, and checked on {@link #DEV}. */
    public enum Topics {
        ALL,
        TUNING,
        DEV;

        private static final Set<Integer> OF_DEV = Set.of(2, 5, 12, 18, 21, 23, 34, 35);

        private boolean has(int topic) {
            return this == ALL || (this == DEV) == OF_DEV.contains(topic);
        }
    }

    public static GroupedReports read(Path folder, Topics topics) throws IOException {
        List<Path> files = Folder.files(folder, 2, ".xml").stream()
                .filter(file -> topic(file).chars().allMatch(Character::isDigit))
                .filter(file -> topics.has(Integer.parseInt(topic(file))))
                .sorted(Comparator.comparingInt((Path file) -> Integer.parseInt(topic(file)))
                        .thenComparing(Folder::name))
                .toList();
        List<InputReport> reports = new ArrayList<>();
        Map<String, String> stories = new LinkedHashMap<>();
        for (Path file : files) {
            String id = Folder.stem(file);
            boolean plus = id.endsWith("ecbplus");
            Map<Integer, List<String>> sentences = sentences(file);
            if (plus) {
                sentences.remove(0);
            }
            reports.add(InputReport.of(
                    id, sentences.values().stream().map(Detokeniser::text).collect(Collectors.joining("\n"))));
            stories.put(id, Folder.before(id, '_') + (plus ? "ecbplus" : "ecb"));
        }
        return new GroupedReports(reports, stories);
    }

    private static String topic(Path file) {
        return Folder.before(Folder.name(file), '_');
    }

    private static Map<Integer, List<String>> sentences(Path file) throws IOException {
        Map<Integer, List<String>> sentences = new TreeMap<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("token")) {
                    int sentence = Integer.parseInt(xml.getAttributeValue(null, "sentence"));
                    sentences
                            .computeIfAbsent(sentence, number -> new ArrayList<>())
                            .add(xml.getElementText());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(file + ": not XML: " + e.getMessage(), e);
        }
        return sentences;
    }
}

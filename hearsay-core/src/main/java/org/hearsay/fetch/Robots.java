package org.hearsay.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the hosts of the web let robots fetch (RFC 9309), asked once a host and run. */
final class Robots {
    /** By which hosts call us in their robots.txt. */
    static final String NAME = "hearsay";

    static final int MAX_BYTES = 512 << 10;

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, BaseRobotRules> byOrigin = new HashMap<>();

    /** Gets a host's robots.txt, redirects followed. */
    interface Getter {
        Answer get(URI uri) throws IOException, RefusedException, InterruptedException;
    }

    /** The rules of the address's host; where it cannot tell them for now, nothing is allowed. */
    private BaseRobotRules rules(URI uri, Getter getter) throws IOException, RefusedException, InterruptedException {
        String origin = uri.getScheme() + "://" + uri.getRawAuthority();
        BaseRobotRules rules = byOrigin.get(origin);
        if (rules == null) {
            URI robots = URI.create(origin + "/robots.txt");
            Answer answer = getter.get(robots);
            rules = answer.status() / 100 == 2
                    ? parser.parseContent(robots.toString(), answer.body(), answer.mediaType(), List.of(NAME))
                    : parser.failedFetch(answer.status());
            byOrigin.put(origin, rules);
        }
        return rules;
    }

    /**
     * Ends the attempt where the host does not want it.
     *
     * @return what it asks to wait between two requests; zero where it asks for nothing
     */
    Duration check(URI uri, Getter getter) throws IOException, RefusedException, InterruptedException {
        BaseRobotRules rules = rules(uri, getter);
        if (!rules.isAllowed(uri.toString())) {
            throw new RefusedException("robots", "the robots.txt of " + uri.getHost() + " does not allow it");
        }
        long millis = rules.getCrawlDelay();
        return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }
}

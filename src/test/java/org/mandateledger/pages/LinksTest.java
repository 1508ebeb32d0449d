package org.mandateledger.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wherever a page leads, there is something. */
class LinksTest extends ServedPages {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final Pattern HERE = Pattern.compile("href=\"#([^\"]+)\"");
    private static final String ENDLESS = "/api/v1/events/stream";
    /** So many of each sort of address are followed; they are many thousands. */
    private static final int OF_A_SORT = 4;

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        Map<String, String> broken = new TreeMap<>();
        Map<String, Integer> followed = new HashMap<>();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            HttpResponse<String> page = get(address, "Accept", "text/html,*/*;q=0.8");
            if (page.statusCode() >= 400) {
                broken.put(address, String.valueOf(page.statusCode()));
            }
            if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                    || address.startsWith("/swagger-ui")
                    || address.startsWith("/api/")) {
                continue;
            }
            anchors(page.body())
                    .filter(id -> !page.body().contains("id=\"" + id + "\""))
                    .forEach(id -> broken.put(address + "#" + id, "no such place on the page"));
            Matcher links = LINK.matcher(page.body());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (!link.startsWith(ENDLESS)
                        && seen.add(link)
                        && followed.merge(sort(link), 1, Integer::sum) <= OF_A_SORT) {
                    ahead.add(link);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(followed.keySet())
                .contains("/as-of/#", "/survey/#", "/lineages/#", "/timeline?operation", "/supports?asOf", "/events/#");
    }

    private static Stream<String> anchors(String body) {
        return HERE.matcher(body).results().map(found -> URLDecoder.decode(found.group(1), StandardCharsets.UTF_8));
    }

    /** The address without what differs from one operation, day or event to the next. */
    private static String sort(String link) {
        String path = link.replaceAll("\\?.*", "");
        String kept = path.replaceAll("^((?:/api/v1)?/(?:as-of|events|operations|lineage|lineages))/[^/]+", "$1/#")
                .replaceAll("/operations/[^/#]+", "/operations/#")
                .replaceAll("/explain/.*", "/explain/#")
                .replaceAll("^/survey/\\d[^/]*", "/survey/#")
                .replaceAll("-[0-9a-f]{32}\\.", ".");
        String parameters = link.contains("?") ? link.substring(link.indexOf('?')) : "";
        return kept + parameters.replaceAll("=[^&]*", "");
    }
}

package org.mandateledger.citing;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.mandateledger.format.AnswerJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of a citation, as bibliographies want them. */
public enum Style {
    TEXT("text/plain") {
        @Override
        public String of(CiteAnswer cited) {
            Work work = cited.work();
            String entry =
                    cited.question().isPresent() ? "\"%s,\" %s".formatted(cited.title(), work.title()) : work.title();
            return "%s, %s, version %s (%s), as known on %s; %s."
                    .formatted(
                            String.join(", ", work.authors()),
                            entry,
                            work.version(),
                            work.licence(),
                            cited.known(),
                            cited.marks(CiteAnswer.SHORT));
        }
    },
    BIBTEX("application/x-bibtex") {
        @Override
        public String of(CiteAnswer cited) {
            Work work = cited.work();
            return """
                    @misc{%s,
                      author = {%s},
                      title = {%s},
                      howpublished = {%s, version %s},
                      year = {%d},
                      note = {%s. %s.}
                    }""".formatted(
                            cited.key(),
                            work.authors().stream()
                                    .map(author -> "{" + tex(author) + "}")
                                    .collect(Collectors.joining(" and ")),
                            tex(cited.title()),
                            tex(work.title()),
                            work.version(),
                            year(cited),
                            work.licence(),
                            tex(cited.marks(CiteAnswer.FULL)));
        }
    },
    CSL_JSON("application/vnd.citationstyles.csl+json") {
        @Override
        public String of(CiteAnswer cited) {
            Work work = cited.work();
            ArrayNode list = AnswerJson.mapper().createArrayNode();
            ObjectNode item = list.addObject()
                    .put("id", cited.key())
                    .put("type", "dataset")
                    .put("title", cited.title());
            ArrayNode authors = item.putArray("author");
            work.authors().forEach(author -> authors.addObject().put("literal", author));
            if (cited.question().isPresent()) {
                item.put("container-title", work.title());
            }
            item.put("version", work.version());
            item.putObject("issued")
                    .putArray("date-parts")
                    .addArray()
                    .add(year(cited))
                    .add(cited.knownAt().atOffset(ZoneOffset.UTC).getMonthValue())
                    .add(cited.knownAt().atOffset(ZoneOffset.UTC).getDayOfMonth());
            item.put("note", "%s. %s.".formatted(work.licence(), cited.marks(CiteAnswer.FULL)));
            return AnswerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(list);
        }
    },
    RIS("application/x-research-info-systems") {
        @Override
        public String of(CiteAnswer cited) {
            Work work = cited.work();
            return """
                    TY  - DATA
                    %sTI  - %s
                    T2  - %s
                    ET  - %s
                    PY  - %d
                    N1  - %s. %s.
                    ER  -\s""".formatted(
                            work.authors().stream()
                                    .map(author -> "AU  - " + author + "\n")
                                    .collect(Collectors.joining()),
                            cited.title(),
                            work.title(),
                            work.version(),
                            year(cited),
                            work.licence(),
                            cited.marks(CiteAnswer.FULL));
        }
    };

    private final String mediaType;

    Style(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    public abstract String of(CiteAnswer cited);

    private static int year(CiteAnswer cited) {
        return cited.knownAt().atOffset(ZoneOffset.UTC).getYear();
    }

    /** What would mean something else to TeX. */
    private static String tex(String text) {
        return text.replaceAll("[\\\\{}]", "").replaceAll("([&%$#_])", "\\\\$1");
    }
}

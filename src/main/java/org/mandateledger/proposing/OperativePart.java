package org.mandateledger.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateledger.proposing.Resolution.Paragraph;

/** Cuts the text of a resolution, with the furniture of its pages, into what comes before its decisions and these. */
record OperativePart(String preamble, List<Paragraph> paragraphs) {
    private static final Pattern OPENING = Pattern.compile("The Security Council\\s*,");
    private static final Pattern FURNITURE = Pattern.compile(
            "S/RES/\\d+ \\(\\d{4}\\)\\s+(English\\s+)?(Page\\s+)?\\d*|/\\.\\.\\.|\\bPage \\d+\\b|\\*\\d{7}\\*");
    private static final Pattern NUMBER = Pattern.compile("(?<=^|[\\s;.:,])(\\d{1,2})\\s?\\.\\s+(?=[A-Z(])");
    private static final Pattern ADOPTED_AT =
            Pattern.compile("(?i)adopted (unanimously )?at the \\d+|In favour|Publisher");

    static OperativePart of(String text) {
        String plain =
                FURNITURE.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        Matcher opening = OPENING.matcher(plain);
        String body = opening.find() ? plain.substring(opening.end()).strip() : plain;
        Matcher ending = ADOPTED_AT.matcher(body);
        String decided = ending.find() ? body.substring(0, ending.start()) : body;
        return numbered(decided);
    }

    private static OperativePart numbered(String body) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher number = NUMBER.matcher(body);
        int next = 1;
        int start = -1;
        int from = 0;
        String preamble = body;
        while (number.find(from)) {
            from = number.end();
            if (Integer.parseInt(number.group(1)) != next) {
                continue;
            }
            if (next == 1) {
                preamble = body.substring(0, number.start()).strip();
            } else {
                paragraphs.add(new Paragraph(
                        Integer.toString(next - 1),
                        body.substring(start, number.start()).strip()));
            }
            start = number.end();
            next++;
        }
        if (next == 1) {
            // Short ones decide in a single sentence, without numbers.
            return new OperativePart("", List.of(new Paragraph("", body)));
        }
        paragraphs.add(
                new Paragraph(Integer.toString(next - 1), body.substring(start).strip()));
        return new OperativePart(preamble, paragraphs);
    }
}

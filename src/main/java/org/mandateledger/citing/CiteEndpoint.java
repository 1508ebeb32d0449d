package org.mandateledger.citing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Labels;
import org.mandateledger.web.Momentary;
import org.mandateledger.web.Questions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Momentary
@RestController
class CiteEndpoint {
    private final Questions questions;

    CiteEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** A footnote for the answer at an address below /api/v1, or for the ledger as a whole. */
    @GetMapping(
            value = "/api/v1/cite",
            produces = {
                "text/plain",
                "application/x-bibtex",
                "application/vnd.citationstyles.csl+json",
                "application/x-research-info-systems"
            })
    ResponseEntity<String> cite(
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Style style = Labels.parse("format", format, Style.class).orElseGet(() -> accepted(accept));
        CiteAnswer answer = questions.ask(
                new CiteQuery(Stream.ofNullable(question).toList(), questions.knownAt(knownAt)), CiteAnswer.class);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(style.mediaType()), StandardCharsets.UTF_8))
                .body(style.of(answer) + "\n");
    }

    private static Style accepted(@Nullable String accept) {
        List<MediaType> wanted =
                MediaType.parseMediaTypes(Optional.ofNullable(accept).orElse(MediaType.ALL_VALUE));
        return Arrays.stream(Style.values())
                .filter(style -> wanted.stream().anyMatch(it -> it.toString().startsWith(style.mediaType())))
                .findFirst()
                .orElse(Style.TEXT);
    }
}
